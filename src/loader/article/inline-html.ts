import type { Html, PhrasingContent } from 'mdast';

/** Words to put in the place of others, as offsets, end exclusive. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Elements whose words the page takes back. */
const struck = /^(?:del|s|strike)$/;
/** Elements that only say how their words look or what they are. */
const known =
  /^(?:a|abbr|b|big|bdi|bdo|cite|code|data|dfn|em|font|i|img|ins|kbd|label|mark|ruby|rb|rp|rt|samp|small|span|strong|sub|sup|time|tt|u|var|wbr|p|div|section|article|figure|figcaption|picture|source|center|nobr)$/;

/**
 * What stands in the place of the tags within one paragraph: nothing for those that are known, marks for a quotation, nothing
 * for words that are struck. What is no tag of HTML, such as <laughs>, stays as it is typed.
 */
export function inlineChanges(children: readonly PhrasingContent[], body: string): Change[] {
  const changes: Change[] = [];
  let struckFrom: { readonly name: string; readonly start: number } | undefined;
  for (const child of children) {
    if (child.type !== 'html') continue;
    const [start, end] = placeOf(child);
    const { name, isEnd } = tagOf(child);
    if (struckFrom) {
      if (!isEnd || name !== struckFrom.name) continue;
      // Of the white space around it, one is left.
      const isApart = /\s$/.test(body.slice(0, struckFrom.start)) && /^ /.test(body.slice(end));
      changes.push({ start: struckFrom.start, end: isApart ? end + 1 : end, words: '' });
      struckFrom = undefined;
    } else if (struck.test(name) && !isEnd && closes(children, child, name)) struckFrom = { name, start };
    else changes.push({ start, end, words: wordsFor(name, isEnd, body, start, end) });
  }
  return changes;
}

function wordsFor(name: string, isEnd: boolean, body: string, start: number, end: number): string {
  if (name === 'br') return ' ';
  if (name === 'q') {
    // Marks that are typed around the element are its own.
    if (isEnd) return /^["\u201d\u00bb\u201c]/.test(body.slice(end)) ? '' : '\u201d';
    return /["\u201c\u201e\u00ab]$/.test(body.slice(0, start)) ? '' : '\u201c';
  }
  if (name === '' || known.test(name) || struck.test(name)) return '';
  return `\\${body.slice(start, end)}`;
}

/** The name of a tag; empty for a comment. */
function tagOf({ value }: Html): { readonly name: string; readonly isEnd: boolean } {
  const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(value) ?? [];
  return { name: name.toLowerCase(), isEnd: slash === '/' };
}

function closes(children: readonly PhrasingContent[], opening: PhrasingContent, name: string): boolean {
  return children.slice(children.indexOf(opening) + 1).some((child) => {
    if (child.type !== 'html') return false;
    const tag = tagOf(child);
    return tag.isEnd && tag.name === name;
  });
}

function placeOf({ position }: Html): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
