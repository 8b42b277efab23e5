import type { Lexicon } from './lexicon.ts';
import { gendered, wordSet } from './word-list.ts';

/** English. */
export const english: Lexicon = {
  speech: wordSet(`
    said says say saying told tells tell telling asked asks ask asking wrote writes write writing written tweeted tweets
    tweeting added adds adding explained explains explaining argued argues arguing stated stating declared declares
    declaring announced announces announcing insisted insists insisting noted notes noting warned warns warning claimed
    claims claiming replied replies replying responded responds responding answered answers continued continues
    continuing concluded concludes recalled recalls recalling admitted admits admitting acknowledged acknowledges
    acknowledging quipped quips joked jokes joking shouted shouts shouting yelled yelling exclaimed posted posts
    testified testifies suggested suggests suggesting remarked remarks observed observes commented comments recounted
    asserted asserts asserting predicted predicts vowed vows vowing promised promises promising pledged pledges pledging
    urged urges urging demanded demands demanding complained complains complaining lamented laments conceded concedes
    conceding maintained maintains contended contends countered counters reiterated reiterates reiterating repeated
    repeats repeating stressed stresses emphasized emphasised emphasizes emphasizing retorted retorts mused muses
    thundered fumed sniffed snapped confessed confided whispered chanted chanting sang intoned opined opines proclaimed
    proclaims reported reports confirmed confirms reasoned wondered wonders offered interjected interrupted elaborated
    pleaded pleads begged boasted boasts bragged brags bragging alleged alleges alleging gushed deadpanned summarized
    affirmed affirms cautioned cautions reminded reminds implored blasted read reads reading ruled
    concurred agreed agrees volunteered professed cried tells relayed described describes describing related retweeted
    quoted quotes captioned hollered screamed barked bellowed muttered murmured mouthed teased taunted jeered sneered
    ventured theorized speculated speculates surmised articulated enthused raved ranted bemoaned protested protests
    objected disclosed revealed reveals revealing`),
  framing: wordSet(`
    called calls call calling dubbed dubs labeled labels labelled labeling labelling branded accused accuses accusing
    criticized criticizes criticizing criticised praised praises praising denounced denounces denouncing dismissed
    dismisses dismissing slammed slams slamming decried decries decrying characterized characterizes characterizing
    characterised referred refers referring referenced references referencing compared compares comparing mocked mocks mocking ripped attacked
    attacking touted touts touting hailed hails condemned condemns condemning cited cites citing expressed expresses
    expressing pronounced pronounces remembered remembers believes believed believe thinks thought think felt feels knows knew hoped hoping
    considers considered portrayed portrays portraying cast casts casting likened
    railed invoked invokes lambasted lambastes blamed blames blaming faulted derided derides deriding ridiculed
    disparaged painted paints painting depicted apologized apologizes apologized defended defends defending encouraged
    instructed ordered called rejected rejects rejecting denied denies denying deemed deems credited thanked
    spoke speaks speaking talked talking discussed deplored lauded welcomed celebrated
    championed proposed proposes proposing signaled signals bashed
    challenged advised advises advising counseled taking threatened
    threatens threatening singled scolded chided`),
  accordingTo: /^(?:according to|in the words of|per)$/,
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['it', 'either'],
    ['they', 'several'],
  ]),
  sexes: new Map([
    ['he', 'male'],
    ['his', 'male'],
    ['him', 'male'],
    ['himself', 'male'],
    ['she', 'female'],
    ['her', 'female'],
    ['herself', 'female'],
  ]),
  titles: gendered({
    male: `viscount earl mr mister sir lord congressman chairman king prince father brother assemblyman councilman alderman pope imam
      baron duke emperor sheikh ayatollah spokesman businessman`,
    female: `mrs ms miss lady dame congresswoman chairwoman queen princess sister mother assemblywoman councilwoman
      baroness duchess madam spokeswoman businesswoman`,
    either: `recorder di ds dc pc dci dcc president vice prime minister senator sen rep representative gov governor lt lieutenant mayor secretary
      general gen judge justice chief chair director speaker ambassador attorney col colonel capt captain sgt sergeant
      officer detective sheriff rev reverend pastor bishop archbishop cardinal rabbi dr doctor prof professor former
      foreign defense defence interior finance treasury deputy acting state majority minority leader house senate
      supreme republican democratic democrat us u.s united states undersecretary commissioner chancellor cmdr commander
      adm admiral maj major private pvt corporal cpl inspector superintendent constable pres executive marshal premier
      councillor councilor minister-president envoy special counsel co-chair chairperson health education energy labor
      agriculture commerce transportation homeland security army navy candidate nominee spokesperson coach sens reps
      messrs mp hon honorable ex saint analyst author actor actress host anchor reporter correspondent columnist
      strategist businessperson del supt det sec atty msgr ald spc asst delegate democrats republicans conservative liberal elect emeritus ag manager adviser advisor`,
  }),
  roles: gendered({
    male: `congressman chairman spokesman king prince father brother son husband man boy gentleman businessman pope
      uncle grandfather nephew assemblyman councilman statesman newsman anchorman widower guy mogul salesman policeman`,
    female: `congresswoman chairwoman spokeswoman queen princess sister mother daughter wife woman girl lady
      businesswoman aunt grandmother niece assemblywoman councilwoman actress widow stateswoman policewoman`,
    either: `president senator governor mayor secretary representative lawmaker candidate nominee leader speaker
      minister ambassador attorney lawyer judge justice general director chief manager strategist adviser advisor aide
      official officials spokesperson analyst author host anchor reporter correspondent columnist commentator activist
      professor doctor scientist expert pollster consultant operative executive ceo founder billionaire businessperson
      developer donor voter voters supporter supporters critic critics ally allies rival opponent opponents delegate
      delegates member members democrat democrats republican republicans conservative conservatives liberal liberals
      front-runner frontrunner politician veteran student teacher owner officer officers policeman police sheriff
      prosecutor prosecutors source sources insider witness witnesses resident residents protester protesters person
      people friend friends neighbor coach star actor singer writer editor publisher journalist journalists historian
      economist economists researcher researchers worker workers victim victims defendant plaintiff plaintiffs
      commissioner chancellor premier vice-president chairperson chair deputy pastor bishop priest rabbi imam reverend
      captain colonel commander sergeant admiral clinician nurse surgeon engineer farmer driver employee employees
      staffer staffers counsel counselor envoy diplomat diplomats negotiator mediator mediators incumbent challenger
      libertarian socialist tycoon magnate celebrity moderator panelist pundit pundits blogger surrogate surrogates
      solicitor barrister magistrate coroner detective inspector superintendent constable councillor mp msp mep mla peer vicar kc qc neighbour neighbours grandson granddaughter pensioner`,
  }),
  organizations: wordSet(`
    party committee department ministry university college institute foundation council court association union
    federation group inc corp company co ltd llc bank agency bureau commission congress senate house parliament assembly
    times post news journal press herald tribune gazette guardian telegraph network cnn fox msnbc nbc abc cbs npr bbc
    pbs ap reuters bloomberg politico breitbart gop dnc rnc nato nra aclu fbi cia nsa epa irs pac campaign
    administration coalition center centre project organization organisation society league alliance church school
    hospital army navy force forces police guard corps board authority office team club front movement fund trust
    partners associates brothers media magazine radio television tv channel today weekly review daily post-gazette
    observer examiner inquirer chronicle sun star globe caucus conference convention chamber service services
    international systems industries group's airlines motors street intelligence survey poll pentagon kremlin
    government taliban hamas hezbollah isis twitter facebook google youtube`),
  articles: wordSet(
    'a an the this that these those his her its their our my your one two three four several some many another each every both most',
  ),
  prepositions: wordSet(
    'of for from in at by to on with about against under over between among after before during near into like as than without within behind inside outside through via since until across toward towards around',
  ),
  between: wordSet(
    `'d 'll 've also later then once even again further first already still now just often never not always only simply himself
     herself themselves itself has have had having been was were is are be would will could can did does do may might
     soon recently repeatedly further famously reportedly rather instead quickly once ultimately eventually immediately
     all both each earlier today yesterday monday tuesday wednesday thursday friday saturday sunday afterward afterwards
     subsequently previously twice to tonight previously likewise`,
  ),
  small: wordSet(`
    the a an and but or nor so yet for in on at by to of from with as if when while after before since until because
    although though however meanwhile still then now here there this that these those it its he she they we i you his
    her their our my your who what where why how which whose one two three four five six seven eight nine ten some many
    most all both each every any no not yes also even just only once again later earlier asked according during under
    over between among about against into through without within despite instead rather perhaps maybe indeed finally
    first second third last next another other others few several such than too very well more less much do does did is
    are was were be been has have had will would could should can may might must let once speaking like given yesterday
    today tomorrow tonight nevertheless nonetheless moreover furthermore additionally besides thus therefore hence
    otherwise not never always often sometimes recently currently today's everyone everybody nobody someone people
    nothing something anything everything either neither whether whatever whenever wherever oh ok okay hi hello thanks
    please dear read watch see click follow related updated update editor's breaking video photo photos image images
    ceo cfo coo kc qc mp msp mep mla because plus via per amid upon near across along around beyond inside outside toward towards regarding concerning
    including following citing noting adding calling saying quoting referring a.m p.m am pm q`),
  naming:
    /\b(?:so-called|known(?: \p{Ll}+){0,2} as|goes by|code-?named|(?:billed|listed|rebranded|marketed|formerly known) as|subject line|operation|rat(?:ed|ings?)(?:\s[^.]{0,24})?(?:\s(?:to|of|from|at|as))?(?: an?)?|(?:up|down)graded(?: \p{L}+){0,2} (?:to|from)|nicknamed|titled|entitled|headlined|(?:the|a|an|his|her|its|their|this|new|latest|own|popular|\p{L}+['\u2019]s?) (?:\p{L}+ )?(?:term|word|words|phrase|label|nickname|slogan|motto|hashtag|title|show|series|film|movie|book|song|album|novel|documentary|exhibition|exhibit|poem|painting|opera|ballet|sculpture|sitcom|single|record|track|paper|column|commentary|editorial|op-ed|program|programme|segment|episode|headline|article|essay|memoir|musical|play|podcast|newsletter|blog|memo|brochure|booklet|pamphlet|leaflet|catalog|catalogue|chapter|website|site|video|ad)|(?:motto|slogan|nickname|tagline|name|title) (?:is|was)|(?:an?|the) (?:\p{L}+ ){1,3}called|(?:co-?)?hosts? of|host|(?:stars?|starred|creators?|authors?|directors?|producers?) (?:of|in|on)(?: \p{L}+['\u2019]s)?|on (?:abc|nbc|cbs|cnn|fox|msnbc|fox news|comedy central|pbs)(?:['\u2019]s?)?(?: news| channel)?(?:['\u2019]s)?|on (?:\p{L}+ ){0,3}\p{L}+['\u2019]s|(?:abc|nbc|cbs|cnn|fox|msnbc|fox news|fox news channel|bbc|pbs)['\u2019]s?|named|dubbed)[\s,:]*$/iu,
  named:
    /^\s+(?:hats?|t-shirts?|shirts?|signs?|banners?|stickers?|pageant|headlines?|theme|star|actor|actress|host|author|creator|phrase|level|brand|label|moniker|nickname|hashtag|slogan|scenario|album|film|movie|series|show|(?:radio |television |tv |talk )?(?:programs?|programmes?|broadcasts?|podcasts?)|forums?|syllabus|documents?|exhibition|trilogy|franchise|newsletter)\b|^,? as (?:it|he|she|they|we) (?:is|was|are|were|have|has|do|did)?(?: \p{Ll}+)? ?(?:known|called|call|dubbed|nicknamed)\b/iu,
};
