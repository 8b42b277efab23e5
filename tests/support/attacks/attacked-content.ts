import { isInFull } from '../sample.ts';
import { attackedText, fieldsThatTakeText } from './attack-everywhere.ts';
import { briefingTarget, profileTarget, retractedTarget } from './attacked-file.ts';
import { ATTACKS } from './attacks.ts';

/** An attack that has a briefing of its own on the site of attacks. */
interface AttackOnSite {
  readonly what: string;
  readonly attack: string;
  readonly slug: string;
  /** What the ids of its people end in. */
  readonly suffix: string;
}

/** The attacks that the site is made of: in full all of them, else every fourth one. */
export const attacksOnSite: readonly AttackOnSite[] = Object.entries(ATTACKS)
  .filter((_, at) => isInFull || at % 4 === 0)
  .map(([what, attack], at) => ({
    what,
    attack,
    slug: `2024-05-06-${what.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    suffix: `-${at}`,
  }));

/**
 * The content of nothing but attacks: for each a briefing, a retracted briefing and a profile that have it in every field
 * and in every place of the body that takes it for words.
 */
export function attackedContent(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const takesText = new Map<object, ReadonlySet<string>>();
  for (const { attack, slug, suffix } of attacksOnSite) {
    for (const [file, targetOf, target] of [
      [`briefings/${slug}.md`, briefingTarget, briefingTarget(`${slug}.md`, suffix)],
      [`briefings/${slug}-gone.md`, retractedTarget, retractedTarget(`${slug}-gone.md`, `${suffix}-gone`)],
      [`people/mira-sol${suffix}.md`, profileTarget, profileTarget(`${slug}.md`, suffix)],
    ] as const) {
      const known = takesText.get(targetOf) ?? fieldsThatTakeText(target);
      takesText.set(targetOf, known);
      files.set(file, attackedText(attack, target, known));
    }
  }
  return files;
}
