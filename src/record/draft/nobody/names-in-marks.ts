import { hasCapitals } from '../../text/words/title-capitals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { MarkedWords } from './marked-words.ts';

/** Longest name, in words, behind a word that names ("titled") and before one ("hat"). */
const longestNamed = 8;
const longestBeforeNoun = 5;

/** Whether words in marks are what something is called: "the so-called “Sponge”", "Robert “Bob” Hale". */
export function isNamed(marked: MarkedWords, { naming, named }: Lexicon): boolean {
  const { text, words, before, after, isTold, isSentence, isClosed } = marked;
  // A stop inside the marks of a title may be that of the sentence around it.
  const isSaid = isSentence && isTold && !hasCapitals(words);
  if (naming.test(before) && words.length <= longestNamed && !isSaid) return true;
  // "A model that islanders call “Big Bertha”"
  if (calledByMany.test(before) && hasCapitals(words) && !isClosed) return true;
  // "The striker fans call “the Postman,”"
  const isName = hasCapitals(/^the$/i.test(words[0] ?? '') ? words.slice(1) : words);
  if (isName && (calledByThem.test(before) || isCalled.test(before))) return true;
  if (named?.test(after) && words.length <= longestBeforeNoun && !isClosed) return true;
  if (words.length > 2 || isClosed || !/^\p{Lu}/u.test(text)) return false;
  const isInName = /\p{Lu}[\p{L}.]*\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after);
  // "The Harbor Union (“HU”)": what it is called from here on.
  const isShort =
    /\p{L}[\p{L}.]*\s\((?:the |or |die |der |das )?$/u.test(before) && /^(?:\)|,? (?:or|and) )/.test(after);
  return isInName || isShort;
}

const calledByMany = /\b(?:that|which|what|whom) (?:\p{Ll}+ ){1,3}(?:call|called|dub|dubbed)\s*$/u;

const calledByThem =
  /\b(?!what\b|who\b)\p{L}+ (?:they|we|you|locals|everyone|everybody|people|\p{Ll}+s) (?:call|called|dub|dubbed|know as|knew as)\s*$/u;

/** "The man who calls himself “Captain”"; "guards call the route “the Ladder”". */
const isCalled =
  /\b(?:calls?|called|calling|dub|dubbed) (?:himself|herself|itself|themselves)\s*$|\p{Ll}s call (?:it|him|her|them|(?:the|this|that|his|her|its|their) \p{Ll}+)\s*$/u;

/** Whether words in marks are the title of a work, or the name of a thing: "the tanker “Northern Wren”". */
export function isTitle(marked: MarkedWords, lexicon: Lexicon): boolean {
  const { words, before, after, isTold, isClosed, attribution } = marked;
  // The value of an attribute in markup; a headline with its author: "“Harbor Opens” by Ann Lee".
  const isHeadline =
    /^,?\s+by (?:the |The )?\p{Lu}/u.test(after) && !/\w\s*$/.test(before.replace(/^.*[.!?]\s+/s, ''));
  if (/=$/.test(before) || isHeadline) return true;
  if (
    lexicon.turnsVerbs === true &&
    behindArticle.test(before) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.length <= longestNamed &&
    !isClosed
  )
    return true;
  if (!hasCapitals(words)) return false;
  if (!isTold) return true;
  if (words.length < 2) return false;
  const isUnsaid = !hasSpeech(before, lexicon);
  if (isUnsaid && ofThing.test(before)) return true;
  // "He called the warden “Old Tin Hat”": what somebody calls another is said.
  const isCalling = callsNames.test(attribution?.cue?.text ?? '');
  return ofWork.test(before) || workBehind.test(after) || (!isCalling && isBehindNoun(before, lexicon));
}

const callsNames = /^(?:call|dub|brand|label)(?:s|ed|bed|led|ing|bing|ling)?$/;

/** What stands before the title of a work: "the host of", "an interview with", "POLITICO's"; who is told is a broadcast. */
const ofWork =
  /(?:['\u2019]s?|\b(?:on|of|in|by|with|for|from|to|at|about|against|under|after|before|through|into|over|the|this|during|during an?|including|watch|watching:?|reading:?|listening to:?|starring|host|hosts|leads|program|show|interview|told|tells))[\s]*$/i;

/** Things that bear names, before one: "the supply boat, “Patient Anna”". */
const ofThing =
  /\b(?:the|a|an|his|her|its|their|our|\p{L}+['\u2019]s?) (?:\p{L}+ )?(?:boat|ship|ferry|tanker|trawler|yacht|vessel|freighter|lifeboat|van|truck|train|plane|horse|pony|dog|cat|goat|terrier|band|pub|inn|restaurant|caf\u00e9|cafe|hotel|bakery|gallery),?\s*$/iu;

/** An article of French or Spanish right before a capital makes the words a name: la «Sinfonía del puerto». */
const behindArticle = /\s(?:le|la|les|du|des|au|aux|el|los|las|del|al)\s+$/u;

/** What a work is, told behind its title: "Ann Lee's 2028 novel", "a history of the harbor". */
const workBehind =
  /^,?\s+(?:an?|the|his|her|their|(?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*['\u2019]s?)\s(?:(?:\p{Ll}[\p{L}-]*|\d{4})\s){0,2}(?:book|best ?-?seller|novel|memoir|history|biography|film|movie|documentary|album|song|play|musical|series|show|podcast|poem|essay|exhibition)\b/u;

/** Whether a verb of saying stands before words in their sentence, whoever it belongs to. */
function hasSpeech(before: string, { speech }: Lexicon): boolean {
  const clause = before.replace(/^.*[.!?]["'\u201d\u2019\u00bb]?\s/s, '');
  return (clause.toLowerCase().match(/[\p{L}'\u2019]+/gu) ?? []).some((word) => speech.has(word));
}

/** A noun stands before the name of a thing, a verb of saying before words of somebody. */
function isBehindNoun(before: string, lexicon: Lexicon): boolean {
  const { speech, framing, prepositions, small } = lexicon;
  const noun = /(?:^|\s)(?<noun>\p{Ll}{3,}),?\s*$/u.exec(before)?.groups?.noun;
  return (
    noun !== undefined &&
    !(/,\s*$/.test(before) && hasSpeech(before, lexicon)) &&
    !speech.has(noun) &&
    !framing.has(noun) &&
    !prepositions.has(noun) &&
    !small.has(noun)
  );
}
