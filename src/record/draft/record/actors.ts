import type { Actor } from '../../schema/actor.ts';
import { actorIdOf } from '../../text/slug.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { ReadArticle } from '../attribution/read-article.ts';
import { countryOfAdjective } from '../lexicon/demonyms.ts';
import { countryOf } from '../lexicon/places.ts';
import { coreOf } from '../reading/names/name-forms.ts';
import type { Person } from '../reading/names/people.ts';
import type { Drafted, DraftedActor } from './drafted.ts';
import { roleOf } from './roles.ts';

/** An actor of the archive, with the forms that its briefings write. */
export type KnownActor = Pick<Actor, 'id' | 'name' | 'kind' | 'asWritten'>;

/** The actors of a draft: each is made when something first refers to it, and known by its id from then on. */
export class Cast {
  readonly #actors = new Map<string, DraftedActor>();
  readonly #ofPerson = new Map<Person, string>();
  readonly #article: ReadArticle;
  readonly #passages: readonly { readonly text: string }[];
  readonly #known: readonly KnownActor[];
  readonly #lang: string;

  constructor(
    article: ReadArticle,
    passages: readonly { readonly text: string }[],
    known: readonly KnownActor[],
    lang: string,
  ) {
    this.#article = article;
    this.#passages = passages;
    this.#known = known;
    this.#lang = lang;
  }

  /** All actors so far, in the order they were first referred to. */
  get actors(): readonly DraftedActor[] {
    return [...this.#actors.values()];
  }

  /** The id of whom an attribution means; `undefined` where the article does not name them. */
  speaker({ person, organization }: Pick<Attribution, 'person' | 'organization'>): string | undefined {
    if (person) return this.person(person);
    return organization === undefined ? undefined : this.party(organization);
  }

  /** The id of a person. */
  person(person: Person): string {
    const made = this.#ofPerson.get(person);
    if (made !== undefined) return made;
    const forms = [...new Set(person.mentions.map(({ words }) => words.join(' ')))];
    const known = this.#find(person.name, forms, 'person');
    const name = known?.actor.name ?? person.name;
    const id: Drafted<string> = known
      ? {
          value: known.actor.id,
          isSure: known.isSure,
          why: known.isSure ? undefined : `${known.actor.name} of the archive, if it is the same person`,
        }
      : { value: this.#free(actorIdOf(person.name)), isSure: true };
    this.#ofPerson.set(person, id.value);
    const role = roleOf(person, this.#article, this.#passages);
    this.#actors.set(id.value, {
      id,
      name,
      kind: 'person',
      role,
      asWritten: forms.filter((form) => form !== name).slice(0, 6),
    });
    const represents = role === undefined ? undefined : this.#represented(role);
    if (represents)
      this.#actors.set(id.value, {
        id,
        name,
        kind: 'person',
        role,
        represents,
        asWritten: forms.filter((form) => form !== name).slice(0, 6),
      });
    return id.value;
  }

  /** Notes that an actor is also written so: by the label of an answer, which the checks look up among the forms. */
  writtenAs(id: string, form: string): void {
    const actor = this.#actors.get(id);
    const isKnown = [actor?.name ?? '', ...(actor?.asWritten ?? [])].some(
      (own) => plain(own) === plain(form),
    );
    // Answers to questions in bold type have no label.
    if (actor && !isKnown && form !== '')
      this.#actors.set(id, { ...actor, asWritten: [...actor.asWritten, form] });
  }

  /** The id of an organization or a government, by the words the article has for it. */
  party(words: string): string {
    const written = words.replace(/^(?:the|The) /, '');
    const country = countryOf(written, this.#lang);
    const kind = country === undefined ? 'organization' : 'government';
    const known = this.#find(country ?? written, [written], kind);
    const name = known?.actor.name ?? country ?? written;
    const id = known?.actor.id ?? actorIdOf(name);
    const before = this.#actors.get(id);
    const asWritten = new Set([...(before?.asWritten ?? []), ...(written === name ? [] : [written])]);
    this.#actors.set(id, {
      id: {
        value: id,
        isSure: known?.isSure ?? true,
        why: known?.isSure === false ? `${known.actor.name} of the archive, if it is the same` : undefined,
      },
      name,
      kind: before?.kind ?? known?.actor.kind ?? kind,
      asWritten: [...asWritten],
    });
    return id;
  }

  /** For whom somebody with a role speaks: a country whose adjective stands in it, or that it names. */
  #represented(role: string): Drafted<string> | undefined {
    const body = bodyIn(role);
    const isOfPerson = this.#article.people.people.some(
      ({ name, surname }) => body === name || body === surname,
    );
    if (body !== undefined && !isOfPerson)
      return { value: this.party(body), isSure: false, why: 'from the role' };
    const words = role.match(/[\p{L}.]+/gu) ?? [];
    const isOfState =
      /\b(?:president|prime minister|minister|secretary of|chancellor|ambassador|foreign|king|queen|premier)\b/i.test(
        role,
      ) &&
      !/\b(?:former|ex|vice president of|president of the (?:company|university|association|union))\b/i.test(
        role,
      );
    if (!isOfState) return undefined;
    const country = words
      .map((word) => countryOfAdjective(word) ?? countryOf(word, this.#lang))
      .find((found) => found !== undefined);
    return country === undefined
      ? undefined
      : { value: this.party(country), isSure: false, why: 'from the role' };
  }

  #free(id: string): string {
    let free = id;
    for (let number = 2; this.#actors.has(free); number++) free = `${id}-${number}`;
    return free;
  }

  #find(
    name: string,
    forms: readonly string[],
    kind: DraftedActor['kind'],
  ): { readonly actor: KnownActor; readonly isSure: boolean } | undefined {
    const same = this.#known.find((actor) => actor.kind === kind && plain(actor.name) === plain(name));
    if (same) return { actor: same, isSure: true };
    const written = this.#known.filter(
      (actor) =>
        actor.kind === kind &&
        coreOf(name.split(' ')).length > 1 &&
        actor.asWritten.some((form) => plain(form) === plain(name)),
    );
    const [only, ...others] =
      written.length > 0
        ? written
        : this.#known.filter((actor) => actor.kind === kind && isNear(actor, name, forms));
    return only && others.length === 0 ? { actor: only, isSure: false } : undefined;
  }
}

/** The same surname, and a first name that begins alike or is not told. */
function isNear(actor: KnownActor, name: string, forms: readonly string[]): boolean {
  if (actor.kind !== 'person') return forms.some((form) => actor.asWritten.includes(form));
  const [own, other] = [coreOf(actor.name.split(' ')), coreOf(name.split(' '))];
  if (plain(own.at(-1) ?? '') !== plain(other.at(-1) ?? '')) return false;
  return other.length === 1 || plain(own[0] ?? '').slice(0, 1) === plain(other[0] ?? '').slice(0, 1);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.'\u2019]/gu, '')
    .toLowerCase();
}

/** The organization of "a spokesman for the transport authority", "director of the Harbor Union". */
function bodyIn(role: string): string | undefined {
  const spoken = /^(?:[\p{L}-]+ )?spokes(?:man|woman|person) (?:for|of) (?:the )?(?<body>[^,]{3,60})$/u.exec(
    role,
  );
  const led =
    /\b(?:president|chief executive|CEO|director|head|chair|chairman|chairwoman|founder|leader|secretary) (?:of|at) (?:the )?(?<body>\p{Lu}[\p{L}.'\u2019&-]+(?: (?:of |for |and )?(?:the )?\p{Lu}[\p{L}.'\u2019&-]+)+)$/u.exec(
      role,
    );
  return spoken?.groups?.body ?? led?.groups?.body;
}
