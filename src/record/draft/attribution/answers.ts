import type { NameMention } from '../reading/mentions.ts';
import type { Person } from '../reading/names/people.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import { strength } from './strengths.ts';

/** A label that is a surname, or the first letters of a name; "A:" is who is introduced before the first answer, else who is named most. */
export function answerLabel(
  reading: Reading,
  index: number,
  quotation: number,
  at: number,
): Attribution | undefined {
  const { quotations, sentences, passages, people } = reading;
  const [part] = quotations[quotation]?.parts ?? [];
  if (quotations[quotation]?.kind !== 'answer' || !part || at > 4) return undefined;
  const label = (passages[part.passage]?.text ?? '').slice(0, part.from).replace(/[\s:.]+$/, '');
  const text = label.replace(/, \p{Lu}+$/u, '');
  if (sentences[index]?.passage !== part.passage) return undefined;
  const letters = (name: string) => name.replace(/(?<=\p{L})\p{Ll}+|[^\p{L}]/gu, '');
  // "ANN LEE:" is Ann Lee.
  const isSame = (a: string) => a.toLowerCase() === text.toLowerCase();
  const named = people.people.filter(
    ({ name, surname, first }) =>
      isSame(name) || (first !== undefined && (isSame(surname) || letters(name) === text)),
  );
  const [first] = named;
  const person = first ?? (text.length < 3 ? interviewed(reading) : undefined);
  if (!person) return undefined;
  const mention = { passage: part.passage, start: 0, end: label.length, text: label };
  return {
    quotation,
    sieve: 'label',
    mention,
    how: named.length === 1 ? 'name' : 'description',
    cue: undefined,
    person,
    organization: undefined,
    confidence: named.length === 1 ? strength.answer : strength.answerOfInterviewed,
  };
}

/** Whom an article interviews: who is named first of all before the first answer, but for whoever they "spoke with". */
function interviewed({ people, sentences, quotations }: Reading): Person | undefined {
  const begins = quotations.find(({ kind }) => kind === 'answer')?.parts[0]?.passage ?? 0;
  const isAsking = ({ sentence, from, title }: NameMention) => {
    const before = (sentences[sentence]?.tokens ?? [])
      .slice(Math.max(0, from - 5), from)
      .map(({ plain }) => plain);
    return /\b(?:by|with|to|reporter|correspondent|editor)\b/.test(`${before.join(' ')} ${title}`);
  };
  const introduced = people.people
    .flatMap((person) =>
      person.mentions
        .filter((mention) => (sentences[mention.sentence]?.passage ?? 0) < begins && !isAsking(mention))
        .map(({ sentence, from }) => ({ person, sentence, from })),
    )
    .toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
  const [most] = people.people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return introduced[0]?.person ?? most;
}
