import { site } from '../../../site/site.ts';
import { absolute, urls } from '../../../site/urls.ts';
import type { Block } from './content.ts';

/** What was left out, and the address where it stands. */
export function moreAt(slug: string, words: string): Block {
  const address = absolute(urls.briefing(slug));
  return {
    kind: 'more',
    runs: [{ text: words }, { text: ' ' }, { text: shown(address), href: address }],
    lang: site.lang,
    dir: 'ltr',
  };
}

/** An address as paper has it: nobody types the protocol. */
export function shown(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
