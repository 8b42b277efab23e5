import type { Catalog } from '../catalog.ts';
import type { Formats, PluralForms } from '../formats.ts';

/** Arabic counts in six classes: none, one, two, a few, many, and hundreds. */
const forms = (
  all: PluralForms<'zero' | 'one' | 'two' | 'few' | 'many'>,
): PluralForms<'zero' | 'one' | 'two' | 'few' | 'many'> => all;

const quotation = forms({
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '# اقتباسات',
  many: '# اقتباسًا',
  other: '# اقتباس',
});
/** The forms behind a preposition. */
const ofQuotations = forms({ ...quotation, zero: 'لا شيء', two: 'اقتباسين' });
const briefing = forms({
  zero: 'لا موجزات',
  one: 'موجز واحد',
  two: 'موجزان',
  few: '# موجزات',
  many: '# موجزًا',
  other: '# موجز',
});
const inBriefing = forms({ ...briefing, zero: 'لا موجز', two: 'موجزين' });
const word = forms({
  zero: 'بلا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: '# كلمات',
  many: '# كلمة',
  other: '# كلمة',
});
const minute = forms({
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
});
const result = forms({
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '# نتائج',
  many: '# نتيجة',
  other: '# نتيجة',
});
const firstResult = forms({
  zero: 'لا نتائج بعد',
  one: 'النتيجة الأولى',
  two: 'أول نتيجتين',
  few: 'أول # نتائج',
  many: 'أول # نتيجة',
  other: 'أول # نتيجة',
});

/** The same forms, each with the same text behind it. */
const followed = (all: Required<typeof quotation>, end: string) =>
  forms({
    zero: all.zero + end,
    one: all.one + end,
    two: all.two + end,
    few: all.few + end,
    many: all.many + end,
    other: all.other + end,
  });

/** The labels in Arabic. */
export const ar = ({ number, plural }: Formats): Catalog => {
  const quotations = (count: number) => plural(count, quotation);
  const briefings = (count: number) => plural(count, briefing);
  const inBriefings = (count: number) => plural(count, inBriefing);
  return {
    frame: {
      description: 'موجزات إخبارية كل اقتباس فيها حرفي ومنسوب إلى قائله ومؤرخ ودائم.',
      skip: 'الانتقال إلى المحتوى',
      promise: 'من قال ماذا، كلمةً كلمة.',
      sections: 'الأقسام',
      briefings: 'الموجزات',
      quotes: 'الاقتباسات',
      people: 'الأشخاص',
      search: 'البحث',
      about: 'عن الموقع',
      corrections: 'التصحيحات',
      feeds: 'الخلاصات',
      data: 'البيانات',
      guarantee:
        'ما يرد هنا اقتباسًا يرد حرفيًا في مقاله، منسوبًا إلى قائله، ومؤرخًا حيث يتيح المقال معرفة التاريخ. ولكل اقتباس عنوان دائم.',
      printed: (changed) => `كما نُشر في ${changed}.`,
    },
    comma: '، ',
    colon: ': ',
    dayPhrases: {
      about: (day) => `نحو ${day}`,
      since: (day) => `منذ ${day}`,
      seasons: {
        spring: (year) => `ربيع ${year}`,
        summer: (year) => `صيف ${year}`,
        autumn: (year) => `خريف ${year}`,
        winter: (year) => `شتاء ${year}`,
      },
    },
    prose: {
      retracted: 'سُحب',
      table: 'جدول',
      backToFootnote: (note) => `العودة إلى الحاشية ${number(note)}`,
    },
    counts: {
      quotations,
      briefings,
      length: (words, minutes) => `${plural(words, word)}، ${plural(minutes, minute)}`,
      moreActors: (count) =>
        plural(
          count,
          forms({
            zero: 'ولا أحد غيرهم',
            one: 'وواحد آخر',
            two: 'واثنان آخران',
            few: 'و# آخرون',
            many: 'و# آخرون',
            other: 'و# آخرون',
          }),
        ),
      span: (from, to) => (from === to ? from : `${from} – ${to}`),
    },
    attribution: {
      to: (names) => `إلى ${names}`,
      To: (names) => `إلى ${names}`,
      undated: 'لا يذكر المقال التاريخ',
      undatedAfter: 'ولا يذكر المقال التاريخ',
      inArticleOf: (day) => `في مقال بتاريخ ${day}`,
      via: 'نقلًا عن {name}',
      viaAfter: (name) => `نقلًا عن ${name}`,
      translated: (language, translator) =>
        language && translator
          ? `ترجمة عن ${language}: ${translator}`
          : language
            ? `ترجمة عن ${language}`
            : translator
              ? `ترجمة: ${translator}`
              : 'ترجمة',
      forms: { statement: 'في بيان', written: 'كتابةً' },
      Forms: { statement: 'في بيان', written: 'كتابةً' },
      speaksFor: (name) => `باسم ${name}`,
      toIn: 'إلى {people}، {place}، {day}',
      toOn: 'إلى {people}، {day}',
      inOn: '{place}، {day}',
    },
    briefing: {
      contents: 'المحتويات',
      keyPoints: 'أبرز النقاط',
      article: 'المقال',
      quotations: (count) => (count === 1 ? 'الاقتباس' : 'الاقتباسات'),
      next: 'ماذا بعد',
      people: 'الأشخاص والجهات',
      persons: 'الأشخاص',
      parties: 'الجهات',
      mediators: () => 'الوساطة',
      mediator: 'وساطة',
      toWhom: 'من قال ماذا ولمن',
      timeline: 'التسلسل الزمني',
      about: 'عن هذا السجل',
      by: 'بقلم {names}',
      published: 'نُشر في {day}',
      updated: 'حُدّث في {day}',
      corrected: 'صُحّح في {day}',
      retracted: 'سُحب في {day}',
      aQuotationRetracted: 'سُحب اقتباس في {day}',
      source: 'المصدر',
      sourceNamed: 'المصدر: {source}',
      print: 'طباعة',
      summary: 'ملخص في صفحة واحدة',
      largePrint: 'بأحرف كبيرة',
      handout: 'كل الاقتباسات على الورق',
      old: 'مضى عليه أكثر من عام: المناصب والأرقام والأحداث كما كانت في {day}.',
      planned: (days) => `${days}، مقرر`,
      continued: 'تتمة',
      plannedWhen: 'كان مقررًا في {day}، يوم نشر هذا الموجز.',
      happenedIn: 'وقد حدث: {briefing}',
      inContext: 'في السياق',
      citeShort: 'الاستشهاد',
      quotationBy: (speaker, count) => `الاقتباس ${number(count)}، ${speaker}`,
      toNobody: 'غير مُسمّى',
      numberIsQuotation: 'كل رقم يدل على اقتباس.',
      speakForMediators: (names) => `⇄ يدل على التحدث باسم جهة وسيطة: ${names}.`,
      said: 'قيل',
      happened: 'حدث',
      plannedMark: 'مقرر',
      later: {
        months: (n) =>
          plural(
            n,
            forms({
              zero: 'في الشهر نفسه',
              one: 'بعد شهر',
              two: 'بعد شهرين',
              few: 'بعد # أشهر',
              many: 'بعد # شهرًا',
              other: 'بعد # شهر',
            }),
          ),
        years: (n) =>
          plural(
            n,
            forms({
              zero: 'في العام نفسه',
              one: 'بعد عام',
              two: 'بعد عامين',
              few: 'بعد # أعوام',
              many: 'بعد # عامًا',
              other: 'بعد # عام',
            }),
          ),
      },
      corrections: (count) => (count === 1 ? 'تصحيح' : 'تصحيحات'),
      correctionOf: (on) => `تصحيح، ${on}`,
      retractionOf: (on) => `سحب، ${on}`,
      quotationNumber: (count) => `الاقتباس ${number(count)}`,
      retractedQuotation: 'سُحب اقتباس منسوب إلى {speaker}.',
      was: 'كان',
      now: 'أصبح',
      retrieved: 'اطُّلع عليه في {day}',
      noSource: 'لم يُذكر مصدر.',
      cite: 'الاستشهاد وإعادة الاستخدام',
      data: 'السجل كاملًا على هيئة بيانات: {json}',
      sameParties: 'الجهات نفسها',
      earlier: 'قبله: {briefing}',
      laterBriefing: 'بعده: {briefing}',
    },
    quote: {
      page: (speaker) => `اقتباس: ${speaker}`,
      from: 'من {briefing}.',
      said: (year) => `قيل عام ${year}`,
      published: (year) => `نُشر عام ${year}`,
      overAYearAgo: (years) =>
        plural(
          years,
          forms({
            zero: 'قبل أقل من عام',
            one: 'قبل أكثر من عام',
            two: 'قبل أكثر من عامين',
            few: 'قبل أكثر من # أعوام',
            many: 'قبل أكثر من # عامًا',
            other: 'قبل أكثر من # عام',
          }),
        ),
      passage: 'الفقرة التي يرد فيها',
      readInContext: 'القراءة في السياق',
      corrected: 'صُحّح في {day}',
      original: 'بالنص الأصلي',
      inThisBriefing: 'في هذا الموجز',
      place: (count, of) =>
        of === 1 ? 'الاقتباس الوحيد فيه.' : `الاقتباس ${number(count)} من ${number(of)}.`,
      previous: 'السابق، {speaker}: {words}',
      next: 'التالي، {speaker}: {words}',
      all: (count) => `كلها (${number(count)})`,
      saidTo: (name) => `ما قيل لـ ${name} في الموجز نفسه`,
      more: (speaker) => `المزيد: ${speaker}`,
      everything: (speaker) => `كل الأقوال: ${speaker}`,
    },
    versions: { translationOf: 'ترجمة {briefing}.', alsoIn: 'يُقرأ أيضًا بهذه اللغات: {languages}.' },
    citing: {
      title: 'الاستشهاد',
      link: 'الرابط',
      citation: (style) => `مرجع بنمط ${style}`,
      manager: 'لبرامج إدارة المراجع',
      download: 'تنزيل: {files}',
      bibtex: 'مدخل BibTeX',
      bibtexEntry: 'مدخل BibTeX',
      note: (attribution, headline) => `قول: ${attribution}. في: ${headline}`,
      retractedNote: (day, reason) => `سُحب في ${day}: ${reason}`,
    },
    sharing: {
      share: 'مشاركة',
      copyLink: 'نسخ الرابط',
      copyQuotation: 'نسخ الاقتباس',
      more: 'المزيد',
      mail: 'البريد الإلكتروني',
      saveCard: 'حفظ البطاقة',
      embed: 'التضمين',
      thisBriefing: 'هذا الموجز',
      script: {
        shared: 'تمت المشاركة',
        link: 'نُسخ الرابط',
        excerpt: 'نُسخ رابط إلى الكلمات المحددة: مقتطف',
        words: 'نُسخ الاقتباس',
        failed: 'لم يسمح المتصفح بذلك',
        copy: 'نسخ',
        copyThis: 'نسخ {name}',
        copied: 'نُسخ: {name}',
      },
      embedHow: 'ألصق هذا النص في صفحة لك؛ وحيث لا يُسمح بإطار تبقى الكلمات ورابط. {alone}.',
      embedAlone: 'عرضه منفردًا',
      embedCode: 'نص التضمين',
      cardAlt: (attribution) => `الاقتباس في صورة. ${attribution}`,
      title: (speaker, to, when) => `${speaker}${to ? ` إلى ${to}` : ''}، ${when}`,
      by: (attribution, corrected, headline, site) =>
        `${attribution}${corrected ? `، كما صُحّح في ${corrected}` : ''}. في: ${headline}، ${site}`,
      retracted: (headline) => `سُحب: ${headline}`,
      retractedQuotation: (speaker) => `سُحب: اقتباس منسوب إلى ${speaker}`,
    },
    embed: {
      from: 'من {briefing}',
      quotation: 'الاقتباس ومصدره',
      briefing: (count) => (count > 1 ? `الموجز واقتباساته (${number(count)})` : 'الموجز ومصدره'),
    },
    cards: {
      corrected: 'صُحّح',
      retractedQuotation: 'سُحب هذا الاقتباس.',
      retractedBriefing: 'سُحب هذا الموجز.',
      statement: 'بيان',
      written: 'كتابةً',
      quoted: (count, names) => `${quotations(count)}: ${names}`,
      others: (names, more) =>
        names +
        plural(
          more,
          forms({
            zero: '',
            one: ' وواحد آخر',
            two: ' واثنان آخران',
            few: ' و# آخرون',
            many: ' و# آخرون',
            other: ' و# آخرون',
          }),
        ),
      silent: (count) => `لا أقوال في السجل بعد. ورد الاسم في ${inBriefings(count)}.`,
      namedOn: (day) => `ورد الاسم في ${day}`,
      newest: (day) => `أحدث الأقوال: ${day}`,
      inItsName: (day) => `قيل باسمها: ${day}`,
      kindMediator: (kind) => `${kind}، وساطة`,
      said: (count, in_, since) =>
        `${quotations(count)} في ${inBriefings(in_)}${since ? ` منذ ${since}` : ''}`,
      saidInItsName: (count, speakers) =>
        `${quotations(count)} باسمها، ${plural(
          speakers,
          forms({
            zero: 'بلا أصوات',
            one: 'صوت واحد',
            two: 'صوتان',
            few: '# أصوات',
            many: '# صوتًا',
            other: '# صوت',
          }),
        )}`,
      cutWords: (shown, of) => `اختُصر لهذه البطاقة: ${number(shown)} من ${number(of)} كلمة`,
      cutCharacters: (shown, of) => `اختُصر لهذه البطاقة: ${number(shown)} من ${number(of)} حرف`,
      notDrawn: 'بعض الرموز لا تظهر هنا',
      wordsNotDrawn: 'هذه الكلمات مكتوبة بخط لا تستطيع هذه الصورة عرضه. تجدها في الصفحة.',
      headlineNotDrawn: 'العنوان مكتوب بخط لا تستطيع هذه الصورة عرضه. تجده في الصفحة.',
      nameNotDrawn: 'الاسم في الصفحة',
    },
    front: {
      read: 'قراءة الموجز',
      alsoSaid: 'وقيل أيضًا',
      thisWeek: 'قيل هذا الأسبوع',
      byDay: 'الموجزات حسب الأيام',
      earlier: 'في ما سبق',
      all: (count) => `كل الموجزات (${number(count)})`,
      peopleAndParties: 'الأشخاص والجهات',
      empty: 'لا شيء في السجل بعد.',
      emptyHow: 'ضع ملف Markdown في {folder} وابنِ الموقع من جديد. في ملف README مثال صغير كامل.',
      asJson: 'السجل بصيغة JSON',
    },
    person: {
      kinds: {
        person: { one: 'شخص', many: 'أشخاص' },
        organization: { one: 'منظمة', many: 'منظمات' },
        government: { one: 'حكومة', many: 'حكومات' },
      },
      none: 'لا اقتباسات',
      count: (said, in_) => `${quotations(said)} في ${inBriefings(in_)}`,
      since: (from) => `في ${from}`,
      held: (from, to) => `${from} – ${to}`,
      speaksFor: 'باسم {party}',
      inItsName: 'قيل باسمها',
      searchWords: 'البحث في هذه الأقوال',
      mediatorIn: 'وساطة في {briefing}',
      alsoWritten: (names) => `يُكتب أيضًا: ${names}`,
      newest: 'أحدث الأقوال.',
      mostOftenTo: 'غالبًا إلى',
      appearsWith: 'في الموجزات نفسها',
      years: 'السنوات',
      follow: 'المتابعة عبر الخلاصة',
      tookPart: 'المشاركة في',
      with: 'مع {people}',
      yearOf: (name, year) => `${name}، ${year}`,
      allYears: 'كل السنوات',
      description: (who, said) => `${who}: ${quotations(said)}، والمناصب والأحداث في السجل.`,
      cardAlt: (who, said) => `${who}. ${quotations(said)}.`,
    },
    lists: {
      archive: 'الموجزات',
      archiveAbout: 'كل موجزات هذا الموقع، الأحدث أولًا، وكلها حسب السنة والشهر.',
      inPages: 'كل الموجزات مع مقدماتها، في صفحات',
      briefingsPage: (page) => `الموجزات، الصفحة ${number(page)}`,
      briefingsPageAbout: (page) => `موجزات سابقة، الصفحة ${number(page)} عدًّا من الأقدم.`,
      briefingsOf: (span) => `موجزات ${span}`,
      briefingsOfAbout: (month) => `كل الموجزات المنشورة في ${month}.`,
      briefingsOfYearAbout: (year) => `كل الموجزات المنشورة عام ${year}، حسب الشهر.`,
      newerMonth: (month) => `بعده: ${month}`,
      olderMonth: (month) => `قبله: ${month}`,
      allOf: (year) => `كل عام ${year}`,
      months: 'الأشهر',
      allYears: 'كل السنوات',
      quotes: 'الاقتباسات',
      quotesPage: (page) => `الاقتباسات، الصفحة ${number(page)}`,
      quotesAbout: 'كل اقتباسات هذا الموقع حسب الموجز، الأحدث أولًا: من قالها، ولمن، وأين، ومتى.',
      people: 'الأشخاص والجهات',
      peopleLetter: (letter) => `الأشخاص والجهات: ${letter}`,
      peopleAbout: 'كل من ورد في هذا الموقع: أشخاص ومنظمات وحكومات، بمناصبهم حينها وما قالوه.',
      newestFirst: (count) => `${quotations(count)}، أحدث الموجزات أولًا.`,
      page: (page) => `الصفحة ${number(page)} عدًّا من الأقدم`,
      pages: 'الصفحات',
      newerPage: (page) => `الأحدث: الصفحة ${number(page)}`,
      newest: 'الأحدث',
      olderPage: (page) => `الأقدم: الصفحة ${number(page)}`,
      byLetter: 'حسب الحرف',
      somePeople: (total) => `المجموع ${number(total)}، حسب الحرف. هؤلاء في أحدث الموجزات.`,
    },
    summary: {
      people: 'من هم',
      said: 'بكلماتهم',
      mediators: () => 'الوساطة: ',
      quotationsShown: (shown, of) => `${number(shown)} من ${plural(of, ofQuotations)}؛ كلها في {address}`,
      moreActors: (count) =>
        `${plural(
          count,
          forms({
            zero: 'ولا أحد غيرهم',
            one: 'وواحد آخر',
            two: 'واثنان آخران',
            few: 'و# آخرون',
            many: 'و# آخرون',
            other: 'و# آخرون',
          }),
        )} في {address}`,
      moreDates: (count) =>
        `${plural(
          count,
          forms({
            zero: 'ولا تواريخ أخرى',
            one: 'وتاريخ آخر',
            two: 'وتاريخان آخران',
            few: 'و# تواريخ أخرى',
            many: 'و# تاريخًا آخر',
            other: 'و# تاريخ آخر',
          }),
        )} في {address}`,
      moreCorrections: (count) =>
        `${plural(
          count,
          forms({
            zero: 'ولا تصحيحات أخرى',
            one: 'وتصحيح آخر',
            two: 'وتصحيحان آخران',
            few: 'و# تصحيحات أخرى',
            many: 'و# تصحيحًا آخر',
            other: 'و# تصحيح آخر',
          }),
        )} في {address}`,
      articleContinues: 'تتمة المقال في {address}',
      shortened: 'اختُصر لهذه الصفحة.',
      retracted: (day) => `سُحب في ${day}.`,
      retractedQuotation: (speaker) => `سُحب اقتباس منسوب إلى ${speaker}.`,
      noSource: 'غير مذكور.',
      sourceThere: 'انظر العنوان أدناه.',
      asOf: (day) => `كما كان في ${day}`,
      inFull: (count) =>
        count === 0
          ? 'الموجز كاملًا'
          : count === 1
            ? 'الموجز كاملًا مع اقتباسه'
            : `الموجز كاملًا مع اقتباساته (${number(count)})`,
      article: 'من المقال',
      continued: 'تتمة',
      printIt: 'صفحة واحدة على ورق A4 أو US Letter. لحفظها ملفًا اطبعها واختر {save}.',
      save: 'الحفظ بصيغة PDF',
      print: 'طباعة',
      briefing: 'الموجز كاملًا',
      largePrintTitle: (title) => `بأحرف كبيرة: ${title}`,
      handoutTitle: (title) => `كل الاقتباسات: ${title}`,
      title: (title) => `ملخص: ${title}`,
      onePage: (standfirst) => `صفحة واحدة: ${standfirst}`,
      code: (address) => `رمز الاستجابة السريعة للعنوان ${address}`,
    },
    about: {
      title: 'عن الموقع',
      text: `## ما معنى «حرفي» هنا

كل اقتباس في هذا الموقع يرد كلمةً كلمة في مقاله، بين علامتي اقتباس، مرة واحدة تمامًا. وقد تختلف عن المقال المسافات وشكل العلامات وفاصلة أو
نقطة واحدة في الختام، ولا شيء غير ذلك. والاقتباس الذي يقطعه المقال يُعرض كلامًا متصلًا، وتعرضه الفقرة المجاورة كما يرد في المقال. أما العلامات
والتواريخ المكتوبة بخط صغير فمن هيئة التحرير.

## كيف يجري التحقق

يُدوَّن كل اقتباس واسم وتاريخ من الموجز في سجل إلى جانب المقال. وقبل نشر أي شيء يقارن برنامج السجل بالمقال: أن كل اقتباس موجود فيه، وأن لا كلام
بين علامتي اقتباس بقي بلا قائل، وأن يوم الأسبوع هو يوم تاريخه. وإن لم يصح شيء من ذلك لا يُبنى الموقع.

## ما لا يُدَّعى

أن يرد الاقتباس حرفيًا في مقاله لا يعني أنه صحيح، ولا أن المقال أحسن السماع. والمناصب هي مناصب ذلك اليوم. وحيث لا يتيح المقال معرفة اليوم لا
يُذكر يوم. ومن لم يُقتبس كلامه هنا ربما تحدث في مكان آخر.

## كيف تجري التصحيحات

ما نُشر يحتفظ بعنوانه. وإذا لزم تصحيح كلمات أو نسبة أو يوم، تقول الصفحة ما كان وما أصبح. وإذا لزم سحب شيء، تبقى صفحته وتذكر السبب.
[كل التصحيحات](/corrections/) في صفحة واحدة.`,
      description: (site) => `ما معنى «حرفي» في ${site}، وكيف يجري التحقق، وما لا يُدَّعى، وكيف يُبلَّغ عن خطأ.`,
      report: 'الإبلاغ عن خطأ',
      reportHow: 'أخبرنا بعنوان الصفحة وبالخطأ الذي فيها. وما يغيّره البلاغ يُدرج في التصحيحات.',
    },
    corrections: {
      title: 'التصحيحات',
      description: 'كل ما صُحّح أو سُحب في هذا الموقع، الأحدث أولًا.',
      none: 'لم يُصحَّح شيء ولم يُسحب حتى الآن.',
      all: 'كل ما صُحّح أو سُحب، الأحدث أولًا.',
      corrected: 'صُحّح في {day}',
      retracted: 'سُحب في {day}',
      quotationBy: (speaker) => `اقتباس: ${speaker}`,
    },
    missing: {
      name: 'غير موجود',
      title: 'لا صفحة في هذا العنوان',
      description: 'لا صفحة في هذا العنوان.',
      why: 'كل اقتباس نُشر هنا يحتفظ بعنوانه، فالأرجح أن هذا العنوان كُتب خطأً أو قُطع. عنوان الاقتباس يشبه هذا: {address}.',
      newestBriefings: 'أحدث الموجزات',
      newest: 'أحدث الموجزات',
    },
    moved: { title: 'انتقلت هذه الصفحة', description: 'لهذه الصفحة عنوان آخر الآن.' },
    retractedPage: {
      quotation: 'اقتباس مسحوب',
      quotationTitle: 'سُحب هذا الاقتباس',
      briefing: 'موجز مسحوب',
      briefingTitle: 'سُحب هذا الموجز',
      all: 'كل التصحيحات وعمليات السحب',
    },
    data: {
      name: 'البيانات',
      title: 'السجل على هيئة بيانات',
      description: 'السجل على هيئة بيانات: ما يُنشر للبرامج وما يبقى منه ثابتًا.',
      files: 'الملفات',
      everything: 'كل شيء، مع العناوين والبصمات',
      one: 'موجز واحد كاملًا',
      schema: 'المخطط: {schema}',
      stable: 'ما يبقى ثابتًا',
      promises: {
        address: 'عنوان الموجز والاقتباس والشخص لا يتغير أبدًا؛ وما يُسحب يحتفظ بعنوانه ويقول إنه سُحب.',
        quotation:
          'معرّف الاقتباس لا يُعطى لكلمات أخرى. ولا تتغير بصمته إلا بتغير الكلمات، وعندئذ يقول ذلك تصحيح.',
        person: 'معرّف الشخص أو الجهة واحد في كل موجز.',
        field: 'يحتفظ الحقل باسمه ومعناه ضمن الإصدار. وقد تُضاف حقول: اقرأ ما تعرفه واترك الباقي.',
        version: 'كل تغيير يعطّل برنامجًا قارئًا يأخذ إصدارًا جديدًا ومخططًا جديدًا، ويبقى المخطط القديم مكانه.',
      },
    },
    feeds: {
      title: 'الخلاصات',
      description: 'تابع الموجزات أو الاقتباسات أو شخصًا واحدًا في أي قارئ خلاصات.',
      what: 'الخلاصة تُخبر برنامجًا قارئًا بكل جديد هنا، بلا حساب ومن غير أن يعرف أحد ما تتابعه. انسخ عنوانًا إلى قارئ الخلاصات. ما يُصحَّح أو يُسحب يظهر من جديد معلَّمًا بأنه تغيّر؛ أما ما يتغير عنوانه فقط فلا.',
      everything: 'كل شيء',
      briefings: 'كل الموجزات',
      briefingsHold: 'مقدمة كل موجز وأبرز نقاطه واقتباساته.',
      quotations: 'كل الاقتباسات',
      quotationsHold: 'كل اقتباس مع قائله، ولمن قيل، وأين، ومتى.',
      person: 'شخص واحد أو جهة واحدة',
      personHow:
        'لكل صفحة شخص أو جهة خلاصة خاصة بها: أضف {atom} أو {json} إلى عنوانها، أو أعطِ قارئ الخلاصات عنوان الصفحة. الأكثر اقتباسًا:',
      ofBriefings: 'الموجزات',
      ofQuotations: 'الاقتباسات',
      quotationsAbout: 'كل اقتباس، حرفيًا ومنسوبًا ومؤرخًا.',
      personAbout: (name) => `اقتباسات: ${name}.`,
      retracted: (reason) => `سُحب: ${reason}`,
      toBriefing: 'الموجز',
      toQuotation: 'الاقتباس',
      permalink: 'رابط دائم',
      thisIs: 'هذه خلاصة: {how}، أو {page}.',
      how: 'كيف تتابعها',
      page: 'اقرأ الصفحة',
    },
    search: {
      title: 'البحث',
      description: 'البحث في كل الموجزات والاقتباسات والأشخاص في السجل.',
      words: 'كلمات، أو «عبارة بنصها»',
      kind: 'النوع',
      everything: 'كل شيء',
      year: 'السنة',
      any: 'أي سنة',
      speaker: 'مَن قال',
      more: 'مزيد من النتائج',
      help: 'كلمات أقل تجد أكثر. الحركات لا تُحسب، والكلمة تجد أيضًا ما يبدأ بها. السجل كله هنا:',
      withoutScript: 'البحث يحتاج إلى JavaScript. ومن دونه كل شيء مدرج هنا:',
      allQuotations: 'كل الاقتباسات',
      allPeople: 'كل الأشخاص والجهات',
      allBriefings: 'كل الموجزات',
      quotationsOrder: '{all}، الأحدث أولًا',
      peopleOrder: '{all}، حسب الاسم',
      briefingsOrder: '{all}، حسب السنة والشهر',
      kinds: { briefing: 'الموجزات', quotation: 'الاقتباسات', person: 'الأشخاص والجهات' },
      script: {
        briefing: 'موجز',
        quotation: 'اقتباس',
        person: 'شخص أو جهة',
        searching: 'جارٍ البحث…',
        loading: 'جارٍ تحميل البحث…',
        failed: 'تعذّر تحميل البحث. تحقق من الاتصال وحاول من جديد.',
        nothing: 'لا نتائج.',
        nothingFor: 'لا نتائج عن «{words}».',
        nothingYet: 'لا نتائج حتى الآن.',
        nothingYetFor: 'لا نتائج حتى الآن عن «{words}».',
        quotations: quotation,
        results: followed(result, '.'),
        resultsFor: followed(result, ' عن «{words}».'),
        first: followed(firstResult, '.'),
        firstFor: followed(firstResult, ' عن «{words}».'),
      },
    },
  };
};
