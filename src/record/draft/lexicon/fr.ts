import type { Lexicon } from './lexicon.ts';
import { gendered, wordSet } from './word-list.ts';

/** French. */
export const french: Lexicon = {
  speech: wordSet(`
    réclamé réclame exigé exige exhorté exhorte rétorqué rétorque rétorquait répliqué réplique riposté riposte tranché tranche balayé murmure murmuré sourit résumait racontait confiait souffle soufflé tweeté écrivent disent précisait rappelait assène assené argue argué fustigé fustige tonne tonné dit disait d\u00e9clar\u00e9 d\u00e9clare d\u00e9clarait affirm\u00e9 affirme affirmait expliqu\u00e9 explique expliquait ajout\u00e9 ajoute ajoutait
    \u00e9crit \u00e9crivait indiqu\u00e9 indique indiquait soulign\u00e9 souligne soulignait estim\u00e9 estime estimait annonc\u00e9 annonce
    pr\u00e9cis\u00e9 pr\u00e9cise pr\u00e9venu averti avertit assur\u00e9 assure assurait r\u00e9pondu r\u00e9pond r\u00e9pondait demand\u00e9 demande insist\u00e9
    insiste rappel\u00e9 rappelle poursuivi poursuit conclu conclut regrett\u00e9 regrette d\u00e9nonc\u00e9 d\u00e9nonce lanc\u00e9 lance
    raconte racont\u00e9 confi\u00e9 confie reconnu reconna\u00eet martel\u00e9 martèle jug\u00e9 juge plaid\u00e9 promis promet r\u00e9sum\u00e9 r\u00e9sume
    soutenu soutient relev\u00e9 rel\u00e8ve not\u00e9 note comment\u00e9 commente d\u00e9plor\u00e9 d\u00e9plore t\u00e9moigne affirmant ajoutant
    ironise soupire s'emporte s'agace s'inqui\u00e8te s'insurge s'alarme s'exclame s'indigne d\u00e9sole plaide glisse l\u00e2che souffle
    d\u00e9clarant expliquant pr\u00e9vient observe observ\u00e9 admet admis disent d\u00e9clarent affirment expliquent ajoutent \u00e9crivent
    indiquent soulignent estiment annoncent pr\u00e9cisent assurent demandent rappellent regrettent d\u00e9noncent jugent racontent sourit
    r\u00e9clament r\u00e9clame promettent notent s'inqui\u00e8tent s'insurgent critiquent`),
  framing: wordSet(
    'qualifi\u00e9 qualifie qualifient parlent \u00e9voquent fustig\u00e9 fustige fustigent raill\u00e9 raille raillent trait\u00e9 traite d\u00e9crit d\u00e9crivent accus\u00e9 accuse \u00e9voqu\u00e9 \u00e9voque salu\u00e9 salue critiqu\u00e9 critique condamn\u00e9 condamne appel\u00e9 appelle parl\u00e9 parle',
  ),
  accordingTo: /^(?:selon|d'apr\u00e8s|d\u2019apr\u00e8s)$/,
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  turnsVerbs: true,
  sexes: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  titles: gendered({
    male: 'm monsieur pr\u00e9sident ministre s\u00e9nateur d\u00e9put\u00e9 directeur roi prince pape avocat procureur',
    female:
      'mme madame pr\u00e9sidente s\u00e9natrice d\u00e9put\u00e9e directrice reine princesse avocate procureure mlle',
    either: 'le la les l maire premier premi\u00e8re juge dr docteur porte-parole me',
  }),
  roles: gendered({
    male: 'époux compagnon ami retraité chercheur maraîcher éleveur pêcheur boulanger magistrat pdg dirigeant gérant commerçant enseignant instituteur proviseur capitaine sélectionneur joueur attaquant gardien écrivain romancier cinéaste musicien ingénieur ouvrier étudiant lycéen préfet gendarme policier pompier curé évêque ambassadeur commissaire pr\u00e9sident ministre s\u00e9nateur d\u00e9put\u00e9 directeur avocat procureur homme p\u00e8re chef candidat responsable adjoint d\u00e9l\u00e9gu\u00e9 \u00e9lu conseiller coureur entra\u00eeneur patron organisateur infirmier agriculteur habitant historien chercheur auteur acteur chanteur voisin fils fr\u00e8re mari',
    female:
      'épouse compagne amie retraitée maraîchère éleveuse boulangère magistrate dirigeante gérante commerçante enseignante institutrice proviseure joueuse attaquante gardienne écrivaine romancière musicienne ingénieure ouvrière étudiante lycéenne préfète policière pompière ambassadrice élue sage-femme pr\u00e9sidente ministre s\u00e9natrice d\u00e9put\u00e9e directrice avocate femme m\u00e8re candidate adjointe d\u00e9l\u00e9gu\u00e9e \u00e9lue conseill\u00e8re entra\u00eeneuse patronne organisatrice infirmi\u00e8re agricultrice habitante historienne chercheuse autrice actrice chanteuse voisine fille s\u0153ur',
    either:
      'maire juge porte-parole police gouvernement secr\u00e9taire professeur m\u00e9decin syndicaliste \u00e9conomiste journaliste',
  }),
  organizations: wordSet(
    'parti minist\u00e8re universit\u00e9 association syndicat conseil tribunal cour commission assembl\u00e9e s\u00e9nat gouvernement banque agence monde figaro lib\u00e9ration afp police soci\u00e9t\u00e9 comit\u00e9 fondation institut f\u00e9d\u00e9ration cgt cfdt onu',
  ),
  articles: wordSet('le la les l un une des du ce cette ces son sa ses leur'),
  prepositions: wordSet('de du des d \u00e0 au aux en dans pour par sur avec chez contre vers entre sous'),
  between: wordSet(
    "se s'est s'\u00e9tait a ont avait aussi ensuite \u00e9galement notamment encore t avoir est",
  ),
  small: wordSet(`
    le la les l un une des du ce cette ces son sa ses leur et mais ou donc or ni car de d \u00e0 au aux en dans pour par sur
    avec chez contre vers entre sous il elle ils elles nous vous je on qui que quoi o\u00f9 quand comment pourquoi si lors
    apr\u00e8s avant pendant depuis selon toutefois cependant ainsi alors enfin puis aussi hier aujourd'hui demain ici l\u00e0
    tout tous toute toutes plusieurs certains certaines aucun aucune c s n j qu deux trois quatre cinq six sept huit neuf dix cent mille on
    ainsi puisque lorsque`),
  naming:
    /(?:(?<!(?:est|a|ont|sont|avait|\u00e9tait)\s)\bdite?s?|\b(?:op\u00e9ration|journ\u00e9e|collectif|mouvement|projet|dispositif|association|compagnie|groupe|restaurant|librairie|revue|magazine|quotidien|hebdomadaire|\u00e9mission|pi\u00e8ce|tableau|navire|chalutier|bateau|voilier|ferry|paquebot|cargo|festival|exposition|concept|slogan|devise|appel\u00e9e?s?|nomm\u00e9e?s?|dite|album|roman|chanson|s\u00e9rie|surnomm\u00e9e?s?|surnomment|surnomme|intitul\u00e9e?|baptis\u00e9e?|le terme|le mot|films?|livres?|journal|titre|l'expression|l\u2019expression))[\s,:]*$/iu,
};
