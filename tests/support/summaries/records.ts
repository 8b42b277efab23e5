import fc from 'fast-check';
import { stringify } from 'yaml';
import { monsters, type Vocabulary, vocabularies } from './words.ts';

/** A briefing file that breaks no rule: its slug and its text. */
export interface GeneratedFile {
  readonly slug: string;
  readonly text: string;
  /** How many of its quotations its editors want in a summary. */
  readonly featured: number;
}

/** As many records as asked for, from the smallest to the largest the schema allows; the same ones for the same seed. */
export function generateRecords(count: number, seed: number): GeneratedFile[] {
  return fc.sample(sketches, { seed, numRuns: count }).map(fileOf);
}

/** What a record is made from: sizes and words, in which shrinking and sampling happen. */
type Sketch = typeof sketches extends fc.Arbitrary<infer Value> ? Value : never;

const amount = (most: number) =>
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: Math.min(most, 8) }), fc.integer({ min: 0, max: most }));
/** A share of the length a field may have. */
const share = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1));

const sketches = fc.record({
  vocabulary: fc.oneof(
    fc.constant(vocabularies[0] ?? ({ lang: 'en', words: ['word'], gap: ' ' } satisfies Vocabulary)),
    fc.constantFrom(...vocabularies),
  ),
  picks: fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 }),
  monstrous: fc.boolean(),
  length: share,
  points: fc.integer({ min: 3, max: 6 }),
  actors: amount(60),
  mediators: amount(12),
  quotes: amount(14),
  quoteLength: fc.oneof(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 5, max: 9000 })),
  paragraphs: fc.integer({ min: 1, max: 4 }),
  dates: amount(50),
  corrections: amount(9),
  hasSource: fc.boolean(),
});

function fileOf(sketch: Sketch, index: number): GeneratedFile {
  const { vocabulary, actors, mediators, corrections } = sketch;
  const write = writer(sketch);
  const ids = Array.from({ length: Math.max(1, actors + mediators) }, (_, i) => `r${index}-actor-${i}`);
  const people = ids.map((id, i) => ({
    id,
    name: `${write(105)} ${index}.${i}`,
    kind: ['person', 'organization', 'government'][i % 3],
    ...(i % 4 === 3 ? {} : { role: write(200) }),
  }));
  const quotes = Array.from({ length: sketch.quotes }, (_, i) => ({
    id: `q-${i}`,
    speaker: ids[i % ids.length],
    text: quoteText(sketch, write, i),
    ...(i % 3 === 2 ? { undated: true } : { on: '2024-06-01' }),
    ...(i % 2 === 0 ? { place: write(110) } : { via: write(110) }),
    featured: i % 5 !== 4,
  }));
  const dates = Array.from({ length: sketch.dates }, (_, i) => {
    const isPlanned = i % 7 === 6;
    const day = new Date(Date.UTC(isPlanned ? 2025 : 2023, 0, 1 + i));
    return {
      id: `d-${i}`,
      on: day.toISOString().slice(0, 10),
      asWritten: day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
      event: write(230),
      ...(isPlanned ? { planned: true } : {}),
    };
  });
  const record = {
    title: `${write(104)} ${index}`,
    standfirst: write(280),
    published: '2024-08-20',
    lang: vocabulary.lang,
    dateline: { place: write(100), on: '2024-08-19' },
    ...(sketch.hasSource
      ? { source: { name: write(120), url: 'https://source.example/a', note: write(400) } }
      : {}),
    keyPoints: Array.from({ length: sketch.points }, () => write(180)),
    actors: people,
    mediators: mediators > 0 ? ids.slice(-mediators) : [],
    quotes,
    dates,
    corrections: Array.from({ length: corrections }, () => ({ on: '2024-09-01', note: write(400) })),
  };
  const said = quotes.map(({ text }) => `“${text.replaceAll('\n\n', '\n\n“')}”`);
  const when = dates.map(({ asWritten }) => `${asWritten}.`);
  const slug = `2024-08-20-record-${index}`;
  const body = [...said, ...when, write(600), write(600)].join('\n\n');
  const featured = quotes.filter((quote) => quote.featured).length;
  return { slug, featured, text: `---\n${stringify(record, { lineWidth: 0 })}---\n\n${body}\n` };
}

/** Writes at most so many characters: as many as the record's length share says, in its words. */
function writer({ vocabulary, picks, monstrous, length }: Sketch): (most: number) => string {
  const { words, gap } = vocabulary;
  let at = 0;
  return (most) => {
    const wanted = Math.max(1, Math.floor(most * length));
    let text = '';
    for (;;) {
      const pick = (picks[at % picks.length] ?? 0) + at;
      at += 1;
      const monster = monstrous && pick % 11 === 0 ? monsters[pick % monsters.length] : undefined;
      const word = monster ?? words[pick % words.length] ?? 'word';
      const longer = text === '' ? word : `${text}${gap}${word}`;
      if (longer.length > wanted) return text === '' ? word.slice(0, most) : text;
      text = longer;
    }
  };
}

/** All quotations together, which stand in the record and in the body, so that the file stays below the length it may have. */
const mostQuoted = 24_000;

function quoteText(
  { quoteLength, quotes, paragraphs }: Sketch,
  write: (most: number) => string,
  index: number,
): string {
  const each = Math.ceil(Math.min(quoteLength, mostQuoted / quotes) / paragraphs);
  return Array.from({ length: paragraphs }, (_, i) => {
    let text = `${index}.${i}`;
    while (text.length < each) text += ` ${write(each - text.length)}`;
    return text.trim();
  }).join('\n\n');
}
