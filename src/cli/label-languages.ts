import { isLanguageTag } from '../record/text/language-tag.ts';
import type { Source } from '../record/text/source.ts';
import { hasCatalog } from '../site/messages/messages.ts';
import { site } from '../site/site.ts';

/**
 * A hint about those languages of some files for which the site has no labels; empty if it has labels for all of
 * them.
 */
export function labelLanguages(sources: readonly Source[]): string {
  const languages = sources.flatMap(({ text }) => /^lang:[ \t]*["']?([\w-]+)/m.exec(text)?.[1] ?? []);
  const without = [...new Set(languages)].filter((lang) => isLanguageTag(lang) && !hasCatalog(lang)).sort();
  if (without.length === 0) return '';
  return `Hint: there are no labels in ${without.join(', ')}. Such pages have those of the site, ${site.lang}, and days in their own form; the README says how to add a language.\n`;
}
