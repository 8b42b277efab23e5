import type { Piece } from '../outputs/search/excerpt.ts';
import { resultKinds } from '../outputs/search/kinds.ts';
import type { SearchResult } from '../outputs/search/results.ts';
import { quotationMarks } from '../record/text/typography.ts';

/** A result as an item of the list. */
export function resultItem({ kind, url, title, excerpt, facts, lang, dir }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  item.className = kind;
  const label = paragraph('label soft', [resultKinds[kind].one, ...facts].join(' · '));
  const marks = quotationMarks(lang || 'en');
  const link = document.createElement('a');
  link.href = url;
  link.append(...(kind === 'quotation' ? [marks.open, ...marked(title), marks.close] : marked(title)));
  const heading = document.createElement('h2');
  heading.append(link);
  item.append(label, heading);
  if (excerpt !== undefined) {
    const words = paragraph('excerpt', '');
    words.append(...marked(excerpt));
    item.append(words);
  }
  for (const element of item.querySelectorAll<HTMLElement>('h2, .excerpt')) {
    if (lang) element.lang = lang;
    element.dir = dir;
  }
  return item;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}

function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
