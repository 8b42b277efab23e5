/** What a search finds, by the name that stands in the address. */
export const resultKinds = ['briefing', 'quotation', 'person'] as const;

/** One of the kinds. */
export type ResultKind = (typeof resultKinds)[number];
