import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {
  Break,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  RootContent,
  Table,
} from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import type { InlineParent } from '../parse/body.ts';
import { typeset } from '../text/typography.ts';
import { allAnnotations } from './annotations/all-annotations.ts';
import { annotate } from './annotations/annotate.ts';
import { element } from './element.ts';
import { footnotesIn } from './footnotes.ts';
import type { ProseSite, ProseSource } from './prose-input.ts';
import { table } from './table.ts';

/**
 * A top-level block of the prose as HTML, with the ids of what first appears in it, which the margin beside it shows.
 */
export interface ProseBlock {
  readonly html: string;
  /** Ids of the quotes that begin here. */
  readonly quotes: readonly string[];
  /** Ids of the quotes that began in a block before and go on here. */
  readonly continued: readonly string[];
  /** Ids of the actors named here first. */
  readonly actors: readonly string[];
  /** Ids of the dates whose words first stand here, outside quotations. */
  readonly dates: readonly string[];
}

/**
 * Renders the prose. Quotations become `q` elements that keep their marks as text, so that copied words stay quoted;
 * names are linked at first mention; dates stand beside the article's own words, never inside a quotation. Raw HTML is
 * shown as text.
 */
export function renderProse(briefing: ProseSource, site: ProseSite): ProseBlock[] {
  const { passages, blocks } = briefing.body;
  const annotations = allAnnotations(briefing, site);
  const inReadingOrder = annotations.toSorted(
    (a, b) => a.passage - b.passage || a.annotation.start - b.annotation.start,
  );
  const byPassage = Map.groupBy(annotations, (annotated) => annotated.passage);
  const indexOf = new Map(passages.map((passage, index) => [passage.node, index]));
  const definitions = definitionsIn(blocks);
  const labels = site.labelsIn(briefing.record.lang);
  const footnotes = footnotesIn(passages, labels);

  const leaf = (node: Break | FootnoteReference): Element =>
    node.type === 'break' ? element('br', {}, []) : footnotes.reference(node);
  const inlineContent = (node: Nodes): ElementContent[] => {
    const index = indexOf.get(node);
    const passage = index === undefined ? undefined : passages[index];
    if (!passage || index === undefined) return [];
    const around = (byPassage.get(index) ?? []).map(({ annotation }) => annotation);
    const inline = (parent: InlineParent, children: ElementContent[]) =>
      inlineElement(parent, children, definitions, site);
    return annotate(passage, around, inline, leaf, typeset(passage.text, briefing.record.lang));
  };
  const block = (tagName: string, node: Nodes): Element => element(tagName, {}, inlineContent(node));
  const handlers: Handlers = {
    paragraph: (_, node: Nodes) => block('p', node),
    heading: (_, node: Extract<Nodes, { type: 'heading' }>) => block(`h${Math.max(2, node.depth)}`, node),
    html: (_, node: Nodes) => block('p', node),
    definition: () => undefined,
    table: (_, node: Table) => table(node, labels.table, inlineContent),
    footnoteDefinition: (state, node: FootnoteDefinition) => footnotes.note(node, state.all(node)),
  };

  return blocks.flatMap((node, index) => {
    const root = toHast({ type: 'root', children: [node] }, { handlers });
    const html = toHtml(root);
    if (html === '') return [];
    const here = inReadingOrder.filter((annotated) => passages[annotated.passage]?.block === index);
    const opened = (list: 'quotes' | 'actors' | 'dates') =>
      here.flatMap(({ opens }) => (opens?.list === list ? [opens.id] : []));
    const quotes = opened('quotes');
    const continued = new Set(here.flatMap(({ continues }) => continues ?? []));
    return [
      {
        html,
        quotes,
        continued: [...continued].filter((id) => !quotes.includes(id)),
        actors: opened('actors'),
        dates: opened('dates'),
      },
    ];
  });
}

function inlineElement(
  node: InlineParent,
  children: ElementContent[],
  definitions: ReadonlyMap<string, Definition>,
  site: ProseSite,
): Element {
  if (node.type === 'emphasis') return element('em', {}, children);
  if (node.type === 'strong') return element('strong', {}, children);
  // Not a `del`: that marks words which the record retracts.
  if (node.type === 'delete') return element('s', {}, children);
  const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url;
  return url === undefined
    ? element('span', {}, children)
    : element('a', { href: url.startsWith('/') ? site.file(url) : url }, children);
}

function definitionsIn(blocks: readonly RootContent[]): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const block of blocks) visit(block);
  return found;
}
