import { describe, expect, test } from 'vitest';
import { textDirective } from '../../src/briefing/text-fragment.ts';

/** The directive, decoded, for the words between the bars; `before` is what the page shows first. */
function directive(marked: string, before: readonly string[] = []): string {
  const blocks = marked.split('\n\n');
  const stretches = blocks.flatMap((block, index) => {
    const [lead, words] = block.split('|');
    return words === undefined
      ? []
      : [{ block: index, start: lead?.length ?? 0, end: (lead + words).length }];
  });
  const page = { before, blocks: blocks.map((block) => block.replaceAll('|', '')) };
  return textDirective(page, stretches);
}

describe('a text directive', () => {
  test('is the words alone where they stand nowhere before', () => {
    expect(directive('He said “|we are ready now|” twice.')).toBe('text=we%20are%20ready%20now');
  });

  test('takes the fewest words before it that tell it from an earlier place', () => {
    expect(directive('Once “we are ready now” was said. Again he said “|we are ready now|” twice.')).toBe(
      `text=${encodeURIComponent('said “')}-,we%20are%20ready%20now`,
    );
  });

  test('takes words behind it where none stand before', () => {
    expect(directive('“|We are ready now|,” he said.', ['We are ready now, says harbor master'])).toBe(
      `text=We%20are%20ready%20now,-${encodeURIComponent(',” he')}`,
    );
  });

  test('takes what surrounds a word that the page’s labels may have', () => {
    expect(directive('He wrote “|Source|” and left.')).toBe(`text=${encodeURIComponent('wrote “')}-,Source`);
  });

  test('is empty where nothing in the block tells the words apart', () => {
    expect(directive('“|We are ready now|”', ['“We are ready now”'])).toBe('');
  });

  test('writes what has a meaning in a directive as escapes', () => {
    expect(directive('“|rock-and-roll, salt & pepper|”')).toBe(
      'text=rock%2Dand%2Droll%2C%20salt%20%26%20pepper',
    );
  });

  test('does not take a part of a word for the word', () => {
    expect(directive('Unready hands. He said “|ready hands go|” then.', ['Already ready handsome'])).toBe(
      'text=ready%20hands%20go',
    );
  });

  test('names only beginning and end past 300 characters', () => {
    const long = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
    expect(directive(`He said “|${long}|” then.`)).toBe(
      'text=word0%20word1%20word2%20word3%20word4,word85%20word86%20word87%20word88%20word89',
    );
  });

  test('grows an end that the words contain more than once', () => {
    const refrain = 'so it goes and goes on';
    const long = Array.from({ length: 70 }, (_, i) => `word${i}${i === 30 ? ` ${refrain}` : ''}`).join(' ');
    expect(directive(`“|${long} ${refrain}|”`)).toContain(',word68%20word69%20so%20it%20goes');
  });

  test('is one for each paragraph', () => {
    expect(directive('“|First we go out.|\n\n“|Then we come home.|”')).toBe(
      'text=First%20we%20go%20out.&text=Then%20we%20come%20home.',
    );
  });
});
