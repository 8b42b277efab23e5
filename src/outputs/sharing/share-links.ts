import { markedWords } from '../../record/archive/attribution.ts';
import { lastCorrectionOf } from '../../record/archive/corrections.ts';
import type { QuoteEntry } from '../../record/archive/quote-entry.ts';
import type { Briefing } from '../../record/compose/briefing.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { typeset } from '../../record/text/typography.ts';
import { messagesIn } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';
import { attributionLine } from './attribution.ts';
import { quotationTitle } from './titles.ts';

/** What is passed on when a page is shared: by the system, by a link, or by copying it. */
export interface Shared {
  /** The absolute URL of the page. */
  readonly url: string;
  readonly title: string;
  /** The words as far as a message has room for them; of a quotation, in their marks. */
  readonly words: string;
  /** Whose words they are and where they are from, as a careful writer would put it; without a stop. */
  readonly by: string;
}

/**
 * How many UTF-16 units of the words are passed on. More would be no short message, and some programs cut an address
 * that is so long.
 */
const mostWords = 400;

/** A quotation to be passed on. */
export function sharedQuotation(entry: QuoteEntry): Shared {
  const { briefing, quote } = entry;
  const { title, lang } = briefing.record;
  const corrected = lastCorrectionOf(entry);
  const messages = messagesIn(lang);
  const since = corrected && messages.days.short(corrected.on);
  return {
    url: absolute(urls.quote(briefing.slug, quote.id)),
    title: quotationTitle(entry),
    words: markedWords(entry, mostWords),
    by: messages.sharing.by(attributionLine(entry, messages), since, typeset(title, lang), site.title),
  };
}

/** A briefing to be passed on. */
export function sharedBriefing({ slug, record }: Briefing): Shared {
  const title = typeset(record.title, record.lang);
  const { comma, days } = messagesIn(record.lang);
  return {
    url: absolute(urls.briefing(slug)),
    title,
    words: title,
    by: `${site.title}${comma}${days.short(dayOf(record.published))}`,
  };
}

/** A way to pass something on that needs no script. */
export interface ShareLink {
  readonly name: string;
  readonly href: string;
}

/**
 * E-mail, WhatsApp and Bluesky. Nothing is sent to any of them before somebody follows the link.
 *
 * @param mail the name of the link that writes an e-mail
 */
export function shareLinks(shared: Shared, mail: string): ShareLink[] {
  const { url, title, words, by } = shared;
  const text = `${words}\n\n\u2014 ${by}\n${url}`;
  return [
    { name: mail, href: `mailto:?subject=${encoded(title)}&body=${encoded(text)}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${encoded(text)}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${encoded(post(shared))}` },
  ];
}

/** How many characters a post on Bluesky may have. */
const postLength = 300;

/** Title, words and address. If they are too long together, the words are cut. */
function post({ url, title, words }: Shared): string {
  if (words === title) return `${title}\n\n${url}`;
  const room = postLength - title.length - url.length - 10;
  const fitting = words.length <= room ? words : `${words.slice(0, words.lastIndexOf(' ', room - 4))} […]`;
  return `${fitting}\n\n\u2014 ${title}\n${url}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text);
}
