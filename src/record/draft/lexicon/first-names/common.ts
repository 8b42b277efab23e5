/**
 * First names that are nearly always a man's or a woman's. Made from the counts of births 1930 to 2000 of the United States
 * Social Security Administration (a work of the federal government, in the public domain): names given at least 6,000
 * times, nine in ten to one sex; and some common in other countries' news. Without accents where English drops them.
 */
export const men = `
aaron abdel abdullah abel abraham achim adam adan adolfo adolph agustin ahmad ahmet aidan al alain alan alasdair albert
alberto alden aldo alec alejandro aleksandr alex alexander alexandre alexei alfonso alfred alfredo allan allen alonzo
alphonso alton alvaro alvin amir amit amos anatoly anders anderson andre andrei andrej andres andrew andriy andy angelo angus
anthony antoine anton antonio antony antwan anwar archie arjun armand armando arnold aron arron arthur arturo asa asif
augustus aurelien aurélien austin bachar baptiste barack barney barrett barry bart barton bashar basil bassem beau ben benito
benjamin bennett benny benoit benoît benyamin bernard bernardo bernd bert bill billy binyamin bjorn björn blaine blake bob
bobby boris boyd brad braden bradford bradley bradly brady branden brandon brant braxton brayden brendan brenden brendon
brennan brent brenton bret brett brian brice brock brody brooks bruce bruno bryan bryant bryce bryon bryson buddy burton
byron cade caleb callum calvin cameron carl carlo carlos carlton carmine carter cecil cedric cem cesar chad chadwick chance
charles charlie chase chauncey chaz chester chinedu christian christophe christopher chuck ciaran clarence clark clay clayton
clement cleveland cliff clifford clifton clint clinton clyde cody colby cole coleman colin collin colton conner connor conor
conrad cooper corbin cordell corey cormac cornelius cornell cortez cory coy craig cristian cullen curt curtis cyrus cédric
dale dallas dalton damian damien damion damon dan dane danial daniel danny dante daren darin darius darnell darrel darrell
darren darrick darrin darryl darwin daryl dave david davis davon dawson dean deandre deangelo declan delbert delmar demarcus
demetrius denis dennis denny denzel derek derick derrick desmond detlef devante devonte dewayne dewey dexter dick didier
diego dieter dillon dimitri dino dion dirk dmitri dmitry dmytro domingo dominic dominick dominik don donald donnell donnie
donny donovan donte doug douglas doyle drake drew duane dudley duncan dustin dwain dwayne dwight dylan earl earnest ed eddie
eddy edgar edmond edmund eduardo edward edwin efrain elbert eldon eli elias elijah elliot elliott ellis elmer eloy elton
elvin elvis elwood emanuel emeka emerson emil emilio emin emmanuel emmett emory emre enrique enzo eric erich erick erik
ernest ernesto ernie errol ervin erwin esteban ethan etienne eugene evan everett everette evgeny evo ewan ezekiel ezra fabian
fabien fabio fabrice fayez federico felipe felix fergus fernando fidel finlay fletcher florian floyd forest forrest francis
francisco francois frank franklin fred freddie freddy frederic frederick fredric fredrick friedhelm friedrich fumio gabriel
gael gage galen gareth garland garret garrett garry garth gary gavin geert gene geoffrey george gerald gerard gerardo gerd
gerhard gilbert gilberto gilles gino giorgio giovanni giuseppe glen glenn gonzalo gordon grady graham grant greg gregg
gregoire gregorio gregory griffin grover guillaume guillermo gus gustavo guy günter günther hal hamid hamish hank hannes hans
harlan harold harris harrison harry haruki harvey hassan hayden heath hector heiko heinz helmut henri henrik henry herbert
heriberto herman herve hiram hiroshi holger homer horace horst hosni hossein howard hubert hugh hugo humberto hunter hussein
ian ibrahim ignacio igor ingo ira irvin irving irwin isaac isaiah isiah ismael ismail israel issac itamar ivan iñigo jace
jack jackson jacob jacques jake jakob jalen jamaal jamal jamar jamel james jameson jamison jared jarod jaron jarred jarrett
jarrod jarvis jason jasper javier javon jay jayson jeb jed jeff jefferson jeffery jeffrey jeffry jens jerald jeremiah jeremy
jermaine jerold jerome jerrod jerrold jerry jesse jesus jim jimmy joao joaquin joaquín jochen joe joel joesph joey john
johnathan johnathon johnny jon jonah jonas jonathan jonathon jordan jorge jose josep joseph josh joshua josiah josue juan
judson julian julien julio julius junior justin jérôme jörg jürgen kais kaleb kareem karim karl karl-heinz kaspar keaton
keenan keir keith kelvin kemal ken kendrick kenji kenneth kennith kenny kent kenton kermit keven kevin khalid khalil kim kip
kirk klaus kody kofi kory kostas kristofer kristopher kurt kurtis kwame kyle kyler kyriakos lamar lamont lance landon lanny
larry lars laurent lawrence leland lenard leo leon leonard leonardo leonel leroy lester levi lewis liam lincoln linwood
lionel lloyd lon lonnie lonny lorenzo louie louis lowell loyd loïc luc luca lucas luigi luis lukas luke luther lutz lyle
lyndon mack magnus maher mahmoud mahmud malachi malcolm malik manfred manuel marc marcel marco marcos marcus mariano mario
mark markus marlin marlon marquis marquise marshall martin marvin mason mateo mathew mathieu matt matteo matthew matthias
matthieu maurice mauricio max maxime maxwell maynard mehdi mehmet melvin merlin mervin mevlüt michael micheal miguel mike
mikel mikhail miles millard milton mitchel mitchell mitt mohamed mohammad mohammed moises monroe monte monty moritz morris
moses moussa muhammad murray mustafa mykola myles myron naftali narendra nathan nathanael nathanial nathaniel neal ned neil
nelson nestor newt niall nicholas nick nickolas nicolas nigel nikita nikolai nikolas nils noah noe nolan norbert norman
norris octavio olaf olav oleg oleksandr oliver olivier omar orlando orville oscar osvaldo otis ottmar otto owain owen pablo
padraig paolo parker pascal patrick paul pedro percy perry pete peter petro phil philip philippe phillip pierre pietro
preston priyesh quentin quincy quintin quinton rafael rainer rajiv ralf ralph ramiro ramon ramón rand randal randall randell
randolph randy raphael rashad raul ray raymond raymundo recep reece reed reese reggie reginald reid reince reinhard remy
reuben rex reynaldo rhett rhys ricardo richard rick rickey rickie ricky rico rigoberto rishi rob robby robert roberto robin
rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolando rolf roman ron ronald ronnie
ronny roosevelt rory roscoe ross roy royce ruben rudolph rudy rufus russel russell rusty ryan rüdiger sadiq salman salvador
salvatore sam sammy samuel sanford sanjay santiago saul scot scott scotty sean sebastian sebastien sergei sergey sergio seth
shane shaun sheldon shelton sherman shinzo silas silvio simon sipho solomon sonny spencer stan stanley stefan steffen stephan
stephane stephen sterling steve steven stewart stuart stéphane sven sylvester sébastien tad takeshi tanner tariq ted teddy
terence terrance terrell terrence tevin thabo thad thaddeus theodore theron thierry thilo thomas thorsten thurman tim timmy
timothy tobias tod todd tom tomas tommy tony torsten travis trent trenton trevon trevor trey tristan troy truman tucker ty
tyler tylor tyree tyrell tyrone tyson udo ulf ulrich ulysses uwe valentin van vance vaughn vern vernon vicente victor vikram
viktor vince vincent virgil vitali vito vladimir volker volodymyr wade walid walker wallace walter ward warren wayne weldon
wendell werner wesley weston wilbert wilbur wiley wilfred wilfredo will willard william willis wilmer wilson winfred winston
wolfgang woodrow wyatt xavier yair yann yannick yasser yevgeny yitzhak yoav youssef yusuf yves zachariah zachary zachery
zackary zackery zane zoran étienne íñigo
`;

export const women = `
aaliyah abbey abbie abby abigail ada addie adela adele adeline adriana adrianna adrianne adrienne agnes agnieszka agnès aida
aileen ailsa aimee aisha alaina alana alanna alberta alecia alejandra aleksandra alesha alesia alessandra alexa alexandra
alexandria alexia alexus alfreda alice alicia alina alisa alisha alison alissa aliyah allie allison allyson alma alondra alta
althea alyce alycia alysha alysia alyson alyssa amanda amara amber amelia amelie ami amie amina amy amélie ana anastasia
anaïs andrea andria angela angelia angelica angelina angeline angelique angelita angie anissa anita anja anjali anke ann anna
annabelle annalena annamarie anne annegret anneliese annemarie annetta annette annie annmarie antionette antje antoinette
aoife araceli ariana arianna arielle arleen arlene arline ashlee ashleigh ashley ashlie ashly ashlyn astrid athena audra
audrey aurelie aurora aurore aurélie ava avis ayanna barbara barbra baylee beate beatrice beatriz becky begoña belinda benita
bernadette bernadine bernice bertha bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly
bianca birgit blanca blanche bobbi bonita bonnie bonny brandi brandie brandy breana breanna breanne brenda brenna bria briana
brianna brianne bridget bridgett bridgette brigitte britney brittani brittany brittney bronwyn brooke brooklyn bryanna
caitlin caitlyn callie camilla camille candace candi candice candy cara caren cari carina carissa carla carleen carlene
carley carly carme carmela carmella carmen carol carole caroline carolyn carrie caryn casandra cassandra cassidy cassie
catalina catharine catherine cathleen cathryn cathy catrina catriona cayla cecelia cecile cecilia celeste celestine celia
celina celine chanda chandra chanel chantal chantel charity charla charleen charlene charlotte charmaine chasity chastity
chelsea chelsey chelsie cheri cherie cherry cheryl cheyanne cheyenne chiara chimamanda chiquita chloe chloé christa christal
christi christiana christiane christie christin christina christine christy chrystal ciara ciera cierra cindi cindy claire
clara clare clarice clarissa claudette claudia claudine clemence clémence coleen colette colleen conceição concetta
condoleezza connie constance consuelo cora cori corina corine corinne cornelia corrine courtney cristal cristina cristy
crystal cynthia céline dagmar daisy dalia damaris danelle danette daniela daniella danielle danita danna daphne dara daria
darla darleen darlene dawn dayna deana deann deanna deanne debbie debby debora deborah debra deena deidra deidre deirdre deja
delaney delia delilah della delois delores deloris delphine demetria dena denice denise desirae desiree destinee destiny
diamond diana diane diann dianna dianne dilma dina dinah dionne dixie dollie dolly dolores dona donna dora doreen dorene
doretha doris dorothea dorothee dorothy dorthy dottie earlene earline earnestine ebony edith edna edwina effie eileen eilidh
elaina elaine eleanor elena elinor elisa elisabeth elise elissa eliza elizabeth elke ella ellen ellie elma elnora elodie
eloise elsa elsie elva elvira elyse emilee emilia emilie emily emma emmanuelle erica ericka erika erin erma ernestine
esmeralda esperanza essie estela estella estelle ester esther ethel etta eugenia eula eunice eva evangeline eve evelyn
fabienne faith fannie fatima fay faye federica felecia felicia fern fiona flora florence frances francesca francine francisca
francoise franziska françoise frauke freda frederique freida freya frieda gabriela gabriele gabriella gabrielle gail gay
gayla gayle gena geneva genevieve geneviève georgette georgia georgina geraldine gerda geri gertrude gianna gilda gillian
gina ginger ginny giorgia gisela giselle giulia gladys glenda glenna gloria goldie grace gracie graciela greta gretchen
griselda gudrun gwen gwendolyn hailey haleigh haley hallie hanna hannah harriet harriett hattie haylee hayley hazel heather
heidi heidrun heike helen helena helene helga henrietta hilary hilda hillary holli hollie holly hope huma hélène ida iesha
ila ilene ilse imani imogene ina ines inez inge ingrid inmaculada inès irene iris irma irmgard isabel isabella isabelle isla
iva ivanka ivette ivy jacinda jacklyn jaclyn jacquelin jacqueline jacquelyn jacquline jada jaimie jami jana janae jane janeen
janel janell janelle janet janette janice janie janine janis janna jannie jaqueline jasmin jasmine jayne jazmin jazmine jeana
jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jena jenifer jenna jennie jennifer jenny jeri jerri jessica
jill jillian jo joan joann joanna joanne jocelyn jodi jodie joelle johanna johnna jolene joni jordyn josefina josephine josie
joy joyce juana juanita judi judith judy juli julia juliana juliann julianna julianne julie juliet juliette julissa justina
justine jutta kaci kacie kaila kailey kaitlin kaitlyn kaitlynn kala kaleigh kaley kali kamala kami kara karen kari karin
karina karissa karla karol karrie karyn kasandra kassandra kassidy katarina katarzyna kate katelin katelyn katelynn katharine
katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katja katlyn katrin katrina katy kay kaye kayla
kaylee kayleigh kaylie kaylin keely keisha kelli kellie kellyanne kelsey kelsi kelsie kendra keri kerri kerrie kerstin
khadija kia kiana kiara kiera kierra kiersten kimberlee kimberley kimberly kira kirsten kirstin kisha kitty kourtney krista
kristal kristen kristi kristie kristin kristina kristine kristy kristyn krystal krystle kyla kylee kylie kyra lacey lacie
ladonna laetitia lakeisha lakesha lakisha lana laquita lara larissa lashonda latanya latasha latisha latonya latosha latoya
latrice laura laure laureen laurel lauren lauri laurie lauryn lavonne lawanda layla lea leah leann leanna leanne leeann leigh
leila leilani lela lena lenora lenore leola leona leonor lesa leta letha leticia letitia lia liana libby lidia lieselotte
lila lilia liliana lillian lillie lilly lily lina linda lindsay lindsey lisa lisette lissette liz liza lizbeth lizette lizzie
lois lola lolita lora loraine lorena lorene loretta lori lorie lorna lorraine lorri lorrie lottie lou louella louisa louise
lourdes luann luanne lucia lucie lucille lucinda lucretia lucy lucía luella luisa lula luz lydia lynda lyndsey lynette lynne
lynnette mabel mable macy madalyn madeleine madeline madelyn madison madonna mae maegan magali magdalena maggie makayla
makenzie malia malinda malissa mallory mamie mandi mandy manon manuela mara maranda marcella marci marcia marcie marcy
mareike margaret margarethe margarita margery margie margo margot margrethe marguerite mari maria mariah marian mariana
mariann marianna marianne maribel maricela marie marie-claire marietta marilee marilyn marilynn marina marine marion marisa
marisela marisol marissa maritza marjorie marla marlena marlene marlys marquita marsha marta martha martina martine marva
mary maryann maryanne marybeth maryellen maryjane maryjo marylou maría mathilde matilda mattie maura maureen mavis maxine
maya mayra małgorzata mckenna mckenzie meagan meaghan meena megan meghan melania melanie melba melina melinda melisa melissa
melodie melody melva mercedes meredith merry mhairi mia micaela michaela michele michell michelle mikaela mikayla mildred
millicent millie mindy minerva minnie miranda mireille miriam misti misty mitzi moira mollie molly mona monica monika monique
montserrat moriah moïra muriel mya myra myrna myrtle nadia nadine najat nan nanci nancy nanette naomi natalia natalie natasha
nathalie nelda nell nellie nettie neva ngozi nia niamh nichole nicki nicole nicolette niki nikki nina nita noelle noemi nola
nona nora noreen norma octavia odessa odile ofelia oksana ola olena olga olive olivia opal ophelia orla paige pam pamala
pamela paola pascale patrica patrice patricia patsy patti pattie patty paula paulette paulina pauline pearl pearlie peggie
peggy penelope penny perla petra phoebe phyllis pilar polly portia precious priscilla priti priya queen rachael racheal
rachel rachelle rachida rae ramona randi raquel raven reba rebeca rebecca rebekah regina rena renae renate renee renita retha
reva reyna rhea rhiannon rhoda rhonda richelle rikki rita roberta robyn rochelle rocio ronda rosa rosalie rosalind rosalinda
rosalyn rosanna rosanne rose roseann roseanne rosella roselyne rosemarie rosemary rosetta rosie roslyn roxana roxann roxanna
roxanne roxie ruby ruth ruthann ruthie sabine sabrina sade sadie sahra sakura sallie sally samantha sandi sandra sara sarah
sasha saskia saundra savanna savannah scarlett segolene selena selina selma serena shaina shameka shana shanda shania shanice
shanna shantel shari sharla sharlene sharon sharron sharyn shauna shawna shayla shayna sheena sheila shelia shelley shelli
shellie shelly sheree sheri sherri sherrie sherry sheryl shirley shonda sierra sigrid silke silvia simone sinead siobhan
sofia sofía solange soledad solveig sondra sonia sonja sonya sophia sophie stacey staci stacia stacie starla starr stefanie
stella stephanie stephany sue sunita susan susana susanna susanne susie suzan suzanna suzanne suzette svenja svetlana sybil
sydney sylvia sylvie ségolène tabatha tabitha talia tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tana
tania tanisha tanya tara taryn tasha tatiana tatyana tawana tena tera teresa teressa teri terra terri terrie tess tessa
thalia thandi thelma theresa therese tia tiana tianna tiara tierra tiffani tiffanie tiffany tina tisha toni tonia tonja tonya
tori tosha tracey traci tracie treva tricia trina trisha trista trudy twila tyra ulrike ursula uta ute valarie valencia
valentina valeria valerie valorie vanessa velma venus vera verna veronica veronique vicki vickie vicky victoria vikki viola
violet virgie virginia virginie vivian viviana vonda véronique wanda wendi wendy whitney wilda willa wilma winifred winnie
yadira yasmin yasmine yesenia yolanda yuki yulia yvette yvonne zainab zoe zoé élodie
`;

/** First names given to both sexes. */
export const either = `
addison adrian alexis ali alva andra angel antonia arden ariel ashton aubrey augustine avery bailey bennie bernie billie
blair bobbie britt brook carey carlie carrol carroll carson cary casey chandler charley chris christen clair cleo corrie
cortney cruz dana dannie darby darcy darian darien dee deon deshawn devan deven devin devon dominique domonique dorian dusty
eden elisha emery frankie gale germaine gerry grayson guadalupe harley hollis ivory jackie jacky jacque jade jaden jaime
jamey jamie jammie jan jayden jayme jean jess jessie jewel jewell jimmie jody johnie johnnie jonnie jordon jovan jude kacey kai
kameron karon kasey keegan kellen kelley kelly kendal kendall kennedy kenya kenyatta kerry kiley kirby korey kori kris
kristian lacy lane lashawn laurence lavern laverne lavon layne lee lesley leslie lindy logan loren lupe lyn lynn mackenzie
marlo marlyn marty mckinley merle merrill micah michel mickey morgan nakia nicky nicola noel odell ollie ora pat payton
peyton quinn reagan regan rene riley robbie robbin rosario sage sammie sandy santos scottie shannon shanon shawn shay shayne
shea shelby sherrill sidney skye skylar skyler stacy stevie sunny tayler taylor terry toby tommie tory tracy tristen val
vernell willie
`;
