/**
 * How strongly the words around a quotation give it to somebody, from 0 (not at all) to 1 (beyond doubt), by where they stand. The
 * figures are shares of right attributions among real articles, put in order by hand: of two ways the likelier one wins.
 */
export const strength = {
  /** "Ann Lee: “…”", the name first, or behind a few words. */
  label: 0.98,
  labelLater: 0.75,
  /** The label of an answer that one person bears; "A:", of whom the article interviews. */
  answer: 0.95,
  answerOfInterviewed: 0.6,
  /** A name in a line of its own: behind a dash, as a signature; as a heading. */
  signature: 0.9,
  heading: 0.75,
  /** Right behind the quotation: after an open comma, after a closed sentence, where a verb stands before the quotation, too. */
  behindComma: 0.97,
  behind: 0.8,
  behindOther: 0.7,
  /** A verb such as "criticized" behind it; a verb whose subject is that of another. */
  behindFraming: 0.74,
  behindBorrowed: 0.6,
  /** Elsewhere behind it in its sentence, and behind another quotation. */
  around: 0.55,
  aroundAccording: 0.5,
  aroundFraming: 0.3,
  aroundFar: 0.45,
  /** Before the quotation: right before it, further away, a verb such as "criticized" beside others or alone, "according to". */
  before: 0.95,
  beforeFar: 0.85,
  beforeFraming: 0.75,
  beforeFramingAlone: 0.84,
  beforeAccording: 0.8,
  behindAccording: 0.8,
  /** A quotation that goes on: from one in its sentence, as a sentence of nothing else, with words of the article. */
  sameSentence: 0.9,
  goesOn: 0.96,
  goesOnWithWords: 0.6,
  /** The sentence before leads to it: with a colon, with a comma or a verb at its end. */
  introduced: 0.93,
  introducedOpen: 0.9,
  /** The verb of the sentence before, in one paragraph: alone, with words of the article. */
  paragraph: 0.8,
  paragraphWithWords: 0.5,
  /** Who spoke in the paragraph before, was to speak in the sentence before, or spoke last of all. */
  conversation: 0.7,
  conversationLed: 0.55,
  conversationFar: 0.3,
  /** The next sentence tells, by a quotation of its own or by its verb alone. */
  following: 0.85,
  followingVerb: 0.6,
  /** The subject of its sentence without a verb of saying; half as much again behind a colon. */
  subject: 0.5,
  colonAfterSubject: 1.5,
} as const;

/** What is taken from the strength of a verb before a quotation: its subject is another's, or of the only one named; a quotation between, each word between; somebody else may be telling. */
export const less = {
  borrowed: 0.12,
  borrowedAlone: 0.05,
  far: 0.1,
  word: 0.006,
  words: 0.15,
  another: 0.38,
} as const;

/** From here on a quotation at the beginning of a paragraph needs no look at the next sentence. */
export const settled = 0.75;
