import type { Clause } from '../clauses.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { isRelative, type RuleScope, subjectOf } from './rule.ts'

/** A relative clause has closed within so many words. */
const LONGEST_RELATIVE = 40

/**
 * “Foss said Ames, *who called her a liar*, was “odd””: a relative clause that a comma and another verb have closed before the
 * quotation. “Ames, who said the pier, once busy, was “odd””: two commas are of an aside in it.
 */
export function isRelativeAside(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const subject = subjectOf(scope, clause)
  if (!subject || !isRelative(scope, clause)) return false
  if (tokenAt(subject.first - 1).text !== ',') return false
  let inside = false
  const end = Math.min(quotation.open - 1, clause.end + LONGEST_RELATIVE)
  for (let i = clause.end; i < end; i++) {
    if (tokenAt(i).text !== ',') continue
    const { classes, word } = tokenAt(i + 1)
    const finite = classes & WordClass.auxiliary || word.forms & (VerbForm.past | VerbForm.present)
    if (finite && !inside && !(tokenAt(i + 2).classes & WordClass.pronoun)) return true
    inside = !inside
  }
  return false
}
