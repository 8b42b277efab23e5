import type { Quotation } from '../../parse/quotations/quotations.ts';
import { findDateline } from '../dateline.ts';
import { lexiconOf } from '../lexicon/languages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Cue, cuesOf } from '../reading/cues/cues.ts';
import { rolesOf } from '../reading/descriptions.ts';
import { findNames, type NameMention } from '../reading/mentions.ts';
import { gatherPeople, type People } from '../reading/names/people.ts';
import { sexHint } from '../reading/names/sex-hints.ts';
import { type ArticleSentence, readSentences } from '../reading/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import { leaveTraces, weights } from './traces.ts';
import { attribute } from './with-cue.ts';
import { lookForward } from './without-cue.ts';

/** An article read for who says what. */
export interface ReadArticle {
  readonly sentences: readonly ArticleSentence[];
  readonly names: readonly NameMention[];
  readonly people: People;
  readonly cues: readonly (readonly Cue[])[];
  readonly attributions: ReadonlyMap<number, Attribution>;
  readonly lexicon: Lexicon;
}

/** Reads the words around each quotation. In a language whose words are not known there are no attributions. */
export function readArticle(
  passages: readonly { readonly text: string }[],
  quotations: readonly Quotation[],
  lang: string,
): ReadArticle | undefined {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return undefined;
  const sentences = readSentences(passages, quotations, lang);
  const dateline = findDateline(passages);
  const isOfDateline = ({ sentence, from }: NameMention) =>
    sentences[sentence]?.passage === dateline?.passage &&
    (sentences[sentence]?.tokens[from]?.end ?? 0) <= (dateline?.end ?? 0);
  const names = findNames(sentences, lexicon, lang).filter((name) => !isOfDateline(name));
  const namesBySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const cues = sentences.map(({ tokens }, index) =>
    cuesOf({ tokens, lexicon, names: namesBySentence.get(index) ?? [] }),
  );
  const speaking = new Set(
    cues
      .flat()
      .flatMap(({ subject, isBorrowed }) =>
        subject.kind === 'name' && !isBorrowed ? [subject.mention] : [],
      ),
  );
  const people = gatherPeople(
    names,
    (mention) => speaking.has(mention),
    (mention) => sexHint(mention, sentences, namesBySentence, lexicon),
  );
  const reading: Reading = {
    passages,
    sentences,
    quotations,
    names: namesBySentence,
    people,
    cues,
    lexicon,
    roles: rolesOf(people.people, sentences, lexicon),
    traces: [],
    strangers: [],
    attributions: new Map(),
  };
  for (const index of sentences.keys()) readSentence(reading, index);
  lookForward(reading);
  return { sentences, names, people, cues, attributions: reading.attributions, lexicon };
}

/** Below this a pronoun's person is in doubt. */
const doubted = 0.6;

function readSentence(reading: Reading, index: number): void {
  const { sentences, attributions } = reading;
  const sentence = sentences[index];
  if (!sentence) return;
  leaveTraces(reading, index);
  const inOrder = sentence.tokens.flatMap(({ quotation }, at) =>
    quotation === undefined ? [] : [{ quotation, at }],
  );
  for (const { quotation, at } of inOrder) {
    const known = attributions.get(quotation);
    const isOpen = !known || /^(?:conversation|paragraph|continued)$/.test(known.sieve);
    const found = isOpen ? attribute(reading, index, quotation, at) : undefined;
    // A quotation over several paragraphs that went on from another may be told plainly at its end.
    if (!found || (known?.sieve === 'continued' && found.sieve !== 'after')) continue;
    const before = attributions.get(quotation - 1);
    // "“Come in,” he said. “Thank you,” he said.": the second is as open as the first.
    const isDoubted =
      found.how !== 'name' &&
      before?.how === found.how &&
      before.person === found.person &&
      before.mention.passage === found.mention.passage &&
      before.confidence < Math.min(found.confidence, doubted);
    attributions.set(quotation, isDoubted ? { ...found, confidence: before.confidence } : found);
    if (found.person)
      reading.traces.push({
        person: found.person,
        sentence: index,
        passage: sentence.passage,
        weight: weights.quoted * found.confidence,
      });
  }
}
