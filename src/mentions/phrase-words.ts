import type { Token } from '../document.ts'
import { isFigure, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import {
  classesAt,
  GRAMMAR,
  isAge,
  isInitial,
  isQuoted,
  looksVerbal,
  PERSONAL,
  quotationAt,
  type Scope,
  SPEAKING,
  wordAt,
} from './scope.ts'

/** Adjectives behind their noun that tie with a preposition of their own: “a source *close* to the club”. */
export const LINKING = new Set(['close', 'familiar'])

/** Nouns after which a preposition tells the occasion of speaking, not who speaks. */
const OCCASIONS = new Set(
  'statement interview email e-mail conference news briefing speech letter tweet phone telephone release address post report comments remarks court message call hearing rally debate case event meeting television tv radio twitter facebook'.split(
    ' ',
  ),
)

/** Words that open a phrase without counting anything. */
const ARTICLES = new Set('a an the his her its their my our your'.split(' '))

/** Does a phrase that opens with the words from `from` to `opened` count what it names, or point at it? */
export function isCounted(scope: Scope, from: number, opened: number): boolean {
  for (let i = isRough(scope, from) ? from + 1 : from; i < opened; i++)
    if (!ARTICLES.has(scope.document.tokens[i]?.lower ?? '')) return true
  return false
}

/** Do the words from `from` to `opened` ask for a plural? */
export function pluralInSense(scope: Scope, from: number, opened: number): boolean {
  for (let i = from; i < opened; i++) if (PLURAL.test(scope.document.tokens[i]?.lower ?? '')) return true
  return false
}

const PLURAL =
  /^(?:[2-9]|\d[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|both|these|those|dozens|hundreds|thousands)$/

export const isNounAfter = (scope: Scope, i: number): boolean =>
  ((wordAt(scope, i)?.classes ?? 0) & SPEAKING) !== 0 && !((wordAt(scope, i)?.classes ?? 0) & WordClass.verb)

/** Does a preposition that ties to the words at token `i` tell the occasion (“in a written *statement*”), not who speaks? */
export const isOccasion = (scope: Scope, i: number): boolean => {
  const noun = nounBehind(scope, i)
  // “Analysts in a *note*”
  return OCCASIONS.has(noun) || (noun === 'note' && wordAt(scope, i - 1)?.lower === 'in')
}

/** The noun that ends the words from `i`, for a look at “in a written *statement*”. */
function nounBehind(scope: Scope, i: number): string {
  let last = ''
  for (let k = i; k < i + 6; k++) {
    const token = wordAt(scope, k)
    if (!token || (k > i && token.classes & GRAMMAR) || (last !== '' && looksVerbal(token))) break
    if (!(token.classes & (WordClass.determiner | WordClass.possessive))) last = token.lower
    if (OCCASIONS.has(last)) break
  }
  return last
}

const PLURAL_NAME = WordClass.group | WordClass.demonym

const isPlural = (token: Token): boolean => (token.classes & WordClass.group) !== 0 || /[^s]s$/.test(token.lower)

/** “Officials report *that*”, “observers note *the*”: what follows a verb, hardly a noun. */
function opensClause(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  return (
    token !== null &&
    (token.classes & (WordClass.determiner | WordClass.possessive | WordClass.subordinator | WordClass.pronoun)) !== 0
  )
}

const QUANTIFIERS = new Set('all both each few many most several some that these this those'.split(' '))

/** “This makes”, “all agreed”: a word that opens phrases, with a verb right behind it. */
export function isLoneQuantifier(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  if (!token || !(token.word.forms & (VerbForm.present | VerbForm.past))) return false
  if (token.classes & (SPEAKING | WordClass.modifier)) return false
  const before = wordAt(scope, i - 1)
  return before !== null && ((before.classes & WordClass.number) !== 0 || QUANTIFIERS.has(before.lower))
}

/** “That” points at a noun at the start of a sentence and behind a preposition; elsewhere, and before a name, it opens a clause. */
export function isDemonstrative(scope: Scope, i: number): boolean {
  const before = wordAt(scope, i - 1)
  if (isInitial(scope, i)) return true
  return before !== null && (before.classes & WordClass.preposition) !== 0 && !wordAt(scope, i + 1)?.capital
}

/** Prepositions that make a number rough. */
const ROUGH = new Set(['about', 'around', 'over', 'under'])

/** “*About* 200 people” where a clause begins: the word only makes the number rough. */
export function isRough(scope: Scope, i: number): boolean {
  const word = wordAt(scope, i)
  if (!word || !(word.classes & WordClass.preposition)) return false
  const number = wordAt(scope, i + 1)
  if (!number || !(number.classes & WordClass.number || isFigure(number)) || !ROUGH.has(word.lower)) return false
  const before = isInitial(scope, i) ? null : scope.document.tokens[i - 1]
  return before?.kind !== 'word' || (before.classes & (WordClass.conjunction | WordClass.subordinator)) !== 0
}

/** “In *2019* Ames said”: a year behind a preposition, before a name. */
export const isYear = (scope: Scope, i: number): boolean =>
  isFigure(wordAt(scope, i) as Token) &&
  /^(?:1[5-9]|20)\d\d$/.test(wordAt(scope, i)?.text ?? '') &&
  ((wordAt(scope, i - 1)?.classes ?? 0) & WordClass.preposition) !== 0 &&
  wordAt(scope, i + 1)?.capital === true

/** “The city *coaches said*”: a noun that could be a verb, with a verb of its own behind it. */
function hasVerb(scope: Scope, i: number): boolean {
  const next = wordAt(scope, i + 1)
  if (!next || next.capital || next.lower === 'to') return false
  return (next.classes & WordClass.auxiliary) !== 0 || (next.word.forms & (VerbForm.past | VerbForm.present)) !== 0
}

/** Verbs of saying and thinking of which no noun has the form. */
const NEVER_NOUNS = new Set(
  'accuse acknowledge admit agree allege argue assert believe complain concede contend declare deny describe explain insist recall say suggest think'.split(
    ' ',
  ),
)

/** Behind a noun or a name: is this word its verb, rather than one more noun? */
export function isVerbHere(scope: Scope, token: Token, i: number, noun: boolean, head: number): boolean {
  if (token.capital) return false
  const { forms } = token.word
  if (forms === 0) {
    if (noun) return false
    // “The cook *toasted* rowers”
    if (looksVerbal(token) && head === i - 1 && (classesAt(scope, head) & WordClass.person) !== 0) return true
    return (looksVerbal(token) || isDoing(scope, i, head)) && !followedByNoun(scope, i)
  }
  // “The officials call” is a verb, “an unprompted call” a noun.
  if (forms === VerbForm.base) {
    const before = scope.document.tokens[head < 0 ? i - 1 : head] as Token
    // “The Danes *claim*”, but “the Foss claim”
    const plural = isPlural(before) && (head >= 0 || (before.classes & PLURAL_NAME) !== 0)
    // “Most of those on each boat *say*”: no noun, whatever stands before it.
    if (NEVER_NOUNS.has(token.lower)) return true
    if (!plural || !noun) return plural && (token.classes === WordClass.verb || !followedByNoun(scope, i))
    // “Nurses *report* in a letter”
    const said = token.word.sense === 'speech' && ((wordAt(scope, i + 1)?.classes ?? 0) & WordClass.preposition) !== 0
    // “Neighbours *call* it”, “neighbours *call* “…””
    return said || opensClause(scope, i + 1) || isQuoted(scope, i + 1)
  }
  if (noun && (followedByNoun(scope, i) || hasVerb(scope, i))) return false
  // “Foss *telling* reporters”, but “the Foss *visiting* committee”
  if (forms & VerbForm.gerund) {
    const doer = head < 0 || (classesAt(scope, head) & PERSONAL) !== 0
    return (doer && token.word.sense === 'speech') || !followedByNoun(scope, i)
  }
  // “In his first *public remarks* since May”
  const remark = forms === VerbForm.present && (token.classes & WordClass.speechNoun) !== 0
  return !(remark && wordAt(scope, head)?.lower === 'public')
}

/** “The lawyer *appearing* for the traders”: a participle that the lexicon lacks, behind a person and before a preposition. */
function isDoing(scope: Scope, i: number, head: number): boolean {
  const token = wordAt(scope, i)
  if (head !== i - 1 || token?.classes !== 0 || !((wordAt(scope, head)?.classes ?? 0) & PERSONAL)) return false
  return ((wordAt(scope, i + 1)?.classes ?? 0) & WordClass.preposition) !== 0 && /[^aeiou]ing$/.test(token.lower)
}

/** How many tokens a title inside a phrase may have, marks included: the “Morning Ledger” host. */
const LONGEST_TITLE = 8

/** Where the quotation at token `i` ends, if it is a title that describes a noun right behind it; else -1. */
export function titleAt(scope: Scope, i: number): number {
  const quotation = quotationAt(scope, i)
  if (!quotation || quotation.open !== i || quotation.end - i > LONGEST_TITLE) return -1
  const next = wordAt(scope, quotation.end)
  const inside = scope.document.tokens[quotation.first]
  return inside?.capital && next && !next.capital && next.classes & SPEAKING && !(next.classes & GRAMMAR)
    ? quotation.end
    : -1
}

/** Is the next word a noun for someone who speaks, so that this one only describes it: “campaign *manager*”? */
export function followedByNoun(scope: Scope, i: number): boolean {
  const next = wordAt(scope, i + 1)
  return (
    next !== null &&
    !next.capital &&
    (next.classes & SPEAKING) !== 0 &&
    !(next.classes & (GRAMMAR | WordClass.adverb)) &&
    !((next.word.forms & ~VerbForm.base) !== 0)
  )
}

export function holdsRole(scope: Scope, first: number, end: number): boolean {
  const last = scope.document.tokens[end - 1] as Token
  // “The *elder* Foss”
  if (end - first === 1 && /^(?:elder|older|younger)$/.test(last.lower)) return false
  // “Said *retailer* Ana Foss”
  const next = wordAt(scope, end)
  if (last.classes & WordClass.organization && /[eo]r$/.test(last.lower) && next && next.classes & WordClass.firstName)
    return true
  if (last.classes & (PERSONAL | WordClass.title) && last.ending === null) return true
  // “Tennis *great* Ana Foss”, “Broncos *safety* Ian Foss”, “tight *end* Joe Boyd”
  if (/^(?:centre|end|great|lock|prop|safety|tackle)$/.test(last.lower) && end - first > 1) return true
  if (last.classes & WordClass.number && scope.document.tokens[end - 2]?.lower === 'number') return true
  for (let i = first; i < end; i++) {
    const token = scope.document.tokens[i] as Token
    // “Former Navy diver”: whatever the noun, it says what someone was.
    if (i < end - 1 && /^(?:former|retired|acting|ex)$/.test(token.lower)) return true
  }
  return false
}

/** “Praised *evangelist* Ana Foss”, “Tory *frontbencher* Ana Foss”: a noun for a doer that the lexicon lacks; “-er” alone may be a verb. */
export function endsInDoer(scope: Scope, opened: number, end: number): boolean {
  const noun = wordAt(scope, end - 1)
  if (noun?.classes !== 0 || noun.capital) return false
  return (end - opened > 1 ? /(?:er|or|ist|ian|eer|eur)$/ : /(?:ist|ian|eer|eur)$/).test(noun.lower)
}

export function stripModifiers(scope: Scope, first: number, end: number): number {
  let i = first
  while (
    i < end - 1 &&
    scope.document.tokens[i]?.classes &&
    (scope.document.tokens[i] as Token).classes & (WordClass.determiner | WordClass.possessive)
  )
    i++
  if (i < end - 1 && isAge(scope.document.tokenAt(i))) i++
  return i
}

/** “The BBC’s *director of news* said”, “head of *design*, Ana Foss”: a bare noun behind who heads a field. */
export function headsField(scope: Scope, { lower }: Token, i: number): boolean {
  const field = wordAt(scope, i)
  const next = wordAt(scope, i + 1)
  if (!/^(?:chief|director|editor|head|manager)$/.test(lower) || !field || field.capital || field.ending !== null)
    return false
  if (field.classes & (GRAMMAR | PERSONAL | WordClass.time)) return false
  return next === null || next.capital || (next.word.forms & (VerbForm.past | VerbForm.present)) !== 0
}

const PROVISIONS = new Set('Article Chapter Clause Paragraph Rule Section'.split(' '))

/** “*Article 12* says”: a numbered part of a law. */
export const isProvision = (scope: Scope, i: number, token: Token): boolean =>
  PROVISIONS.has(token.text) && /^\d+\p{L}?$/u.test(wordAt(scope, i + 1)?.text ?? '')
