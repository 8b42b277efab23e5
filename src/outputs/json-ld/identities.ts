import type { Actor } from '../../record/schema/actor.ts';
import type { Correction } from '../../record/schema/amendments.ts';
import type { BriefingRecord } from '../../record/schema/briefing.ts';
import { messages } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';
import { compacted, type Node, reference } from './json-ld.ts';

/** The stable `@id`s of everything the site speaks of, built from permalinks. */
export const ids = {
  site: () => `${absolute(urls.home())}#site`,
  publisher: () => `${absolute(urls.home())}#publisher`,
  briefing: (slug: string) => absolute(urls.briefing(slug)),
  quote: (slug: string, id: string) => absolute(urls.quote(slug, id)),
  /** The person or party, as opposed to the page about them. */
  actor: (id: string) => `${absolute(urls.person(id))}#subject`,
} as const;

const types = {
  person: 'Person',
  organization: 'Organization',
  government: 'GovernmentOrganization',
} as const satisfies Record<Actor['kind'], string>;

/** A person or party by name, the same node on every page. */
export function actorNode({ id, name, kind }: Pick<Actor, 'id' | 'name' | 'kind'>): Node {
  return { '@type': types[kind], '@id': ids.actor(id), name };
}

/** The site as the one who publishes. */
export function publisherNode(): Node {
  return { '@type': 'Organization', '@id': ids.publisher(), name: site.title, url: absolute(urls.home()) };
}

/** Who wrote a briefing: those of its byline; without one, the site. */
export function authorNodes({ authors }: Pick<BriefingRecord, 'authors'>): Node | readonly Node[] {
  return (
    compacted(authors.map(({ name, url }): Node => ({ '@type': 'Person', name, url }))) ?? publisherNode()
  );
}

/** Corrections of a page's subject. */
export function correctionNodes(corrections: readonly Correction[]): Node['correction'] {
  return compacted(
    corrections.map(({ on, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: on })),
  );
}

/** The way from the front page to a page, the page itself last. */
export function breadcrumbs(steps: readonly { readonly name: string; readonly url: string }[]): Node {
  const home = { name: site.title, url: urls.home() };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(url),
    })),
  };
}

/** A page that is about something described on another one, or lists such things. */
export function pageNodes(
  type: 'WebPage' | 'CollectionPage',
  name: string,
  url: string,
  { about, lang = site.lang }: { readonly about?: string; readonly lang?: string } = {},
): Node[] {
  return [
    {
      '@type': type,
      '@id': absolute(url),
      name,
      inLanguage: lang,
      isPartOf: reference(ids.site()),
      about: about === undefined ? undefined : reference(about),
    },
    breadcrumbs([{ name, url }]),
  ];
}

/** The front page: the site and who publishes it. */
export function siteNodes(): Node[] {
  return [
    {
      '@type': 'WebSite',
      '@id': ids.site(),
      name: site.title,
      description: messages.frame.description,
      url: absolute(urls.home()),
      inLanguage: site.lang,
      publisher: reference(ids.publisher()),
    },
    publisherNode(),
  ];
}
