/**
 * How well articles are drafted: `node tests/bench/draft.ts <folder>` drafts every article of a folder and compares the draft
 * with its gold file.
 *
 * `<name>.txt`, `.md` or `.html` is an article, `<name>.gold.json` what is right of it:
 *
 *     { "lang": "en", "date": "2030-05-06", "title": "…",
 *       "quotations": [
 *         { "text": "the words between the marks", "kind": "name", "who": "Ann Lee" },
 *         { "text": "The View", "kind": "not" } ],
 *       "days": [ { "asWritten": "Monday", "on": "2030-05-06" } ] }
 *
 * Quotations stand in reading order, each with the words between its marks; a blank line parts paragraphs. `kind` is `name`
 * where the words around it name the speaker, `pronoun` where a pronoun or description stands for `who`, `org` for an
 * organization, `unnamed`, `plural` or `unknown` where nobody is named, `not` for words that quote nobody, and `either` where
 * readers could doubt whether they do: these are not counted. `who` is the full name of the article. `days` may be left out
 * where they are not judged: a `to` beside `on` is the last day of a span.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFile } from '../../src/loader/article/read-article.ts';
import { draftArticle } from '../../src/record/draft/draft-article.ts';
import { checkSources } from '../../src/record/rules/check.ts';
import { fold } from '../../src/record/text/fold.ts';
import { Source } from '../../src/record/text/source.ts';
import { align } from './draft/align.ts';
import { finished } from './draft/finished.ts';
import { type Gold, isSamePerson, readGold } from './draft/gold.ts';
import { Tally } from './draft/tally.ts';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? node tests/bench/draft.ts <folder with gold files> [--confusions]');
  process.exit(2);
}

/** The kinds of quotations that no person is named for. */
const nameless: ReadonlySet<string> = new Set(['org', 'unnamed', 'plural', 'unknown']);

const tally = new Tally();
let slowest = 0;
for (const file of readdirSync(folder).sort()) {
  if (!/\.(?:txt|md|html)$/.test(file)) continue;
  const gold = readGold(join(folder, file.replace(/\.\w+$/, '.gold.json')));
  if (gold) measure(file, gold);
}
console.log(tally.table());
console.log(`Slowest article: ${slowest.toFixed(0)} ms.`);
if (flags.includes('--confusions')) console.log(tally.confusions());

function measure(file: string, gold: Gold): void {
  const bytes = readFileSync(join(folder ?? '', file));
  const start = performance.now();
  const article = readArticleFile(file, bytes);
  const { text, record } = draftArticle(
    { ...article, title: gold.title ?? article.title, published: gold.date },
    { lang: gold.lang },
  );
  slowest = Math.max(slowest, performance.now() - start);

  const parts = record.quotes.flatMap((quote) => quote.text.map((words) => ({ words: fold(words), quote })));
  const nobody = record.notQuotes.map(fold);
  const places = align(
    gold.quotations.map((quotation) => fold(quotation.text)),
    parts.map(({ words }) => words),
  );
  for (const [index, { text: words, kind, who }] of gold.quotations.entries()) {
    const part = parts[places[index] ?? -1];
    if (kind === 'either') continue;
    if (kind === 'not') {
      tally.count(
        'words that quote nobody, under notQuotes',
        nobody.includes(fold(words)),
        `${file}: ${kind} | ${words}`,
      );
      continue;
    }
    tally.count(
      'quotations found to the letter',
      part !== undefined,
      `${file}: ${kind} ${who ?? ''} | ${words}`,
    );
    const speaker = part?.quote.speaker;
    if (who === undefined && nameless.has(kind)) {
      const person = record.actors.find(
        (actor) => actor.kind === 'person' && actor.id.value === speaker?.value,
      );
      tally.count(
        'quotations of nobody named, without a certain person',
        person === undefined || speaker?.isSure !== true,
        `${file}: ${kind}, not ${person?.name} | ${words.slice(0, 60)}`,
      );
    }
    if (who === undefined) continue;
    const actor = record.actors.find(({ id }) => id.value === speaker?.value);
    const isRight = actor !== undefined && isSamePerson([actor.name, ...actor.asWritten], who);
    const what = `${file}: ${who}, not ${actor?.name ?? part?.quote.unnamed ?? 'nobody'} | ${words.slice(0, 60)}`;
    tally.count('speakers that are named, right', isRight, what);
    tally.count(`  of these by ${kind}`, isRight, what);
    tally.count('speakers without a question mark', speaker?.isSure === true, what);
    if (speaker?.isSure) tally.count('  of these right', isRight, what);
  }
  for (const { asWritten, on, to } of gold.days ?? []) {
    const found = record.dates.filter((date) => date.asWritten === asWritten);
    const right = found.find((date) => (date.on ?? date.from)?.value === on && date.to?.value === to);
    const what = `${file}: ${asWritten}, ${on}${to === undefined ? '' : ` to ${to}`}, not ${found.map((date) => (date.on ?? date.from)?.value).join() || 'found'}`;
    tally.count('days found', found.length > 0, what);
    if (found.length === 0) continue;
    tally.count('  of these resolved right', right !== undefined, what);
    const isSure = (right ?? found[0])?.on?.isSure ?? (right ?? found[0])?.from?.isSure;
    if (isSure) tally.count('  days without a question mark, right', right !== undefined, what);
  }
  const { diagnostics } = checkSources(
    { briefings: [new Source(`content/briefings/${gold.date}-article.md`, finished(text))], profiles: [] },
    { today: '2099-01-01' },
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  tally.count(
    'files without an error once the marks are away and the blanks filled',
    errors.length === 0,
    `${file}: ${errors.map(({ code, message }) => `${code} ${message}`).join('; ')}`,
  );
}
