import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { type Scope, wordAt } from './scope.ts'

/** By its place, a verb that opens no phrase; `behind` is where the last phrase ended. */
export const isVerb = (scope: Scope, i: number, behind: number): boolean =>
  isTag(scope, i) ||
  behindPronoun(scope, i) ||
  isPredicate(scope, i, behind) ||
  behindModal(scope, i) ||
  behindTime(scope, i) ||
  isDoing(scope, i)

/** “…,” *reply* Foss and Ames: a verb of saying right behind a quotation opens no phrase, though it is a noun elsewhere. */
export function isTag(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  // “…,” state officials said
  if (!token || token.capital || token.word.sense !== 'speech' || token.lower === 'state') return false
  return (
    (scope.quotations.at[i - 1] ?? -1) >= 0 ||
    (scope.document.tokens[i - 1]?.text === ',' && (scope.quotations.at[i - 2] ?? -1) >= 0)
  )
}

/** “They *note* that”: a base form right behind a subject that is no more than a pronoun. */
function behindPronoun(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  if (!token || token.capital || !(token.word.forms & VerbForm.base)) return false
  return /^(?:i|they|we|who|you)$/.test(wordAt(scope, i - 1)?.lower ?? '')
}

/** “Did *post*”, “would not *comment*”: a base form behind an auxiliary. */
function behindModal(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  if (!token || token.capital || !(token.word.forms & VerbForm.base)) return false
  let k = i - 1
  while (
    (wordAt(scope, k)?.classes ?? 0) & (WordClass.negation | WordClass.adverb) &&
    !((wordAt(scope, k)?.classes ?? 0) & WordClass.auxiliary)
  )
    k--
  return /^(?:do|does|did|will|would|can|could|may|might|must|shall|should|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|to)$/.test(
    wordAt(scope, k)?.lower ?? '',
  )
}

/** “A jury on Friday *convicted* former mayor Ana Foss”: behind a time no phrase opens with what can be a verb. */
function behindTime(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  return (
    token !== null &&
    !token.capital &&
    (token.word.forms & VerbForm.past) !== 0 &&
    ((wordAt(scope, i - 1)?.classes ?? 0) & WordClass.time) !== 0
  )
}

/** Right behind a phrase, “notes” and “claims” are verbs; so is “obliges” behind an adverb there, and no phrase begins with that. */
function isPredicate(scope: Scope, i: number, behind: number): boolean {
  const token = wordAt(scope, i)
  if (!token || token.capital) return false
  const adverb = (word: Token | null): boolean => word?.classes === 0 && !word.capital && word.lower.endsWith('ly')
  // “Critics *note* that”
  const plural = i === behind && wordAt(scope, i - 1)?.lower.endsWith('s') === true
  if (plural && token.word.forms & VerbForm.base && wordAt(scope, i + 1)?.lower === 'that') return true
  if (i === behind) return (token.word.forms & (VerbForm.present | VerbForm.past)) !== 0 || adverb(token)
  return i === behind + 1 && adverb(wordAt(scope, behind)) && token.classes === 0 && /(?:ed|s)$/.test(token.lower)
}

/** “By *warning* loudly that”, “without *claiming* that”: what a bare “-ing” with an adverb or a “that” behind it is. */
function isDoing(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  const next = wordAt(scope, i + 1)
  if (!token || token.capital || !(token.word.forms & VerbForm.gerund) || !next) return false
  return next.lower === 'that' || (next.classes === 0 && next.lower.endsWith('ly'))
}
