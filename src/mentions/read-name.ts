import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { GRAMMAR, isInitial, PERSONAL, type Scope, SPEAKING, wordAt } from './scope.ts'

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

const NAMING = WordClass.firstName | WordClass.place | WordClass.outlet | WordClass.male | WordClass.female
/** Small words that join capitalised ones inside the name of a body. */
const BODY_JOINTS = new Set(['of', 'for', 'on'])
/** Nouns that go on with “of” in a proper name though they are no bodies. */
const OF_HEADS = new Set(
  'house states state republic kingdom isle duke prince princess duchess king queen earl university bank sons daughters city county town knights friends gulf bay cape'.split(
    ' ',
  ),
)

/** Read the run of capitalised words that begins at token `i`, or `null`. */
export function readName(scope: Scope, i: number): NameRun | null {
  if (!startsName(scope, i)) return null
  const end = runEnd(scope, i)
  return takeApart(scope, i, end)
}

function startsName(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  if (!token?.capital || token.ending === 'contracted') return false
  if (!isNameWord(scope, i)) return false
  if (!isInitial(scope, i)) return true
  const common = token.classes & ~(NAMING | WordClass.particle | WordClass.suffix)
  if (
    token.classes & (WordClass.firstName | WordClass.place | WordClass.outlet) ||
    /^\p{L}\.(?:\p{L}\.)*$/u.test(token.text)
  )
    return true
  if (scope.capital.has(token.lower) && !scope.small.has(token.lower)) return true
  const next = wordAt(scope, i + 1)
  const goesOn =
    token.ending === null && ((next?.capital === true && isNameWord(scope, i + 1)) || runEnd(scope, i) > i + 1)
  if (common === 0) {
    if (scope.small.has(token.lower)) return goesOn
    return goesOn || !(isLead(scope, i) || /(?:ly|ing|wide)$/.test(token.lower))
  }
  if (goesOn)
    return (common & (SPEAKING | WordClass.title | WordClass.honorific | WordClass.modifier | WordClass.demonym)) !== 0
  return (
    token.ending === null &&
    (common & ~WordClass.verb) === 0 &&
    next?.word.sense === 'speech' &&
    !scope.small.has(token.lower)
  )
}

/** “Backstage, he said”: a lone word before a comma and the subject. */
function isLead(scope: Scope, i: number): boolean {
  if (scope.document.tokens[i + 1]?.text !== ',') return false
  const behind = wordAt(scope, i + 2)
  if (!behind?.capital) return behind !== null && (behind.classes & WordClass.pronoun) !== 0
  // “Ames, Boyd and Cole” is a list.
  let k = i + 3
  while (wordAt(scope, k)?.capital) k++
  const next = scope.document.tokens[k]
  return next?.text !== ',' && next?.lower !== 'and'
}

function isNameWord(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  if (!token?.capital) return false
  // “Trump-style”: a hyphen makes an adjective of a name, unless more of the name stands before it (“Ban Ki-moon”).
  if (/-\p{Ll}/u.test(token.text) && !(token.classes & PERSONAL) && wordAt(scope, i - 1)?.capital !== true) return false
  const { classes } = token
  // “What is it?” Asked Beth. – Foss, the mayor, Tweeted on Friday.
  if (token.word.sense === 'speech' && token.word.forms & VerbForm.past) {
    const next = wordAt(scope, i + 1)
    if ((scope.quotations.at[i - 1] ?? -1) >= 0) return next?.word.sense === 'speech' && !next.capital
    if (scope.document.tokens[i - 1]?.text === ',' && next && next.classes & WordClass.preposition && !next.capital)
      return false
  }
  if (classes & WordClass.time) {
    const before = wordAt(scope, i - 1)
    const after = wordAt(scope, i + 1)
    if (token.lower === 'may') return after !== null && !/^\d/.test(after.text)
    return (
      (classes & WordClass.firstName) !== 0 &&
      (after?.capital === true || ((before?.classes ?? 0) & WordClass.title) !== 0)
    )
  }
  if (!(classes & GRAMMAR))
    return !(classes & WordClass.adverb && isInitial(scope, i) && !(classes & (WordClass.firstName | WordClass.place)))
  if (classes & WordClass.firstName || token.lower === 'us' || token.lower === 'it')
    return token.text === 'US' || token.text === 'IT' || wordAt(scope, i + 1)?.capital === true
  return !isInitial(scope, i) && /^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 2
}

/** Letters behind a name that are an office: “Ana Foss MP”. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(['MP', 'MSP', 'MEP', 'QC', 'KC', 'TD'])

function runEnd(scope: Scope, first: number): number {
  let i = first
  let joined = false
  for (;;) {
    const token = wordAt(scope, i) as Token
    i++
    if (token.ending !== null && !ownsBody(scope, i)) return i
    const next = scope.document.tokens[i]
    if (!next || next.paragraph !== token.paragraph || scope.quotations.at[i] !== -1) return i
    if (scope.sentences.of[i] !== scope.sentences.of[i - 1]) return i
    if (POSTNOMINALS.has(next.text) && i - first > 1 && !wordAt(scope, i + 1)?.capital) return i
    if (next.kind === 'word' && next.capital && isNameWord(scope, i)) continue
    if (next.kind === 'word' && next.capital && next.classes & WordClass.suffix) continue
    const after = wordAt(scope, i + 1)
    if (next.text === '&' && after?.capital) {
      i++
      continue
    }
    if (
      next.text === ',' &&
      after &&
      after.classes & WordClass.suffix &&
      /^(?:[JS]n?r|I{2,3}|IV|Ph)/.test(after.text)
    ) {
      i++
      continue
    }
    if (next.kind !== 'word' || next.capital) return i
    if (BODY_JOINTS.has(next.lower) && opensBody(token, next.lower)) {
      const jump = wordAt(scope, i + 1)?.lower === 'the' ? i + 2 : i + 1
      if (wordAt(scope, jump)?.capital && isNameWord(scope, jump)) {
        i = jump
        joined = true
        continue
      }
      return i
    }
    if (
      joined &&
      next.lower === 'and' &&
      after?.capital &&
      isNameWord(scope, i + 1) &&
      !(after.classes & (WordClass.firstName | WordClass.honorific))
    ) {
      i++
      continue
    }
    if (
      next.classes & WordClass.particle &&
      next.lower !== 'of' &&
      !(next.classes & (WordClass.determiner | WordClass.preposition)) &&
      !(token.classes & GRAMMAR)
    ) {
      let far = i + 1
      while (far < i + 3 && (wordAt(scope, far)?.classes ?? 0) & WordClass.particle && !wordAt(scope, far)?.capital)
        far++
      if (wordAt(scope, far)?.capital) {
        i = far
        continue
      }
    }
    return i
  }
}

/** “Teachers’ Association”: a plural with an apostrophe, and the body it names. */
function ownsBody(scope: Scope, i: number): boolean {
  const token = scope.document.tokens[i - 1] as Token
  const next = wordAt(scope, i)
  return (
    token.end - token.stemEnd === 1 &&
    token.ending === 'possessive' &&
    next?.capital === true &&
    (next.classes & WordClass.organization) !== 0
  )
}

function opensBody(token: Token, joint: string): boolean {
  if (joint === 'of') return (token.classes & (SPEAKING | WordClass.title)) !== 0 || OF_HEADS.has(token.lower)
  return (token.classes & (WordClass.organization | WordClass.group)) !== 0 || OF_HEADS.has(token.lower)
}

function takeApart(scope: Scope, first: number, end: number): NameRun {
  const token = (i: number): Token => scope.document.tokens[i] as Token
  const classOf = (i: number): number => token(i).classes
  const titled = WordClass.title | WordClass.honorific | PERSONAL
  const last = end - 1
  const whole = { first, end, roleFirst: -1, roleEnd: -1, honorific: -1 }
  const joined = scope.lexicon.words.get(joinLower(scope, first, end))?.classes ?? 0
  if (joined & WordClass.outlet) return { ...whole, nameFirst: first, kind: 'organization' }
  if (joined & (WordClass.place | WordClass.demonym) && !(joined & WordClass.person))
    return { ...whole, nameFirst: first, kind: 'place' }

  // The last title with a name behind it: “White House Press Secretary | Josh Earnest”.
  let title = -1
  for (let i = last - 1; i >= first; i--) {
    // “Guy Cecil”, “Dean Ames”: a first name that is a noun too.
    const given =
      i === first && (classOf(i) & WordClass.firstName) !== 0 && !(classOf(i) & (WordClass.title | WordClass.honorific))
    if (
      given ||
      !(classOf(i) & titled) ||
      (classOf(i) & WordClass.firstName && classOf(i + 1) & (WordClass.suffix | WordClass.organization))
    )
      continue
    if (
      i > first &&
      classOf(i - 1) & WordClass.firstName &&
      !(classOf(i) & (WordClass.title | WordClass.honorific)) &&
      i === last - 1 &&
      !(classOf(i + 1) & WordClass.firstName)
    )
      continue
    title = i
    break
  }
  // One capital is a body only with its article: “the Treasury”, but “Mills said”.
  const named = last > first || scope.document.tokens[first - 1]?.lower === 'the'
  const body = named && (classOf(last) & (WordClass.organization | WordClass.document)) !== 0
  const surname = last > first && (classOf(last - 1) & WordClass.firstName) !== 0
  if (title >= 0 && !(body && !surname)) {
    let nameFirst = title + 1
    if (token(nameFirst).lower === 'of') nameFirst = behindComplement(scope, nameFirst + 1, end)
    if (nameFirst >= end) return { ...whole, nameFirst: end, kind: 'title' }
    let roleEnd = nameFirst
    let honorific = -1
    while (roleEnd > first && classOf(roleEnd - 1) & WordClass.honorific) honorific = --roleEnd
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
  if (body && !surname) return { ...whole, nameFirst: first, kind: 'organization' }
  if (classOf(last) & (PERSONAL | WordClass.title) && !surname && (last > first || classOf(last) & WordClass.group)) {
    return { ...whole, nameFirst: end, kind: 'title' }
  }
  let begin = first
  // “Embattled Greg Foss”: a capital that the sentence’s beginning lent.
  if (
    end - first > 2 &&
    isInitial(scope, first) &&
    !(classOf(first) & WordClass.firstName) &&
    classOf(first + 1) & WordClass.firstName
  )
    begin++
  return { ...whole, nameFirst: begin, kind: kindOf(scope, begin, end) }
}

/** Where a name begins behind “Secretary of State …”: at a first name, else two words before the end. */
function behindComplement(scope: Scope, from: number, end: number): number {
  let i = scope.document.tokens[from]?.lower === 'the' ? from + 2 : from + 1
  for (let k = i; k < end; k++) if ((scope.document.tokens[k]?.classes ?? 0) & WordClass.firstName) return k
  if (end - i >= 2) i = end - 2
  return end - i >= 2 ? i : end
}

function kindOf(scope: Scope, first: number, end: number): NameRun['kind'] {
  const { tokens } = scope.document
  const head = tokens[first] as Token
  if (head.classes & WordClass.firstName && end - first > 1) return 'person'
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (
      BODY_JOINTS.has(token.lower) ||
      token.text === '&' ||
      (end - first > 1 && token.classes & WordClass.organization && i > first)
    )
      return 'organization'
  }
  if (end - first === 1 && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(head.text) && head.text.length <= 6) return 'organization'
  if (head.classes & (WordClass.place | WordClass.demonym) && end - first === 1) return 'place'
  return end - first > 1 || head.classes & WordClass.firstName ? 'person' : 'unknown'
}

/** The words of a stretch in lower case, joined by single spaces: the key of an entry of several words. */
export function joinLower(scope: Scope, first: number, end: number): string {
  let key = ''
  for (let i = first; i < end; i++) key += (key && ' ') + (scope.document.tokens[i]?.lower ?? '')
  return key
}
