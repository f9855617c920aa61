/**
 * People by what they do or are, in the singular; plurals are inflected by the assembler.
 * The head of a role or of a description is one of these: “the deputy *mayor*”, “a retired *nurse*”.
 */
export const roleNouns = `
abbess abbot aboriginal academic accompanist accomplice accountant accuser acrobat activist actor actress actuary
administrator admiral adolescent adult adversary adviser advisor advocate agent aide airman airwoman alderman
alderwoman ally alumna alumnus ambassador ambassadress amputee analyst anchor anchorman anchorwoman anesthesiologist
anthropologist applicant appointee apprentice archaeologist archbishop archeologist archer architect artisan artist
assailant assassin assemblyman assemblymember assemblywoman assistant astronaut astronomer astrophysicist
asylum_seeker athlete attacker attendant attendee attorney au_pair auditor aunt auntie author authoress ayatollah baby
babysitter backbencher backer baker ballerina bandmate banker barber barmaid barman baron baroness baronet barrister
bartender baseman batsman batswoman beneficiary billionaire biochemist biographer biologist bishop blogger bloke
boatman bodyguard bomber boss bowler boxer boy boyfriend breadwinner bricklayer bride bridegroom bridesmaid brigadier
broadcaster broker brother brother-in-law buddy builder businessman businessperson businesswoman butcher butler
bystander caliph caller cameraman camerawoman campaigner candidate canon capitalist captain cardinal cardiologist
caregiver carer caretaker carpenter cartoonist cashier catcher celebrity cellmate ceo cfo chair chairman chairperson
chairwoman challenger chambermaid champion chancellor chap chaplain chef chemist chief child choreographer cio citizen
civilian classmate cleaner clergyman clergywoman cleric clerk client climber co-author co-chair co-chairman
co-chairwoman co-defendant co-director co-driver co-founder co-host co-leader co-owner co-pilot co-producer co-star
co-worker coach coachman coastguardsman cofounder collaborator colleague collector colonel columnist comedian
comedienne comic commandant commander commando commentator commissioner committeeman committeewoman communist commuter
companion competitor complainant composer comrade conductor confidant confidante congressman congressperson
congresswoman conservationist conservative constable constituent consul consultant consumer contender contestant
contractor contributor controller convict coo cook coordinator copywriter coroner corporal correspondent councillor
councilman councilmember councilor councilwoman counsel counsellor counselor counterpart countess countryman
countrywoman courier cousin cowboy cowgirl craftsman craftswoman creator creditor crewman crewmate cricketer criminal
critic cto curator customer cyclist czar dad daddy dame dancer daughter daughter-in-law deacon dealer dean debtor
decorator defendant defender delegate democrat demonstrator dentist deputy designer detainee detective developer
diarist dictator dietician diplomat director disciple dissident distributor diver dj docker doctor donor doorman
dowager doyenne draftsman driver drummer duchess duke earl ecologist economist editor educator elder elector
electrician emigrant emir emperor employee employer empress engineer entrepreneur envoy epidemiologist ex-boyfriend
ex-girlfriend ex-husband ex-minister ex-partner ex-president ex-soldier ex-wife executive executor expert eyewitness
fan farmer father father-in-law felon ferryman fiance fiancee fiancé fiancée fighter film-maker filmmaker financier
firefighter fireman fisherman fisherwoman fishmonger flatmate florist foe follower footballer forager foreigner
foreman forewoman forward founder foundress freelancer freshman friar friend front-runner frontman frontrunner
frontwoman fugitive fundraiser gangster gardener general general_secretary geneticist gent gentleman geographer
geologist girl girlfriend glazier goalkeeper goddaughter godfather godmother godparent godson golfer governess
governor graduate grandad grandchild granddad granddaughter grandfather grandma grandmother grandmum grandpa
grandparent grandson granny great-aunt great-grandfather great-grandmother great-uncle grocer groom groundsman grower
guard guardian guardsman guerrilla guest guide guitarist gunman gunner guy gymnast gynaecologist gynecologist hacker
hairdresser half-brother half-sister handyman harbourmaster hardliner head headhunter headmaster headmistress
headteacher heckler heir heiress helmsman henchman herder herdsman hero heroine hiker historian holder holidaymaker
homeowner hopeful host hostage hostess househusband housekeeper housemate housewife husband idol imam immigrant
impostor in-law incumbent independent industrialist infantryman influencer inmate innkeeper insider inspector
instructor insurer insurgent intellectual intern interpreter interviewee interviewer intruder investigator investor
islamist jailer janitor jeweller jihadist jockey joiner journalist judge juror justice kid kidnapper killer king
laborer labourer lad lady laird landlady landlord landowner lass laureate lawmaker lawman lawyer layman leader
lecturer leftist legend legislator lender liar liberal librarian lieutenant lifeboatman lifeguard linebacker lineman
linesman litigant litigator lobbyist lobsterman locksmith longshoreman lord lover loyalist machinist magistrate
magnate maid mailman major mama man manager manufacturer marchioness marine marksman marquess marshal martyr mason
masseur masseuse master mastermind mate mathematician matriarch mayor mayoress mechanic mediator medic member mentor
mep merchant meteorologist midfielder midwife migrant militant militiaman milkman miller millionaire miner minister
minor missionary mla model moderate moderator mogul mom mommy monarch monitor monk mother mother-in-law motorist mp
mpp msp mullah mum mummy murderer musician namesake nan nanny narrator native navigator negotiator neighbor neighbour
nephew neurologist neuroscientist newsman newsreader newswoman niece nobleman noblewoman nominee notary novelist
novice nun nurse nurseryman observer obstetrician oceanographer offender officer official oilman oligarch ombudsman
ombudswoman oncologist onlooker operative operator opponent optician organiser organist organizer orphan outsider
overseer owner oysterman paediatrician painter pal papa paparazzo paralegal paramedic parent parliamentarian
participant partner passenger passer-by passerby pastor pathologist patient patriarch patrolman patrolwoman patron
peacekeeper peacemaker peasant pedestrian pediatrician peer peeress pensioner performer person pharmacist phd
philosopher photographer physician physicist physiotherapist pianist pilot pitcher plaintiff plasterer player playmate
playwright plumber podcaster poet poetess policeman policewoman policymaker politician politico pollster pontiff pope
populist porter postman postmaster postmistress potter preacher predecessor prelate premier presenter president
president-elect priest priestess primate prime_minister prince princess principal printer prioress prisoner producer
professional professor programmer progressive promoter proponent proprietor prosecutor prostitute protege protester
protestor protégé provost psychiatrist psychologist psychotherapist publican publicist publisher pundit pupil
quarterback queen quizmaster rabbi racer radical rancher ranger rapist rapper reader realist realtor rebbe rebel
receiver receptionist recipient recruit recruiter rector referee reformer reformist refugee regent relative reporter
representative republican rescuer researcher resident respondent restaurateur retiree reverend revolutionary rider
rival roofer roommate royal ruler runaway runner runner-up running_mate saboteur sailor salesman salesperson
saleswoman satirist scholar schoolboy schoolchild schoolgirl schoolmaster schoolmate schoolmistress schoolteacher
scientist scout screenwriter scriptwriter sculptor sculptress seaman seamstress secretary secretary-general
secretary_general secretary_of_state seismologist selectman selectwoman senator senior separatist sergeant serviceman
servicewoman settler shareholder sheik sheikh shepherd sheriff shoemaker shooter shop_steward shopkeeper shoplifter
shopper shortstop showman showrunner sibling sidekick signatory signer singer singer-songwriter sister sister-in-law
skier skipper smuggler socialist socialite sociologist soldier solicitor soloist son son-in-law songwriter sophomore
source sovereign speaker specialist spectator spin_doctor spokesman spokesperson spokeswoman sponsor sportsman
sportswoman sportswriter spouse sprinter spy staffer stakeholder star starlet statesman stateswoman statistician
stepbrother stepchild stepdad stepdaughter stepfather stepmom stepmother stepmum stepsister stepson steward stewardess
stockbroker stockman storyteller stranger strategist striker strongman student stuntman stuntwoman subordinate
subscriber successor sufferer suffragette sultan superintendent superior supervisor supplier supporter supremo surfer
surgeon surrogate surveyor survivor suspect swimmer tailor tanner taoiseach taxidermist taxpayer teacher team-mate
teammate technician technocrat teen teenager tenant terrorist theologian theorist therapist thief thug tiler tinker
tipster toddler torturer tory tourist townsman tracker trade_unionist trader trailblazer trainee trainer translator
traveler traveller treasurer tribesman trooper trucker trustee tsar twin tycoon umpire uncle under-secretary
undergraduate underling undersecretary undertaker underwriter unionist usher vendor venture_capitalist vet veteran
veterinarian vicar vice-captain vice-chair vice-chairman vice-chancellor vice-president vice_president victim viewer
villager violinist virologist virtuoso viscount viscountess visionary visitor vocalist volunteer voter vp waiter
waitress warden warehouseman warlord washerwoman watchmaker watchman weatherman weaver webmaster welder well-wisher
whip whistle-blower whistleblower widow widower wife winemaker winger winner witch witness woman woodcutter worker
workman workmate worshipper wrestler writer yachtsman yachtswoman yeoman youngster youth youtuber zookeeper
`

/** Nouns that settle that a person is a man; every one is a role noun too. */
export const maleNouns = `
abbot airman alderman alumnus anchorman assemblyman ayatollah barman baron baronet batsman bloke boatman boy boyfriend
bridegroom brother brother-in-law businessman butler caliph cameraman chairman chap clergyman co-chairman coachman
coastguardsman congressman councilman countryman cowboy craftsman crewman dad daddy doorman draftsman duke earl emir
emperor ex-boyfriend ex-husband father father-in-law ferryman fiance fiancé fireman fisherman foreman friar frontman
gent gentleman godfather grandad granddad grandfather grandpa grandson great-grandfather great-uncle groom groundsman
guardsman gunman guy half-brother handyman headmaster helmsman henchman herdsman househusband husband infantryman king
lad laird lawman layman lifeboatman lineman linesman lobsterman longshoreman lord mailman man marksman marquess masseur
militiaman milkman monk nephew newsman nobleman nurseryman oilman oysterman papa patriarch patrolman policeman pontiff
pope postman postmaster prince quizmaster salesman schoolboy schoolmaster seaman selectman serviceman sheik sheikh
showman son son-in-law spokesman sportsman statesman stepbrother stepdad stepfather stepson steward stockman strongman
stuntman sultan townsman tribesman tsar uncle vice-chairman viscount waiter warehouseman watchman weatherman widower
workman yachtsman yeoman
`

/** Nouns that settle that a person is a woman; every one is a role noun too. */
export const femaleNouns = `
abbess actress airwoman alderwoman alumna ambassadress anchorwoman assemblywoman aunt auntie authoress ballerina barmaid
baroness batswoman bride bridesmaid businesswoman camerawoman chairwoman chambermaid clergywoman co-chairwoman
comedienne congresswoman councilwoman countess countrywoman cowgirl craftswoman dame daughter daughter-in-law dowager
doyenne duchess empress ex-girlfriend ex-wife fiancee fiancée fisherwoman forewoman foundress frontwoman girl girlfriend
godmother governess granddaughter grandma grandmother grandmum granny great-aunt great-grandmother half-sister
headmistress heiress heroine hostess housewife lady landlady lass maid mama marchioness masseuse matriarch mayoress mom
mommy mother mother-in-law mum mummy nan newswoman niece noblewoman nun ombudswoman patrolwoman peeress poetess
policewoman postmistress priestess princess prioress queen saleswoman schoolgirl schoolmistress sculptress seamstress
selectwoman servicewoman sister sister-in-law spokeswoman sportswoman starlet stateswoman stepdaughter stepmom
stepmother stepmum stepsister stewardess stuntwoman suffragette viscountess waitress washerwoman widow wife witch woman
yachtswoman
`

/** Nouns that mostly take a possessor: “her *father*”, “Mr. Tolland’s *lawyer*”. */
export const relationNouns = `
accomplice adviser advisor agent aide ally assistant attorney aunt auntie backer bandmate biographer bodyguard boss
boyfriend brother brother-in-law buddy caregiver carer cellmate child classmate client co-author co-defendant co-driver
co-founder co-host co-pilot co-star co-worker coach colleague companion comrade confidant confidante counterpart cousin
crewmate dad daddy daughter daughter-in-law deputy disciple doctor employee employer ex-boyfriend ex-girlfriend
ex-husband ex-partner ex-wife father father-in-law fiance fiancee fiancé fiancée flatmate foe follower friend girlfriend
goddaughter godfather godmother godparent godson grandad grandchild granddad granddaughter grandfather grandma
grandmother grandpa grandparent grandson granny great-aunt great-grandfather great-grandmother great-uncle guardian
half-brother half-sister heir host housemate husband in-law landlady landlord lawyer lover mama manager mate mentor mom
mommy mother mother-in-law mum mummy nan neighbor neighbour nephew niece opponent pal papa parent partner playmate
predecessor protege protégé publicist relative representative rival roommate running_mate schoolmate sibling sidekick
sister sister-in-law solicitor son son-in-law spokesman spokesperson spokeswoman spouse stepbrother stepchild stepdad
stepdaughter stepfather stepmom stepmother stepmum stepsister stepson subordinate successor supervisor surrogate teacher
team-mate teammate trainer twin uncle underling widow widower wife workmate
`

/** Forms of polite address before a name, with and without a final stop; never part of a role. */
export const honorifics = `
dame dr dr. frau herr lady lord madam madame mademoiselle master messrs messrs. miss mister mlle mlle. mme mme. monsieur
mr mr. mrs mrs. ms ms. mx mx. senor senora señor señora signor signora sir
`

/** The honorifics that are for men only. */
export const maleHonorifics = `
herr lord master messrs messrs. mister monsieur mr mr. senor señor signor sir
`

/** The honorifics that are for women only. */
export const femaleHonorifics = `
dame frau lady madam madame mademoiselle miss mlle mlle. mme mme. mrs mrs. ms ms. senora señora signora
`

/** Short forms of titles before a name, with and without a final stop; each is a role, or the start of one. */
export const titleAbbreviations = `
adm adm. ald. amb amb. archbp. asst asst. atty atty. bp. brig brig. bro. capt capt. cdr cdr. cllr cllr. cmdr cmdr. cmdt.
col col. comdr. commr. const const. coun. cpl cpl. dci dep dep. det det. ens ens. fr fr. gen gen. gov gov. hon hon. insp
insp. lieut. lt lt. maj maj. msgr msgr. ofc. pc pfc pfc. pres pres. prof prof. pte pte. pvt pvt. rep rep. rev rev. sec
sec. sen sen. sgt sgt. spc spc. sub-lt. supt supt. tpr. treas. ven. vice-adm.
`

/** Short forms of titles before several names: “Sens. A and B”. */
export const pluralTitleAbbreviations = `
adms. ambs. attys. capts. cllrs. cmdrs. cols. cpls. dets. gens. govs. insps. lts. majs. profs. pvts. reps. revs. secs.
sens. sgts. supts.
`

/** Nouns that name several people at once, collective or plural; plain plurals of role nouns are not repeated. */
export const groupNouns = `
adversaries allies alumni aristocracy audience audiences authorities babies band beneficiaries brass businesspeople
cabinet cast celebrities children choir clergy cohort community congregation congregations congresspeople contingent
cops coterie couple couples crew crews crowd crowds delegation delegations deputies dignitaries duo duos elderly
electorate elite entourage establishment faction factions faithful families family fisherfolk folk folks forces gang
gangs gentry grandchildren group groups homeless household households housewives infantry intelligentsia judiciary
juries jury kin kinfolk ladies laity laypeople leadership locals management masses media menfolk mercenaries midwives
military militia militias missionaries mob mobs newlyweds nobility octet opposition others pair pairs panel panelists
paparazzi parties passers-by passersby peasantry people personalities personnel police posse posses press public quartet
quartets quintet rank-and-file revolutionaries salespeople schoolchildren secretariat secretaries sextet signatories
spokespeople sportspeople squad squads staff stepchildren team teams thieves townsfolk townspeople tribespeople trio
trios troop troops troupe troupes visionaries wives womenfolk workforce
`

/** Words that stand before the noun of a role and belong to it: “*former deputy* mayor”, “*lead* singer”. */
export const modifiers = `
acclaimed acting adjunct adjutant affiliated anti-corruption aspiring assistant associate award-winning beloved
best-selling bestselling billionaire career celebrated centrist certified charismatic chartered chief civilian co-chief
commanding conservative controversial convicted criminal current deceased defeated defending departing deposed deputy
designate disgraced distinguished elder elderly eldest elected embattled emerita emeritus eminent environmental ex
executive exiled famed famous far-left far-right federal fellow female financial first first-term foreign former
founding freelance freshman full-time gay general global governing government grieving hard-line hardline head
high-profile high-ranking highest-ranking homeless honorary imprisoned inaugural incoming incumbent independent
influential injured interim international jailed joint junior late lead leading left-wing legal legendary lesbian
liberal lifelong local long-serving long-time longest-serving longtime low-level low-ranking lower-level male managing
marine married medical mid-level mid-ranking middle-aged middle-ranking military millionaire moderate multi-millionaire
multimillionaire national naturalised naturalized naval new newly-appointed newly-elected nominated non-executive
non-partisan non-resident nonexecutive nonpartisan noted notorious old older oldest one-time onetime opposition ordinary
ousted outgoing outspoken parliamentary part-owner part-time permanent pioneering political popular powerful pregnant
presidential presiding principal private prize-winning pro pro-choice pro-democracy pro-european pro-government pro-life
professional progressive prolific prominent provincial provisional public qualified ranking rebel reclusive reformist
regional registered reigning renowned resident respected retired retiring right-hand right-wing rising rival rookie
royal ruling second second-term self-appointed self-described self-employed self-proclaimed self-styled senior serving
shadow skilled sole sometime special staff star state struggling supervising surviving suspended technical teenage
temporary then three-term titular top top-ranking trained trainee transgender tv two-term undercover unemployed unpaid
unsuccessful upcoming veteran vice victorious visiting volunteer wealthy well-known widowed working world-famous
would-be young younger youngest youthful
`
