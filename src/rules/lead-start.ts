import type { Clause } from '../clauses.ts'
import { isDash, WordClass } from '../lexicon/lexicon.ts'
import { quotationAt, type RuleScope, sentenceAt, subjectFirst } from './rule.ts'

/** No lead has more tokens. */
const LONGEST_LEAD = 100

/** Where what leads to a colon begins: behind the last semicolon of its sentence, or a dash without a partner. */
export function leadStart(scope: RuleScope, colon: number): number {
  const { tokenAt } = scope.document
  const first = sentenceAt(scope, colon).first
  let start = Math.max(first, colon - LONGEST_LEAD)
  let dash = -1
  for (let i = start + 1; i < colon; i++) {
    const sign = tokenAt(i).text
    if (sign === ';') {
      start = i + 1
      dash = -1
    } else if (isDash(sign)) dash = dash < 0 ? i : -1
  }
  return dash < 0 ? start : dash + 1
}

/** X said so, but *Y had a rule*: a clause of its own behind the one that reports. */
export function beginsAnew(scope: RuleScope, clause: Clause, report: Clause): boolean {
  const { tokenAt } = scope.document
  const first = subjectFirst(scope, clause)
  const joint = tokenAt(first - 1).classes
  return first > report.end && (joint & WordClass.conjunction) !== 0 && closesClause(scope, first - 2)
}

/** A comma, alone or as the last of the words in marks that end at token `i`. */
function closesClause(scope: RuleScope, i: number): boolean {
  const { tokenAt } = scope.document
  const quotation = quotationAt(scope, i)
  return tokenAt(quotation?.end === i + 1 ? quotation.wordsEnd - 1 : i).text === ','
}
