import { readBody } from '../parse/body.ts';
import { readMarkdown } from '../parse/markdown.ts';
import type { Source } from '../text/source.ts';
import type { ProseLinks } from './annotations/annotated.ts';
import { renderProse } from './prose.ts';

/**
 * The HTML of a page that is only prose, Markdown without a record, such as the one about the site. Raw HTML is shown
 * as text.
 */
export function composePage(source: Source, lang: string, links: ProseLinks): string {
  const body = readBody(source, readMarkdown(source.text).root);
  const plain = {
    name: '',
    body,
    quotations: [],
    record: { lang, quotes: [], dates: [], notDates: [], actors: [] },
  };
  return renderProse(plain, links)
    .map(({ html }) => html)
    .join('\n');
}
