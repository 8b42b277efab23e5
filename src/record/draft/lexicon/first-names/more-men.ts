/**
 * First names of men that other lists of this folder do not have: those that the lists of the npm package
 * gender-detection-from-name 1.11.5 (MIT License, in the file LICENSE beside this one) have in German, in Italian or Spanish
 * beside another language, or in three languages, and that all of them give to one sex. Without accents.
 */
export const moreMen = `
aamir aarav aayan abbas abdallah abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani
abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir
abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik
abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour
abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem abdessalam abdessamad
abdesselam abdesslam abdi abdou abdoul abdoulaye abdoulie abdourahmane abdul abdulkadir abdulla abdullahi abelardo abid abilio
ablaye aboubacar aboubakr abrahan abubakar acacio acher achour adalberto adamo adeel adelino adem adham adil adnan adnane
adolf adonis adriano adriel afif agapito agim agostino agron aharon ahmed ahsan aimad aissam aitor ajan akram alam alassane
albano albeiro albi albin albino albion alcides aldan aleandro alejo aleks aleksandar aleksander aleksei alen alesandro alesio
alessandro alessio alexandr alexandro alexandru alexey alfio alfons alicio alieu alif aliou alioune alipio allal almir alonso
alosius alouis aloys aloysius alper alpha alphons altin alvar alwin amadeo amadeu amado amador amadou amalio amalrich amancio
amando amandus amar amaro ambrosio amdy amedeo amer americo amerigo ameur amilcar amin amjad ammar anacleto anas anass anastas
anastasio anastasius anatol anatoli anatolij anatolius ander andoni andreu andrews andri andrzej anes angelus anibal aniceto
aniello anir anmol annunziato anouar ansar anselm anselmo ansgar ansh ante antero antolin antonello antoni antonino antonios
antonius antton anuar aomar apolinar apollonius apolonio aquiles aquilino araf arben arber arcadio arcangelo arda ardian ardit
aren arham aribert arif arion aris aristides aritz arkaitz arley arlind armaan arman armen armin arminio arminius arnaldo
arnau arnauld arnd arndt arne arnim arno arnulf arnulfo aronne arsen arsenio arshad arslan artem artemio artiom artur aryan
asad asen aser ashraf asiel asier asim assane atanas athanasius atif atilano attila attilio august augustinus augusto aurel
aurelian aureliano aurelio avelino awais ayad aylan ayman aymane aymen ayoub ayrton ayub ayyoub azael azeddine aziz azzeddine
azzedine azzo azzouz baba babacar bacary bachir badara bader badr badreddine baghdad bajram bakari bakary bakr baktasch
baldomero baldur balla baltasar balthasar bara barae bartholomaus bartholome bartholomew bartley bartolo bartolome bartolomeo
bartosz basem basilio basilius bassirou basti bastian bastl battista bautista bayram bedrich bekim bekir belaid belal
belarmino belkacem benaissa benat benedetto benedikt benet bengt beniamin beniamino benicio benigno bennet benno bent
benyounes berat berkay bernabe bernardino berndt bernfried bernhard bernward berthold bertram biagio bienvenido bilal bilel
birger bladimir blas bogdan bohdan bonifacio borislav borys bosco boualem bouazza boubacar boubker boubou bouchaib bouchta
boujemaa bourama bouziane brahim braian brando branislav branko braulio brayan brun burak burhan burkhard burkhart caecilius
calin calixto calogero camillo camillus camilo candelario candido carles carmelo carolus carsten casimiro caspar castor
cataldo catalin catalino cayetano cayo cecilio ceferino celal celestino celso cemal cengizn cesare cesario chadi chafik chahid
chaib chakib chakir cheikh cheng cherif christof christoph christophorus christos ciprian cipriano cirilo ciro claudino
claudio claudiu claudius claus clemens conrado constantin constantino cornel cornelio corrado cosimo cosmas cosme cosmin cosmo
costantino crescencio crisanto crispin cristhian cristiano cristino cristo cristobal cristofer cristopher curd custodio
dagobert dagoberto dairon dame damiano damir damjan danejko danel daniil danil danilo dano danylo daoud daouda darek dariel
dario dariusz davi davit davut dawid dayron deepak dejan delfino delio demba dembo demetrio demian demis deni deniel denni
dennys denys dereck desiderio detert detlev devid devis dian diar diedrich diepolt dierck dietbald diethard diethelm dietleib
dietmar dietrich dimas dimitar dimitrios diogo dionis dionisio dionysius dirck dirko ditmar dittmar djalal djamal djamel
djibril djiby djilali dmiti dogan dogukan domenic domenico domenicus domingos domini dominicus dominikus donatello donato
dorel dorin doudou dragan drago dragomir dragos dragotin dramane drilon dris driss drissa drogo dschingis duarte dumitru dusan
eamon ebbert eberhard ebrima eckart eckehart eckhard eder edgardo edilberto edin edinson edison edmundo edoardo edson eduard
edvard efrem efren egidio egino egon egor ehrenfried ehsan eidan eiden einar eithan eizan ekain ekaitz ekhi eladio eleazar
eleuterio elhadji elian elier elies eliezer eligio elija elion eliot eliseo elmar elmedin elmo elpidio elvio elyas emanouel
emidio emigdio emilian emiliano emir emmerich emran enaitz enaut endi endri endrit eneko enes engelbert enis enmanuel ennio
enno enoc enric enrico enriko ensar enzio epifanio eppo erald eraldo erasmo ercan ercole erdi erdogan erdt eren erfried erhard
erhardt erion erjon erkan ermal ermes erminio ernestus erno ernst erol eron eros erwein esau essa essaid estanislao estefano
estevan esteve ettore eugen eugenio eugenius eulalio eulogio eusebio evangelist evangelos evans evaristo evelio everd everhard
ewald eyad eydan ezequiel ezio ezzo fabiano fabius fabricio fabrizio facundo fadi fahad fahd fahim faical faisal faissal falco
falk falko fallou faouzi fares farhan farid faris farouk faruk fatmir faustino fausto faycal faysal fayssal fedi fedor
feliciano ferdi ferdinando fermin ferran ferruccio ferry fidencio fikri filiberto filip filipe filippo finn fiorenzo firas
fjodor flaviano flavio floreal florencio florentino florenz florin florindo fode folco fortunato fouad franc francesco franco
franjo franz franziskus frederik fredi fredy fridericus fridlin fridolin friedbert friedel friedemann frieder friederich fritz
froilan fulgencio fulvio furkan fynn gabino gabor gabryel gaetano gaizka galo gari gaspar gaspard gaspare gavino gavril
gebhard genaro generoso gennaro georg georgi georgios georgy geraldo gerhart gerlando german germano gernot gero gerold
geronimo gerrard gerson gert gerwald ghali gheorghe ghulam giacinto giacomo giancarlo gianfranco gianluca gianmarco gianni
gianpaolo gianpiero gideon gilbrecht gines gioacchino giordano giorgi giosue giovanny girolamo gisbert giselbert giuliano
giulio gleb gora goran gorka gottfried gotthard gotthilf gottlieb gottlob gotz graciano gratian graziano gregor gregori
gregorios grigorij guglielmo guido guilherme guillem guillen gundolf gunnar gunter gunther guntram gurjot gurpreet gustav
habib hadi hadj hadrian hadrianus hafid hagen haider haitam hajo hakan hakim halil hamadi hamady hamed hamidou hamit hammad
hammadi hammou hamza hanno hanns harald hardi hardy haris haritz harjot harm harman haron haroon haroun harouna harro hartmut
hartwig harun hasan hassane hasso hatim hauke haytam haytham heber heilmar hein heinar heiner heini heinke heinko heino
heinrich heintje helder helfried helio helios hellmut helmar helmfried helmolt helmuth hendrick hendrik henner hennig henning
henrick henrique henryk herbold heribert hermann hermes herminio hernan hernando herold herwig hicham higinio hilario hildemar
hildmar hilko hilmar hinrich hinz hiob hipolito hocine hodei holm honorio horacio hossain hossam houari houcine houssain
houssam hristo hubald hubertus huey hulderich huldreich huldrich huldrych huseyin hussain hyazinth hyazinthus iacob iacopo
iago ianis ibai iban ibra ibrahima idris idriss idrissa ignatius ignaz ignazio ihab iheb iker ilan ilario ildefonso ilian
ilias iliass iliasse ilie ilir iliya iliyan ilja illan ilyas ilyass ilyasse ilyes imad imanol immanuel imtiaz inaki indalecio
ingmar ingolf ingomar ingvar inigo innocenzo inocencio ioan ioannis ionel ionut ioritz iosif iqbal irfan irmfried irmin irmo
isai isaias isam isauro ishak ishaq isidor isidoro isidro iskander ismaila issaka issam istvan italo iulian ivano iwan iyad
iyan iyed izam izan jaafar jaak jaap jaber jabier jabir jacek jacinto jacobo jacomo jacopo jadon jair jairo jakub jalal jalil
jamil janek jannis jano janos janosch janus janusz jaouad jari jarno jaro jaromil jaromir jaroslaw jasin jaskaran jaskirat
jastin jaume javed javi jawad jeferson jeip jelloul jenaro jeremi jeremias jeronimo jerrard jesko jesper jhon jhonatan
jhonathan jhonny jiahao jian jibril jilali joanes joaquim jobst jodokus johannes johnatan jokin jonatan jonhatan jonnathan
jonny jordi jorg jorgen jorn joschka joschua joseba josef joselito josip joska jost julen junaid junhao jupp jurgen jurij
juris justino justo justus juvenal juventino kacem kaddour kadir kaiet kajetan kamal kamel kamil kamran kanut karam karas
karlheinz karlos karsten kashif kasimir kasper kenai kenan kenzo kepa kerst kevan khadim khaled kilian killian kingsley kirian
kiril kirill kirollos klemens klevis klodwig knud knut kolja konrad konstantin konstantinos koray kornel kornelius kouider
kreszenz kristjan krystian krzysztof kunibert kuno kunz kwabena kylian ladewig ladislao ladislaus ladislaw lahbib lahcen
lahouari lahoucine lahsen laid lain lakhdar lamberto lambertus lambrecht lamin lamine lammert lander larbi lassana laszlo
laureano laurens laurentino laurentiu laurentius laurenz laurids lauro lautaro laux layachi lazar lazaro leander leandro leart
ledion lennart lennert leoncio leonhard leonid leonidas leopoldo lessandro leszek levan levent levin lhoucine lhoussaine
liberato libero liberto liborio licinio lino linus lion lisandro liutpold livio liviu lluis loay lodewijk loic loisl lokman
lorant lorenz lorik lotar lotfi lothar lothario louay luar lucca lucian luciano lucio lucius lucky luder ludewig ludger
ludovico ludwig lukasz luken luqman maati macario maddox madou mads magd magdaleno mahamadou mahdi mahfoud mahin mahir mahmood
mahmut maicol maik maikel maikol majd majid makan maksim maksym malang malick malte mamadi mamadou mamady mamoudou manases
manex manfredo manfried manoel manolito manolo manraj mansour manu marcelino marcello marcellus marcelo marcial marciano
marcin marcio marek marino marinus mariusz markel marko marouan marouane marten martino martyn marwan marwane marzio marzouk
massamba massimiliano massimo matar matei matej mateus mateusz matheo mathes matheus matias matija mats mattes matthaus
matthes mattias mattin matz maurizio mauro maurus maverick maxim maximilian maximiliano maximino maximo maykel mazen mbarek
mbark mbaye meiko meinhard meino meinolf meinrad melchor mendel mert metin mhamed micael michail michelangelo mihai mihail
mikael miklos milen millan miloud mimoun mimoune minkes mino miquel mircea mirco mirjan mirko miro miroslav mirsad misael
moaad moad modesto modibo modou moha mohamad mohamadou mohand mohcine mohsin mohsine mohssine mokhtar monir monsef morad
moreno moris moriz mose moshe mostafa mostapha mouad mouhamadou mouhamed mouhcine mouhssine mouloud mounaim mounir mourad
moustafa moustapha muhamed muhammed munir murad murat musa mussa mustapha mykhaylo nabil nadal nadeem nader nadir naeem nahuel
nahum naim najib najim naoufal narcis narciso nasim nasir nasreddine nasser natalino natalio natan natanael naveed nawfal
nazario nazzareno ndiaga neco neftali nello nemanja nemesio neri neymar nezar nicanor nicasio niccolo nicolae nicolai nicolo
niels nihat niklas niko nikolaj nikolaos nikolaus nikolay nikoloz nilo nizar noman norberto nordin noreddine nouh nourddine
nourdin nourdine noureddine nuno nunzio nureddin nurettin octavian octavius octavus odei odilo odin odon oier oihan olegario
oleh olivarius oliverio oliviero olmo olof olrich olti oluf onesimo onofrio onur orazio orban orenzo oreste orestes orhan
oriol orion ortwin osama oskar osman ossama oswald oswaldo otfried othman othmane othmar otilio otman otmane otmar ottavio
otte ottfried ottokar ottomar oualid ouassim oumar ousama ousman oussama ousseynou outman ovidio ovidiu paavo paco panagiotis
pantaleon paolino papa paschalis pascual pasqual pasqualino pastor patric patricio patricius patrik patrizio patryk patxi
paulino paulo pavel pawel peer peio pepe perfecto petar petr petru philipp philippus pier pierluigi piero piotr pius pjotr
placido porfirio primo prince prudencio qasim rabie rachid radolf radouan radouane radu rafa raffaele raffaello rafik rahal
rahul raian raik raiko raimo raimondo raimund raimundo rainald rainhard rainhold rajan rajko rajveer ramadan ramazan ramdane
rami ramses ramzi randolf ranjit rashid raymund rayyan razvan reda redouan redouane reenold regino rehan reimar reimer reimo
reimund reinaldo reinar reinard reiner reinhart reinhold reinold reis rejan remigio remmer remo remus renald renato renatus
renzo reynold riad rian ricard riccardo ricco richie ridouan ridouane rinaldo rino riyad rizwan roan robinson roche rochus
rock roel rogerio roho rolan romano romanus romen romeo romolo romualdo romulo ronaldo roque rosendo rossano rotger rouven
rubens rudeger rudi rudiger rudolf rufino ruggero ruggiero rupert ruperto ruprecht ruslan rutger ryuji saad sabatino saber
sabin sabino sabir sabri sadik saeed saer safouan safwan sahib sahil sahin said saidou saif saikou saimon sait sajid sajjad
saladin salah salaheddine saleh salek salif salih salim saliou salomon salva salvator samba samer sami samir samy sander
sandor sandro sante santi santino santo saturnino saulo saverio savino savio schorsch schura sebastiano segundo seif sekou
selahattin selim sellam semir sepp serafin serafino sergej sergi sergiu sergius serhiy serigne servando severiano severino
severo severus seydou shahid shahzad shayan shoaib siaka sicco sidi sidy siegbert siegesmund siegfried sieghard siegmar
siegmund siegward siemon sigmar sigurd silvan silvano silverio silvestre silvestro silvino silvius simo sinan sione siraj
sirio siro sixto slavko slimane smail socrates sofian sohaib sohail solaiman solayman soliman sorin sotero soufian soufiane
soufyane souhaib souhail soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila stanislaus stanislav stanislaw
stefano stelian stepan stiven stjepan stoffel stoffer stoyan sufian sukhwinder sulaiman sulayman suleiman suleman suleyman
svend tadeo tadeusz tadzio taha tahar tahir taib talha talla tamer tancredi taner tankred tanveer tanvir taoufik taoufiq taras
tarek tarik tatius tayeb taylan telmo teodor teodoro teofilo tewes thaddaus thami theobald theodor thiago thierno thies
thietmar thijs thoralf thorben thorstein tiago tian tiberio tibor tiburtius tidiane tigran tijani till tillmann tilo timo
timoteo timotheus timur tino tirso tito titus tiziano tobia tobit todor tomaso tomasz tomek tommaso tonino tonnies torben
torbjorn toribio toufik touhami traian tudor tullio txomin ubaldo ubay ulin ulises ulisse ullrich ulrico ulrik umair umar
umberto unai urban urbano usama usman uthman vadim vadym valentino valentinus valentyn valeriano valerij valerio valerius
valeriy valter valtin vanni vasco vasil vasile vassilios vasyl veit venancio victoriano victorino victorio vidal viet viktorio
vincenz vincenzo vinicio vinicius vinzent vinzenz viorel virgilio virginio vital vitalis vitaliy vitaly vitor vittorio vitus
vlad vladislav vladyslav volkert volkhard volkmar wael wail walafried waldemar waldfried waldo walfried walther waqas waseem
wasim wassili wassim wastl wenceslao wendelin wenzel wenzeslaus wido widukind wieland wilber wilder wilfried wilhelm willi
williams willian willibald wilm winfried wlad wladimir woldemar wolf wolfhard wolfram wolter wulf xabi xabier xander xaver
xaverius xavi xian xiang yaakoub yacouba yadiel yago yahia yahya yanek yannek yannig yared yaroslav yasar yaser yasin yasir
yassin yassir yazid yeison yeray yichen yigit yilmaz yoel yonatan yonathan yong yordan yosef yossef youcef younes youness
yousef youssouf yulen yunes yuriy yury yusef yussef yuvraj yvon zacarias zaccaria zaheer zahid zaid zain zakaria zakariae
zakariya zaki zayd zeeshan zeki zeljko zeno zenon zeus ziad ziyad zohair zoltan zoubir zouhair zouhir zubair
`;
