import { VerbForm } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, endingAt, mentionAt, wordNear } from './clause-scope.ts'

const QUOTING = new Set<string | null>(['cite', 'quote'])

/** “Quoted *an official* as saying”: whoever is quoted, before the “as” at token `as`. */
export function quotedBefore(scope: ClauseScope, as: number): Mention | null {
  if (wordNear(scope, as, as).lower !== 'as' || !(wordNear(scope, as + 1, as).word.forms & VerbForm.gerund)) return null
  // “Quoted Ana Foss, *the mayor*, as saying”
  const last = endingAt(scope, scope.document.tokenAt(as - 1).text === ',' ? as - 1 : as)
  const mention = last && last.describes >= 0 ? scope.mentions.all[last.describes] : last
  return mention && QUOTING.has(wordNear(scope, mention.phraseFirst - 1, as).word.lemma) ? mention : null
}

/** Does the verb that ends at token `end` only bring in whom it quotes: “*quoted* an official as saying”? */
export function quotesAnother(scope: ClauseScope, lemma: string, end: number): boolean {
  const mention = QUOTING.has(lemma) ? mentionAt(scope, end) : undefined
  if (mention?.phraseFirst !== end) return false
  const comma = scope.document.tokenAt(mention.asideEnd).text === ',' ? 1 : 0
  return quotedBefore(scope, mention.asideEnd + comma) === mention
}
