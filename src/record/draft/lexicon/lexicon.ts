/** The words by which a language tells who speaks. All in lower case. */
export interface Lexicon {
  /** Forms of verbs that say that somebody said or wrote something: "said", "tells". */
  readonly speech: ReadonlySet<string>;
  /** Forms of verbs that frame some words of somebody as well as other things: "called", "described", "criticized". */
  readonly framing: ReadonlySet<string>;
  /** What names a source without a verb, before it: "according to". */
  readonly accordingTo: RegExp;
  /** Third-person pronouns that stand for a speaker. */
  readonly pronouns: ReadonlyMap<string, 'male' | 'female' | 'either' | 'several'>;
  /** Words before a name that are no part of it: "President", "Mr.". */
  readonly titles: ReadonlyMap<string, 'male' | 'female' | undefined>;
  /** Nouns of people that stand for somebody named elsewhere: "the senator". */
  readonly roles: ReadonlyMap<string, 'male' | 'female' | undefined>;
  /** Last or first words of the names of organizations: "Party", "Ministry". */
  readonly organizations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** What may stand between a subject and its verb: "also", "has". */
  readonly between: ReadonlySet<string>;
  /** Words that begin sentences with a capital and name nobody. */
  readonly small: ReadonlySet<string>;
  /** Words after which quoted words are a name or a term: "called", "the term", "titled". */
  readonly naming: RegExp;
  /** Any verb behind a quotation is one of saying, and who speaks stands behind it: \u00ab Non \u00bb, ironise Ann Lee. */
  readonly turnsVerbs?: boolean;
  /** The subject may be left out where the one before is meant: "No", a\u00f1adi\u00f3. */
  readonly dropsSubjects?: boolean;
  /** Every noun is written with a capital. */
  readonly capitalizesNouns?: boolean;
  /** Words beside a name that tell whether it is a man's or a woman's: "his", "herself". */
  readonly sexes: ReadonlyMap<string, 'male' | 'female'>;
  /** Endings of nouns for what somebody does, that stand right before a name with a capital. */
  readonly roleEnding?: RegExp;
  /** Words before which quoted words are a name or a term: "hat", "phrase". */
  readonly named?: RegExp;
}
