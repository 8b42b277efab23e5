import type { Messages } from './messages.ts';

/**
 * The label that says to whom, where and when something was said. `undated` is what takes the place of the day if it
 * is not known.
 */
export function circumstancesLabel(
  { attribution }: Pick<Messages, 'attribution'>,
  { hasAddressees, hasPlace }: { readonly hasAddressees: boolean; readonly hasPlace: boolean },
): { readonly label: string; readonly undated: string } {
  const [withPlace, without] = hasAddressees
    ? [attribution.toIn, attribution.toOn]
    : [attribution.inOn, undefined];
  const label = hasPlace ? withPlace : without;
  return label === undefined
    ? { label: '{day}', undated: attribution.undated }
    : { label, undated: attribution.undatedAfter };
}
