import type { Clause } from '../clauses.ts'
import type { Quotation } from '../quotations.ts'
import { clausesBefore, DROPPED, type Found, type RuleScope } from './rule.ts'

/** What comes before “to say” where nothing is said. */
const UNSAYING = /^(?:declined|easy|if|occasion|reason|refused?|refuses|unable|were)$/

/** “You will *never hear* Foss say “no””: what nobody hears is not said. */
function isNeverHeard({ document: { tokenAt } }: RuleScope, { verb }: Clause): boolean {
  let hear = verb - 1
  while (hear > verb - NEAREST_HEARER && tokenAt(hear).lower !== 'hear') hear--
  return tokenAt(hear).lower === 'hear' && /^(?:ever|never|not)$/.test(tokenAt(hear - 1).lower)
}

/** So near to its verb stands who is heard: “hear a single minister say”. */
const NEAREST_HEARER = 6

/** Words that are denied or imagined: No minister will ever say “I was wrong”. */
export function unsaid(scope: RuleScope, quotation: Quotation): Found | null {
  const { tokenAt } = scope.document
  const clause = clausesBefore(scope, quotation).at(-1)
  if (!clause || clause.end < quotation.open - 2) return null
  // “He *never called* it “odd””, but “I would not call it “odd”, Foss said”
  const calls = clause.sense === 'judgement' && clause.lemma === 'call' && tokenAt(clause.verb - 1).lower === 'never'
  if ((clause.sense !== 'speech' && !calls) || !/^(?:say|utter|hear|use|shout|write|call)$/.test(clause.lemma))
    return null
  if (clause.negated) return DROPPED
  if (isNeverHeard(scope, clause)) return DROPPED
  const infinitive = tokenAt(clause.verb - 1).lower === 'to'
  return infinitive && UNSAYING.test(tokenAt(clause.verb - 2).lower) ? DROPPED : null
}
