/**
 * First names that are borne by men, English and world, with common short forms.
 * They settle “he” for a person whose gender no title, noun or pronoun shows.
 * A name with an accent is found without it. Names that news hardly prints are left out: each costs two bytes of the bundle.
 * Written for this library (MIT like the rest); no list of others was used.
 */
export const maleFirstNames = `
aaron abbas abdallah abdel abdelaziz abdelkader abdi abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdulrahman
abe abel abhishek abiy abraham abram abu abubakar achraf adam adama adamu adebayo adel adil aditya adnan adolf adolfo
adolph adrian adriano adrien ahmad ahmed ahmet aidan aiden ajay akbar akhil akihito akin akio akira aksel al alain alan
alasdair alastair albert alberto albrecht aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro
alex alexander alexandre alexandru alexei alexey alf alfie alfonso alfred alfredo ali alim alioune alistair aliyu allan
allen alonso alphonse alvaro alvin amadou aman amar ambrose amin amir amit amitabh amos anand anatoli anatoly anders
andre andreas andrei andrej andres andrew andrey andriy andrzej andy angelo angus anselm anthony antoine anton antoni
antonin antonio antony anwar archie ari arjun arlo armand armando armin arnaud arne arnold arsene art artem arthur
arturo arun arvind asad ashok ashraf asif atif atiku august augustin augustine aung aurelien austin avi aviv ayman ayub
aziz badr balazs balraj baptiste barack barnaby barney barrie barry bart bas bashar bashir basil beau ben benedict
benito benjamin benny bernard bernardo bernie bert bilal bill billy binyamin bjorn bo bob bobby bogdan bongani boris
boyd brad braden bradford bradley brady bram brandon branko brendan brent bret brett brian brice bruce bruno bryan
bryant bryce bud buddy bulent burt buster byron caleb callum calum calvin camilo carl carlo carlos carlton carsten
carter cary casper cathal cecil cedric cesar chad charles charlie chester chet chico chidi chinedu chip chris christian
christoph christophe christopher christos chuck chukwudi ciaran clarence clark claude claudio claus clay clayton clem
clement cliff clifford clifton clint clinton clive clyde cody cole colin collin colm conall conn connor conor conrad
constantin constantine cormac cornelius cory craig cristian cristiano curt curtis cyril cyrus daan daisuke dale damian
damien damir damon dan dane daniel daniele danilo danny dante dapo dario darius darnell darragh darrel darrell darren
darryl daryl dave david davide dean declan deepak dele denis dennis denny deon derek derrick des deshawn desmond dev
devin dexter diarmuid dick didier diego dieter dietrich dimitri dimitrios dinesh dino diogo dirk dmitri dmitry dmytro
dom dominic don donal donald donny donovan doug douglas doyle dragan drew dudley duncan dustin dwayne dwight dylan eamon
earl ed eddie eddy edgar edison edmond edmund eduard eduardo edward edwin einar eirik eitan ekrem eli elias elijah eliot
elliot elliott ellis elon elton elvis emanuel emanuele emeka emerson emil emilio emmanuel emmett emre emyr enda enoch
enrico enrique eoin eric erich erick erik ernest ernesto ernie ernst errol ervin erwin esteban euan eugene eugenio evan
everett evgeny ewan ezekiel ezra fabian fabien fabio fabrice fabrizio faisal farhad farid farooq farouk faruk feargal
federico felipe felix femi ferdinand ferenc fergal fergus fernando fidel filippo finley finn fintan florent floyd
forrest francesc francesco francis francisco franck franco francois frank frankie franklin frans frantisek franz fraser
fred freddie freddy frederic frederick frederico frederik fredrick fredrik friedrich fritz fumio gabe gabor gabriel
gabriele gael garba gareth garfield garry garth gary gaston gaurav gavin gbenga gene gennady geoff geoffrey georg george
georges georgi geraint gerald geraldo gerard gerardo gergely gerhard gerry gert gethin ghassan gheorghe giacomo
giancarlo gideon gil gilad gilbert gilberto gilles gino giorgio giorgos giovanni girish giuliano giulio giuseppe glen
glenn gonzalo goran gordon graeme graham grant greg gregg gregor gregory griffin griffith grigory grzegorz guido
guillaume guillermo gunnar gunter gus gustav gustavo guy gwilym haakon hadi hafiz hakan hakeem hal hamad hamid hamish
hamza hank hannibal hans hans-peter harish harlan harold harris harrison harry haruto harvey hasan hassan heath hector
heinrich heinz helmut henri henry herb herbert herman hermann hernan herve hideki hilton hiro hiroshi homer horace hosni
hossein howard howie hubert hugh hugo humberto humphrey humza hunter hussain hussein huw hywel iain ian ibrahim ibrahima
idris ieuan ignacio igor ike ikenna ilan ilya immanuel imran ira irving irwin isa isaac isaiah ishaan ismael ismail
israel issa istvan ito ivan ivo ivor jace jack jackson jacob jacques jaime jair jake jakob jakub jalal jamal james janos
jared jari jaroslaw jarrett jason jasper javad javier jay jayden jean-baptiste jean-claude jean-francois jean-marie
jean-philippe jean-pierre jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy jermaine jeroen jerome
jeronimo jerry jerzy jesper jesse jesus jez jiang jide jim jimmie jimmy jiri joachim joao joaquin jock joe joel joey
johan johann johannes john johnnie johnny johnson jon jonah jonas jonathan jonathon joost jordi jorg jorge jorgen jos
jose jose_luis josef josep joseph josh joshua josiah josip juan juan_carlos juha jukka julian julien julio julius juma
jun junichiro junior jurgen justin jørgen kai kamal kamau kamran kareem karim karl karol karthik kasper kassym-jomart
kaveh kazimierz kazuo keir keith kelvin kemal ken kendrick kenji kenneth kenny kent kevin khaled khalid khalil kieran
kingsley kirk kiyoshi klaus knut kofi kojo konrad konstantin kostas krishna kristian krzysztof kuldeep kunle kurt kwame
kwasi kweku kwesi kyle kyriakos lachlan lajos lamar lance landon larry lars laszlo laurence laurent lawrence lazar
lebron lech leif len lennox lenny leo leon leonard leonardo leonid leopold leopoldo leroy les lester levi lew lewis lex
liam linus lionel lloyd logan loic lonnie lorcan lorenzo lou louie louis lowell luc luca lucas luciano lucien ludovic
ludwig luigi luis luiz luka lukas luke luther lyle lyndon maarten mac maciej mack magnus mahdi maher mahesh mahmood
mahmoud mahmud makoto malcolm malik mamadou mandla manfred manish manmohan manny manoj mansour manuel marc marcel
marcello marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon marquis marshall martin
marty marvin marwan masayuki mason massimo mat mateo mateusz mathew mathias matias matt matteo matthew matthias matthieu
maurice mauricio maurizio mauro max maxim maximilian maxwell mehdi mehmet mel melvin menachem mervyn meyer micah michael
michal micheal michel micheál mick mickey miguel mihai mikael mike mikhail milan miles milos milton minh miroslav
mirosław mitch mitchell mitt mohamad mohamed mohammad mohammed mohan mohit monty morris mort morten moses moshe mostafa
moussa muammar muhamed muhammad muhammadu mukesh mukhtar murad murat murdo murray murtala musa mustafa mwangi myles
myron nabil nadeem nadim najib naoki narendra naresh nasser nat nate nathan nathaniel naveed nayib neal ned neil nelson
neville newton nic nicholas nick nico nicolai nicolas niels nigel nikhil niko nikolai nikolas nikolay nils nitin njoroge
nnamdi noah noam noel nolan norbert norberto norm norman norris norton nursultan obinna oisin oisín okechukwu olaf oleg
oleh oleksandr oli oliver olivier ollie olusegun omar omer ondrej orlando orson osama oscar oskar osman osvaldo oswald
otieno otis otto owain owen pablo paco paddy padraic padraig panos paolo parker pascal patricio patrick patrik paul
paulo pavel pavlo pawel paweł pedro pekka per percy perry pervez petar pete peter petr petri petro petter phil philip
philipp philippe phillip pierce piero pierre piers pieter pietro piotr pradeep prakash prasad preston priyank pádraig
quentin quincy quintin raed rafael rafiq raheem rahim rahman rahul raimondo raj raja rajeev rajesh rajiv rajnath raju
rakesh ralf ralph ram ramesh ramon ramsey randall randolph randy rao rashad rashid rasmus raul ravi ray raymond recep
reece reed rees reg reginald reid remi remy renato rene renzo reuben rex rey reza rhodri rhys ricardo riccardo rich
richard richie rick ricky rico ridley ritchie riyad rob robbie robby robert roberto rocco rocky rod roddy roderick
rodney rodolfo rodrigo roger rohan rohit roland rolando rolf rolland roman romano romeo ron ronald ronaldo ronan ronen
ronnie rory ross rotimi roy ruairi ruaridh ruben rudi rudiger rudolf rudolph rudy rupert ruslan russ russell rusty ruud
ryan saad sachin sadio sadiq saeed sajid salah saleem saleh salim salman salvador salvatore sameer sami samir samson
samuel sandeep sander sandor sani sanjay santiago santo santosh satoshi satya saul saurabh scott seamus sean sebastian
sebastien segun selim serge sergei sergey sergio sergiu serhii serhiy servando seth seun seymour seán shah shahid shai
shane shankar sharad sharif shaun shay sheldon sherman sherrod shigeru shinji shinzo shiv shoaib sid sidi sidney sigmund
sigurd silas silvio simeon simon sinan sipho siyabonga sizwe slobodan sol solomon soren spencer spike stan stanislav
stanley stavros stefan stefano steffen stepan stephan stephane stephen sterling steve steven stewart stu stuart suleiman
sunil suresh sven syed sylvain sylvester szymon séamus søren sławomir tad tadhg taha takashi takeshi talal tanner tarek
tariq tayyip ted teddy teodoro terence terrance terrence thabo themba theo theodor theodore thiago thibault thierry thom
thomas thor thurgood thurston tiago tim timo timothy tino titus tobias tobin toby tod todd tom tomas tomasz tomislav
tommaso tommy tony travis trent trenton trevor trey tristan trond troy tucker tunde ty tyler tyrone tyson uhuru ulrich
ulysses umar umberto uri usain usman uwe vaclav vadim valentin valentino valerio valeriy valery vance vasily vaughan
vaughn vernon vic vicente victor vijay vikas vikram viktor vince vincent vincenzo vinicius virat vishnu vitali vitaliy
vitaly vito vittorio vivek vlad vladimir vladimiro vladislav volker volodymyr vusi vyacheslav wade wafula wahid wale
walid wally walt walter waqar ward warren warwick wasim wayne webster wendell werner wes wesley wilbert wilbur wilfred
wilfredo wilhelm will william willie willis willy wilson wilton wim winston wojciech wolf wolfgang woodrow woody wouter
wyatt xanana xavi xavier yahya yair yannick yannis yasir yasser yaw yehuda yevgeni yevgeny yitzhak yoav yogi yosef
yoshihide yossi yousef youssef yuji yuri yuriy yury yusuf yuval yves yvon zac zach zachary zack zakaria zane zayn
zbigniew zdenek zeke zeljko zinedine zlatan zoltan zoran zulfiqar ángel łukasz
`

/**
 * First names that are borne by women, English and world, with common short forms.
 * They settle “she” for a person whose gender no title, noun or pronoun shows; sources and licence as for `maleFirstNames`.
 */
export const femaleFirstNames = `
aaliyah abbie abby abena abigail achieng ada adaobi adela adelaide adele adeline aditi adjoa adriana adrienne agatha
agnes agnieszka aida aileen ailsa aimee aino aisha aisling akie akiko akosua akua alana alanis alba alberta alejandra
aleksandra alessandra alexa alexandra alexandria alexia alice alicia alisa alisha alison alissa aliya allison allyson
alyson alyssa ama amal amalia amanda amara amber amelia amelie amina amira amy ana ananya anastasia anastasiya andrea
angela angele angelica angelika angelina angharad angie ani anila anita anjali ann anna annabel annabella annabelle
annamaria anne anne-marie anne-sophie annette annie annika anoushka antoinette antonella antonia antonina anya aoife
april arabella aretha aria ariana arianna aruna asha astrid asuka audra audrey augusta aurora ava ayesha ayse barbara
beata beatrice beatrix beatriz becca becky belinda bella benazir bernadette bernice bessie beth bethany betsy bette
bettina betty beverley beverly beyonce bianca bibi birgitte bisi blanca bonnie brandi bree brenda brianna bridget brigid
brigitta brigitte britney britt brittany bronwyn brooke bryony bukola caitlin caitlyn camila camilla camille candace
candice caoimhe caren carla carlota carly carmel carmen carol carole carolina caroline carolyn carrie carys cassandra
catarina cate caterina cath catherine cathleen cathy catriona cecile cecilia cecily celeste celia celine ceri cerys
chanel chantal chantelle charity charlene charlotte chelsea cher cheri cheryl chiara chimamanda chioma chipo chloe
chrissy christie christina christine christy ciara cindy claire clara clare clarice clarissa claudia claudine clodagh
colleen condoleezza connie constance constanza consuelo cora corinne cornelia courtney cristina crystal cynthia dagny
daisy daniela daniella danielle daphne dawn deanna deanne deb debbie debby debora deborah debra dee deepika deirdre
delia delphine dena denise desiree diana diane dianna dianne dilma dina dinah dionne dita divya dolly dolores donna dora
doris dorothea dorothy dottie ebony edith edna efua eileen eilidh eimear ekaterina elaine eleanor elena eleni eleri elif
elisa elisabet elisabeth elise eliza elizabeth ella ellen ellie elsa else elsie elvira emilia emily emine emma emmy
erica erika erin esmeralda estela estelle ester esther ethel eugenia eunice eva eve evelyn evie ewa faith fanny farah
farida fatima fatimah fatma fay federica felicia felicity femke fernanda ffion fiona fionnuala flora florence folake
frances francesca francine francoise freda freja freya frieda funke funmi gabriela gabriella gabrielle gaby gail gayatri
geeta gemma gena genevieve georgette georgia georgina geraldine gerda geri gertrude gillian gina ginger ginny giorgia
giovanna gisela gisele giulia gladys glenda gloria golda grace gracie grainne greta gretchen gráinne guadalupe gudrun
gwen gwenda gwendolyn gwyneth hafsa hala haley halima hallie hana hanna hannah harriet haruka hattie hauwa hayley hazel
heather heidi heike hela helen helena helene helga henrietta hilary hilda hilde hillary holly hope ida ifeoma ileana
ilona ilse imani imelda imogen ina indira indra ines ingrid ioana irena irene irina iris irma isabel isabela isabella
isabelle isla isobel ivana ivanka ivy jacinda jacinta jackie jacqueline jacqui jade jamila jana jane janelle janet
janice janie janine janis jasmin jasmine jaya jayne jeanette jeanne jeannette jeannie jelena jemima jemma jen jenifer
jenna jennifer jenny jeri jess jessica jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna joni
josephine josie joy joyce juanita judi judie judit judith judy julia juliana julianna julianne julie juliet juliette
june justina justine kaitlyn kalpana kamala kamila kara karen kari karin karina karine karla karolina karyn kat kata
katarina katarzyna kate katerina kath katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina
katy katya kavita kay kaye kayla kayleigh keiko keira keisha kelli kellie kellyanne kemi kerri khadija kimberley
kimberly kira kirsten kirstie kirsty kitty kristen kristi kristin kristina kristy ksenia kylie kyra laila lakshmi lara
lata latasha latoya laura lauren laurie layla lea leah leann leanne leena leila lenka leonie leonora lerato leticia
letitia lexi leyla lia libby lidia lila lilian liliana lillian lilly lily lina linda lindiwe linh lisa liv livia liz
liza lizzie lois lola lolita lorena loretta lori lorna lorraine lotte louisa louise lourdes lowri lucia luciana lucie
lucienne lucille lucinda lucy ludmila luisa luz lydia lynda lynette lynn lynne lyudmila mabel maddie madeleine madeline
madge mae maeve magdalena maggie mairead mairéad maisie makayla makena malgorzata malika mamata mandy manon manuela mara
marcela marcella marcia margaret margareta margarida margarita marge margo marguerite mari maria mariam marian mariana
marianna marianne marie marija marilyn marilyne marina marine marion marisa marisol marissa marita maritza marja
marjorie marla marlene marsha marta martha martina martine mary maryam maryanne matilda mattie maud maura maureen mavis
maxine maya mayra meena meera meg megan meghan mei meira melania melanie melinda melissa melody mercedes mercy meredith
meryl mette mhairi mia michaela michele michelle michiko mikaela mila millicent millie mimi mina minnie mira miranda
miriam misty moira mollie molly mona monica monika monique morag muriel myra myriam myrna myrtle nada nadezhda nadia
nadine nan nancy nandini naomi natacha natalia natalie natalya natasa natasha nathalie neela neha nell nellie ngozi nia
niamh nicky nicola nicole nigella nikki nina nirmala nita njeri nkechi noemi nomsa nomvula noor nora norah noreen norma
noura nuala nuria odile oksana olga olimpia olivia oluchi ophelie oprah orla orlaith padma paige palesa paloma pam
pamela paola parisa patrice patricia patsy patti patty paula paulette paulina pauline pearl peg peggy penelope penny
persephone petra philippa philomena phoebe phyllis pia pilar piper pippa polly pooja poppy portia preeti priscilla priya
priyanka rachael rachel rachida radhika ragnhild ramona rana rania raquel raven reba rebeca rebecca rebekah reem regan
regina regine rekha rena renata renate renee rhea rhiannon rhoda rhona rhonda riikka rina rita roberta robyn rochelle
roisin romana romy ronda ronke rosa rosalie rosalind rosalinda rosamond rosamund rosanna rose roseanne rosemarie
rosemary rosetta rosie rowena roxana roxanne ruby ruth ruthie róisín sabina sabine sabrina sade sadie saira sakura sally
salma samantha samar samira sana sandra sandrine sangeeta sanna saoirse sara sarah saskia scarlett seema selena selma
sera serena shakira shalini shana shanice shaniqua shari sharon shauna sheena sheila shelley shelly sheri sherri sherry
sheryl shira shirley shobha shona shreya sian signe sigourney sigrid silva silvana silvia simona simone sinead sinéad
siobhan siobhán smriti sneha sofia sofie solveig sonia sonja sonya sophia sophie soraya sorcha stacie stacy stefania
stefanie steffi stella stephanie sue sunita susan susana susanna susannah susanne sushma susi susie suzanne suzie suzy
svetlana sybil sylvia sylvie tabitha talia tamar tamara tamika tammy tania tanisha tanya tara tarja tasha tatiana
tatyana teresa teri terri tess tessa thandi thandiwe thea thelma theodora theresa therese thuli thuy tia tiffani tiffany
tilly tina tori toyin tracey traci tracy tricia trina trish trisha trudy tyra tzipi uma una ursula usha ute valentina
valeria valerie vanessa vera verity veronica veronika veronique vicki vickie vicky victoria vidya viktoria vilma viola
violet violeta virginia virginie viviane vivien vivienne wambui wanda wangari wanjiru wendy whitney whoopi willa wilma
winifred winnie winona yaa yael yara yasmeen yasmin yasmine yelena yetunde yoko yolanda yoshiko yuko yulia yvette yvonne
zadie zainab zanele zara zeinab zelda zeynep zoe zoya zuzana
`

/** First names that men and women both bear without a clear majority; they settle no gender. */
export const unisexFirstNames = `
addison ainsley alexis ally angel ashley aubrey avery bailey blair cameron casey chandra chi corey dakota damilola dana
devon dominique eden farai gerri gurpreet harley harper harpreet hyun ifeanyi jaden jamie jan jaspreet jean jessie jody
jordan jude kagiso kelly kendall kerry kim kiran kris lane lee leigh lesley leslie lindsay lindsey loren madison
manpreet marlowe mika min morgan mpho nana nikita noa nour paris pat peyton phoenix quinn reagan reese riley robin
rosario rowan sage sam sandy sascha sasha shannon shawn shelby simran skyler stacey stevie sydney tal tatenda taylor
tayo tendai terry tolu toni uche val vivian wen yemi yuki zia
`
