/**
 * Reporting verbs by what they do to the words they stand beside, in dictionary form. The groups follow the classes that grammars
 * of English give for reporting verbs (Quirk et al. 1985, 14.28 to 14.30), drawn together where a rule treats them alike.
 */

/** Saying and writing: any quotation, a whole one or a fragment. */
export const speechVerbs = `
acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest aver beg bellow blare
blog blurt blurt_out boast boom brag bray cable caution chant chime_in chip_in chirp claim clarify coach coax command
comment complain concede conclude concur confess confide confirm contend continue convey cough counsel counter croak
croon cry cry_out cut_in deadpan declare defend demand deny detail disagree disclose divulge drawl elaborate email
emphasise emphasize enquire enthuse estimate exclaim exhort explain explode expound fire_back forecast fret fume gasp
gloat gripe grouse growl grumble grunt gush hint hiss hit_back holler howl hypothesize implore imply infer inform
inquire insist instruct interject interrupt intimate intone joke lament lash_out lecture lie maintain marvel mention
moan mock mouth mumble murmur muse mutter narrate note object observe offer opine order paraphrase persist pipe_up
plead point_out ponder pontificate posit post preach predict proclaim promise pronounce propose protest purr push_back
quibble quip quote rage rant rasp rattle_off read reaffirm reason reassert reassure rebut recall recite recollect
recommend recount refute reiterate rejoin relate relay remark remember remind reminisce repeat reply report request
respond restate retort retweet reveal roar say scoff scold scrawl scream screech scribble shoot_back shout shriek
sign_off sing snap snap_back snarl sneer sniff snipe sob sound_off speak speak_out specify speculate spell_out spit
sputter stammer state stipulate stress stutter suggest summarise summarize swear talk taunt tease tell testify text
theorise theorize threaten thunder tweet urge utter vent verify volunteer vow wail warn weigh_in whimper whine whisper
wonder worry write write_back yell
`

/** Thinking and feeling: a fragment, or the sentence before a quotation. */
export const thoughtVerbs = `
accept anticipate appreciate believe consider deem determine doubt dream envision expect fear feel figure find
foresee guess hope imagine know learn like look_forward mean need prefer realise realize reckon regret see sense
suspect think understand want wish
`

/** Judging, naming the act of speech: a fragment after them is their subject's word, and so is the sentence that follows. */
export const judgementVerbs = `
acclaim accuse address admonish advocate apologise apologize applaud assail attack back bash beat_up belittle bemoan
berate blame blast brand brush_aside brush_off call call_for call_on castigate celebrate censure challenge champion
characterise characterize charge chastise cheer chide cite commend compare condemn congratulate credit criticise
criticize decry denigrate denounce depict deplore deride describe detail disapprove disavow discuss dismiss
disparage dispute downplay echo encourage endorse excoriate express extol fault frame greet hail hammer herald
highlight hit_out honor honour hype identify indicate insult invoke issue jab jeer knock label lambast lambaste
lampoon laud laugh_off lay_into liken list mock oppose outline paint pan pillory pitch play_down play_up pledge
pooh-pooh portray praise present press project promote propose pummel push question quote rail rank rap rate rebuff
rebuke recognise recognize refer reference regard reject release rename reprimand repudiate resist ridicule rip
rip_into round_on rubbish rule salute savage seek send signal single_out skewer slam slate smear stand_by
support tag talk_down talk_up tear_into term thank tout trash trumpet underline underscore upbraid view vilify voice
wave_off welcome
`

/** A way of looking or sounding: speech only right beside a whole quotation. */
export const mannerVerbs = `
beam begin bristle chuckle cringe frown gesture giggle grimace grin groan jest laugh nod pause pout quaver shrug sigh
smile smirk snicker snort wince wink yawn
`

/** Naming a thing: what follows in marks is a label, nobody's words. */
export const namingVerbs = `
baptise christen code-name code_name codename dub entitle headline nickname rename style subtitle title
`

/** Nouns for an act of speech: “his verdict: …”, “her advice was to …”. */
export const speechNouns = `
accusation accusations admission advice allegation analogy announcement answer apology appeal argument assertion
assessment assurance banner broadside call calls caption catchphrase chant chants claim claims comment comments
complaint compliment conclusion confession contention cries criticism critique cry defence defense demand denial
description diagnosis diatribe dictum explanation guidance headline howls instruction instructions joke lament letter
line message note observation opinion order outburst phrase plea pledge prediction promise promises proposal question quip
rant reaction rebuke reference refrain remark remarks reminder reply report response retort roars rule screams shouts
speech statement suggestion summary testimony threat tirade tribute tweet verdict view vow warning word words writing
yells
`
