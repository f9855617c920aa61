import type { Token } from '../document.ts'
import { isFigure, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { isPerceived } from './is-perceived.ts'
import { addDescription, addName, kindOfNoun } from './make-mention.ts'
import { type Mention, NO_ROLES, type TokenRange } from './mention.ts'
import { followedByNoun, isNounAfter, isVerbHere, LINKING, pluralInSense, titleAt } from './phrase-words.ts'
import { isPostnominal, readName } from './read-name.ts'
import { classesAt, GRAMMAR, isQuoted, looksVerbal, PERSONAL, type Scope, SPEAKING, wordAt } from './scope.ts'
import { isOwnerAnew, startsAnew } from './starts-anew.ts'
import type { NameRun } from './take-apart.ts'

/** Modifiers, nouns and names of a phrase, up to its verb or its first preposition. */
export interface Core {
  /** Where the phrase begins. */
  readonly from: number
  /** Where the articles at its start end. */
  readonly opened: number
  /** Token after the last. */
  end: number
  /** The last noun, or -1. */
  head: number
  /** The last name, if no noun follows it. */
  run: NameRun | null
  /** All names in their order. */
  names: readonly NameRun[]
  /** Someone owns what the phrase is about: “Foss’s lawyer”. */
  owned: boolean
  /** The body right before the name: “CNN’s Ana Foss”. */
  employer: TokenRange | null
}

/** A phrase longer than this is a list of words, and one with more owners a row of names. */
const LONGEST_CORE = 40
const MOST_OWNERS = 4

/** Most phrases have none. */
const NO_NAMES: readonly NameRun[] = []

/** Read the core of the phrase that begins at token `from` and whose articles end before `opened`; owners join the mentions. */
export function readCore(scope: Scope, out: Mention[], from: number, opened: number): Core {
  const { sentences, document } = scope
  const sentence = sentences.of[from]
  const core: Core = { from, opened, end: opened, head: -1, run: null, names: NO_NAMES, owned: false, employer: null }
  for (let owners = 0; core.end - from < LONGEST_CORE && owners <= MOST_OWNERS; ) {
    const i = core.end
    const token = sentences.of[i] === sentence ? wordAt(scope, i) : null
    if (!token) {
      const title = core.head < 0 && !core.run ? titleAt(scope, i) : -1
      if (title < 0) break
      core.end = title
      continue
    }
    // “Ana Foss MP”
    if (core.run && isPostnominal(scope, i)) break
    if ((core.run ? core.run.end === i && core.head < 0 : core.head === i - 1) && startsAnew(scope, from, i)) break
    const name = token.capital && !isOwnedBody(scope, core, i) ? readName(scope, i) : null
    if (name && core.head === i - 1 && !core.run && isOwnerAnew(scope, from, i - 1, name)) break
    if (name) {
      addToCore(scope, core, name)
      const { ending } = document.tokens[core.end - 1] as Token
      if (ending === 'contracted') break
      if (ending !== 'possessive') continue
      const { run, owned } = core
      if (run) addName(scope, out, run, core.end, owned ? NO_ROLES : titleBefore(scope, opened, run), true, true)
      core.employer = run && canEmploy(scope, run) ? { first: run.first, end: run.end } : null
    } else {
      if (core.head === i - 1 && !core.run && (joinsAdjectives(scope, i) || joinsFields(scope, i))) {
        core.end++
        continue
      }
      if (endsBefore(scope, core, token)) break
      if ((isNounWord(token) || isNounByPlace(scope, i)) && !(core.head >= 0 && isFigure(token))) core.head = i
      core.end++
      if (token.ending === 'contracted') break
      if (token.ending !== 'possessive') continue
      addDescription(scope, out, {
        first: from,
        end: core.end,
        head: i,
        kind: kindOfNoun(token),
        governed: true,
        possessive: true,
      })
    }
    core.owned = true
    owners++
    core.head = -1
    core.run = null
  }
  return core
}

/** “The Prime Minister’s *Office*”, “the Mayor’s *Council*”: whose it is tells which, so the noun alone is no name. */
const isOwnedBody = (scope: Scope, { owned, end, employer }: Core, i: number): boolean => {
  const next = wordAt(scope, i + 1)
  if (!owned || end !== i || employer !== null || !(classesAt(scope, i) & WordClass.organization)) return false
  return next === null || !(next.capital || /^(?:for|of|on)$/.test(next.lower))
}

/** The name at the end of the core becomes a part of it. */
function addToCore(scope: Scope, core: Core, name: NameRun): void {
  core.names = core.names.length > 0 ? [...core.names, name] : [name]
  core.end = name.end
  core.run = name.kind === 'title' ? null : name
  if (!core.run) core.head = titleHead(scope, name)
  else if (name.roleFirst >= 0 && core.head < 0) core.head = name.roleEnd - 1
}

/** “A *rally* by clerks”: an article before it, and no word behind that an adverb could stand before; “a man at the *back* yelled”. */
function isNounByPlace(scope: Scope, i: number): boolean {
  const next = wordAt(scope, i + 1)
  const loose = WordClass.preposition | WordClass.auxiliary | WordClass.conjunction
  const back = wordAt(scope, i)?.lower === 'back' && next?.word.sense === 'speech'
  return (
    (next === null || back || (next.classes & loose) !== 0) && /^(?:an?|the)$/.test(wordAt(scope, i - 1)?.lower ?? '')
  )
}

/** Endings of adjectives that stand before a noun. */
const ADJECTIVE = /(?:al|an|ary|ern|ese|ful|ic|ious|ish|ive|less|ous)$/

/** “Local *and* state officials”: between an adjective and a noun for those who speak, with a word or two before that. */
function joinsAdjectives(scope: Scope, and: number): boolean {
  if (!(classesAt(scope, and) & WordClass.conjunction) || wordAt(scope, and)?.lower !== 'and') return false
  if (!isPlain(scope, and - 1, and) || !ADJECTIVE.test(wordAt(scope, and - 1)?.lower ?? '') || !wordAt(scope, and + 1))
    return false
  for (let i = and + 1; i < and + 4; i++) {
    const token = wordAt(scope, i)
    if (i > and + 1 && token && token.classes & SPEAKING && !(token.classes & GRAMMAR)) return true
    if (!isPlain(scope, i, and) && !(token && i === and + 1 && token.classes & SPEAKING)) return false
  }
  return false
}

/** Can the word at token `i` be an adjective, as far as its classes tell, in the sentence that holds token `near`? */
function isPlain(scope: Scope, i: number, near: number): boolean {
  const { of } = scope.sentences
  const token = of[i] === of[near] ? wordAt(scope, i) : null
  return token !== null && token.ending === null && !(token.classes & ~(WordClass.modifier | WordClass.demonym))
}

/** What no field of an office is. */
const NO_FIELD = GRAMMAR | WordClass.adverb | WordClass.time | WordClass.modifier | WordClass.firstName

/** “Health *and* social care secretary Ana Foss”, “a police *and* crime commissioner”: of two fields, with the one noun for who holds both. */
function joinsFields(scope: Scope, and: number): boolean {
  if (wordAt(scope, and)?.lower !== 'and') return false
  const field = wordAt(scope, and - 1)
  if (!field || field.ending !== null || (field.classes & (NO_FIELD | SPEAKING) && field.lower !== 'police'))
    return false
  for (let i = and + 1; i < and + 4; i++) {
    const token = wordAt(scope, i)
    if (!token || token.capital || token.ending !== null || token.classes & NO_FIELD) return false
    if (!(token.classes & PERSONAL)) continue
    const next = scope.document.tokenAt(i + 1)
    const closed = next.kind === 'word' ? next.capital || next.classes & (WordClass.verb | WordClass.auxiliary) : true
    return i > and + 1 && !(token.classes & WordClass.group) && Boolean(closed)
  }
  return false
}

/** “*President* of Harl Rail”: the noun of a title, before what it is tied to. */
function titleHead(scope: Scope, { first, end }: NameRun): number {
  for (let i = first + 1; i < end; i++) if (!wordAt(scope, i)?.capital) return i - 1
  return end - 1
}

/** “*Norvale rival* Ana Foss’s plan”: the role before one who owns what follows. */
function titleBefore(scope: Scope, opened: number, run: NameRun): readonly TokenRange[] {
  const end = run.roleFirst >= 0 ? run.roleEnd : run.honorific >= 0 ? run.honorific : run.nameFirst
  if (run.first === opened || !(classesAt(scope, end - 1) & (PERSONAL | WordClass.title))) return NO_ROLES
  let first = end - 1
  while (first > opened && !isLoose(scope.document.tokens[first - 1] as Token)) first--
  // “The *elder* Foss’s plan”
  return first === end - 1 && classesAt(scope, first) & WordClass.modifier ? NO_ROLES : [{ first, end }]
}

/** A verb or an adverb, which is no part of a title. */
const isLoose = ({ capital, classes }: Token): boolean =>
  !capital &&
  (classes & (WordClass.verb | WordClass.adverb)) !== 0 &&
  !(classes & (WordClass.modifier | PERSONAL | WordClass.organization))

/** “*CNN’s* Ana Foss”, “*Plaid Harl’s* Ana Foss”: a body or what may be one; no place, and nobody with a first name. */
function canEmploy(scope: Scope, { kind, first, nameFirst }: NameRun): boolean {
  if (kind === 'organization') return true
  return kind !== 'place' && kind !== 'title' && nameFirst === first && !(classesAt(scope, first) & WordClass.firstName)
}

/** “30 Foss *letters*”, “many city *rules*”: the plural that the number asks for, though it could be a verb. */
function isCounted(scope: Scope, { from, opened, owned, end }: Core, token: Token): boolean {
  return (
    !owned &&
    (token.word.forms & VerbForm.present) !== 0 &&
    pluralInSense(scope, from, opened) &&
    !/s$/.test(scope.document.tokens[end - 1]?.lower ?? '')
  )
}

/** Does the core end before this word: at a word of grammar, a time, the verb, an adverb behind the noun? */
function endsBefore(scope: Scope, core: Core, token: Token): boolean {
  const { from, opened, owned, head, run, end: i } = core
  const { classes } = token
  const begun = head >= 0 || run !== null
  // “World number *one*”
  if (classes & WordClass.number && begun && wordAt(scope, i - 1)?.lower === 'number') return false
  const first = i === opened
  const bare = opened === from && !owned
  // “An *outside* expert”, “Harl’s *most* senior diver”
  const outside = first && !bare && token.lower === 'outside' && followedByNoun(scope, i)
  const inner = outside || (owned && !begun && token.lower === 'most')
  if (classes & GRAMMAR && !(first && classes & WordClass.modifier)) return !inner
  if (classes & WordClass.time) {
    // “Last *night* police said”, “on *Tuesday* Councillor Foss said”
    const before = wordAt(scope, i - 1)
    if (first && before && (DATING.has(before.lower) || before.classes & WordClass.time)) return true
    // “Her *March* comment”
    const dated = first && !bare && ((wordAt(scope, i + 1)?.classes ?? 0) & WordClass.speechNoun) !== 0
    if (begun || !(dated || isNounAfter(scope, i + 1))) return true
  }
  const noun = (classes & SPEAKING) !== 0
  if (run && endsName(scope, i, run, head, noun)) return true
  // “Foss wearied voters”: behind a bare name even a participle that no lexicon knows is its verb.
  if (run && head < 0 && bare && classes === 0 && looksVerbal(token)) return true
  if (head >= 0 && LINKING.has(token.lower) && /^(?:to|with)$/.test(wordAt(scope, i + 1)?.lower ?? '')) return true
  if (begun || (!first && bare)) {
    if (isPerceived(scope, i, from)) return true
    if (isVerbHere(scope, token, i, noun, head) && !(noun && isCounted(scope, core, token))) return true
  }
  // “…, *prompting* Home Secretary Ana Foss to act”
  if (first && bare && classes === 0 && token.lower.endsWith('ing') && scope.document.tokenAt(i - 1).text === ',')
    return true
  if (first && bare && !noun && (classes & WordClass.verb || looksVerbal(token))) {
    const modifies =
      (classes & WordClass.modifier) !== 0 ||
      (classes === 0 && behindTag(scope, i)) ||
      isFailed(scope, i, token) ||
      (isQuoted(scope, i - 1) && token.word.sense === 'action' && followedByNoun(scope, i)) ||
      (token.capital && (followedByNoun(scope, i) || leadsToRole(scope, i)))
    if (!modifies) return true
  }
  return begun && !isNounWord(token)
}

/** Words that make a whole of the time behind them. */
const DATING = new Set('at by last next on since that this tomorrow until yesterday'.split(' '))

/** “*Talk* show host Ana Foss”: plain words run to a noun for a person with a name behind it. */
function leadsToRole(scope: Scope, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    const token = wordAt(scope, k)
    if (!token || token.capital || token.classes & (GRAMMAR | WordClass.adverb)) return false
    if (token.classes & PERSONAL) return wordAt(scope, k + 1)?.capital === true
  }
  return false
}

/** “The founder of *collapsed* lender Brio”: a participle between a preposition and a noun. */
function isFailed(scope: Scope, i: number, token: Token): boolean {
  if (token.capital || !token.lower.endsWith('ed') || (token.word.sense ?? 'action') !== 'action') return false
  const next = wordAt(scope, i + 1)
  const plain = next !== null && (next.capital || !(next.classes & (GRAMMAR | WordClass.adverb | WordClass.time)))
  return plain && (classesAt(scope, i - 1) & (WordClass.preposition | WordClass.subordinator)) === WordClass.preposition
}

/** “Said *undecided* voter Ana Foss”: right behind the verb of a tag no other verb follows. */
function behindTag(scope: Scope, i: number): boolean {
  const before = wordAt(scope, i - 1)
  const next = wordAt(scope, i + 1)
  return before?.word.sense === 'speech' && next !== null && (next.capital || (next.classes & SPEAKING) !== 0)
}

/** Behind a full name comes its verb, known or not; and whatever stands between a name and a colon before marks is one. */
function endsName(scope: Scope, i: number, run: NameRun, head: number, noun: boolean): boolean {
  if (scope.document.tokens[i + 1]?.text === ':' && (scope.quotations.at[i + 2] ?? -1) >= 0) return true
  if (run.kind !== 'person' || noun || head >= run.nameFirst) return false
  return !followedByNoun(scope, i) || isVerbHere(scope, wordAt(scope, i) as Token, i, noun, head)
}

/** An adverb is no noun of the phrase, unless the lexicon knows it as a noun too. */
const isNounWord = (token: Token): boolean =>
  (token.classes & SPEAKING) !== 0 ||
  !((token.classes & WordClass.adverb) !== 0 || (token.classes === 0 && token.lower.endsWith('ly')))
