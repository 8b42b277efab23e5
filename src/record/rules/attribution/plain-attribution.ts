import { actorOf } from '../../draft/attribution/actor-of.ts';
import type { Attribution, Words } from '../../draft/attribution/attribution.ts';
import { readArticle } from '../../draft/attribution/read-article.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { fileSpan } from '../../parse/places.ts';
import type { Quotation } from '../../parse/quotations/quotations.ts';
import {
  hasQuestions,
  isQuestionLabel,
  knownAs,
  labelOf,
  plainLabel,
} from '../../parse/quotations/speaker-label.ts';
import type { Actor } from '../../schema/actor.ts';
import { isBorrowed } from './borrowed-words.ts';

/** Ways in which words give a quotation to somebody so plainly that a copy editor would stop at another name. */
const plain: ReadonlySet<Attribution['sieve']> = new Set([
  'label',
  'after',
  'before',
  'around',
  'continued',
  'introduced',
]);
const leastConfidence = 0.8;

/** Whom the article plainly gives a quotation to. */
export interface PlainAttribution {
  /** The actor who is named; `undefined` if nobody of the record is, or more than one may be. */
  readonly actor: Actor | undefined;
  /** Set if the words are a question, and whoever asks is no actor. */
  readonly isQuestion?: true;
  /** The words that say so, from the first to the last. */
  readonly words: Words;
  /** The verb of speech; `undefined` if there is none. */
  readonly cue: Words | undefined;
  /** Who reported it, in the article's words. */
  readonly via: string | undefined;
  readonly confidence: number;
}

/**
 * How many UTF-16 units on each side of a quotation are read. What stands farther away does not plainly say whose the
 * words are, or when they were said.
 */
const reach = 200;

/** The article's words on both sides of a quotation, in its paragraph. */
export function wordsBeside({ body }: ParsedBriefing, { parts }: Quotation): string {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return '';
  const before = body.passages[first.passage]?.text.slice(Math.max(0, first.from - reach), first.from);
  return `${before} \u2026 ${body.passages[last.passage]?.text.slice(last.to, last.to + reach)}`;
}

const known = new WeakMap<ParsedBriefing, Map<number, ReadonlyMap<Quotation, Attribution>>>();

/** Whom the paragraph of a quotation plainly gives it to. Paragraphs that were read are kept. */
export function plainAttribution(
  briefing: ParsedBriefing,
  quotation: Quotation,
): PlainAttribution | undefined {
  if (quotation.kind === 'answer') return behindLabel(briefing, quotation);
  const [part] = quotation.parts;
  if (!part) return undefined;
  const passages = known.get(briefing) ?? new Map<number, ReadonlyMap<Quotation, Attribution>>();
  known.set(briefing, passages);
  const read = passages.get(part.passage) ?? readPassage(briefing, part.passage);
  passages.set(part.passage, read);
  const found = read.get(quotation);
  if (!found || !plain.has(found.sieve) || found.confidence < leastConfidence) return undefined;
  const passage = briefing.body.passages[found.mention.passage];
  if (passage && isBorrowed(found, passage)) return undefined;
  const words = around(found, briefing);
  const { actors } = briefing.record;
  // If several actors share a last name, the full name tells which of them is meant.
  const inFull = actors.find(({ name }) => words.text.startsWith(name) || words.text.endsWith(name));
  return {
    actor: found.how === 'name' ? (inFull ?? actorOf(found, actors)) : undefined,
    words,
    cue: found.cue,
    via: found.via?.text,
    confidence: found.confidence,
  };
}

/** The attribution by a label: "Ann Lee:", or a letter that an actor has under `asWritten`. */
function behindLabel({ body, record }: ParsedBriefing, quotation: Quotation): PlainAttribution | undefined {
  const [part] = quotation.parts;
  const passage = part && body.passages[part.passage];
  const forms = record.actors.flatMap(({ name, asWritten }) => [name, ...asWritten]);
  const label = passage && labelOf(passage, knownAs(forms), hasQuestions(body.passages));
  if (!part || !label) return undefined;
  const { name } = label;
  const actors = record.actors.filter((actor) =>
    [actor.name, ...actor.asWritten].some((form) => plainLabel(form) === plainLabel(name)),
  );
  const start = passage.text.indexOf(name);
  return {
    actor: actors.length === 1 ? actors[0] : undefined,
    ...(actors.length === 0 && isQuestionLabel(name) && { isQuestion: true as const }),
    words: { passage: part.passage, start, end: start + name.length, text: name },
    cue: undefined,
    via: undefined,
    confidence: 1,
  };
}

/** The attributions of the quotations in one paragraph. */
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

function around({ mention, cue }: Attribution, { body }: ParsedBriefing): Words {
  if (!cue || cue.passage !== mention.passage) return mention;
  const start = Math.min(mention.start, cue.start);
  const end = Math.max(mention.end, cue.end);
  return { ...mention, start, end, text: body.passages[mention.passage]?.text.slice(start, end) ?? '' };
}

/** The place of words of the article, to be shown with a finding. */
export function placeOfWords(briefing: ParsedBriefing, words: Words) {
  const { source } = briefing;
  const message = 'These words stand beside the quotation.';
  return { file: source.file, range: source.range(...fileSpan(briefing, words)), message };
}
