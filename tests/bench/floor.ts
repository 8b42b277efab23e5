// The least a build of a site can cost, in a process of its own: `node floor.ts <content folder> <built site> <folder>`
// parses the same Markdown and YAML with the same libraries, and writes as many files of the same sizes to the same places.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { parseDocument } from 'yaml';

const [content, site, folder] = process.argv.slice(2);
if (!content || !site || !folder) throw new Error('Expected a content folder, a built site and a folder.');
// Share cards are reported apart.
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'card.png')
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: relative(site, path), size: statSync(path).size }));
const largest = files.reduce((most, { size }) => Math.max(most, size), 0);
const bytes = Buffer.alloc(largest, 'x');

const started = { wall: performance.now(), cpu: process.cpuUsage() };
const processor = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm, { singleTilde: false }).freeze();
for (const name of readdirSync(join(content, 'briefings'))) {
  const [first] = processor.parse(readFileSync(join(content, 'briefings', name), 'utf8')).children;
  if (first?.type === 'yaml') parseDocument(first.value).toJS();
}
const folders = new Set<string>();
for (const { file, size } of files) {
  const path = join(folder, file);
  const parent = dirname(path);
  if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
  folders.add(parent);
  writeFileSync(path, bytes.subarray(0, size));
}
const { user, system } = process.cpuUsage(started.cpu);
console.log(
  JSON.stringify({
    wall: (performance.now() - started.wall) / 1000,
    cpu: (user + system) / 1_000_000,
    memory: process.resourceUsage().maxRSS / 1024,
    files: files.length,
    megabytes: files.reduce((sum, { size }) => sum + size, 0) / 1_000_000,
  }),
);
