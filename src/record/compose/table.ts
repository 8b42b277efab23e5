import type { Element, ElementContent } from 'hast';
import type { Nodes, Table } from 'mdast';
import { element } from './element.ts';

/**
 * A table of GitHub's Markdown: its first row is the heads of its columns. It scrolls by itself where it is too wide.
 *
 * @param label the name of the table for readers who cannot see it
 */
export function table(
  { align, children }: Table,
  label: string,
  inlineContent: (node: Nodes) => ElementContent[],
): Element {
  const rows = children.map(({ children: cells }, row) =>
    element(
      'tr',
      {},
      cells.map((cell, column) => {
        const side = align?.[column];
        const className = side === 'right' || side === 'center' ? [`align-${side}`] : undefined;
        const properties = { ...(row === 0 && { scope: 'col' }), ...(className && { className }) };
        return element(row === 0 ? 'th' : 'td', properties, inlineContent(cell));
      }),
    ),
  );
  const body = rows.length > 1 ? [element('tbody', {}, rows.slice(1))] : [];
  return element('div', { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 }, [
    element('table', {}, [element('thead', {}, rows.slice(0, 1)), ...body]),
  ]);
}
