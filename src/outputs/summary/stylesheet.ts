import {
  afterHeading,
  blockStyles,
  codeCaptionWidth,
  codeSize,
  columnGap,
  columnings,
  fullWidthSpacing,
  heading,
  headlineLeading,
  indent,
  margin,
  outlet,
  page,
  section,
} from './layout/geometry.ts';
import { allSteps, classOf, headlineClass, headlineSizes, typeOf } from './layout/steps.ts';
import type { FontFile } from './type/faces.ts';

/** Where a summary is laid out like the printed one. */
const asPrinted = '@media print, (width >= 56rem)';

/**
 * The numbers of the summary as CSS: its page, its fonts, a class for each step, and the measures as custom
 * properties. They come from the tables the planner counts with, so that what is printed is what was measured.
 *
 * @param faces the fonts to declare
 * @param families every family in the order to look through them for a language
 * @param languages the languages that have an order of their own
 * @param urlOf the address of a font's file
 */
export function summaryNumbers(
  faces: readonly FontFile[],
  families: (lang: string) => readonly string[],
  languages: readonly string[],
  urlOf: (file: string) => string,
): string {
  const steps = [false, true].flatMap(allSteps);
  return [
    // Important, because browsers let the page rule of any cascade layer win over this one.
    rule('@page summary', { margin: `${points(margin)} !important` }),
    ...faces.map((face) => fontFace(face, urlOf(face.file))),
    // Only for print: on a screen the site's own fonts of the same family are already there, and a page may not load
    // more.
    '@media print {',
    rule('.summary', { 'font-family': familyList(families('und')) }),
    ...languages.map((lang) =>
      rule(`.summary:lang(${lang}), .summary :lang(${lang})`, { 'font-family': familyList(families(lang)) }),
    ),
    '}',
    `${asPrinted} {`,
    rule('.summary', measures()),
    ...steps.map((step) => {
      const { body, lead, words, first, small, gap } = typeOf(step);
      return rule(`.${classOf(step)}`, {
        ...sized('body', body),
        ...sized('lead', lead),
        ...sized('words', words),
        ...sized('first', first),
        ...sized('small', small),
        '--gap': points(gap),
      });
    }),
    ...Object.entries(columnings).map(([name, width]) =>
      rule(`.columns-${name}`, { '--first-column': points(width) }),
    ),
    ...headlineSizes.map((size) => rule(`.${headlineClass(size)}`, { '--headline': points(size) })),
    '}',
    ...Object.entries(blockStyles).map(([kind, { face, indented, before, beforeItem }]) =>
      [
        rule(`.summary .${kind}`, {
          'font-size': `var(--${face})`,
          'line-height': `var(--${face}-line)`,
          ...(indented ? { 'padding-inline-start': 'var(--indent)' } : {}),
        }),
        rule(`.summary * + .${kind}`, { 'margin-block-start': gaps(before) }),
        rule(`.summary .begins-${kind}`, { 'margin-block-start': gaps(beforeItem) }),
      ].join('\n'),
    ),
    rule('.summary .items > :first-child', { 'margin-block-start': gaps(afterHeading) }),
  ].join('\n');
}

function measures(): Record<string, string> {
  const named = Object.entries(fullWidthSpacing).map(
    ([name, value]) => [`--${kebab(name)}`, points(value)] as const,
  );
  return {
    ...Object.fromEntries(named),
    '--page-width': points(page.width),
    '--page-height': points(page.height),
    '--page-margin': points(margin),
    '--column-gap': points(columnGap),
    '--indent': points(indent),
    '--code': points(codeSize),
    '--code-caption': points(codeCaptionWidth),
    '--outlet': points(outlet.size),
    '--outlet-line': points(outlet.line),
    '--outlet-side': points(outlet.side),
    '--heading': points(heading.size),
    '--heading-line': points(heading.line),
    '--headline-leading': String(headlineLeading),
    '--section-before': gaps(section.before),
    '--section-padding': gaps(section.padding),
    '--section-rule': points(section.rule),
  };
}

function familyList(families: readonly string[]): string {
  return [...families.map((family) => `'${family}'`), 'Newsreader', 'serif'].join(', ');
}

function fontFace({ family, weight, italic, unicodeRange, scale }: FontFile, url: string): string {
  return rule('@font-face', {
    'font-family': `'${family}'`,
    'font-style': italic ? 'italic' : 'normal',
    'font-weight': weight,
    // Browsers load these fonts when they print, and wait for them. One that does not wait prints in the site's own
    // font, which is better than printing nothing.
    'font-display': 'swap',
    src: `url('${url}') format('woff2')`,
    ...(scale === 1 ? {} : { 'size-adjust': `${Math.round(scale * 100)}%` }),
    'unicode-range': unicodeRange,
  });
}

function sized(name: string, { size, line }: { readonly size: number; readonly line: number }) {
  return { [`--${name}`]: points(size), [`--${name}-line`]: points(line) };
}

function rule(selector: string, declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}

function points(value: number): string {
  return `${Math.round(value * 1000) / 1000}pt`;
}

function gaps(count: number): string {
  return `calc(var(--gap) * ${count})`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
