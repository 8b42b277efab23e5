import type { Catalog } from '../catalog.ts';
import type { Formats, PluralForms } from '../formats.ts';

const forms = (all: PluralForms<'one'>): PluralForms => all;

/** „Übersetzt aus dem Hebräischen“: only names of languages in „-sch“ change. */
const fromLanguage = (language: string) => `aus dem ${language.replace(/sch(?= \(|$)/, 'schen')}`;

/** The labels in German. */
export const de = ({ number, plural }: Formats): Catalog => {
  const quotations = (count: number) => plural(count, { one: '# Zitat', other: '# Zitate' });
  const briefings = (count: number) => plural(count, { one: '# Briefing', other: '# Briefings' });
  return {
    frame: {
      description:
        'Nachrichten-Briefings, in denen jedes Zitat wörtlich, zugeordnet, datiert und dauerhaft ist.',
      skip: 'Zum Inhalt',
      promise: 'Wer was gesagt hat, Wort für Wort.',
      sections: 'Bereiche',
      briefings: 'Briefings',
      quotes: 'Zitate',
      people: 'Personen',
      search: 'Suche',
      about: 'Über uns',
      corrections: 'Korrekturen',
      feeds: 'Feeds',
      data: 'Daten',
      guarantee:
        'Was hier als Zitat steht, steht wörtlich in seinem Artikel, ist zugeordnet und, wo der Artikel es erlaubt, datiert. Jedes hat eine dauerhafte Adresse.',
      printed: (changed) => `Stand der Veröffentlichung: ${changed}.`,
    },
    comma: ', ',
    colon: ': ',
    dayPhrases: {
      about: (day) => `um ${day}`,
      since: (day) => `seit ${day}`,
      seasons: {
        spring: (year) => `Frühjahr ${year}`,
        summer: (year) => `Sommer ${year}`,
        autumn: (year) => `Herbst ${year}`,
        winter: (year) => `Winter ${year}`,
      },
    },
    prose: {
      retracted: 'zurückgezogen',
      table: 'Tabelle',
      backToFootnote: (number) => `Zurück zu Fußnote ${number}`,
    },
    counts: {
      quotations,
      briefings,
      length: (words, minutes) =>
        `${plural(words, { one: '# Wort', other: '# Wörter' })}, ${number(minutes)} Min.`,
      moreActors: (count) => `und ${number(count)} weitere`,
      span: (from, to) => (from === to ? from : `${from} bis ${to}`),
    },
    attribution: {
      to: (names) => `an ${names}`,
      To: (names) => `An ${names}`,
      undated: 'Der Artikel nennt keinen Tag',
      undatedAfter: 'der Artikel nennt keinen Tag',
      inArticleOf: (day) => `in einem Artikel vom ${day}`,
      via: 'Berichtet von {name}',
      viaAfter: (name) => `berichtet von ${name}`,
      translated: (language, translator) =>
        language && translator
          ? `Übersetzt ${fromLanguage(language)} von ${translator}`
          : language
            ? `Übersetzt ${fromLanguage(language)}`
            : translator
              ? `Übersetzt von ${translator}`
              : 'Übersetzt',
      forms: { statement: 'in einer Erklärung', written: 'schriftlich' },
      Forms: { statement: 'In einer Erklärung', written: 'Schriftlich' },
      speaksFor: (name) => `für ${name}`,
      toIn: 'An {people}, {place}, {day}',
      toOn: 'An {people}, {day}',
      inOn: '{place}, {day}',
    },
    briefing: {
      contents: 'Inhalt',
      keyPoints: 'Das Wichtigste',
      article: 'Artikel',
      quotations: (count) => (count === 1 ? 'Zitat' : 'Zitate'),
      next: 'Wie es weitergeht',
      people: 'Personen und Organisationen',
      persons: 'Personen',
      parties: 'Organisationen und Regierungen',
      mediators: () => 'Vermittlung',
      mediator: 'vermittelt',
      toWhom: 'Wer was zu wem gesagt hat',
      timeline: 'Zeitleiste',
      about: 'Über diese Aufzeichnung',
      by: 'Von {names}',
      published: 'Veröffentlicht am {day}',
      updated: 'Aktualisiert am {day}',
      corrected: 'Korrigiert am {day}',
      retracted: 'Zurückgezogen am {day}',
      aQuotationRetracted: 'Ein Zitat wurde am {day} zurückgezogen',
      source: 'Quelle',
      sourceNamed: 'Quelle: {source}',
      print: 'Drucken',
      summary: 'Zusammenfassung auf einer Seite',
      largePrint: 'Großdruck',
      handout: 'Alle Zitate auf Papier',
      old: 'Über ein Jahr alt: Ämter, Zahlen und Ereignisse entsprechen dem Stand vom {day}.',
      planned: (days) => `${days}, geplant`,
      continued: 'Fortsetzung',
      plannedWhen: 'Geplant am {day}, als dieses Briefing erschien.',
      happenedIn: 'Es fand statt: {briefing}',
      inContext: 'Im Zusammenhang',
      citeShort: 'Zitieren',
      quotationBy: (speaker, count) => `Zitat ${number(count)}, von ${speaker}`,
      toNobody: 'niemanden namentlich',
      numberIsQuotation: 'Jede Zahl steht für ein Zitat.',
      speakForMediators: (names) => `⇄ spricht für eine vermittelnde Seite: ${names}.`,
      said: 'Gesagt',
      happened: 'Geschehen',
      plannedMark: 'Geplant',
      later: {
        months: (n) => (n === 1 ? 'einen Monat später' : `${number(n)} Monate später`),
        years: (n) => (n === 1 ? 'ein Jahr später' : `${number(n)} Jahre später`),
      },
      corrections: (count) => (count === 1 ? 'Korrektur' : 'Korrekturen'),
      correctionOf: (on) => `Korrektur vom ${on}`,
      retractionOf: (on) => `Zurückgezogen am ${on}`,
      quotationNumber: (count) => `Zitat ${number(count)}`,
      retractedQuotation: 'Ein Zitat von {speaker} wurde zurückgezogen.',
      was: 'Vorher',
      now: 'Jetzt',
      retrieved: 'Abgerufen am {day}',
      noSource: 'Es ist keine Quelle angegeben.',
      cite: 'Zitieren und weiterverwenden',
      data: 'Die ganze Aufzeichnung als Daten: {json}',
      sameParties: 'Dieselben Beteiligten',
      earlier: 'Früher: {briefing}',
      laterBriefing: 'Später: {briefing}',
    },
    quote: {
      page: (speaker) => `Zitat von ${speaker}`,
      from: 'Aus {briefing}.',
      said: (year) => `Gesagt ${year}`,
      published: (year) => `Veröffentlicht ${year}`,
      overAYearAgo: (years) => (years === 1 ? 'vor über einem Jahr' : `vor über ${number(years)} Jahren`),
      passage: 'Die Stelle im Artikel',
      readInContext: 'Im Zusammenhang lesen',
      corrected: 'Korrigiert am {day}',
      original: 'Im Originalwortlaut',
      inThisBriefing: 'In diesem Briefing',
      place: (count, of) => (of === 1 ? 'Das einzige Zitat.' : `Zitat ${number(count)} von ${number(of)}.`),
      previous: 'Voriges, {speaker}: {words}',
      next: 'Nächstes, {speaker}: {words}',
      all: (count) => (count === 2 ? 'Beide' : `Alle ${number(count)}`),
      saidTo: (name) => `Zu ${name} im selben Briefing gesagt`,
      more: (speaker) => `Mehr von ${speaker}`,
      everything: (speaker) => `Alles von ${speaker}`,
    },
    versions: { translationOf: 'Übersetzung von {briefing}.', alsoIn: 'Auch auf {languages}.' },
    citing: {
      title: 'Zitieren',
      link: 'Link',
      citation: (style) => `Quellenangabe nach ${style}`,
      manager: 'Für die Literaturverwaltung',
      download: 'Herunterladen: {files}',
      bibtex: 'Der BibTeX-Eintrag',
      bibtexEntry: 'BibTeX-Eintrag',
      note: (attribution, headline) => `Gesagt von ${attribution}. In: ${headline}`,
      retractedNote: (day, reason) => `Zurückgezogen am ${day}: ${reason}`,
    },
    sharing: {
      share: 'Teilen',
      copyLink: 'Link kopieren',
      copyQuotation: 'Zitat kopieren',
      more: 'Mehr',
      mail: 'E-Mail',
      saveCard: 'Karte speichern',
      embed: 'Einbetten',
      thisBriefing: 'Dieses Briefing',
      script: {
        shared: 'Geteilt',
        link: 'Link kopiert',
        excerpt: 'Link zu den ausgewählten Wörtern kopiert: ein Auszug',
        words: 'Zitat kopiert',
        failed: 'Der Browser hat es nicht erlaubt',
        copy: 'Kopieren',
        copyThis: '{name} kopieren',
        copied: '{name} kopiert',
      },
      embedHow:
        'Diesen Code in eine eigene Seite einfügen; wo kein Rahmen erlaubt ist, bleiben die Worte und ein Link. {alone}.',
      embedAlone: 'Allein ansehen',
      embedCode: 'Einbettungscode',
      cardAlt: (attribution) => `Das Zitat als Bild. ${attribution}`,
      title: (speaker, to, when) => `${speaker}${to ? ` an ${to}` : ''}, ${when}`,
      by: (attribution, corrected, headline, site) =>
        `${attribution}${corrected ? `, korrigiert am ${corrected}` : ''}. In: ${headline}, ${site}`,
      retracted: (headline) => `Zurückgezogen: ${headline}`,
      retractedQuotation: (speaker) => `Zurückgezogen: Zitat von ${speaker}`,
    },
    embed: {
      from: 'Aus {briefing}',
      quotation: 'Das Zitat und seine Quelle',
      briefing: (count) =>
        count > 1 ? `Das Briefing und seine ${quotations(count)}` : 'Das Briefing und seine Quelle',
    },
    cards: {
      corrected: 'Korrigiert',
      retractedQuotation: 'Dieses Zitat wurde zurückgezogen.',
      retractedBriefing: 'Dieses Briefing wurde zurückgezogen.',
      statement: 'Erklärung',
      written: 'schriftlich',
      quoted: (count, names) => `${quotations(count)}: ${names}`,
      others: (names, more) => `${names} und ${number(more)} weitere`,
      silent: (count) =>
        `Noch keine Worte aufgezeichnet. Genannt in ${plural(count, { one: '# Briefing', other: '# Briefings' })}.`,
      namedOn: (day) => `Genannt am ${day}`,
      newest: (day) => `Zuletzt gesagt: ${day}`,
      inItsName: (day) => `In deren Namen gesagt: ${day}`,
      kindMediator: (kind) => `${kind}, vermittelt`,
      said: (count, in_, since) =>
        `${quotations(count)} in ${briefings(in_)}${since ? ` seit ${since}` : ''}`,
      saidInItsName: (count, speakers) =>
        `${quotations(count)} in deren Namen, ${plural(speakers, { one: '# Stimme', other: '# Stimmen' })}`,
      cutWords: (shown, of) => `Für diese Karte gekürzt: ${number(shown)} von ${number(of)} Wörtern`,
      cutCharacters: (shown, of) => `Für diese Karte gekürzt: ${number(shown)} von ${number(of)} Zeichen`,
      notDrawn: 'Einige Zeichen fehlen hier',
      wordsNotDrawn:
        'Diese Worte stehen in einer Schrift, die dieses Bild nicht zeigen kann. Auf der Seite sind sie zu lesen.',
      headlineNotDrawn:
        'Die Schlagzeile steht in einer Schrift, die dieses Bild nicht zeigen kann. Auf der Seite ist sie zu lesen.',
      nameNotDrawn: 'Name auf der Seite',
    },
    front: {
      read: 'Das Briefing lesen',
      alsoSaid: 'Außerdem gesagt',
      thisWeek: 'Diese Woche gesagt',
      byDay: 'Briefings nach Tagen',
      earlier: 'Früher',
      all: (count) => `Alle ${briefings(count)}`,
      peopleAndParties: 'Personen und Organisationen',
      empty: 'Noch ist nichts aufgezeichnet.',
      emptyHow:
        'Legen Sie eine Markdown-Datei in {folder} und bauen Sie die Website neu. Die README zeigt ein vollständiges kleines Beispiel.',
      asJson: 'Die Aufzeichnung als JSON',
    },
    person: {
      kinds: {
        person: { one: 'Person', many: 'Personen' },
        organization: { one: 'Organisation', many: 'Organisationen' },
        government: { one: 'Regierung', many: 'Regierungen' },
      },
      none: 'Keine Zitate',
      count: (said, in_) => `${said === 0 ? 'Keine Zitate' : quotations(said)} in ${briefings(in_)}`,
      since: (from) => `Stand ${from}`,
      held: (from, to) => `${from} bis ${to}`,
      speaksFor: 'Spricht für {party}',
      inItsName: 'In deren Namen gesagt',
      searchWords: 'In diesen Worten suchen',
      mediatorIn: 'Vermittelt in {briefing}',
      alsoWritten: (names) => `Auch geschrieben: ${names}`,
      newest: 'Zuletzt gesagt.',
      mostOftenTo: 'Am häufigsten an',
      appearsWith: 'Gemeinsam genannt mit',
      years: 'Jahre',
      follow: 'Als Feed abonnieren',
      tookPart: 'Beteiligt an',
      with: 'Mit {people}',
      yearOf: (name, year) => `${name}: ${year}`,
      allYears: 'Alle Jahre',
      description: (who, said) =>
        `${who}: ${said === 0 ? 'keine Zitate' : quotations(said)}, Ämter und Ereignisse in der Aufzeichnung.`,
      cardAlt: (who, said) => `${who}. ${said === 0 ? 'Keine Zitate' : quotations(said)}.`,
    },
    lists: {
      archive: 'Briefings',
      archiveAbout: 'Alle Briefings dieser Website, die neuesten zuerst, und alle nach Jahr und Monat.',
      inPages: 'Alle Briefings mit Vorspann, seitenweise',
      briefingsPage: (page) => `Briefings, Seite ${number(page)}`,
      briefingsPageAbout: (page) => `Frühere Briefings, Seite ${number(page)}, vom ältesten an gezählt.`,
      briefingsOf: (span) => `Briefings: ${span}`,
      briefingsOfAbout: (month) => `Alle Briefings vom ${month}.`,
      briefingsOfYearAbout: (year) => `Alle Briefings des Jahres ${year}, nach Monaten.`,
      newerMonth: (month) => `Später: ${month}`,
      olderMonth: (month) => `Früher: ${month}`,
      allOf: (year) => `Alle aus ${year}`,
      months: 'Monate',
      allYears: 'Alle Jahre',
      quotes: 'Zitate',
      quotesPage: (page) => `Zitate, Seite ${number(page)}`,
      quotesAbout:
        'Alle Zitate dieser Website nach Briefings, die neuesten zuerst: wer sie zu wem, wo und wann gesagt hat.',
      people: 'Personen und Organisationen',
      peopleLetter: (letter) => `Personen und Organisationen: ${letter}`,
      peopleAbout:
        'Alle auf dieser Website: Personen, Organisationen und Regierungen, mit ihren damaligen Ämtern und ihren Worten.',
      newestFirst: (count) =>
        `${count === 1 ? 'Ein Zitat' : quotations(count)}, das neueste Briefing zuerst.`,
      page: (page) => `Seite ${number(page)}, vom ältesten an gezählt`,
      pages: 'Seiten',
      newerPage: (page) => `Neuer: Seite ${number(page)}`,
      newest: 'Das Neueste',
      olderPage: (page) => `Älter: Seite ${number(page)}`,
      byLetter: 'Nach Buchstaben',
      somePeople: (total) =>
        `Insgesamt ${number(total)}, nach Buchstaben. Diese kommen in den neuesten Briefings vor.`,
    },
    summary: {
      people: 'Wer ist wer',
      said: 'Im Wortlaut',
      mediators: () => 'Vermittlung: ',
      quotationsShown: (shown, of) =>
        `${number(shown)} von ${plural(of, { one: '# Zitat', other: '# Zitaten' })}; alle unter {address}`,
      moreActors: (count) => `und ${plural(count, { one: '# weitere', other: '# weitere' })} unter {address}`,
      moreDates: (count) =>
        `und ${plural(count, { one: '# weiteres Datum', other: '# weitere Daten' })} unter {address}`,
      moreCorrections: (count) =>
        `und ${plural(count, { one: '# weitere Korrektur', other: '# weitere Korrekturen' })} unter {address}`,
      articleContinues: 'Der Artikel geht weiter unter {address}',
      shortened: 'Für diese Seite gekürzt.',
      retracted: (day) => `Zurückgezogen am ${day}.`,
      retractedQuotation: (speaker) => `Ein Zitat von ${speaker} wurde zurückgezogen.`,
      noSource: 'nicht genannt.',
      sourceThere: 'siehe die Adresse unten.',
      asOf: (day) => `Stand ${day}`,
      inFull: (count) =>
        count === 0
          ? 'Das ganze Briefing'
          : `Das ganze Briefing mit ${count === 1 ? 'seinem Zitat' : `allen ${number(count)} Zitaten`}`,
      article: 'Aus dem Artikel',
      continued: 'Fortsetzung',
      printIt: 'Eine Seite, auf A4 oder US Letter. Um sie als Datei zu behalten, drucken und {save} wählen.',
      save: 'Als PDF speichern',
      print: 'Drucken',
      briefing: 'Das ganze Briefing',
      largePrintTitle: (title) => `Großdruck: ${title}`,
      handoutTitle: (title) => `Alle Zitate: ${title}`,
      title: (title) => `Zusammenfassung: ${title}`,
      onePage: (standfirst) => `Eine Seite: ${standfirst}`,
      code: (address) => `QR-Code von ${address}`,
    },
    about: {
      title: 'Über uns',
      text: `## Was wörtlich hier heißt

Ein Zitat auf dieser Website steht Wort für Wort in seinem Artikel, in Anführungszeichen, genau einmal. Leerraum, die Form der
Anführungszeichen und ein letztes Komma oder ein letzter Punkt dürfen vom Artikel abweichen, sonst nichts. Ein Zitat, das der Artikel
unterbricht, steht hier als zusammenhängende Worte; die Stelle daneben zeigt es wie im Artikel. Zeichen und Tage in kleiner Schrift
stammen von der Redaktion.

## Wie es geprüft wird

Jedes Zitat, jeder Name und jedes Datum eines Briefings ist neben dem Artikel in einer Aufzeichnung festgehalten. Bevor etwas erscheint,
vergleicht ein Programm die Aufzeichnung mit dem Artikel: ob jedes Zitat dort steht, ob keine Worte in Anführungszeichen ohne Urheber
bleiben, ob ein Wochentag zu seinem Datum gehört. Stimmt eines davon nicht, wird die Website nicht gebaut.

## Was nicht behauptet wird

Dass ein Zitat wörtlich in seinem Artikel steht, heißt nicht, dass es wahr ist, und nicht, dass der Artikel richtig gehört hat. Ämter
sind die des Tages. Wo ein Artikel den Tag nicht erkennen lässt, steht keiner. Wer hier nicht zitiert wird, kann anderswo gesprochen haben.

## Wie korrigiert wird

Was veröffentlicht war, behält seine Adresse. Müssen Worte, Sprechende oder ein Tag korrigiert werden, sagt die Seite, was vorher da stand
und was jetzt. Muss etwas zurückgezogen werden, bleibt seine Seite und nennt den Grund. [Alle Korrekturen](/corrections/) stehen auf einer
Seite.`,
      description: (site) =>
        `Was wörtlich auf ${site} heißt, wie es geprüft wird, was nicht behauptet wird und wie sich ein Fehler melden lässt.`,
      report: 'Einen Fehler melden',
      reportHow:
        'Nennen Sie uns die Adresse der Seite und was daran falsch ist. Was eine Meldung ändert, steht unter den Korrekturen.',
    },
    corrections: {
      title: 'Korrekturen',
      description: 'Alles auf dieser Website, was korrigiert oder zurückgezogen wurde, das Neueste zuerst.',
      none: 'Bisher wurde nichts korrigiert oder zurückgezogen.',
      all: 'Alles, was korrigiert oder zurückgezogen wurde, das Neueste zuerst.',
      corrected: 'Korrigiert am {day}',
      retracted: 'Zurückgezogen am {day}',
      quotationBy: (speaker) => `Zitat von ${speaker}`,
    },
    missing: {
      name: 'Nicht gefunden',
      title: 'Unter dieser Adresse gibt es keine Seite',
      description: 'Unter dieser Adresse gibt es keine Seite.',
      why: 'Jedes Zitat, das hier je erschienen ist, behält seine Adresse; diese ist also wohl vertippt oder abgeschnitten. Die Adresse eines Zitats sieht so aus: {address}.',
      newestBriefings: 'Die neuesten Briefings',
      newest: 'Neueste Briefings',
    },
    moved: { title: 'Diese Seite ist umgezogen', description: 'Diese Seite hat jetzt eine andere Adresse.' },
    retractedPage: {
      quotation: 'Zurückgezogenes Zitat',
      quotationTitle: 'Dieses Zitat wurde zurückgezogen',
      briefing: 'Zurückgezogenes Briefing',
      briefingTitle: 'Dieses Briefing wurde zurückgezogen',
      all: 'Alle Korrekturen und Rücknahmen',
    },
    data: {
      name: 'Daten',
      title: 'Die Aufzeichnung als Daten',
      description:
        'Die Aufzeichnung als Daten: was für Programme veröffentlicht wird und was davon stabil bleibt.',
      files: 'Dateien',
      everything: 'Alles, mit Adressen und Prüfsummen',
      one: 'Ein Briefing, ganz',
      schema: 'Schema: {schema}',
      stable: 'Was stabil bleibt',
      promises: {
        address:
          'Die Adresse eines Briefings, eines Zitats und einer Person ändert sich nie; was zurückgezogen wird, behält seine Adresse und sagt es.',
        quotation:
          'Die ID eines Zitats wird nie anderen Worten gegeben. Seine Prüfsumme ändert sich nur mit den Worten, und dann sagt es eine Korrektur.',
        person: 'Die ID einer Person oder Organisation ist in jedem Briefing dieselbe.',
        field:
          'Ein Feld behält in einer Version seinen Namen und seine Bedeutung. Felder können hinzukommen: Lesen Sie, was Sie kennen, und lassen Sie den Rest.',
        version:
          'Eine Änderung, an der Programme scheitern würden, bekommt eine neue Version und ein neues Schema; das alte bleibt, wo es ist.',
      },
    },
    feeds: {
      title: 'Feeds',
      description: 'Den Briefings, den Zitaten oder einer Person in jedem Feedreader folgen.',
      what: 'Ein Feed meldet einem Leseprogramm alles Neue von hier, ohne Konto und ohne dass jemand weiß, wem Sie folgen. Kopieren Sie eine Adresse in Ihren Feedreader. Was korrigiert oder zurückgezogen wird, erscheint erneut, als geändert markiert; was nur eine andere Adresse bekommt, nicht.',
      everything: 'Alles',
      briefings: 'Alle Briefings',
      briefingsHold: 'Vorspann, das Wichtigste und Zitate jedes Briefings.',
      quotations: 'Alle Zitate',
      quotationsHold: 'Jedes Zitat mit Angabe, wer es zu wem, wo und wann gesagt hat.',
      person: 'Eine Person oder Organisation',
      personHow:
        'Jede Seite einer Person oder Organisation hat einen eigenen Feed: {atom} oder {json} an ihre Adresse anhängen, oder dem Feedreader die Adresse der Seite geben. Am häufigsten zitiert:',
      ofBriefings: 'Briefings',
      ofQuotations: 'Zitate',
      quotationsAbout: 'Jedes Zitat, wörtlich, zugeordnet und datiert.',
      personAbout: (name) => `Die Zitate von ${name}.`,
      retracted: (reason) => `Zurückgezogen: ${reason}`,
      toBriefing: 'Das Briefing',
      toQuotation: 'Das Zitat',
      permalink: 'Permalink',
      thisIs: 'Dies ist ein Feed: {how} oder {page}.',
      how: 'so abonnieren Sie ihn',
      page: 'lesen Sie die Seite',
    },
    search: {
      title: 'Suche',
      description: 'Alle Briefings, Zitate und Personen der Aufzeichnung durchsuchen.',
      words: 'Wörter oder „eine genaue Wendung“',
      kind: 'Art',
      everything: 'Alles',
      year: 'Jahr',
      any: 'Alle',
      speaker: 'Gesagt von',
      more: 'Weitere Ergebnisse',
      help: 'Weniger Wörter finden mehr. Akzente spielen keine Rolle, und ein Wort findet auch alle, die so beginnen. Hier steht die ganze Aufzeichnung:',
      withoutScript: 'Die Suche braucht JavaScript. Ohne steht alles hier:',
      allQuotations: 'Alle Zitate',
      allPeople: 'Alle Personen und Organisationen',
      allBriefings: 'Alle Briefings',
      quotationsOrder: '{all}, die neuesten zuerst',
      peopleOrder: '{all}, nach Namen',
      briefingsOrder: '{all}, nach Jahr und Monat',
      kinds: { briefing: 'Briefings', quotation: 'Zitate', person: 'Personen und Organisationen' },
      script: {
        briefing: 'Briefing',
        quotation: 'Zitat',
        person: 'Person oder Organisation',
        searching: 'Suche läuft …',
        loading: 'Suche wird geladen …',
        failed:
          'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
        nothing: 'Nichts gefunden.',
        nothingFor: 'Nichts gefunden für „{words}“.',
        nothingYet: 'Bisher nichts gefunden.',
        nothingYetFor: 'Bisher nichts gefunden für „{words}“.',
        quotations: forms({ one: '# Zitat', other: '# Zitate' }),
        results: forms({ one: '# Ergebnis.', other: '# Ergebnisse.' }),
        resultsFor: forms({ one: '# Ergebnis für „{words}“.', other: '# Ergebnisse für „{words}“.' }),
        first: forms({ one: 'Das erste Ergebnis.', other: 'Die ersten # Ergebnisse.' }),
        firstFor: forms({
          one: 'Das erste Ergebnis für „{words}“.',
          other: 'Die ersten # Ergebnisse für „{words}“.',
        }),
      },
    },
  };
};
