/** The place that a report was filed from, at its beginning: "TEL AVIV, Aug. 19 (Reuters) \u2014". */
export function datelinePlace(firstPassage: string): string | undefined {
  const match =
    /^(?<place>\p{Lu}[\p{Lu}.'\u2019-]+(?:[ ,]+\p{Lu}[\p{L}.'\u2019-]+){0,4})(?:,? (?:\p{Lu}\p{Ll}+\.? \d{1,2}))?\s*(?:\([^)]{2,40}\)\s*)?(?:\u2014|\u2013|--|-)\s/u.exec(
      firstPassage,
    );
  const place = match?.groups?.place
    ?.replace(/,?\s+(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.?(?: \d{1,2})?$/, '')
    .replace(/,\s*$/, '');
  if (!place || !/^\p{Lu}{3,}/u.test(place)) return undefined;
  return place.toLowerCase().replace(/(?<![\p{L}'\u2019])\p{L}/gu, (letter) => letter.toUpperCase());
}
