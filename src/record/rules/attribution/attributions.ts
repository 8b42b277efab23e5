import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Words } from '../../draft/attribution/attribution.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import { quotePlacesOf } from '../../parse/quotations/quote-places.ts';
import type { Actor } from '../../schema/actor.ts';
import { type Quote, quoteParts, speakerIds } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import { containsWords } from '../../text/words/whole-words.ts';
import { quotationSpan } from '../quotes/locate.ts';
import { inEachBriefing } from '../rule.ts';
import { saidOnOtherDay } from './days.ts';
import { type PlainAttribution, placeOfWords, plainAttribution, wordsBeside } from './plain-attribution.ts';
import { saidThoughNotQuotes } from './said-though-not-quotes.ts';

/**
 * The words around a quotation do not plainly give it to another actor or day than its entry does. Only the paragraph
 * of a quotation is read, and only if something in it could disagree.
 */
export const attributions = inEachBriefing(function* check(briefing) {
  const { record, quotations } = briefing;
  const places = quotePlacesOf(briefing);
  const placed = new Set<Quotation>();
  for (const [index, quote] of record.quotes.entries()) {
    const { own = [], repeated = [] } = places.get(quote) ?? {};
    for (const quotation of [...own, ...repeated.flat()]) placed.add(quotation);
    if (quote.retracted || quote.within !== undefined || !isCertain(briefing, quote, places)) continue;
    yield* saidByOther(briefing, index, quote, own) ?? saidOnOtherDay(briefing, index, quote, own[0]);
    yield* repeatedByOther(briefing, repeated.flat(), [quote]);
  }
  for (const quotation of quotations) {
    if (placed.has(quotation)) continue;
    const words = fold(quotation.text);
    const quotes = record.quotes.filter(
      (quote) => !quote.retracted && quoteParts(quote).some((part) => containsWords(fold(part), words)),
    );
    if (quotes.length > 0 && !record.notQuotes.some((entry) => fold(entry) === words))
      yield* repeatedByOther(briefing, [quotation], quotes);
  }
  yield* saidThoughNotQuotes(briefing);
});

/**
 * Whether the speaker of a quote can be compared: its ids are declared, and no other entry shares its place.
 * Otherwise another finding already says what is wrong.
 */
function isCertain(
  { record, declared }: ParsedBriefing,
  quote: Quote,
  places: ReturnType<typeof quotePlacesOf>,
): boolean {
  const parts = quoteParts(quote);
  const own = places.get(quote)?.own ?? [];
  const isAlone = record.quotes.every((other) => {
    if (other === quote || !quoteParts(other).some((part) => parts.includes(part))) return true;
    return places.get(other)?.own?.every((quotation) => !own.includes(quotation)) === true;
  });
  return isAlone && speakerIds(quote).every((id) => declared.actorIds.has(id));
}

/** A finding for the first quotation of a quote that is plainly somebody else's. */
function saidByOther(
  briefing: ParsedBriefing,
  index: number,
  quote: Quote,
  own: readonly Quotation[],
): Diagnostic[] | undefined {
  for (const quotation of own) {
    const found = otherSpeakerOf(briefing, quotation, [quote]);
    if (found) return [wronglyGiven(briefing, index, quote, found)];
  }
  return undefined;
}

/** Somebody who is no speaker of the given quotes, and to whom the article plainly gives their words. */
interface OtherSpeaker {
  readonly other: Actor | undefined;
  readonly words: Words;
}

function otherSpeakerOf(
  briefing: ParsedBriefing,
  quotation: Quotation,
  quotes: readonly Quote[],
): OtherSpeaker | undefined {
  const [part] = quotation.parts;
  if (!part || (quotation.kind !== 'answer' && !namesAnother(briefing, quotes, quotation))) return undefined;
  const found = plainAttribution(briefing, quotation);
  if (!found) return undefined;
  const { actor, words } = found;
  if (found.isQuestion)
    return quotes.every((quote) => quote.unnamed === undefined) ? { other: undefined, words } : undefined;
  if (!actor || quotes.some((quote) => isSame(briefing.record.actors, quote, actor, found))) return undefined;
  return { other: actor, words };
}

/** Whether the words beside a quotation name an actor who is no speaker of the given quotes. */
function namesAnother(briefing: ParsedBriefing, quotes: readonly Quote[], quotation: Quotation): boolean {
  const speakers = quotes.flatMap(speakerIds);
  // The speakers' own names are taken out first: the "Ray" in "Bob Ray" names no other actor.
  const text = briefing.record.actors
    .filter(({ id }) => speakers.includes(id))
    .reduce((words, { name }) => words.replaceAll(name, '\u2026'), wordsBeside(briefing, quotation));
  return briefing.record.actors.some(
    ({ id, name, kind, asWritten }) =>
      !speakers.includes(id) &&
      [name, ...(kind === 'person' ? [name.split(' ').at(-1) ?? name] : []), ...asWritten].some((form) =>
        containsWords(text, form),
      ),
  );
}

/**
 * Whether an actor is a speaker of a quote, speaks for one, or was its source: "Ann Lee said, according to the
 * Courier".
 */
function isSame(
  actors: readonly Actor[],
  quote: Quote,
  actor: Actor,
  { words, via }: PlainAttribution,
): boolean {
  if (
    quote.represents === actor.id ||
    quote.via?.includes(actor.name) ||
    quote.translator?.includes(actor.name)
  )
    return true;
  return speakerIds(quote).some((id) => {
    const speaker = actors.find((known) => known.id === id);
    if (id === actor.id || id === actor.represents || speaker?.represents === actor.id) return true;
    const forms = speaker && speaker.kind !== 'person' ? [speaker.name, ...speaker.asWritten] : [];
    // In "said Northtown spokesman Bob Ray" the speaker, Northtown, stands in the words that name the actor.
    return forms.some(
      (form) =>
        containsWords(words.text, form) ||
        (via !== undefined && (containsWords(via, form) || containsWords(form, via))),
    );
  });
}

function wronglyGiven(
  briefing: ParsedBriefing,
  index: number,
  quote: Quote,
  { other, words }: OtherSpeaker,
): Diagnostic {
  const field = quote.unnamed === undefined ? 'speaker' : 'unnamed';
  const recorded = quote.unnamed ?? speakerIds(quote).join(', ');
  return diagnose('quote/attribution', briefing.source, briefing.place(['quotes', index, field]), {
    message: other
      ? `The article gives this quotation to "${other.id}" (“${words.text}”), the record to "${recorded}", expected the same.`
      : `The article has this quotation behind “${words.text}”, who asks, the record gives it to "${recorded}", expected the same.`,
    hint: other
      ? `Write speaker: ${other.id}, if these words name who said it; via: ${other.name}, if they name who reported it.`
      : `If "${recorded}" asks, add “${words.text}” to the asWritten of that actor; if not, name who does.`,
    related: [placeOfWords(briefing, words)],
  });
}

/** A finding if the article repeats words of a quote, and somebody else says them there. */
function* repeatedByOther(
  briefing: ParsedBriefing,
  repeated: readonly Quotation[],
  quotes: readonly Quote[],
): Generator<Diagnostic> {
  for (const quotation of repeated) {
    const found = otherSpeakerOf(briefing, quotation, quotes);
    if (!found?.other) continue;
    const { other, words } = found;
    const [quote] = quotes;
    yield diagnose('quote/attribution', briefing.source, quotationSpan(briefing, quotation), {
      message: `The article gives these words to "${other.id}" (“${words.text}”), the record has them only as the quote "${quote?.id}" of another, expected an entry for each who says them.`,
      hint: `Add to "quotes" an entry with speaker: ${other.id} and the words ${fold(quotation.text)}`,
      related: [placeOfWords(briefing, words)],
    });
  }
}
