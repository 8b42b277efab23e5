import { anchors, urls } from '../../site/urls.ts';
import type { MomentLinks } from './moments.ts';

/** Links within the briefing the drawing stands in. */
export const inPageLinks: MomentLinks = {
  quote: ({ quote }) => `#${anchors.quote(quote.id)}`,
  date: (_slug, id) => `#${anchors.date(id)}`,
  person: urls.person,
};

/** Links to other pages, for drawings of several briefings. */
export const acrossPagesLinks: MomentLinks = {
  quote: ({ briefing, quote }) => urls.quote(briefing.slug, quote.id),
  date: (slug, id) => `${urls.briefing(slug)}#${anchors.date(id)}`,
  person: urls.person,
};
