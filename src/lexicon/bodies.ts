/**
 * Nouns for bodies that act and speak as one, in the singular, and the short forms of company names.
 * The head of such a body is one of these: “the city *council*”, “Marlow Rail *Inc.*”
 */
export const organizationNouns = `
academy administration admiralty ag agency airline airport alliance archdiocese archive arena army assembly assn assn.
association authority automaker bakery ballet bank battalion bench bistro board body bookmaker bookseller borough brand
brewer brewery brigade broadcaster brokerage bros bros. brotherhood bureau business cabal cabinet cafe café campaign
carabinieri carmaker carrier cartel casino cathedral caucus center centre chain chamber channel chaplaincy charity
chipmaker church cinema city_hall clinic club co co-op co-operative co. coalition collective college command commission
committee commonwealth commune company confederacy confederation conference conglomerate congregation congress
conservancy conservatory consortium constabulary constituency consulate consultancy convent convention coop cooperative
corp corp. corporation corps council county court crown daily dealership delegation department dept dept. developer
diocese directorate dist. distillery distributor district division drugmaker electorate embassy employer enterprise
exchange facility faction factory faculty fed federation festival firm fleet forum foundation franchise fraternity fund
gallery garrison gmbh government group guild gym high_commission homebuilder hospice hospital hotel house inc inc.
incubator industry inquiry inspectorate institute institution insurer jail journal judiciary junta kindergarten kk
l.l.c. l.l.p. l.p. lab label laboratory league legislature lender library llc llc. llp llp. lobby lodge lp ltd ltd.
mafia magazine maker manufacturer militia mill mine ministry mission monarchy monastery mosque movement multinational
municipality museum n.v. navy network newspaper ngo non-profit nonprofit nursery nv observatory office opera operator
orchestra order organisation organization orphanage outfit outlet panel paper parish parliament partnership party
pentagon pharmacy planemaker plant platform plc podcast politburo polytechnic port post_office precinct presidency
prison prosecution pte pty pty. pub publication publisher quango railroad railway realty refinery regime regiment
registry regulator restaurant retailer s.a. s.p.a. sa school search_engine secretariat sect seminary senate service
shipbuilder shipper shipyard shop sisterhood site society sorority spa squadron start-up startup state station
steelmaker store studio subcommittee subsidiary supermarket supplier synagogue syndicate tabloid task_force taskforce
team temple theater theatre think-tank think_tank thinktank town_hall township toymaker treasury tribunal troupe
truckmaker trust union unit univ univ. university utility vatican vendor venture vineyard watchdog website weekly
wholesaler winery wing workshop zoo
`

/** Nouns for written or recorded things that can carry words: “the *report* said”, “according to the *memo*”. */
export const documentNouns = `
account act ad address advert advertisement advisory affidavit agreement album alert almanac amendment analysis
announcement anthem appeal application appraisal article assessment audit autobiography autopsy ballad banner bible bill
billboard biography blog blogpost blurb book booklet brief briefing broadcast brochure bulletin bylaw cable caption
certificate chapter charter chyron circular citation clause clip code column commentary commercial communique communiqué
complaint concordat constitution contract convention correspondence covenant critique database decision declaration
decree deed definition deposition diary dictionary directive disclaimer disclosure dispatch dissertation document
documentary dossier draft e-mail edict editorial email encyclical encyclopaedia encyclopedia entry epistle epitaph essay
estimate evaluation excerpt explainer expose exposé factbox factsheet fatwa fax file filing film finding flier flyer
footage footnote forecast foreword gospel graffiti guidance guidebook guideline guidelines handbook handout hashtag
headline hymn indictment infomercial injunction inscription instruction invitation journal judgement judgment koran
label law lawsuit leaflet leak ledger legislation letter list listing log logbook lyric lyrics magazine mailer manifesto
manual manuscript memo memoir memorandum message missive monograph motion motto movie newsletter newsreel note notebook
notice notification novel obituary op-ed opinion order ordinance outline page pamphlet paper papers paragraph passage
petition piece placard plaque platform play plea pledge podcast poem poll post post-mortem postcard poster posting
postmortem preamble preface proclamation profile program programme projection prologue proposal prospectus protocol
psalm publication q&a questionnaire quran readout rebuttal recommendation record recording referendum register
regulation release reply report research resolution response resume review rule rulebook ruling résumé schedule
scorecard screed screenplay screenshot script scripture section sermon settlement sign signage song soundbite
specification speech statement statistics statute sticker stipulation story study submission subpoena summary summons
supplement survey synopsis t-shirt tabloid tape tattoo telecast telegram testament testimonial testimony text textbook
thesis timeline tombstone torah tract trailer transcript transcription translation treaty tweet typescript update
verdict verse video videotape voicemail warning warrant webpage white_paper whitepaper wording writ write-up
`

/** Words that are the last of the name of a body, where a capital stands before them: “Norvale *Energy*”. */
export const bodyEndings = `
advisers advisors aerospace africa aid airways albion america analytics aquatics argus asia associates athletic
australia aviation bancorp biotech brands britain brothers canada capital care chemicals chronicle communications
consulting dispatch dynamics echo electric electronics energy engineering england enterprises entertainment estates
europe examiner films finance foods futures games gazette global guardians healthcare herald holdings homes india
industries inquirer instruments insurance interactive international investments investors ireland labs legion lines
logistics london mail management markets media mercury metals mobile motors networks oil palace partners petroleum
pharma pharmaceuticals pictures plastics police post productions products properties publishing racing rail rangers
recordings records resorts resources robotics rovers safety scotland securities semiconductor services software
solutions sons steelworkers stores street systems teamsters technologies technology telecom telegraph textiles
therapeutics times trains transit tribune ventures wales wanderers watch wireless workers works
`

/** Well-known news outlets and wires, each as one entry, without a leading article. */
export const outlets = `
abc abc_news afp aftenposten aftonbladet agence_france-presse al-ahram al-arabiya al-jazeera al-masry_al-youm al_ahram
al_arabiya al_jazeera an_nahar anadolu anadolu_agency ansa ap ard ars_technica asahi_shimbun associated_press
atlanta_journal-constitution austin_american-statesman australian_broadcasting_corporation axios baltimore_sun
bangkok_post bbc bbc_news bild billboard bloomberg bloomberg_news boston_globe boston_herald breitbart breitbart_news
business_insider business_standard buzzfeed buzzfeed_news c-span cbc cbs cbs_news channel_4 channel_4_news
channel_news_asia charlotte_observer chicago_sun-times chicago_tribune china_daily christian_science_monitor cnbc cnet
cnn corriere_della_sera cosmopolitan dagens_nyheter daily_beast daily_express daily_mail daily_mirror daily_nation
daily_record daily_star daily_telegraph dallas_morning_news de_telegraaf de_volkskrant deccan_herald denver_post
der_spiegel der_standard detroit_free_press detroit_news deutsche_welle die_presse die_welt die_zeit dpa economic_times
efe el_mundo el_pais el_país el_universal espn esquire euronews evening_standard expressen financial_times
folha_de_s.paulo forbes fox_news france_24 france_télévisions frankfurter_allgemeine_zeitung gannett gazeta_wyborcza
globe_and_mail globo guardian gulf_news haaretz handelsblatt helsingin_sanomat hindustan_times hollywood_reporter
houston_chronicle huffington_post huffpost hurriyet hürriyet india_today indian_express infobae intercept interfax
irish_examiner irish_independent irish_times irna itar-tass itv itv_news jakarta_post japan_times jerusalem_post
kathimerini kcna khaleej_times korea_herald korea_times kyiv_independent kyiv_post kyodo kyodo_news l'express l'équipe
la_nacion la_nación la_repubblica la_stampa la_times la_vanguardia las_vegas_review-journal le_figaro le_monde
le_parisien le_soir liberation libération los_angeles_times maariv mail_on_sunday mainichi_shimbun
manchester_evening_news mcclatchy mediapart miami_herald middle_east_eye minneapolis_star_tribune moscow_times
mother_jones msnbc nbc nbc_news ndtv neue_zürcher_zeitung new_republic new_scientist new_statesman new_york_daily_news
new_york_magazine new_york_post new_york_times new_yorker new_zealand_herald newsday newsweek nhk nikkei novaya_gazeta
npr nrc_handelsblatt nrk o_globo orange_county_register orlando_sentinel pa_media pbs people's_daily
philadelphia_inquirer politico pravda press_association press_trust_of_india propublica pti radio_france
radio_free_europe rai reuters ria_novosti rolling_stone rt rte rté russia_today sacramento_bee san_diego_union-tribune
san_francisco_chronicle scotsman seattle_times sky_news sky_sports south_china_morning_post spiegel sports_illustrated
st._louis_post-dispatch star_tribune straits_times sunday_express sunday_mirror sunday_telegraph sunday_times
svenska_dagbladet svt sydney_morning_herald süddeutsche_zeitung talksport tampa_bay_times tanjug tass techcrunch
telegraph telemundo telesur the_wrap thewrap times times_of_india times_of_israel times_of_london tmz toronto_star
united_press_international univision upi usa_today vanity_fair vice_news voice_of_america vox wales_online
wall_street_journal washington_examiner washington_post washington_times west_australian wsj xinhua xinhua_news_agency
yahoo_news yedioth_ahronoth yle yomiuri_shimbun yonhap yonhap_news_agency zdf zeit
`

/** Well-known bodies that a name alone would not show to be one, each as one entry, without a leading article. */
export const knownBodies = `
airbus aldi amazon apple asda asean aslef astrazeneca barclays boeing bupa citizens_advice defra deloitte easyjet ebay
ecowas eskom europol facebook fatah fianna_fail fianna_fáil fifa fine_gael gazprom google greenpeace hamas hezbollah
honda huawei hyundai ikea infosys instagram interpol kpmg labor labour lidl linkedin lloyds mencap microsoft moderna
morrisons nasa nato natwest nestle nestlé netflix nissan nokia novartis ofcom ofgem ofqual ofsted ofwat opec oxfam
pfizer plaid_cymru public_health_england qantas ryanair samsung scotland_yard siemens sinn_fein sinn_féin sony spacex
spotify starbucks taliban telstra tesco tesla tiktok toyota twitter uber uefa ukip unesco unicef unilever unison
vodafone volkswagen volvo wada waitrose walmart whatsapp woolworths youtube
`
