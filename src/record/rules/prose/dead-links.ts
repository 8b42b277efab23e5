import type { Finding } from '../../diagnostics/diagnostic.ts';
import { redirectsOf } from '../../ledger/permalinks.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { valueAt } from '../../schema/field-path.ts';
import { nearest } from '../../text/nearest.ts';
import type { RuleContext } from '../rule.ts';

/**
 * What is wrong with an address that has no scheme. It has to begin at the root of the site, because prose is also
 * read in feeds, and to lead to one of the pages or to a file.
 *
 * @param pages the pages of the site; `undefined` if they are not known
 */
export function deadLink(address: string, pages: ReadonlySet<string> | undefined): Finding | undefined {
  const [path = ''] = address.split(/[?#]/);
  if (!address.startsWith('/'))
    return {
      message: `Unexpected ${address === '' ? 'link without an address' : 'relative address'}, expected one that begins with https: or with / for a page of this site.`,
      hint: /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(address)
        ? `Write https://${address}`
        : path === ''
          ? undefined
          : meant(`/${path}`, pages),
    };
  if (!pages || pages.has(path) || /\.[^/]*$/.test(path)) return undefined;
  return { message: `Unexpected address "${path}", expected a page of this site.`, hint: meant(path, pages) };
}

function meant(path: string, pages: ReadonlySet<string> | undefined): string | undefined {
  const whole = path.endsWith('/') ? path : `${path}/`;
  const page = pages?.has(whole) ? whole : nearest(whole, pages ?? []);
  return page === undefined ? undefined : `Did you mean ${page}?`;
}

/** Every page that prose may lead to; `undefined` if a briefing could not be read. */
export function knownPages({ briefings, profiles, complete, pages }: RuleContext): Set<string> | undefined {
  if (!pages || !complete) return undefined;
  const linked = briefings.map(({ name: slug, record }) => ({ slug, record }));
  const bearers = profiles.map(({ name: actorId, record }) => ({ actorId, record }));
  return new Set([
    ...pages.fixed,
    ...redirectsOf(linked, bearers, pages).map(({ from }) => from),
    ...briefings.flatMap((briefing) => {
      const { name, record, declared } = briefing;
      return [
        pages.briefing(name),
        ...pages.papers(name),
        ...pages.listsOf(record.published),
        ...Array.from(declared.actorIds, pages.person),
        ...quoteIds(briefing).map((id) => pages.quote(name, id)),
      ];
    }),
  ]);
}

/** The ids of all quotes of the file. A refused quote counts, because another finding says why its page is missing. */
function quoteIds(briefing: ParsedBriefing): string[] {
  // Asking a briefing from the cache for its fields would parse its file again.
  if (briefing.isClean) return briefing.record.quotes.map(({ id }) => id);
  const entries = valueAt(briefing.fields.value, ['quotes']);
  const ids = Array.isArray(entries) ? entries.map((entry) => valueAt(entry, ['id'])) : [];
  return ids.filter((id) => typeof id === 'string');
}
