/**
 * First names that are borne by men, English and world, with common short forms.
 * They settle “he” for a person whose gender no title, noun or pronoun shows.
 * A name with an accent is found without it. Names that news hardly prints are left out: each costs two bytes of the bundle.
 * Written for this library (MIT like the rest); no list of others was used.
 */
export const maleFirstNames = `
aaron abbas abdallah abdel abdelaziz abdelkader abdi abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdulrahman
abe abel abhishek abiy abraham abram abu achraf adam adama adamu adebayo adel adil aditya adnan adolf adolfo adolph
adrian adriano adrien ahmad ahmed ahmet aidan aiden ajay akbar akhil akihito akin akio akira al alain alan alasdair
alastair albert alberto albrecht aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex
alexander alexandre alexandru alexei alexey alf alfie alfonso alfred alfredo ali alim alioune alistair allan allen
alonso alphonse alvaro alvin amadou aman amar ambrose amin amir amit amitabh amos anand anatoli anatoly anders andre
andreas andrei andrej andres andrew andrey andriy andrzej andy angelo angus anselm anthony antoine anton antoni antonin
antonio antony anwar archie ari arjun arlo armand armando armin arnaud arne arnold arsene art artem arthur arturo arun
arvind asad ashok ashraf asif atif atiku august augustin augustine aung aurelien austin avi aviv ayman ayub aziz badr
baptiste barack barnaby barney barrie barry bart bas bashar bashir basil beau ben benedict benito benjamin benny bernard
bernardo bernie bert bill billy binyamin bo bob bobby bogdan boris boyd brad braden bradford bradley brady brandon
branko brendan brent bret brett brian brice bruce bruno bryan bryant bryce bud buddy burt buster byron caleb callum
calum calvin camilo carl carlo carlos carlton carsten carter cary casper cathal cecil cedric cesar chad charles charlie
chester chet chico chinedu chip chris christian christoph christophe christopher christos chuck clarence clark claude
claudio claus clay clayton clem clement cliff clifford clifton clint clinton clive clyde cody cole colin collin conn
connor conor conrad constantin constantine cormac cornelius cory craig cristian cristiano curt curtis cyril cyrus dale
damian damien damir damon dan dane daniel daniele danilo danny dante dario darius darrel darrell darren darryl daryl
dave david davide dean declan deepak denis dennis denny deon derek derrick des desmond dev devin dexter diarmuid dick
didier diego dieter dietrich dimitri dimitrios dinesh dino diogo dirk dmitri dmitry dmytro dom dominic don donald donny
donovan doug douglas doyle drew dudley duncan dustin dwayne dwight dylan earl ed eddie eddy edgar edison edmond edmund
eduard eduardo edward edwin eli elias elijah eliot elliot elliott ellis elon elton elvis emanuel emanuele emerson emil
emilio emmanuel emmett enoch enrico enrique eoin eric erich erick erik ernest ernesto ernie ernst ervin erwin esteban
euan eugene eugenio evan everett evgeny ewan ezekiel ezra fabian fabien fabio fabrice fabrizio faisal farhad farid
farooq farouk faruk federico felipe felix ferdinand fergal fergus fernando fidel filippo finley finn fintan florent
floyd forrest francesc francesco francis francisco franck franco francois frank frankie franklin frans frantisek franz
fraser fred freddie freddy frederic frederick frederico frederik fredrick fredrik friedrich fritz fumio gabe gabor
gabriel gabriele gael gareth garfield garry garth gary gaston gavin gene gennady geoff geoffrey georg george georges
georgi gerald geraldo gerard gerardo gerhard gerry gert ghassan gheorghe giacomo giancarlo gideon gil gilad gilbert
gilberto gilles gino giorgio giorgos giovanni giuliano giulio giuseppe glen glenn gonzalo gordon graeme graham grant
greg gregg gregor gregory griffin griffith grigory guido guillaume guillermo gunnar gunter gus gustav gustavo guy hadi
hafiz hakan hakeem hal hamad hamid hamish hamza hank hannibal hans hans-peter harlan harold harris harrison harry harvey
hasan hassan heath hector heinrich heinz helmut henri henry herb herbert herman hermann hernan herve hideki hilton hiro
hiroshi homer horace hosni hossein howard howie hubert hugh hugo humberto humphrey humza hunter hussain hussein huw iain
ian ibrahim ibrahima idris ignacio igor ike ilan ilya immanuel imran ira irving irwin isa isaac isaiah ishaan ismael
ismail israel issa ito ivan ivo ivor jace jack jackson jacob jacques jaime jake jakob jakub jalal jamal james jared
jarrett jason jasper javad javier jay jayden jean-baptiste jean-claude jean-francois jean-marie jean-philippe
jean-pierre jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jeronimo jerry jerzy
jesper jesse jesus jiang jim jimmie jimmy joachim joaquin jock joe joel joey johan johann johannes john johnnie johnny
johnson jon jonah jonas jonathan jonathon jordi jorg jorge jos jose jose_luis josef josep joseph josh joshua josiah
josip juan juan_carlos julian julien julio julius jun junichiro junior jurgen justin jørgen kai kamal kamran kareem
karim karl karol kasper kassym-jomart kaveh kazimierz keir keith kelvin kemal ken kendrick kenji kenneth kenny kent
kevin khaled khalid khalil kieran kingsley kirk kiyoshi klaus kofi konrad konstantin kostas krishna kristian kurt kwame
kwasi kyle lachlan lajos lamar lance landon larry lars laszlo laurence laurent lawrence lazar lebron lech leif len
lennox lenny leo leon leonard leonardo leonid leopold leopoldo les lester levi lew lewis lex liam linus lionel lloyd
logan lonnie lorcan lorenzo lou louie louis lowell luc luca lucas luciano lucien ludovic ludwig luigi luis luiz luka
lukas luke luther lyle lyndon maarten mac mack magnus mahdi maher mahmood mahmoud mahmud makoto malcolm malik mamadou
manfred manmohan manny manoj mansour manuel marc marcel marcello marcelo marco marcos marcus marek mariano mario marius
mark marko markus marlon marquis marshall martin marty marvin marwan masayuki mason massimo mat mateo mathew mathias
matias matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim maximilian maxwell mehdi mehmet
mel melvin menachem meyer micah michael michal micheal michel micheál mick mickey miguel mihai mikael mike mikhail milan
milos milton miroslav mirosław mitch mitchell mitt mohamad mohamed mohammad mohammed mohan morris mort morten moses
moshe mostafa moussa muammar muhamed muhammad muhammadu mukesh mukhtar murad murat murray musa mustafa myles myron nabil
nadeem nadim najib narendra nasser nat nate nathan nathaniel naveed nayib neal ned neil nelson neville newton nic
nicholas nick nico nicolai nicolas niels nigel nikhil niko nikolai nikolas nikolay nils noah noam noel nolan norbert
norberto norm norman norris norton nursultan oisin oisín olaf oleg oleh oleksandr oli oliver olivier ollie olusegun omar
omer orlando orson osama oscar oskar osman osvaldo oswald otis otto owen pablo paco paddy padraig paolo parker pascal
patricio patrick patrik paul paulo pavel pavlo pawel paweł pedro per percy perry pervez petar pete peter petr petri
petro phil philip philipp philippe phillip pierce piero pierre pieter pietro piotr pradeep prakash prasad preston
priyank pádraig quentin quincy quintin raed rafael rafiq raheem rahim rahman rahul raimondo raj raja rajeev rajesh rajiv
rajnath raju rakesh ralf ralph ram ramesh ramon ramsey randall randolph randy rao rashad rashid raul ravi ray raymond
reed rees reginald reid remi remy renato rene renzo reuben rex rey reza rhys ricardo riccardo rich richard richie rick
ricky rico ridley ritchie riyad rob robbie robby robert roberto rocco rocky rod roddy roderick rodney rodolfo rodrigo
roger rohan rohit roland rolando rolf rolland roman romano romeo ron ronald ronaldo ronan ronnie rory ross roy ruairi
ruben rudi rudiger rudolf rudolph rudy rupert ruslan russ russell rusty ryan saad sadio sadiq saeed sajid salah saleem
saleh salim salman salvador salvatore sameer sami samir samson samuel sandeep sander sanjay santiago santo satoshi satya
saul scott seamus sean sebastian sebastien selim serge sergei sergey sergio sergiu serhii serhiy servando seth seymour
seán shah shahid shai shane shankar sharad sharif shaun shay sheldon sherman sherrod shinji shinzo shiv sid sidi sidney
sigmund silas silvio simeon simon sinan sol solomon spencer spike stan stanislav stanley stefan stefano steffen stepan
stephan stephane stephen sterling steve steven stewart stu stuart suleiman sunil suresh sven syed sylvain sylvester
szymon séamus søren sławomir tad tadhg taha takashi takeshi talal tanner tarek tariq tayyip ted teddy teodoro terence
terrance terrence thabo theo theodor theodore thierry thom thomas thor thurgood thurston tiago tim timothy tino titus
tobias tobin toby tod todd tom tomas tomasz tomislav tommaso tommy tony trent trenton trevor trey tristan troy tucker
tunde ty tyler tyrone tyson uhuru ulrich ulysses umar umberto uri usain usman uwe vaclav vadim valentin valentino
valerio valeriy valery vance vasily vaughan vaughn vernon vic vicente victor vijay vikas vikram viktor vince vincent
vincenzo vishnu vitali vitaliy vitaly vito vittorio vivek vlad vladimir vladimiro vladislav volker volodymyr vyacheslav
wade wahid walid wally walt walter ward warren warwick wasim wayne webster wendell werner wes wesley wilbert wilbur
wilfred wilfredo wilhelm will william willie willis willy wilson wilton wim winston wojciech wolf wolfgang woodrow woody
wyatt xanana xavi xavier yahya yair yannick yasir yasser yehuda yevgeni yevgeny yitzhak yogi yosef yoshihide yousef
youssef yuji yuri yuriy yury yusuf yuval yves yvon zac zach zachary zack zakaria zane zayn zeke zeljko zia zinedine
zlatan zoltan zoran ángel łukasz
`

/**
 * First names that are borne by women, English and world, with common short forms.
 * They settle “she” for a person whose gender no title, noun or pronoun shows; sources and licence as for `maleFirstNames`.
 */
export const femaleFirstNames = `
abby abigail ada adela adelaide adele adeline adriana adrienne agatha agnes agnieszka aida aileen aimee aisha aisling
akiko alana alanis alba alberta alejandra aleksandra alessandra alexa alexandra alexandria alexia alice alicia alisa
alisha alison alissa aliya allison allyson alyson alyssa amal amalia amanda amber amelia amelie amina amira amy ana
anastasia anastasiya andrea angela angele angelica angelika angelina angharad angie ani anila anita anjali ann anna
annabel annabella annabelle annamaria anne anne-marie anne-sophie annette annie anoushka antoinette antonella antonia
antonina anya aoife april arabella aretha aria ariana arianna astrid asuka audra audrey augusta aurora ava ayesha ayse
barbara beatrice beatrix beatriz becca becky belinda bella benazir bernadette bernice bessie beth bethany betsy bette
bettina betty beverley beverly beyonce bianca bibi blanca bonnie bree brenda brianna bridget brigid brigitta brigitte
britney britt brittany bronwyn brooke bryony caitlin caitlyn camila camilla camille candace candice caoimhe caren carla
carlota carly carmel carmen carol carole carolina caroline carolyn carrie cassandra catarina cate caterina catherine
cathleen cathy cecile cecilia cecily celeste celia celine ceri chanel chantal charity charlene charlotte chelsea cher
cheri cheryl chiara chimamanda chloe chrissy christie christina christine christy ciara cindy claire clara clare clarice
clarissa claudia claudine colleen condoleezza connie constance constanza consuelo cora corinne cornelia courtney
cristina crystal cynthia daisy daniela daniella danielle daphne dawn deanna deanne deb debbie debby debora deborah debra
dee deepika deirdre delia delphine dena denise desiree diana diane dianna dianne dilma dina dinah dionne dita dolly
dolores donna dora doris dorothea dorothy dottie ebony edith edna eileen eimear ekaterina elaine eleanor elena eleni
elif elisa elisabet elisabeth elise eliza elizabeth ellen ellie elsa else elvira emilia emily emma emmy erica erika erin
esmeralda estela estelle ester esther ethel eugenia eunice eva eve evelyn ewa faith fanny farah farida fatima fatimah
fatma fay federica felicia felicity fernanda fiona flora florence frances francesca francine francoise freda freya
frieda gabriela gabriella gabrielle gaby gail gemma gena genevieve georgette georgia georgina geraldine gerda geri
gertrude gillian gina ginger giorgia giovanna gisela gisele giulia gladys glenda gloria golda grace gracie grainne greta
gretchen gráinne guadalupe gudrun gwen gwenda gwendolyn gwyneth hala halima hallie hana hanna hannah harriet hattie
hayley hazel heather heidi heike hela helen helena helene helga henrietta hilary hilda hillary holly hope ida ileana
ilona ilse imani imelda imogen ina indira indra ines ingrid ioana irena irene irina iris irma isabel isabela isabella
isabelle isobel ivana ivanka ivy jacinda jacinta jackie jacqueline jacqui jamila jana jane janelle janet janice janie
janine janis jasmin jasmine jayne jeanette jeanne jeannette jeannie jelena jemima jemma jen jenifer jenna jennifer jenny
jeri jessica jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna joni josephine joy joyce juanita judi
judie judit judith judy julia juliana julianna julianne julie juliet juliette june justina justine kaitlyn kamala kamila
kara karen kari karin karina karine karla karolina karyn kat kata katarina kate katerina katharina katharine katherine
kathleen kathryn kathy katie katja katrin katrina katy katya kavita kay kayla keiko keira kelli kellie kellyanne kerri
khadija kimberley kimberly kira kirsten kirstie kirsty kitty kristen kristi kristin kristina kristy ksenia kylie kyra
laila lakshmi lara laura lauren laurie layla lea leah leann leanne leena leila leonie leonora leticia letitia leyla lia
libby lidia lila lilian liliana lillian lilly lily lina linda lindsey lisa liv livia liz liza lizzie lois lola lolita
lorena loretta lori lorna lorraine lotte louisa louise lourdes lucia luciana lucie lucienne lucille lucinda lucy ludmila
luisa luz lydia lynda lynette lynn lynne lyudmila mabel maddie madeleine madeline madge mae maeve magdalena maggie
mairead mairéad malgorzata malika mandy manuela mara marcela marcella marcia margaret margareta margarida margarita
marge margo marguerite mari maria mariam marian mariana marianna marianne marie marija marilyn marilyne marina marine
marion marisa marisol marissa marita maritza marja marjorie marla marlene marsha marta martha martina martine mary
maryam maryanne matilda mattie maud maura maureen mavis maxine maya mayra meera meg megan meghan mei meira melania
melanie melinda melissa melody mercedes mercy meredith meryl mia michaela michele michelle mikaela mila millicent millie
mimi mina minnie mira miranda miriam moira mollie molly mona monica monika monique muriel myra myriam myrna myrtle nada
nadezhda nadia nadine nan nancy naomi natacha natalia natalie natalya natasa natasha nathalie neela nell nellie ngozi
nia niamh nicky nicola nicole nigella nikki nina nita noemi noor nora norah noreen norma noura nuala nuria odile oksana
olga olimpia olivia ophelie oprah orla paige paloma pam pamela paola parisa patrice patricia patsy patti patty paula
paulette paulina pauline pearl peg peggy penelope penny persephone petra philippa philomena phoebe phyllis pia pilar
piper pippa polly pooja poppy portia preeti priscilla priya priyanka rachael rachel rachida radhika ramona rana rania
raquel raven reba rebeca rebecca rebekah reem regan regina regine rena renata renate renee rhea rhiannon rhoda rhona
rhonda rina rita roberta robyn rochelle roisin romana romy ronda rosa rosalie rosalind rosalinda rosamond rosamund
rosanna rose roseanne rosemarie rosemary rosetta rosie rowena roxana roxanne ruby ruth ruthie róisín sabina sabine
sabrina sadie saira sally salma samantha samar samira sana sandra sandrine saoirse sara sarah saskia scarlett seema
selena selma sera serena shakira shana shari sharon shauna sheena sheila shelley shelly sheri sherri sherry sheryl
shirley shona shreya sian sigourney sigrid silva silvana silvia simona simone sinead sinéad siobhan siobhán smriti sneha
sofia sofie sonia sonja sonya sophia sophie soraya stacie stacy stefania stefanie steffi stella stephanie sue susan
susana susanna susannah susanne susi susie suzanne suzie suzy svetlana sybil sylvia sylvie tabitha talia tamar tamara
tammy tania tanya tara tarja tasha tatiana tatyana teresa teri terri tess tessa thandi thea thelma theodora theresa
therese tia tiffani tiffany tina tori tracey traci tracy trina trish trisha trudy tyra tzipi uma una ursula usha ute
valentina valeria valerie vanessa vera verity veronica veronika veronique vicki vickie vicky victoria viktoria vilma
viola violet violeta virginia virginie viviane vivien vivienne wanda wendy whitney whoopi willa wilma winifred winnie
winona yael yara yasmeen yasmin yasmine yelena yetunde yoko yolanda yoshiko yuko yulia yvette yvonne zadie zainab zara
zeinab zelda zeynep zoe zoya zuzana
`

/** First names that men and women both bear without a clear majority; they settle no gender. */
export const unisexFirstNames = `
addison ainsley alexis ally angel ashley aubrey avery bailey blair cameron casey chandra chi corey dakota dana devon
dominique eden gerri harley harper hyun jaden jamie jan jean jessie jody jordan jude kelly kendall kerry kim kiran kris
lane lee leigh lesley leslie lindsay loren madison marlowe mika min morgan nikita nour paris pat peyton phoenix quinn
reagan reese riley robin rosario rowan sage sam sandy sascha sasha shannon shawn shelby simran skyler stacey stevie
sydney tal taylor terry toni val vivian wen yuki
`
