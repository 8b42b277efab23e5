import { type Gender, genderOfName, isFirstName } from '../../lexicon/first-names/first-names.ts';
import type { NameMention } from '../mentions.ts';
import { coreOf, isSameName, plainName as plain } from './name-forms.ts';

/** A person of the article, as far as its names tell. */
export interface Person {
  /** The fullest name the article has. */
  readonly name: string;
  readonly first: string | undefined;
  readonly surname: string;
  readonly gender: Gender | undefined;
  /** The words before the names, such as "Florida Sen.", the first that were written first. */
  readonly titles: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** Who is meant by each name: the people, and the person of each mention that names one. */
export interface People {
  readonly people: readonly Person[];
  readonly personOf: ReadonlyMap<NameMention, Person>;
  /** Mentions of a surname that more than one person of the article bears. */
  readonly shared: ReadonlySet<NameMention>;
}

interface Draft {
  words: readonly string[];
  titles: string[];
  mentions: NameMention[];
  genders: Map<Gender, number>;
  /** What the words beside the names tell, where no title does. */
  hints: Map<Gender, number>;
  full: number;
}

/**
 * Puts the names of one person together. Full names first: "Donald J. Trump" and "Donald Trump" are one, "Bill Clinton" and
 * "Hillary Clinton" are two. A surname alone is the one who bears it; where several do, the one named in full most often.
 */
export function gatherPeople(
  names: readonly NameMention[],
  isSpeaking: (mention: NameMention) => boolean,
  hintOf: (mention: NameMention) => Gender | undefined = () => undefined,
): People {
  const drafts: Draft[] = [];
  const alone = new Set(
    names.flatMap(({ words, kind }) => (words.length === 1 && kind !== 'place' ? words : [])),
  );
  // "Wen Jiahao", and later "Wen said": the family's name comes first.
  const speakingAlone = new Set(
    names.flatMap((name) => (name.words.length === 1 && isSpeaking(name) ? name.words : [])),
  );
  const isKnown = (name: NameMention) =>
    isSpeaking(name) ||
    alone.has(name.words.at(-1) ?? '') ||
    (name.words.length === 2 && speakingAlone.has(name.words[0] ?? ''));
  const candidates = names.filter((name) => isFullName(name, isKnown(name)));
  const sure = candidates.filter(({ kind }) => kind === 'person');
  const surnames = new Set(sure.map(({ words }) => plain(coreOf(words).at(-1))));
  // "Vargas Llosa" is the end of "Mario Vargas Llosa".
  const ends = new Set(
    candidates.flatMap(({ words }) =>
      coreOf(words).flatMap((_, at, core) => (at > 0 ? [core.slice(at).map(plain).join(' ')] : [])),
    ),
  );
  const written = new Map<string, number>();
  for (const { words } of candidates) {
    const form = coreOf(words).map(plain).join(' ');
    written.set(form, (written.get(form) ?? 0) + 1);
  }
  const full = candidates.filter(({ words, kind }) => {
    const core = coreOf(words).map(plain);
    if (ends.has(core.join(' '))) return false;
    // "Understated Perez" is Perez; who is written so twice is another of the family.
    const isTwice = (written.get(core.join(' ')) ?? 0) > 1;
    return kind === 'person' || isTwice || !surnames.has(core.at(-1) ?? '');
  });
  for (const mention of full) {
    const known = drafts.find((draft) => isSameName(draft.words, mention.words));
    if (known) {
      if (coreOf(mention.words).length > coreOf(known.words).length) known.words = mention.words;
      add(known, mention, hintOf);
      known.full++;
    } else {
      const made: Draft = {
        words: mention.words,
        titles: [],
        mentions: [],
        genders: new Map(),
        hints: new Map(),
        full: 1,
      };
      add(made, mention, hintOf);
      drafts.push(made);
    }
  }
  const shared = new Set<NameMention>();
  const fullSet = new Set(full);
  for (const mention of names) {
    if (fullSet.has(mention) || mention.kind === 'organization') continue;
    const bearers = bearersOf(drafts, mention);
    if (bearers.length > 1) shared.add(mention);
    const [bearer] = bearers.toSorted((a, b) => b.full - a.full);
    if (bearer) add(bearer, mention, hintOf);
    else if (
      mention.words.length === 1 &&
      mention.kind !== 'place' &&
      (mention.title !== '' || mention.kind === 'person' || isSpeaking(mention))
    ) {
      const made: Draft = {
        words: mention.words,
        titles: [],
        mentions: [],
        genders: new Map(),
        hints: new Map(),
        full: 0,
      };
      add(made, mention, hintOf);
      drafts.push(made);
    }
  }
  const people = drafts.map(finish);
  const personOf = new Map(
    people.flatMap((person) => person.mentions.map((mention) => [mention, person] as const)),
  );
  return { people, personOf, shared };
}

function isFullName({ words, kind }: NameMention, speaks: boolean): boolean {
  const core = coreOf(words);
  if (
    core.length < 2 ||
    (core.length === 2 && /^(?:de|di|du|van|von|al|el|bin|del|la|le|dos|da)$/i.test(core[0] ?? ''))
  )
    return false;
  return kind === 'person' || (kind === 'unknown' && speaks && words.length <= 4);
}

function add(draft: Draft, mention: NameMention, hintOf: (mention: NameMention) => Gender | undefined): void {
  const hint = hintOf(mention);
  if (hint) draft.hints.set(hint, (draft.hints.get(hint) ?? 0) + 1);
  draft.mentions.push(mention);
  if (mention.title !== '' && !draft.titles.includes(mention.title)) draft.titles.push(mention.title);
  if (mention.gender) draft.genders.set(mention.gender, (draft.genders.get(mention.gender) ?? 0) + 1);
}

/** Who may be meant by a name that is not a full one: a surname, or a first name that only one has. */
function bearersOf(drafts: readonly Draft[], { words, gender, title }: NameMention): Draft[] {
  const core = coreOf(words).map(plain);
  const surname = core.at(-1);
  const isFitting = (draft: Draft) => !gender || !sexOf(draft) || sexOf(draft) === gender;
  const bySurname = drafts.filter((draft) => {
    const own = coreOf(draft.words).map(plain);
    return own.length > 1 && (own.at(-1) === surname || own.join(' ').endsWith(` ${core.join(' ')}`));
  });
  if (bySurname.length > 0 && core.length <= 2) {
    const fitting = bySurname.filter(isFitting);
    return fitting.length > 0 ? fitting : bySurname;
  }
  const alone = drafts.filter((draft) => draft.words.length === 1 && plain(draft.words[0]) === surname);
  if (alone.length > 0 && core.length === 1) return alone;
  // "Dame Ann", "Sir Tom": such titles stand before first names.
  const isOfFirst = /^(?:|Dame|Sir|Lady|Lord|Prince|Princess|King|Queen|Sheikh)$/.test(title);
  if (!isOfFirst || core.length > 1) return [];
  const byFirst = drafts.filter(
    (draft) => coreOf(draft.words).length > 1 && plain(coreOf(draft.words)[0]) === surname,
  );
  return byFirst.length === 1 ? byFirst : [];
}

function sexOf(draft: Draft): Gender | undefined {
  const most = (votes: ReadonlyMap<Gender, number>) => [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const told = most(draft.genders);
  if (told) return told;
  const [named, hinted] = [genderOfName(draft.words[0] ?? ''), most(draft.hints)];
  // "Lou Tate said he would": a first name that both bear tells nothing.
  return named && hinted && named !== hinted ? undefined : (named ?? hinted);
}

function finish(draft: Draft): Person {
  const core = coreOf(draft.words);
  const first = core.length > 1 || isFirstName(core[0] ?? '') ? core[0] : undefined;
  return {
    name: draft.words.join(' ').replace(/ (?=[,.])/g, ''),
    first,
    surname: core.at(-1) ?? '',
    gender: sexOf(draft),
    titles: draft.titles,
    mentions: draft.mentions,
  };
}
