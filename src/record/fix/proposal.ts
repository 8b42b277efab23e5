/** A change of one stretch of a file. The offsets are into the text before the change. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The reason for the change, as a clause that can follow "because". */
  readonly why: string;
}

/** A mistake that is not fixed, because a person has to decide. */
export interface Refusal {
  readonly at: number;
  readonly why: string;
}

/** What a kind of fix proposes for a briefing. */
export interface Proposal {
  /** Each change is a list of edits that are right only together; the changes do not depend on one another. */
  readonly changes: readonly (readonly Edit[])[];
  readonly refusals: readonly Refusal[];
}
