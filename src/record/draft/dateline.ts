const months = 'Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec';
const line =
  /^(?<place>\p{Lu}[\p{Lu}.'\u2019-]+(?:[ ,]+\p{Lu}[\p{L}.'\u2019-]+){0,4})(?:,? (?:\p{Lu}\p{Ll}+\.? \d{1,2})(?:, \d{4})?)?\s*(?:\((?<agency>[^)]{2,40})\)\s*)?(?:\u2014|\u2013|--|-)\s/u;

/** What an outlet puts before its text, that is no place. */
const label =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|WATCH|VIDEO|LIVE|JUST IN|CORRECTION|FACT CHECK|NEWS|ALERT|DEVELOPING|REVIEW|INTERVIEW|COMMENT|EILMELDUNG|URGENT|DIRECT|\u00daLTIMA HORA|FOR IMMEDIATE RELEASE|PRESS RELEASE)\b/;

/** What stands before the first sentence of a report. */
export interface Dateline {
  /** The place that it was filed from. */
  readonly place: string;
  /** The news agency that it is from. */
  readonly agency: string | undefined;
  /** Behind its dash, as an offset of the passage. */
  readonly end: number;
}

/** The dateline of a report and the passage it stands in, one of the first: a headline or a byline may stand before. */
export function findDateline(
  passages: readonly { readonly text: string }[],
): (Dateline & { readonly passage: number }) | undefined {
  for (const [passage, { text }] of passages.slice(0, 4).entries()) {
    const found = readDateline(text);
    if (found) return { ...found, passage };
  }
  return undefined;
}

/** The dateline at the beginning of a passage: "TEL AVIV, Aug. 19 (Reuters) \u2014"; `undefined` where there is none. */
function readDateline(text: string): Dateline | undefined {
  const match = line.exec(text);
  const place = match?.groups?.place
    ?.replace(new RegExp(String.raw`,?\s+(?:${months})[\p{Ll}.]*(?: \d{1,2})?$`, 'u'), '')
    .replace(/,\s*$/, '');
  if (!match || !place || !/^\p{Lu}{3,}/u.test(place) || label.test(place)) return undefined;
  return {
    place: place.toLowerCase().replace(/(?<![\p{L}'\u2019])\p{L}/gu, (letter) => letter.toUpperCase()),
    agency: match.groups?.agency,
    end: match[0].length,
  };
}
