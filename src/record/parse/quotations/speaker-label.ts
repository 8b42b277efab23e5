import type { Passage } from '../body.ts';

/** The label in front of a paragraph, "**Ann Lee:**" or "Q:", and where the words behind it begin. */
export interface SpeakerLabel {
  readonly name: string;
  /** An offset in the passage's text. */
  readonly end: number;
}

const question = /^(?:Q|Question|Frage|F|Pregunta|P|Domanda|D|Pergunta|\u0633|\u05e9)$/i;
const answer = /^(?:A|Answer|Antwort|R|Respuesta|R\u00e9ponse|Risposta|Resposta|\u062c|\u05ea)$/i;
const letter = /^(?<name>Q|A|Question|Answer|Frage|Antwort|Pregunta|Respuesta)\s*[:.]\s+/;
/** A letter with a stop may be the initial of a name: "A. Smith left town." */
const letterWithColon = /^(?<name>Q|A|Question|Answer|Frage|Antwort|Pregunta|Respuesta)\s*:\s+/;
const asks = /^(?:Q|Question|Frage|Pregunta)\s*[:.]\s.*[?\u061f]/s;
const beforeColon = /^(?<name>[^:\n]{1,60}?)\s*:\s*/;

/** Whether a label says that somebody asks. */
export function isQuestionLabel(name: string): boolean {
  return question.test(name);
}

/** Whether a label says that somebody answers, whoever it is. */
export function isAnswerLabel(name: string): boolean {
  return answer.test(name);
}

/**
 * The label of a paragraph: a name or a word in bold or italic type, a letter such as "Q:", or in plain type the name
 * of an actor, "ANN LEE:".
 *
 * @param isKnown whether an actor has this name, or is written so
 * @param isInterview whether the article has questions behind such letters, so that "A." is a label, too
 */
export function labelOf(
  { text, runs }: Passage,
  isKnown: (name: string) => boolean,
  isInterview: boolean,
): SpeakerLabel | undefined {
  const [first] = runs;
  const isSetApart = first?.within.some(({ type }) => type === 'strong' || type === 'emphasis') === true;
  if (isSetApart) {
    const end = first.text.length;
    for (const pattern of [letter, beforeColon]) {
      const match = pattern.exec(text);
      const name = match?.groups?.name;
      const label = match?.[0].trimEnd().length ?? 0;
      // The label has to end where the bold or italic type ends, or at the colon or stop after it.
      if (!match || name === undefined || label > end + 2 || label < first.text.trimEnd().length - 1)
        continue;
      return { name, end: Math.max(end, match[0].length) };
    }
    return undefined;
  }
  const colon = text.slice(0, 62).search(/[:.]/);
  if (colon < 1) return undefined;
  const byLetter = (isInterview ? letter : letterWithColon).exec(text);
  const match = byLetter ?? letter.exec(text) ?? beforeColon.exec(text);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  return byLetter || isKnown(name) ? { name, end: match[0].length } : undefined;
}

/** Whether one of some passages is a question behind a letter or word that says so: "Q. Why?" */
export function hasQuestions(passages: readonly { readonly text: string }[]): boolean {
  return passages.some(({ text }) => asks.test(text));
}

/** Makes a test for labels: whether one is among the names. Spacing and capitals do not matter. */
export function knownAs(names: readonly string[]): (label: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (label) => {
    known ??= new Set(names.map(plainLabel));
    return known.has(plainLabel(label));
  };
}

/** A label as it is compared with a name. */
export function plainLabel(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
