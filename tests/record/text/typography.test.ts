import { describe, expect, test } from 'vitest';
import {
  articleMarks,
  plainWords,
  shownParagraphs,
  shownTextLanguage,
} from '../../../src/record/compose/quote-text.ts';
import { isTranslation } from '../../../src/record/schema/quote.ts';
import { directionOf, quotationMarks, typeset } from '../../../src/record/text/typography.ts';
import { sentencesOf } from '../../../src/record/text/words/sentences.ts';
import { quotingWith, read } from '../../support/record/briefing.ts';

describe('straight marks as they are shown', () => {
  test.each([
    ['en', `"A 'word' or two," she said.`, '“A ‘word’ or two,” she said.'],
    ['en', `It's the crews' boat, ("so")`, 'It’s the crews’ boat, (“so”)'],
    ['en', `the '90s, 'tis`, 'the ’90s, ’tis'],
    [
      'en',
      `we told 'em, 'tis so, rock 'n' roll and 'twas fine`,
      'we told ’em, ’tis so, rock ’n’ roll and ’twas fine',
    ],
    ['en', `"He told me, "I will—" and left."`, '“He told me, ‘I will—’ and left.”'],
    ['en', `He told me, "I will—" and left.`, 'He told me, “I will—” and left.'],
    ['en', `He's 6'3" tall`, `He’s 6'3" tall`],
    ['fr', '«\nLa porte\n» est', '«\u202fLa porte\u202f» est'],
    ['en', "5'10\" and 5'10\u2033 tall", "5'10\" and 5'10\u2033 tall"],
    ['fr', '« La porte » et «la porte»', '«\u202fLa porte\u202f» et «la porte»'],
    ['en', `—"so"–"so"-"so" ["so"] {"so"} “'so'” ‘"so"’`, '—“so”–“so”-“so” [“so”] {“so”} “‘so’” ‘“so”’'],
    ['en', `5' 10" and ' `, `5' 10" and ’ `],
    ['en', `"`, '“'],
    ['en', 'no marks', 'no marks'],
    ['en-GB', `it's`, 'it’s'],
    ['fr', `l'eau "des" 'gens' d'2`, `l’eau "des" 'gens' d'2`],
    ['uk', `п'ять 5'я`, 'п’ять 5’я'],
  ])('%s: %s', (lang, typed, shown) => {
    expect(typeset(typed, lang)).toBe(shown);
    expect(shown).toHaveLength(typed.length);
  });
});

test('the marks around a quotation are those of its language', () => {
  const marks = (lang: string) => Object.values(quotationMarks(lang)).join('…');
  const languages = 'ar be bg cs de el en es fa fi fr he it ja nb no pl ro ru sv tr uk de-AT'.split(' ');
  expect(Object.fromEntries(languages.map((lang) => [lang, marks(lang)]))).toEqual({
    ...{ ar: '«…»', be: '«…»', bg: '„…“', cs: '„…“', de: '„…“', el: '«…»', en: '“…”', es: '«…»', fa: '«…»' },
    ...{
      fi: '”…”',
      fr: '«\u202f…\u202f»',
      he: '”…”',
      it: '«…»',
      ja: '「…」',
      nb: '«…»',
      no: '«…»',
      pl: '„…”',
    },
    ...{ ro: '„…”', ru: '«…»', sv: '”…”', tr: '“…”', uk: '«…»', 'de-AT': '„…“' },
  });
  expect(
    ['de-CH', 'hu', 'sk', 'da', 'pt-PT', 'hr', 'sl', 'zh-Hant', 'zh-TW', 'zh', 'pt', 'nl']
      .map(marks)
      .join(' '),
  ).toBe('«…» „…” „…“ “…” «…» „…“ „…“ 「…」 「…」 “…” “…” ‘…’');
});

test('the direction is that of the script', () => {
  const rightToLeft = ['ar', 'fa', 'he', 'ur', 'dv', 'syr', 'nqo', 'ff-Adlm', 'rhg', 'mid', 'smp', 'az-Arab'];
  for (const lang of rightToLeft) expect(directionOf(lang), lang).toBe('rtl');
  for (const lang of ['en', 'az', 'ja', 'ff', 'tlh']) expect(directionOf(lang), lang).toBe('ltr');
});

test.each([
  [{}, false, 'en', 'ltr'],
  [{ lang: 'he' }, false, 'he', 'rtl'],
  [{ lang: 'he', original: 'א' }, true, 'en', 'ltr'],
  [{ lang: 'he', translator: 'Jo' }, true, 'en', 'ltr'],
  [{ translator: 'Jo' }, true, 'en', 'ltr'],
])('words of a quote with %o are translated: %s, and shown in %s, %s', (fields, translated, lang, dir) => {
  const quotes = [{ id: 'now', speaker: 'ona', text: 'Now', undated: true, ...fields }];
  const { record } = read(quotingWith({ quotes }, '“Now,” Ona said.\n', 'Now'));
  const [quote] = record.quotes;
  if (!quote) throw new Error('The quote can be read.');
  expect(isTranslation(quote)).toBe(translated);
  expect(shownTextLanguage(quote, { record, dir: 'ltr' })).toEqual({ lang, dir });
});

test('a quotation on its own has marks around it, and one at the head of each paragraph', () => {
  const quote = { text: [" It's\n one ", 'first.\n \n\nsecond.\n\nthird.'] };
  expect(shownParagraphs(quote, 'en')).toEqual(['“It’s\n one first.', '“second.', '“third.”']);
  expect(plainWords(quote, 'en')).toBe('It’s one first. second. third.');
  expect(plainWords({ text: ' one\n  two ' }, 'en')).toBe('one two');
});

test('what the article interrupts is put together; where a sentence is cut, it shows', () => {
  expect(plainWords({ text: ['We build', 'and we rest.'] }, 'en')).toBe('We build and we rest.');
  expect(plainWords({ text: ['We build.', 'We rest.'] }, 'en')).toBe('We build. We rest.');
  expect(plainWords({ text: ['We build', 'We rest.'] }, 'en')).toBe('We build […] We rest.');
});

test('straight marks within a quotation are inner ones', () => {
  const quote = { text: 'He told me, "I will—" and left.' };
  expect(shownParagraphs(quote, 'en')).toEqual(['“He told me, ‘I will—’ and left.”']);
  expect(plainWords(quote, 'en')).toBe('He told me, ‘I will—’ and left.');
});

test('the marks of the article are kept where they are not those of its language', () => {
  const marks = (lang: string, body: string, text: string) =>
    articleMarks(read(quotingWith({ lang }, body, text)));
  expect(marks('en', '‘We sail,’ Ona said.', 'We sail')).toEqual({ 'quote-1': { open: '‘', close: '’' } });
  expect(marks('da', '»Vi sejler«, sagde Ona.', 'Vi sejler')).toEqual({
    'quote-1': { open: '»', close: '«' },
  });
  for (const [lang, body] of [
    ['en', '“We sail,” Ona said.'],
    ['en', '"We sail," Ona said.'],
    ['fr', '« We sail », Ona.'],
    ['en', '> We sail'],
  ] as const)
    expect(marks(lang, body, 'We sail')).toEqual({});
});

describe('sentences', () => {
  test.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['  One.  Two ', ['One.', 'Two']],
    ['Mr. Dorne met Gov. J. Rask. She left.', ['Mr. Dorne met Gov. J. Rask.', 'She left.']],
    ['“Dr. No” ended (Sgt. Vale said). It did.', ['“Dr. No” ended (Sgt. Vale said).', 'It did.']],
    ['It was Sept. 5. Then Sep. 6. No', ['It was Sept. 5.', 'Then Sep. 6.', 'No']],
    ['He met the Gen.', ['He met the Gen.']],
    ['A plan B. It worked.', ['A plan B. It worked.']],
    ['The Adman. So.', ['The Adman.', 'So.']],
    ['He met Gov.', ['He met Gov.']],
    ['', []],
    [' \n', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
