import type { APIRoute } from 'astro';
import { getSheetFaces } from '../../data.ts';
import { familiesFor, ownOrder } from '../../sheet/faces.ts';
import { sheetNumbers } from '../../sheet/stylesheet.ts';
import rules from '../../styles/sheet.css?raw';
import measures from '../../styles/sheet-measures.css?raw';
import paperRules from '../../styles/sheet-paper.css?raw';
import toolRules from '../../styles/sheet-tools.css?raw';
import { urls } from '../../urls.ts';

/** The style of the sheets: how they look, and the numbers they were measured with. */
export const GET: APIRoute = async () => {
  const numbers = sheetNumbers(await getSheetFaces(), familiesFor, ownOrder, urls.sheetFont);
  return new Response(`${[measures, rules, toolRules, paperRules, numbers].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
