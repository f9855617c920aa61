import type { Mention } from '../mentions.ts'
import { type ClauseScope, endingAt, isThing, wordNear } from './clause-scope.ts'

/** “Foss thanked *Boyd* for calling it odd”: the object of the verb before “for”, who is thanked or blamed for what he says. */
export function blamedBefore(scope: ClauseScope, preposition: number, verb: number): Mention | null {
  if (wordNear(scope, preposition, verb).lower !== 'for') return null
  if (!/^(?:call|describe|say|tell)$/.test(scope.document.tokenAt(verb).word.lemma ?? '')) return null
  const mention = endingAt(scope, preposition)
  if (!mention || mention.governed || isThing(mention)) return null
  return BLAMING.has(wordNear(scope, mention.phraseFirst - 1, preposition).word.lemma) ? mention : null
}

/** What one does to somebody for what he did. */
const BLAMING = new Set<string | null>(
  'admonish applaud arrest blame censure charge chastise chide commend criticise criticize denounce discipline dismiss expel fine fire forgive jail lambast mock praise prosecute punish rebuke reprimand sack scold suspend sue thank'.split(
    ' ',
  ),
)
