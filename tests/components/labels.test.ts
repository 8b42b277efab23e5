import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names that are the same in every language. */
const names = ['Atom', 'JSON', 'JSON Feed', 'feed.xml', 'feed.json'];
/** What stands between a comparison and an element is code. */
const code = /&&|\|\||===|^[:)]/;

/** Texts that stand in the template itself, and labels that are given as they are. */
function writtenIn(source: string): string[] {
  const template = source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/\/\*.*?\*\//gs, '');
  const texts = [...template.matchAll(/(?<!=)>([^<>{}]+)(?=[<{])/g)].map(([, text = '']) => text);
  const attributes = [
    ...template.matchAll(/\b(?:aria-label|alt|title|placeholder|label|description|more)="([^"]*)"/g),
    ...template.matchAll(/\b(?:aria-label|alt|title|placeholder|label|description|more)=\{`([^`]*)`\}/g),
  ].map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, ''));
  return [...texts, ...attributes]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !names.includes(text) && !code.test(text));
}

test('no component, layout or page has a label of its own: all come from the catalog', () => {
  const files = globSync('src/{components,layouts,pages}/**/*.astro');
  expect(files.length).toBeGreaterThan(70);
  const labels = files.flatMap((file) =>
    writtenIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(labels).toEqual([]);
});

test('a label in a template is seen, as a text and as an attribute', () => {
  const source =
    '---\nconst a = 1;\n---\n<p class="x">Read it</p>{a > 1 && <b>More</b>}<a title="Go on">{a}</a>';
  expect(writtenIn(source)).toEqual(['Read it', 'More', 'Go on']);
});
