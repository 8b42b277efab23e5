/** The forms of a message by the classes of number that its language has (CLDR); `#` stands for the number. */
export type PluralForms<Class extends Intl.LDMLPluralRule = 'other'> = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<Class | 'other', string>
>;

/** How a region writes numbers and lists, and which form of a message a number takes. */
export interface Formats {
  readonly number: (value: number) => string;
  /** "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  /** The same in pieces: the names, and what stands between them. */
  readonly listParts: (
    names: readonly string[],
  ) => readonly { readonly value: string; readonly isName: boolean }[];
  /** The form for a number, with the number in it. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** The forms of a BCP 47 language, in digits that its region uses. */
export function formatsOf(lang: string): Formats {
  const numbers = new Intl.NumberFormat(lang);
  const lists = new Intl.ListFormat(lang);
  const classes = new Intl.PluralRules(lang);
  return {
    number: (value) => numbers.format(value),
    list: (names) => lists.format(names),
    listParts: (names) =>
      lists.formatToParts(names).map(({ type, value }) => ({ value, isName: type === 'element' })),
    plural: (count, forms) =>
      (forms[classes.select(count)] ?? forms.other).replaceAll('#', () => numbers.format(count)),
  };
}
