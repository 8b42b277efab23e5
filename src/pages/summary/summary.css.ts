import type { APIRoute } from 'astro';
import { getSummaryFonts } from '../../loader/queries.ts';
import { summaryNumbers } from '../../outputs/summary/stylesheet.ts';
import { ownOrder } from '../../outputs/summary/type/faces.ts';
import { summaryFamilies } from '../../outputs/summary/type/families.ts';
import { urls } from '../../site/urls.ts';
import measures from '../../styles/summary/measures.css?raw';
import paperRules from '../../styles/summary/on-paper.css?raw';
import rules from '../../styles/summary/summary.css?raw';
import toolRules from '../../styles/summary/tools.css?raw';

/** The style sheet of the summaries: their rules, and the numbers that they were laid out with. */
export const GET: APIRoute = async () => {
  const numbers = summaryNumbers(await getSummaryFonts(), summaryFamilies, ownOrder, urls.summaryFont);
  return new Response(`${[measures, rules, toolRules, paperRules, numbers].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
