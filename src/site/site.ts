/** What a new owner changes first: the title, which is set here, and what is read here from environment variables. */

/** Where the site is served: an origin without a path, and a path that begins and ends with a slash. */
export interface Address {
  readonly url: string;
  readonly base: string;
}

/** A setting the owner has to fix. Its message says everything, and its stack is empty so that Astro prints none. */
class SettingError extends Error {
  override readonly name = 'SettingError';
  override readonly stack = '';
}

/** Reads `SITE_URL` and `BASE_PATH`. Throws a {@link SettingError} when one of them cannot be used. */
export function readAddress(environment: Readonly<Record<string, string | undefined>>): Address {
  const text = environment.SITE_URL?.trim() || 'http://localhost:4321';
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingError(`SITE_URL is "${text}", expected an address such as https://example.org`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new SettingError(`SITE_URL is "${text}", expected only the origin; put the path into BASE_PATH`);
  }
  const path = environment.BASE_PATH?.trim() || '/';
  const base = `/${path}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base)) {
    throw new SettingError(`BASE_PATH is "${path}", expected a path such as /briefings/`);
  }
  return { url: url.origin, base };
}

/** Reads `SITE_LANG`. Throws a {@link SettingError} when it is no language. */
function readLanguage(environment: Readonly<Record<string, string | undefined>>): string {
  const tag = environment.SITE_LANG?.trim() || 'en-US';
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    throw new SettingError(`SITE_LANG is "${tag}", expected a BCP 47 language such as en-GB`);
  }
}

/** The site's identity and address. */
export const site = {
  ...readAddress(process.env),
  title: 'On the Record',
  /** BCP 47; the language of the site's own words. */
  lang: readLanguage(process.env),
  /** Where readers report an error: an e-mail address or a web address; the page about the site shows it. */
  contact: String(process.env.CONTACT ?? '').trim(),
  /**
   * What feeds have of a briefing: standfirst, key points and quotations, or, for owners of its rights, the article,
   * too.
   */
  feedContent: process.env.FEED_CONTENT === 'full' ? 'full' : 'summary',
  /** The folder with `briefings/` and `people/`; tests build other ones. */
  contentDir: process.env.CONTENT_DIR?.trim() || 'content',
} as const;
