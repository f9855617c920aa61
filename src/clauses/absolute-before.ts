import type { Token } from '../document.ts'
import { VerbForm } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, mentionAt, sentenceAt } from './clause-scope.ts'
import { FARTHEST } from './over-aside.ts'

/** “, *with Foss* calling it “odd” and asking …”: the one after “with” does all that is joined. */
export function absoluteBefore(scope: ClauseScope, from: number, verb: number): Mention | null {
  const first = sentenceAt(scope, verb).first
  for (let j = from - 1; j > first && from - j < FARTHEST; j--) {
    const token = scope.document.tokens[j] as Token
    const mention = mentionAt(scope, j + 1)
    if (token.lower !== 'with' || !mention) continue
    if (scope.document.tokenAt(j - 1).kind !== 'sign') return null
    return scope.document.tokenAt(mention.asideEnd).word.forms & VerbForm.gerund ? mention : null
  }
  return null
}
