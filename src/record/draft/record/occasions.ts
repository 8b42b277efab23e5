/** What people speak at, or in. */
const events =
  'news conference|press conference|conference call|conference|news briefing|press briefing|briefing|interview|speech|rally|hearing|debate|meeting|town hall|address|testimony|phone call|telephone call|ceremony|summit|visit|trial|session|event|panel|forum|vigil|fundraiser|cabinet meeting|inquest|podcast|broadcast';
const name = String.raw`(?:the\s+)?\p{Lu}[\p{L}\p{N}.'\u2019&-]*(?:\s+(?:(?:of|for|and)\s+)?(?:the\s+)?\p{Lu}[\p{L}\p{N}.'\u2019&-]*)*`;
const patterns = [
  new RegExp(
    String.raw`\b(?:[Aa]t|[Ii]n|[Dd]uring|[Bb]efore|[Aa]fter)\s+(?:a|an|the|his|her|their|its|yesterday's)\s+(?:[\p{L}'\u2019-]+\s+){0,4}?(?:${events})\b(?:\s+(?:with|to|at|of|in|on|for)\s+${name})?`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=\btold\s)(?:a|an|the)\s+(?:[\p{L}'\u2019-]+\s+){0,3}?(?:${events})\b(?:\s+(?:in|at)\s+${name})?`,
    'u',
  ),
];
const media =
  /\b(?:news|times|post|journal|press|herald|tribune|gazette|guardian|telegraph|radio|television|tv|magazine|channel|weekly|daily|reuters|bloomberg|cnn|nbc|abc|cbs|npr|bbc|pbs|fox|msnbc|politico|courier|chronicle|sun|mail|observer|examiner|register|dispatch)\b/i;

/** As many characters, without a comma or another clause, may stand between the verb and the occasion. */
const reach = 70;

/**
 * On what occasion the words were said, where their sentence says it plainly, with the verb of saying: "said in an interview with
 * Example Radio", or at the beginning of the sentence. What stands elsewhere may be of another day, and is left out.
 */
export function occasionIn(sentence: string, verb: string | undefined): string | undefined {
  const at = verb === undefined ? -1 : sentence.lastIndexOf(verb);
  const [found] = patterns
    .flatMap((pattern) => {
      const match = pattern.exec(sentence);
      return match ? [match] : [];
    })
    .filter((match) => {
      if (match.index === 0) return true;
      const between = at < 0 ? undefined : sentence.slice(at + (verb?.length ?? 0), match.index);
      return between !== undefined && match.index > at && between.length <= reach && !apart.test(between);
    })
    .map(([words]) => words.replace(/\s+/g, ' ').replace(/[.'\u2019-]+$/, ''));
  if (found === undefined || found.length > 120) return undefined;
  return found.charAt(0).toUpperCase() + found.slice(1);
}

/** What parts an occasion from the verb before it. */
const apart = /[,;:()\u2014]|\b(?:that|who|which|when|after|before|because|if|was|were|will|would|had|has)\b/;

/** Who is told in an interview, and reports it: the name of a newspaper or a broadcaster. */
export function toldMedia(sentence: string): string | undefined {
  const told = new RegExp(
    String.raw`(?:\btold\s+|\binterview\s+(?:with|on|to)\s+)(?<name>${name})`,
    'u',
  ).exec(sentence)?.groups?.name;
  const words = told
    ?.replace(/^the /, 'The ')
    .replace(/['\u2019]s\b.*$/, '')
    .replace(/[.,]$/, '');
  return words !== undefined && media.test(words) ? words : undefined;
}
