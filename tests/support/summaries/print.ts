import type { Browser, Locator, Page } from '@playwright/test';
import { faultsOf, fillOf } from './faults.ts';
import { type PrintedPage, readPdf } from './pdf.ts';

/** The two papers. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** A summary printed on one paper. */
export interface Print {
  readonly slug: string;
  readonly paper: Paper;
  readonly faults: readonly string[];
  readonly fill: number;
  readonly printed: PrintedPage;
}

/** In centimetres, which is what Firefox takes the driver's inches for. */
const centimetres = { A4: ['21in', '29.7in'], Letter: ['21.59in', '27.94in'] } as const;

/** A briefing whose summary is printed, and how many of its quotations the editors want in there; all when nothing is said. */
interface Briefing {
  readonly slug: string;
  readonly featured?: number;
}

/** Prints the summaries of these briefings on both papers with a browser's own settings, and looks for faults. */
export async function printSummaries(
  browser: Browser,
  siteUrl: string,
  briefings: readonly Briefing[],
  each: (print: Print) => void,
): Promise<void> {
  const queue = [...briefings];
  const work = async () => {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { slug, featured = Number.POSITIVE_INFINITY } = next;
      await page.goto(`${siteUrl}briefings/${slug}/summary/`);
      const summary = page.locator('.summary');
      // A line also tells of quotations that the editors did not want here: for want of room none is missing then.
      const quotations = summary.locator('.part-quotations');
      const isMissing = (await quotations.locator('blockquote').count()) < featured;
      const linesIn = (part: Locator) => part.locator('li.more').count();
      const cut = (await linesIn(summary)) - (isMissing ? 0 : await linesIn(quotations));
      const shown = { text: await summary.innerText(), shortened: cut > 0 };
      for (const paper of papers) {
        const printed = await readPdf(await pdfOf(page, paper, browser.browserType().name()));
        each({ slug, paper, printed, faults: faultsOf(printed, shown), fill: fillOf(printed) });
      }
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
}

/** A page of the site as it is, printed on one paper with Chromium's own settings. */
export async function printPage(page: Page, paper: Paper): Promise<PrintedPage> {
  return readPdf(await pdfOf(page, paper, 'chromium'));
}

async function pdfOf(page: Page, paper: Paper, browserName: string): Promise<Uint8Array> {
  const [width, height] = centimetres[paper];
  return browserName === 'firefox'
    ? page.pdf({ width, height })
    : page.pdf({ format: paper, tagged: true, outline: true });
}
