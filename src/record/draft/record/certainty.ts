import type { Attribution } from '../attribution/attribution.ts';
import type { Drafted } from './drafted.ts';

/**
 * From which confidence on a speaker is certain, by what stands for them and where it stands. Measured: each of these is right
 * at least 97 times in a hundred, all of them together 98 times. What is not listed is never certain.
 */
const certain: Readonly<Record<Attribution['how'], Partial<Record<Attribution['sieve'], number>>>> = {
  name: {
    label: 0.85,
    after: 0.5,
    before: 0.75,
    continued: 0.55,
    around: 0.55,
    introduced: 0.9,
    following: 0.8,
  },
  pronoun: { after: 0.66, before: 0.6, continued: 0.6, introduced: 0.66 },
  description: { after: 0.78, before: 0.78 },
};
/** How certain a pronoun must be that means somebody of whom no name, title or word tells the sex. */
const certainOfEither = 0.54;
/** An organization that stands where a speaker would is less often one. */
const certainOrganization = 0.8;

/** Whether the speaker of an attribution is certain; where not, in a few words why. */
export function doubtOf(attribution: Attribution): Pick<Drafted<string>, 'isSure' | 'why'> {
  const { confidence, how, sieve, mention, person } = attribution;
  const isEither = how === 'pronoun' && person !== undefined && person.gender === undefined;
  const usual = certain[how][sieve] ?? 2;
  const least = Math.max(
    isEither ? Math.min(usual, certainOfEither) : usual,
    person ? 0 : certainOrganization,
  );
  if (confidence >= least && !isNameOfAnything(attribution)) return { isSure: true };
  if (how !== 'name') return { isSure: false, why: `from \u201c${mention.text}\u201d` };
  if (sieve === 'conversation' || sieve === 'paragraph')
    return { isSure: false, why: 'from who spoke before' };
  return { isSure: false, why: `from \u201c${mention.text}\u201d nearby` };
}

/** A word in capitals, without title, first name or pronoun that means it: it may be a place or a body as well as somebody. */
function isNameOfAnything({ person }: Attribution): boolean {
  return (
    person !== undefined &&
    person.first === undefined &&
    person.titles.length === 0 &&
    person.gender === undefined &&
    person.mentions.every(({ kind }) => kind !== 'person')
  );
}
