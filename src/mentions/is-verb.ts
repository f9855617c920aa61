import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { isQuoted, type Scope, tokenBefore, wordAt } from './scope.ts'

/** By its place, a verb that opens no phrase; `behind` is where the last phrase ended. */
export function isVerb(scope: Scope, i: number, behind: number): boolean {
  const token = wordAt(scope, i)
  if (!token || token.capital) return false
  const { forms } = token.word
  if (forms === 0) return token.classes === 0 && isUnlisted(scope, i, token, behind)
  return (
    isTag(scope, i) ||
    (i === behind && isPredicate(scope, i, forms)) ||
    (forms === VerbForm.present && leadsIn(scope, i)) ||
    ((forms & VerbForm.base) !== 0 && (behindPronoun(scope, i) || behindModal(scope, i))) ||
    ((forms & VerbForm.past) !== 0 && behindTime(scope, i)) ||
    ((forms & VerbForm.gerund) !== 0 && isDoing(scope, i))
  )
}

/** “…,” *reply* Foss and Ames: a verb of saying right behind a quotation opens no phrase, though it is a noun elsewhere. */
export function isTag(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  // “…,” state officials said
  if (!token || token.capital || token.word.sense !== 'speech' || token.lower === 'state') return false
  // “…,” coach Ana Foss said
  if (token.word.forms === VerbForm.base && token.classes & WordClass.person) return false
  return isQuoted(scope, i - 1) || (tokenBefore(scope.document.tokens, i)?.text === ',' && isQuoted(scope, i - 2))
}

/** “The mayor, Ana Foss, *tweets*: “…””: between a comma and a colon. */
const leadsIn = ({ document: { tokenAt } }: Scope, i: number): boolean =>
  tokenAt(i + 1).text === ':' && tokenAt(i - 1).text === ',' && tokenAt(i).word.sense === 'speech'

const SUBJECTS = new Set('i they we who you'.split(' '))

/** “They *note* that”: a base form right behind a subject that is no more than a pronoun. */
const behindPronoun = (scope: Scope, i: number): boolean => SUBJECTS.has(wordAt(scope, i - 1)?.lower ?? '')

const MODALS = new Set(
  "do does did will would can could may might must shall should don't doesn't didn't won't wouldn't can't cannot couldn't to".split(
    ' ',
  ),
)

/** “Did *post*”, “would not *comment*”: a base form behind an auxiliary. */
function behindModal(scope: Scope, i: number): boolean {
  let k = i - 1
  let before = wordAt(scope, k)
  while (before && before.classes & (WordClass.negation | WordClass.adverb) && !(before.classes & WordClass.auxiliary))
    before = wordAt(scope, --k)
  return before !== null && MODALS.has(before.lower)
}

/** “A jury on Friday *convicted* former mayor Ana Foss”: behind a time no phrase opens with what can be a verb. */
const behindTime = (scope: Scope, i: number): boolean => ((wordAt(scope, i - 1)?.classes ?? 0) & WordClass.time) !== 0

/** What begins the next phrase or clause. */
const OPENING = WordClass.determiner | WordClass.pronoun | WordClass.possessive

/** Right behind a phrase, “notes” and “claims” are verbs. */
function isPredicate(scope: Scope, i: number, forms: number): boolean {
  if (forms & (VerbForm.present | VerbForm.past)) return true
  // “Critics *note* that”, “critics *note* the pier”
  const plural = wordAt(scope, i - 1)?.lower.endsWith('s') === true
  const { classes = 0 } = wordAt(scope, i + 1) ?? {}
  // “Critics *claim* in a letter”
  const said = wordAt(scope, i)?.word.sense === 'speech' && (classes & WordClass.preposition) !== 0
  return plural && (forms & VerbForm.base) !== 0 && ((classes & OPENING) !== 0 || said)
}

/** “Foss kindly *obliges*”: a word that the lexicon lacks, behind a phrase and an adverb; and no phrase begins with that adverb. */
function isUnlisted(scope: Scope, i: number, token: Token, behind: number): boolean {
  if (i === behind) return isManner(token)
  return i === behind + 1 && isManner(wordAt(scope, behind)) && /(?:ed|s)$/.test(token.lower)
}

const isManner = (token: Token | null): boolean => token?.classes === 0 && !token.capital && token.lower.endsWith('ly')

/** “By *warning* loudly that”, “without *claiming* that”: what a bare “-ing” with an adverb or a “that” behind it is. */
function isDoing(scope: Scope, i: number): boolean {
  const next = wordAt(scope, i + 1)
  return next !== null && (next.lower === 'that' || (next.classes === 0 && next.lower.endsWith('ly')))
}
