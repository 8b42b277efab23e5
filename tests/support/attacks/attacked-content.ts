import { attackEverywhere, briefingTarget, profileTarget, retractedTarget } from './attacked-file.ts';
import { ATTACKS } from './attacks.ts';

/** The slug of the briefing that an attack stands in, in the order of {@link ATTACKS}. */
export const attackedSlugs: readonly string[] = Object.keys(ATTACKS).map(
  (what) => `2024-05-06-${what.toLowerCase().replace(/[^a-z]+/g, '-')}`,
);

/**
 * The content of nothing but attacks: for each a briefing, a retracted briefing and a profile that have it in every field
 * and in every place of the body that takes it for words. Takes some seconds.
 */
export function attackedContent(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [at, attack] of Object.values(ATTACKS).entries()) {
    const name = `${attackedSlugs[at]}.md`;
    const gone = `${attackedSlugs[at]}-gone.md`;
    for (const [file, target] of [
      [`briefings/${name}`, briefingTarget(name, `-${at}`)],
      [`briefings/${gone}`, retractedTarget(gone, `-${at}-gone`)],
      [`people/mira-sol-${at}.md`, profileTarget(name, `-${at}`)],
    ] as const)
      files.set(file, attackEverywhere(attack, target).text);
  }
  return files;
}
