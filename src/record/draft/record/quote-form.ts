import type { Attribution } from '../attribution/attribution.ts';
import type { DraftedQuote } from './drafted.ts';

/** Whether words were written or given out, as far as the verb and the sentence that attribute them tell. */
export function formOf({ cue, mention }: Attribution, sentence: string): DraftedQuote['form'] {
  if (
    /^(?:wrote|writes|writing|tweeted|tweets|posted|posts|schrieb|\u00e9crit|escribi\u00f3)$/i.test(
      cue?.text ?? '',
    )
  )
    return 'written';
  if (
    /\b(?:in|through|by) (?:a|an|the|its|his|her|their) (?:\w+ ){0,2}(?:statement|press release|news release|communiqu\u00e9)\b/i.test(
      sentence,
    ) ||
    /\bstatement$/.test(mention.text)
  )
    return 'statement';
  if (
    /\b(?:in|on) (?:a|an|the|his|her) (?:\w+ ){0,2}(?:tweet|letter|email|e-mail|op-ed|post|blog post|memo)\b/i.test(
      sentence,
    )
  )
    return 'written';
  return undefined;
}
