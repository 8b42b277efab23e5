import { personOfDescription } from '../reading/descriptions.ts';
import { isPersonNoun } from '../reading/person-nouns.ts';
import { personOfPronoun, type Trace } from '../reading/reference.ts';
import { mainSubject } from '../reading/subjects.ts';
import type { Reading } from './reading.ts';

/** How likely a later pronoun means who is named: as the subject of a verb of saying, first, beside another noun, as whose father somebody is, elsewhere; or quoted. */
export const weights = { subject: 1.5, first: 1, beside: 0.5, owner: 0.7, other: 0.6, quoted: 1.2 } as const;

/** Remembers who is spoken of in a sentence, for the pronouns of this one and the next. */
export function leaveTraces(reading: Reading, index: number): void {
  const { sentences, names, people, cues, lexicon, traces } = reading;
  const sentence = sentences[index];
  if (!sentence) return;
  const { tokens, passage } = sentence;
  let isFirst = true;
  const here: Trace[] = [];
  for (const mention of names.get(index) ?? []) {
    const person = people.personOf.get(mention);
    if (!person) continue;
    const before = tokens[mention.from - 1]?.plain ?? '';
    const isOwner = /^['\u2019]s?$/i.test(tokens[mention.to]?.text ?? '');
    const after = tokens[mention.to];
    const isModifier = after?.kind === 'word' && lexicon.roles.has(after.plain);
    const isSubject = (cues[index] ?? []).some(
      ({ subject }) => subject.kind === 'name' && subject.mention === mention,
    );
    // "Lee said that Ray": who is spoken of in what somebody says is less likely meant than who says it.
    const isTold = (cues[index] ?? []).some(
      ({ kind, at, isInverted }) => kind === 'speech' && !isInverted && at < mention.from,
    );
    // A name that stands in a line of its own, such as an author's, is nobody's who is spoken of.
    if (tokens.every((_, at) => mention.from <= at && at < mention.to)) continue;
    const weight = isSubject
      ? weights.subject
      : isOwner || isModifier || isTold
        ? weights.beside
        : isFirst && !lexicon.prepositions.has(before)
          ? weights.first
          : weights.other;
    if (!isOwner) isFirst = false;
    here.push({ person, sentence: index, passage, weight });
  }
  for (const { subject, at } of cues[index] ?? []) {
    if (subject.kind !== 'pronoun') continue;
    const early = here.filter(
      (_, i) =>
        ((names.get(index) ?? []).filter((mention) => people.personOf.has(mention))[i]?.from ?? 0) <
        Math.min(subject.from, at),
    );
    const found = personOfPronoun(subject.sex, { sentence: index, sentences, traces: [...traces, ...early] });
    if (found) here.push({ person: found.person, sentence: index, passage, weight: found.confidence });
  }
  // "On Sunday he gave her his support": who does something in a sentence is meant by the next pronoun, too.
  const main = mainSubject({ tokens, names: names.get(index) ?? [], lexicon }, tokens.length);
  if (main?.kind === 'pronoun' && (cues[index] ?? []).every(({ subject }) => subject.from !== main.from)) {
    const found = personOfPronoun(main.sex, { sentence: index, sentences, traces });
    if (found) here.push({ person: found.person, sentence: index, passage, weight: found.confidence });
  }
  // "Her father, Tom, sold fish": she is spoken of, too.
  const owner = /^(?:his|her)$/.exec(tokens[0]?.plain ?? '')?.[0];
  const owned =
    owner &&
    personOfPronoun(owner === 'his' ? 'male' : 'female', { sentence: index, sentences, traces: [...traces] });
  if (owned)
    here.push({
      person: owned.person,
      sentence: index,
      passage,
      weight: weights.owner * owned.confidence,
    });
  leaveDescribed(reading, index, here);
  traces.push(...here);
}

/** "The witness paused", "Kalo Tamm doubts it": who does something and is not known, or only by a noun. */
function leaveDescribed(reading: Reading, index: number, here: Trace[]): void {
  const { sentences, names, people, lexicon, roles, traces } = reading;
  const { tokens = [], passage = 0 } = sentences[index] ?? {};
  const unknown = (names.get(index) ?? []).find(
    (name) =>
      name.kind === 'unknown' &&
      !people.personOf.has(name) &&
      name.from <= 2 &&
      name.words.length > 1 &&
      tokens[name.to]?.kind === 'word' &&
      !/^['\u2019]s$/.test(tokens[name.to]?.text ?? ''),
  );
  const [first, second, third] = tokens;
  // "One of them was a nurse"; "The clerk nodded": no list has every noun, but only people nod.
  const isOneOf =
    (/^(?:one|another|eine[rs]?|un[aeo]?|l'une?)$/.test(first?.plain ?? '') &&
      /^(?:of|von|der|de|des|d'.+)$/.test(second?.plain ?? '')) ||
    (first?.plain === 'one' && /^(?:is|was|had|has)$/.test(second?.plain ?? ''));
  const isActing = first?.plain === 'the' && second?.kind === 'word' && ofPeople.test(third?.plain ?? '');
  const isKnown = people.people.some((person) => roles.get(person)?.has(second?.plain ?? ''));
  if (unknown || isOneOf || (isActing && !isKnown)) reading.strangers.push(index);
  for (const at of tokens.keys()) {
    const phrase = actingPhrase(reading, index, at);
    if (!phrase) continue;
    const { subject, isOwned } = phrase;
    const words = tokens.slice(at, subject.to).map((token) => token.plain);
    const source = {
      people: people.people,
      roles,
      traces: [...traces, ...here],
      lexicon,
      sentence: index,
      sentences,
    };
    const found = isOwned ? undefined : personOfDescription(subject, words, source);
    if (found && found.confidence > 0.5)
      here.push({ person: found.person, sentence: index, passage, weight: weights.first });
    else reading.strangers.push(index);
  }
  if (isOfNewPlace(reading, index)) reading.strangers.push(index);
}

/** "The mayor of Northtown came", where Northtown was not spoken of before: another mayor. */
function isOfNewPlace({ sentences, names, lexicon }: Reading, index: number): boolean {
  const [the, noun, of] = sentences[index]?.tokens ?? [];
  const place = names.get(index)?.find(({ from }) => from === 3);
  if (!place || !opensPhrase.test(the?.plain ?? '') || !isPersonNoun(noun?.plain ?? '', lexicon))
    return false;
  const isSame = (words: readonly string[]) => words.join(' ') === place.words.join(' ');
  return (
    /^(?:of|von|de)$/.test(of?.plain ?? '') &&
    ![...names].some(([at, all]) => at < index && all.some(({ words }) => isSame(words)))
  );
}

/** The words for somebody that begin a clause: "the witness paused", "a veteran was", "Lee's sister, who"; not where a name follows. */
function actingPhrase({ sentences, names, lexicon }: Reading, index: number, at: number) {
  const { tokens = [] } = sentences[index] ?? {};
  const first = tokens[at];
  const begins =
    at === 0 ||
    tokens[at - 1]?.text === ',' ||
    tokens[at - 1]?.kind === 'quotation' ||
    (owners.test(first?.plain ?? '') && joins.test(tokens[at - 1]?.plain ?? ''));
  const own = names.get(index) ?? [];
  const owner = own.find(({ from }) => from === at);
  const isOwned = owner !== undefined && /^['\u2019]s$/.test(tokens[owner.to]?.text ?? '');
  if (!begins || first?.kind !== 'word' || !(isOwned || opensPhrase.test(first.plain))) return undefined;
  let to = owner?.to ?? at + 1;
  while (to < at + 7 && tokens[to]?.kind === 'word' && !isPersonNoun(tokens[to]?.plain ?? '', lexicon)) to++;
  // "The man's sister", "the deputy governor"
  while (isPersonNoun(tokens[to + 1]?.plain ?? '', lexicon)) to++;
  if (/^['\u2019]s$/.test(tokens[to + 1]?.text ?? '')) {
    to += 2;
    while (to < at + 9 && tokens[to]?.kind === 'word' && !isPersonNoun(tokens[to]?.plain ?? '', lexicon))
      to++;
  }
  const head = tokens[to];
  const next = tokens[to + 1];
  if (!head || !isPersonNoun(head.plain, lexicon) || !next) return undefined;
  const isVerbNext = next.kind === 'word' && /^\p{Ll}/u.test(next.text);
  if (!isVerbNext && next.text !== ',') return undefined;
  // "Lee's sister, Ann Ray, said", "a clerk named Ann Ray": the name tells.
  const named = own.find(({ from }) => from > to && from < to + 12);
  const isNamed = named && tokens.slice(to + 1, named.from).every(({ plain }) => !lexicon.speech.has(plain));
  if (isNamed && /^(?:,|named|called)$/.test(tokens[named.from - 1]?.text ?? '')) return undefined;
  return {
    subject: { kind: 'description' as const, from: at, to: to + 1, head: head.plain },
    isOwned: isOwned || unnamed.test(first.plain),
  };
}

const ofPeople =
  /^(?:nodded|shrugged|smiled|grinned|laughed|frowned|paused|sighed|wept|cried|agreed|blushed|winked|listened|whispered|stared|waved|declined|refused|hesitated)$/;
/** "And her sister laughed", "when his lawyer called" */
const joins = /^(?:and|but|when|while|as|because|und|aber|als|et|mais|quand|y|pero|cuando)$/;
const owners = /^(?:his|her|their|ihre?|seine?|sus?|sa|son|ses|leurs?|mi|my|our)$/;
const unnamed = new RegExp(`^(?:an?|one|another|une?|eine?|una)$|${owners.source}`);
const opensPhrase = new RegExp(`^(?:the|der|die|le|la|el)$|${unnamed.source}`);
