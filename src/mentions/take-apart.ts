import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import { isInitial, PERSONAL, type Scope } from './scope.ts'

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

/** Take the run of capitalised words from `first` to `end` apart into role, honorific and name. */
export function takeApart(scope: Scope, first: number, end: number): NameRun {
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
  const determined = ((scope.document.tokens[first - 1]?.classes ?? 0) & WordClass.determiner) !== 0
  if (
    classOf(last) & (PERSONAL | WordClass.title) &&
    !surname &&
    (last > first || determined || classOf(last) & WordClass.group)
  ) {
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
function joinLower(scope: Scope, first: number, end: number): string {
  let key = ''
  for (let i = first; i < end; i++) key += (key && ' ') + (scope.document.tokens[i]?.lower ?? '')
  return key
}
