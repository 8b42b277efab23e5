/**
 * First names of women that other lists of this folder do not have: those that the lists of the npm package
 * gender-detection-from-name 1.11.5 (MIT License, in the file LICENSE beside this one) have in German, in Italian or Spanish
 * beside another language, or in three languages, and that all of them give to one sex. Without accents.
 */
export const moreWomen = `
abida abrar abril acacia adalgisa adara adaya addolorata adelaida adelaide adelia adelina adina adoracion afaf afia afnan afra
africa agata agatha agnese agostina agueda agustina ahlam aicha aide aidee aila ailen ailin ailyn aina ainara aine ainhoa
ainoa ainoha aintzane aira aisa aissata aissatou aitana aixa aiza ajla akane alaa alae alaia alaine alaitz alba albena
albertina albina alda alea aleandra aleena alegria aleida alejandrina alena alessia alexandrina aleyda alfonsina alia alicja
alicya alida alimatou aline aliona alisea alisia alissia alisson alisya alize alla allegra almudena alona altagracia altea
alyssia amable amada amaia amal amalia amane amani amaranta amaya ambar ambra ambrosia amela ameni america aminata amira amna
amparo amra anabel anabela anabella anahi anahit anais analia anamaria anastacia anastasiia anastasiya anaya anca ancuta
andreana andreea andreia andreina anesa aneta anett anette angele angeles angelika angelines ania anica aniela anika anila
anisa anisha anisia anjana anjara anjette anjuscha anjutha anka ankea annabel annabella annalaura annalia annalisa annalucia
annaly annamaria annasofia annecke annelie annelise annelore annemie annerose anni annia annika annlis annunziata anny anouk
anqi anselma anta antea anthea antonela antonella antonieta antonietta antonina anuschka anuska anya anyelina aouatif
apollonia apolonia aqsa aracelis aracely arai arantxa arantza arbia arcadia arcangela arelis argelia argentina argine aria
ariadna ariadne ariane arianne ariela arife arij arina arisa arisha arlet arlette arlinda armanda armela arminda armine
armonia arsenia arta artemia artemisia arwa arwen arya arzu ascension asha asia asil asiya asja asma asmaa asmae assia assil
assiya assunta asta aster astou asuncion asya atena athanasia atika augusta augustina aura aurea aurela aurelia aureliana
auria avelina avneet avril ayada ayat ayelen ayesha ayla aylen aylin aymara ayse aysenur aysha aziza azra azucena azul azzurra
babetta babette babsi badia badiaa bahar bahia bahija balbina barb barbe barbel barbi barbla barbli barbro basilia basma
basmala bassma bathe batoul batul bayan beata beatrix begona bela belen belkis bella belma benedetta benedicta benicia benilde
berenice bergit berit bernarda bernharda bernhardine berni berta berthilde bertille bertina bertrud betsabe bianka bibiana
bienvenida biggi binta bintou birgid birgita birgitte birte blandina blessing bochra bouchra boutaina brianda brigida brigitt
brigitta brisa briseida britta bruna brunella brunhild brunhilde bruni btissam bushra cacilia cacilie cala calixta calliope
calogera camelia camila candela candelaria candida caridad carlota carlotta carmel carmelina carmelita carmilla carmina carola
carolin carolina casilda casimira cataleya catarina caterina cathrin catia catina catrice catrin cayetana cecily celestina
celsa centa ceren cerstin chadia chafia chahd chahida chahrazad chaima chaimaa chaimae chaira chama chams charifa charlize
charlott charlotta chayma chaymaa chaymae chenoa chorouk christel christelle christl cinthia cinthya cintia cintya cinzia
cipriana cira claribel clarisa clarisse clarita claudina clelia clemencia clemency clementia clementina clementine clio cloe
clorinda clotilde concepcion concha conchita conny consolacion constancia constantina constanza constanze coral coralia
cordula corinna cosima costanza coumba covadonga cristalina cristel cristiana cristiane crystel curie cyntia daenerys dafne
dahiana daiana daira dajana dalal dalida dalila damiana danae danay danela danella dania danila danni danuta dariana darina
darya daveen davida davina davinia dayami dayana dayanna dayra daysi dedit deisy delfina delicia demetra demi denia denisa
denisse denyse deolinda derya desideria desire deva devora deyanira deysi dharma diamante diamantina diandra dietlind
dietlindis digna dijana dikra dionisia dionysia divina divine djamila djeneba doaa doha doina domenica dominga dominica
dominika domitilla donata donatella donia donika dorena dorette doriana dorina dorinda dorita dorota dorotea dorrit dorte doua
douaa douae dounia dounya drifa drissia dulce dulcinea dunia dunja dusanka ecaterina edda edelgard edeltraud edgitha edit
edita editha eduarda edurne edvige egle eike eila eimy eira eire ekaterina elaia elba elda elektra elen elene eleni eleonor
eleonora eleonore elettra elfi elfride elfriede elga eliana eliane elicia elida elide elidia elif elin elina elis elisabel
elisabet elisabeta elisabete elisabetta elisea elizabet elizaveta elle elli elmedina elmira elna elodia eloina eloisa elona
elora elsbeth else elvi elvia elza elzbieta eman emanuela emelina emely emiko emiliana emina emine emmanuela emmi emmy emna
enara encarnacion enedina eneida engracia enia enisa enma enola enrica enriqueta enya enza erina erisa erlinda ermelind
ermelinda erminia erna ernesta ernestina ersilia erza eshaal esma esperanca esra esraa estefani estefania estefany estel
estera estitxu estrella estrid eszter etelvina etna eugenie eulalia eusebia evangelina eveke eveleen evelia evelin evelina
evelyne evgenia evita evon evonne fabia fabiana fabiola fabrizia fadila fadma fadoua faduma fadwa faiza fama fanni fanny fanta
faouzia farah farida fartun farzana fatema fathia fatiha fatimata fatimazahra fatime fatimetou fatine fatma fatmeh fatna fatou
fatoumata fattouma fatumata fausta faustina favour fayna fayza febe fedora feliciana felicidad felicita felicitas felicity
felipa felisa felizia felizitas ferdaous fermina fernanda fettouma fidelia filippa filomena fina fiorella fiorenza firdaous
firdaus firdaws fjodora flaminia flavia flor florencia florentina flores floria floriana florica florina florinda fortuna
fortunata fouzia franca francetta francette francina frida friederike fuensanta fulvia gabi gaetana gaia gala galia galina
galla galya galyna ganna gara gaya gayane geerda gela gelsomina gema gemma genesis genny genoveffa genoveva georgiana geralde
gerarda gerardina gerdi gerhild gerlinde germana gerta gerti gertien gertraud gertraude gertrud gesa gesine gessica ghita
ghizlan ghizlane ghofran giada giana gila gimena ginesa ginevra gioia giordana giovana giovanna gisa gisele gisella gisla
gitta giuliana giulietta giuseppa giuseppina giusy gladis gracia graciana grazia graziella grazina grazyna grecia gregoria
grete gretel grisel grit gritt gudela guendalina guillermina guinevere gunda gundula gurleen habiba hada hadda hadewig hadhoum
hadia hadil hadwig hafida hafsa hafssa hagar haizea hajar hakima hala halima halina halyna hamida hamide hana hanaa hanae
hanan hanane hanin hanne hannelore hanny harleen harpreet hasmik hasna hasnaa hasnae hassana hassania hassna hatice hawa hayat
hayate haydee heba hedwig hegoa heidemarie heiderose heidy heilgard heleen helenka helgard helge helia hella helma henriette
henrika henrike herma hermelinda hermi hermina hermine herminia herta hertha hester hiba hidaya hilaria hilde hildegard hilke
hilma hiltraud hiltrud hind hlima hoda holma hong honorata honoria horia hortensia houda houria houriya huda hyazintha iana
iara ibtisam ibtissam ibtissame idalia idalina idania idoia idoya ignacia ignatia ignazia ihintza ihsane ihssan ihssane ikhlas
ikram ikrame ilana ilaria ilda ildiko ileana ilena ilenia ilham ilhame iliana iljana ilka ilona ilonka iman imane imelda imen
imke imma immacolata immaculada inara inas inass inaya indhira india indira inga ingeborg ingeburg ingehild inka inna
inocencia insaf inssaf intissar intza ioana iolanda iole iona ione ionela iqra iraida irati irena iria irina irmhild irmi
irmina irmingard irmtraud irmtraut iryna isabela isadora isamar isatou isaura isidora isidra isis islem isolda isolde isolina
isora isra israa israe issraa italia itto itzel itziar iulia iuliana ivana ivanna ivona ivone ivonne iwona izabela izar
jacinta jackeline jadwiga jael jalila jamila janaina janat janeth janika janina janira jannat jannate janne jannika jaquelin
jara jaroslawa jasleen jasmeen jasmeet jasmina jaspreet jeannetta jekaterina jelena jemaa jemima jeniffer jenni jenniffer
jennipher jennyfer jerusalen jesica jessika jezabel jiahui jiaqi jiayi jihan jihane jimena jinan jing joana joane joaquina
joella joellen johana johannata johanne johara jolanda jolantha jolie jone jordana jorgina josefa josefine josiane jovana
jovita judit juditha juditta juliane julienne julieta julieth julietta julita june juno justa justyna kadiatou kadija kajetana
kaltoum kamelia kamila kanza kaoutar kaouthar karima karine karola karole karolina karoline kata katalin katerina katerine
kateryna katharina kathe katherin kathinka kathrein kathrin kati katia katiuscia katixa katka kattalin katya kawtar kawthar
keila keira keisi keltoum kenia kenza keren kersten kersti kerstina kesia ketty kexin keyla keyra khadidiatou khadidja khadra
khady khalida khaoula khawla kheira khloe kholoud khouloud kine kirsty klara klarisa klarissa klaudia klea klementine kloe
konstantina konstanze kora korinna kornelia kreszentia kristel krizia krystel krystiana krystyna ksenia kunigunde kyara laia
laiba laida laila lala lale lali lamberta lamia lamiaa lamiae lamis lamya lamyaa lamyae larisa larysa latifa laureana laurene
laurentia laurentina lauretta laurina laurinda lavinia laya leana leandra leda leia leidy leire lejla lenette leni lenka
leocadia leonarda leoncia leonie leonora leonore leontina lesia letizia levinia leyla liane lianne libera liberata libertad
libia licia lida liddy lidiya lidya liesbeth liese ligia lili lilian liliane lilibeth lilit liliya lilli lilo linde line ling
liria lisamaria lisandra lisanne lisbet lisbeth lise lissa lisset liubov liudmyla livia lizeth ljiljana lluna lluvia lobna
loida loli loni lore lorea loredana lorelai lorella lorenza loreta loriana lotte loubna louiza luana lubna luce lucero luci
luciana luciene lucienne lucila lucilla lucina lucrecia lucrezia ludivina ludmila ludmilla ludovica luigia luigina luisana
luise luiza luna lurdes luzia luzie luzmila lyubov lyudmyla macarena macaria macrina madalina maddalen maddalena maddi maddie
madelin madiha madina madlyn maela maelle maeva mafalda magaly magda maggy maghnia magnolia maguette maha mahjouba mahnoor
maia maialen maica maida maider maika maila maimouna maira maisa maisha maitane maite maitena maja majda majida malaika malak
malake malena malgorzata malika mama manal manar mandie manha manila manja mannat manola manoli manolita manpreet manuella
maram maravillas marcela marcelina marciana marei mareile mareka marella maren maret maretta marga margareta margaretha
margarida margherita margit margitta margret margrit mariaclara mariaelena marialuisa mariam mariama mariame mariami marianela
mariangel mariangela mariateresa marica maricarmen maricel mariechen mariel mariela mariele mariella mariem marieme mariena
marieta mariette mariia marija marijke marika marilena marilia marilin marilu mariluz marinela marinella mariola mariona
marisabel marit marita mariya mariyana marlaine marlen marleni marleny marlies marliese maroua marthe marua marwa maryam
maryan maryana maryem maryna marysol marzella marzia masha massiel matea mathilda matilde mattea maty mauricia maurine maxima
mayar mayelin mayka mayla maysa maysae mayte mbarka mechthild medea medina meggie meike meina meinharde meinhild melani melany
melek melida melita melitta melodi melodia melony mena mencia menna mercy meri meriam merida meriem merieme meritxell merline
mery meryam meryem meryeme meta michaele michela michelina migdalia miguela mihaela mika mikela mila milagro milagros milana
milena miley milica milla milouda mimouna mimount mimoza mina minna miquela mira miral mirela mirella miren mireya mirian
miriana mirjam mirka mirna miroslava mirsada mirta mirtha miryam mishel misia modesta monia monserrat montana morena morgana
mouna mounia muna muntaha muskan myriam myrian myrta naara nabila nacera nacira nada nadejda nadezhda nadiia nadin nadina
nadira nadiya nadja nadjana nadjeschda nadya nahia nahid naia naiara naike naila naima naira najate najia najima najlae najma
najoua najwa nana nanna nannette naoual nara narcisa narjis nasira nasreen nassima nassira nastasia natacha natali nataliia
natalina nataliya natalja natallia nataly natalya natanja natascha nathalia nathaly natia natividad nausica nausicaa nawal
naya nayara nayeli nayla nayma nayra nazaret nazaria nazha nazia naziha ndeye neele nehle neila neiva nela nele neli nelia
nelida nelli nelly nely neomi nerea nereida nermine nesrin nesrine neus nezha niama nicol nicolasa nicoleta nicoletta nicolina
nicolle nidia nieves nihad nika nikol nikole nikolina nila nilda ninfa niobe nira nirvana nisrin nisrine nissrine nives noara
noela noelia noemy nogaye noha nohaila nohemi noor norah norhan nouha nouhaila nouhayla nour noura nouran nouria nouzha nubia
nunzia nunziata nura nuria oana octavie odalis odalys odette odila odilia oihana oihane olaia olaya oleksandra olesia olesya
olha olimpia olinda oliva olympia omaima omara omayma omayra omnia onelia ophelie oriana ornella orsola ortraud ortrud otilia
ottavia ottilia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouidad ouissal oumaima oumayma oumou oxana palma
palmira paloma panagiota paolina paquita pascuala pasqua pasqualina patience patrizia paule pauleen pavlina pelin penda pepa
pepita petrona philippine piedad piera pierina pina placida polina preciosa prisca priscila pura purificacion rabab rabea
rabha rabia rabiaa rachele radia rafaela raffaela raffaella rafia rafika rahaf rahima rahma raihana raika raimonda raimunde
raisa raissa rajaa rajana rajka rakel raluca rama ramatoulaye randa rania ranim ranya rawan rawen rayhana razan rebeka rebekka
regine rehana reina reinhild remedio remedios renata renesmee resi rica ricarda richarda rihab riham rihana rihanna rima rime
rimes rina rinad ritaj ritaje ritej rixa rkia rodaina rodayna rodelind rodica roeya rokhaya roma romaine romaisa romaissa
romaissae romana romaysa romi romina romy ronette ronna rosabel rosalba rosalia rosalina rosalinde rosalita rosamaria rosana
rosangela rosaria rosaura rosel rosemaria rosemie rosibel rosimarie rosina rosita rosmarie rosmery rossana rossella roswitha
rosy rotraud rowena roza rozalia rubi rubina rufina saadia saba sabah sabiha sabina sabreena sabrin sabrine sadia safa safaa
safae safia safira sagrario sahar sahara saida saima saioa saira saja sajida sakina salha saliha salihe salima salimata salka
salma salome saloua salsabil salvadora salvatrice salwa sama samah samanta samara samia samiha samina samira samra samuela
samya samyra sana sanaa sanae sanda sandrina sandrine sania santa santina saphira sarai saray sarayma sare sarita sarra
saturnina saveria savina sebastiana sefora seila selene selenia selin selva sema semra senada serafina serine severa severina
severine seynabou sfia shabana shahd shaila shakira shamira shandra shanel shanti shara sharay shazia sheyla shukri sibel
sibilla sibille sibyl sibylla sibylle sidra sieglinde siegrid siegrun siena sienna siggi sigrun siham sihame sila silja silka
silva silvana silvina simona simonetta simran sina sinai sindi siomara sira siria sirin sirine slava slavika slavka smeralda
soad sobia socorro sofie sofija sofiya sofya sohaila sokaina sokhna sole solveigh solvej solvey somaya somia sona soraida
soraya sorina souad souhaila souhayla soukaina soukayna soumaya soumia soumiya speranza stanislawa stefana stefani stefania
stefany steffi stefka stela stephania stjepana suela sueli suhaila sukaina sukhmani sulamita sumaira sumaya summer susa susi
susy suzana suzy svantje sveva svitlana swetlana sybille sylke syria tabata tabita tahira tais takwa talita tamar tamari tamou
tanija tanit tanja tasnim tassnim tatiane tatjana tecla telma teodora terena teresina teresita tereza terina tessie tetiana
tetyana thais thea thekla theodora thera theresia timothea titia tiziana tomasa tosca touria touriya traude traudel traudl
triana trischa trish trude tuana tullia uliana ulla ulli ulrica ulyana undina undine ursel ursi uschi uxue vaitiare valentyna
valeriane valery vanesa vania vanya varvara vega velia veneranda verena verica verona veronika vesna vicenta victoriana
victorina vida viktoria viktorija viktoriya vilma vincenta vincenza vincenzina violeta violetta violette viorica vira virgilia
virna virtudes vita vitalina vitoria vittoria viviane vivien vivienne wafa wafaa wafae wahiba waleria walfriede walli waltraud
warda warwara wassima wera wiam wiame widad wiebe wiebke wijdane wiktoria wilhelma wilhelmina wilhelmine wiltraud wiltrud
wisal wissal xana xandra xaveria xaviera xela xenia xiana ximena xinyi xinyu xiomara yacine yadhira yahaira yaiza yajaira
yamila yamile yamilet yamileth yamina yamna yana yaneli yanelis yanely yanet yaneth yanina yanira yannicka yannika yaquelin
yara yareli yaritza yasemin yashira yasira yasmina yassmin yassmina yassmine yazmin yazmina yelena yenifer yennifer yenny
yesica yessenia yessica ying yisel ylenia yoana yoanna yohana yohanna yomara yoselin yosra yousra youssra yovana yovanna
ysabel yudith yuliana yulisa yuliya yumalai yumalay yuna yusra yuxin yuxuan zahara zahia zahida zahira zahra zaida zaineb
zaira zakia zamara zara zarah zaynab zayra zehra zeineb zelda zenaida zeneida zeynep zhor zhour zina zinab zineb zita zlata
zohra zoila zora zoraida zoubida zouhra zoulikha zoya zulay zuleica zuleima zulema zuleyma zulma zuzana
`;
