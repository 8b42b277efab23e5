import type { Lexicon } from './lexicon.ts';
import { gendered, wordSet } from './word-list.ts';

/** German. */
export const german: Lexicon = {
  speech: wordSet(`
    sagten spottete spottet scherzte scherzt kontert konterte kommentierte kommentiert klagte klagt jubelte schimpfte schimpft lachte murmelte flüsterte gesteht unterstreicht resümiert bilanziert begründet schildert urteilt verkündet beteuerte beteuert warb wirbt sagte sagt sagten sagen gesagt erkl\u00e4rte erkl\u00e4rt erkl\u00e4rten betonte betont betonten schrieb schreibt schrieben teilte
    mitteilte teilten f\u00fcgte meinte meint berichtete berichtet warnte warnt warnten forderte fordert forderten k\u00fcndigte
    kritisierte kritisiert antwortete antwortet fragte fragt rief ruft \u00e4u\u00dferte \u00e4u\u00dfert hie\u00df hei\u00dft versicherte
    versichert behauptete behauptet erwiderte erwidert erg\u00e4nzte erg\u00e4nzt bekr\u00e4ftigte bekr\u00e4ftigt mahnte mahnt lobte lobt
    r\u00e4umte verk\u00fcndete bem\u00e4ngelte beklagte beklagt konstatierte unterstrich best\u00e4tigte best\u00e4tigt verteidigte erinnerte
    gestand twitterte entgegnete zitierte erz\u00e4hlten meinten fragten riefen antworteten lobten mahnten resümierte bilanzierte begr\u00fcndete urteilte schilderte erz\u00e4hlte erz\u00e4hlt`),
  framing: wordSet(
    `nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten sprach spricht sprachen sah sieht wertete warf wirft
    warfen werfen vorgeworfen beschrieb beschreibt verurteilte verurteilt verspottete verspottet versprach verspricht
    r\u00fcgte r\u00fcgt gei\u00dfelte r\u00fchmte r\u00fchmt pries w\u00fcrdigte w\u00fcrdigt beschimpfte beschimpft`,
  ),
  accordingTo: /^(?:laut|nach angaben (?:von|der|des)|zufolge|so)$/,
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  turnsVerbs: true,
  capitalizesNouns: true,
  sexes: new Map([['er', 'male']]),
  roleEnding:
    /(?:minister|sprecher|pr\u00e4sident|meister|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?|chef|leiter|direktor|kommissar|sekret\u00e4r|anwalt|arzt|wirt|bauer|trainer|forscher|loge|ist|ent|ant|or|er|eur|mann|frau|[^n]in|nin)$/u,
  titles: gendered({
    male: `herr pr\u00e4sident kanzler bundeskanzler minister bundespr\u00e4sident ministerpr\u00e4sident au\u00dfenminister innenminister
      finanzminister verteidigungsminister justizminister wirtschaftsminister umweltminister gesundheitsminister
      b\u00fcrgermeister oberb\u00fcrgermeister sprecher regierungssprecher vorsitzender vorsitzende parteichef
      fraktionschef generalsekret\u00e4r pr\u00e4sidenten chef direktor richter trainer staatsanwalt botschafter`,
    female: `frau pr\u00e4sidentin kanzlerin bundeskanzlerin ministerin ministerpr\u00e4sidentin au\u00dfenministerin innenministerin
      finanzministerin verteidigungsministerin justizministerin b\u00fcrgermeisterin oberb\u00fcrgermeisterin sprecherin
      regierungssprecherin parteichefin fraktionschefin generalsekret\u00e4rin chefin direktorin richterin trainerin
      staatsanw\u00e4ltin botschafterin anw\u00e4ltin`,
    either: 'dr prof us professor der die den dem vom spd cdu csu fdp afd',
  }),
  roles: gendered({
    male: 'ehemann großvater onkel neffe freund kollege arzt bauer landwirt förster wirt leiter geschäftsführer fraktionschef parteichef landrat pressesprecher ministerpräsident bundeskanzler senator oberbürgermeister staatsanwalt polizist feuerwehrmann kapitän spieler stürmer torwart schriftsteller regisseur musiker künstler ingenieur professor hydrologe biologe historiker soziologe rentner schüler student zeuge angeklagter verteidiger bischof pr\u00e4sident kanzler minister sprecher b\u00fcrgermeister politiker richter chef mann vater direktor trainer anwalt experte nachbar b\u00e4cker unternehmer reeder pfarrer rechtsanwalt lehrer forscher wissenschaftler autor vorsitzender abgeordneter sohn bruder',
    female:
      'ehefrau großmutter tante nichte freundin kollegin ärztin bäuerin landwirtin försterin wirtin leiterin geschäftsführerin fraktionschefin landrätin pressesprecherin ministerpräsidentin bundeskanzlerin senatorin oberbürgermeisterin staatsanwältin polizistin kapitänin spielerin stürmerin torhüterin schriftstellerin regisseurin musikerin künstlerin ingenieurin professorin biologin historikerin soziologin rentnerin schülerin studentin zeugin angeklagte verteidigerin bischöfin hebamme lehrerin pr\u00e4sidentin kanzlerin ministerin sprecherin b\u00fcrgermeisterin politikerin richterin chefin frau mutter direktorin anw\u00e4ltin expertin nachbarin b\u00e4ckerin unternehmerin reederin pfarrerin rechtsanw\u00e4ltin lehrerin forscherin wissenschaftlerin autorin tochter schwester',
    either: 'polizei regierung ministerium vorsitzende abgeordnete',
  }),
  organizations: wordSet(
    'partei ministerium universit\u00e4t verein verband bund gericht polizei zeitung spd cdu csu fdp afd gr\u00fcne gr\u00fcnen linke gmbh ag bank rat kommission bundestag regierung dpa afp spiegel gewerkschaft amt beh\u00f6rde institut',
  ),
  articles: wordSet(
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine kein keine der die das den dem des ein eine einer eines einem einen',
  ),
  prepositions: wordSet(
    'von vom f\u00fcr aus in im an am auf mit bei zu zum zur nach \u00fcber gegen um seit vor',
  ),
  between: wordSet(
    'auch dann sp\u00e4ter weiter noch hat haben hatte sich dazu zudem au\u00dferdem am montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  small: wordSet(`
    der die das den dem des ein eine einer eines einem einen und aber oder denn doch in im an am auf mit bei zu zum zur
    nach \u00fcber gegen um seit vor von vom f\u00fcr aus es er sie wir ich ihr sein seine seiner ihre dies diese dieser dieses
    dort hier dann danach zuvor sp\u00e4ter auch nun jetzt so wie was wer wo warum wenn weil dass als ob bis laut zugleich
    au\u00dferdem zudem allerdings dabei damit daher deshalb trotz w\u00e4hrend nicht kein keine man alle viele einige mehr gestern
    heute morgen gegen\u00fcber unter zwischen durch ohne`),
  naming:
    /\b(?:sogenannte[nrsm]?|namens|getauft|betitelt|bekannt als|bekannt unter dem Namen|Spitznamen?|Schiff|Frachter|Kutter|F\u00e4hre|Verein|B\u00fcndnis|Lied|Song|Album|Roman|Romans|Aktion|Initiative|Kampagne|Projekt|genannt|Begriff|Wort|Titel|Film|Films|Filme|Buch|Buchs|Buches|B\u00fccher|St\u00fcck|Serie|Sendung|Zeitung|Zeitschrift|Magazin|Motto|Spruch|Slogan|Parole|Gem\u00e4lde|Oper|Ausstellung|Podcast|Gasthof|Hotel|Restaurant|Caf\u00e9|Lokal|Kneipe|(?:sagte|sagten|sagt|erkl\u00e4rte|erkl\u00e4rt|teilte|gegen\u00fcber)[^.\u201e\u201c\u00bb\u00ab]{0,60}\s(?:de[mnr]|die)|(?:laut|wie|Bericht)(?: de[rsm]| die| das)?)[\s,:]*$/iu,
  named:
    /^\s+(?:genannt|getauft|hei\u00dft|hie\u00df|titelte|berichtet|berichtete|schreibt|zufolge)\b|^,? wie (?:er|sie|es|man)(?: \p{Ll}+){0,3} (?:genannt|hei\u00dft)\b/u,
};
