import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import type { Block, LeftOut } from './content.ts';

/** "and 4 more people at the address below": what was left out, and where it stands. Without "more" where nothing is shown. */
export function moreAt(slug: string, { count, of }: LeftOut, one: string, many: string): Block {
  const amount = count === of ? `${count}` : `and ${count} more`;
  return {
    kind: 'more',
    runs: [
      { text: `${amount} ${count === 1 ? one : many} at ` },
      { text: 'the address below', href: absolute(urls.briefing(slug)) },
    ],
    lang: site.lang,
    dir: 'ltr',
  };
}
