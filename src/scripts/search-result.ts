import type { Piece } from '../outputs/search/excerpt.ts';
import type { SearchResult } from '../outputs/search/results.ts';
import type { SearchSays } from '../outputs/search/says.ts';
import { quotationMarks } from '../record/text/typography.ts';
import type { Formats } from '../site/messages/formats.ts';

/** A result as an item of the list, in the language of the page. A result in another language says in which. */
export function resultItem(
  result: SearchResult,
  says: SearchSays,
  { plural, language: languageOf }: Formats,
): HTMLLIElement {
  const { kind, url, title, excerpt, facts, quotations, lang, dir } = result;
  const item = document.createElement('li');
  item.classList.toggle('quotation', kind === 'quotation');
  const label = document.createElement('p');
  label.className = 'label soft';
  const said = quotations === undefined ? [] : [plural(quotations, says.quotations)];
  const { lang: ofPage } = document.documentElement;
  const isOther = lang !== '' && new Intl.Locale(lang).language !== new Intl.Locale(ofPage).language;
  const language = isOther ? [languageOf(lang)] : [];
  for (const fact of [says[kind], ...facts, ...language, ...said])
    label.append(...(label.hasChildNodes() ? [' · '] : []), isolated(fact));
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

/** A text in a `bdi` element, so that its direction does not change the order of what stands beside it. */
function isolated(text: string): HTMLElement {
  const made = document.createElement('bdi');
  made.textContent = text;
  return made;
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
