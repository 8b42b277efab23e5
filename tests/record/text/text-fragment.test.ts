import { describe, expect, test } from 'vitest';
import { textDirective } from '../../../src/record/text/text-fragment.ts';

/** The directive for the words between the bars; `before` is what the page shows first, `breaks` where dates stand in it. */
function directive(
  marked: string,
  before: readonly string[] = [],
  breaks?: ReadonlyMap<number, readonly number[]>,
): string {
  const blocks = marked.split('\n\n');
  const stretches = blocks.flatMap((block, index) => {
    const [lead, words] = block.split('|');
    return words === undefined
      ? []
      : [{ block: index, start: lead?.length ?? 0, end: (lead + words).length }];
  });
  const plain = blocks.map((block) => block.replaceAll('|', ''));
  const page = { before, blocks: plain, ...(breaks && { breaks }) };
  return textDirective(page, stretches);
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

/** Words of a page between bars, what the page shows before it, and the directive, decoded; empty where there is none. */
const directives: readonly (readonly [marked: string, before: readonly string[], directive: string])[] = [
  // As a browser compares: any case, any accent, any mark, any white space.
  ['He said “|we go now|” then.', ['WE GO NOW'], 'said “-,we go now'],
  ['He said “|we go now|” then.', ['Wé gö nøw, wé gö nów'], 'said “-,we go now'],
  ['He said “|it’s the “end”|” then.', ['It\'s the "end"'], 'said “-,it’s the “end”'],
  ['He said “|ה׳ צה״ל כאן|” then.', ['ה\' צה"ל כאן'], 'said “-,ה׳ צה״ל כאן'],
  ['He said “|we go now|” then.', ['so we\u00a0go \n\t now'], 'said “-,we go now'],
  ['He said “|we \u00a0 go  now|” then.', ['so we go now'], 'said “-,we go now'],
  ['He said “| we go now |” then.', [], ' we go now '],
  ['He said “|we go now|” then.', ['we went now', 'swe go now', 'we go nowhere', 'we gone now'], 'we go now'],
  ['“|ŽIŽEK GO NOW|” he said.', ['žižek go now'], 'ŽIŽEK GO NOW,-” he'],
  ['“|𝔚𝔢 go now|” he said.', ['Once.'], '𝔚𝔢 go now'],
  // The first place that fits, on either side.
  ['We go now. We go now, |we go now|, we go on.', [], 'now,-,we go now'],
  ['A b |x| c d. A b |y| c.', [], 'b-,x'],
  ['One a b x c d. Two a b x e f. He a b |x| c d g.', [], 'He a b-,x'],
  ['a x c. b x d. a |x| d.', [], 'd. a-,x'],
  ['c x d. |x| d.', ['x d.'], 'd.-,x'],
  ['“|x|” he said', [], 'x,-” he'],
  ['he said “|x|”', [], 'said “-,x'],
  ['“|x|”', [], 'x'],
  [`${numbered(20)} a |x y z| b`, [`${numbered(20)} a x y z c`], 'x y z,-b'],
  [
    `${numbered(9)} |x y z| b`,
    ['b', `word1 ${numbered(9).slice(12)} x y z`, 'x y z b'],
    `${numbered(9).slice(6)}-,x y z,-b`,
  ],
  [
    `b |x y z| ${numbered(12)}`,
    [`b x y z ${numbered(7)}`, `x y z ${numbered(8)} c`],
    `b-,x y z,-${numbered(8)}`,
  ],
  [`b |x y z| ${numbered(12)}`, [`b x y z ${numbered(8)}`], ''],
  [`b |x y z| ${numbered(12)}`, [`b x y z ${numbered(7)}`], 'x y z,-'.concat(numbered(8))],
  // Long words, and words over a forced line break.
  [`He said “|${numbered(44)}xyz|”.`, [], `${numbered(44)}xyz`],
  [`He said “|${numbered(45)}|”.`, [], 'word0 word1 word2 word3 word4,word40 word41 word42 word43 word44'],
  ['He said “|we go\nright now|” then.', [], 'we go,right now'],
  [
    'He said “|we go on and on and on and on\nnow|” then.',
    ['He said “we go on and on and on and on now” then.'],
    '',
  ],
  [
    'He said “|we go on and on and on and on\nnow|” then.',
    ['He said “we go on and on, now” then.'],
    'we go on and on and on and,now',
  ],
  ['He said “|we\ngo\nright now|” then.', [], 'we,right now'],
  [`He said “|${'x'.repeat(150)} ${'y'.repeat(160)}|”.`, [], `${'x'.repeat(150)},${'y'.repeat(160)}`],
  [`He said “|${'x'.repeat(310)}|”.`, [], ''],
  ...['also it goes now on', 'so it goes now only'].map(
    (other) =>
      [
        `He said “|${numbered(30)} ${other} ${numbered(16)} so it goes now on|”.`,
        [],
        'word0 word1 word2 word3 word4,so it goes now on',
      ] as const,
  ),
  // All stretches or none.
  ['“|We go out.|\n\n“|We|”\n\nWe are.', ['“We” are “We”'], ''],
  ['Out we go, and then we go. “|We go out now|”\n\nwe go. “|Out|” we', [], 'We go out now&text=go. “-,Out'],
];

test.each(directives)('the directive for %s after %j', (marked, before, expected) => {
  expect(decodeURIComponent(directive(marked, before)).replace('text=', '')).toBe(expected);
});

test('what surrounds words ends where a date stands in the page', () => {
  const text = 'On Monday he said “|Go|” then on Friday he went.';
  const around = (...at: number[]) =>
    decodeURIComponent(directive(text, ['said “Go” then'], new Map([[0, at]])));
  expect(around()).toBe('text=he said “-,Go');
  expect(around(9)).toBe('text=he said “-,Go');
  expect(around(12)).toBe('text=Go,-” then on');
  expect(around(17, 30)).toBe('text=Go,-” then on');
  expect(around(12, 27)).toBe('');
  expect(around(18, 22)).toBe('');
});

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
