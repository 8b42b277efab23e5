import type { Archive } from '../../record/archive/archive.ts';
import { dayOf, longDay } from '../../record/days/calendar.ts';
import { directionOf, typeset } from '../../record/text/typography.ts';
import { site } from '../../site/site.ts';
import { type Card, counted } from './card.ts';

/** The card of the front page and of every page that has none of its own: what the site is, and how much is on it. */
export function siteCard({ briefings, quotes }: Archive): Card {
  const [newest] = briefings;
  const { title = '', lang = site.lang, published } = newest?.record ?? {};
  return {
    words: { text: site.description, lang: site.lang, dir: directionOf(site.lang), tone: 'headline' },
    day: published === undefined ? '' : longDay(dayOf(published), site.lang),
    flags: [],
    notes: [
      {
        text: `${counted(quotes.length, 'quotation')} in ${counted(briefings.length, 'briefing').toLowerCase()}`,
      },
      ...(newest ? [{ text: typeset(title, lang), italic: true }] : []),
    ],
  };
}
