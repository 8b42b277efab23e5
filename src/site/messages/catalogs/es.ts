import type { Catalog } from '../catalog.ts';
import type { Formats, PluralForms } from '../formats.ts';

const forms = (all: PluralForms<'one' | 'many'>): PluralForms => all;

/** «el 19 de agosto de 2024», but «agosto de 2024» and «2024». */
const withArticle = (day: string) => (/^\d{1,2} /.test(day) ? `el ${day}` : day);

/** The labels in Spanish. */
export const es = ({ number, plural }: Formats): Catalog => {
  const quotations = (count: number) =>
    plural(count, { one: '# cita', many: '# de citas', other: '# citas' });
  const briefings = (count: number) =>
    plural(count, { one: '# informe', many: '# de informes', other: '# informes' });
  return {
    frame: {
      description: 'Informes de actualidad en los que cada cita es literal, atribuida, fechada y permanente.',
      skip: 'Ir al contenido',
      promise: 'Quién dijo qué, palabra por palabra.',
      sections: 'Secciones',
      briefings: 'Informes',
      quotes: 'Citas',
      people: 'Personas',
      search: 'Buscar',
      about: 'Acerca de',
      corrections: 'Rectificaciones',
      feeds: 'Canales',
      data: 'Datos',
      guarantee:
        'Lo que aquí figura como cita consta palabra por palabra en su artículo, está atribuido y, cuando el artículo lo permite, fechado. Cada cita tiene una dirección permanente.',
      printed: (changed) => `Versión publicada el ${changed}.`,
    },
    comma: ', ',
    colon: ': ',
    dayPhrases: {
      about: (day) => `hacia ${withArticle(day)}`,
      since: (day) => `desde ${withArticle(day)}`,
      seasons: {
        spring: (year) => `primavera de ${year}`,
        summer: (year) => `verano de ${year}`,
        autumn: (year) => `otoño de ${year}`,
        winter: (year) => `invierno de ${year}`,
      },
    },
    prose: {
      retracted: 'retirada',
      table: 'Tabla',
      backToFootnote: (note) => `Volver a la nota ${note}`,
    },
    counts: {
      quotations,
      briefings,
      length: (words, minutes) =>
        `${plural(words, { one: '# palabra', many: '# de palabras', other: '# palabras' })}, ${number(minutes)} min`,
      moreActors: (count) => `y ${number(count)} más`,
      span: (from, to) => (from === to ? from : `${from} – ${to}`),
    },
    attribution: {
      to: (names) => `a ${names}`,
      To: (names) => `A ${names}`,
      undated: 'El artículo no indica la fecha',
      undatedAfter: 'el artículo no indica la fecha',
      inArticleOf: (day) => `en un artículo del ${day}`,
      via: 'Según {name}',
      viaAfter: (name) => `según ${name}`,
      translated: (language, translator) =>
        language && translator
          ? `Traducción del ${language} de ${translator}`
          : language
            ? `Traducción del ${language}`
            : translator
              ? `Traducción de ${translator}`
              : 'Traducción',
      forms: { statement: 'en un comunicado', written: 'por escrito' },
      Forms: { statement: 'En un comunicado', written: 'Por escrito' },
      speaksFor: (name) => `por ${name}`,
      toIn: 'A {people}, {place}, {day}',
      toOn: 'A {people}, {day}',
      inOn: '{place}, {day}',
    },
    briefing: {
      contents: 'Índice',
      keyPoints: 'Claves',
      article: 'Artículo',
      quotations: (count) => (count === 1 ? 'Cita' : 'Citas'),
      next: 'Qué viene ahora',
      people: 'Personas y organizaciones',
      persons: 'Personas',
      parties: 'Organizaciones y gobiernos',
      mediators: () => 'Mediación',
      mediator: 'mediación',
      toWhom: 'Quién dijo qué a quién',
      timeline: 'Cronología',
      about: 'Acerca de este registro',
      by: 'Por {names}',
      published: 'Publicado el {day}',
      updated: 'Actualizado el {day}',
      corrected: 'Rectificado el {day}',
      retracted: 'Retirada, {day}',
      aQuotationRetracted: 'Una cita se retiró el {day}',
      source: 'Fuente',
      sourceNamed: 'Fuente: {source}',
      print: 'Imprimir',
      summary: 'Resumen de una página',
      largePrint: 'Letra grande',
      handout: 'Todas las citas en papel',
      old: 'Hace más de un año: cargos, cifras y hechos son los del {day}.',
      planned: (days) => `${days}, previsto`,
      continued: 'continuación',
      plannedWhen: 'Previsto el {day}, al publicarse este informe.',
      happenedIn: 'Ocurrió: {briefing}',
      inContext: 'En contexto',
      citeShort: 'Citar',
      quotationBy: (speaker, count) => `Cita ${number(count)}, de ${speaker}`,
      toNobody: 'nadie en particular',
      numberIsQuotation: 'Cada número es una cita.',
      speakForMediators: (names) => `⇄ habla por una parte mediadora: ${names}.`,
      said: 'Dicho',
      happened: 'Hecho',
      plannedMark: 'Previsto',
      later: {
        months: (n) => (n === 1 ? 'un mes después' : `${number(n)} meses después`),
        years: (n) => (n === 1 ? 'un año después' : `${number(n)} años después`),
      },
      corrections: (count) => (count === 1 ? 'Rectificación' : 'Rectificaciones'),
      correctionOf: (on) => `Rectificación, ${on}`,
      retractionOf: (on) => `Retirada, ${on}`,
      quotationNumber: (count) => `Cita ${number(count)}`,
      retractedQuotation: 'Se retiró una cita de {speaker}.',
      was: 'Antes',
      now: 'Ahora',
      retrieved: 'Consultado el {day}',
      noSource: 'No se indica ninguna fuente.',
      cite: 'Citar y reutilizar',
      data: 'Todo el registro como datos: {json}',
      sameParties: 'Las mismas partes',
      earlier: 'Antes: {briefing}',
      laterBriefing: 'Después: {briefing}',
    },
    quote: {
      page: (speaker) => `Cita de ${speaker}`,
      from: 'De {briefing}.',
      said: (year) => `Dicho en ${year}`,
      published: (year) => `Publicado en ${year}`,
      overAYearAgo: (years) => (years === 1 ? 'hace más de un año' : `hace más de ${number(years)} años`),
      passage: 'El pasaje del artículo',
      readInContext: 'Leer en contexto',
      corrected: 'Rectificación del {day}',
      original: 'En el idioma original',
      inThisBriefing: 'En este informe',
      place: (count, of) => (of === 1 ? 'La única cita.' : `Cita ${number(count)} de ${number(of)}.`),
      previous: 'Anterior, {speaker}: {words}',
      next: 'Siguiente, {speaker}: {words}',
      all: (count) => (count === 2 ? 'Las dos' : `Las ${number(count)}`),
      saidTo: (name) => `Dicho a ${name} en el mismo informe`,
      more: (speaker) => `Más de ${speaker}`,
      everything: (speaker) => `Todo lo dicho por ${speaker}`,
    },
    versions: { translationOf: 'Traducción de {briefing}.', alsoIn: 'También en {languages}.' },
    citing: {
      title: 'Citar',
      link: 'Enlace',
      citation: (style) => `Referencia ${style}`,
      manager: 'Para un gestor de referencias',
      download: 'Descargar: {files}',
      bibtex: 'La entrada de BibTeX',
      bibtexEntry: 'Entrada de BibTeX',
      note: (attribution, headline) => `Dicho por ${attribution}. En: ${headline}`,
      retractedNote: (day, reason) => `Retirada el ${day}: ${reason}`,
    },
    sharing: {
      share: 'Compartir',
      copyLink: 'Copiar enlace',
      copyQuotation: 'Copiar cita',
      more: 'Más',
      mail: 'Correo',
      saveCard: 'Guardar la tarjeta',
      embed: 'Insertar',
      thisBriefing: 'Este informe',
      script: {
        shared: 'Compartido',
        link: 'Enlace copiado',
        excerpt: 'Enlace a las palabras seleccionadas copiado: un fragmento',
        words: 'Cita copiada',
        failed: 'El navegador no lo ha permitido',
        copy: 'Copiar',
        copyThis: 'Copiar: {name}',
        copied: 'Copiado: {name}',
      },
      embedHow:
        'Pegue este código en una página suya; donde no se permita un marco, quedan las palabras y un enlace. {alone}.',
      embedAlone: 'Ver por separado',
      embedCode: 'código para insertar',
      cardAlt: (attribution) => `La cita como imagen. ${attribution}`,
      title: (speaker, to, when) => `${speaker}${to ? ` a ${to}` : ''}, ${when}`,
      by: (attribution, corrected, headline, site) =>
        `${attribution}${corrected ? `, rectificado el ${corrected}` : ''}. En: ${headline}, ${site}`,
      retracted: (headline) => `Retirado: ${headline}`,
      retractedQuotation: (speaker) => `Retirada: cita de ${speaker}`,
    },
    embed: {
      from: 'De {briefing}',
      quotation: 'La cita y su fuente',
      briefing: (count) => (count > 1 ? `El informe y sus ${quotations(count)}` : 'El informe y su fuente'),
    },
    cards: {
      corrected: 'Rectificado',
      retractedQuotation: 'Esta cita se retiró.',
      retractedBriefing: 'Este informe se retiró.',
      statement: 'comunicado',
      written: 'por escrito',
      quoted: (count, names) => `${quotations(count)}: ${names}`,
      others: (names, more) => `${names} y ${number(more)} más`,
      silent: (count) => `Aún sin palabras registradas. Mención en ${briefings(count)}.`,
      namedOn: (day) => `Mención el ${day}`,
      newest: (day) => `Últimas palabras: ${day}`,
      inItsName: (day) => `Dicho en su nombre: ${day}`,
      kindMediator: (kind) => `${kind}, mediación`,
      said: (count, in_, since) =>
        `${quotations(count)} en ${briefings(in_)}${since ? ` desde ${since}` : ''}`,
      saidInItsName: (count, speakers) =>
        `${quotations(count)} en su nombre, ${plural(speakers, { one: '# voz', other: '# voces' })}`,
      cutWords: (shown, of) => `Abreviado para esta tarjeta: ${number(shown)} de ${number(of)} palabras`,
      cutCharacters: (shown, of) =>
        `Abreviado para esta tarjeta: ${number(shown)} de ${number(of)} caracteres`,
      notDrawn: 'Algunos signos no se muestran aquí',
      wordsNotDrawn:
        'Estas palabras están en una escritura que esta imagen no puede mostrar. La página las tiene.',
      headlineNotDrawn:
        'El titular está en una escritura que esta imagen no puede mostrar. La página lo tiene.',
      nameNotDrawn: 'Nombre en la página',
    },
    front: {
      read: 'Leer el informe',
      alsoSaid: 'También se dijo',
      thisWeek: 'Se dijo esta semana',
      byDay: 'Informes por día',
      earlier: 'Antes',
      all: (count) =>
        plural(count, { one: 'El informe', many: 'Los # de informes', other: 'Los # informes' }),
      peopleAndParties: 'Personas y organizaciones',
      empty: 'Aún no hay nada registrado.',
      emptyHow:
        'Ponga un archivo Markdown en {folder} y vuelva a generar el sitio. El README muestra un pequeño ejemplo completo.',
      asJson: 'El registro en JSON',
    },
    person: {
      kinds: {
        person: { one: 'Persona', many: 'Personas' },
        organization: { one: 'Organización', many: 'Organizaciones' },
        government: { one: 'Gobierno', many: 'Gobiernos' },
      },
      none: 'Sin citas',
      count: (said, in_) => `${said === 0 ? 'Sin citas' : quotations(said)} en ${briefings(in_)}`,
      since: (from) => `en ${from}`,
      held: (from, to) => `${from} – ${to}`,
      speaksFor: 'Habla por {party}',
      inItsName: 'Dicho en su nombre',
      searchWords: 'Buscar en estas palabras',
      mediatorIn: 'Mediación en {briefing}',
      alsoWritten: (names) => `También escrito: ${names}`,
      newest: 'Últimas palabras.',
      mostOftenTo: 'Con más frecuencia a',
      appearsWith: 'Aparece con',
      years: 'Años',
      follow: 'Seguir por canal',
      tookPart: 'Participó en',
      with: 'Con {people}',
      yearOf: (name, year) => `${name} en ${year}`,
      allYears: 'Todos los años',
      description: (who, said) =>
        `${who}: ${said === 0 ? 'sin citas' : quotations(said)}, cargos y hechos en el registro.`,
      cardAlt: (who, said) => `${who}. ${said === 0 ? 'Sin citas' : quotations(said)}.`,
    },
    lists: {
      archive: 'Informes',
      archiveAbout: 'Todos los informes de este sitio, los más recientes primero, y todos por año y mes.',
      inPages: 'Todos los informes con su entradilla, por páginas',
      briefingsPage: (page) => `Informes, página ${number(page)}`,
      briefingsPageAbout: (page) =>
        `Informes anteriores, página ${number(page)} contando desde el más antiguo.`,
      briefingsOf: (span) => `Informes: ${span}`,
      briefingsOfAbout: (month) => `Todos los informes publicados en ${month}.`,
      briefingsOfYearAbout: (year) => `Todos los informes publicados en ${year}, por mes.`,
      newerMonth: (month) => `Después: ${month}`,
      olderMonth: (month) => `Antes: ${month}`,
      allOf: (year) => `Todo ${year}`,
      months: 'Meses',
      allYears: 'Todos los años',
      quotes: 'Citas',
      quotesPage: (page) => `Citas, página ${number(page)}`,
      quotesAbout:
        'Todas las citas de este sitio, por informe, las más recientes primero: quién las dijo, a quién, dónde y cuándo.',
      people: 'Personas y organizaciones',
      peopleLetter: (letter) => `Personas y organizaciones: ${letter}`,
      peopleAbout:
        'Quienes figuran en este sitio: personas, organizaciones y gobiernos, con sus cargos de entonces y lo que dijeron.',
      newestFirst: (count) =>
        `${count === 1 ? 'Una cita' : quotations(count)}, el informe más reciente primero.`,
      page: (page) => `Página ${number(page)}, contando desde el más antiguo`,
      pages: 'Páginas',
      newerPage: (page) => `Más reciente: página ${number(page)}`,
      newest: 'Lo más reciente',
      olderPage: (page) => `Más antiguo: página ${number(page)}`,
      byLetter: 'Por letra',
      somePeople: (total) =>
        `${number(total)} en total, por letra. Estas figuran en los informes más recientes.`,
    },
    summary: {
      people: 'Quién es quién',
      said: 'En sus palabras',
      mediators: () => 'Mediación: ',
      quotationsShown: (shown, of) => `${number(shown)} de ${quotations(of)}; todas en {address}`,
      moreActors: (count) => `y ${number(count)} más en {address}`,
      moreDates: (count) => `y ${plural(count, { one: '# fecha más', other: '# fechas más' })} en {address}`,
      moreCorrections: (count) =>
        `y ${plural(count, { one: '# rectificación más', other: '# rectificaciones más' })} en {address}`,
      articleContinues: 'El artículo continúa en {address}',
      shortened: 'Abreviado para esta página.',
      retracted: (day) => `Retirada, ${day}.`,
      retractedQuotation: (speaker) => `Se retiró una cita de ${speaker}.`,
      noSource: 'no indicada.',
      sourceThere: 'véase la dirección de abajo.',
      asOf: (day) => `a fecha de ${day}`,
      inFull: (count) =>
        count === 0
          ? 'El informe completo'
          : `El informe completo, con ${count === 1 ? 'su cita' : `sus ${quotations(count)}`}`,
      article: 'Del artículo',
      continued: 'continuación',
      printIt: 'Una página, en A4 o US Letter. Para guardarla como archivo, imprímala y elija {save}.',
      save: 'Guardar como PDF',
      print: 'Imprimir',
      briefing: 'El informe completo',
      largePrintTitle: (title) => `Letra grande: ${title}`,
      handoutTitle: (title) => `Todas las citas: ${title}`,
      title: (title) => `Resumen: ${title}`,
      onePage: (standfirst) => `Una página: ${standfirst}`,
      code: (address) => `Código QR de ${address}`,
    },
    about: {
      title: 'Acerca de',
      text: `## Qué significa literal aquí

Una cita de este sitio consta palabra por palabra en su artículo, entre comillas, exactamente una vez. Los espacios, la forma de las
comillas y una coma o un punto final pueden diferir del artículo; nada más. Una cita que el artículo interrumpe se muestra como palabras
seguidas; el pasaje de al lado la muestra como la da el artículo. Los signos y las fechas en letra pequeña son de la redacción.

## Cómo se comprueba

Cada cita, cada nombre y cada fecha de un informe se anotan en un registro junto al artículo. Antes de publicar nada, un programa compara
el registro con el artículo: que cada cita esté allí, que no queden palabras entre comillas sin atribuir, que un día de la semana sea el
de su fecha. Si algo de eso no se cumple, el sitio no se genera.

## Qué no se afirma

Que una cita conste palabra por palabra en su artículo no dice que sea verdad, ni que el artículo la oyera bien. Los cargos son los de ese
día. Cuando un artículo no permite conocer el día, no se da ninguno. Quien no aparece citado aquí puede haber hablado en otra parte.

## Cómo funcionan las rectificaciones

Lo que se publicó conserva su dirección. Si hay que rectificar palabras, una atribución o un día, la página dice qué ponía y qué pone
ahora. Si hay que retirar algo, su página permanece y dice por qué. [Todas las rectificaciones](/corrections/) están en una página.`,
      description: (site) =>
        `Qué significa literal en ${site}, cómo se comprueba, qué no se afirma y cómo avisar de un error.`,
      report: 'Cómo avisar de un error',
      reportHow:
        'Díganos la dirección de la página y qué está mal en ella. Lo que cambie un aviso figura en las rectificaciones.',
    },
    corrections: {
      title: 'Rectificaciones',
      description: 'Todo lo que se rectificó o retiró en este sitio, lo más reciente primero.',
      none: 'Hasta ahora no se ha rectificado ni retirado nada.',
      all: 'Todo lo que se rectificó o retiró, lo más reciente primero.',
      corrected: 'Rectificación del {day}',
      retracted: 'Retirada del {day}',
      quotationBy: (speaker) => `Cita de ${speaker}`,
    },
    missing: {
      name: 'No encontrado',
      title: 'No hay ninguna página en esta dirección',
      description: 'No hay ninguna página en esta dirección.',
      why: 'Toda cita publicada aquí conserva su dirección, así que esta seguramente esté mal escrita o cortada. La dirección de una cita es así: {address}.',
      newestBriefings: 'Los informes más recientes',
      newest: 'Informes más recientes',
    },
    moved: {
      title: 'Esta página se ha trasladado',
      description: 'Esta página tiene ahora otra dirección.',
    },
    retractedPage: {
      quotation: 'Cita retirada',
      quotationTitle: 'Esta cita se retiró',
      briefing: 'Informe retirado',
      briefingTitle: 'Este informe se retiró',
      all: 'Todas las rectificaciones y retiradas',
    },
    data: {
      name: 'Datos',
      title: 'El registro como datos',
      description: 'El registro como datos: qué se publica para programas y qué permanece estable.',
      files: 'Archivos',
      everything: 'Todo, con direcciones y huellas',
      one: 'Un informe entero',
      schema: 'Esquema: {schema}',
      stable: 'Qué permanece estable',
      promises: {
        address:
          'La dirección de un informe, de una cita y de una persona no cambia nunca; lo que se retira conserva su dirección y lo dice.',
        quotation:
          'El identificador de una cita nunca se da a otras palabras. Su huella cambia solo cuando cambian las palabras, y entonces una rectificación lo dice.',
        person: 'El identificador de una persona u organización es el mismo en todos los informes.',
        field:
          'Un campo conserva su nombre y su significado dentro de una versión. Pueden añadirse campos: lea los que conozca y deje el resto.',
        version:
          'Un cambio que estropearía un programa lector recibe una versión y un esquema nuevos, y el esquema anterior sigue donde está.',
      },
    },
    feeds: {
      title: 'Canales',
      description: 'Siga los informes, las citas o a una persona en cualquier lector de canales.',
      what: 'Un canal avisa a un programa lector de todo lo nuevo de aquí, sin cuenta y sin que nadie sepa qué sigue usted. Copie una dirección en su lector de canales. Lo que se rectifica o retira vuelve a aparecer, marcado como modificado; lo que solo cambia de dirección, no.',
      everything: 'Todo',
      briefings: 'Todos los informes',
      briefingsHold: 'Entradilla, claves y citas de cada informe.',
      quotations: 'Todas las citas',
      quotationsHold: 'Cada cita, con quién la dijo, a quién, dónde y cuándo.',
      person: 'Una persona u organización',
      personHow:
        'Cada página de una persona u organización tiene su propio canal: añada {atom} o {json} a su dirección, o dé a su lector la dirección de la página. Con más citas:',
      ofBriefings: 'informes',
      ofQuotations: 'citas',
      quotationsAbout: 'Cada cita, literal, atribuida y fechada.',
      personAbout: (name) => `Las citas de ${name}.`,
      retracted: (reason) => `Retirada: ${reason}`,
      toBriefing: 'El informe',
      toQuotation: 'La cita',
      permalink: 'enlace permanente',
      thisIs: 'Esto es un canal: {how}, o {page}.',
      how: 'cómo seguirlo',
      page: 'lea la página',
    },
    search: {
      title: 'Buscar',
      description: 'Busque en todos los informes, citas y personas del registro.',
      words: 'Palabras, o «una frase exacta»',
      kind: 'Tipo',
      everything: 'Todo',
      year: 'Año',
      any: 'Todos',
      speaker: 'Dicho por',
      more: 'Más resultados',
      help: 'Menos palabras encuentran más. Los acentos no importan, y una palabra encuentra también las que empiezan por ella. Todo el registro está aquí:',
      withoutScript: 'La búsqueda necesita JavaScript. Sin él, todo está aquí:',
      allQuotations: 'Todas las citas',
      allPeople: 'Todas las personas y organizaciones',
      allBriefings: 'Todos los informes',
      quotationsOrder: '{all}, las más recientes primero',
      peopleOrder: '{all}, por nombre',
      briefingsOrder: '{all}, por año y mes',
      kinds: { briefing: 'Informes', quotation: 'Citas', person: 'Personas y organizaciones' },
      script: {
        briefing: 'Informe',
        quotation: 'Cita',
        person: 'Persona u organización',
        searching: 'Buscando…',
        loading: 'Cargando la búsqueda…',
        failed: 'No se pudo cargar la búsqueda. Compruebe la conexión e inténtelo de nuevo.',
        nothing: 'Sin resultados.',
        nothingFor: 'Sin resultados para «{words}».',
        nothingYet: 'Sin resultados por ahora.',
        nothingYetFor: 'Sin resultados por ahora para «{words}».',
        quotations: forms({ one: '# cita', many: '# de citas', other: '# citas' }),
        results: forms({ one: '# resultado.', many: '# de resultados.', other: '# resultados.' }),
        resultsFor: forms({
          one: '# resultado para «{words}».',
          many: '# de resultados para «{words}».',
          other: '# resultados para «{words}».',
        }),
        first: forms({
          one: 'El primer resultado.',
          many: 'Los primeros # de resultados.',
          other: 'Los primeros # resultados.',
        }),
        firstFor: forms({
          one: 'El primer resultado para «{words}».',
          many: 'Los primeros # de resultados para «{words}».',
          other: 'Los primeros # resultados para «{words}».',
        }),
      },
    },
  };
};
