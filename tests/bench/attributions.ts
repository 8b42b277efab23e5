/**
 * How often the check of attributions is right: `node tests/bench/attributions.ts <folder> [--alarms]` takes each article of a
 * folder with its gold file (draft.ts says what that is), records every quotation with its right speaker, and counts the
 * warnings, which are all false. Then every quotation is given to another actor of the article, which is to be noticed where
 * the words around it name somebody. `--alarms` prints each false alarm with its sentence; the texts stay on this machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArticleFile } from '../../src/loader/article/read-article.ts';
import { draftArticle } from '../../src/record/draft/draft-article.ts';
import { ownPlace } from '../../src/record/parse/quotations/quote-places.ts';
import { checkSources } from '../../src/record/rules/check.ts';
import { idOf } from '../../src/record/text/slug.ts';
import { Source } from '../../src/record/text/source.ts';
import { type Gold, isSamePerson, readGold } from './draft/gold.ts';
import { Tally } from './draft/tally.ts';

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'government';
  readonly asWritten?: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly speaker: string | undefined;
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? node tests/bench/attributions.ts <folder with gold files> [--alarms]');
  process.exit(2);
}

const tally = new Tally();
for (const file of readdirSync(folder).sort()) {
  if (!/\.(?:txt|md|html)$/.test(file)) continue;
  const gold = readGold(join(folder, file.replace(/\.\w+$/, '.gold.json')));
  if (gold) measure(file, gold);
}
console.log(tally.table());
if (flags.includes('--alarms')) console.log(tally.confusions());

function measure(file: string, gold: Gold): void {
  const article = readArticleFile(file, readFileSync(join(folder ?? '', file)));
  const { record } = draftArticle(
    { ...article, title: 'A headline', published: gold.date },
    { lang: gold.lang },
  );
  const actors: Speaker[] = [];
  const actorOf = (who: string, kind: Speaker['kind']): string => {
    const known = actors.find(({ name }) => isSamePerson([name], who));
    if (known) return known.id;
    const id = `${idOf(who) || 'somebody'}-${actors.length}`;
    actors.push({ id, name: who, kind });
    return id;
  };
  const entries = gold.quotations.flatMap(({ text, kind, who }, at): Entry[] =>
    kind === 'not'
      ? []
      : [
          {
            id: `q-${at}`,
            text,
            kind,
            speaker: who === undefined ? undefined : actorOf(who, kind === 'org' ? 'organization' : 'person'),
          },
        ],
  );
  const speakers = actors.map(({ id }) => id);
  // Whom the article names besides.
  for (const { name, kind, asWritten } of record.actors)
    if (!actors.some((actor) => isSamePerson([name, ...asWritten], actor.name)))
      actors.push({ id: `${idOf(name) || 'x'}-${actors.length}`, name, kind, asWritten });
  const notQuotes = gold.quotations.flatMap(({ text, kind }) => (kind === 'not' ? [text] : []));

  const rightly = warned(gold, article.body, actors, entries, notQuotes);
  for (const { id, speaker, kind, text } of entries) {
    if (!rightly.placed.has(id)) continue;
    const what = `${file}: ${rightly.warnings.get(id) ?? ''} | ${text.slice(0, 80)}`;
    // Where the gold file names nobody, nobody can say whether a warning is right.
    if (speaker === undefined) continue;
    tally.count('right entries without a warning', !rightly.warnings.has(id), what);
    tally.count(`  of these by ${kind}`, !rightly.warnings.has(id), what);
  }
  for (const [at, words] of notQuotes.entries()) {
    const warning = rightly.warnings.get(`not-${at}`);
    tally.count(
      'words that quote nobody without a warning',
      warning === undefined,
      `${file}: ${warning} | ${words}`,
    );
  }

  const others = (speaker: string) =>
    speakers.find((id) => id !== speaker) ?? actors.find(({ id }) => id !== speaker)?.id;
  const swapped = entries.flatMap((entry) => {
    const other = entry.speaker === undefined ? undefined : others(entry.speaker);
    return other === undefined ? [] : [{ ...entry, speaker: other }];
  });
  const wrongly = warned(gold, article.body, actors, swapped, notQuotes);
  for (const { id, kind, text } of swapped)
    if (wrongly.placed.has(id)) {
      tally.count('wrong entries with a warning', wrongly.warnings.has(id), `${file}: ${text.slice(0, 80)}`);
      tally.count(`  of these by ${kind}, wrong`, wrongly.warnings.has(id), `${file}: ${text.slice(0, 80)}`);
    }
}

/** The ids of the entries that stand in the body, and the warnings by id. */
function warned(
  gold: Gold,
  body: string,
  actors: readonly Speaker[],
  entries: readonly Entry[],
  notQuotes: readonly string[],
) {
  const head = stringify({
    title: 'A headline',
    standfirst: 'What happened.',
    published: gold.date,
    lang: gold.lang,
    keyPoints: ['One.', 'Two.', 'Three.'],
    actors,
    quotes: entries.map(({ id, text, speaker }) => ({
      id,
      ...(speaker === undefined ? { unnamed: 'somebody' } : { speaker }),
      text,
      undated: true,
    })),
    notQuotes,
  });
  const source = new Source(`content/briefings/${gold.date}-article.md`, `---\n${head}---\n\n${body}`);
  const { briefings, diagnostics } = checkSources(
    { briefings: [source], profiles: [] },
    { today: '2099-01-01' },
  );
  const [briefing] = briefings;
  if (!briefing) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const placed = new Set(
    briefing.record.quotes.flatMap((quote) => (ownPlace(briefing, quote) ? [quote.id] : [])),
  );
  const warnings = new Map<string, string>();
  for (const { code, message, range, related } of diagnostics) {
    if (code !== 'quote/attribution') continue;
    const quote =
      entries[briefing.record.quotes.findIndex((_, at) => isWithin(briefing.place(['quotes', at]), range))];
    const line = related?.[0] ? source.line(related[0].range.start.line) : '';
    const at = related?.[0]?.range.start.column ?? 0;
    const not = notQuotes.findIndex((_, index) => isWithin(briefing.place(['notQuotes', index]), range));
    if (not >= 0) warnings.set(`not-${not}`, `${message} ~~ ${line.slice(Math.max(0, at - 200), at + 150)}`);
    if (quote) warnings.set(quote.id, `${message} ~~ ${line.slice(Math.max(0, at - 200), at + 150)}`);
  }
  return { placed, warnings };
}

function isWithin(
  [start, end]: readonly [number, number],
  range: { readonly start: { readonly offset: number } },
): boolean {
  return start <= range.start.offset && range.start.offset <= end;
}
