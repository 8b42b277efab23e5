import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, ConsoleMessage, Dialog, Page, Request, Response } from '@playwright/test';
import { messagesIn } from '../../../../src/site/messages/messages.ts';
import { transferred } from '../host/transferred.ts';
import type { ServedSite } from '../site-test.ts';
import { colorRules, fillTextAsPainted, structureRules, targetRule, violationsOf } from './accessibility.ts';
import { spaceText, splitWords } from './split-words.ts';
import { tooWideElements } from './too-wide.ts';

/** How colors are shown, by what readers call it. */
export const COLOR_MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The name of a color mode. */
export type ColorMode = keyof typeof COLOR_MODES;

/** What one visit to a page has found. */
export interface Visit {
  readonly status: number | undefined;
  /** Messages in the console, errors, dialogs, and requests that failed or left the site. */
  readonly complaints: readonly string[];
  /** How many elements there are of each kind. */
  readonly structure: Readonly<Record<'h1' | 'banner' | 'main' | 'contentinfo' | 'sections', number>>;
  readonly title: string;
  readonly lang: string | undefined;
  /** What is measured while the page loads, on a narrow and on a broad screen. */
  readonly loads: readonly Load[];
  /** What does not fit, by the size of window and text. */
  readonly tooWide: Readonly<Record<string, readonly string[]>>;
  /** Words on two lines that one line could hold, by the size of window and text. */
  readonly split: Readonly<Record<string, readonly string[]>>;
  /** What axe finds. */
  readonly violations: Readonly<Record<ColorMode, readonly string[]>>;
  /** Links and buttons without room for a finger, by the width of a phone. */
  readonly smallTargets: Readonly<Record<string, readonly string[]>>;
  /** The words of its main part as they are shown. */
  readonly words: string;
}

interface Load {
  /** Width of the window in pixels. */
  readonly width: number;
  /** Bytes of scripts as transferred. */
  readonly script: number;
  /** Bytes of fonts. */
  readonly font: number;
  /** What moved after it was first shown. */
  readonly shifts: readonly string[];
}

/**
 * Opens a page of the site in `page`, whose size, colors and sizes of text it sets, and looks at everything that is asked of every page: how it loads, whether it fits, whether it is accessible.
 * The frame of the page is in the language of the site. It is loaded once in each color mode, because Chromium keeps some colors of the mode before when it changes under a page.
 */
export async function visit(
  page: Page,
  site: ServedSite,
  address: string,
  { lang, smallTargets }: { readonly lang: string; readonly smallTargets: boolean },
): Promise<Visit> {
  const url = new URL(address, site.url).href;
  const session = await page.context().newCDPSession(page);
  const loading = watchLoading(page, site);
  try {
    // Each load is a first visit.
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });

    await page.setViewportSize({ width: 1280, height: 4000 });
    await page.emulateMedia(COLOR_MODES.light);
    const status = (await page.goto(url))?.status();
    const light = await violationsOf(page, structureRules(smallTargets));
    const structure = await structureOf(page, lang);
    const words = await page.getByRole('main').innerText();
    const broad = await loading.take(1280);

    await page.setViewportSize({ width: 360, height: 4000 });
    await page.emulateMedia(COLOR_MODES.dark);
    await page.goto(url);
    await page.evaluate(fontsLoaded);
    const narrow = await loading.take(360);
    const tooWide: Record<string, readonly string[]> = {};
    await page.setViewportSize({ width: 320, height: 640 });
    tooWide['320 px'] = await tooWideElements(page);
    const split = { '320 px': await splitWords(page) } as Record<string, readonly string[]>;
    await spaceText(page);
    tooWide['spaced text in 320 px'] = await tooWideElements(page);
    split['spaced text in 320 px'] = await splitWords(page);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    const smallTargetsAt: Record<string, readonly string[]> = {};
    for (const width of [375, 412]) {
      await page.setViewportSize({ width, height: 900 });
      smallTargetsAt[`${width} px`] = await violationsOf(page, targetRule);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const dark = await violationsOf(page, colorRules);

    await page.emulateMedia(COLOR_MODES['forced colors']);
    await page.goto(url);
    await page.evaluate(fillTextAsPainted);
    const forced = await violationsOf(page, colorRules);

    await page.emulateMedia(COLOR_MODES.light);
    await enlargeText(page, session);
    for (const width of [375, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      tooWide[`text at 200 % in ${width} px`] = await tooWideElements(page);
      split[`text at 200 % in ${width} px`] = await splitWords(page);
    }
    return {
      status,
      complaints: loading.complaints,
      ...structure,
      loads: [broad, narrow],
      tooWide,
      split,
      violations: { light, dark, 'forced colors': forced },
      smallTargets: smallTargetsAt,
      words,
    };
  } finally {
    loading.stop();
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
  }
}

/** Notes what is requested, and what goes wrong. */
function watchLoading(page: Page, site: ServedSite) {
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

async function structureOf(
  page: Page,
  siteLang: string,
): Promise<Pick<Visit, 'structure' | 'title' | 'lang'>> {
  const { sections } = messagesIn(siteLang).frame;
  const countOf = (role: 'banner' | 'main' | 'contentinfo') => page.getByRole(role).count();
  const structure = {
    h1: await page.getByRole('heading', { level: 1 }).count(),
    banner: await countOf('banner'),
    main: await countOf('main'),
    contentinfo: await countOf('contentinfo'),
    sections: await page.getByRole('navigation', { name: sections }).filter({ visible: true }).count(),
  };
  const lang = (await page.locator('html').getAttribute('lang')) ?? undefined;
  return { structure, title: await page.title(), lang };
}

/** What comes late are fonts: they are there, and a frame has been painted with them. */
const fontsLoaded = async () => {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

const layoutShifts = () =>
  new Promise<string[]>((resolve) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was buffered is there a frame later.
    requestAnimationFrame(() => resolve(observer.takeRecords().map((entry) => JSON.stringify(entry))));
  });

/** The reader's own setting of 32 px for text: it also scales what media queries count in. */
async function enlargeText(page: Page, session: CDPSession): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  // The page may set its text in a size that grows with the window, and counts in the reader's own.
  if (Number.parseFloat(size) < 32) throw new Error(`The browser did not enlarge the text: it has ${size}.`);
}
