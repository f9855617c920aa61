import type { Quotation } from '../quotations.ts'
import { previous } from './continued.ts'
import type { Found, RuleScope, Shape } from './rule.ts'

/** So many words at most are taken for an answer; more may go on with the speech. */
const LONGEST_ANSWER = 5

/** “…?” X asked. ¶ “No.”: a few words in a paragraph of their own behind a question are the other’s, whoever that is. */
export function answer(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (!shape.opensParagraph || !shape.whole || shape.words > LONGEST_ANSWER) return null
  const before = previous(scope, quotation)?.quotation
  if (before?.paragraph !== quotation.paragraph - 1) return null
  return scope.document.tokenAt(before.wordsEnd - 1).text === '?' ? {} : null
}
