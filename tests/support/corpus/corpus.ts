/**
 * A record of any size for measurements and tests: fictional, valid, with the whole vocabulary in use, and the same for
 * the same seed.
 */
import { stringify } from 'yaml';
import { createLexicon } from './lexicon.ts';
import { createRandom, type Random } from './random.ts';
import {
  bodies,
  cities,
  countries,
  endings,
  fillers,
  firstNames,
  lastNames,
  middles,
  offices,
  openings,
  subjects,
} from './vocabulary.ts';

/** A file of the content folder's `briefings/`. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

interface Member {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'government';
  readonly represents?: string;
  readonly office?: string;
}

const firstDay = Date.UTC(2004, 0, 5);
const dayLength = 86_400_000;
const someWords = createLexicon(20_000);

/** Generates `count` briefings, oldest first, about as many as a busy context writes: two a day. */
export function* generateCorpus(count: number, seed = 1): Generator<CorpusFile> {
  const random = createRandom(seed);
  const cast = castOf(Math.max(12, Math.min(900, Math.round(count / 3))));
  for (let index = 0; index < count; index++) yield briefing(index, cast, random);
}

function castOf(people: number): { readonly people: readonly Member[]; readonly parties: readonly Member[] } {
  const governments = countries.map((name): Member => ({ id: idOf(name), name, kind: 'government' }));
  const organizations = bodies.map((name): Member => ({ id: idOf(name), name, kind: 'organization' }));
  const parties = [...governments, ...organizations];
  return {
    parties,
    people: Array.from({ length: people }, (_, i): Member => {
      const name = `${firstNames[i % firstNames.length]} ${lastNames[(i * 7 + Math.floor(i / firstNames.length)) % lastNames.length]}`;
      const party = parties[(i * 3) % parties.length];
      const office = offices[i % offices.length] ?? '';
      return {
        id: `${idOf(name)}-${i}`,
        name,
        kind: 'person',
        office,
        ...(party && { represents: party.id }),
      };
    }),
  };
}

function briefing(index: number, cast: ReturnType<typeof castOf>, random: Random): CorpusFile {
  const day = firstDay + Math.floor(index / 2) * dayLength;
  const published = isoDay(day);
  const subject = random.pick(subjects);
  const speakers = random.sample(cast.people, 2 + random.below(5));
  const mediators = random.sample(cast.parties, random.below(4));
  const parties = cast.parties.filter(
    ({ id }) =>
      mediators.some((mediator) => mediator.id === id) ||
      speakers.some(({ represents }) => represents === id),
  );
  const actors = [...speakers, ...parties];
  const city = random.pick(cities);
  const paragraphs = [
    `Talks about ${subject} went on in ${city} on ${weekday(day)}. ${random.pick(fillers)} They spoke of ${someWords(40, random)}.`,
  ];
  const quotes = Array.from({ length: 3 + random.below(6) }, (_, i) => {
    const speaker = speakers[i % speakers.length] ?? speakers[0];
    const listener = random.chance(0.6)
      ? random.pick(actors.filter((actor) => actor !== speaker))
      : undefined;
    const words = `${random.pick(openings)} ${subject} ${random.pick(middles)}, ${random.pick(endings)}, ${someWords(12, random)}, article ${index + 1}.${i + 1}`;
    paragraphs.push(`"${words}," said ${speaker?.name}. ${random.pick(fillers)}`);
    return {
      id: `words-${i + 1}`,
      speaker: speaker?.id,
      text: words,
      ...(random.chance(0.8) ? { on: published } : { undated: true }),
      ...(listener && { to: [listener.id] }),
      ...(random.chance(0.5) && { place: city }),
      ...(random.chance(0.3) && { occasion: 'At a news conference' }),
      ...(random.chance(0.1) && { via: 'Harbor News Service' }),
      ...(random.chance(0.2) && { form: 'statement' }),
      ...(i < 3 && { featured: true }),
    };
  });
  paragraphs.push(
    `${listed(actors.map(({ name }) => name))} were named in the text. The next round is due on ${weekday(day + 2 * dayLength)}.`,
  );
  const record = {
    title: `Talks on ${subject.replace('the ', '')} in ${city}, round ${index + 1}`,
    standfirst: `Delegations met in ${city} to discuss ${subject}; ${speakers.length} people spoke on the record.`,
    published: index % 5 === 0 ? `${published}T18:30:00+01:00` : published,
    ...(index % 11 === 0 && { updated: isoDay(day + 5 * dayLength) }),
    dateline: { place: city, on: published },
    source: { name: 'Harbor News Service', note: 'Generated for tests.' },
    keyPoints: [
      `Talks about ${subject} continued in ${city}.`,
      `${speakers[0]?.name} spoke first.`,
      'Another round is planned.',
    ],
    actors: actors.map(({ id, name, kind, represents, office }) => ({
      id,
      name,
      kind,
      ...(office && { role: index > 200 && index % 3 === 0 ? `Former ${office}` : office }),
      ...(represents && { represents }),
    })),
    mediators: mediators.map(({ id }) => id),
    quotes,
    dates: [
      {
        id: 'talks',
        on: published,
        asWritten: weekday(day),
        event: `Talks about ${subject} go on`,
        who: speakers.slice(0, 2).map(({ id }) => id),
        place: city,
      },
      {
        id: 'next-round',
        on: isoDay(day + 2 * dayLength),
        asWritten: weekday(day + 2 * dayLength),
        event: 'The next round begins',
        who: speakers.slice(0, 1).map(({ id }) => id),
        planned: true,
      },
    ],
    ...(index % 11 === 0 && {
      corrections: [
        {
          on: isoDay(day + 5 * dayLength),
          note: 'The name of the city was corrected.',
          target: 'quotes.words-1',
        },
      ],
    }),
    ...(index % 37 === 36 && {
      retracted: { on: isoDay(day + 9 * dayLength), reason: 'The source withdrew the report.' },
    }),
  };
  return {
    name: `${published}-talks-${index + 1}.md`,
    text: `---\n${stringify(record)}---\n\n${paragraphs.join('\n\n')}\n`,
  };
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}

function weekday(day: number): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

function idOf(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .replaceAll('ø', 'o');
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
