import type { Quotation } from '../quotations.ts'
import { clausesOf, DROPPED, type Found, type RuleScope } from './rule.ts'

/** Words that are denied or imagined: No minister will ever say “I was wrong”. */
export function unsaid(scope: RuleScope, quotation: Quotation): Found | null {
  const { tokens } = scope.document
  const clauses = clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open)
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]
    if (!clause || clause.verb >= quotation.open) continue
    if (clause.end < quotation.open - 2) return null
    if (clause.sense !== 'speech' || !/^(?:say|utter|hear|use|shout|write|call)$/.test(clause.lemma)) return null
    if (clause.negated) return DROPPED
    for (let k = clause.verb - 1; k > clause.verb - 4; k--) {
      if (/^(?:ever|never)$/.test(tokens[k]?.lower ?? '')) return DROPPED
    }
    if (tokens[clause.verb - 1]?.lower === 'to' && /^were$/.test(tokens[clause.verb - 2]?.lower ?? '')) return DROPPED
    if (
      tokens[clause.verb - 1]?.lower === 'to' &&
      /^(?:occasion|reason|unable|refuse|refused|refuses|declined|if|easy)$/.test(tokens[clause.verb - 2]?.lower ?? '')
    )
      return DROPPED
    return null
  }
  return null
}
