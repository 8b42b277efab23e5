/** Adjectives of countries as English articles write them, by region code; for whom an official speaks. */
const adjectives = `
American US; British GB; French FR; German DE; Italian IT; Spanish ES; Portuguese PT; Dutch NL; Belgian BE; Swiss CH;
Austrian AT; Polish PL; Czech CZ; Slovak SK; Hungarian HU; Romanian RO; Bulgarian BG; Greek GR; Turkish TR; Russian RU;
Ukrainian UA; Belarusian BY; Swedish SE; Norwegian NO; Danish DK; Finnish FI; Icelandic IS; Irish IE; Serbian RS;
Croatian HR; Israeli IL; Palestinian PS; Egyptian EG; Qatari QA; Saudi SA; Emirati AE; Jordanian JO; Lebanese LB;
Syrian SY; Iraqi IQ; Iranian IR; Kuwaiti KW; Omani OM; Yemeni YE; Libyan LY; Tunisian TN; Algerian DZ; Moroccan MA;
Sudanese SD; Ethiopian ET; Kenyan KE; Nigerian NG; Ghanaian GH; Rwandan RW; Congolese CD; Ugandan UG; Chinese CN;
Japanese JP; Indian IN; Pakistani PK; Afghan AF; Bangladeshi BD; Indonesian ID; Malaysian MY; Philippine PH; Filipino PH;
Thai TH; Vietnamese VN; Taiwanese TW; Australian AU; Canadian CA; Mexican MX; Brazilian BR; Argentine AR; Chilean CL;
Colombian CO; Venezuelan VE; Peruvian PE; Cuban CU; Haitian HT; Georgian GE; Armenian AM; Azerbaijani AZ; Kazakh KZ`;

const codes = new Map(
  adjectives
    .trim()
    .split(/;\s*/)
    .map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const),
);

/** The English name of the country that an adjective belongs to: "Israeli" gives "Israel". */
export function countryOfAdjective(word: string): string | undefined {
  const code = codes.get(word);
  return code && new Intl.DisplayNames(['en'], { type: 'region' }).of(code);
}
