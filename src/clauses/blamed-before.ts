import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, endingAt, isThing, wordNear } from './clause-scope.ts'

/** “Foss thanked *Boyd* for calling it odd”: the object of the verb before “for”, who is thanked or blamed for what he says. */
export function blamedBefore(scope: ClauseScope, preposition: number, verb: number): Mention | null {
  if (wordNear(scope, preposition, verb).lower !== 'for') return null
  if (!/^(?:call|describe|say|tell)$/.test(scope.document.tokenAt(verb).word.lemma ?? '')) return null
  const mention = endingAt(scope, preposition)
  if (!mention || mention.governed || isThing(mention)) return null
  const { classes, word } = wordNear(scope, mention.phraseFirst - 1, preposition)
  return classes & WordClass.verb && word.forms & VerbForm.past ? mention : null
}
