/**
 * People by what they do or are, in the singular; plurals are inflected by the assembler.
 * The head of a role or of a description is one of these: “the deputy *mayor*”, “a retired *nurse*”.
 */
export const roleNouns = `
abductee aboriginal academic accompanist accomplice accountant accuser acrobat activist actor actuary addict
adjudicator administrator admiral adolescent adoptee adult adversary adviser advisor advocate agent aide airman
airwoman alderman alderwoman all-rounder ally alto ambassador amputee anaesthetist analyst anchor anchorman
anchorwoman anesthesiologist anesthetist angler animator anthropologist applicant appointee apprentice arbitrator
archaeologist archbishop archdeacon archeologist archer architect archivist arsonist artisan artist assailant assassin
assemblyman assemblymember assemblywoman assistant astrologer astronaut astronomer astrophysicist asylum_seeker
athlete attacker attendant attendee attorney au_pair auctioneer auditor author aviator baby babysitter backbencher
backer backpacker bailiff baker bandmate banker barber barista baritone barman barrister bartender baseman bassist
batsman batswoman batter beekeeper beneficiary biathlete biker billionaire biochemist biographer biologist bishop
blacksmith blogger boater boatman bodybuilder bodyguard bomber bookie bookmaker boss bowler boxer breadwinner breeder
bricklayer brigadier broadcaster broker buddy builder burglar businessman businessperson businesswoman busker butcher
buyer bystander cabbie caddie caller cameraman camerawoman campaigner camper candidate canon capitalist captain
caravanner cardinal cardiologist caregiver carer caretaker carpenter cartoonist cashier catcher caterer celebrity
cellist cellmate centenarian centre-back centre-half ceo cfo chair chairman chairperson chairwoman challenger champion
chancellor chaplain chauffeur cheerleader chef chemist chief chieftain child childminder choreographer churchwarden
cinematographer cio citizen civil_servant civilian claimant classmate cleaner clergyman clergywoman cleric clerk
client climber coach coachman coastguard coastguardsman coder cofounder collaborator colleague collector colonel
columnist comedian comic commandant commander commando commentator commenter commissioner committeeman committeewoman
commodore communist commuter companion compere competitor complainant composer comptroller comrade concierge conductor
confectioner confidant confidante congressman congressperson congresswoman conscript conservationist conservative
conservator constable constituent consul consultant consumer contender contestant contractor contributor controller
convict coo cook coordinator copywriter cornerback coroner corporal correspondent councillor councilman councilmember
councilor councilwoman counsel counsellor counselor counterpart countryman countrywoman courier cousin craftsman
craftswoman creator creditor crewman crewmate cricketer criminal critic crofter crossbencher cryptographer cto curate
curator custodian customer cyclist czar dancer deacon dealer dean debtor debutant decathlete decorator defector
defenceman defendant defender defenseman delegate democrat demographer demonstrator dentist depute deputy designer
detainee detective developer devotee diarist dictator dietician diplomat director disciple dispatcher dissenter
dissident distiller distributor diver dj docker doctor donor doorman draftsman drinker driver drummer ecologist
economist editor educator elder elector electrician emigrant emigre employee employer engineer entertainer entrant
entrepreneur envoy epidemiologist equerry escapee evacuee evangelist examiner executive executor exile expat expert
explorer extremist eyewitness fan fanatic farmer farmhand fellow felon ferryman fiddler fighter film-maker filmmaker
finalist financier firefighter fireman fisherman fisherwoman fishmonger flanker flatmate flautist florist fly-half foe
follower footballer forager forecaster foreigner foreman forester forewoman forward founder fraudster freelancer
freshman friend frontbencher frontman frontrunner frontwoman fugitive full-back fullback fundraiser gambler gamer
gangster garda gardener general general_secretary geneticist gentleman geographer geologist ghostwriter glazier goalie
goalkeeper goalscorer goaltender goddaughter godparent godson golfer governor gp graduate grandchild grandparent
grocer groundsman grower guard guardian guardsman guerrilla guest guide guitarist gunman gunner guru gymnast
gynaecologist gynecologist hacker hairdresser halfback handyman harbourmaster hardliner harpist haulier head
headhunter headteacher heckler heir helmsman henchman heptathlete herder herdsman hero hiker historian holder
holidaymaker homeowner honoree hooker hopeful host hostage hotelier housekeeper housemate humanitarian hurdler icon
idol illustrator imam immigrant impostor impresario in-law incumbent independent industrialist infantryman infielder
influencer informant inmate innkeeper insider inspector instructor insurer insurgent intellectual intern interpreter
interviewee interviewer intruder inventor investigator investor islamist islander jailer janitor jeweller jihadist
jockey jogger joiner journalist judge juggler juror justice kayaker kicker kid kidnapper killer laborer labourer
landlady landlord landowner landscaper laureate lawmaker lawman lawyer layman leader lecturer left-back leftist legend
legislator lender liar liberal librarian lieutenant lifeboatman lifeguard linebacker lineman linesman linguist
litigant litigator lobbyist lobsterman locksmith lodger logger longshoreman looter lover loyalist machinist magistrate
magnate mailman major man manager manufacturer marcher marine marksman marshal martyr mason master mastermind mate
mathematician matron mayor mec mechanic medalist medallist mediator medic member mentor mep mercenary merchant
meteorologist midfielder midwife migrant militant militiaman milkman miller millionaire miner minister minor
missionary mla mobster model moderate moderator mogul monarch monitor motorcyclist motorist mountaineer mourner mp mpp
msp mullah murderer musician namesake nanny narrator native navigator negotiator neighbor neighbour neurologist
neuroscientist neurosurgeon newcomer newsagent newsman newsreader newswoman nobleman noblewoman nominee nonagenarian
notary novelist novice nurse nurseryman observer obstetrician oceanographer octogenarian offender officer official
oilman oligarch olympian ombudsman ombudswoman oncologist onlooker opener operative operator opponent optician orator
organiser organist organizer orphan osteopath out-half outfielder outsider overseer owner oysterman paceman paddler
paediatrician painter pal paparazzo paralegal paralympian paramedic parent parishioner parliamentarian parolee
participant partner passenger passer-by passerby pastor pathologist patient patrolman patrolwoman patron pcc
peacekeeper peacemaker peasant pedestrian pediatrician peer pensioner pentathlete percussionist performer person
petitioner pharmacist phd philosopher photographer physician physicist physio physiotherapist pianist picketer pilgrim
pilot pitcher plaintiff plasterer player playmaker playmate playwright plumber poacher podcaster poet policeman
policewoman policymaker politician politico pollster populist porter postgraduate postman postmaster potter preacher predecessor
prelate premier presenter president president-elect priest primate prime_minister principal printer prisoner
probationer producer professional professor programmer progressive promoter proponent proprietor prosecutor prostitute
protege protester protestor protégé provost psychiatrist psychologist psychotherapist publican publicist publisher
pundit punter pupil puppeteer quarter-finalist quarterback quarterfinalist rabbi racegoer racer radical radiographer
rambler rancher ranger rapist rapper reader realist realtor rebbe rebel receiver receptionist recipient recruit
recruiter rector referee reformer reformist refugee regent registrar relative reliever renter reporter representative
republican rescuer researcher reservist resident respondent restaurateur retiree returnee returner reveller reverend
reviewer revolutionary rider right-back rioter rival roadie robber roofer rookie roommate rower royal ruler runaway
runner runner-up running_mate saboteur sailor salesman salesperson saleswoman satirist saxophonist scaffolder scammer
scholar schoolchild schoolmate schoolteacher scientist scout screenwriter scriptwriter scrum-half sculptor seafarer
seaman seamer second-row secretary secretary_general secretary_of_state seismologist selectman selector selectwoman
seller semi-finalist semifinalist senator senior separatist septuagenarian sergeant serviceman servicewoman settler
sexagenarian shareholder shepherd sheriff shoemaker shooter shop_steward shopkeeper shoplifter shopper shortstop
showjumper showman showrunner sibling sidekick signatory signer singer skater skier skipper slugger smoker smuggler
snowboarder socialist socialite sociologist soldier solicitor soloist sommelier songwriter sophomore soprano source
sovereign speaker specialist spectator speechwriter spin_doctor spinner spokesman spokesperson spokeswoman sponsor
sportsman sportswoman sportswriter spouse sprinter spy squatter staffer stakeholder stalker stallholder stand-in star
statesman stateswoman statistician stepchild stockbroker stockman stonemason storyteller stranger strategist streamer
striker strongman student stuntman stuntwoman stylist subcontractor subordinate subpostmaster subscriber substitute
successor sufferer superintendent superior supermodel superstar supervisor supplier supporter supremo surfer surgeon
surrogate surveyor survivor suspect swimmer tailor tanaiste tanner taoiseach taxidermist taxpayer td teacher teammate
technician technocrat teen teenager tenant tenor terrorist theologian theorist therapist thief thug tight_end tiler
tinker tipster toddler torturer tory tourist townsman tracker trade_unionist trader trafficker trailblazer trainee
trainer translator traveler traveller treasurer trespasser triathlete tribesman trombonist trooper trucker trumpeter
trustee tutor twin tycoon tánaiste umpire undergraduate underling undersecretary undertaker underwriter unionist user
usher valuer vendor venture_capitalist vet veteran veterinarian vicar vice_president victim viewer villager violinist
virologist virtuoso visionary visitor vlogger vocalist volunteer voter vp waiter waitress warden warehouseman warlord
washerwoman watchmaker watchman weatherman weaver webmaster weightlifter welder well-wisher whip whistle-blower
whistleblower wicketkeeper wideout winemaker wing-back winger winner witness woman woodcutter worker workman workmate
worshiper worshipper wrestler writer yachtsman yachtswoman yeoman youngster youth youtuber zookeeper émigré
`

/** Nouns for a person that is a man, apart from those in “-man”. */
export const maleNouns = `
abbot alumnus ayatollah baron baronet bloke boy boyfriend bridegroom brother brother-in-law butler caliph chap cowboy
dad daddy duke earl emir emperor father father-in-law fiance fiancé friar gent godfather grandad granddad grandfather
grandpa grandson groom guy headmaster househusband husband king lad laird lord marquess masseur monk nephew papa
patriarch pontiff pope postmaster prince quizmaster schoolboy schoolmaster sheik sheikh son son-in-law stepbrother
stepdad stepfather stepson steward sultan tsar uncle viscount waiter widower
`

/** Nouns for a person that is a woman, apart from those in “-woman”. */
export const femaleNouns = `
abbess actress alumna ambassadress aunt auntie authoress ballerina barmaid baroness bride bridesmaid chambermaid
comedienne countess cowgirl dame daughter daughter-in-law dowager doyenne duchess empress fiancee fiancée foundress
girl girlfriend godmother governess gran granddaughter grandma grandmother grandmum granny headmistress heiress heroine
hostess housewife lady landlady lass maid mama marchioness masseuse matriarch mayoress mom mommy mother mother-in-law
mum mummy nan niece nun peeress poetess postmistress priestess princess prioress queen schoolgirl schoolmistress
sculptress seamstress sister sister-in-law starlet stepdaughter stepmom stepmother stepmum stepsister stewardess
suffragette viscountess waitress widow wife witch
`

/** Forms of polite address before a name, with and without a final stop; never part of a role. */
export const honorifics = `
alhaja alhaji baroness barr barr. dame dato datuk dr dr. engr engr. frau hajiya herr lady lord madam madame mademoiselle malam
mallam master messrs messrs. miss mister mlle mlle. mme mme. monsieur mr mr. mrs mrs. ms ms. mx mx. senor senora seri señor
señora shri signor signora sir smt smt. sri tun
`

/** The honorifics that are for men only. */
export const maleHonorifics = `
herr lord master messrs messrs. mister monsieur mr mr. senor señor signor sir
`

/** The honorifics that are for women only. */
export const femaleHonorifics = `
baroness dame frau lady madam madame mademoiselle miss mlle mlle. mme mme. mrs mrs. ms ms. senora señora signora
`

/** Short forms of titles before a name, with and without a final stop; each is a role, or the start of one. */
export const titleAbbreviations = `
adm adm. ald. amb amb. archbp. asst asst. atty atty. bp. brig brig. bro. capt capt. cdr cdr. cllr cllr. cmdr cmdr.
cmdt. col col. comdr. commr. const const. coun coun. cpl cpl. dci dep dep. det det. ens ens. fr fr. gen gen. gov gov.
hon hon. insp insp. lieut. lt lt. maj maj. msgr msgr. ofc. pc pfc pfc. pres pres. prof prof. pte pte. pvt pvt. rep rep.
rev rev. sec sec. sen sen. sgt sgt. spc spc. sub-lt. supt supt. tpr. treas. ven. vice-adm.
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
designate disgraced distinguished eager elder elderly eldest elected embattled emerita emeritus eminent environmental
ex executive exiled famed famous far-left far-right federal fellow female financial fire first first-term foreign former
founding freelance freshman full-time gay general global governing government grieving hard-line hardline head
high-profile high-ranking highest-ranking homeless honorary imprisoned inaugural incoming incumbent independent
influential injured interim international jailed joint junior late lead leading left-wing legal legendary lesbian
liberal lifelong local long-serving long-time longest-serving longtime low-level low-ranking lower-level male managing
marine married medical mid-level mid-ranking middle-aged middle-ranking military millionaire moderate multi-millionaire
multimillionaire national naturalised naturalized naval new newly-appointed newly-elected nominated non-executive
non-partisan non-resident nonexecutive nonpartisan noted notorious old older oldest one-time onetime opposition
ordinary ousted outgoing outspoken parliamentary part-owner part-time permanent pioneering planning political popular powerful
pregnant presidential presiding principal private prize-winning pro pro-choice pro-democracy pro-european
pro-government pro-life professional progressive prolific prominent provincial provisional public qualified ranking
rebel reclusive reformist regional registered reigning renowned resident respected retired retiring right-hand
right-wing rising rival rookie royal ruling second second-term self-appointed self-described self-employed
self-proclaimed self-styled senior serving shadow skilled sole sometime special staff star state struggling supervising
surviving suspended talk technical teenage temporary then three-term titular top top-ranking trained trainee
transgender tv two-term undercover unemployed unpaid unsuccessful upcoming veteran vice victorious visiting volunteer
wealthy well-known widowed working world-famous would-be young younger youngest youthful
`
