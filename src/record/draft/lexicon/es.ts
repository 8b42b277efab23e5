import type { Lexicon } from './lexicon.ts';
import { gendered, wordSet } from './word-list.ts';

/** Spanish. */
export const spanish: Lexicon = {
  speech: wordSet(`
    reclamó reclama exigió exige replicó replica matizó matiza confesó confiesa bromeó bromea relató relata narró ironizó ironiza justificó justifica defendió defiende celebró avisó avisa tuiteó sentenció espetó recalcó recalca incidió detalló detalla aclaró aclara aseveró protestó protesta dijo dice dec\u00eda dijeron declar\u00f3 declara afirm\u00f3 afirma afirmaron explic\u00f3 explica a\u00f1adi\u00f3 a\u00f1ade escribi\u00f3 escribe
    indic\u00f3 indica subray\u00f3 subraya anunci\u00f3 anuncia precis\u00f3 precisa advirti\u00f3 advierte asegur\u00f3 asegura aseguraron
    respondi\u00f3 responde pregunt\u00f3 pregunta insisti\u00f3 insiste record\u00f3 recuerda prosigui\u00f3 prosigue concluy\u00f3 concluye
    lament\u00f3 lamenta denunci\u00f3 denuncia se\u00f1al\u00f3 se\u00f1ala manifest\u00f3 manifiesta sostuvo sostiene agreg\u00f3 agrega coment\u00f3
    comenta cont\u00f3 cuenta reconoci\u00f3 reconoce apunt\u00f3 apunta destac\u00f3 destaca expres\u00f3 expresa contest\u00f3 contesta admiti\u00f3
    admite reiter\u00f3 reitera prometi\u00f3 exclam\u00f3 opin\u00f3 opina zanj\u00f3 remarc\u00f3 puntualiz\u00f3
    dicho declarado afirmado explicado a\u00f1adido indicado subrayado advertido asegurado respondido insistido recordado
    se\u00f1alado manifestado sostenido agregado comentado reconocido destacado admitido`),
  framing: wordSet(
    'calific\u00f3 califica calificaron califican atribuy\u00f3 atribuye tach\u00f3 tacha tilda tildaron llamaron llaman describe denomin\u00f3 defini\u00f3 define acus\u00f3 acusaron criticaron exigi\u00f3 exige exigieron acusa llam\u00f3 llama critic\u00f3 critica conden\u00f3 condena habl\u00f3 habla tild\u00f3 describi\u00f3',
  ),
  accordingTo: /^(?:seg\u00fan)$/,
  pronouns: new Map([
    ['\u00e9l', 'male'],
    ['ella', 'female'],
  ]),
  turnsVerbs: true,
  dropsSubjects: true,
  sexes: new Map([
    ['\u00e9l', 'male'],
    ['ella', 'female'],
  ]),
  titles: gendered({
    male: 'se\u00f1or sr don presidente ministro senador diputado alcalde director rey pr\u00edncipe papa portavoz juez',
    female:
      'se\u00f1ora sra do\u00f1a presidenta ministra senadora diputada alcaldesa directora reina princesa jueza',
    either: 'el la los las dr fiscal canciller',
  }),
  roles: gendered({
    male: 'preparador míster arquero zaguero centrocampista guardameta marido esposo novio abuelo tío primo sobrino padrino amigo compañero presentador mandatario consejero gobernador secretario delegado embajador cardenal obispo doctor ingeniero agricultor maestro alumno párroco jefe delantero portero seleccionador magistrado presidente ministro senador diputado alcalde director abogado hombre padre candidato juez t\u00e9cnico entrenador jugador capit\u00e1n concejal escritor profesor m\u00e9dico investigador vecino pescador hermano hijo',
    female:
      'esposa novia abuela tía prima sobrina amiga compañera presentadora mandataria consejera gobernadora secretaria delegada embajadora doctora ingeniera agricultora maestra alumna párroca jefa delantera portera seleccionadora magistrada madre presidenta ministra senadora diputada alcaldesa directora abogada mujer madre candidata jueza entrenadora jugadora capitana concejala escritora profesora m\u00e9dica investigadora vecina hermana hija',
    either: 'colega dirigente líder piloto portavoz fiscal polic\u00eda gobierno economista periodista',
  }),
  organizations: wordSet(
    'partido ministerio universidad asociaci\u00f3n sindicato consejo tribunal corte comisi\u00f3n asamblea senado congreso gobierno banco agencia pa\u00eds mundo efe polic\u00eda sociedad comit\u00e9 fundaci\u00f3n instituto federaci\u00f3n onu pp psoe vox',
  ),
  articles: wordSet('el la los las un una unos unas este esta estos estas su sus'),
  prepositions: wordSet('de del a al en para por sobre con contra hacia entre desde'),
  between: wordSet(
    'entonces asimismo ayer hoy ha han hab\u00eda tambi\u00e9n luego despu\u00e9s adem\u00e1s se lo le les',
  ),
  small: wordSet(`
    el la los las un una unos unas este esta estos estas su sus y e pero o u de del a al en para por sobre con contra
    hacia entre desde \u00e9l ella ellos ellas nosotros yo que qui\u00e9n qu\u00e9 cuando cu\u00e1ndo como c\u00f3mo donde d\u00f3nde si tras antes
    despu\u00e9s durante seg\u00fan sin embargo as\u00ed entonces tambi\u00e9n ayer hoy ma\u00f1ana aqu\u00ed all\u00ed todo todos toda todas varios
    algunos algunas ning\u00fan ninguna no s\u00ed ya`),
  naming:
    /\b(?:llamad[oa]s?|empresa|compa\u00f1\u00eda|asociaci\u00f3n|colectivo|grupo|banda|restaurante|librer\u00eda|revista|peri\u00f3dico|diario|programa|obra(?: m\u00e1s)?(?: \p{L}+)?|cuadro|buque|barco|pesquero|velero|festival|exposici\u00f3n|concepto|lema|pel\u00edcula|libro|conocid[oa]s? como|bautizad[oa]s?(?: como)?|plataforma|operaci\u00f3n|campa\u00f1a|proyecto|serie|novela|disco|canci\u00f3n|titulad[oa]|apodad[oa]|denominad[oa]|el t\u00e9rmino|la palabra)[\s,:]*$/iu,
};
