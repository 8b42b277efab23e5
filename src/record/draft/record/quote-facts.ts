import type { Quotation } from '../../parse/quotations/quotations.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { ReadArticle } from '../attribution/read-article.ts';
import type { NamedDay } from '../named-days.ts';
import type { Cast } from './actors.ts';
import { doubtOf } from './certainty.ts';
import type { Drafted, DraftedQuote } from './drafted.ts';
import { occasionIn, toldMedia } from './occasions.ts';
import { formOf } from './quote-form.ts';

/** What quotes are drafted from. */
export interface QuoteSource {
  readonly passages: readonly { readonly text: string }[];
  readonly quotations: readonly Quotation[];
  readonly article: ReadArticle | undefined;
  readonly days: readonly NamedDay[];
  readonly cast: Cast | undefined;
}

/** What the words around a quotation tell of it: who, when, to whom, where, by whom reported, in what form. */
export function factsOf(
  source: QuoteSource,
  indexes: readonly number[],
): Omit<DraftedQuote, 'id' | 'text' | 'isFeatured'> {
  const { article, cast } = source;
  const [index = 0] = indexes;
  const attribution = article?.attributions.get(index);
  if (!article || !cast || !attribution) return { to: [] };
  const id = cast.speaker(attribution);
  if (id !== undefined && source.quotations[index]?.kind === 'answer' && attribution.sieve === 'label')
    cast.writtenAs(id, attribution.mention.text);
  const speaker: Drafted<string> | undefined =
    id === undefined ? undefined : { value: id, ...doubtOf(attribution) };
  const unnamed =
    id === undefined && attribution.how === 'description' ? unnamedWords(attribution) : undefined;
  const sentence = sentenceAround(source, attribution);
  return {
    speaker,
    unnamed,
    on: dayOf(source, attribution, indexes),
    to: cast && sentence ? addressees(source, attribution) : [],
    place: placeOf(source, attribution),
    occasion:
      sentence === '' ? undefined : occasionIn(sentence.replace(/\s+/g, ' ').trim(), attribution.cue?.text),
    via: attribution.via?.text.replace(/^the /, 'The ') ?? reportedBy(sentence, article),
    form: formOf(attribution, sentence),
  };
}

/** The newspaper or broadcaster that was told; not a person whose name has such a word: "told Megan Fox". */
function reportedBy(sentence: string, { people }: ReadArticle): string | undefined {
  const told = toldMedia(sentence);
  return people.people.some(({ name }) => name === told) ? undefined : told;
}

function unnamedWords({ mention }: Attribution): string | undefined {
  const words = mention.text.replace(/\s+/g, ' ').trim();
  return words.length >= 3 && words.length <= 120 ? words : undefined;
}

/** The words of the sentence that attributes, without those in marks. */
function sentenceAround({ article, passages, quotations }: QuoteSource, { mention }: Attribution): string {
  const sentence = article?.sentences.find(
    ({ passage, start, end }) => passage === mention.passage && start <= mention.start && mention.end <= end,
  );
  if (!sentence) return '';
  let words = (passages[sentence.passage]?.text ?? '').slice(0, sentence.end);
  for (const part of quotations.flatMap(({ parts }) => parts))
    if (part.passage === sentence.passage && part.start < sentence.end)
      words =
        words.slice(0, part.start) +
        ' '.repeat(Math.max(0, Math.min(part.end, words.length) - part.start)) +
        words.slice(part.end);
  return words.slice(sentence.start);
}

/** The day that the attributing sentence names, outside quotations; of the sentence before, with doubt. */
function dayOf(
  { article, days, quotations }: QuoteSource,
  { mention, sieve }: Attribution,
  indexes: readonly number[],
): Drafted<string> | undefined {
  const sentences = article?.sentences ?? [];
  const at = sentences.findIndex(
    ({ passage, start, end }) => passage === mention.passage && start <= mention.start && mention.end <= end,
  );
  const isQuoted = ({ passage, start }: NamedDay) =>
    quotations.some(({ parts }) =>
      parts.some((part) => part.passage === passage && part.start <= start && start < part.end),
    );
  const within = (index: number) => {
    const sentence = sentences[index];
    return sentence
      ? days.filter(
          (day) =>
            day.passage === sentence.passage &&
            sentence.start <= day.start &&
            day.end <= sentence.end &&
            !isQuoted(day) &&
            !day.isPlanned &&
            day.last === undefined &&
            !day.isOpen,
        )
      : [];
  };
  const [day, ...others] = within(at);
  if (day) {
    const isOwn =
      others.length === 0 &&
      sieve !== 'conversation' &&
      sieve !== 'paragraph' &&
      Math.abs(day.start - mention.end) < 90;
    return {
      value: day.first.value,
      isSure: day.first.isSure && isOwn,
      why: isOwn ? day.first.why : 'from a day in its sentence',
    };
  }
  const own = quotations[indexes[0] ?? 0]?.parts[0]?.passage;
  const [before] =
    sentences[at - 1] && own !== undefined && own - (sentences[at - 1]?.passage ?? 0) <= 1
      ? within(at - 1)
      : [];
  return before && { value: before.first.value, isSure: false, why: 'from the sentence before' };
}

/** Who is told: "told Ann Lee". */
function addressees({ article, cast, passages }: QuoteSource, { cue, mention }: Attribution): string[] {
  if (
    !article ||
    !cast ||
    !cue ||
    !/^(?:told|tells|telling|asked|asks|thanked|reminded|replied|responded|answered)$/.test(cue.text)
  )
    return [];
  const after = (passages[cue.passage]?.text ?? '').slice(cue.end);
  const lead = /^\s*(?:to\s+)?(?:[\p{Ll}-]+\s+){0,4}/u.exec(after)?.[0].length ?? 0;
  const found = article.names.find((name) => {
    const sentence = article.sentences[name.sentence];
    const token = sentence?.tokens[name.from];
    if (sentence?.passage !== cue.passage || !token) return false;
    return token.start >= cue.end && token.start <= cue.end + lead + name.title.length + 1;
  });
  const person = found && article.people.personOf.get(found);
  if (!person || article.people.personOf.get(found) === undefined) return [];
  const isSelf = found.words.join(' ') === mention.text;
  return isSelf || person.mentions.some(({ kind }) => kind === 'organization') ? [] : [cast.person(person)];
}

/** The one place that the attributing sentence names after "in". */
function placeOf(source: QuoteSource, attribution: Attribution): string | undefined {
  const sentence = sentenceAround(source, attribution);
  const words = attribution.cue
    ? sentence.slice(Math.max(0, sentence.lastIndexOf(attribution.cue.text)))
    : '';
  const places = [
    ...words.matchAll(
      /\bin ((?:\p{Lu}[\p{L}.'\u2019-]+)(?: \p{Lu}[\p{L}.'\u2019-]+){0,2})(?=[,.;]?(?:\s|$))/gu,
    ),
  ]
    .map(([, place = '']) => place.replace(/[.,]$/, ''))
    .filter(
      (place) =>
        !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Spanish|French|Congress|Parliament)/.test(
          place,
        ),
    );
  const [only, ...others] = new Set(places);
  const isPerson = source.article?.people.people.some(
    (person) => person.name === only || person.surname === only,
  );
  return only !== undefined && others.length === 0 && !isPerson ? only : undefined;
}
