import { expect, test } from 'vitest';
import { find } from '../../../src/outputs/search/matching.ts';
import { furtherWords, phraseOf } from '../../../src/outputs/search/words.ts';

function foundIn(text: string, query: string): string[] | undefined {
  const { isAll, places } = find(text, query);
  return isAll ? places.map(({ start, end }) => text.slice(start, end)) : undefined;
}

test.each([
  ['大门向所有人开放', '所有人', ['所有人']],
  ['大门向所有人开放', '开放', ['开放']],
  ['門は開いている', '開いている', ['開いている']],
  ['ประตูเปิดแล้ว', 'เปิด', ['เปิด']],
  ['우리는 새벽에 문을 엽니다', '새벽', ['새벽에']],
  ['He paid $5,000 for it', '$5,000', ['5,000']],
  ['He paid $5,000 for it', '5000', ['5,000']],
  ['It costs $3 million', '$3', ['3']],
  ['Łukasz Nowak', 'lukasz', ['Łukasz']],
  ['Østergård', 'ostergard', ['Østergård']],
  ['Đakovo', 'dakovo', ['Đakovo']],
  ['die große Straße', 'strasse gross', ['große', 'Straße']],
  ['Łukasz', 'Łukasz', ['Łukasz']],
  ['les forces d’Israël', 'israel', ['Israël']],
  ['The U.S. and the E.U.', 'us', ['U.S']],
  ['Российский', 'россиискии', ['Российский']],
  ['The cities agreed on talks', 'city talking', ['cities', 'talks']],
  ['A cease-fire now', 'cease-fire', ['cease-fire']],
  ['Running late', 'run', ['Running']],
])('in "%s" somebody who types %s finds %j', (text, query, found) => {
  expect(foundIn(text, query)).toEqual(found);
});

test.each([
  ['à 6 h 12', 'hxyzq'],
  ['a rich harvest', 'harbor'],
  ['开人所有', '所有人'],
  ['We met a million', '"million more"'],
])('"%s" does not have %s', (text, query) => {
  expect(foundIn(text, query)).toBeUndefined();
});

test.each([
  '"million more"',
  '“million more”',
  '„million more“',
  '«million more»',
  '« million more »',
  '「million more」',
  '‘million more’',
  '”million more”',
  '»million more«',
  "'million more'",
])('%s is a phrase', (query) => {
  expect(phraseOf(query)).toBe('million more');
  expect(foundIn('a million more came', query)).toEqual(['million more']);
  expect(foundIn('more than a million', query)).toBeUndefined();
});

test('words without marks around all of them are no phrase', () => {
  expect(['’tis true', 'say "no"', '"yes" or "no" and'].map(phraseOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what Pagefind would not find by itself is given to it', () => {
  expect(furtherWords('Łukasz met Café l’avion 5,000 大门')).toEqual(['lukasz', 'avion', '000', '大', '门']);
  expect(furtherWords('plain words')).toEqual([]);
});
