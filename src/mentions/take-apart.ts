import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import { isRank } from './is-rank.ts'
import { isSurname } from './is-surname.ts'
import { knownAs } from './known-as.ts'
import { opensWithFirm } from './opens-with-firm.ts'
import { classesAt, isInitial, PERSONAL, type Scope, tokenBefore } from './scope.ts'

/** A run of capitalised words, taken apart into title and name. */
export interface NameRun {
  readonly first: number
  readonly end: number
  /** The name alone, half-open; empty for a title without a name (“the Prime Minister”). */
  readonly nameFirst: number
  /** Where the name begins to be preceded by a role (“House Speaker”), or -1. */
  readonly roleFirst: number
  readonly roleEnd: number
  /** The honorific before the name, or -1. */
  readonly honorific: number
  readonly kind: 'person' | 'organization' | 'place' | 'title' | 'unknown'
}

/** Small words that join capitalised ones inside the name of a body. */
export const BODY_JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on'])

/** What may stand before a name and tell who somebody is. */
const TITLED = WordClass.title | WordClass.honorific | PERSONAL

/** Words that make a description of the capital behind them. */
const DESCRIBING = WordClass.determiner | WordClass.possessive | WordClass.modifier | WordClass.number

/** Plurals that name a society with “of” behind them. */
const SOCIETIES = /^(?:brothers|daughters|friends|knights|sisters|sons)$/

/** What the name of a firm does not begin with: somebody’s first name, a nation. */
const NOT_OF_BODY = WordClass.firstName | WordClass.demonym | WordClass.modifier

/** Take the run of capitalised words from `first` to `end` apart into role, honorific and name. */
export function takeApart(scope: Scope, first: number, end: number): NameRun {
  const { tokens } = scope.document
  const last = end - 1
  if (opensWithFirm(scope, first, last))
    return { ...plainRun(first, end, first + 1, 'organization'), roleFirst: first, roleEnd: first + 1 }
  const joined = knownAs(scope, first, end)
  if (joined & WordClass.outlet) return plainRun(first, end, first, 'organization')
  if (joined & WordClass.demonym && isNational(scope, first, end)) return plainRun(first, end, end, 'title')
  if (joined & (WordClass.place | WordClass.demonym) && !(joined & WordClass.person))
    return plainRun(first, end, first, 'place')

  // “Conservative *MP*”
  if (classesAt(scope, last) & WordClass.person && /^\p{Lu}{2,3}$/u.test((tokens[last] as Token).text))
    return plainRun(first, end, end, 'title')
  // “Deputy Assistant *Secretary* for Harl”, but “Judge *Baker* of Harl”
  const joint = tokens[end]?.lower
  const subordinate = last > first && (classesAt(scope, last - 1) & WordClass.modifier) !== 0
  if (
    classesAt(scope, last) & (WordClass.person | WordClass.title) &&
    (joint === 'for' || (joint === 'of' && subordinate))
  )
    return plainRun(first, end, end, 'title')
  // “Liberal *Democrats*”
  const many = WordClass.person | WordClass.group
  if (
    last > first &&
    (classesAt(scope, last) & many) === many &&
    !(classesAt(scope, last) & WordClass.bodyEnding) &&
    isParty(scope, first, last)
  )
    return plainRun(first, end, first, 'organization')
  const tied = bodyJoint(scope, first, end)

  const title = lastTitle(scope, first, last)
  // “Royal *College of* Surgeons”
  // “Secretary *of* the Council on Salt”
  const complement = title >= 0 && BODY_JOINTS.has((tokens[title + 1] as Token).lower)
  const office = complement && !(classesAt(scope, title) & WordClass.group)
  if (
    tied >= 0 &&
    ((tied > title && !office) || classesAt(scope, title) & WordClass.group) &&
    (classesAt(scope, last) & (WordClass.person | WordClass.group)) !== WordClass.person
  )
    return plainRun(first, end, first, 'organization')
  // “Norvale *Energy*”, “Brandt *Partners*”; “Kent *Police*”, whoever else is called Kent
  const plain = !(classesAt(scope, first) & NOT_OF_BODY) || tokens[last]?.lower === 'police'
  if (title < 0 && last > first && classesAt(scope, last) & WordClass.bodyEnding && plain)
    return plainRun(first, end, first, 'organization')
  // One capital is a body only with its article: “the Treasury”, but “Mills said”.
  const named = last > first || tokenBefore(tokens, first)?.lower === 'the'
  const body = named && (classesAt(scope, last) & (WordClass.organization | WordClass.document)) !== 0
  // “Attorney Maya D. *Song*”
  const surname =
    // “Ana Baker”, but “the Charity Commission”
    (last > first &&
      (classesAt(scope, last - 1) & (WordClass.firstName | WordClass.organization)) === WordClass.firstName) ||
    (title >= 0 && title + 1 < last && (classesAt(scope, title + 1) & WordClass.firstName) !== 0)
  if (title >= 0 && (complement || !(body && !surname))) {
    // “Chief (*Mrs*) Ana Foss”
    const bracketed = tokens[title + 1]?.text === ')'
    let nameFirst = bracketed ? title + 2 : title + 1
    // “Friends of the Harl”
    const society =
      complement &&
      SOCIETIES.test((tokens[title] as Token).lower) &&
      !(classesAt(scope, title + 2) & WordClass.firstName)
    if (society && title === first) return plainRun(first, end, first, 'organization')
    if (complement) nameFirst = behindComplement(scope, nameFirst + 1, end)
    else if (tokens[nameFirst]?.lower === 'in') nameFirst += 2
    // “President *Pro Tempore* Ana Foss”
    while (
      nameFirst < last &&
      /^(?:at-large|class|designate|elect|emerit(?:a|us)|pro|tem|tempore|[1-3](?:nd|rd|st))$/.test(
        (tokens[nameFirst] as Token).lower,
      )
    )
      nameFirst++
    if (nameFirst >= end) return plainRun(first, end, end, 'title')
    let roleEnd = bracketed ? title - 1 : nameFirst
    let honorific = bracketed ? title : -1
    while (
      roleEnd > first &&
      classesAt(scope, roleEnd - 1) & WordClass.honorific &&
      // “First *Lady* Ana Foss”
      tokens[roleEnd - 2]?.lower !== 'first'
    )
      honorific = --roleEnd
    return {
      first,
      end,
      nameFirst,
      roleFirst: roleEnd > first ? first : -1,
      roleEnd: roleEnd > first ? roleEnd : -1,
      honorific,
      kind: 'person',
    }
  }
  if (body && !surname) return plainRun(first, end, first, 'organization')
  const titled = classesAt(scope, last) & (PERSONAL | WordClass.title) && !surname && !isNamesake(scope, first, last)
  if (titled && (last > first || classesAt(scope, last) & WordClass.group || isDetermined(tokenBefore(tokens, first))))
    return plainRun(first, end, end, 'title')
  let begin = first
  // “Embattled Greg Foss”: a capital that the sentence’s beginning lent; “the win of *Australian* Greg Foss”.
  if (
    end - first > 2 &&
    !(classesAt(scope, first) & WordClass.firstName) &&
    classesAt(scope, first + 1) & WordClass.firstName &&
    (classesAt(scope, first) & WordClass.demonym || (isInitial(scope, first) && !isSurname(tokens[first] as Token)))
  )
    begin++
  return plainRun(first, end, begin, kindOf(scope, begin, end))
}

/** A run without a role before its name. Every run has the same keys in the same order: an engine reads such objects faster. */
const plainRun = (first: number, end: number, nameFirst: number, kind: NameRun['kind']): NameRun => ({
  first,
  end,
  nameFirst,
  roleFirst: -1,
  roleEnd: -1,
  honorific: -1,
  kind,
})

/** “A Democrat”, “one well-connected Democrat”: what stands before it makes it a noun. */
const isDetermined = (before: Token | undefined): boolean =>
  before !== undefined && ((before.classes & DESCRIBING) !== 0 || (!before.capital && /.-/.test(before.lower)))

/** “Kwaku *Baker*”: a noun for a person behind a word that nothing is known of, with nothing before that could make it an office. */
function isNamesake(scope: Scope, first: number, last: number): boolean {
  const { tokens } = scope.document
  const { classes, text } = tokens[first] as Token
  const noun = (tokens[last] as Token).classes
  const one = (noun & WordClass.person) !== 0 && !(noun & (WordClass.title | WordClass.group))
  const before = tokenBefore(tokens, first)
  const owned = before?.ending === 'possessive' || isDetermined(before)
  return last === first + 1 && one && classes === 0 && isPlain(text) && !owned
}

/** A plural behind a word for a politician of another kind. */
function isParty(scope: Scope, first: number, last: number): boolean {
  const before = scope.document.tokens[last - 1]?.lower ?? ''
  return first === last - 1 && /^(?:christian|liberal|lib|national|social|ulster)$/.test(before)
}

/** The last title with a name behind it, “White House Press *Secretary* Josh Earnest”, or -1. */
function lastTitle(scope: Scope, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const doer =
      ((i > first || isInitial(scope, i)) && isDoer(scope, i, last)) ||
      isCountryman(scope, i, last) ||
      isRank(scope, i, last)
    // “POLITICO”, “Guardian”
    if ((!(classesAt(scope, i) & TITLED) && !doer) || classesAt(scope, i) & WordClass.outlet) continue
    const noun = !(classesAt(scope, i) & (WordClass.title | WordClass.honorific))
    // “Director of *Public* Prosecutions Ana Foss”
    if (scope.document.tokens[i]?.text === 'Public' && i > first) continue
    const given = (classesAt(scope, i) & WordClass.firstName) !== 0
    // “Guy Cecil”, “Speaker Dean Ames”: a first name that is a noun too.
    // “*Marine* John Foss”: no man bears a woman’s name before his own.
    const other = classesAt(scope, i) & WordClass.female && classesAt(scope, i + 1) & WordClass.male
    if (given && noun && !other && (i === first || (i === last - 1 && classesAt(scope, i - 1) & TITLED))) continue
    if (given && classesAt(scope, i + 1) & (WordClass.suffix | WordClass.organization)) continue
    // “Ana Baker Foss”
    const middle = i > first && i === last - 1 && (classesAt(scope, i - 1) & WordClass.firstName) !== 0
    if (middle && noun && !(classesAt(scope, i + 1) & WordClass.firstName)) continue
    return i
  }
  return -1
}

/** “*Briton* Ana Foss”, “*Spaniard* Ana Foss”: a nation right before a full name. */
function isCountryman(scope: Scope, i: number, last: number): boolean {
  const { tokens } = scope.document
  const { classes } = tokens[i] as Token
  const nation = (classes & WordClass.demonym) !== 0 && !(classes & WordClass.firstName)
  return nation && i + 1 < last && (classesAt(scope, i + 1) & WordClass.firstName) !== 0
}

/** “County *Recorder* Helen Foss”: a noun for a doer that the lexicon lacks, right before a full name. */
function isDoer(scope: Scope, i: number, last: number): boolean {
  const { tokens } = scope.document
  const token = tokens[i] as Token
  return (
    token.classes === 0 &&
    i + 1 < last &&
    (classesAt(scope, i + 1) & WordClass.firstName) !== 0 &&
    /(?:er|or|ist|ian)$/.test(token.lower)
  )
}

/** “The *Spaniard*”, “a young *Dane*”: a noun with an article, a plural in “-s” and nothing behind it is somebody from there. */
function isNational(scope: Scope, first: number, end: number): boolean {
  const { tokens } = scope.document
  const token = tokens[end - 1] as Token
  const before = tokenBefore(tokens, first)
  if (end - first > 1 || !before || !(before.classes & DESCRIBING || /-year-old$/.test(before.lower))) return false
  const many = scope.lexicon.words.get(token.lower.replace(/man$/, 'men').replace(/(?<!men)$/, 's'))
  return token.ending === null && !(token.classes & WordClass.group) && ((many?.classes ?? 0) & WordClass.group) !== 0
}

/** Where a name begins behind “Secretary of State …”: at a first name, else two words before the end; not behind “President of the …”. */
function behindComplement(scope: Scope, from: number, end: number): number {
  const { tokens } = scope.document
  const determined = tokens[from]?.lower === 'the'
  const i = determined ? from + 2 : from + 1
  for (let k = i; k < end - 1; k++) if ((tokens[k]?.classes ?? 0) & WordClass.firstName) return k
  const body = (tokens[end - 1]?.classes ?? 0) & (WordClass.organization | WordClass.document | WordClass.group)
  // “Minister of Works *and Housing*”, “Secretary of State *for Works*”
  const joined = ((tokens[end - 2]?.classes ?? 0) & (WordClass.conjunction | WordClass.preposition)) !== 0
  return determined || body || joined || end - i < 2 ? end : end - 2
}

/** Where a body is tied to what it is of or for (“College *of* Surgeons”), or -1. */
function bodyJoint(scope: Scope, first: number, end: number): number {
  for (let i = end - 2; i > first; i--) {
    // “Secretary of State for Harl *Ana* Foss”
    if (classesAt(scope, i) & WordClass.firstName) return -1
    const before = scope.document.tokens[i - 1] as Token
    const given = i - 2 >= first && classesAt(scope, i - 2) & WordClass.firstName
    if (BODY_JOINTS.has(scope.document.tokens[i]?.lower ?? '') && before.classes & WordClass.organization && !given)
      return i
  }
  return -1
}

/** “Foss”: a capital and small letters. */
const isPlain = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word)

/** “BrioPay”, “Brio.com”: a capital or a domain within a word, but “McKay”. */
const isBrand = (word: string): boolean =>
  (/^\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|O['’]|D[aeiu]|L[aei]|Fitz|V[ao]n)/.test(word)) ||
  /\p{L}\.\p{Ll}{2,3}$/u.test(word)

function kindOf(scope: Scope, first: number, end: number): NameRun['kind'] {
  const { tokens } = scope.document
  const head = tokens[first] as Token
  if (head.classes & WordClass.firstName && end - first > 1) return 'person'
  // “American Crossroads”, “Guardian Australia”
  if (head.classes & (WordClass.demonym | WordClass.outlet) && end - first > 1) return 'organization'
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (
      (token.classes & WordClass.preposition && BODY_JOINTS.has(token.lower)) ||
      token.text === '&' ||
      // “Lumen *AI*”
      (i > first &&
        !(token.classes & WordClass.suffix) &&
        /^\p{Lu}{2,4}$/u.test(token.text) &&
        head.text !== head.text.toUpperCase()) ||
      (end - first > 1 && token.classes & WordClass.organization && i > first)
    )
      return 'organization'
  }
  if (end - first > 1) return 'person'
  const { text } = head
  if (!isPlain(text) && ((text.length <= 6 && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(text)) || isBrand(text)))
    return 'organization'
  if (head.classes & (WordClass.place | WordClass.demonym)) return 'place'
  return head.classes & WordClass.firstName ? 'person' : 'unknown'
}
