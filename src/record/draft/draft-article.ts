import type { Body } from '../parse/body.ts';
import { parseBriefing } from '../parse/parse.ts';
import { answersToBoldQuestions } from '../parse/quotations/bold-questions.ts';
import { findQuotations, type Quotation, wordsOf } from '../parse/quotations/quotations.ts';
import { fold } from '../text/fold.ts';
import { Source } from '../text/source.ts';
import { containsWords } from '../text/words/whole-words.ts';
import type { Article } from './article.ts';
import { findDateline } from './dateline.ts';
import { draftRecord } from './draft-record.ts';
import { answersWithMarks, isInterview, labelsIn, leastAnswers } from './interview.ts';
import { guessLanguage } from './lexicon/guess-language.ts';
import type { MarkRepair } from './marks/mark-repair.ts';
import { missingMarks, withMarks } from './marks/restore-marks.ts';
import type { KnownActor } from './record/actors.ts';
import type { DraftedRecord, RestoredMark } from './record/drafted.ts';
import { writeDraft } from './write-draft.ts';

/** A drafted file, and what it was made of. */
export interface DraftedArticle {
  readonly text: string;
  readonly record: DraftedRecord;
}

/**
 * Drafts the file of a briefing from an article: the article as its body, the record from its words. `published` is an ISO
 * date or date-time.
 */
export function draftArticle(
  article: Article & { readonly published: string },
  {
    lang: told = article.lang,
    known = [],
  }: { readonly lang?: string | undefined; readonly known?: readonly KnownActor[] } = {},
): DraftedArticle {
  const { published, title } = article;
  const guessed = told === undefined ? guessLanguage(article.body) : undefined;
  const lang = told ?? guessed ?? 'en';
  const labels = labelsIn(article.body);
  const head = headWith(lang, labels, [
    ...answersWithMarks(article.body, labels),
    ...answersWithoutLabels(headWith(lang, labels) + article.body),
  ]);
  const { body, parsed, repairs } = readRepaired(head, article.body);
  const passages = parsed?.body.passages ?? [];
  const source = { body: { passages }, lang, filed: published.slice(0, 10), known };
  const first = draftRecord({ ...source, quotations: parsed?.quotations ?? [] });
  const quotations = besideLabels(parsed?.quotations ?? [], passages, first, lang, body);
  const drafted =
    quotations.length === parsed?.quotations.length ? first : draftRecord({ ...source, quotations });
  const record = {
    ...drafted,
    notQuotes: [...drafted.notQuotes, ...onlyInTitle(title, quotations), ...inCode(parsed?.body)],
  };
  const restored = repairs.map(({ passage, was, now, note }): RestoredMark => {
    const words = fold(was).replace(/["\u201c\u201d]/g, '');
    const near = quotations.flatMap(({ parts, text }) => (parts[0]?.passage === passage ? [fold(text)] : []));
    const isMeant = (text: string) =>
      near.includes(fold(text)) && (fold(text).includes(words) || words.includes(fold(text)));
    return { quote: record.quotes.find(({ text }) => text.some(isMeant))?.id, was, now, note };
  });
  // Where a quotation ends, or begins, was not in the text: a person looks at it.
  const lacked = new Set(restored.flatMap(({ quote, note }) => (/missing/.test(note) ? [quote] : [])));
  const quotes = record.quotes.map((quote) =>
    quote.speaker && lacked.has(quote.id)
      ? { ...quote, speaker: { ...quote.speaker, isSure: false, why: 'a mark of it was restored' } }
      : quote,
  );
  const whole = { ...record, quotes };
  const file = {
    title,
    published,
    lang,
    isLangGuessed: guessed !== undefined,
    dateline: findDateline(passages),
    authors: article.authors ?? [],
    source: article.source ?? {},
    record: whole,
    restored,
    body,
  };
  return { text: writeDraft(file), record: whole };
}

/**
 * The quotations that are left where a name with a colon begins a paragraph: for the checks all of it is then what the actor
 * says, and words in single marks within are no quotation of their own.
 */
function besideLabels(
  found: readonly Quotation[],
  passages: readonly { readonly text: string }[],
  { actors }: DraftedRecord,
  lang: string,
  body: string,
): readonly Quotation[] {
  const names = actors.flatMap(({ name, asWritten }) => [name, ...asWritten]);
  if (!passages.some(({ text }) => names.some((name) => text.startsWith(`${name}:`)))) return found;
  const placeOf = ({ parts: [part] }: Quotation) => `${part?.passage} ${part?.start}`;
  const kept = new Set((readBody(headWith(lang, names) + body)?.quotations ?? []).map(placeOf));
  return found.filter((quotation) => quotation.kind !== 'single' || kept.has(placeOf(quotation)));
}

/** Words in marks that the headline has and no quotation of the article: the headline's own. */
function onlyInTitle(title: string | undefined, quotations: readonly Quotation[]): string[] {
  if (title === undefined) return [];
  const own = findQuotations([{ text: title, runs: [] }], { single: true }).quotations;
  return own
    .map(({ text }) => text.trim().replace(/[.,]$/, ''))
    .filter((words) => !quotations.some(({ text }) => containsWords(fold(text), fold(words))));
}

/** Words in marks within code: no quote can claim them. */
function inCode(body: Body | undefined): string[] {
  return (body?.literals ?? []).flatMap(({ value }) =>
    findQuotations([{ text: value, runs: [] }]).quotations.map(({ text }) => text),
  );
}

/** The body with the marks that it plainly lacked, as often as one repair shows another. */
function readRepaired(head: string, supplied: string) {
  let body = supplied;
  let parsed = readBody(head + body);
  const repairs: MarkRepair[] = [];
  for (let round = 0; round < 8; round++) {
    const found = parsed ? missingMarks(parsed.body, parsed.quotations, parsed.unpaired) : [];
    if (found.length === 0) break;
    repairs.push(...found);
    body = withMarks(head + body, found).slice(head.length);
    parsed = readBody(head + body);
  }
  return { body, parsed, repairs };
}

/** The answers of an interview whose questions stand in bold type, which have no label: claimed, they are quotations. */
function answersWithoutLabels(file: string): string[] {
  if ((file.match(boldQuestion)?.length ?? 0) < leastAnswers) return [];
  const passages = readBody(file)?.body.passages ?? [];
  const answers = answersToBoldQuestions(passages);
  return isInterview(passages, answers) ? answers.map((parts) => wordsOf(passages, parts)) : [];
}

const boldQuestion = /^(?:\*\*|__).*[?\uff1f\u061f].{0,3}(?:\*\*|__).{0,3}$/gm;

/** The least frontmatter with which the body is read as the checks will read it. */
function headWith(lang: string, names: readonly string[], answers: readonly string[] = []): string {
  const actors = names.map((name) => `  - { id: a, name: ${JSON.stringify(name)}, kind: person }\n`).join('');
  const quotes = answers
    .map((text, at) => `  - { id: a-${at}, speaker: a, text: ${JSON.stringify(text)}, undated: true }\n`)
    .join('');
  return `---\nlang: ${lang}\n${actors === '' ? '' : `actors:\n${actors}`}${quotes === '' ? '' : `quotes:\n${quotes}`}---\n\n`;
}

function readBody(text: string) {
  return parseBriefing(new Source('draft.md', text)).result;
}
