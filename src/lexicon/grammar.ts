/** Articles, demonstratives and quantifiers: each may open a noun phrase. */
export const determiners = `
a all an another any both each either enough every few half many most much neither no one's several some that the
these this those
`

/** Possessive determiners: each opens a noun phrase whose possessor is somebody else. */
export const possessives = `
her his its my our their your
`

/** Pronouns that can be the subject of a reporting verb. */
export const subjectPronouns = `
everybody everyone he i it nobody one she somebody someone they we who you
`

/** Pronouns that cannot be a subject. */
export const objectPronouns = `
herself him himself itself me myself ourselves them themselves us whom yourself
`

/** Prepositions. “That” and “to” stand with the subordinators and the auxiliaries. */
export const prepositions = `
about above across after against ahead along alongside amid amidst among amongst around at before behind below beneath
beside besides between beyond by comprising concerning despite down during except following for from in including inside
into like minus near of off on onto opposite out outside over past per regarding round since through throughout to
toward towards under underneath unlike until up upon versus via vs with within without
`

/** Words that join two equal parts. */
export const conjunctions = `
& and but nor or plus yet
`

/** Words that open a subordinate clause, relative words among them. */
export const subordinators = `
after although as because before even how if lest once since so than that though unless until what whatever when
whenever where whereas wherever whether which while who whoever whom whose why
`

/** Auxiliary and modal verbs, with their contracted forms. */
export const auxiliaries = `
ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has
hasn't have haven't having is isn't may might mightn't must mustn't ought shall should shouldn't to was wasn't were
weren't will won't would wouldn't
`

/** Forms of “be” and “get”, before which a participle makes the passive. */
export const passiveAuxiliaries = `
am are aren't be been being get gets getting got is isn't was wasn't were weren't
`

/** Words that deny. */
export const negations = `
ain't aren't can't cannot couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't mustn't never nor not
shouldn't wasn't weren't won't wouldn't
`

/** Adverbs that do not end in “-ly”; those that do are known by their ending. */
export const adverbs = `
afterward afterwards again ago alas all almost alone already also altogether always anyway apart aside away back best
better both down earlier either else elsewhere enough even ever far fast first forth forward further furthermore halfway
hence here however indeed instead just last late later least less little long maybe meantime meanwhile midway more
moreover most much namely nearby nevertheless next nonetheless not now often once only otherwise overnight perhaps
please pretty quite rather regardless repeatedly seldom simply since so somehow sometimes somewhat soon sooner still
then there thereafter therefore though thus today together tomorrow tonight too twice very well yesterday yet
`

/** Days, months, parts of the day, and units of time: they stand between a name and its verb or after it. */
export const timeWords = `
afternoon april aug aug. august autumn century day days dec dec. decade december evening fall feb feb. february fri
fri. friday hour hours jan jan. january july june mar mar. march may midday midnight minute minutes mon mon. monday
month months morning night noon nov nov. november oct oct. october sat sat. saturday second seconds sept sept.
september spring summer sun sun. sunday thu thurs thurs. thursday today tomorrow tonight tue tues tues. tuesday wed
wed. wednesday week weekend weeks winter year years yesterday
`

/** Numbers in words. */
export const numerals = `
billion dozen dozens eight eighth eighty eleven fifteen fifth fifty first five forty four fourteen fourth hundred
hundreds million nine nineteen ninety one scores second seven seventeen seventy several six sixteen sixth sixty ten
third thirteen thirty thousand thousands three twelve twenty two
`

/** Small words inside surnames: “van der Berg”, “bin Salman”. */
export const particles = `
abu af al ap arap ben bin bint binti da dal de del della den der di do dos du e el ibn la le les lo mac o of san st st. ten ter und
van vande vander vom von y zu zur
`

/** What may follow a surname as part of the name. */
export const nameSuffixes = `
cbe esq. ii iii iv jnr jr jr. kbe kc mbe obe ph.d. phd qc snr sr sr. v
`
