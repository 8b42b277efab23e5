import { langAmong, type Messages, messagesIn, partsOf } from '../../../site/messages/messages.ts';
import { absolute, urls } from '../../../site/urls.ts';
import type { Block } from './content.ts';
import type { Run } from './text.ts';

/**
 * The line that says what was left out, and at which address it stands.
 *
 * @param words chooses the label, which has a place for the {address}
 * @param lang the language of the briefing
 */
export function moreAt(slug: string, lang: string, words: (labels: Messages['summary']) => string): Block {
  const address = absolute(urls.briefing(slug));
  const messages = messagesIn(lang);
  return {
    kind: 'more',
    runs: partsOf(words(messages.summary)).map((part) =>
      'text' in part
        ? labelRun(part.text, messages, lang)
        : { text: withoutProtocol(address), href: address, dir: 'ltr' },
    ),
  };
}

/** A label as a stretch of text, with its language where that is not the briefing's. */
export function labelRun(text: string, messages: Messages, lang: string): Run {
  const own = langAmong(messages, lang);
  return own === undefined ? { text } : { text, lang: own };
}

/** An address as it is printed: without the protocol, which nobody types. */
export function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
