/**
 * First names that are borne by men, English and world, with common short forms.
 * They settle “he” for a person whose gender no title, noun or pronoun shows.
 * Written for this library (MIT like the rest); no list of others was used. The whole file is about 13 KB gzipped.
 */
export const maleFirstNames = `
aaron abbas abdallah abdel abdelaziz abdelkader abdi abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdulrahman
abe abel abhijit abhishek abiy abraham abram abu achille achraf adam adama adamu adebayo adel adem adil aditya adnan
adolf adolfo adolph adrian adriano adrien ahmad ahmadou ahmed ahmet aidan aiden ajay akbar akhil akihiko akihito akin
akinwumi akio akira al alain alan alasdair alastair albert alberto albrecht aldo alec aled alejandro aleksandar
aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexandru alexei alexey alf alfie
alfonso alfred alfredo ali alim alioune alisdair alistair alister aliyu allan allen alonso alphonse alphonso alvaro
alvin alwyn amadou aman amar amari ambrose amin amir amit amitabh amos anand anatoli anatoliy anatoly anders andile
andreas andrei andrej andres andreu andrew andrey andris andriy andrzej andré andrés andy angelo angus anil anish anselm
anthony antoine anton antoni antonin antonio antonis antony anurag anwar apostolos archibald archie ari arif aristide
arjun arlo armand armando armin arnaldo arnaud arne arnold arsene art artem arthur artur arturo arun arvind asad asher
ashok ashraf asif asim atif atiku atsushi august augustin augustine augusto aung aurelien aurélien austin avi aviv
avraham axel ayman aymeric ayub aziz babak badr bakary baptiste barack barnaby barney barrie barry bart bartholomew
bartosz bas bashar bashir basil bassam bastian bastien beau ben benedict benedikt benito benjamin benny benoit benoît
benson benyamin bernard bernardo bernd bernhard bernie bert bertie bertrand bevan bill billy binyamin bjorn björn blaine
bo bob bobby bogdan bojan boniface boris boyd brad braden bradford bradley brady bram branden brandon branko brendan
brendon brent bret brett brian brice bruce bruno bryan bryant bryce bryn bud buddy burak burt buster byron caleb callum
calum calvin camilo carl carlo carlos carlton carsten carter cary caspar casper cecil cedric cesar chad chaim charles
charley charlie chas che cheick cheikh chester chet chico chidi chinedu chip chris christian christoph christophe
christopher christos chuck chukwuemeka cian ciaran ciarán cillian claes clarence clark claud claude claudio claus clay
clayton clem clemens clement cliff clifford clifton clint clinton clive clyde clément cody cole colin collin colm colton
conall conan conn connor conor conrad constantin constantine constantinos corentin cormac cornelius cory costas craig
cristian cristiano cristobal cristóbal curt curtis cyril cyrille cyrus cédric césar dafydd daisuke dale damian damiano
damien damir damon dan dane daniel daniele danilo danny dante dario darius darragh darrel darrell darren darrin darryl
daryl darío dashiell dave david davide davor davy dawid dean declan deepak dejan delbert demetrius denis dennis denny
denys deon derek dermot deron derrick des desmond dev devin dewey dexter dick didier diego dieter dietmar dietrich
dimitri dimitrios dimitris dinesh dino diogo dion dionisio dirk dmitri dmitriy dmitry dmytro dom domenico dominic
dominik don donal donald donato donny donovan dorian doug douglas dov doyle dragan drago drew duarte dudley duncan dusan
dustin dušan dwayne dwight dylan eamon eamonn earl ebrahim ed eddie eddy edgar edgardo edison edmond edmund edoardo
edouard eduard eduardo edvard edward edwin efraim egon ehud eldar eli elia elias elie elijah eliot elliot elliott ellis
elon elton elvin elvis elwood emanuel emanuele emeka emerson emil emile emiliano emilio emin emir emmanuel emmett emre
emyr enda engin enoch enrico enrique enver enzo eoghan eoin ephraim eren erhard eric erich erick erik ernest ernesto
ernie ernst ervin erwin esteban etienne euan eugen eugene eugenio eusebio evan evander evangelos everett evgeny ewan
ezekiel ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fahad fahd faisal farhad farhan farid farooq
farouk faruk federico felipe felix ferdinand fergal fergus fernand fernando fidel filip filippo findlay finlay finley
finn fionn florent florentino florian floyd forrest francesc francesco francis francisco franck franco francois frank
frankie franklin frans frantisek františek franz françois fraser fred freddie freddy frederic frederick frederico
frederik fredrick fredrik friedrich fritz frédéric fumio fyodor félix gabe gabor gabriel gabriele gael gaetano galen
ganesh gareth garfield garry garth gary gaston gaurav gautam gavin gavriel gaël gene gennadi gennady geoff geoffrey
geoffroy georg george georges georgi georgios geraint gerald geraldo gerard gerardo gerhard gerrit gerry gert ghassan
gheorghe giacomo giancarlo gianfranco gianluca gianluigi gianni gideon gil gilad gilbert gilberto gilles gino giorgio
giorgos giovanni giuliano giulio giuseppe glen glenn glyn gonzalo gopal goran gord gordon gottfried govind graeme graham
grahame grant greg gregg gregor gregorio gregory griffin griffith grigory grzegorz grégory guido guilherme guillaume
guillermo gunnar gunter gunther gurpreet gus gustaf gustav gustavo guus guy gábor gérard günter günther habib hadi hafez
hafiz haim hakan hakeem hakim hal halil hamad hamdi hameed hamid hamish hamza hank hannes hannibal hans hans-dietrich
hans-georg hans-joachim hans-peter hari harish harlan harold haroun harri harris harrison harry haruki harvey hasan
hashem hashim hassan hayden haydn heath hector heiko heinrich heinz helge helmut hendrik henk henri henrik henrique
henry herb herbert heriberto herman hermann hernan hernán hervé hideki hideo hikmet hillel hilton himanshu hiro hiroaki
hiroki hiroshi hisashi homer horace horacio horst hosni hossein howard howie hubert hugh hugo humberto humphrey humza
hunter hussain hussein huw hyman héctor iago iain ian ibrahim ibrahima idris idriss ignacio ignatius ignazio igor ike
iker ilan ilham ilya immanuel imran imre inaki ioannis ira irvin irving irwin isa isaac isaiah isak isamu ishaan ishmael
isidro ismael ismail ismet israel issa istvan istván ito ivan ivica ivo ivor iván iñaki jaap jabari jace jacek jack
jackson jaco jacob jacobo jacques jafar jaime jair jairo jake jakob jakov jakub jalal jamaal jamal james jared jaron
jaroslav jarosław jarrett jarrod jarvis jashim jason jasper javad javed javier jawad jay jayden jayson jean-baptiste
jean-claude jean-francois jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul
jean-philippe jean-pierre jean-yves jeb jed jeff jefferson jeffery jeffrey jens jep jerald jeremiah jeremias jeremy
jermaine jerome jerry jerzy jerónimo jesper jesse jesús jiang jim jimmie jimmy jiri jitendra jiří joachim joakim joao
joaquim joaquin joaquín jock joe joel joey johan johann johannes john johnathan johnnie johnny johnson jojo jon jonah
jonas jonathan jonathon joost jordi jorge jorgen jos jose jose_luis josef josep joseph josh joshua josiah josip josé
jozef joão juan juan_carlos juergen juha jules julian julien julio julius jun junaid junichiro junior jussi justin
justus jérémy jérôme józef jörg jørgen jürgen kabir kacper kai kamal kamran kane kareem karel karim karl karol karsten
karthik kasim kaspar kasper kassym-jomart kaveh kazimierz kazuhiko kazuki kazuo kazuyoshi keenan keir keith kelechi
kelvin kemal ken kendrick kenichi kenichiro kenji kenneth kenny kent kenta kerem kevin khaled khalid khalifa khalil
khamis khurram kieran kieron killian kingsley kip kirill kirk kishore kiyoshi klaas klaus knud knut kofi koichi konrad
konstantin konstantinos kostas krishna krister kristian kristof kristofer kristoffer krzysztof kurt kwabena kwaku kwame
kwasi kyle lachlan lajos lakshman lalit lamar lambert lamine lance landon larry lars lasse laszlo laurence laurens
laurent lawrence lazar lazarus leander lebron lech leif len lennart lennox lenny leo leon leonard leonardo leonid
leonidas leopold leopoldo leroy les lester lev levi lew lewis lex liam linus lionel llewellyn lloyd lluís logan lonnie
lorcan lorenz lorenzo lou louie louis lowell luc luca lucas lucian luciano lucien lucio ludovic ludwig luigi luis luiz
luka lukas lukasz luke luther lutz luís lyle lyndon lynton lászló léon maarten mac maciej mack magnus magomed mahathir
mahdi mahendra maher mahesh mahinda mahmood mahmoud mahmud majid makoto malachi malachy malcolm malik mamadou mandla
manfred manish manmohan manny manoj mansoor mansour manu manuel marat marc marc-antoine marcel marcello marcelo marcin
marco marcos marcus marek margus mariano marijn marin mario marius mariusz mark marko markos markus marlon marquis
marshall marten martijn martin marty martín marvin marwan masahiro masaki masaru masashi masato masayoshi masayuki mason
masoud massimiliano massimo masud mat mateo mateus mateusz mathew mathias mathieu matias matt matteo matthew matthias
matthieu matthäus matti mattia mattias matías maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano
maxwell mehdi mehmet mehran meir mel melvin melvyn menachem mervyn meyer micah michael michail michal michał michel
micheál mick mickael mickey midhat miguel mihai mihail mikael mike mikhail mikheil mikkel mikko miklos miklós milad
milan milo milos miloš milton minoru miodrag miro miroslav mirosław mitch mitchell mitsuo mitt mladen mohamad mohamed
mohammad mohammed mohan mohsen moise moises moisés monty morris mort morten moses moshe mostafa moussa moïse muammar
muhamed muhammad muhammadu mukesh mukhtar munir murad murat murray murtaza musa mustafa mustapha myles myron nabil
nadeem nadim naftali naim najib naoki naoto narayan narendra naresh naseer nasir nasser nat nate nathan nathanael
nathaniel naveed naveen navin navjot nawaz nayib neal ned neil nello nelson nemanja nestor neville nevio newton nic
niccolo niccolò nicholas nick nico nicolae nicolai nicolas nicolás niels nigel nikhil niklas niko nikola nikolai nikolaj
nikolaos nikolas nikolaus nikolay nikos nils nimrod nitin noah noam nobuo noel nolan norbert norberto norm norman norris
norton nouri noël nursultan néstor octavio odin olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy oli oliver
olivier ollie olu olumide olusegun omar omer omid omri oren orestes orhan orlando orson osama oscar oskar osman osvaldo
oswald oswaldo otis otmar otto ousmane owain owen ozgur oğuz paavo pablo paco paddy padraig panagiotis panayiotis pankaj
paolo parker parvez pascal pasquale patricio patrick patrik patryk pau paul paulinho paulino paulo paulus pavel pavlo
pavlos pawel paweł pearse pedro peer per percival percy perry pervez petar pete peter petr petri petro petros petrus
petter petteri phil philip philipp philippe phillip phineas pier pierce pierluigi piero pierre pierre-yves piers pieter
pietro piotr pradeep prakash pranab pranav prasad prashant pravin prem preston priyank purvis pádraig pál qasim quentin
quincy quintin raed rafael rafal rafał rafe raffaele rafi rafik rafiq rafiu raghav raghuram raheem rahim rahman rahul
raif raimondo raimund rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ralf ralph ram raman
ramesh rami ramin ramiro ramon ramsey ramón randal randall randolph randy rao rashad rashed rashid rasmus rasul raul
ravi ravindra ray raymond raúl reed rees reggie reginald reid reiner reinhard reinhold remi remy renato renaud rene
renzo rené reuben reuven rex rey reynaldo reza rhodri rhys riad ric ricardo riccardo rich richard richie rick rickey
ricky rico ridley rifat rishi ritchie riyad roald rob robbie robby robert roberto rocco rocky rod roddy roderick rodney
rodolfo rodrigo rodrigue roel roelof rogelio roger rogerio rogier rohan rohit roland rolando rolf rolland romain roman
romano romeo ron ronald ronaldo ronan ronen ronnie rory roscoe ross roy ruben rubén rudi rudolf rudolph rudy rui rune
rupert ruslan russ russell rustam rusty rutger ryan ryo ryosuke ryszard ryuichi rémi rémy rüdiger saad sachin sadegh
sadio sadiq saeed saif sajid sakari salah salahuddin saleem saleh salim salman salomon salvador salvatore sameer sami
samir sampath samson samuel sandeep sander sandor sandro sanjay sanjeev santiago santo santosh sardar sarfraz satoru
satoshi satya saul saulius scott seamus sean sebastian sebastien sebastián sefik seif selahattin selcuk selim semyon
serge sergei sergey sergio sergiu serhii serhiy servando seth seydou seymour seán shafiq shah shahbaz shahid shai shakil
shamil shamus shane shankar sharad sharif shashi shaun shaunak shay sheldon sherif sherman sherrod sherwin shigeo
shigeru shimon shinichi shinji shintaro shinzo shiro shiv shlomo shoaib shoichi shota shunichi shyam sid siddharth sidi
sidney siegfried sigmund sigurd silas silvano silvio simeon simon sinan slava slawomir slobodan sol solomon soren
sotirios spencer spike srdjan stan stanislas stanislav stanislaw stanisław stanley stavros stefan stefano steffen
stelios stepan stephan stephane stephen sterling steve steven stewart stig strobe stu stuart stéphane subramanian
suleiman suleyman sunil suresh surya susumu svein sven sviatoslav syed sylvain sylvester szymon sándor séamus sébastien
søren süleyman sławomir tad tadashi tadeusz taha taiwo takahiro takashi takayuki takeo takeshi takuya talal talib tamas
tamás taner tanner tapio tarek tariq tarique taro tatsuo tatsuya tayyip ted teddy temur teodor teodoro terence terrance
terrell terrence tetsuya thabo thaddeus thanasis theo theodor theodore theodoros thibaut thierry thijs thom thomas thor
thorbjørn thorsten thurgood thurston théo tiago tibor tiernan tim timo timothy timothée timur tino titus tobi tobias
tobin toby tod todd tom tomas tomasz tomer tomislav tommaso tommy tomás tomáš ton tony tor tore torsten toshihiko toshio
toshiro trent trenton trevor trey tristan tristram troels troy tsutomu tsuyoshi tuan tucker tudor tunde turgut turki ty
tyler tyrell tyrone tyson udo ugo ugur uhuru ulises ulrich ulrik ulysses umar umberto umer uri uriah urs usain usman uwe
vaclav vadim vadym valentin valentino valerio valeriy valery valter vance vasco vasil vasile vasilis vasily vasyl
vaughan vaughn vernon vic vicente victor vijay vikas vikram viktor ville vilmos vinay vinayak vince vincent vincenzo
vinny vinod virat virgil vishal vishnu vitali vitalii vitaliy vitaly vito vittorio vivek vlad vladimir vladimiro
vladimír vladislav vlado vojislav volker volodymyr vsevolod vyacheslav václav víctor wade wael waheed wahid waldemar
waldo waleed walid wally walt walter waqar ward warren warwick wasim wayne webster wellington wendell werner wes wesley
wilbert wilbur wilf wilfred wilfredo wilfrid wilhelm will willard willem william willie willis willy wilmer wilson
wilton wim winfried winston winthrop wojciech wolf wolfgang wolfram woodrow woody wouter wyatt xabi xabier xanana xavi
xavier yahya yair yakov yanis yaniv yannick yannis yaser yasha yasin yasir yasser yasuhiro yasuo yasushi yaw yehoshua
yehuda yevgeni yevgeny yiannis yitzhak yogesh yogi yohan yonatan yoni yosef yoshihide yoshihiko yoshihiro yoshiro yossi
yousef youssef youssouf yuichi yuji yukio yunus yuri yuriy yury yusuf yuval yves yvon zac zach zachary zack zafar zaheer
zaid zakaria zaki zane zayn zbigniew zdeněk zeev zeke zeljko zhivko zia ziad zinedine zlatan zoltan zoltán zoran zubair
zulfikar zurab zvi álvaro ángel éamon édouard élie émile étienne óscar ömer özgür łukasz željko
`

/**
 * First names that are borne by women, English and world, with common short forms.
 * They settle “she” for a person whose gender no title, noun or pronoun shows; sources and licence as for `maleFirstNames`.
 */
export const femaleFirstNames = `
aaliyah abbie abby abena abigail ada adela adelaide adele adelina adeline aditi adriana adrianna adrienne adèle afua
agata agatha agnes agnieszka agnès aida aiko aileen ailsa aimee aimée aine aino aisha aishwarya aisling aissatou akiko
alana alanis alannah alba alberta alejandra aleksandra alena alessandra alessia alethea alexa alexandra alexandria
alexia alia alice alicia alicja alida alina aline alisa alisha alison alissa aliya aliza alla allegra allie allison
allyson alma alona alya alyson alyssa amal amalia amanda amandine amani amara amata amber amelia amelie amina aminata
amira amna amrita amy amélie ana ana_maria anabel anabelle anais ananya anastacia anastasia anastasiya anaïs andrea
andreea andrée aneta anette angela angelica angelika angelina angelique angharad angie angèle angélique ani anika
aniko anila anisa anissa anita anja anjali anjelica anke ann anna anna-lena annabel annabella annabelle annabeth
annalise annamaria anne anne-marie anne-sophie anneke anneli annelies annemarie annette annie annika annmarie anouk
anoushka anthea antoinette antonella antonia antonina anuradha anusha anushka anya aoife aparna april arabella araceli
archana aretha aria ariana ariane arianna arlene armelle artemis arya asha ashanti asma asmaa asta astrid asuka athena
atsuko audra audrey augusta aurelia aurelie aurora aurore aurélie auður ava avril awa aya ayaan ayako ayesha aylin
ayse aysel ayumi ayşe azadeh babette barb barbara bea beata beate beatrice beatrix beatriz becca becky begoña belinda
bella belén benazir benedetta benedicte berenice berit bernadette bernadine bernice bertha beryl bess bessie beth
bethan bethany betsy bette bettina betty bettye beverley beverly beyonce beyoncé bianca bibi birgit birgitta birgitte
birte blanca blanche bonnie breda bree brenda brianna bridget bridie brigid brigida brigita brigitta brigitte briony
britney britt britta brittany bronwyn brooke bryony bukola béatrice bénédicte bérénice caitlin caitlyn calista camila
camilla camille candace candice candida caren carina carine carissa carla carley carlota carlotta carly carme carmel
carmela carmen carol carola carole carolin carolina caroline carolyn caron carrie carys cassandra cassie catalina
catarina cate caterina catharina catherine cathleen cathrine cathy catia catriona cecile cecilia cecily celeste celia
celina celine ceri chandrika chanel chantal chantelle charity charlene charlotte charmaine chelsea chelsie cher cheri
cherie cherry cheryl chiaki chiara chikako chimamanda chinwe chioma chloe chloé chrissy christa christabel christel
christelle christiana christiane christie christina christine christy chrystia ciara cicely cilla cindy claire clara
clare clarice clarissa claudette claudia claudine clemence clementine cleo cleopatra clodagh clotilde clémence
clémentine coleen colette colleen concepción condoleezza connie constance constanza consuelo cora coralie cordelia
coretta corina corine corinna corinne cornelia courtney cressida cristiana cristina crystal cynthia cécile céleste
célia céline dagmar dahlia daisy dalia damaris danica daniela daniella danielle daphne daria darlene darya dasha dawn
deanna deanne deb debbie debby debora deborah debra dee deena deepa deepika deidre deirdre delia delilah della delores
delphine delyth demi dena denise desiree desirée despina diana diane dianna dianne dilma dilys dimitra dina dinah
dionne dita divya dolly dolores domenica dominika donatella donna dora doreen doris dorota dorothea dorothy dorothée
dottie dua dulce ebba ebony ebru edda edie edita edith edna edwige edwina effie eiko eileen eilidh eilis eimear
ekaterina elaine eleanor elena eleni eleonora eleonore eliana eliane elif elin elina eline elinor elisa elisabet
elisabeth elisabetta elise elissa eliza elizabete elizabeth elizaveta elke ella ellen ellie elly elma elodie eloise
elsa else elsie elspeth elvira elzbieta elżbieta ema emanuela ember emer emiko emilia emilie emily emma emmanuelle
emmy encarnación enid enrica eri erica erika erin esme esmeralda esmé esperanza esra estefanía estela estelle ester
esther eszter ethel eudora eugenia eugénie eunice eva evangelina evangeline eve evelien evelina eveline evelyn evelyne
evgenia evie ewa fabienne fabiola fabrizia faith fania fanny farah farida farrah fatema fatim fatima fatimah fatma
fatou fatoumata fay faye federica felicia felicity fenella fern fernanda filippa filiz filomena fiona fionnuala fleur
flo flora flore florence florentina fran franca frances francesca francine francoise franka franziska françoise freda
frederica frederika freida freya frieda frédérique funmilayo fátima gabi gabriela gabriella gabrielle gaby gail galina
galit gayatri gayle geena geeta gemma gena genevieve geneviève georgette georgia georgiana georgie georgina geraldine
gerda geri germaine gertrude ghada ghislaine ghizlane gia giada gianna gillian gina ginette ginger ginny giorgia
giovanna gisela gisele gisella gisèle gita giulia giuliana giuseppina gladys glenda glenna glenys gloria golda goldie
grace gracia gracie grainne graziella greta gretchen gretel gro gráinne guadalupe gudrun guðrún gwen gwenda gwendoline
gwendolyn gwyneth gülsen habiba hadiza haifa hala halima halina halle hallie halyna hana hanako hanan hania hanna
hannah hanne harriet harriett haruka hattie hayat hayley hazel heather heba hedda hedwig heidi heike hela helen helena
helene helga helle henna henrietta henriette hera hermione hilary hilda hilde hildegard hillary hiroko hoda hollie
holly hope hortense hulda hélène ida ifeoma ilaria ildiko ileana ilka ilona ilse imani imelda immaculada imogen
imogene ina indira indra ines inga inge ingeborg ingela inger ingrid inmaculada inna inés inês ioana ioanna iolanda
iona irena irene irina iris irit irma irène isabel isabela isabell isabella isabelle isadora isla isobel isolde iva
ivana ivanka ivette ivonne ivy iwona izabela izumi jacinda jacinta jackie jaclyn jacqueline jacquelyn jacqui jacquie
jadwiga jameela jamila jana jane janelle janet janette janice janie janina janine janis janna jasmin jasmina jasmine
jaya jayne jeanette jeanie jeanine jeanne jeannette jeannie jelena jemima jemma jen jena jeni jenifer jenna jenni
jennie jennifer jenny jeri jess jessamyn jessica jewel jill jillian jimena jo joan joana joann joanna joanne joaquina
jocelyn jocelyne jodi jodie joelle johanna jolanda jolanta joleen jolene jolie joni jordana josefa josefina josephine
josette josiane josie joy joyce joëlle juanita judi judie judit judith judy julia juliana juliane julianna julianne
julie julienne juliet juliette julita jumana june junko justina justine justyna jutta kadiatou kaitlin kaitlyn kaja
kalpana kamala kamila kamilla kanika kaori kara karen kari karin karina karine karla karlie karolina karoline karyn
kasia kat kata katarina katarzyna kate katelyn katerina kateryna katharina katharine katherine kathi kathie kathleen
kathrin kathryn kathy katia katie katja katrin katrina katy katya kavita kay kaya kaye kayla kayleigh keeley keiko
keira kelli kellie kellyanne kendra keren kerri kerrie kerstin kezia khadija khadijah khaleda khalida kiera kiersten
kimberley kimberly kimiko kira kirsi kirsten kirstie kirstin kirsty kitty klara klaudia klára kristen kristi kristie
kristin kristina kristine kristy krystal krystle krystyna ksenia kseniya kumari kyla kylie kyoko kyra lacey laetitia
laila lakshmi lamia lana lani lara larissa latasha latifa latoya laura lauren laurene lauretta laurie lavinia layla
lea leah leann leanne leda leela leena leila leilani lena lene leni lenka lenora leona leonie leonor leonora leticia
letitia letizia lexi lexie leyla leïla lia lian liana liane libby lida lidia lidija liesbeth liesel lila lili lilia
lilian liliana liliane lilith lillian lilly lily lina linda lindsey linnea liora lisa lisbet lisbeth lise lisette
lissa liubov liv livia liz liza lizbeth lizzie lizzy ljiljana llinos lois lola lolita lolo lora loredana lorelei
lorena loretta lori lorna lorraine lotte lottie lou-ann louisa louise lourdes luana luce lucia luciana lucie lucienne
lucila lucile lucilla lucille lucinda lucrecia lucretia lucy lucía ludivine ludmila ludmilla luisa luise lulu luna
lupe lupita lurdes luz luísa lydia lydie lyn lynda lynette lynn lynne lynsey lyra lyudmila léa léonie mabel maddalena
maddie madeleine madeline madelyn madge madhuri madina mae maeve magda magdalena maggie magnolia maha mahalia mahnaz
maia maie maire mairead mairéad maisie maite maja mala malala malalai malgorzata malika malin malina mamie mandy manon
manuela mara marcela marcella marcelle marcia mared maren margaret margareta margarete margaretha margarida margarita
margaux marge margery margherita margie margit margo margot margret marguerite mari maria maria_josé mariah mariam
mariama marian mariana marianna marianne marie marie-christine marie-claire marie-france marie-josé marie-louise
marieke mariella marielle marietta mariette marija marika mariko marilou marilyn marilyne marina marine marion marisa
marisol marissa marit marita maritza mariya marja marjan marjorie marketa markéta marla marlena marlene marlies
marloes marlène marnie marsha marta martha marthe marti martina martine martyna mary maryam maryann maryanne marybeth
maryellen marylou marzena marzia maría masako masha mathilda mathilde matilda matilde mattie maud maude maura maureen
mavis maxine maya mayra mayumi małgorzata meena meera meg megan meghan mei mei-ling meike meira melania melanie melina
melinda melisa melissa melody mercedes mercy meredith meriem meryem meryl mette mia michaela michaele michala michele
micheline michelle michiko michèle midori mieko mihaela mikaela mila milena millicent millie mimi mimoza mina minerva
minna minnie mira mirabelle miranda mireia mireille mirella miren miriam mirjam mirka mirna miroslava misaki mitra
mitsuko miyuki moira mollie molly mona monica monika monique montserrat moïra muna munira muriel mylène myra myriam
myrna myrtle máire mélanie mélissa mónica nabila nada nadezhda nadia nadine nadiya nadja nadège nahid naima najat
najla najwa nalini nan nana nanako nancy nandini nandita nanette naoko naomi narges nasima nasreen nasrin nastasia
natacha natalia natalie nataliya natalya natasa natascha natasha nataša nathalie natsumi nawal nazanin nazli neda
neela neha nell nella nellie nelly nena nerys netta neve ngozi nia niamh nichelle nicki nicky nicola nicole nicoletta
nicolette nieves nigella niki nikki nina ninette nira nisha nita nitza nkechi noa noelle noemi nola nona noor nora
norah noreen noriko norma noura noémie noëlle nuala nuria nusrat nyree núria octavia océane odette odile oksana olena
olesya olga olha olimpia oliva olive olivia oluchi olwen olya oonagh ophelia ophira ophélie oprah orla orlaith orna
ottilie padma padmini paige palesa paloma pam pamela paola parisa parvati parveen pascaline patrice patricia patrizia
patsy patti pattie patty paula paulette paulina pauline pearl peg peggy penelope penny penélope perla perpetua
persephone petra petula philippa philomena phoebe phyllida phyllis pia piedad pilar piper pippa polly pooja poppy
portia preeti priscilla priya priyanka prue pushpa rabia rachael rachel rachelle rachida radha radhika rafaela
raffaella rahma raina raissa rajani ramona rana rani rania raquel rasha rashida raven raya rayna razan reba rebeca
rebecca rebekah reem regan regina regine reiko reina rekha remedios rena renata renate renee renuka renée reshma
reyhan reyna rhea rhiannon rhoda rhona rhonda ria ricki rie rika rima rina risa rita ritu riya roberta robyn rochelle
rocio rocío roisin romaine romana romane romina romola romy ronda ronit ronja ros rosa rosalba rosalia rosalie
rosalind rosalinda rosaline rosalyn rosalynn rosamond rosamund rosana rosanna rosanne rosaura rose roseanne roseline
rosemarie rosemary rosetta rosie rosina rosita roslyn roswitha rowena roxana roxane roxanna roxanne roza ruba rubina
ruby rukhsana runa ruth ruthie ryoko régine réka róisín sabah sabina sabine sabrina sade sadia sadie safia safiya
saida saira sakina sakura sally salma salome samantha samar samara samia samina samira sana sanaa sanam sandhya sandie
sandra sandrine sangeeta sania sanja sanna sanne saoirse saori sapna sara sarah sarai sarita sarojini saskia satoko
satu savannah savita sayaka scarlett sebnem seema selena selene selin selina selma sera serafina seraphina serena
shabana shabnam shada shakira shakuntala shana shania shanna shari sharon sharron sharyn shauna shawna sheena sheikha
sheila shelagh shelley shelly sheri sherie sherri sherry sheryl shirin shirley shona shoshana shreya sian sibel siena
sienna sif sigourney sigrid sigrun silke silva silvana silvia simona simone sinead sinéad siobhan siobhán sioned siri
sita siân smita smriti sneha snežana sofia sofie sofía solange soledad solveig sonia sonja sonya sophia sophie sorana
soraya stacie stacy stefania stefanie steffi stella stephanie stina stéphanie sudha sue suha suhair sujata suki
sultana suma sumitra sunita suraya susan susana susanna susannah susanne sushila susi susie suzan suzana suzanna
suzanne suzette suzie suzy svea svenja svetlana swati sybil sylvia sylvie tabatha tabitha tahira taina takako tala
talia talitha tallulah tamar tamara tami tamika tammie tammy tamsin tania tanja tanya tara tarja taryn tasha tasneem
tatiana tatjana tatyana tawakkol tayla tegan teodora teresa terese teri terri tess tessa tetiana thalia thandi
thandiwe thea thelma theodora theresa therese theresia thora thérèse tia tiana tiffani tiffany tilda tilly tina
tiziana tomoko tonia tonya tori toshiko tova tove toyah toyin tracey traci tracie tracy trang trina trine trish trisha
trixie trude trudi trudy tyra tzipi tzippi tímea uma una urmila ursula urszula usha uta ute uzma valda valentina
valeria valerie valeriya valérie vanda vanessa vani vanna varsha venetia vera verity verna veronica veronika veronique
verónica vesna vicki vickie vicky victoria vida vidya vigdís vikki viktoria viktoriia viktoriya vilma viola violet
violeta violetta virginia virginie vita viveca viviane vivien vivienne véronique wafa walburga waltraud wanda wangari
wanjiru wendi wendy whitney whoopi wilhelmina willa willow wilma winifred winnie winona wislawa wynne xanthe xenia
ximena xiomara yael yaffa yana yara yasemin yasmeen yasmin yasmina yasmine yasuko yekaterina yelena yetunde yevgenia
yevgeniya yevhenia yoko yolanda yolande yoshiko yuka yukari yukiko yuko yulia yuliia yuliya yumi yumiko yuna yuriko
yvette yvonne zadie zahra zaina zainab zakia zara zaynab zeinab zelda zena zenobia zeynep zhanna zina zinaida zita
zlata zoe zofia zohra zora zoya zoé zoë zsuzsanna zuleikha zuzana zuzanna áine élise élodie éloïse émilie
`

/** First names that men and women both bear without a clear majority; they settle no gender. */
export const unisexFirstNames = `
addison ainsley alexis angel ashley aubrey avery bailey blair cameron casey chandra chi corey dakota dana devon
dominique eden gerri harley harper hyun jaden jamie jan jean jessie jody jordan jude kelly kendall kerry kim kiran kris
lane lee leigh lesley leslie lindsay loren madison marlowe mika min morgan nikita nour paris pat peyton phoenix quinn
reagan reese riley robin rosario rowan sage sam sandy sascha sasha shannon shawn shelby simran skyler stacey stevie
sydney tal taylor terry toni val vivian wen yuki
`
