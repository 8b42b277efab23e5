import type { ProseSite } from '../record/compose/prose-input.ts';
import { hasCatalog, messagesIn } from './messages/messages.ts';
import { anchors, urls } from './urls.ts';

/** The site's addresses and labels that the prose of a briefing takes. */
export const proseSite: ProseSite = {
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
