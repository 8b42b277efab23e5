import { type DateExpression, findDateExpressions } from '../../days/date-expressions.ts';
import { grammarOf } from '../../days/date-grammar.ts';
import { isExactDay } from '../../days/edtf.ts';
import { matchesDay, spell } from '../../days/matching.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { datePlaces, fileSpan, type Place } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import type { Quote } from '../../schema/quote.ts';
import { type PlainAttribution, plainAttribution, wordsBeside } from './plain-attribution.ts';

/** The day beside the verb of a quotation, where its sentence names one, is the day of the quote. */
export function* saidOnOtherDay(
  briefing: ParsedBriefing,
  index: number,
  { on }: Quote,
  quotation: Quotation | undefined,
): Generator<Diagnostic> {
  const [part] = quotation?.parts ?? [];
  if (
    !quotation ||
    !part ||
    !grammarOf(briefing.record.lang).anyName.test(wordsBeside(briefing, quotation)) ||
    (on !== undefined && !isExactDay(on))
  )
    return;
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
          : `${on} is ${spell(on)}.`,
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

/** Words between a verb of speech and a day that make it the day of something else. */
const elsewhere =
  /(?<![\p{L}])(?:after|ahead|before|during|since|till|until|about|of|for|from|by|that|the|who|whom|whose|which|when|while|where|as|if|because|nach|vor|seit|bis|\u00fcber|w\u00e4hrend|als|wenn|weil|apr\u00e8s|avant|depuis|pendant|qui|quand|lorsque|despu\u00e9s|antes|desde|durante|tras|quien|cuando|mientras|que)(?![\p{L}])|[,;:.]/iu;
/** What may stand between a day at the beginning of a sentence and who speaks: "On Monday evening, Mayor Ada Example said". */
const afterLeadingDay =
  /^(?:\s+(?:morning|afternoon|evening|night|matin|soir|abend|morgen))?,?\s+(?:(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,3})?$/u;
const sentenceStart = /(?:^|[.!?\u2026]["\u201d\u2019\u00bb]?\s+)(?:\p{L}{1,4}\s+)?$/u;

/** The day on which the sentence of an attribution has it said: beside the verb, or at its beginning. */
function dayOfSaying({ body, record }: ParsedBriefing, { cue, words }: PlainAttribution): SaidOn | undefined {
  if (!cue) return undefined;
  const { text = '' } = body.passages[cue.passage] ?? {};
  const moved = (found: DateExpression, by: number): SaidOn => ({
    passage: cue.passage,
    start: found.start + by,
    end: found.end + by,
    words: found,
  });
  const [behind] = findDateExpressions(text.slice(cue.end, cue.end + 80), record.lang);
  const between = behind && text.slice(cue.end, cue.end + behind.start);
  if (
    behind &&
    between !== undefined &&
    between.split(/\s+/).length <= 7 &&
    !elsewhere.test(between) &&
    !/^['\u2019]s/.test(text.slice(cue.end + behind.end))
  )
    return moved(behind, cue.end);
  const from = Math.max(0, words.start - 60);
  const leading = findDateExpressions(text.slice(from, words.start), record.lang).at(-1);
  const isLeading =
    leading &&
    sentenceStart.test(text.slice(0, from + leading.start)) &&
    afterLeadingDay.test(text.slice(from + leading.end, words.start));
  return isLeading ? moved(leading, from) : undefined;
}
