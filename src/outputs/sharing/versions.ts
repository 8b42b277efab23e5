import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import { counterpartOf, type Versions } from '../../record/archive/translations.ts';
import { headlineOf } from '../../record/compose/briefing.ts';
import { urls } from '../../site/urls.ts';

/** A page in one of the languages that the same thing can be read in. */
export interface Version {
  /** The language of the page, as a BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The path of the page. */
  readonly url: string;
  /** The headline of its briefing. */
  readonly headline: string;
  readonly isOriginal: boolean;
}

/** A briefing in all its languages, the original first; empty if there is only one. */
export function briefingVersions(found: Versions | undefined): readonly Version[] {
  return (found?.all ?? []).map((briefing) => ({
    lang: briefing.record.lang,
    dir: briefing.dir,
    url: urls.briefing(briefing.slug),
    headline: headlineOf(briefing),
    isOriginal: briefing === found?.original,
  }));
}

/** A quotation in those languages of its briefing in which it has a counterpart; empty if there is only one. */
export function quotationVersions(
  { briefing, quote }: QuoteEntry,
  found: Versions | undefined,
): readonly Version[] {
  const versions = (found?.all ?? []).flatMap((other): Version[] => {
    const same = other.slug === briefing.slug ? quote : counterpartOf(quote, briefing, other);
    if (!same) return [];
    const { lang } = other.record;
    const url = urls.quote(other.slug, same.id);
    return [
      { lang, dir: other.dir, url, headline: headlineOf(other), isOriginal: other === found?.original },
    ];
  });
  return versions.length > 1 ? versions : [];
}
