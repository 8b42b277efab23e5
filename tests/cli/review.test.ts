import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, run, writeIn } from '../support/build/content-folder.ts';

const name = 'briefings/2030-05-06-harbor.md';
const file = `---
title: The harbor # opens
standfirst: Something happened.
published: 2030-05-06
keyPoints: [ One., Two., Three. ]
actors:
  - id: ada-example
    name: Ada Example
    kind: person
  - id: tom-ray
    name: Tom Ray
    kind: person
    represents: northtown? # from the role
  - { id: northtown, name: Northtown, kind: government }
mediators: [northtown?]

quotes:
  - id: open
    speaker: tom-ray? # from “she”
    text: The harbor is open
    on: 2030-05-06? # from the sentence before
  - id: closed
    speaker: # The article does not plainly say who.
    text: It was closed
    undated: true
---

Ada Example came at dawn. Tom Ray came from Northtown. “The harbor is open,” she said. “It was closed.”
`;

/** The file after a review in which the person pressed some keys. */
async function reviewed(keys: readonly string[], text = file): Promise<string> {
  const folder = await contentFolder({ [name]: text });
  await run(folder, 'review', [], { keys });
  return readFile(join(folder, name), 'utf8');
}

describe('npm run review', () => {
  test('confirms a value by taking its question mark away, and nothing else', async () => {
    expect(await reviewed(['y'])).toBe(file.replace('northtown? #', 'northtown #'));
    expect(await reviewed(['s', 's', 'y'])).toBe(file.replace('tom-ray?', 'tom-ray'));
    expect(await reviewed(['s', 's', 's', 'y'])).toBe(file.replace('2030-05-06?', '2030-05-06'));
  });

  test('puts another actor, day or nothing in the place of a value', async () => {
    expect(await reviewed(['s', 's', '1'])).toBe(file.replace('tom-ray? #', 'ada-example #'));
    expect(await reviewed(['s', 's', 's', 'w', '2030-05-05'])).toBe(
      file.replace('2030-05-06?', '2030-05-05'),
    );
    expect(await reviewed(['s', 's', 's', 'x'])).toBe(file.replace('on: 2030-05-06?', 'undated: true'));
    expect(await reviewed(['s', 'r'])).toBe(file.replace('[northtown?]', '[]'));
    expect(await reviewed(['r'])).toBe(file.replace('    represents: northtown? # from the role\n', ''));
    expect(await reviewed(['s', 's', 's', 's', '2'])).toBe(file.replace('speaker: #', 'speaker: tom-ray #'));
  });

  test('offers first who is named nearest before the quotation', async () => {
    const text = file
      .replace('mediators:', '  - { id: zed-quill, name: Zed Quill, kind: person }\nmediators:')
      .replace('Tom Ray came from', 'Zed Quill came from');
    expect(await reviewed(['s', 's', '1'], text)).toBe(text.replace('tom-ray? #', 'zed-quill #'));
  });

  test('adds a person who is not listed yet', async () => {
    expect(await reviewed(['s', 's', 'p', 'Eve  Holt'])).toBe(
      file
        .replace('tom-ray? #', 'eve-holt #')
        .replace('mediators:', '  - id: eve-holt\n    name: "Eve Holt"\n    kind: person\nmediators:'),
    );
  });

  test('moves words that are no quotation under notQuotes', async () => {
    expect(await reviewed(['s', 's', 'n'])).toBe(
      file
        .replace(/ {2}- id: open\n(?: {4}.*\n){3}/, '')
        .replace('    undated: true\n', '    undated: true\n\nnotQuotes:\n  - "The harbor is open"\n'),
    );
  });

  test('writes each answer at once, takes the last back, and goes on where it was left', async () => {
    const folder = await contentFolder({ [name]: file });
    const seen: string[] = [];
    const read = () => readFile(join(folder, name), 'utf8');
    const onQuestion = async () => {
      seen.push(await read());
    };
    const left = await run(folder, 'review', [], { keys: ['y', 'u', 'y', 'q'], onQuestion });
    const first = file.replace('northtown? #', 'northtown #');
    expect(seen).toEqual([file, first, file, first]);
    expect([left.code, left.stdout.includes('4 points are open')]).toEqual([1, true]);
    const rest = await run(folder, 'review', [name], { keys: ['y', '1', 'y', '1'] });
    expect([rest.code, rest.stdout.includes('Nothing is open')]).toEqual([0, true]);
    expect((await run(folder, 'check')).stdout).toBe('No findings in 1 file.\n');
  });

  test('does not write over what was changed while the question stood', async () => {
    const folder = await contentFolder({ [name]: file });
    const changed = file.replace('# opens', '# opens soon');
    let isAsked = false;
    const onQuestion = async () => {
      if (!isAsked) await writeIn(folder, name, changed);
      isAsked = true;
    };
    await run(folder, 'review', [], { keys: ['y'], onQuestion });
    expect(await readFile(join(folder, name), 'utf8')).toBe(changed);
  });

  test('keeps Windows line endings and a byte-order mark', async () => {
    const windows = `\ufeff${file.replaceAll('\n', '\r\n')}`;
    expect(await reviewed(['y'], windows)).toBe(windows.replace('northtown? #', 'northtown #'));
    expect(await reviewed(['s', 's', 'p', 'Eve Holt'], windows)).not.toMatch(/[^\r]\n/);
  });

  test('shows the sentence with the words set off', async () => {
    const folder = await contentFolder({ [name]: file });
    const { stdout } = await run(folder, 'review', [], { keys: ['s', 's', 'q'] });
    expect(stdout).toContain('“[[The harbor is open,]]” she said.');
  });

  test('says at its end what only a person can write', async () => {
    const blank = file.replace(/title:.*/, 'title:').replace(/keyPoints:.*/, 'keyPoints:\n  -\n  -\n  -');
    const folder = await contentFolder({ [name]: blank });
    const { stdout } = await run(folder, 'review', [], { keys: ['q'] });
    expect(stdout).toContain('For you to write: the headline (line 2), the key points (line 5).\n');
  });

  test('says so where nothing is open, and where there is no terminal', async () => {
    const folder = await contentFolder({
      [name]: file.replaceAll('?', '').replace('speaker: #', 'speaker: tom-ray #'),
    });
    expect(await run(folder, 'review', [], { keys: [] })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing is open'),
    });
    expect(await run(folder, 'review')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no terminal'),
    });
  });
});
