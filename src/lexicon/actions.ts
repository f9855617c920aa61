/**
 * Ordinary verbs that news uses with a person as subject, in the dictionary form; none of them reports speech.
 * They show where a clause has its main verb. Regular forms are inflected by the assembler, the others stand in `irregularForms`.
 */
export const actionVerbs = `
abandon abduct abolish abscond abstain abuse accelerate accept accompany accomplish accumulate achieve acquire act
activate adapt adjust administer admire adopt advance aid aim allocate allow alter amend amputate analyse analyze annex
annoy anticipate apply appoint apprehend approach approve arise arm arrange arrest arrive assassinate assault assemble
assign assist assume attach attack attain attempt attend attract auction audit authorise authorize avoid await award
backtrack be beat become befriend begin behave belong bend benefit bet betray block bolster borrow bother boycott brave
breach break breed bring browse build bully burn burst bury buy bypass calculate cancel capitulate capture care carry
carve cast catch cause celebrate change charge cheat choke choose clean clear climb cling close clutch coach coincide
collaborate collapse collect collide combat combine come commence commit commute compare compel compensate compete
compile complete comply compose conceive concentrate conduct confer confine confiscate confront confuse congregate
conquer consent consider consolidate conspire constitute construct consult consume contain continue contribute convene
convert convict convince cooperate coordinate cope correspond count cover create cross cut deal deceive decide decline
dedicate deem defeat defect defend defer defy delay delegate delete deliver demolish demonstrate demote depart depend
deploy deport depose deposit derail descend deserve design destroy detain deteriorate determine detonate devastate
develop devise devote diagnose die differ dig direct disable disagree disappear disappoint discharge discipline
discontinue discourage discover discriminate disembark dismiss disobey dispatch disperse displace dispose disqualify
disregard disrupt distinguish distract distribute disturb dive divide divorce do dominate donate draw dress drive drown
earn eat edit educate eject elect elevate eliminate embark embarrass embezzle embrace emerge emigrate employ empower
enable enact encounter encourage end endanger endorse endure enforce engage enhance enjoy enlist enrol enroll ensure
enter entertain equalise equalize equip erect escalate escape escort establish evacuate evade evaluate evict examine
exceed excel exclude execute exempt exhaust exist expand expect expel expire explode exploit explore expose extend
extradite face fail fall fear feed feel fight file fill film find finish fire flee fly focus foil follow force forget
forgive forward foster found freeze frighten fulfil fulfill gain gather generate get give go govern graduate greet
grieve grow guarantee guard hang happen harass harm have head heal hear help hesitate hide hijack hire hit hold host
humiliate hurt identify ignite ignore impeach implement impose impress imprison improve include incorporate indict
induce indulge infect inflict infuriate inhabit inherit inhibit initiate inject injure innovate inspect inspire install
instigate institute integrate intend interfere intervene intimidate introduce invade invent invest investigate invite
invoke involve issue jail jeopardise jeopardize join justify keep kidnap kill knock know land launch lay lead leap
learn lease leave lend let license lie lift like link listen live locate lose love maintain make manage marry match
mature mean meet migrate mislead miss mistake mobilise mobilize monitor mount mourn move murder name navigate need
negotiate nominate obey obstruct obtain occupy occur offend offer officiate open operate oppose oppress organise
organize originate oust outlast outline overcome override oversee overtake overthrow overturn overwhelm owe own
participate pass pause pay perform permit persist persuade place plan play possess postpone precede prefer prepare
prescribe preserve preside prevail prevent proceed produce prohibit promote prompt prosecute prosper protect prove
provide provoke publish pull punish pursue push put qualify quell quit raise ratify reach react read reappear reassign
rebuild receive recognise recognize reconcile reconsider recover recruit recycle redeem redirect reduce refrain refuse
regain register regulate reinforce reinstate reject rejoin relate relax release relocate rely remain remove renew rent
reopen reorganise reorganize repay repeal replace represent resemble resent reserve reside resign resist resolve resort
restart restore restrain restrict restructure resume retain retaliate rethink retire retrieve return reunite revisit
revive revoke ride rise rob run save score search secure see seek seem seize select sell send sentence separate serve
set settle shake share shoot show shun shut sign sink sip sit skip slay sleep smuggle sneak solve spare spark
specialise specialize spend spot spread stand start stay steal stop strengthen strike strive struggle study submit
succeed succumb sue suffer supervise support surpass surrender surround survive suspend sustain swim tackle take target
teach tear tempt tend terminate thrive throw tie tolerate torture touch tour trace transfer transform travel treat
trigger trust try turn undergo undermine undertake unfold unify unite unload unlock unveil uphold upset use vacate
validate veto vie view violate visit vote wage wait wake walk wander want watch wear wed weigh widen win wish withdraw
withhold withstand witness work worsen wrestle
`

/** Irregular verbs, one a line: the dictionary form, the past, the participle. Reporting verbs are among them. */
export const irregularForms = `
arise arose arisen
awake awoke awoken
babysit babysat babysat
be was been
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
beset beset beset
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mishear misheard misheard
mislead misled misled
misread misread misread
misspeak misspoke misspoken
mistake mistook mistaken
misunderstand misunderstood misunderstood
offset offset offset
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
outsell outsold outsold
overcome overcame overcome
overdo overdid overdone
overhear overheard overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
oversleep overslept overslept
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
recast recast recast
redo redid redone
remake remade remade
repay repaid repaid
reread reread reread
rerun reran rerun
reset reset reset
retake retook retaken
retell retold retold
rethink rethought rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slink slunk slunk
slit slit slit
sow sowed sown
speak spoke spoken
spend spent spent
spin spun spun
spit spat spat
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
stride strode stridden
strike struck struck
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
typecast typecast typecast
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed wed
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`
