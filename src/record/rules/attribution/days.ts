import type { DateExpression } from '../../days/date-expressions.ts';
import { isExactDay } from '../../days/edtf.ts';
import { englishDay, matchesDay } from '../../days/matching.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { datePlaces, fileSpan, type Place } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import type { Quote } from '../../schema/quote.ts';
import { expressionsIn } from '../dates/date-mentions.ts';
import { type PlainAttribution, plainAttribution } from './plain-attribution.ts';

/** If the sentence of a quotation names a day beside its verb, that is the day of the quote. */
export function* saidOnOtherDay(
  briefing: ParsedBriefing,
  index: number,
  { on }: Quote,
  quotation: Quotation | undefined,
): Generator<Diagnostic> {
  const passage = briefing.body.passages[quotation?.parts[0]?.passage ?? -1];
  if (!quotation || !passage || (on !== undefined && !isExactDay(on))) return;
  // Most paragraphs name no day, and then it is not needed to find out who speaks in them.
  if (expressionsIn(passage, briefing).length === 0) return;
  const found = plainAttribution(briefing, quotation);
  const said = found && dayOfSaying(briefing, found);
  if (!said) return;
  const { words, ...mention } = said;
  const entry = datePlaces(briefing.record, briefing.body).find(({ places }) =>
    places.some(
      (resolved) =>
        resolved.passage === mention.passage && resolved.start < mention.end && mention.start < resolved.end,
    ),
  )?.date;
  const resolved = entry?.on !== undefined && isExactDay(entry.on) ? entry.on : undefined;
  if (on === undefined ? resolved === undefined : matchesDay(words, on) && (resolved ?? on) === on) return;
  const written = (briefing.body.passages[mention.passage]?.text ?? '').slice(mention.start, mention.end);
  const { source } = briefing;
  yield diagnose(
    'quote/day',
    source,
    briefing.place(['quotes', index, on === undefined ? 'undated' : 'on']),
    {
      message:
        on === undefined
          ? `The article has this quotation said on “${written}”, ${resolved}, the record does not say when, expected the day.`
          : `The article has this quotation said on “${written}”${resolved !== undefined && resolved !== on ? `, ${resolved}` : ''}, the record on ${on}, expected the same day.`,
      hint:
        on === undefined
          ? `Write on: ${resolved}, if these words tell when it was said.`
          : `${on} is ${englishDay(on)}.`,
      related: [
        {
          file: source.file,
          range: source.range(...fileSpan(briefing, mention)),
          message: 'The day stands here.',
        },
      ],
    },
  );
}

interface SaidOn extends Place {
  readonly words: DateExpression;
}

/** Words between a verb of speech and a day that show that something else happened on that day. */
const elsewhere =
  /(?<![\p{L}])(?:after|ahead|before|during|since|till|until|about|of|for|from|by|that|the|who|whom|whose|which|when|while|where|as|if|because|nach|vor|seit|bis|\u00fcber|w\u00e4hrend|als|wenn|weil|apr\u00e8s|avant|depuis|pendant|qui|quand|lorsque|despu\u00e9s|antes|desde|durante|tras|quien|cuando|mientras|que)(?![\p{L}])|[,;:.]/iu;
/**
 * What may stand between a day at the beginning of a sentence and the speaker: "On Monday evening, Mayor Ada Example
 * said".
 */
const afterLeadingDay =
  /^(?:\s+(?:morning|afternoon|evening|night|matin|soir|abend|morgen))?,?\s+(?:(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,3})?$/u;
const sentenceStart = /(?:^|[.!?\u2026]["\u201d\u2019\u00bb]?\s+)(?:\p{L}{1,4}\s+)?$/u;

/**
 * The day on which, according to the sentence of an attribution, the words were said: beside the verb, or at its
 * beginning.
 */
function dayOfSaying(briefing: ParsedBriefing, { cue, words }: PlainAttribution): SaidOn | undefined {
  const passage = cue && briefing.body.passages[cue.passage];
  if (!passage) return undefined;
  const { text } = passage;
  const days = expressionsIn(passage, briefing);
  const saidOn = (found: DateExpression): SaidOn => ({
    passage: cue.passage,
    start: found.start,
    end: found.end,
    words: found,
  });
  const behind = days.find(({ start }) => start >= cue.end);
  const between = behind && text.slice(cue.end, behind.start);
  if (
    behind &&
    between !== undefined &&
    between.split(/\s+/).length <= 7 &&
    !elsewhere.test(between) &&
    !/^['\u2019]s/.test(text.slice(behind.end))
  )
    return saidOn(behind);
  const leading = days.findLast(({ end }) => end <= words.start);
  const isLeading =
    leading &&
    sentenceStart.test(text.slice(0, leading.start)) &&
    afterLeadingDay.test(text.slice(leading.end, words.start));
  return isLeading ? saidOn(leading) : undefined;
}
