import type { ReadArticle } from '../attribution/read-article.ts';
import { mainSubject } from '../reading/subjects.ts';

/** An organization that does something in so many sentences is one of the actors. */
const leastActs = 2;

/** The organizations that act in an article: who is the subject of more than one of its sentences, in the words it has for them. */
export function actingOrganizations({ sentences, names, people, lexicon }: ReadArticle): string[] {
  const acts = new Map<string, number>();
  for (const [index, { tokens }] of sentences.entries()) {
    const here = names.filter(({ sentence }) => sentence === index);
    const subject = mainSubject({ tokens, names: here, lexicon }, tokens.length);
    if (subject?.kind !== 'name' || subject.mention.kind !== 'organization') continue;
    if (people.personOf.has(subject.mention)) continue;
    const words = subject.mention.words.join(' ');
    acts.set(words, (acts.get(words) ?? 0) + 1);
  }
  return [...acts].flatMap(([words, count]) => (count >= leastActs ? [words] : []));
}
