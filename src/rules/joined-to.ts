import type { TokenRange } from '../mentions.ts'
import { mentionAt, mentionOf, type RuleScope } from './rule.ts'

/** All who speak together where a name is joined to others: *Ames, Cruz and Boyd*: “…” */
export function joinedTo(scope: RuleScope, index: number): TokenRange | null {
  const { tokenAt } = scope.document
  const only = mentionOf(scope, index)
  if (only?.form !== 'name') return null
  let { first, end } = only
  for (let at = end; tokenAt(at).text === ',' || tokenAt(at).lower === 'and'; ) {
    const next = mentionAt(scope, at + 1)
    if (next?.phraseFirst !== at + 1 || next.form !== 'name' || next.possessive) break
    // A comma joins nothing before “and” has come.
    if (tokenAt(at).lower === 'and') end = next.end
    at = next.end
  }
  for (let at = only.phraseFirst - 1; tokenAt(at).lower === 'and'; ) {
    const previous = mentionAt(scope, at - 1)
    if (previous?.end !== at || previous.form !== 'name' || previous.possessive) break
    first = previous.first
    at = previous.phraseFirst - 1
  }
  return first < only.first || end > only.end ? { first, end } : null
}
