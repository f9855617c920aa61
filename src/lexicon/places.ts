/** Countries and territories, with their common short forms. */
export const countries = `
afghanistan albania algeria america andorra angola anguilla antigua antigua_and_barbuda argentina armenia aruba
australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia
bosnia bosnia-herzegovina bosnia_and_herzegovina botswana brazil britain brunei bulgaria burkina_faso burma burundi
cabo_verde cambodia cameroon canada cape_verde cayman_islands central_african_republic chad chile china colombia comoros
congo congo-brazzaville costa_rica croatia cuba curaçao cyprus czech_republic czechia czechoslovakia côte_d'ivoire
democratic_republic_of_congo democratic_republic_of_the_congo denmark djibouti dominica dominican_republic dr_congo drc
east_germany east_timor ecuador egypt eire el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia
falkland_islands falklands faroe_islands fiji finland france french_guiana french_polynesia gabon gambia georgia germany
ghana gibraltar great_britain greece greenland grenada guadeloupe guam guatemala guernsey guinea guinea-bissau guyana
haiti holland honduras hong_kong hungary iceland india indonesia iran iraq ireland isle_of_man israel italy ivory_coast
jamaica japan jersey jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia maldives mali malta marshall_islands
martinique mauritania mauritius mexico micronesia moldova monaco mongolia montenegro montserrat morocco mozambique
myanmar namibia nauru nepal netherlands new_caledonia new_zealand nicaragua niger nigeria north_korea north_macedonia
northern_ireland norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal
puerto_rico qatar republic_of_ireland romania russia rwanda samoa san_marino saudi_arabia scotland senegal serbia
seychelles sierra_leone singapore slovakia slovenia solomon_islands somalia somaliland south_africa south_korea
south_sudan soviet_union spain sri_lanka st._kitts_and_nevis st._lucia st._vincent sudan suriname swaziland sweden
switzerland syria taiwan tajikistan tanzania thailand timor-leste togo tonga trinidad trinidad_and_tobago tunisia turkey
turkmenistan tuvalu türkiye u.a.e. u.k. u.s. u.s.a. u.s.s.r. uae uganda uk ukraine united_arab_emirates united_kingdom
united_states uruguay us usa ussr uzbekistan vanuatu vatican_city venezuela vietnam wales west_germany western_sahara
yemen yugoslavia zaire zambia zimbabwe
`

/** The states of the United States and its federal district. */
export const usStates = `
alabama alaska arizona arkansas california colorado connecticut delaware district_of_columbia florida georgia hawaii
idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma
oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
west_virginia wisconsin wyoming
`

/** Printed short forms of those states, as in “D-Calif.” and “Tulsa, Okla.”; postal codes are not here. */
export const usStateAbbreviations = `
ala. ariz. ark. cal. calif. colo. conn. d.c. del. fla. ga. ill. ind. kan. kans. ky. la. mass. md. mich. minn. miss. mo.
mont. n.c. n.d. n.h. n.j. n.m. n.y. neb. nebr. nev. okla. ore. oreg. pa. penn. r.i. s.c. s.d. tenn. tex. va. vt. w.va.
wash. wis. wyo.
`

/** Continents, parts of the world, and provinces or counties often named in news. */
export const regions = `
africa alberta alsace andalusia arabia asia asia_pacific assam australasia balkans baltics basque_country bavaria
bay_area berkshire british_columbia brittany canary_islands caribbean catalonia caucasus central_america central_asia
central_europe chechnya cheshire cornwall corsica crete crimea cumbria dagestan darfur derbyshire devon donbas donbass
dorset east_africa east_anglia eastern_europe essex eu europe far_east galicia gaza gaza_strip gloucestershire
golan_heights gujarat gulf hampshire hertfordshire highlands horn_of_africa karnataka kashmir kent kerala kurdistan
lancashire latin_america leicestershire lincolnshire long_island madhya_pradesh maharashtra manitoba merseyside
middle_east midlands midwest mindanao nagorno-karabakh new_brunswick new_england new_south_wales newfoundland norfolk
normandy north_africa north_america northern_territory northumberland northwest_territories nottinghamshire nova_scotia
okinawa ontario oxfordshire pacific pacific_northwest palestinian_territories provence punjab quebec queensland
rajasthan sahel sardinia saskatchewan saxony scandinavia siberia sichuan sicily sinai sindh somerset south_america
south_asia south_australia southeast_asia southern_europe sub-saharan_africa suffolk sumatra surrey sussex tamil_nadu
tasmania tibet tigray transylvania tuscany ulster uttar_pradesh victoria west_africa west_bank west_bengal west_midlands
western_australia western_europe xinjiang yorkshire zanzibar
`

/** Cities of the world and of the United States and Britain that news names without a country. */
export const cities = `
aberdeen abidjan abu_dhabi abuja accra addis_ababa adelaide aden ahmedabad akron albany albuquerque aleppo alexandria
algiers allentown almaty amman amsterdam anaheim anchorage ankara ann_arbor annapolis antwerp arlington asheville astana
asuncion athens atlanta auckland augusta aurora austin baghdad bakersfield baku baltimore bamako bangalore bangkok
bangui barcelona basel basra bath baton_rouge beijing beirut belfast belgrade bengaluru benghazi berkeley berlin bern
bilbao birmingham bismarck bogota boise bologna bombay bonn bordeaux boston boulder bradford brasilia bratislava
brighton brisbane bristol brooklyn brussels bucharest budapest buenos_aires buffalo bujumbura cairo calais calcutta
calgary cambridge canberra cape_town caracas cardiff carson_city casablanca cedar_rapids chandigarh charleston charlotte
charlottesville chattanooga chelsea chengdu chennai cheyenne chicago chongqing christchurch cincinnati cleveland cologne
colombo colorado_springs columbus conakry copenhagen cork corpus_christi coventry dakar dalian dallas damascus
dar_es_salaam darwin dayton delhi denver derby derry des_moines detroit dhaka doha donetsk dortmund dover dresden dubai
dublin duluth dundee durban durham dusseldorf edinburgh edmonton eindhoven el_paso entebbe erbil eugene exeter fallujah
fargo florence fort_lauderdale fort_wayne fort_worth frankfort frankfurt freetown fresno fukushima gainesville gaza_city
gdansk geneva genoa ghent glasgow gothenburg grand_rapids green_bay greensboro grenoble grozny guadalajara guangzhou
guatemala_city hague hamburg hanoi hanover harare harrisburg hartford havana helsinki hiroshima ho_chi_minh_city hobart
hollywood honolulu houston hull huntsville hyderabad indianapolis innsbruck inverness ipswich irvine islamabad istanbul
izmir jackson jacksonville jaffa jakarta jeddah jefferson_city jerusalem johannesburg juba juneau kabul kampala kandahar
kansas_city karachi kathmandu kharkiv khartoum kherson kiev kigali kingston kinshasa knoxville kobe kolkata krakow
kuala_lumpur kyiv kyoto la_paz lagos lahore lancaster lansing las_vegas lausanne leeds leicester leipzig lexington
libreville lille lilongwe lima limerick lincoln lisbon little_rock liverpool ljubljana london londonderry long_beach
los_angeles louisville luanda lubbock lucknow lusaka luton lviv lyon lyons madison madrid mainz malaga malmo managua
manchester manhattan manila maputo mariupol marrakech marseille marseilles mecca medellin medina melbourne memphis mesa
mexico_city miami miami_beach middlesbrough milan milwaukee minneapolis minsk mobile mogadishu mombasa monrovia
monterrey montevideo montgomery montpelier montpellier montreal moscow mosul mumbai munich nagasaki nagoya nairobi
nanjing nantes naples nashville nassau new_delhi new_haven new_orleans new_york_city newark newcastle newport nice
nicosia norwich nottingham nuremberg oakland odesa odessa oklahoma_city olympia omaha orlando osaka oslo ottawa
ouagadougou oxford palermo palm_beach palo_alto panama_city paris pasadena perth peshawar philadelphia phnom_penh
phoenix pittsburgh plymouth podgorica port-au-prince port_moresby portland porto portsmouth poznan prague preston
pretoria pristina providence provo pyongyang quetta quito rabat raleigh ramallah rangoon reading reno reykjavik richmond
riga rio_de_janeiro riverside riyadh rochester rome rotterdam sacramento saigon salem salford salisbury salt_lake_city
salvador salzburg san_antonio san_bernardino san_diego san_francisco san_jose san_juan san_salvador sana'a sanaa
santa_ana santa_barbara santa_fe santa_monica santiago santo_domingo sao_paulo sapporo sarajevo savannah scottsdale
scranton seattle seoul seville shanghai sheffield shenzhen shreveport skopje sofia southampton spokane springfield
srinagar st._louis st._paul st._petersburg stamford stockholm stockton strasbourg stuttgart suez sunderland surabaya
suva swansea sydney syracuse são_paulo taipei tallahassee tallinn tampa tashkent tbilisi tegucigalpa tehran tel_aviv
thessaloniki tijuana tirana tokyo toledo topeka toronto toulouse trenton tripoli tucson tulsa tunis turin ulaanbaatar
ulan_bator utrecht valencia valletta valparaiso vancouver varanasi venice vienna vientiane vilnius vladivostok volgograd
wakefield warsaw warwick washington_d.c. wellington westminster wichita wilmington winnipeg winston-salem wolverhampton
worcester wroclaw wuhan xi'an yangon yaounde yekaterinburg yerevan yokohama york yorktown zagreb zaporizhzhia zurich
`

/**
 * Adjectives of nation, region, city or faith, and the nouns for a person of it, with a plural in “-s”.
 * Both stand before a role noun (“the *French* minister”), and the nouns also stand for a person or a government.
 */
export const demonyms = `
aboriginal afghan african african-american albanian algerian american anglican angolan arab argentine argentinian
armenian asian asian-american australian austrian azerbaijani bahamian bahraini baltic bangladeshi baptist barbadian
basque bavarian belarusian belarussian belgian belizean bermudian bolivian bosniak bosnian botswanan brazilian brit
briton bruneian buddhist bulgarian burkinabe burundian californian cambodian cameroonian canadian caribbean catalan
catholic chadian chechen chilean chinese-american christian colombian corsican costa_rican croat croatian cuban
cuban-american cypriot dane djiboutian dominican dubliner dutchman dutchwoman east_german ecuadorean ecuadorian
egyptian englishman englishwoman episcopalian eritrean estonian ethiopian european fijian filipina
filipino finn floridian frenchman frenchwoman galician gambian gazan georgian german ghanaian glaswegian greek
greenlander grenadian guatemalan guinean haitian hawaiian hindu hispanic honduran hong_konger hungarian icelander
icelandic indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican jesuit jew
jordanian kashmiri kazakh kazakhstani kenyan korean kosovan kosovar kurd kuwaiti kyrgyz lao laotian latin_american
latina latino latvian liberian libyan lithuanian liverpudlian londoner lutheran luxembourger macedonian malawian
malaysian maldivian malian mancunian maori mauritanian mauritian methodist mexican mexican-american midwestern
moldovan mongolian montenegrin mormon moroccan mozambican muscovite muslim namibian native_american neapolitan nepali
new_yorker new_zealander nicaraguan nigerian nigerien nordic north_korean norwegian ohioan omani pakistani palestinian
panamanian papuan paraguayan parisian persian peruvian pole polynesian presbyterian protestant
puerto_rican punjabi qatari quaker quebecer roma roman romanian russian rwandan salvadoran samoan sardinian saudi
scandinavian scot scots scotsman scotswoman serb serbian shia shiite sicilian sikh singaporean slovak slovakian
slovene slovenian somali south_african south_korean soviet spaniard sri_lankan sunni swede syrian tajik tamil
tanzanian tasmanian texan thai tibetan tongan trinidadian tunisian turk turkmen tuscan ugandan uighur ukrainian
uruguayan uyghur uzbek venetian venezuelan virginian welshman welshwoman west_german yemeni yugoslav zambian
zimbabwean
`

/** The same, but without a plural in “-s”: “the *British*”. */
export const unvaryingDemonyms = `
anglo-irish beninese bhutanese british burmese chinese congolese cornish czech danish dutch english finnish flemish
french gabonese guyanese irish japanese kurdish lebanese malagasy maltese nepalese northern_irish polish portuguese
scottish senegalese south_sudanese spanish sudanese surinamese swedish swiss taiwanese togolese turkish viennese
vietnamese welsh
`
