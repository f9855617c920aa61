import type { Token } from '../document.ts'
import { isFigure, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { isNameWord } from './is-name-word.ts'
import { holdsFields, portfolioEnd } from './portfolio.ts'
import { GRAMMAR, isInitial, lookAround, MEDIA, PERSONAL, quotationAt, type Scope, SPEAKING, wordAt } from './scope.ts'
import { BODY_JOINTS, type NameRun, takeApart } from './take-apart.ts'

const NAMING = WordClass.firstName | WordClass.place | WordClass.outlet | WordClass.male | WordClass.female
/** Nouns that go on with “of” in a proper name though they are no bodies. */
const OF_HEADS = new Set(
  'house states state republic kingdom isle duke prince princess duchess king queen earl university bank sons daughters city county town knights friends gulf bay cape transport'.split(
    ' ',
  ),
)

/** What a word that is printed small elsewhere may be to open a name: “*Judge* Foss”, “*Local* MP Ana Foss”, “*Rail* Watch”. */
const OPENS_NAME =
  SPEAKING | WordClass.title | WordClass.honorific | WordClass.modifier | WordClass.demonym | WordClass.bodyEnding

/** Read the run of capitalised words that begins at token `i`, or `null`. */
export function readName(scope: Scope, i: number): NameRun | null {
  if (isNumberTen(scope, i)) {
    return { first: i, end: i + 2, nameFirst: i, roleFirst: -1, roleEnd: -1, honorific: -1, kind: 'organization' }
  }
  if (!startsName(scope, i)) return null
  const end = runEnd(scope, i)
  return takeApart(scope, i, end)
}

/** “*Number 10* said”, “a *No 10* spokesman”: the address of a government. */
export function isNumberTen(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  const next = wordAt(scope, i + 1)
  if (!token?.capital || !next || !(next.classes & WordClass.number)) return false
  if (!/^(?:no\.?|number)$/.test(token.lower) || !/^1[01]\.?$/.test(next.text)) return false
  return !isInitial(scope, i) || wordAt(scope, i + 2)?.word.sense === 'speech'
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
  if (isCapitals(token) && !isCapitals(wordAt(scope, i + 1))) return true
  const next = wordAt(scope, i + 1)
  const goesOn =
    token.ending === null && ((next?.capital === true && isNameWord(scope, i + 1)) || runEnd(scope, i) > i + 1)
  if (common === 0) {
    if (scope.small.has(token.lower) || describesNext(token, next) || opensOther(scope, i)) return goesOn
    // “Based on what Foss wrote”
    const participle = token.lower.endsWith('ed') && /^(?:by|on|upon|with)$/.test(next?.lower ?? '')
    return goesOn || !(participle || isLead(scope, i) || /(?:ly|ing|wide)$/.test(token.lower))
  }
  // “*First* Lady Ana Foss”, but “First Foss said”
  const ordinal = /^(?:first|second|third)$/.test(token.lower) && next !== null && next.classes !== 0
  // “*Live* Rowing said”: a sentence that begins with a verb asks for something and says nothing.
  const asks = common === WordClass.verb && wordAt(scope, runEnd(scope, i))?.word.sense !== 'speech'
  if (goesOn) return ordinal || (common === WordClass.verb && !asks) || (common & OPENS_NAME) !== 0
  if (common & ~WordClass.verb) return false
  // “*Unite’s* Ana Foss”
  if (token.ending === 'possessive') return true
  return token.ending === null && next?.word.sense === 'speech' && !scope.small.has(token.lower)
}

/** “ING”: letters that are no word of a line in capitals. */
const isCapitals = (token: Token | null): boolean => token !== null && /^\p{Lu}{2,}$/u.test(token.text)

/** “*Partial* results”, “*Buoyed* by the vote”, “*Further* reporting”: a capital that only the sentence’s beginning lent. */
function describesNext(token: Token, next: Token | null): boolean {
  if (!next || next.capital || token.ending !== null) return false
  if (/[^e]ed$/.test(token.lower) && next.classes & WordClass.preposition) return true
  if (next.word.forms & VerbForm.gerund && next.word.sense !== 'speech') return true
  return !(next.classes & (GRAMMAR | WordClass.adverb | WordClass.verb)) && !/(?:s|ed)$/.test(next.lower)
}

/** “*Born* in Harl, she”, “*Tall* and thin, he”, “*Photo*: Ian Foss”: hardly a name, which would stand elsewhere too. */
function opensOther(scope: Scope, i: number): boolean {
  const { tokens } = scope.document
  const next = tokens[i + 1]
  if (next?.text === ':') return quotationAt(scope, i + 2) === undefined
  if (next?.kind !== 'word' || tokens[i]?.ending !== null) return false
  if (next.lower === 'and' || next.lower === 'or') {
    const other = wordAt(scope, i + 2)
    return other !== null && !other.capital && !(other.classes & (GRAMMAR | SPEAKING))
  }
  return (next.classes & WordClass.preposition) !== 0 && !(next.classes & (WordClass.verb | WordClass.adverb))
}

/** “Backstage, he said”: a lone word before a comma and the subject. */
function isLead(scope: Scope, i: number): boolean {
  if (scope.document.tokens[i + 1]?.text !== ',') return false
  const behind = wordAt(scope, i + 2)
  if (!behind?.capital)
    return behind !== null && (behind.classes & WordClass.pronoun) !== 0 && !/^who/.test(behind.lower)
  // “Ames, Boyd and Cole” is a list.
  let k = i + 3
  while (wordAt(scope, k)?.capital) k++
  const next = scope.document.tokens[k]
  return next?.text !== ',' && next?.lower !== 'and'
}

/** Letters behind a name that are an office: “Ana Foss MP”. */
export const POSTNOMINALS: ReadonlySet<string> = new Set([
  'KC',
  'MEP',
  'MLA',
  'MP',
  'MPP',
  'MSP',
  'QC',
  'SAN',
  'SC',
  'TD',
])

/** “Ana Foss *MP* for Harl”, but “a Plaid Norvale *MP* for Harl”. */
export function isPostnominal(scope: Scope, i: number): boolean {
  const token = scope.document.tokens[i]
  if (!token?.capital || !POSTNOMINALS.has(token.text)) return false
  if (wordAt(scope, i + 1)?.lower !== 'for') return true
  return ((wordAt(scope, i - 2)?.classes ?? 0) & WordClass.firstName) !== 0
}

/** What may be the last word of a title. */
const TITLED = PERSONAL | WordClass.title

/** What begins the name of a person. */
const SOMEBODY = WordClass.honorific | WordClass.firstName | WordClass.title | WordClass.person

function runEnd(scope: Scope, first: number): number {
  const { tokens, paragraphAt } = scope.document
  let i = first
  let joined = false
  for (;;) {
    const token = wordAt(scope, i) as Token
    i++
    if (token.ending !== null && !ownsBody(scope, i)) return i
    const next = tokens[i]
    if (!next || paragraphAt(i) !== paragraphAt(i - 1) || scope.quotations.at[i] !== -1) return i
    if (scope.sentences.of[i] !== scope.sentences.of[i - 1]) return i
    if (i - first > 1 && !wordAt(scope, i + 1)?.capital && isPostnominal(scope, i)) return i
    if (next.kind === 'word' && next.capital && endsInPlace(scope, first, i)) return i
    if (next.kind === 'word' && next.capital && (isNameWord(scope, i) || next.classes & WordClass.suffix)) continue
    const after = wordAt(scope, i + 1)
    if (isFigure(next) && isStation(scope, token, next, after)) continue
    if (next.text === '&' && after?.capital) {
      i++
      continue
    }
    if (
      after &&
      after.classes & WordClass.suffix &&
      next.text === ',' &&
      /^(?:[JS]n?r|I{2,3}|IV|Ph)/.test(after.text)
    ) {
      i++
      continue
    }
    const nickname = scope.quotations.nicknames.get(i) ?? bracketedEnd(scope, i)
    if (nickname >= 0) {
      i = nickname
      continue
    }
    // “Chief (Mrs) Ana Foss”
    if (next.text === '(' && isBracketedHonorific(scope, i)) {
      i += 3
      continue
    }
    if (next.kind !== 'word' || next.capital) return i
    // “Sgt. *1st Class* Ana Foss”
    if (after?.text === 'Class' && /^[1-3](?:nd|rd|st)$/.test(next.lower) && token.classes & TITLED) {
      i++
      continue
    }
    // “Special Agent *in Charge* Ana Foss”
    if (next.lower === 'in' && after?.text === 'Charge' && token.classes & TITLED) {
      i++
      continue
    }
    if (next.classes & WordClass.preposition && BODY_JOINTS.has(next.lower) && opensBody(token, next.lower)) {
      // “Minister of *Agriculture, Land Reform and Housing* Ana Foss”, “Secretary of State for …”
      const office = holdsFields(token.lower) || token.lower === 'state'
      const fields = office ? portfolioEnd(lookAround(scope, { first, end: i }), i + 1) : -1
      if (fields >= 0) {
        i = fields - 1
        continue
      }
      const jump = wordAt(scope, i + 1)?.lower === 'the' ? i + 2 : i + 1
      // “Friends of *Mr* Foss said”
      const somebody = (wordAt(scope, jump)?.classes ?? 0) & SOMEBODY
      if (somebody && i - first === 1 && token.classes & WordClass.group && isInitial(scope, first)) return i
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

/** “In *London* Mr Foss said”, “on *Twitter* Foss wrote”: a place before an honorific, and where somebody posts, are no part of the name. */
function endsInPlace(scope: Scope, first: number, end: number): boolean {
  const last = wordAt(scope, end - 1) as Token
  if (end - first === 1 && MEDIA.has(last.lower) && wordAt(scope, end)?.text !== 'Live')
    return wordAt(scope, first - 1)?.lower === 'on'
  return (last.classes & WordClass.place) !== 0 && ((wordAt(scope, end)?.classes ?? 0) & WordClass.honorific) !== 0
}

/** “Ana *(Dot)* Foss”: where a nickname in brackets ends between the first name and the last, or -1. */
function bracketedEnd({ document: { tokenAt } }: Scope, i: number): number {
  if (tokenAt(i).text !== '(' || !(tokenAt(i - 1).classes & WordClass.firstName)) return -1
  let end = i + 1
  while (end < i + 3 && tokenAt(end).capital) end++
  const last = tokenAt(end + 1)
  // “Ana (D) Foss”, a member’s party
  const initials = tokenAt(i + 1).text === tokenAt(i + 1).text.toUpperCase()
  return tokenAt(end).text === ')' && end > i + 1 && last.capital && last.kind === 'word' && !initials ? end + 1 : -1
}

/** “Chief *(Mrs)* Ana Foss”, “Alhaji *(Dr.)* Ana Foss”: between a title and a name. */
function isBracketedHonorific({ document: { tokenAt } }: Scope, i: number): boolean {
  const titled = (tokenAt(i - 1).classes & (WordClass.title | WordClass.honorific | PERSONAL)) !== 0
  const honorific = (tokenAt(i + 1).classes & (WordClass.honorific | WordClass.title)) !== 0
  return titled && honorific && tokenAt(i + 2).text === ')' && tokenAt(i + 3).capital
}

/** “*Radio 4BX*”, “*Channel 4* News”, “told *France 24*”, but “in France 24 people”. */
function isStation(scope: Scope, { lower }: Token, { classes, text }: Token, after: Token | null): boolean {
  if (classes === 0 && /^\d+\p{Lu}+$/u.test(text)) return true
  if (!/^\d{1,2}\.?$/.test(text)) return false
  if (!/^(?:channel|radio|sports?)$/.test(lower) && !scope.lexicon.words.has(`${lower} ${text.replace('.', '')}`))
    return false
  return !after || after.capital || (after.classes & GRAMMAR) !== 0
}

/** “Teachers’ Association”: a plural with an apostrophe, and the body it names. */
function ownsBody(scope: Scope, i: number): boolean {
  const token = scope.document.tokens[i - 1] as Token
  const next = wordAt(scope, i)
  return (
    token.endingLength === 1 &&
    token.ending === 'possessive' &&
    next?.capital === true &&
    (next.classes & WordClass.organization) !== 0
  )
}

function opensBody(token: Token, joint: string): boolean {
  if (joint === 'of') return (token.classes & (SPEAKING | WordClass.title)) !== 0 || OF_HEADS.has(token.lower)
  return (token.classes & (WordClass.organization | WordClass.group)) !== 0 || OF_HEADS.has(token.lower)
}
