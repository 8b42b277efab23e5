import type { Reference } from './reference.ts';

/**
 * References as RIS, in UTF-8. Each field is one line, however long: programs do not join lines that are broken
 * within words, as some libraries write them.
 */
export function writeRis(references: readonly Reference[]): string {
  return references.flatMap(fieldsOf).map(lineOf).join('');
}

type Field = readonly [tag: string, value: string | undefined];

function fieldsOf(reference: Reference): Field[] {
  const { author = [], issued, accessed } = reference;
  return [
    ['TY', 'NEWS'],
    ['ID', reference.id],
    ['TI', reference.title],
    // A comma would part family name and given name.
    ...author.map(({ literal }): Field => ['AU', literal.replaceAll(',', '')]),
    ['T2', reference['container-title']],
    ['PY', String(issued['date-parts'][0]?.[0] ?? '')],
    ['DA', dateOf(issued)],
    ['UR', reference.URL],
    ['Y2', dateOf(accessed)],
    ['LA', reference.language],
    ['AB', reference.abstract],
    ['N1', reference.note],
    ['ER', ''],
  ];
}

function lineOf([tag, value]: Field): string {
  return value === undefined ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`;
}

function dateOf({ 'date-parts': [parts = []] }: Reference['issued']): string {
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}
