import { findDateExpressions } from '../../days/date-expressions.ts';
import { grammarOf } from '../../days/date-grammar.ts';
import { isExactDay } from '../../days/edtf.ts';
import { matchesDay, spell } from '../../days/matching.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { actorOf } from '../../draft/attribution/actor-of.ts';
import type { Attribution, Words } from '../../draft/attribution/attribution.ts';
import { readArticle } from '../../draft/attribution/read-article.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { datePlaces, fileSpan } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import { ownPlace } from '../../parse/quotations/quote-places.ts';
import type { Actor } from '../../schema/actor.ts';
import { type Quote, quoteParts, speakerIds } from '../../schema/quote.ts';
import { containsWords } from '../../text/whole-words.ts';
import { inEachBriefing } from '../rule.ts';

/** Ways in which words give a quotation to somebody so plainly that a copy editor would stop at another name. */
const plain: ReadonlySet<Attribution['sieve']> = new Set(['label', 'after', 'before', 'around']);
const leastConfidence = 0.8;

/**
 * The words around a quotation do not plainly give it to another actor, or to another day, than its entry. Only the paragraph
 * of a quotation is read, and only where something in it could disagree.
 */
export const attributions = inEachBriefing(function* check(briefing) {
  const { record } = briefing;
  const byPassage = new Map<number, ReadonlyMap<Quotation, Attribution>>();
  for (const [index, quote] of record.quotes.entries()) {
    const [quotation] = quote.retracted ? [] : (ownPlace(briefing, quote) ?? []);
    const [part] = quotation?.parts ?? [];
    if (!quotation || !part || quote.within !== undefined || !isCertain(briefing, quote)) continue;
    const passage = part.passage;
    const names = otherNames(briefing, quote, passage);
    if (!names && !mayNameDay(briefing, quote, passage)) continue;
    const read = byPassage.get(passage) ?? readPassage(briefing, passage);
    byPassage.set(passage, read);
    const found = read.get(quotation);
    if (!found || !plain.has(found.sieve) || found.confidence < leastConfidence) continue;
    const other = names ? otherSpeaker(record.actors, quote, found) : undefined;
    if (other) yield saidByOther(briefing, index, quote, other, around(found));
    else yield* saidOnOtherDay(briefing, index, quote, found);
  }
});

/** Whether nothing else is wrong with an entry that says whose the words are. */
function isCertain({ record, declared }: ParsedBriefing, quote: Quote): boolean {
  const parts = quoteParts(quote);
  const isAlone = record.quotes.every(
    (other) => other === quote || !quoteParts(other).some((part) => parts.includes(part)),
  );
  return isAlone && speakerIds(quote).every((id) => declared.actorIds.has(id));
}

/** Whether an actor who is not the speaker is named in a paragraph. */
function otherNames({ record, body }: ParsedBriefing, quote: Quote, passage: number): boolean {
  const text = body.passages[passage]?.text ?? '';
  const speakers = speakerIds(quote);
  return record.actors.some(
    ({ id, name, kind, asWritten }) =>
      !speakers.includes(id) &&
      [name, ...(kind === 'person' ? [name.split(' ').at(-1) ?? name] : []), ...asWritten].some((form) =>
        containsWords(text, form),
      ),
  );
}

/** Whether a quote has a day and its paragraph names one. */
function mayNameDay({ record, body }: ParsedBriefing, { on }: Quote, passage: number): boolean {
  return on !== undefined && grammarOf(record.lang).anyName.test(body.passages[passage]?.text ?? '');
}

/** Who is said to say the quotations that stand in one paragraph. */
function readPassage(
  { body, quotations, record }: ParsedBriefing,
  passage: number,
): ReadonlyMap<Quotation, Attribution> {
  const here = quotations.filter(({ parts }) => parts.every((part) => part.passage === passage));
  const alone = here.map((quotation) => ({
    ...quotation,
    parts: quotation.parts.map((part) => ({ ...part, passage: 0 })),
  }));
  const { text = '' } = body.passages[passage] ?? {};
  const article = readArticle([{ text }], alone, record.lang);
  const moved = (words: Words): Words => ({ ...words, passage });
  return new Map(
    here.flatMap((quotation, i) => {
      const found = article?.attributions.get(i);
      if (!found) return [];
      const cue = found.cue && moved(found.cue);
      return [[quotation, { ...found, mention: moved(found.mention), cue }] as const];
    }),
  );
}

/** The actor whom a name beside a quotation means, where that is neither the speaker nor anybody one speaks for. */
function otherSpeaker(actors: readonly Actor[], quote: Quote, found: Attribution): Actor | undefined {
  const other = found.how === 'name' ? actorOf(found, actors) : undefined;
  if (!other) return undefined;
  const speakers = speakerIds(quote);
  const isSame = speakers.some((id) => {
    const speaker = actors.find((actor) => actor.id === id);
    return id === other.id || id === other.represents || speaker?.represents === other.id;
  });
  return isSame || quote.represents === other.id || quote.via?.includes(other.name) ? undefined : other;
}

/** From the first to the last of the words that attribute a quotation. */
function around({ mention, cue }: Attribution): Words {
  if (!cue || cue.passage !== mention.passage) return mention;
  return {
    ...mention,
    start: Math.min(mention.start, cue.start),
    end: Math.max(mention.end, cue.end),
  };
}

function saidByOther(
  briefing: ParsedBriefing,
  index: number,
  quote: Quote,
  other: Actor,
  words: Words,
): Diagnostic {
  const said = briefing.body.passages[words.passage]?.text.slice(words.start, words.end) ?? '';
  const field = quote.unnamed === undefined ? 'speaker' : 'unnamed';
  const recorded = quote.unnamed ?? speakerIds(quote).join(', ');
  return diagnose('quote/attribution', briefing.source, briefing.place(['quotes', index, field]), {
    message: `The article gives this quotation to "${other.id}" (“${said}”), the record to "${recorded}", expected the same.`,
    hint: `Write speaker: ${other.id}, if these words name who said it.`,
    related: [place(briefing, words, 'These words stand beside the quotation.')],
  });
}

/** Words between a verb of speech and a day that make it the day of something else. */
const elsewhere =
  /(?<![\p{L}])(?:after|before|since|until|about|of|for|from|by|that|the|nach|vor|seit|\u00fcber|apr\u00e8s|avant|depuis|despu\u00e9s|antes|desde|que)(?![\p{L}])|[,;:.]/iu;

function* saidOnOtherDay(
  briefing: ParsedBriefing,
  index: number,
  quote: Quote,
  { cue }: Attribution,
): Generator<Diagnostic> {
  const { record, body } = briefing;
  const { on } = quote;
  if (on === undefined || !isExactDay(on) || !cue) return;
  const text = body.passages[cue.passage]?.text ?? '';
  const [words] = findDateExpressions(text.slice(cue.end, cue.end + 80), record.lang);
  if (!words) return;
  const [start, end] = [cue.end + words.start, cue.end + words.end];
  const between = text.slice(cue.end, start);
  if (between.split(/\s+/).length > 7 || elsewhere.test(between) || /^['\u2019]s/.test(text.slice(end)))
    return;
  const entry = datePlaces(record, body).find(({ places }) =>
    places.some((found) => found.passage === cue.passage && found.start < end && start < found.end),
  )?.date;
  const isOther = entry?.on !== undefined && isExactDay(entry.on) && entry.on !== on;
  if (matchesDay(words, on) && !isOther) return;
  const mention = { passage: cue.passage, start, end, text: text.slice(start, end) };
  yield diagnose('quote/day', briefing.source, briefing.place(['quotes', index, 'on']), {
    message: `The article has this quotation said on “${mention.text}”${isOther ? `, ${entry.on}` : ''}, the record on ${on}, expected the same day.`,
    hint: `${on} is ${spell(on)}.`,
    related: [place(briefing, mention, 'The day stands here.')],
  });
}

function place(briefing: ParsedBriefing, words: Words, message: string) {
  const { source } = briefing;
  return { file: source.file, range: source.range(...fileSpan(briefing, words)), message };
}
