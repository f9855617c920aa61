import type { Quotation } from '../quotations.ts'
import { previous } from './continued.ts'
import type { Found, RuleScope, Shape } from './rule.ts'

/** So many words at most are taken for an answer; more may go on with the speech. */
const LONGEST_ANSWER = 5

/**
 * “…?” X asked. ¶ “No.”: a few words behind a question, in a paragraph of their own or behind its tag, are the other’s, whoever that is.
 */
export function answer(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (!shape.opensSentence || !shape.whole || shape.words > LONGEST_ANSWER) return null
  const before = previous(scope, quotation)
  // “So it is,” Foss replied. ¶ “Why?”
  if (shape.endSign === '?')
    return shape.opensParagraph &&
      before?.quotation.paragraph === quotation.paragraph - 1 &&
      /^(?:answer|reply|respond)$/.test(before.attribution?.clause?.lemma ?? '')
      ? {}
      : null
  if (!before || scope.document.tokenAt(before.quotation.wordsEnd - 1).text !== '?') return null
  const apart = quotation.paragraph - before.quotation.paragraph
  const clause = before.attribution?.clause
  const asked = apart === 0 && clause?.lemma === 'ask' && clause.verb > before.quotation.open
  const { lower } = scope.document.tokenAt(quotation.first)
  return (asked && /^(?:no|nope|yeah|yes)$/.test(lower)) || (apart === 1 && shape.opensParagraph) ? {} : null
}
