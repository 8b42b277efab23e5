/** What the generated record is made of. Everyone and everything in it is invented. */
export const firstNames =
  'Ada Bela Caio Dara Elif Femi Goran Hana Ines Jovan Kaya Lior Maja Nuri Orla Pavel Quirin Rosa Selma Tariq Uma Vera Wim Xenia Yara Zoltan Noé Renée Søren Łucja'.split(
    ' ',
  );
export const lastNames =
  'Abara Belloc Corvin Dahlke Endo Farkas Galea Holm Ilves Jansa Kovar Lindqvist Moreau Nadir Okafor Petrak Quist Rossi Sander Tomic Ulrich Varga Weiss Yilmaz Zeman Ångström Brontë Núñez Şahin Žitko Alder Brandt Castel Doria Ekman Fontana Greve Hadar Ivarsen Juhl'.split(
    ' ',
  );
export const countries =
  'Varenna Ostmark Calder Lethe Morrow Tessaly Quillon Arden Brisk Corran Dunmere Esker Falun Garrow Hestia Istria-Nova Jorvik Kestrel Lorne Marrow'.split(
    ' ',
  );
export const bodies = [
  'Harbor Union',
  'River Council',
  'Free Ports League',
  'Highland Assembly',
  'Coast Alliance',
];
export const cities = ['Port Lorne', 'Eskerhaven', 'Old Calder', 'Mornmouth', 'Greve', 'Tessal'];
export const offices = [
  'Foreign Minister',
  'Prime Minister',
  'President',
  'Special Envoy',
  'Defense Minister',
];
export const subjects = [
  'the ceasefire',
  'the harbor treaty',
  'the grain corridor',
  'the border crossing',
  'the prisoner list',
  'the river accord',
];
export const openings = [
  'We will not leave',
  'Nobody here wants to abandon',
  'It is time to finish',
  'My government has accepted',
  'There is still room to save',
  'We have been waiting too long for',
  'The people of both sides need',
  'I asked everyone to return to',
];
export const middles = [
  'without guarantees that hold',
  'before winter closes the roads',
  'because families are waiting',
  'on terms that both sides can carry',
  'and we will say so in public',
  'with inspectors on either bank',
  'after a night of difficult talks',
];
export const endings = [
  'no matter how long it takes',
  'as agreed in the spring',
  'and nothing less',
  'whatever the pressure',
  'for the sake of our children',
  'until the last signature is dry',
];
export const fillers = [
  'Delegations met through the night while trucks waited at the crossing.',
  'Officials described the mood as tense, and nobody would predict an outcome.',
  'Traders along the river said prices had doubled since the spring.',
  'A draft of the text was shown to reporters, then withdrawn.',
  'Observers counted more than forty vehicles on the northern road.',
  'The proposal has three stages, each tied to an inspection.',
];
