import type { ReadArticle } from '../attribution/read-article.ts';
import { countryOf } from '../lexicon/places.ts';
import type { NameMention } from '../reading/mentions.ts';
import { mainSubject } from '../reading/subjects.ts';

/** Newspapers and broadcasters that do something once have most often only reported. */
const media =
  /\b(?:Times|Post|News|Journal|Press|Herald|Tribune|Gazette|Guardian|Telegraph|Courier|Reuters|Bloomberg|CNN|BBC|NBC|CBS|ABC|Fox|MSNBC|NPR|AFP|dpa|EFE|Radio|TV|Magazine|Zeitung|Monde|Figaro|Twitter|Facebook|YouTube)\b/;

/** Words that stand for a longer name of an organization. */
const short =
  /^(?:National )?(?:Party|Committee|Council|Court|Department|Ministry|University|College|Institute|Foundation|Association|Union|Federation|Group|Company|Bank|Agency|Bureau|Office|Board|Commission|Campaign|Administration|Coalition|Center|Centre|Society|School|Hospital|Police|Government|House|Assembly|Service|Club|Team|Fund|Trust|Authority|BYLINE|HOST)$/u;

/**
 * The organizations and countries that speak or act in an article, in the words it has for them: who is the subject of a verb
 * of saying, or of a sentence. Media that do so once are left out.
 */
export function actingParties(article: ReadArticle, lang: string): string[] {
  const { sentences, names, people, lexicon, cues } = article;
  const acts = new Map<string, number>();
  for (const [index, { tokens }] of sentences.entries()) {
    const here = names.filter(({ sentence }) => sentence === index);
    const main = mainSubject({ tokens, names: here, lexicon }, tokens.length);
    const subjects = [main, ...(cues[index] ?? []).map(({ subject }) => subject)].flatMap((subject) =>
      subject?.kind === 'name' ? [subject.mention] : [],
    );
    const first = here.find(({ from }) => from === 0 || (from === 1 && tokens[0]?.text === 'The'));
    const next = tokens[first?.to ?? -1];
    // "Egypt opened the crossing", but not "Egypt coach Ann Lee" and "Egypt's president".
    const begins = next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !lexicon.roles.has(next.plain);
    const isParty = (mention: NameMention) =>
      !people.personOf.has(mention) &&
      // "ANN LEE:" is a label, "the Council" short for a name.
      tokens[mention.to]?.text !== ':' &&
      !short.test(mention.words.join(' ')) &&
      (mention.kind === 'organization' || countryOf(mention.words.join(' '), lang) !== undefined);
    for (const mention of new Set([
      ...subjects,
      ...(first && begins && first.kind === 'place' ? [first] : []),
    ]))
      if (isParty(mention)) {
        const words = mention.words.join(' ');
        acts.set(words, (acts.get(words) ?? 0) + 1);
      }
  }
  return [...acts].flatMap(([words, count]) => (count > 1 || !media.test(words) ? [words] : []));
}
