/** What a search finds, by the name that stands in the address. */
export const resultKinds = {
  briefing: { one: 'Briefing', many: 'Briefings' },
  quotation: { one: 'Quotation', many: 'Quotations' },
  person: { one: 'Person or party', many: 'People and parties' },
} as const;

/** One of the kinds. */
export type ResultKind = keyof typeof resultKinds;
