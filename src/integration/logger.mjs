// Astro's own logger, without the line for each page: a site has tens of thousands of them.
import { stripVTControlCharacters } from 'node:util';
import nodeLogger from 'astro/logger/node';

/** How Astro tells of a page, and then how long it took. */
const pageLine = /^\s*[├└]─ /;
const timeLine = /^ \(/;

/**
 * @param {Record<string, unknown>} [config] what Astro's own logger takes
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function logger(config) {
  const usual = nodeLogger(config);
  return {
    ...usual,
    write: (message) => {
      const line = message.label === null ? pageLine : message.label === 'SKIP_FORMAT' ? timeLine : undefined;
      if (!line?.test(stripVTControlCharacters(message.message))) usual.write(message);
    },
  };
}
