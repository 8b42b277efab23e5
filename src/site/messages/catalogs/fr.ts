import type { Catalog } from '../catalog.ts';
import type { Formats, PluralForms } from '../formats.ts';

const forms = (all: PluralForms<'one' | 'many'>): PluralForms => all;

/** « de l’hébreu », « du hongrois » : the article of a language's name. */
const ofLanguage = (language: string) =>
  /^(?!hongrois|haoussa|hollandais)[aeiouhéèêâîôœ]/i.test(language) ? `de l’${language}` : `du ${language}`;

/** « le 19 août 2024 », but « août 2024 » and « 2024 ». */
const withArticle = (day: string) => (/^\d{1,2} /.test(day) ? `le ${day}` : day);

/** The labels in French. */
export const fr = ({ number, plural }: Formats): Catalog => {
  const quotations = (count: number) =>
    plural(count, { one: '# citation', many: '# de citations', other: '# citations' });
  const briefings = (count: number) =>
    plural(count, { one: '# dossier', many: '# de dossiers', other: '# dossiers' });
  return {
    frame: {
      description:
        'Des dossiers d’actualité où chaque citation est textuelle, attribuée, datée et permanente.',
      skip: 'Aller au contenu',
      promise: 'Qui a dit quoi, mot pour mot.',
      sections: 'Rubriques',
      briefings: 'Dossiers',
      quotes: 'Citations',
      people: 'Personnes',
      search: 'Recherche',
      about: 'À propos',
      corrections: 'Rectificatifs',
      feeds: 'Flux',
      data: 'Données',
      guarantee:
        'Ce qui figure ici comme citation figure mot pour mot dans son article, est attribué et, lorsque l’article le permet, daté. Chaque citation a une adresse permanente.',
      printed: (changed) => `Tel que publié le ${changed}.`,
    },
    comma: ', ',
    colon: '\u00a0: ',
    dayPhrases: {
      about: (day) => `vers ${withArticle(day)}`,
      since: (day) => `depuis ${withArticle(day)}`,
      seasons: {
        spring: (year) => `printemps ${year}`,
        summer: (year) => `été ${year}`,
        autumn: (year) => `automne ${year}`,
        winter: (year) => `hiver ${year}`,
      },
    },
    prose: {
      retracted: 'retirée',
      table: 'Tableau',
      backToFootnote: (note) => `Retour à la note ${note}`,
    },
    counts: {
      quotations,
      briefings,
      length: (words, minutes) =>
        `${plural(words, { one: '# mot', many: '# de mots', other: '# mots' })}, ${number(minutes)}\u00a0min`,
      moreActors: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
      span: (from, to) => (from === to ? from : `${from} – ${to}`),
    },
    attribution: {
      to: (names) => `à ${names}`,
      To: (names) => `À ${names}`,
      undated: 'Date non précisée dans l’article',
      undatedAfter: 'date non précisée dans l’article',
      inArticleOf: (day) => `dans un article du ${day}`,
      via: 'Propos rapportés par {name}',
      viaAfter: (name) => `propos rapportés par ${name}`,
      translated: (language, translator) =>
        language && translator
          ? `Traduction ${ofLanguage(language)} par ${translator}`
          : language
            ? `Traduction ${ofLanguage(language)}`
            : translator
              ? `Traduction par ${translator}`
              : 'Traduction',
      forms: { statement: 'dans un communiqué', written: 'par écrit' },
      Forms: { statement: 'Dans un communiqué', written: 'Par écrit' },
      speaksFor: (name) => `pour ${name}`,
      toIn: 'À {people}, {place}, {day}',
      toOn: 'À {people}, {day}',
      inOn: '{place}, {day}',
    },
    briefing: {
      contents: 'Sommaire',
      keyPoints: 'L’essentiel',
      article: 'Article',
      quotations: (count) => (count === 1 ? 'Citation' : 'Citations'),
      next: 'La suite',
      people: 'Personnes et organisations',
      persons: 'Personnes',
      parties: 'Organisations et gouvernements',
      mediators: () => 'Médiation',
      mediator: 'médiation',
      toWhom: 'Qui a dit quoi à qui',
      timeline: 'Chronologie',
      about: 'À propos de ce dossier',
      by: 'Par {names}',
      published: 'Publié le {day}',
      updated: 'Mis à jour le {day}',
      corrected: 'Rectifié le {day}',
      retracted: 'Retrait le {day}',
      aQuotationRetracted: 'Une citation a été retirée le {day}',
      source: 'Source',
      sourceNamed: 'Source\u00a0: {source}',
      print: 'Imprimer',
      summary: 'Résumé en une page',
      largePrint: 'Gros caractères',
      handout: 'Toutes les citations sur papier',
      old: 'Plus d’un an s’est écoulé\u00a0: fonctions, chiffres et événements sont ceux du {day}.',
      planned: (days) => `${days}, prévu`,
      continued: 'suite',
      plannedWhen: 'Prévu le {day}, à la publication de ce dossier.',
      happenedIn: 'Cela a eu lieu\u00a0: {briefing}',
      inContext: 'En contexte',
      citeShort: 'Citer',
      quotationBy: (speaker, count) => `Citation ${number(count)}, de ${speaker}`,
      toNobody: 'personne en particulier',
      numberIsQuotation: 'Chaque nombre renvoie à une citation.',
      speakForMediators: (names) => `⇄ parle au nom d’une partie médiatrice\u00a0: ${names}.`,
      said: 'Dit',
      happened: 'Survenu',
      plannedMark: 'Prévu',
      later: {
        months: (n) => (n === 1 ? 'un mois plus tard' : `${number(n)} mois plus tard`),
        years: (n) => (n === 1 ? 'un an plus tard' : `${number(n)} ans plus tard`),
      },
      corrections: (count) => (count === 1 ? 'Rectificatif' : 'Rectificatifs'),
      correctionOf: (on) => `Rectificatif du ${on}`,
      retractionOf: (on) => `Retrait du ${on}`,
      quotationNumber: (count) => `Citation ${number(count)}`,
      retractedQuotation: 'Une citation de {speaker} a été retirée.',
      was: 'Avant',
      now: 'Maintenant',
      retrieved: 'Consulté le {day}',
      noSource: 'Aucune source n’est indiquée.',
      cite: 'Citer et réutiliser',
      data: 'Tout le dossier sous forme de données\u00a0: {json}',
      sameParties: 'Les mêmes acteurs',
      earlier: 'Avant\u00a0: {briefing}',
      laterBriefing: 'Après\u00a0: {briefing}',
    },
    quote: {
      page: (speaker) => `Citation de ${speaker}`,
      from: 'Extrait de {briefing}.',
      said: (year) => `Propos de ${year}`,
      published: (year) => `Publié en ${year}`,
      overAYearAgo: (years) => (years === 1 ? 'il y a plus d’un an' : `il y a plus de ${number(years)} ans`),
      passage: 'Le passage de l’article',
      readInContext: 'Lire en contexte',
      corrected: 'Rectificatif du {day}',
      original: 'Dans la langue d’origine',
      inThisBriefing: 'Dans ce dossier',
      place: (count, of) =>
        of === 1 ? 'La seule citation.' : `Citation ${number(count)} sur ${number(of)}.`,
      previous: 'Précédente, {speaker}\u00a0: {words}',
      next: 'Suivante, {speaker}\u00a0: {words}',
      all: (count) => (count === 2 ? 'Les deux' : `Toutes les ${number(count)}`),
      saidTo: (name) => `Dit à ${name} dans le même dossier`,
      more: (speaker) => `Autres propos de ${speaker}`,
      everything: (speaker) => `Tous les propos de ${speaker}`,
    },
    versions: { translationOf: 'Traduction de {briefing}.', alsoIn: 'Aussi en {languages}.' },
    citing: {
      title: 'Citer',
      link: 'Lien',
      citation: (style) => `Référence ${style}`,
      manager: 'Pour un logiciel de références',
      download: 'Télécharger\u00a0: {files}',
      bibtex: 'L’entrée BibTeX',
      bibtexEntry: 'Entrée BibTeX',
      note: (attribution, headline) => `Propos de ${attribution}. Dans\u00a0: ${headline}`,
      retractedNote: (day, reason) => `Retrait le ${day}\u00a0: ${reason}`,
    },
    sharing: {
      share: 'Partager',
      copyLink: 'Copier le lien',
      copyQuotation: 'Copier la citation',
      more: 'Plus',
      mail: 'E-mail',
      saveCard: 'Enregistrer l’image',
      embed: 'Intégrer',
      thisBriefing: 'Ce dossier',
      script: {
        shared: 'Partagé',
        link: 'Lien copié',
        excerpt: 'Lien vers les mots sélectionnés copié\u00a0: un extrait',
        words: 'Citation copiée',
        failed: 'Le navigateur ne l’a pas permis',
        copy: 'Copier',
        copyThis: 'Copier\u00a0: {name}',
        copied: 'Copié\u00a0: {name}',
      },
      embedHow:
        'Collez ce code dans une de vos pages\u00a0; là où un cadre n’est pas permis, il reste les mots et un lien. {alone}.',
      embedAlone: 'Afficher séparément',
      embedCode: 'code d’intégration',
      cardAlt: (attribution) => `La citation en image. ${attribution}`,
      title: (speaker, to, when) => `${speaker}${to ? ` à ${to}` : ''}, ${when}`,
      by: (attribution, corrected, headline, site) =>
        `${attribution}${corrected ? `, rectifié le ${corrected}` : ''}. Dans\u00a0: ${headline}, ${site}`,
      retracted: (headline) => `Retrait\u00a0: ${headline}`,
      retractedQuotation: (speaker) => `Retrait\u00a0: citation de ${speaker}`,
    },
    embed: {
      from: 'Extrait de {briefing}',
      quotation: 'La citation et sa source',
      briefing: (count) => (count > 1 ? `Le dossier et ses ${quotations(count)}` : 'Le dossier et sa source'),
    },
    cards: {
      corrected: 'Rectificatif',
      retractedQuotation: 'Cette citation a été retirée.',
      retractedBriefing: 'Ce dossier a été retiré.',
      statement: 'communiqué',
      written: 'par écrit',
      quoted: (count, names) => `${quotations(count)}\u00a0: ${names}`,
      others: (names, more) => `${names} ${plural(more, { one: 'et # autre', other: 'et # autres' })}`,
      silent: (count) =>
        `Pas encore de propos. Mention dans ${plural(count, { one: '# dossier', other: '# dossiers' })}.`,
      namedOn: (day) => `Mention le ${day}`,
      newest: (day) => `Derniers propos\u00a0: ${day}`,
      inItsName: (day) => `Dit en son nom\u00a0: ${day}`,
      kindMediator: (kind) => `${kind}, médiation`,
      said: (count, in_, since) =>
        `${quotations(count)} dans ${briefings(in_)}${since ? ` depuis ${since}` : ''}`,
      saidInItsName: (count, speakers) =>
        `${quotations(count)} en son nom, ${plural(speakers, { one: '# voix', other: '# voix' })}`,
      cutWords: (shown, of) => `Abrégé pour cette image\u00a0: ${number(shown)} mots sur ${number(of)}`,
      cutCharacters: (shown, of) =>
        `Abrégé pour cette image\u00a0: ${number(shown)} caractères sur ${number(of)}`,
      notDrawn: 'Certains signes ne sont pas affichés',
      wordsNotDrawn:
        'Ces propos sont dans une écriture que cette image ne peut pas afficher. La page les donne.',
      headlineNotDrawn:
        'Le titre est dans une écriture que cette image ne peut pas afficher. La page le donne.',
      nameNotDrawn: 'Nom sur la page',
    },
    front: {
      read: 'Lire le dossier',
      alsoSaid: 'Autres propos',
      thisWeek: 'Les propos de la semaine',
      byDay: 'Dossiers par jour',
      earlier: 'Auparavant',
      all: (count) =>
        plural(count, {
          one: 'Le dossier',
          many: 'Tous les # de dossiers',
          other: 'Tous les # dossiers',
        }),
      peopleAndParties: 'Personnes et organisations',
      empty: 'Rien n’est encore publié.',
      emptyHow:
        'Placez un fichier Markdown dans {folder} et reconstruisez le site. Le README montre un petit exemple complet.',
      asJson: 'Les dossiers en JSON',
    },
    person: {
      kinds: {
        person: { one: 'Personne', many: 'Personnes' },
        organization: { one: 'Organisation', many: 'Organisations' },
        government: { one: 'Gouvernement', many: 'Gouvernements' },
      },
      none: 'Aucune citation',
      count: (said, in_) => `${said === 0 ? 'Aucune citation' : quotations(said)} dans ${briefings(in_)}`,
      since: (from) => `en ${from}`,
      held: (from, to) => `${from} – ${to}`,
      speaksFor: 'Parle pour {party}',
      inItsName: 'Dit en son nom',
      searchWords: 'Chercher dans ces propos',
      mediatorIn: 'Médiation dans {briefing}',
      alsoWritten: (names) => `Autres graphies\u00a0: ${names}`,
      newest: 'Derniers propos.',
      mostOftenTo: 'Le plus souvent à',
      appearsWith: 'Apparaît avec',
      years: 'Années',
      follow: 'Suivre par flux',
      tookPart: 'A pris part à',
      with: 'Avec {people}',
      yearOf: (name, year) => `${name} en ${year}`,
      allYears: 'Toutes les années',
      description: (who, said) =>
        `${who}\u00a0: ${said === 0 ? 'aucune citation' : quotations(said)}, fonctions et événements.`,
      cardAlt: (who, said) => `${who}. ${said === 0 ? 'Aucune citation' : quotations(said)}.`,
    },
    lists: {
      archive: 'Dossiers',
      archiveAbout: 'Tous les dossiers de ce site, du plus récent au plus ancien, par année et par mois.',
      inPages: 'Tous les dossiers avec leur chapô, page par page',
      briefingsPage: (page) => `Dossiers, page ${number(page)}`,
      briefingsPageAbout: (page) => `Dossiers antérieurs, page ${number(page)} à compter du plus ancien.`,
      briefingsOf: (span) => `Dossiers\u00a0: ${span}`,
      briefingsOfAbout: (month) => `Tous les dossiers publiés en ${month}.`,
      briefingsOfYearAbout: (year) => `Tous les dossiers publiés en ${year}, par mois.`,
      newerMonth: (month) => `Après\u00a0: ${month}`,
      olderMonth: (month) => `Avant\u00a0: ${month}`,
      allOf: (year) => `Toute l’année ${year}`,
      months: 'Mois',
      allYears: 'Toutes les années',
      quotes: 'Citations',
      quotesPage: (page) => `Citations, page ${number(page)}`,
      quotesAbout:
        'Toutes les citations de ce site, par dossier, les plus récentes d’abord\u00a0: qui les a dites, à qui, où et quand.',
      people: 'Personnes et organisations',
      peopleLetter: (letter) => `Personnes et organisations\u00a0: ${letter}`,
      peopleAbout:
        'Tout le monde sur ce site\u00a0: personnes, organisations et gouvernements, avec leurs fonctions d’alors et leurs propos.',
      newestFirst: (count) =>
        `${count === 1 ? 'Une citation' : quotations(count)}, le dossier le plus récent d’abord.`,
      page: (page) => `Page ${number(page)}, à compter du plus ancien`,
      pages: 'Pages',
      newerPage: (page) => `Plus récent\u00a0: page ${number(page)}`,
      newest: 'Le plus récent',
      olderPage: (page) => `Plus ancien\u00a0: page ${number(page)}`,
      byLetter: 'Par lettre',
      somePeople: (total) =>
        `${number(total)} en tout, par lettre. Voici ceux des dossiers les plus récents.`,
    },
    summary: {
      people: 'Qui est qui',
      said: 'Verbatim',
      mediators: () => 'Médiation\u00a0: ',
      quotationsShown: (shown, of) => `${number(shown)} sur ${quotations(of)}\u00a0; toutes sur {address}`,
      moreActors: (count) => `et ${plural(count, { one: '# autre', other: '# autres' })} sur {address}`,
      moreDates: (count) =>
        `et ${plural(count, { one: '# autre date', other: '# autres dates' })} sur {address}`,
      moreCorrections: (count) =>
        `et ${plural(count, { one: '# autre rectificatif', other: '# autres rectificatifs' })} sur {address}`,
      articleContinues: 'La suite de l’article est sur {address}',
      shortened: 'Abrégé pour cette page.',
      retracted: (day) => `Retrait le ${day}.`,
      retractedQuotation: (speaker) => `Une citation de ${speaker} a été retirée.`,
      noSource: 'non indiquée.',
      sourceThere: 'voir l’adresse ci-dessous.',
      asOf: (day) => `état du ${day}`,
      inFull: (count) =>
        count === 0
          ? 'Le dossier complet'
          : `Le dossier complet, avec ${count === 1 ? 'sa citation' : `ses ${quotations(count)}`}`,
      article: 'Extrait de l’article',
      continued: 'suite',
      printIt: 'Une page, en A4 ou US Letter. Pour la garder en fichier, imprimez-la et choisissez {save}.',
      save: 'Enregistrer au format PDF',
      print: 'Imprimer',
      briefing: 'Le dossier complet',
      largePrintTitle: (title) => `Gros caractères\u00a0: ${title}`,
      handoutTitle: (title) => `Toutes les citations\u00a0: ${title}`,
      title: (title) => `Résumé\u00a0: ${title}`,
      onePage: (standfirst) => `Une page\u00a0: ${standfirst}`,
      code: (address) => `Code QR de ${address}`,
    },
    about: {
      title: 'À propos',
      text: `## Ce que veut dire textuel

Une citation de ce site figure mot pour mot dans son article, entre guillemets, une seule fois. Les espaces, la forme des guillemets et
une virgule ou un point final peuvent différer de l’article, rien d’autre. Une citation que l’article interrompt est donnée d’un seul
tenant\u00a0; le passage placé à côté la montre telle que l’article la donne. Les signes et les dates en petits caractères sont de la
rédaction.

## Comment c’est vérifié

Chaque citation, chaque nom et chaque date d’un dossier sont consignés dans une fiche à côté de l’article. Avant toute publication, un
programme compare la fiche à l’article\u00a0: que chaque citation s’y trouve, qu’aucun mot entre guillemets ne reste sans auteur connu,
qu’un jour de la semaine est bien celui de sa date. Si l’un de ces points n’est pas rempli, le site n’est pas construit.

## Ce qui n’est pas affirmé

Qu’une citation figure mot pour mot dans son article ne dit pas qu’elle est vraie, ni que l’article a bien entendu. Les fonctions sont
celles du jour. Lorsqu’un article ne permet pas de connaître la date, il n’y en a pas. Qui n’est pas cité ici a pu s’exprimer ailleurs.

## Comment les rectificatifs se font

Ce qui a été publié garde son adresse. Si des mots, une attribution ou un jour doivent être rectifiés, la page dit ce qui était écrit et
ce qui l’est maintenant. Si quelque chose doit être retiré, sa page reste et dit pourquoi. [Tous les rectificatifs](/corrections/) sont sur
une page.`,
      description: (site) =>
        `Ce que veut dire textuel sur ${site}, comment c’est vérifié, ce qui n’est pas affirmé et comment signaler une erreur.`,
      report: 'Signaler une erreur',
      reportHow:
        'Indiquez-nous l’adresse de la page et ce qui y est faux. Ce qu’un signalement change figure parmi les rectificatifs.',
    },
    corrections: {
      title: 'Rectificatifs',
      description: 'Tout ce qui a été rectifié ou retiré sur ce site, du plus récent au plus ancien.',
      none: 'Rien n’a été rectifié ni retiré jusqu’ici.',
      all: 'Tout ce qui a été rectifié ou retiré, du plus récent au plus ancien.',
      corrected: 'Rectificatif du {day}',
      retracted: 'Retrait du {day}',
      quotationBy: (speaker) => `Citation de ${speaker}`,
    },
    missing: {
      name: 'Page introuvable',
      title: 'Il n’y a pas de page à cette adresse',
      description: 'Il n’y a pas de page à cette adresse.',
      why: 'Chaque citation publiée ici garde son adresse\u00a0; celle-ci est donc sans doute mal saisie ou coupée. L’adresse d’une citation ressemble à {address}.',
      newestBriefings: 'Les dossiers les plus récents',
      newest: 'Dossiers les plus récents',
    },
    moved: {
      title: 'Cette page a changé d’adresse',
      description: 'Cette page a maintenant une autre adresse.',
    },
    retractedPage: {
      quotation: 'Citation retirée',
      quotationTitle: 'Cette citation a été retirée',
      briefing: 'Dossier retiré',
      briefingTitle: 'Ce dossier a été retiré',
      all: 'Tous les rectificatifs et retraits',
    },
    data: {
      name: 'Données',
      title: 'Les dossiers sous forme de données',
      description:
        'Les dossiers sous forme de données\u00a0: ce qui est publié pour les programmes et ce qui en reste stable.',
      files: 'Fichiers',
      everything: 'Tout, avec adresses et empreintes',
      one: 'Un dossier entier',
      schema: 'Schéma\u00a0: {schema}',
      stable: 'Ce qui reste stable',
      promises: {
        address:
          'L’adresse d’un dossier, d’une citation et d’une personne ne change jamais\u00a0; ce qui est retiré garde son adresse et le dit.',
        quotation:
          'L’identifiant d’une citation n’est jamais donné à d’autres mots. Son empreinte ne change qu’avec les mots, et un rectificatif le dit alors.',
        person: 'L’identifiant d’une personne ou d’une organisation est le même dans chaque dossier.',
        field:
          'Un champ garde son nom et son sens au sein d’une version. Des champs peuvent s’ajouter\u00a0: lisez ceux que vous connaissez et laissez les autres.',
        version:
          'Un changement qui gênerait un lecteur reçoit une nouvelle version et un nouveau schéma\u00a0; l’ancien reste où il est.',
      },
    },
    feeds: {
      title: 'Flux',
      description: 'Suivre les dossiers, les citations ou une personne dans n’importe quel lecteur de flux.',
      what: 'Un flux annonce à un lecteur tout ce qui paraît ici, sans compte et sans que personne sache ce que vous suivez. Copiez une adresse dans votre lecteur de flux. Ce qui est rectifié ou retiré y revient, signalé comme modifié\u00a0; ce qui change seulement d’adresse, non.',
      everything: 'Tout',
      briefings: 'Tous les dossiers',
      briefingsHold: 'Chapô, points essentiels et citations de chaque dossier.',
      quotations: 'Toutes les citations',
      quotationsHold: 'Chaque citation\u00a0: qui l’a dite, à qui, où et quand.',
      person: 'Une personne ou une organisation',
      personHow:
        'Chaque page de personne ou d’organisation a son propre flux\u00a0: ajoutez {atom} ou {json} à son adresse, ou donnez l’adresse de la page à votre lecteur. Qui est le plus cité\u00a0:',
      ofBriefings: 'dossiers',
      ofQuotations: 'citations',
      quotationsAbout: 'Toutes les citations, textuelles, attribuées et datées.',
      personAbout: (name) => `Les citations de ${name}.`,
      retracted: (reason) => `Retrait\u00a0: ${reason}`,
      toBriefing: 'Le dossier',
      toQuotation: 'La citation',
      permalink: 'lien permanent',
      thisIs: 'Ceci est un flux\u00a0: {how}, ou {page}.',
      how: 'comment le suivre',
      page: 'lire la page',
    },
    search: {
      title: 'Recherche',
      description: 'Chercher dans les dossiers, les citations et les personnes.',
      words: 'Mots, ou «\u00a0une expression exacte\u00a0»',
      kind: 'Type',
      everything: 'Tout',
      year: 'Année',
      any: 'Toutes',
      speaker: 'Dit par',
      more: 'Plus de résultats',
      help: 'Moins de mots trouvent davantage. Les accents ne comptent pas, et un mot trouve aussi ceux qui commencent par lui. Tout est répertorié ici\u00a0:',
      withoutScript: 'La recherche a besoin de JavaScript. Sans lui, tout est répertorié ici\u00a0:',
      allQuotations: 'Toutes les citations',
      allPeople: 'Toutes les personnes et organisations',
      allBriefings: 'Tous les dossiers',
      quotationsOrder: '{all}, les plus récentes d’abord',
      peopleOrder: '{all}, par nom',
      briefingsOrder: '{all}, par année et par mois',
      kinds: { briefing: 'Dossiers', quotation: 'Citations', person: 'Personnes et organisations' },
      script: {
        briefing: 'Dossier',
        quotation: 'Citation',
        person: 'Personne ou organisation',
        searching: 'Recherche en cours…',
        loading: 'Chargement de la recherche…',
        failed: 'La recherche n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
        nothing: 'Aucun résultat.',
        nothingFor: 'Aucun résultat pour «\u00a0{words}\u00a0».',
        nothingYet: 'Aucun résultat pour l’instant.',
        nothingYetFor: 'Aucun résultat pour l’instant pour «\u00a0{words}\u00a0».',
        quotations: forms({ one: '# citation', many: '# de citations', other: '# citations' }),
        results: forms({ one: '# résultat.', many: '# de résultats.', other: '# résultats.' }),
        resultsFor: forms({
          one: '# résultat pour «\u00a0{words}\u00a0».',
          many: '# de résultats pour «\u00a0{words}\u00a0».',
          other: '# résultats pour «\u00a0{words}\u00a0».',
        }),
        first: forms({
          one: 'Le premier résultat.',
          many: 'Les premiers # de résultats.',
          other: 'Les # premiers résultats.',
        }),
        firstFor: forms({
          one: 'Le premier résultat pour «\u00a0{words}\u00a0».',
          many: 'Les premiers # de résultats pour «\u00a0{words}\u00a0».',
          other: 'Les # premiers résultats pour «\u00a0{words}\u00a0».',
        }),
      },
    },
  };
};
