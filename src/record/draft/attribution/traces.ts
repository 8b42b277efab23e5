import { personOfDescription } from '../reading/descriptions.ts';
import { isPersonNoun } from '../reading/person-nouns.ts';
import { personOfPronoun, type Trace } from '../reading/reference.ts';
import { mainSubject } from '../reading/subjects.ts';
import type { Reading } from './reading.ts';

/** How likely a later pronoun means who is named: as the subject of a verb of saying, first, beside another noun, as whose father somebody is, elsewhere; or quoted. */
export const weights = { subject: 1.5, first: 1, beside: 0.5, owner: 0.7, other: 0.6, quoted: 1.2 } as const;

/** Remembers who is spoken of in a sentence, for the pronouns of this one and the next. */
export function leaveTraces(reading: Reading, index: number): void {
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
    // A name that stands in a line of its own, such as an author's, is nobody's who is spoken of.
    if (tokens.every((_, at) => mention.from <= at && at < mention.to)) continue;
    const weight = isSubject
      ? weights.subject
      : isOwner || isModifier || isTold
        ? weights.beside
        : isFirst && !lexicon.prepositions.has(before)
          ? weights.first
          : weights.other;
    if (!isOwner) isFirst = false;
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
  // "Her father, Tom, sold fish": she is spoken of, too.
  const owner = /^(?:his|her)$/.exec(tokens[0]?.plain ?? '')?.[0];
  const owned =
    owner &&
    personOfPronoun(owner === 'his' ? 'male' : 'female', { sentence: index, sentences, traces: [...traces] });
  if (owned)
    here.push({
      person: owned.person,
      sentence: index,
      passage,
      weight: weights.owner * owned.confidence,
    });
  leaveDescribed(reading, index, here);
  traces.push(...here);
}

/** "The witness paused", "Kalo Tamm doubts it": who does something and is not known, or only by a noun. */
function leaveDescribed(reading: Reading, index: number, here: Trace[]): void {
  const { sentences, names, people, lexicon, roles, traces } = reading;
  const { tokens = [], passage = 0 } = sentences[index] ?? {};
  const unknown = (names.get(index) ?? []).find(
    (name) =>
      name.kind === 'unknown' &&
      !people.personOf.has(name) &&
      name.from <= 2 &&
      name.words.length > 1 &&
      tokens[name.to]?.kind === 'word' &&
      !/^['\u2019]s$/.test(tokens[name.to]?.text ?? ''),
  );
  if (unknown) reading.strangers.push(index);
  for (const [at, { plain }] of tokens.entries()) {
    const begins = at === 0 || tokens[at - 1]?.text === ',' || tokens[at - 1]?.kind === 'quotation';
    if (!begins || !/^(?:the|der|die|le|la|el)$/.test(plain)) continue;
    const noun = [1, 2, 3].find((more) => isPersonNoun(tokens[at + more]?.plain ?? '', lexicon));
    const next = tokens[at + (noun ?? 0) + 1];
    if (noun === undefined || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) continue;
    if (isPersonNoun(next.plain, lexicon)) continue;
    const head = tokens[at + noun]?.plain ?? '';
    const subject = { kind: 'description' as const, from: at, to: at + noun + 1, head };
    const words = tokens.slice(at, subject.to).map((token) => token.plain);
    const found = personOfDescription(subject, words, {
      people: people.people,
      roles,
      traces: [...traces, ...here],
      lexicon,
    });
    if (found && found.confidence > 0.5)
      here.push({ person: found.person, sentence: index, passage, weight: weights.first });
    else reading.strangers.push(index);
  }
}
