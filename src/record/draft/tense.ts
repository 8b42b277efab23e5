import type { Direction } from '../days/relative-days.ts';

/** What tells that a clause speaks of what is still to come, and of what has been, by language. */
const tenses: Readonly<Record<string, { readonly toCome: RegExp; readonly hasBeen: RegExp }>> = {
  en: {
    toCome:
      /\b(?:will|shall|is to|are to|was to|were to|would|plans?|planned|scheduled|due|expected|set to|going to|upcoming|deadline|tomorrow|if|unless|likely to|(?:is|are) (?:published|released|broadcast|screened|unveiled|launched|sentenced|buried|traveling|travelling|heading|meeting|holding|hosting|visiting|speaking|returning|flying)|slated|hopes? to|intends?|may|expires?|takes effect|comes into force|runs until|appears|plays|hosts|faces|arrives|begins|starts|opens|votes|meets|convenes|resumes|returns|closes|ends|kicks off|goes on sale|premieres|airs|launches|hits theaters|gets under way|get under way|(?:when|once|until) (?:\S+ ){1,3}(?:is|are) \p{L}+ed)\b/iu,
    hasBeen:
      /\b(?:was|were|had|did|said|told|met|took|came|went|held|won|lost|made|gave|wrote|began|spoke|beat|led|ran|got|saw|knew|fell|rose|left|sent|found|sought|drew|broke|stood|sat|put|cut|hit|\p{L}{2,}ed)\b/iu,
  },
  de: {
    toCome:
      /\b(?:wird|werden|soll|sollen|will|wollen|ab|bis|geplant|kommt|ber\u00e4t|tagt|schlie\u00dft|beginnt|er\u00f6ffnet|startet|endet|entscheidet|stimmt|w\u00e4hlt|spielt|trifft|empf\u00e4ngt|reist|feiert|erscheint|l\u00e4uft|findet|steht|geht|folgt|gilt|h\u00e4lt|stellt|zieht|w\u00fcrde|w\u00fcrden)\b/i,
    hasBeen: /\b(?:sagte|hatte|hat|wurde|war|waren|kam|ging|teilte|\p{L}{3,}te)\b/iu,
  },
  fr: {
    toCome:
      /(?<!\p{L})(?:sera|seront|pr\u00e9vue?s?|doit|doivent|va|vont|d\u00e9bute|commence|s'ouvre|ouvre|ferme|reprend|se r\u00e9unit|se r\u00e9unissent|vote|votent|se rend|re\u00e7oit|joue|affronte|para\u00eet|sort|arrive|se tient|examine|d'ici|\p{L}{3,}(?:era|eront|ira|iront|dra|dront))(?!\p{L})/iu,
    hasBeen: /(?<!\p{L})(?:a|ont|avait|\u00e9tait|fut|furent)(?!\p{L})/iu,
  },
  es: {
    toCome:
      /(?<!\p{L})(?:ser\u00e1|ser\u00e1n|va a|van a|debe|empieza|comienza|arranca|juega|visita|recibe|viaja|se celebra|celebra|decide|vota|se re\u00fane|se re\u00fanen|comparece|toca|vence|abre|cierra|inaugura|estrena|\p{L}{3,}(?:ar\u00e1|er\u00e1|ir\u00e1|ar\u00e1n|er\u00e1n|ir\u00e1n))(?!\p{L})/iu,
    hasBeen: /(?<!\p{L})(?:dijo|fue|hab\u00eda|ha|han|\p{L}{3,}(?:\u00f3|aron|ieron))(?!\p{L})/iu,
  },
};

interface Clause {
  readonly before: string;
  readonly after: string;
}

/** The words of the clause around a day: up to the ends of the sentence, or a comma that parts two clauses. */
function clauseAround(text: string, start: number, end: number): Clause {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('; '),
    before.lastIndexOf('\u201d '),
    before.lastIndexOf('" '),
  );
  const stop = after.search(/[.!?;](?:\s|$)|["\u201c\u201d]/);
  return { before: before.slice(cut + 1), after: stop < 0 ? after : after.slice(0, stop) };
}

/** Words right before a day that put it ahead: "until Friday", "heading into Tuesday's vote", "the vote is June 14". */
const ahead =
  /\b(?:until|till|by|before|ahead of|starting|beginning|effective|heading into|going into|entering|leading up to|in the run-up to|is|are|falls|is on|are on|falls on)\s+(?:the\s+|next\s+|early\s+|late\s+)?$|\bahead of\s+(?:[\p{L}\p{M}'\u2019-]+\s+){1,4}$/iu;

/** Whether the words around a day speak of what has been or of what is to come: the nearest verb before it tells. */
export function tenseAround(text: string, start: number, end: number, lang: string): Direction | undefined {
  const patterns = tenses[new Intl.Locale(lang).language];
  if (!patterns) return undefined;
  const { before, after } = clauseAround(text, start, end);
  if (ahead.test(before) && new Intl.Locale(lang).language === 'en') return 'future';
  const near = `${before.slice(-70)} ${after.slice(0, 40)}`;
  const isToCome = patterns.toCome.test(near);
  const isPast = patterns.hasBeen.test(near);
  if (!isToCome) return isPast ? 'past' : undefined;
  if (!isPast) return 'future';
  // "Said the talks will begin on Monday": the last verb before the day; "is planned for" is one of both, and to come.
  const last = ({ source, flags }: RegExp) => {
    const found = [...before.matchAll(new RegExp(source, `${flags}g`))].at(-1);
    return found ? found.index + found[0].length : -1;
  };
  const [come, been] = [last(patterns.toCome), last(patterns.hasBeen)];
  if (come >= been && come >= 0) return 'future';
  return been >= 0 ? 'past' : undefined;
}
