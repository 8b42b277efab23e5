import type { ProseLinks } from '../record/compose/annotations/annotated.ts';
import { hasCatalog, messagesIn } from './messages/messages.ts';
import { anchors, urls } from './urls.ts';

/** The site's addresses and labels, for the links and notes inside the prose. */
export const proseLinks: ProseLinks = {
  quote: urls.quote,
  quoteAnchor: anchors.quote,
  dateAnchor: anchors.date,
  person: urls.person,
  file: urls.file,
  labelsIn(lang) {
    const messages = messagesIn(lang);
    const dayPhrases = hasCatalog(lang) ? messages.dayPhrases : undefined;
    return { lang: messages.lang, ...messages.prose, dayPhrases };
  },
};
