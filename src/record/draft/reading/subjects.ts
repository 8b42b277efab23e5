import type { NameMention } from './mentions.ts';
import { type Clause, isPerson, phraseEndingAt, type Subject } from './phrases.ts';

/** The phrase before words between commas: "Miller, a spokesman for Trump, said"; or the name between them. */
export function beforeApposition(clause: Clause, comma: number): Subject | undefined {
  const { tokens, names, lexicon } = clause;
  const place = (subject: Subject) => subject.kind === 'name' && subject.mention.kind === 'place';
  const mark = tokens[comma]?.text;
  const opens = mark === ')' ? '(' : mark;
  let open = -1;
  for (let at = comma - 1; at >= 0 && comma - at < 40; at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation') break;
    if (token?.text === opens || (mark !== ')' && /^[\u2014\u2013]$/.test(token?.text ?? ''))) {
      open = at;
      const subject = phraseEndingAt(clause, at - 1);
      if (
        subject &&
        (subject.kind !== 'description' || isPerson(clause, subject)) &&
        !followsPreposition(clause, subject) &&
        !place(subject)
      ) {
        const inside = names.find(
          (name) => beginsSetOff(clause, name, at + 1) && name.to === comma && name.kind !== 'place',
        );
        if (inside && subject.kind !== 'name')
          return { kind: 'name', from: inside.from, to: inside.to, mention: inside };
        return subject;
      }
      const inside = names.find(
        (name) =>
          beginsSetOff(clause, name, at + 1) &&
          name.to === comma &&
          name.kind !== 'place' &&
          name.kind !== 'organization',
      );
      if (inside && subject?.kind === 'description')
        return { kind: 'name', from: inside.from, to: inside.to, mention: inside };
    }
  }
  if (open < 0 && mark === ',' && lexicon.pronouns.size > 0) return undefined;
  return undefined;
}

/** A name begins the words that are set off, or what somebody is stands before it: "Its spokesman, the lawyer Ann Lee, said". */
function beginsSetOff({ tokens, lexicon }: Clause, name: NameMention, from: number): boolean {
  const start = startOf(name);
  if (start === from) return true;
  const before = tokens.slice(from, start);
  return (
    start > from &&
    before.length <= 3 &&
    lexicon.articles.has(before[0]?.plain ?? '') &&
    before.every(({ kind, plain }) => kind === 'word' && !lexicon.prepositions.has(plain))
  );
}

/** The token a name begins at, its title with it. */
export function startOf({ from, title }: NameMention): number {
  return from - (title === '' ? 0 : title.split(' ').length);
}

/** The person whose name begins the sentence, or stands right behind a quotation, before a comma: "Ann Lee, the mayor". */
export function openingName({ tokens, names }: Clause, before: number): Subject | undefined {
  const quoted = tokens.findLastIndex(({ kind }, at) => kind === 'quotation' && at < before);
  const start = quoted < 0 ? 0 : quoted + 1;
  const found = names.find(
    (name) =>
      name.from >= start &&
      startOf(name) <= start + 1 &&
      name.to < before &&
      name.kind === 'person' &&
      tokens[name.to]?.text === ',',
  );
  return found && { kind: 'name', from: found.from, to: found.to, mention: found };
}

/** "Ann Lee, who is chair of the Harbor Union said": the comma behind what the name is set off from was forgotten. */
export function beforeOpenApposition(clause: Clause, subject: Subject): Subject | undefined {
  const { tokens, lexicon } = clause;
  const opening = openingName(clause, subject.from);
  if (!opening) return undefined;
  const inside = tokens.slice(opening.to + 1, subject.to);
  const [first] = inside;
  const begins =
    first?.plain === 'who' ||
    lexicon.articles.has(first?.plain ?? '') ||
    lexicon.roles.has(first?.plain ?? '') ||
    lexicon.titles.has(first?.plain ?? '');
  return begins && inside.every(({ kind, text }) => kind === 'word' || /^[&-]$/.test(text))
    ? opening
    : undefined;
}

/** Whether a preposition stands right before a phrase, the title of a name with it. */
export function followsPreposition({ tokens, lexicon }: Clause, subject: Subject): boolean {
  let at = (subject.kind === 'name' ? startOf(subject.mention) : subject.from) - 1;
  if (subject.kind === 'name' && lexicon.articles.has(tokens[at]?.plain ?? '')) at--;
  const before = tokens[at]?.plain ?? '';
  return lexicon.prepositions.has(before) && before !== 'than';
}

/** A noun of things beside the verb is seldom who speaks: "the country said". */
export function isWeak(clause: Clause, subject: Subject): boolean {
  if (subject.kind === 'name') return subject.mention.kind === 'place' && followsPreposition(clause, subject);
  if (subject.kind === 'description' && followsPreposition(clause, subject)) return true;
  return (
    subject.kind === 'description' &&
    !isPerson(clause, subject) &&
    !/^(?:statement|report|ad|letter|email|memo|tweet|post|article|document|text|message|release|sign|headline|caption|transcript|complaint|lawsuit|op-ed|editorial|column|one|others|man|woman|woman)$/.test(
      subject.head,
    )
  );
}

/** The first phrase of a sentence that is no part of another. */
export function mainSubject(clause: Clause, before: number): Subject | undefined {
  const { tokens, names, lexicon } = clause;
  for (let at = 0; at < before; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const sex = lexicon.pronouns.get(token.plain);
    if (sex && sex !== 'either') return { kind: 'pronoun', from: at, to: at + 1, sex };
    const name = names.find(({ from }) => from === at);
    if (!name) continue;
    const isAfterThe =
      tokens[at - 1]?.plain === 'the' && lexicon.prepositions.has(tokens[at - 2]?.plain ?? '');
    const previous = tokens[isAfterThe ? at - 2 : at - 1]?.plain ?? '';
    const isOwner = /^['\u2019]s?$/i.test(tokens[name.to]?.text ?? '');
    const isInPhrase =
      lexicon.prepositions.has(previous) || (lexicon.articles.has(previous) && previous !== 'the');
    const after = tokens[name.to];
    const isModifier = after?.kind === 'word' && lexicon.roles.has(after.plain);
    const isBracketed = tokens[at - 1]?.text === '(';
    if (!isOwner && !isInPhrase && !isModifier && !isBracketed && name.kind !== 'place')
      return { kind: 'name', from: name.from, to: name.to, mention: name };
    at = name.to - 1;
  }
  return undefined;
}
