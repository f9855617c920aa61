import type { Clause } from '../clauses.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { TokenRange } from '../mentions.ts'
import type { RuleScope } from './rule.ts'

/** No lead has more tokens. */
const LONGEST_LEAD = 100

/** Where what leads to a colon begins: behind the last semicolon of its sentence, or a dash without a partner. */
export function leadStart(scope: RuleScope, colon: number): number {
  const { tokens } = scope.document
  const first = scope.sentences.all[scope.sentences.of[colon] as number]?.first ?? colon
  let start = Math.max(first, colon - LONGEST_LEAD)
  let dash = -1
  for (let i = start + 1; i < colon; i++) {
    const sign = tokens[i]?.text ?? ''
    if (sign === ';') {
      start = i + 1
      dash = -1
    } else if (/^(?:[—–-]|-{2,})$/.test(sign)) dash = dash < 0 ? i : -1
  }
  return dash < 0 ? start : dash + 1
}

/** X said so, but *Y had a rule*: a clause of its own behind the one that reports. */
export function beginsAnew(scope: RuleScope, clause: Clause, report: Clause): boolean {
  const { tokens } = scope.document
  const first = scope.mentions.all[clause.subject]?.phraseFirst ?? 0
  const joint = tokens[first - 1]?.classes ?? 0
  return first > report.end && (joint & WordClass.conjunction) !== 0 && tokens[first - 2]?.text === ','
}

/** Not a thing: the rain stopped: “…” */
export function speaks(scope: RuleScope, mention: number): boolean {
  const found = scope.mentions.all[mention]
  return found !== undefined && !(found.form === 'description' && found.kind === 'unknown')
}

/** All who speak together where a name is joined to others: *Ames, Cruz and Boyd*: “…” */
export function joinedTo({ document, mentions }: RuleScope, index: number): TokenRange | null {
  const { tokens } = document
  const only = mentions.all[index]
  if (only?.form !== 'name') return null
  let { first, end } = only
  for (let at = end; tokens[at]?.text === ',' || tokens[at]?.lower === 'and'; ) {
    const next = mentions.all[mentions.at[at + 1] ?? -1]
    if (next?.phraseFirst !== at + 1 || next.form !== 'name' || next.possessive) break
    // A comma joins nothing before “and” has come.
    if (tokens[at]?.lower === 'and') end = next.end
    at = next.end
  }
  for (let at = only.phraseFirst - 1; at > 0 && tokens[at]?.lower === 'and'; ) {
    const previous = mentions.all[mentions.at[at - 1] ?? -1]
    if (previous?.end !== at || previous.form !== 'name' || previous.possessive) break
    first = previous.first
    at = previous.phraseFirst - 1
  }
  return first < only.first || end > only.end ? { first, end } : null
}
