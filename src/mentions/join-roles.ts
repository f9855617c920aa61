import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { addBestRole, addRole, type Mention, mentionAt } from './mention.ts'
import { isInitial, isQuoted, PERSONAL, type Scope, tokenBefore } from './scope.ts'

/**
 * “Former Ohio *governor and party chairman* Ed Boyd”, “former Ian Foss *speechwriter* Ana Boyd”: what runs up to a name without a
 * comma is the role of that name, though it holds an “and” or another name.
 */
export function joinTitles(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): void {
  const { tokens } = scope.document
  const next = mentionAt(all, at, mention.end)
  const joined = !next && mentionAt(all, at, mention.end + 1) !== undefined && tokens[mention.end]?.lower === 'and'
  const name = joined ? mentionAt(all, at, mention.end + 1) : next
  if (name?.form !== 'name' || name.kind === 'organization' || name === mention || mention.possessive) return
  if (scope.document.paragraphAt(name.first) !== scope.document.paragraphAt(mention.first)) return
  const role = name.roles[0]
  const titled = name.phraseFirst < name.first
  if (!titled || name.phraseFirst !== (joined ? mention.end + 1 : mention.end)) return
  const last = tokens[mention.end - 1] as Token
  const fits = joined
    ? mention.form === 'description' &&
      (mention.kind === 'person' || (last.classes & WordClass.title) !== 0) &&
      !((tokens[mention.head]?.classes ?? 0) & WordClass.group) &&
      (!((tokens[mention.first]?.classes ?? 0) & WordClass.determiner) || isOneOf(tokens, mention, name))
    : mention.form === 'name' && !tokens[name.phraseFirst]?.capital && !isActing(tokens[name.first - 1])
  // “Rovers *and* England winger Ana Foss”: a club and a country.
  const capped =
    joined &&
    mention.form === 'name' &&
    mention.kind !== 'person' &&
    role?.first === name.phraseFirst &&
    role.end - role.first > 1 &&
    ((tokens[role.first]?.classes ?? 0) & WordClass.place) !== 0 &&
    !tokens[role.end - 1]?.capital
  // “*Member for the environment* Cllr Ana Foss”
  const tied =
    !joined && mention.kind === 'person' && mention.head < mention.end - 1 && isInitial(scope, mention.phraseFirst)
  if (!fits && !capped && !(tied && mention.form === 'description' && tokens[name.phraseFirst]?.capital)) return
  const opened = ((tokens[mention.phraseFirst]?.classes ?? 0) & (WordClass.possessive | WordClass.determiner)) !== 0
  const end = name.honorific < 0 ? name.first : name.honorific
  const whole = { first: mention.phraseFirst + (opened ? 1 : 0), end }
  if (role?.first === name.phraseFirst) name.roles = name.roles.slice(1)
  addBestRole(name, whole)
  name.phraseFirst = mention.phraseFirst
  mention.governed = true
  at.fill(name.index, mention.phraseFirst, name.end)
}

/** “*The* poet and broadcaster Ana Foss”, but “the mayor and Senator Ana Foss”, “a driver and cyclist Ana Foss”. */
const isOneOf = (tokens: readonly Token[], { first }: Mention, name: Mention): boolean =>
  tokens[first]?.lower === 'the' && !tokens[name.phraseFirst]?.capital && name.end - name.first > 1

/** “Ana Foss *heckles* Ames”, “Foss *leading* Ames”: what one does to the other, though no lexicon has it. */
const isActing = (token: Token | undefined): boolean =>
  token !== undefined && /(?:ed|ing|s)$/.test(token.lower) && !(token.classes & (PERSONAL | WordClass.organization))

/** “And *the river charity* the Harl Trust called it odd”: where a clause begins, two bodies side by side are one. */
export function joinBodies(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): void {
  const { tokens } = scope.document
  if (mention.form !== 'description' || mention.kind !== 'organization' || tokens[mention.first]?.lower !== 'the')
    return
  const name = mentionAt(all, at, mention.end)
  const before = tokenBefore(tokens, mention.first)
  const opens = before?.kind !== 'word' || (before.classes & WordClass.conjunction) !== 0
  if (!opens || name?.form !== 'name' || name.kind !== 'organization' || name.possessive) return
  if (name.phraseFirst !== mention.end || tokens[name.first]?.lower !== 'the') return
  addBestRole(name, { first: mention.first + 1, end: mention.end })
  name.phraseFirst = mention.first
  mention.governed = true
  mention.describes = name.index
  at.fill(name.index, mention.first, name.end)
}

/** “Rubin’s deputy campaign manager, Rich Beal, …”: a description, a comma and a name are one person; the description is the role. */
export function joinRoleBefore(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): void {
  if (mention.form !== 'description' || mention.possessive || mention.describes >= 0) return
  const { tokens } = scope.document
  const body = mention.kind === 'organization' && isBodyBefore(tokens, mention, at, all)
  if (mention.kind !== 'person' && !body && !(mention.kind === 'unknown' && isSetBefore(scope, mention, at, all)))
    return
  if (at[mention.first] !== mention.index) return
  const end = tokens[mention.end]?.text === ',' ? mention.end : modifiedEnd(scope, mention, at, all)
  const name = mentionAt(all, at, end + 1)
  if (
    end < 0 ||
    name?.form !== 'name' ||
    name.possessive ||
    // “The firm’s owner, *Lumen Capital*, said”
    (name.kind === 'organization' && !isGiven(tokens, name) && !isSetOff(tokens, name)) ||
    name.phraseFirst !== end + 1 ||
    name.end - name.first < 1
  )
    return
  // “The mother of the victim, *Ian Cole*”: the victim’s name.
  const other = mention.head < mention.end - 1 && mentionAt(all, at, mention.end - 1) !== undefined
  if (other && genderByClass(tokens[mention.head]) * genderByClass(tokens[name.first]) < 0) return
  const whole = joinedLead(scope, mention, at, all) ?? mention
  const opening = tokens[whole.first] as Token
  const definite =
    end > mention.end ||
    opening.lower === 'the' ||
    (opening.classes & WordClass.possessive) !== 0 ||
    hasOwner(tokens, mention) ||
    !(opening.classes & WordClass.determiner) ||
    tokens[name.asideEnd]?.kind !== 'word' ||
    opensWithRole(scope, whole, name)
  // “After Sloan was named as her deputy, campaign chief Ian Ames said”: the comma closes a clause.
  if (!definite || tokenBefore(tokens, whole.first)?.lower === 'as') return
  const behind = tokens[name.asideEnd]
  const closed =
    behind?.kind !== 'word' ? behind?.text !== '’' : (behind.classes & (WordClass.verb | WordClass.auxiliary)) !== 0
  if (!closed || (behind && /^(?:and|or)$/.test(behind.lower))) return
  // “After a talk with the mayor, Foss said”: the comma closes what the preposition opened.
  if (whole.governed && behind?.kind === 'word') return
  if (body) name.kind = 'organization'
  else if (name.kind !== 'organization' || isGiven(tokens, name)) name.kind = 'person'
  mention.describes = name.index
  whole.describes = name.index
  name.leadFirst = whole.phraseFirst
  // “One of *them*, Ana Foss, said” tells no role.
  if (/^(?:them|these|those|us)$/.test((tokens[mention.end - 1] as Token).lower)) return
  let first = whole.first
  if (opening.classes & (WordClass.determiner | WordClass.possessive) && tokens[first + 1]?.lower !== 'of') first++
  addBestRole(name, { first, end: tokens[mention.end]?.lower === 'who' ? mention.end : end })
}

/** 1 for a word for men alone, -1 for one for women, 0 for any other. */
const genderByClass = (token: Token | undefined): number =>
  Math.sign((token?.classes ?? 0) & WordClass.male) - Math.sign((token?.classes ?? 0) & WordClass.female)

/** A body between commas, but “a baker from Harl, *Oregon*, feared”. */
const isSetOff = (tokens: readonly Token[], { asideEnd, head }: Mention): boolean =>
  tokens[asideEnd]?.text === ',' && !((tokens[head]?.classes ?? 0) & WordClass.place)

/**
 * “*Her shadow*, Ana Foss, said”, “*the coxswain*, Ana Foss, said”: whatever the noun, a full name between commas and a verb of saying
 * show a person, with whose it is or a first name; and so does “…,” said *the coxswain*, Ana Foss.
 */
function isSetBefore(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): boolean {
  const { tokens } = scope.document
  const name = mentionAt(all, at, mention.end + 1)
  if (name?.form !== 'name' || name.kind !== 'person' || name.end - name.first < 2) return false
  const opening = tokens[mention.first] as Token
  const given = ((tokens[name.first]?.classes ?? 0) & WordClass.firstName) !== 0
  const told = opening.classes & WordClass.determiner && given
  if (!(opening.classes & WordClass.possessive) && !hasOwner(tokens, mention) && !told) return false
  const before = tokenBefore(tokens, mention.first)
  if ((before?.classes ?? 0) & WordClass.preposition) return false
  const verb = tokens[name.asideEnd + 1]
  if (told && before?.word.sense === 'speech' && isQuoted(scope, mention.first - 2))
    return tokens[name.asideEnd]?.kind !== 'word'
  // “The pilot who found *the boat*, Ana Foss, said”
  if (
    told &&
    before?.kind === 'word' &&
    !(before.classes & (WordClass.conjunction | WordClass.subordinator)) &&
    !isInitial(scope, mention.first)
  )
    return false
  return tokens[name.asideEnd]?.text === ',' && verb?.word.sense === 'speech' && !verb.capital
}

/** “*The council’s newspaper*, The Lantern, said”: whose the body is, and its name between commas before a verb of saying. */
function isBodyBefore(tokens: readonly Token[], mention: Mention, at: Int32Array, all: readonly Mention[]): boolean {
  const name = mentionAt(all, at, mention.end + 1)
  if (name?.form !== 'name' || name.kind === 'person' || !hasOwner(tokens, mention)) return false
  return isSetOff(tokens, name) && tokens[name.asideEnd + 1]?.word.sense === 'speech'
}

/** A phrase behind a noun is no longer than this. */
const LONGEST_MODIFIER = 12

/**
 * “The lawyer *appearing for the traders*, Karl Boyd, said”: the comma behind a participle, an infinitive or a relative clause that tells
 * more of the description, where a full name between commas and a verb follow; or -1.
 */
function modifiedEnd(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): number {
  const { tokens } = scope.document
  const modifier = tokens[mention.end]
  const sentence = scope.sentences.of[mention.end]
  if (!modifier || !modifies(modifier, tokens[mention.end + 1])) return -1
  let comma = mention.end
  while (tokens[comma]?.kind === 'word' && comma - mention.end < LONGEST_MODIFIER) comma++
  if (tokens[comma]?.text !== ',' || scope.sentences.of[comma] !== sentence) return -1
  const name = mentionAt(all, at, comma + 1)
  const nearer = mentionAt(all, at, comma - 1)
  if (!name || name.end - name.first < 2 || tokens[name.asideEnd]?.text !== ',') return -1
  // “The woman married to the mayor, Karl Boyd, said”: the nearer one may be meant.
  if (nearer?.form === 'description' && nearer.kind === 'person' && modifier.lower !== 'as') return -1
  const verb = tokens[name.asideEnd + 1]
  const finite = verb && (verb.word.forms & (VerbForm.past | VerbForm.present) || verb.classes & WordClass.auxiliary)
  return verb?.kind === 'word' && !verb.capital && finite ? comma : -1
}

/** Does a word behind a noun open what tells more of it: “*who* leads”, “*appearing* for”, “*accused* of”, “*to* lead”, “*of* policy”? */
function modifies(token: Token, next: Token | undefined): boolean {
  if (/^(?:as|at|in|of|on|to|who|with)$/.test(token.lower)) return true
  if (/ing$/.test(token.lower)) return true
  return ((next?.classes ?? 0) & WordClass.preposition) !== 0 && (token.word.forms & VerbForm.participle) !== 0
}

/** “Her daughter, *Sofia*, …”: a first name, though it is a place too. */
const isGiven = (tokens: readonly Token[], { first, end }: Mention): boolean =>
  end - first === 1 && ((tokens[first]?.classes ?? 0) & WordClass.firstName) !== 0

/** “The *actor* and director, Ian Foss, …”: the description that “and” joins to this one, which has no article of its own; or `null`. */
function joinedLead(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): Mention | null {
  const { tokens } = scope.document
  if (tokenBefore(tokens, mention.first)?.lower !== 'and') return null
  if ((tokens[mention.first]?.classes ?? 0) & (WordClass.determiner | WordClass.possessive)) return null
  const lead = mentionAt(all, at, mention.first - 2)
  return lead?.form === 'description' && lead.kind === 'person' && lead.end === mention.first - 1 ? lead : null
}

/** “A lawyer, Foss has …”: what someone is, said at the start of the sentence, where a verb stands behind the name. */
function opensWithRole(scope: Scope, mention: Mention, name: Mention): boolean {
  const { tokens, paragraphAt } = scope.document
  const before = tokenBefore(tokens, mention.first)
  const behind = tokens[name.end]
  return (
    (before?.kind !== 'word' || paragraphAt(mention.first - 1) !== paragraphAt(mention.first)) &&
    before?.text !== ',' &&
    behind?.kind === 'word' &&
    !behind.capital &&
    (behind.classes & (WordClass.verb | WordClass.auxiliary)) !== 0
  )
}

/** What several are to one another, which none of them is alone: “brothers Ian and Karl Foss”. */
const TOGETHER = new Set(
  'brothers colleagues cousins friends neighbors neighbours newlyweds parents siblings sisters sons twins'.split(' '),
)

/** “Senators Ana Foss and Ian Ames”: a title in the plural is that of the next names too. */
export function shareTitle(tokens: readonly Token[], mention: Mention, at: Int32Array, all: readonly Mention[]): void {
  const title = mention.form === 'name' ? mention.roles[0] : undefined
  const last = title && tokens[title.end - 1]
  if (!title || !last || !(last.classes & WordClass.group)) return
  if (TOGETHER.has(last.lower)) {
    mention.roles = mention.roles.slice(1)
    return
  }
  let i = mention.asideEnd
  if (tokens[i]?.text === ',') i++
  if (tokens[i]?.lower === 'and') i++
  const next = i > mention.asideEnd ? mentionAt(all, at, i) : undefined
  if (next?.form === 'name' && next.kind !== 'organization' && next.roles.length === 0) addRole(next, title)
}

const hasOwner = (tokens: readonly Token[], mention: Mention): boolean => {
  for (let i = mention.first; i < mention.end; i++) if (tokens[i]?.ending === 'possessive') return true
  return false
}
