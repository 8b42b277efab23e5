import type { Person } from '../reading/names/people.ts';
import type { Reading } from './reading.ts';

/** "Her successor", "In Northtown": since somebody was spoken of, another may have come in who bears the same office. */
export function mayBeAnother(
  { traces, strangers, names, sentences, people }: Reading,
  index: number,
  person: Person,
): boolean {
  const last = traces.findLast(
    (trace) => trace.person === person && trace.sentence < index && trace.weight >= 1,
  )?.sentence;
  if (last === undefined) return false;
  if (strangers.some((sentence) => sentence >= last && sentence < index)) return true;
  for (let at = last + 1; at <= index; at++) {
    if (sentences[at]?.tokens.some(({ plain }) => holders.test(plain))) return true;
    const isElsewhere = names
      .get(at)
      ?.some(
        (name) =>
          !people.personOf.has(name) &&
          /^(?:in|en|\u00e0)$/.test(sentences[at]?.tokens[name.from - 1]?.plain ?? ''),
      );
    if (isElsewhere) return true;
  }
  return false;
}

const holders =
  /^(?:successor|predecessor|counterpart|nachfolger(?:in)?|vorg\u00e4nger(?:in)?|amtskolleg(?:e|in)|sucesora?|predecesora?|antecesora?|successeure?|pr\u00e9d\u00e9cesseure?|homologue|hom\u00f3log[oa])s?$/;
