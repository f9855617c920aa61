import type { Clause } from '../clauses.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { isRelative, quotationAt, type RuleScope, STATING, subjectOf } from './rule.ts'

const TYING =
  WordClass.preposition | WordClass.determiner | WordClass.subordinator | WordClass.auxiliary | WordClass.time

/** Between the clause and the quotation stand only signs, times and places, “that”, “of”, “as”. */
export function adjoins(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const subject = subjectOf(scope, clause)
  let i = clause.end
  if (clause.side === 'after' && subject) i = Math.max(i, subject.asideEnd)
  const relative = isRelative(scope, clause)
  let words = 0
  // Her advice was to “…”
  if (clause.kind === 'noun' && STATING.test(tokenAt(i).lower)) i += /^(?:to|that)$/.test(tokenAt(i + 1).lower) ? 2 : 1
  for (; i < quotation.open; i++) {
    if (quotationAt(scope, i)) return false
    const token = tokenAt(i)
    if (token.kind === 'sign') {
      if (/^[;.?!]$/.test(token.text)) return false
      // A diver, *who praised it in May*, was blunt: “…”
      if (relative && token.text === ',' && i < quotation.open - 1) return false
      continue
    }
    // When Foss spoke, *she* “laughed”: a clause begins.
    if (token.classes & WordClass.pronoun && tokenAt(i - 1).text === ',') return false
    const time = token.classes & WordClass.time || (token.lower === 'on' && tokenAt(i + 1).classes & WordClass.time)
    if (!time && token.lower !== 'that') words++
    // “Foss’s comments further “old fears””: no word of grammar, so the noun says nothing of what comes.
    if (clause.kind === 'noun' && i === quotation.open - 1 && !(token.classes & TYING)) return false
  }
  if (words === 0) return true
  const previous = tokenAt(quotation.open - 1).text
  return /^[:,]$/.test(previous) ? previous === ':' || words <= 12 : words <= 1 && clause.sense !== 'manner'
}

/** “Said on Monday *that*”: between verb and “that” stand a time and a place at most. */
export function thatBehind(scope: RuleScope, over: Clause): boolean {
  const { tokenAt } = scope.document
  for (let i = over.end; i < over.end + 6; i++) {
    if (tokenAt(i).lower === 'that') return true
    // “Agreed with his *claim* that”: the noun’s.
    const ends = WordClass.auxiliary | WordClass.pronoun | WordClass.speechNoun
    if (tokenAt(i).kind !== 'word' || tokenAt(i).classes & ends) return false
  }
  return false
}
