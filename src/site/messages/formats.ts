import { directionOf } from '../../record/text/typography.ts';

/** The forms of a message by the classes of number that its language has (CLDR); `#` stands for the number. */
export type PluralForms<Class extends Intl.LDMLPluralRule = 'other'> = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<Class | 'other', string>
>;

/** How a region writes numbers and lists, and which form of a message a number takes. */
export interface Formats {
  readonly number: (value: number) => string;
  /** "A, B and C". In a language that runs from right to left, each name stays apart from the next. */
  readonly list: (names: readonly string[]) => string;
  /** The same in pieces: the names, and what stands between them. */
  readonly listParts: (
    names: readonly string[],
  ) => readonly { readonly value: string; readonly isName: boolean }[];
  /**
   * What a BCP 47 language is called here, without a region: "English" of en-GB. A language without a name is its tag.
   */
  readonly language: (tag: string) => string;
  /** The form for a number, with the number in it. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/**
 * A name in a row of names. In a language that runs from right to left, a name that runs the other way ends in an
 * invisible mark of direction. Without it the comma between two such names would make one run of them, in the wrong
 * order.
 */
export function keptApart(name: string, lang: string): string {
  const endsLeftToRight = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}][^\p{L}]*$/u.test(name);
  return directionOf(lang) === 'rtl' && endsLeftToRight ? `${name}\u200f` : name;
}

/** The forms of a BCP 47 language, in digits that its region uses. */
export function formatsOf(lang: string): Formats {
  const numbers = new Intl.NumberFormat(lang);
  const lists = new Intl.ListFormat(lang);
  const classes = new Intl.PluralRules(lang);
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  return {
    number: (value) => numbers.format(value),
    list: (names) =>
      lists
        .formatToParts(names)
        .map(({ type, value }, i, parts) => {
          const follows = parts[i + 1]?.value;
          return type === 'element' && follows !== undefined && !/\p{L}/u.test(follows)
            ? keptApart(value, lang)
            : value;
        })
        .join(''),
    listParts: (names) =>
      lists.formatToParts(names).map(({ type, value }) => ({ value, isName: type === 'element' })),
    language: (tag) => {
      const { language, script } = new Intl.Locale(tag);
      return languages.of(script ? `${language}-${script}` : language) ?? tag;
    },
    plural: (count, forms) =>
      (forms[classes.select(count)] ?? forms.other).replaceAll('#', () => numbers.format(count)),
  };
}
