import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { readBody } from '../parse/body.ts';
import type { Source } from '../text/source.ts';
import type { ProseLinks } from './annotations/annotated.ts';
import { renderProse } from './prose.ts';

const processor = remark().use(remarkFrontmatter, ['yaml']).freeze();

/** The HTML of a page that is only prose, such as the one about the site: Markdown without a record. Raw HTML is shown as text. */
export function composePage(source: Source, lang: string, links: ProseLinks): string {
  const body = readBody(source, processor.parse(source.text));
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
