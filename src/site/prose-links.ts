import type { ProseLinks } from '../record/compose/annotations/annotated.ts';
import { anchors, urls } from './urls.ts';

/** The site's addresses, for the links inside the prose. */
export const proseLinks: ProseLinks = {
  quote: urls.quote,
  quoteAnchor: anchors.quote,
  dateAnchor: anchors.date,
  person: urls.person,
  file: urls.file,
};
