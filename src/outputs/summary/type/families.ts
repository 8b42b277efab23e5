import { memoize } from '../../../record/text/memoize.ts';
import type { Emphasis } from '../content/text.ts';
import { covers, type FontFile, faces, familiesFor } from './faces.ts';
import { siteCuts, siteFamily } from './site-cuts.ts';

/** Every face that a summary may be set in. */
export const summaryFaces: readonly FontFile[] = [...siteCuts, ...faces];

/** The CSS families in the order a browser is to look through them for a text of a language. */
export function summaryFamilies(lang: string): string[] {
  return [siteFamily, ...familiesFor(lang)];
}

/**
 * The faces a browser chooses from, in order: of each family those in the style asked for, which hide its others, or all of a
 * family that does not come in that style.
 */
export const facesInOrder = memoize((lang: string, emphasis: Emphasis): readonly (readonly FontFile[])[] =>
  summaryFamilies(lang).map((family) => {
    const members = summaryFaces.filter((face) => face.family === family);
    const styled = members.filter((face) => styleOf(face) === emphasis);
    return styled.length > 0 ? styled : members.filter((face) => styleOf(face) === 'plain');
  }),
);

/** The faces that show a letter in a language, in every style, as `has` tells whether a face that covers it has it. */
export function facesFor(
  letter: string,
  lang: string,
  has: (face: FontFile, point: number) => boolean,
): FontFile[] {
  const found: FontFile[] = [];
  const point = letter.codePointAt(0) ?? 0;
  for (const emphasis of ['plain', 'strong', 'italic'] as const)
    for (const family of facesInOrder(lang, emphasis)) {
      const looked = family.filter((face) => covers(face, point));
      found.push(...looked);
      // A browser that does not find the letter there looks on.
      if (looked.some((face) => has(face, point))) break;
    }
  return found;
}

function styleOf({ italic, weight }: FontFile): Emphasis {
  if (italic) return 'italic';
  return weight.startsWith('6') ? 'strong' : 'plain';
}
