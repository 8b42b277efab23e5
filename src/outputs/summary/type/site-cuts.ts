import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FontFile, readRanges } from './faces.ts';

const styleSheet = resolve('src/styles/fonts.css');

/** The family that a summary has the site's own cuts under. */
export const siteFamily = 'Summary site';

/**
 * The cuts of Newsreader that every page of the site has: what the style sheet declares, so that a summary looks and breaks its
 * lines on paper as on a screen. Where they end, the packages begin.
 */
export const siteCuts: readonly FontFile[] = declarationsIn(readFileSync(styleSheet, 'utf8'));

function declarationsIn(css: string): FontFile[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, block = '']) => {
    const declared = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(block)?.[1]?.trim();
    const address = /url\('([^']+)'\)/.exec(block)?.[1];
    const unicodeRange = declared('unicode-range');
    if (address === undefined || unicodeRange === undefined) return [];
    const path = resolve(styleSheet, '..', address);
    return [
      {
        family: siteFamily,
        weight: declared('font-weight') ?? '400',
        italic: declared('font-style') === 'italic',
        unicodeRange,
        ranges: readRanges(unicodeRange),
        file: path.replace(/^.*[\\/]/, ''),
        path,
        square: false,
        scale: 1,
      },
    ];
  });
}
