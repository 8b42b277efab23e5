import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, Nodes, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { type Annotation, annotate } from './annotate.ts';
import type { InlineParent, Passage } from './body.ts';
import { calendarLabel } from './calendar.ts';
import type { ParsedBriefing } from './parse.ts';
import { datePlaces, isInsideQuotation, occurrences, type Place, quotePlaces } from './places.ts';
import type { Actor, BriefingRecord, Quote } from './schema.ts';
import { typeset } from './typography.ts';

/** Where the links in the prose lead; given by whoever knows the site's addresses. */
export interface ProseLinks {
  /** The page of a quote of this briefing. */
  quote(slug: string, id: string): string;
  /** The id of a quote's element in the briefing. */
  quoteAnchor(id: string): string;
  person(id: string): string;
  /** A path that an author wrote from the root of the site. */
  file(path: string): string;
}

/** What the prose is rendered from: the body, and what of the record is marked in it. */
export interface ProseSource extends Pick<ParsedBriefing, 'name' | 'body' | 'quotations'> {
  readonly record: Pick<BriefingRecord, 'lang' | 'quotes' | 'dates' | 'actors'>;
}

/** A top-level block of the prose as HTML, with what is first met in it: what the margin beside it tells. */
export interface ProseBlock {
  readonly html: string;
  /** Ids of the quotes that begin here. */
  readonly quotes: readonly string[];
  /** Ids of the actors named here first. */
  readonly actors: readonly string[];
  /** Ids of the dates whose words first stand here, outside quotations. */
  readonly dates: readonly string[];
}

interface Annotated {
  readonly annotation: Annotation;
  readonly passage: number;
  readonly opens?: { readonly list: 'quotes' | 'actors' | 'dates'; readonly id: string };
}

/**
 * Renders the prose. Quotations become `q` elements that keep their marks as text, so that copied words stay quoted; names
 * are linked at first mention; dates stand beside the article's own words, never inside a quotation. Raw HTML is shown as text.
 */
export function renderProse(briefing: ProseSource, links: ProseLinks): ProseBlock[] {
  const { passages, blocks } = briefing.body;
  const annotations = [
    ...quoteAnnotations(briefing, links),
    ...dateAnnotations(briefing),
    ...nameAnnotations(briefing, links),
  ];
  const inReadingOrder = annotations.toSorted(
    (a, b) => a.passage - b.passage || a.annotation.start - b.annotation.start,
  );
  const byPassage = Map.groupBy(annotations, (annotated) => annotated.passage);
  const indexOf = new Map(passages.map((passage, index) => [passage.node, index]));
  const definitions = definitionsIn(blocks);

  const inlineContent = (node: Nodes): ElementContent[] => {
    const index = indexOf.get(node);
    const passage = index === undefined ? undefined : passages[index];
    if (!passage || index === undefined) return [];
    const around = (byPassage.get(index) ?? []).map(({ annotation }) => annotation);
    const inline = (parent: InlineParent, children: ElementContent[]) =>
      inlineElement(parent, children, definitions, links);
    return annotate(passage, around, inline, typeset(passage.text, briefing.record.lang));
  };
  const block = (tagName: string, node: Nodes): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: inlineContent(node),
  });
  const handlers: Handlers = {
    paragraph: (_, node: Nodes) => block('p', node),
    heading: (_, node: Extract<Nodes, { type: 'heading' }>) => block(`h${Math.max(2, node.depth)}`, node),
    html: (_, node: Nodes) => block('p', node),
    definition: () => undefined,
  };

  return blocks.flatMap((node, index) => {
    const root = toHast({ type: 'root', children: [node] }, { handlers });
    const html = toHtml(root);
    if (html === '') return [];
    const here = inReadingOrder.filter((annotated) => passages[annotated.passage]?.block === index);
    const opened = (list: 'quotes' | 'actors' | 'dates') =>
      here.flatMap(({ opens }) => (opens?.list === list ? [opens.id] : []));
    return [{ html, quotes: opened('quotes'), actors: opened('actors'), dates: opened('dates') }];
  });
}

function quoteAnnotations(briefing: ProseSource, links: ProseLinks): Annotated[] {
  return briefing.record.quotes.flatMap((quote) => {
    const [quotations = []] = quotePlaces(quote, briefing.quotations);
    const cite = links.quote(briefing.name, quote.id);
    const pieces = quotations.flatMap(({ parts }) => parts);
    return pieces.map((part, i): Annotated => {
      const continued = { cite, ...languageOf(quote) };
      const properties = i === 0 ? { id: links.quoteAnchor(quote.id), ...continued } : continued;
      const around = { start: part.start - 1, end: part.end + (hasCloser(briefing, part) ? 1 : 0) };
      const annotation: Annotation = { ...around, tagName: 'q', properties, continued };
      return {
        annotation,
        passage: part.passage,
        ...(i === 0 ? { opens: { list: 'quotes', id: quote.id } } : {}),
      };
    });
  });
}

/** The last part of a quotation that spans passages has a closing mark; earlier ones run to the end of their passage. */
function hasCloser(briefing: ProseSource, part: Place): boolean {
  return part.end < (briefing.body.passages[part.passage]?.text.length ?? 0);
}

function languageOf(quote: Quote): { lang?: string } {
  const isTranslated = quote.original !== undefined || quote.translator !== undefined;
  return quote.lang !== undefined && !isTranslated ? { lang: quote.lang } : {};
}

function dateAnnotations(briefing: ProseSource): Annotated[] {
  const taken: Place[] = [];
  return datePlaces(briefing.record.dates, briefing.body).flatMap(({ date, places }) => {
    const free = places.filter(
      (place) => !isInsideQuotation(place, briefing.quotations) && !overlapsAny(place, taken),
    );
    taken.push(...free);
    const datetime = date.on ?? `${date.from}/${date.to}`;
    return free.map((place, i): Annotated => {
      const label = calendarLabel(
        date,
        briefing.body.passages[place.passage]?.text.slice(place.start, place.end) ?? '',
        briefing.record.lang,
      );
      const after: ElementContent[] = label
        ? [
            {
              type: 'element',
              tagName: 'small',
              properties: { className: ['resolved'] },
              children: [{ type: 'text', value: ` [${label}]` }],
            },
          ]
        : [];
      const properties = date.on ? { dateTime: datetime } : {};
      const annotation: Annotation = {
        start: place.start,
        end: place.end,
        tagName: date.on ? 'time' : 'span',
        properties,
        after,
      };
      return {
        annotation,
        passage: place.passage,
        ...(i === 0 ? { opens: { list: 'dates', id: date.id } } : {}),
      };
    });
  });
}

function nameAnnotations(briefing: ProseSource, links: ProseLinks): Annotated[] {
  const taken: Place[] = [];
  return briefing.record.actors.flatMap((actor): Annotated[] => {
    const place = firstMention(briefing, actor, taken);
    if (!place) return [];
    taken.push(place);
    const annotation: Annotation = {
      start: place.start,
      end: place.end,
      tagName: 'a',
      properties: { href: links.person(actor.id) },
    };
    return [{ annotation, passage: place.passage, opens: { list: 'actors', id: actor.id } }];
  });
}

/** The first place that names the actor outside quotations and links; the longest form wins where several begin together. */
function firstMention(briefing: ProseSource, actor: Actor, taken: readonly Place[]): Place | undefined {
  const { passages } = briefing.body;
  return [actor.name, ...actor.asWritten]
    .flatMap((form) => occurrences(passages, form))
    .filter((place) => !isInsideQuotation(place, briefing.quotations) && !overlapsAny(place, taken))
    .filter((place) => !isInsideLink(passages[place.passage], place))
    .sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end)[0];
}

function isInsideLink(passage: Passage | undefined, place: Place): boolean {
  return (passage?.runs ?? []).some(
    (run) =>
      run.at < place.end &&
      place.start < run.at + run.text.length &&
      (run.literal !== undefined ||
        run.within.some(({ type }) => type === 'link' || type === 'linkReference')),
  );
}

function overlapsAny(place: Place, others: readonly Place[]): boolean {
  return others.some(
    (other) => other.passage === place.passage && other.start < place.end && place.start < other.end,
  );
}

function inlineElement(
  node: InlineParent,
  children: ElementContent[],
  definitions: ReadonlyMap<string, Definition>,
  links: ProseLinks,
): Element {
  const element = (tagName: string, properties: Element['properties'] = {}): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  });
  if (node.type === 'emphasis') return element('em');
  if (node.type === 'strong') return element('strong');
  if (node.type === 'delete') return element('del');
  const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url;
  return url === undefined
    ? element('span')
    : element('a', { href: url.startsWith('/') ? links.file(url) : url });
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
