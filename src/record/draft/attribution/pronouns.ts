import { containsWords } from '../../text/words/whole-words.ts';
import type { Person } from '../reading/names/people.ts';
import type { Subject } from '../reading/phrases.ts';
import { personOfPronoun } from '../reading/reference.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';

/** How much surer a pronoun is without: somebody unknown who acts behind its person, its person's name in what they say. */
const without = { stranger: 0.5, ownName: 0.5 } as const;

/** The weight of who speaks in a sentence: somebody else who acts there comes behind. */
const saidBy = 1.5;

/** The weight of who does something in a sentence; how surely they are meant where the paragraph speaks of nobody else. */
const acts = 1;
const alone = 0.8;

/** Who is meant by "he" or "she" beside a quotation. */
export function resolvePronoun(
  { people, sentences, traces, names, quotations, strangers, attributions }: Reading,
  index: number,
  subject: Extract<Subject, { kind: 'pronoun' }>,
  quotation: number | undefined,
): Pick<Attribution, 'person' | 'organization' | 'confidence'> {
  const peopleOf = (isThere: (from: number) => boolean) =>
    new Set(
      (names.get(index) ?? [])
        .filter(({ from }) => isThere(from))
        .flatMap((mention) => people.personOf.get(mention) ?? []),
    );
  const later = peopleOf((from) => from > subject.from);
  const earlier = peopleOf((from) => from < subject.from);
  const usable = traces.filter(
    (trace) => trace.sentence !== index || !later.has(trace.person) || earlier.has(trace.person),
  );
  // Who speaks seldom names themselves: "“I would vote for Lee,” she said" is said by somebody else.
  const words = quotations[quotation ?? -1]?.text ?? '';
  const namesSelf = ({ first, surname }: Person) =>
    [first ?? '', surname].some((name) => name.length > 2 && containsWords(words, name));
  const others = usable.filter(({ person }) => !namesSelf(person));
  const source = { sentence: index, sentences };
  const found =
    personOfPronoun(subject.sex, { ...source, traces: others }) ??
    personOfPronoun(subject.sex, { ...source, traces: usable });
  if (!found) return { person: undefined, organization: undefined, confidence: 0 };
  const { person } = found;
  const last = traces.findLast(
    (trace) => trace.person === person && (trace.sentence < index || earlier.has(person)),
  );
  const since = (last?.sentence ?? 0) + ((last?.weight ?? 0) >= saidBy ? 1 : 0);
  const isFollowed = strangers.some((sentence) => sentence >= since && sentence <= index);
  const passage = sentences[index]?.passage;
  const isAlone = traces.every((trace) => trace.passage !== passage || trace.person === person);
  // Somebody else acts in the paragraph, whose name was taken for one of the other sex: that may be wrong.
  const isElsewhere =
    last?.passage !== passage &&
    traces.some((trace) => trace.passage === passage && trace.person !== person && trace.weight >= acts);
  // "“No,” dijo la alcaldesa. Luis Gil calló. “No sé”, añadió": without a subject, either may go on.
  const before = attributions.get((quotation ?? 0) - 1);
  const isLeftOpen =
    subject.sex === 'any' &&
    before?.person !== undefined &&
    before.person !== person &&
    (last?.weight ?? 0) < saidBy;
  const isThere = last !== undefined && last.passage === passage && last.weight >= acts;
  return {
    person,
    organization: undefined,
    confidence:
      (isAlone && isThere ? Math.max(found.confidence, alone) : found.confidence) *
      (isFollowed || isElsewhere || isLeftOpen ? without.stranger : 1) *
      (namesSelf(person) ? without.ownName : 1),
  };
}
