import type { CDPSession, Page } from '@playwright/test';
import { messagesIn } from '../../../../src/site/messages/messages.ts';
import type { ServedSite } from '../site-test.ts';
import {
  colorAndTargetRules,
  colorRules,
  fillTextAsPainted,
  partTargets,
  structureRules,
  targetRule,
  violationsOf,
} from './accessibility.ts';
import { type Load, watchLoading } from './loading.ts';
import { spaceText, splitWords } from './split-words.ts';
import { tooWideElements } from './too-wide.ts';

/** How colors are shown, by what readers call it. */
const COLOR_MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The name of a color mode. */
type ColorMode = keyof typeof COLOR_MODES;

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
    await page.setViewportSize({ width: 375, height: 900 });
    smallTargetsAt['375 px'] = await violationsOf(page, targetRule);
    await page.setViewportSize({ width: 412, height: 900 });
    const { targets, colors: dark } = partTargets(await violationsOf(page, colorAndTargetRules));
    smallTargetsAt['412 px'] = targets;
    await page.setViewportSize({ width: 1280, height: 900 });

    const forced = await violationsInForcedColors(page, url);

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

async function violationsInForcedColors(page: Page, url: string): Promise<string[]> {
  await page.emulateMedia(COLOR_MODES['forced colors']);
  await page.goto(url);
  await page.evaluate(fillTextAsPainted);
  return violationsOf(page, colorRules);
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

/** The reader's own setting of 32 px for text: it also scales what media queries count in. */
async function enlargeText(page: Page, session: CDPSession): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  // The page may set its text in a size that grows with the window, and counts in the reader's own.
  if (Number.parseFloat(size) < 32) throw new Error(`The browser did not enlarge the text: it has ${size}.`);
}
