import type { Archive } from '../../record/archive/archive.ts';
import { dayOf } from '../../record/days/calendar.ts';
import { typeset } from '../../record/text/typography.ts';
import { messages } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import type { Card } from './card.ts';

/** The card of the front page and of every page that has none of its own: what the site is, and how much is on it. */
export function siteCard({ briefings, quotes }: Archive): Card {
  const [newest] = briefings;
  const { title = '', lang = site.lang, published } = newest?.record ?? {};
  const { lang: own, dir, cards, frame, days } = messages;
  return {
    lang: own,
    dir,
    words: { text: frame.description, lang: own, dir, tone: 'headline' },
    day: published === undefined ? '' : days.long(dayOf(published)),
    flags: [],
    notes: [
      {
        text: cards.said(quotes.length, briefings.length, undefined),
      },
      ...(newest ? [{ text: typeset(title, lang), italic: true }] : []),
    ],
  };
}
