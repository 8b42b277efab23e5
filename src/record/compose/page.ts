import { readBody } from '../parse/body.ts';
import { readMarkdown } from '../parse/markdown.ts';
import type { Source } from '../text/source.ts';
import { renderProse } from './prose.ts';
import type { ProseSite } from './prose-input.ts';

/**
 * The HTML of a page that is only prose, Markdown without a record, such as the one about the site. Raw HTML is shown
 * as text.
 */
export function composePage(source: Source, lang: string, site: ProseSite): string {
  const body = readBody(source, readMarkdown(source.text).root);
  const plain = {
    name: '',
    body,
    quotations: [],
    record: { lang, quotes: [], dates: [], notDates: [], actors: [] },
  };
  return renderProse(plain, site)
    .map(({ html }) => html)
    .join('\n');
}
