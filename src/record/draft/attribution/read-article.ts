import type { Quotation } from '../../parse/quotations/quotations.ts';
import { findDateline } from '../dateline.ts';
import { lexiconOf } from '../lexicon/languages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Cue, cuesOf } from '../reading/cues.ts';
import { findNames, type NameMention } from '../reading/mentions.ts';
import { gatherPeople, type People } from '../reading/people.ts';
import { personOfPronoun, rolesOf, type Trace } from '../reading/reference.ts';
import { sexHint } from '../reading/sex-hints.ts';
import { mainSubject } from '../reading/subjects.ts';
import { type ArticleSentence, readSentences } from '../reading/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
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
    attributions: new Map(),
  };
  for (const index of sentences.keys()) readSentence(reading, index);
  lookForward(reading);
  return { sentences, names, people, cues, attributions: reading.attributions, lexicon };
}

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
    attributions.set(quotation, found);
    if (found.person)
      reading.traces.push({
        person: found.person,
        sentence: index,
        passage: sentence.passage,
        weight: weights.quoted * found.confidence,
      });
  }
}

/** How likely a later pronoun means who is named: as the subject of a verb of saying, first, beside another noun, elsewhere; or quoted. */
const weights = { subject: 1.5, first: 1, beside: 0.5, other: 0.6, quoted: 1.2 } as const;

/** Remembers who is spoken of in a sentence, for the pronouns of this one and the next. */
function leaveTraces(reading: Reading, index: number): void {
  const { sentences, names, people, cues, lexicon, traces } = reading;
  const sentence = sentences[index];
  if (!sentence) return;
  const { tokens, passage } = sentence;
  let isFirst = true;
  const here: Trace[] = [];
  for (const mention of names.get(index) ?? []) {
    const person = people.personOf.get(mention);
    if (!person) continue;
    const before = tokens[mention.from - 1]?.plain ?? '';
    const isOwner = /^['\u2019]s?$/i.test(tokens[mention.to]?.text ?? '');
    const after = tokens[mention.to];
    const isModifier = after?.kind === 'word' && lexicon.roles.has(after.plain);
    const isSubject = (cues[index] ?? []).some(
      ({ subject }) => subject.kind === 'name' && subject.mention === mention,
    );
    // "Lee said that Ray": who is spoken of in what somebody says is less likely meant than who says it.
    const isTold = (cues[index] ?? []).some(
      ({ kind, at, isInverted }) => kind === 'speech' && !isInverted && at < mention.from,
    );
    const weight = isSubject
      ? weights.subject
      : isOwner || isModifier || isTold
        ? weights.beside
        : isFirst && !lexicon.prepositions.has(before)
          ? weights.first
          : weights.other;
    isFirst = false;
    here.push({ person, sentence: index, passage, weight });
  }
  for (const { subject, at } of cues[index] ?? []) {
    if (subject.kind !== 'pronoun') continue;
    const early = here.filter(
      (_, i) =>
        ((names.get(index) ?? []).filter((mention) => people.personOf.has(mention))[i]?.from ?? 0) <
        Math.min(subject.from, at),
    );
    const found = personOfPronoun(subject.sex, { sentence: index, sentences, traces: [...traces, ...early] });
    if (found) here.push({ person: found.person, sentence: index, passage, weight: found.confidence });
  }
  // "On Sunday he gave her his support": who does something in a sentence is meant by the next pronoun, too.
  const main = mainSubject({ tokens, names: names.get(index) ?? [], lexicon }, tokens.length);
  if (main?.kind === 'pronoun' && (cues[index] ?? []).every(({ subject }) => subject.from !== main.from)) {
    const found = personOfPronoun(main.sex, { sentence: index, sentences, traces });
    if (found) here.push({ person: found.person, sentence: index, passage, weight: found.confidence });
  }
  traces.push(...here);
}
