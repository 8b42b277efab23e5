import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleMessage, Dialog, Page, Request, Response } from '@playwright/test';
import { transferred } from '../host/transferred.ts';
import type { ServedSite } from '../site-test.ts';

/** What is measured while a page loads. */
export interface Load {
  /** Width of the window in pixels. */
  readonly width: number;
  /** Bytes of scripts as transferred. */
  readonly script: number;
  /** Bytes of fonts. */
  readonly font: number;
  /** What moved after it was first shown. */
  readonly shifts: readonly string[];
}

/** Notes what is requested, and what goes wrong. */
export function watchLoading(page: Page, site: ServedSite) {
  const { origin } = new URL(site.url);
  const complaints: string[] = [];
  let bytes = { script: 0, font: 0 };
  const listeners = {
    console: (message: ConsoleMessage) => complaints.push(`console: ${message.text()}`),
    pageerror: (error: Error) => complaints.push(`error: ${error.message}`),
    dialog: (dialog: Dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    },
    requestfailed: (request: Request) => complaints.push(`failed: ${request.url()}`),
    request: (request: Request) => {
      const url = request.url();
      if (new URL(url).origin !== origin) complaints.push(`elsewhere: ${url}`);
      if (!url.startsWith(site.url)) complaints.push(`outside the base: ${url}`);
      const kind = request.resourceType();
      if (kind !== 'script' && kind !== 'font') return;
      const file = readFileSync(join(site.folder, url.slice(site.url.length)));
      bytes[kind] += kind === 'font' ? file.length : transferred(file);
    },
    response: (answer: Response) => {
      const isThePage = answer.request().isNavigationRequest();
      if (answer.status() >= 400 && !isThePage) complaints.push(`${answer.status()}: ${answer.url()}`);
    },
  };
  page
    .on('console', listeners.console)
    .on('pageerror', listeners.pageerror)
    .on('dialog', listeners.dialog)
    .on('requestfailed', listeners.requestfailed)
    .on('request', listeners.request)
    .on('response', listeners.response);
  return {
    complaints,
    /** What was loaded and moved since the last load began. */
    take: async (width: number): Promise<Load> => {
      const load = { width, ...bytes, shifts: await page.evaluate(layoutShifts) };
      bytes = { script: 0, font: 0 };
      return load;
    },
    stop: () => {
      page
        .off('console', listeners.console)
        .off('pageerror', listeners.pageerror)
        .off('dialog', listeners.dialog)
        .off('requestfailed', listeners.requestfailed)
        .off('request', listeners.request)
        .off('response', listeners.response);
    },
  };
}

const layoutShifts = () =>
  new Promise<string[]>((resolve) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was buffered is there a frame later.
    requestAnimationFrame(() => resolve(observer.takeRecords().map((entry) => JSON.stringify(entry))));
  });
