/** Words to write generated records with, by the language they stand in. */
export interface Vocabulary {
  readonly lang: string;
  readonly words: readonly string[];
  /** Between two words; Chinese and Japanese have none. */
  readonly gap: ' ' | '';
}

const split = (text: string) => text.split(' ');

/** Latin with and without accents, long compounds, two right-to-left scripts, three square ones, Cyrillic and Greek. */
export const vocabularies: readonly Vocabulary[] = [
  {
    lang: 'en',
    gap: ' ',
    words: split(
      'the a of to and cease-fire hostages ministers negotiations Wednesday announcement uncompromising in on it was at counterproposal delegation, government; WAVE AVATAR To fjord office flow-through first affluent',
    ),
  },
  {
    lang: 'de',
    gap: ' ',
    words: split(
      'die Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtselektrizitätenhauptbetriebswerk für Straße Übergrößenträger im Nahrungsmittelunverträglichkeitsprüfungen ist Ägypten über',
    ),
  },
  {
    lang: 'vi',
    gap: ' ',
    words: split(
      'Thủ tướng đã được những người nghiêng giữa Việt Nam ngừng bắn thỏa thuận Řím Łódź Ğ Ș Ő ñandú façade',
    ),
  },
  {
    lang: 'ar',
    gap: ' ',
    words: split(
      'وقف إطلاق النار الرهائن المفاوضات الوسطاء في من على السلام الاتفاق محمد لا الاستقلالية فسيكفيكهم',
    ),
  },
  {
    lang: 'he',
    gap: ' ',
    words: split('הפסקת אש החטופים המשא והמתן ראש הממשלה שר הביטחון של על לא ירושלים והתקדמויותיהם'),
  },
  {
    lang: 'ja',
    gap: '',
    words: split('停戦 交渉 首相は 人質 について 話し合い、 最後の 機会 である。 合意 アメリカ ニュース'),
  },
  { lang: 'zh', gap: '', words: split('停火 谈判 总理 人质 问题， 会晤。 最后 机会 协议 美国 政府 国务卿') },
  {
    lang: 'ko',
    gap: ' ',
    words: split('휴전 협상 총리는 인질 문제를 논의했다 마지막 기회 합의 미국 국무장관'),
  },
  {
    lang: 'ru',
    gap: ' ',
    words: split(
      'прекращение огня переговоры министр заложники и в на достопримечательность высокопревосходительство',
    ),
  },
  {
    lang: 'el',
    gap: ' ',
    words: split('κατάπαυση του πυρός διαπραγματεύσεις υπουργός όμηροι και η ευκαιρία'),
  },
];

/** Words no line can hold, and the widest letters there are. */
export const monsters: readonly string[] = [
  'W'.repeat(60),
  'supercalifragilistic'.repeat(8),
  'one/two-three_four.'.repeat(9),
  'ΩЖ漢字العربية'.repeat(6),
];
