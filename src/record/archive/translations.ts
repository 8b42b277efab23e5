import type { Briefing } from '../compose/briefing.ts';
import { type Quote, quoteParts, speakerIds } from '../schema/quote.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { fold } from '../text/fold.ts';

/** All language versions of one briefing: the original, which the others translate, and its translations. */
export interface Versions {
  readonly original: Briefing;
  /** The original first, then its translations sorted by language. The briefing that was asked for is among them. */
  readonly all: readonly Briefing[];
}

/**
 * Makes a function that tells in which languages a briefing can be read; it gives `undefined` if there is only one. A
 * translation of a translation belongs to the same original. Retracted briefings are no versions: they are not given.
 */
export function versions(
  briefings: readonly Briefing[],
): (briefing: Pick<Briefing, 'slug'>) => Versions | undefined {
  const bySlug = new Map(
    briefings.flatMap((briefing) => slugsOf(briefing).map((slug) => [slug, briefing] as const)),
  );
  const groups = Map.groupBy(briefings, (briefing) => originalOf(briefing, bySlug));
  const byMember = new Map(
    [...groups].flatMap(([original, members]) => {
      if (members.length < 2) return [];
      const others = members
        .filter((member) => member !== original)
        .sort((a, b) => compareStrings(a.record.lang, b.record.lang) || compareStrings(a.slug, b.slug));
      const found: Versions = { original, all: [original, ...others] };
      return members.map((member) => [member.slug, found] as const);
    }),
  );
  return ({ slug }) => byMember.get(slug);
}

/**
 * The version for readers of a BCP 47 language: the one in exactly this language and region, else one in the same
 * language, else the original.
 */
export function inLanguage({ original, all }: Versions, lang: string): Briefing {
  const { language } = new Intl.Locale(lang);
  return (
    all.find(({ record }) => record.lang === lang) ??
    all.find(({ record }) => new Intl.Locale(record.lang).language === language) ??
    original
  );
}

function originalOf(briefing: Briefing, bySlug: ReadonlyMap<string, Briefing>): Briefing {
  const passed = new Set<Briefing>();
  let at = briefing;
  while (at.record.translationOf !== undefined && !passed.has(at)) {
    passed.add(at);
    const next = bySlug.get(at.record.translationOf);
    if (!next) break;
    at = next;
  }
  return at;
}

/**
 * The same quotation in another version of its briefing: the one with the same id, present or former; else the only
 * one that gives the same words as the original ones; else, if both versions have as many quotations, the one in the
 * same place, provided that the same people said it.
 */
export function counterpartOf(quote: Quote, own: Briefing, other: Briefing): Quote | undefined {
  const there = live(other);
  const ids = [quote.id, ...quote.formerIds];
  const sameId = there.find(({ id, formerIds }) => [id, ...formerIds].some((known) => ids.includes(known)));
  if (sameId) return sameId;
  const words = wordsSaid(quote);
  const sameWords = there.filter((candidate) => wordsSaid(candidate) === words);
  if (sameWords.length === 1) return sameWords[0];
  const here = live(own);
  const inPlace = there[here.findIndex(({ id }) => id === quote.id)];
  const isSameSpeaker = inPlace && speakerIds(inPlace).join() === speakerIds(quote).join();
  return here.length === there.length && isSameSpeaker ? inPlace : undefined;
}

function live({ record }: Briefing): readonly Quote[] {
  return record.quotes.filter(({ retracted }) => !retracted);
}

/**
 * The words in the language they were said in, if the record has them, else as the article gives them; folded to
 * compare.
 */
function wordsSaid(quote: Quote): string {
  return fold(quote.original ?? quoteParts(quote).join(' '));
}

function slugsOf({ slug, record }: Briefing): string[] {
  return [slug, ...record.formerSlugs];
}
