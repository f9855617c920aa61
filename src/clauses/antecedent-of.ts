import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, rightBefore, wordNear } from './clause-scope.ts'
import { RELATIVES } from './over-aside.ts'

/** How many words a relative clause without a comma may have. */
const LONGEST_RELATIVE = 20

/** Whom the relative clause describes that ends at `from`: “the groups *who wrote* to her said”, “an aide *who came to talk* said”. */
export function antecedentOf(scope: ClauseScope, from: number, verb: number): Mention | null {
  const finite = VerbForm.past | VerbForm.present | VerbForm.participle
  let verbal = false
  for (let j = from; from - j < LONGEST_RELATIVE; j--) {
    const token = wordNear(scope, j, verb)
    if (token?.kind !== 'word') return null
    if (RELATIVES.has(token.lower)) return verbal && scope.mentions.at[j + 1] === -1 ? rightBefore(scope, j) : null
    if (token.classes & WordClass.subordinator && !(token.classes & WordClass.preposition)) return null
    verbal ||= (token.word.forms & finite) !== 0 || (token.classes & WordClass.auxiliary) !== 0
  }
  return null
}
