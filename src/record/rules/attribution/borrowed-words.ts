import type { Attribution } from '../../draft/attribution/attribution.ts';
import type { Passage } from '../../parse/body.ts';

/** Verbs for giving voice to words that are, or may be, somebody else's: a letter, a song, a slogan. */
const givesVoice =
  /(?<!\p{L})(?:reads?|reading|recit(?:ed|es?|ing)|sang|sings?|singing|sung|chant(?:ed|s|ing)?|las|liest|(?:vor|ver)lesen|sangen?|singt|lut|lit|chant(?:a|e|ait)|r\u00e9cit(?:a|e)|le\u00eddo|ley\u00f3|lee|cant(?:\u00f3|a)|recit(?:\u00f3|a))(?!\p{L})/iu;
/** Follows a verb of speech: "Bob Ray said, reading a letter from Ann Lee". */
const fromPaper = /^[^.!?]{0,40}(?<!\p{L})(?:reading|reciting|lisant|leyendo)(?!\p{L})/iu;
/** Stands before the name of somebody who is near the words: "A sign behind Bob Ray said". */
const thing =
  /(?<!\p{L})(?:signs?|banners?|placards?|posters?|t-shirts?|plaques?|billboards?|screens?|captions?|headlines?|stickers?|flags?|tattoos?|Plakate?|Schild(?:er)?|Transparente?|Banner|pancartes?|banderoles?|affiches?|pancartas?|carteles?|cartel)\s+(?:\p{L}+\s+){0,3}$/iu;

/**
 * Whether somebody who is named beside a quotation gave voice to words that need not be their own: reads them aloud,
 * sings them, or stands beside the thing on which they are written.
 */
export function isBorrowed({ cue, mention }: Attribution, { text }: Pick<Passage, 'text'>): boolean {
  if (cue && (givesVoice.test(cue.text) || fromPaper.test(text.slice(cue.end, cue.end + 60)))) return true;
  return thing.test(text.slice(Math.max(0, mention.start - 80), mention.start));
}
