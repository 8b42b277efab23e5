import type { Finding } from '../../diagnostics/diagnostic.ts';
import { redirectsOf } from '../../ledger/permalinks.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { valueAt } from '../../schema/field-path.ts';
import { nearest } from '../../text/nearest.ts';
import type { RuleContext } from '../rule.ts';

/**
 * What is wrong with an address that has no scheme. It begins at the root of the site, since prose is read in feeds too,
 * and leads to one of the pages, or to a file.
 *
 * @param pages none where they are not known.
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

/** Every page that prose may lead to, or none where a briefing could not be read. */
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

/** Of all entries of the file: a page whose quote is refused is missing for a reason that is said elsewhere. */
function quoteIds(briefing: ParsedBriefing): string[] {
  // Asked for its fields, a briefing that was read before would be read again.
  if (briefing.isClean) return briefing.record.quotes.map(({ id }) => id);
  const entries = valueAt(briefing.fields.value, ['quotes']);
  const ids = Array.isArray(entries) ? entries.map((entry) => valueAt(entry, ['id'])) : [];
  return ids.filter((id) => typeof id === 'string');
}
