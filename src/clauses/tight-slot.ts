import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import {
  type ClauseScope,
  isFree,
  isSubordinate,
  isThing,
  mentionAt,
  utteranceEndingAt,
  wordNear,
} from './clause-scope.ts'

/** What no verb is, however tight its place. */
const NO_VERB =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.subordinator |
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.possessive |
  WordClass.adverb |
  WordClass.time

/** “…,” deadpanned Foss; “…,” Foss deadpanned: an unknown verb that only the place beside a quotation makes one of reporting. */
export function tightSlot(scope: ClauseScope, i: number): boolean {
  const { document, quotations } = scope
  const token = document.tokens[i] as Token
  if (token.capital || token.classes & NO_VERB || token.ending !== null) return false
  const ahead = mentionAt(scope, i - 1)
  const tag = utteranceEndingAt(scope, i)
  if (token.lower.endsWith('ly')) return false
  if (tag) {
    const behind = mentionAt(scope, i + 1)
    if (behind?.phraseFirst !== i + 1 || !/(?:ed|s|t|d|e|k|ng|w)$/.test(token.lower)) return false
    return behind.form === 'name' ? behind.kind !== 'organization' : behind.kind === 'person'
  }
  // “Told French *radio*: …”: the one told, not the one who does it.
  if (!ahead || isThing(ahead) || !isFree(scope, ahead)) return false
  const next = document.tokenAt(i + 1)
  const opens = (quotations.at[i + 2] ?? -1) >= 0
  // “Told how the mayor *left*: …”
  const asked = /^(?:how|what|where|whether|why)$/.test(wordNear(scope, ahead.phraseFirst - 1, i).lower)
  if (opens && next.text === ':') return !asked
  // “If the law *passes*, “I will go,” said Foss”
  if (isSubordinate(scope, ahead)) return false
  // “…,” Foss *used* to say
  if (next.lower === 'to' && document.tokenAt(i + 2).word.forms & VerbForm.base) return false
  return ((opens && next.text === ',') || utteranceEndingAt(scope, ahead.phraseFirst)) && /(?:ed|s)$/.test(token.lower)
}
