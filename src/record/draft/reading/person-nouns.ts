import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * Nouns of English, and words of German, French and Spanish, that end as words for people do: "the teenager", "the biologist",
 * "the Dutchman", "die Politikerin"; and an age: "the 43-year-old".
 */
const endings =
  /(?:^|-)year-old$|j\u00e4hrige[rn]?$|(?:man|woman|person|ist|iste|ista|ologist|grapher|nager|master|mistress|keeper|maker|worker|holder|leader|player|trainer|teacher|fighter|writer|driver|winner|owner|founder|maker|runner|singer|dancer|hunter|farmer|builder|boxer|swimmer|sprinter|striker|winger|midfielder|defender|batter|bowler|golfer|rider|skier|baker|butcher|brewer|ranger|gardener|designer|programmer|composer|conductor|director|curator|sculptor|solicitor|technician|musician|physician|politician|mathematician|librarian|comedian|historian|politiker(?:in)?|k\u00fcnstler(?:in)?|f\u00f6rster(?:in)?|wirt(?:in)?|leiter(?:in)?|sprecher(?:in)?)$/;

/** Nouns of people that have no such ending, of the languages that are read. */
const others =
  /^(?:dane|swede|finn|scot|turk|pole|serb|croat|greek|spaniard|briton|swiss|texan|californian|londoner|italian|german|american|russian|ukrainian|canadian|australian|brazilian|norwegian|belgian|austrian|hungarian|argentine|argentinian|colombian|mexican|egyptian|israeli|tory|democrat|liberal|\u00e9dile|dirigente|dirigeante?|geistliche[rn]?|mandant(?:in)?|praticien(?:ne)?|restaurateur|restauratrice|mandatario|mandataria|chef|chief|boss|skipper|captain|captaine|capitaine|teenager|youngster|veteran|newcomer|rookie|novelist|poet|peer|cleric|monk|nun|mum|mom|dad|mother|father|widow|widower|grandmother|grandfather|heiress|medic|paramedic|undergraduate|graduate|soprano|tenor|baritone|guru|tsar|czar|ex-president|ex-minister|number|landr\u00e4tin|landrat|schuldirektorin|quinquag\u00e9naire|sexag\u00e9naire|septuag\u00e9naire|octog\u00e9naire|trentenaire|quadrag\u00e9naire|n\u00e9erlandais|belge|britannique|allemande?|italienne?|espagnole?|alem\u00e1n|alemana|argentino|argentina|catal\u00e1n|catalana|franc\u00e9s|francesa|ingl\u00e9s|inglesa|italiano|italiana|opositor|opositora)$/;

/** Nouns of English that "said" may follow or precede without being somebody. */
const things =
  /^(?:statement|report|letter|e?-?mail|memo|message|post|tweet|text|document|article|study|survey|poll|website|site|page|company|firm|startup|business|agency|department|office|team|club|school|force|administration|newspaper|paper|magazine|network|station|channel|app|chatbot|sign|label|note|caption|headline|book|film|lawsuit|suit|complaint|filing|indictment|order|ruling|opinion|release|announcement|notice|invitation|review|editorial|column|charity|nonprofit|bloc|regulator|operator|carrier|airline|maker|manufacturer|retailer|lender|insurer|watchdog|state|city|county|country|nation|town|village|region|capital|family|couple|pair|group|trio|crowd|audience|public|world|union|bank|court|jury|panel|congregation|voice|recording|video|ad|advert|transcript|affidavit|will|poster|placard|banner|slogan|leaflet|flyer|manual|rules|law|constitution|treaty|agreement|ministry|embassy|mission|kremlin|pentagon|palace|church|hospital|university|museum|theater|theatre|label|studio|brand)s?$/;

const surfaces =
  /^(?:sign|label|poster|placard|banner|slogan|leaflet|flyer|caption|headline|graffiti|graffito|mural|sticker|plaque|tattoo|badge|flag|t-shirt|shirt|cap|hat|billboard|screen)s?$/;

/** The noun that words end in: that of "CDU-Politikerin", of "l'\u00e9lu", of "ex-minister". */
export function nounOf(word: string): string {
  const plain = word.replace(/^[ld]'/, '');
  return /year-old$|^\d+-j/.test(plain) ? plain : plain.replace(/^(?:[\p{L}\d]+-)+(?=\p{L}{4})/u, '');
}

/** Whether a noun stands for a person. */
export function isPersonNoun(word: string, { roles, organizations }: Lexicon): boolean {
  const noun = nounOf(word);
  if (roles.has(noun)) return true;
  return !organizations.has(noun) && (endings.test(noun) || others.test(noun));
}

/** Whether a noun of English stands for what words are put on that nobody signs: "a sign", "graffiti". */
export function isSurface(word: string): boolean {
  return surfaces.test(word);
}

/** Whether a noun of English stands for a text or a body that says something without being somebody: "a report". */
export function isThing(word: string): boolean {
  return things.test(word);
}

/** Whether a noun beside a verb of saying stands for a person: in English any that is no thing or body does. */
export function isSpeakerNoun(word: string, lexicon: Lexicon): boolean {
  if (isPersonNoun(word, lexicon)) return true;
  const isEnglish = !lexicon.turnsVerbs;
  return isEnglish && /^[a-z-]{3,}[^s]$/.test(word) && !things.test(word) && !lexicon.organizations.has(word);
}
