import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ComposedBriefing } from '../loader/composed-briefing.ts';
import { ContentError } from '../loader/content-error.ts';
import { loadContent } from '../loader/load-content.ts';
import { provideContent, type SiteContent } from '../loader/site-content.ts';
import { buildArchive } from '../record/archive/archive.ts';
import { site } from '../site/site.ts';
import { afterAPause } from '../system/after-a-pause.ts';
import { latestDay } from '../system/present-day.ts';

/** The module that all content comes through: queries and paths ask it. */
const contentModule = fileURLToPath(new URL('../loader/site-content.ts', import.meta.url));
/**
 * A page asks to be loaded again when what it shows is not the newest: it was rendered before a change and, still loading,
 * could not be told of it.
 */
const tellShown = `
const [{ serverTiming = [] } = {}] = performance.getEntriesByType('navigation');
const shown = serverTiming.find(({ name }) => name === 'record')?.duration;
if (shown !== undefined) import.meta.hot.send('on-the-record:shown', shown);
`;
const noContent: SiteContent = {
  archive: buildArchive([], []),
  summaryOf: () => undefined,
  summaryFaces: new Set(),
};

/**
 * For `astro dev`: reads the content folder as a build does, at first and whenever something in it changes, and gives the
 * record to the pages. Where something is wrong, the last good record stays, and every open page shows the findings until
 * they are fixed.
 */
export function devContent(): AstroIntegration {
  return {
    name: 'on-the-record',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', tellShown),
      'astro:server:setup': async ({ server, logger }) => {
        const read = contentReader((text) => logger.warn(text));
        let findings: ContentError | undefined;
        const show = () => {
          if (!findings) return;
          server.ws.send({ type: 'error', err: { name: 'Content', message: findings.message, stack: '' } });
        };
        const look = async () => {
          findings = await read();
          if (findings) logger.error(findings.message);
        };

        // Counts what was given.
        let newest = 0;
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Server-Timing', `record;dur=${newest}`);
          next();
        });
        server.ws.on('on-the-record:shown', (shown, page) => {
          if (shown !== newest) page.send({ type: 'full-reload' });
        });

        provideContent(noContent);
        let looking = look();
        await looking;
        server.ws.on('connection', show);
        const folder = resolve(site.contentDir);
        const { ask: changed } = afterAPause(60, () => {
          // One after another: what was read last is what is shown in the end.
          looking = looking
            .then(look)
            .then(() => {
              if (findings) return show();
              newest += 1;
              // As if its code had changed: whatever was made of the former record is forgotten, and open pages are
              // loaded again.
              server.watcher.emit('change', contentModule);
            })
            // The next change is looked at all the same.
            .catch((error: unknown) => logger.error(String(error)));
        });
        server.watcher.add(folder).on('all', (_event, file) => {
          const isContent = !relative(folder, resolve(file)).startsWith('..') && /\.(?:md|jsonl)$/.test(file);
          if (isContent) changed();
        });
      },
    },
  };
}

/**
 * Reads the content folder and provides the pages with it, or says what is wrong with it. A briefing that had no finding of its
 * own is not parsed again until its file changes.
 */
function contentReader(warn: (text: string) => void): () => Promise<ContentError | undefined> {
  let cached: ReadonlyMap<string, ComposedBriefing> = new Map();
  return async () => {
    try {
      const { content, composed } = await loadContent({
        contentDir: site.contentDir,
        // The same as long as the server runs.
        code: '',
        today: latestDay(),
        cached,
        keep: (composed) => composed,
        warn,
      });
      cached = new Map(composed.map((briefing) => [briefing.file, briefing]));
      // Without keys: nothing is kept from page to page.
      const { keyOf, ...shown } = content;
      provideContent(shown);
      return undefined;
    } catch (error) {
      if (error instanceof ContentError) return error;
      throw error;
    }
  };
}
