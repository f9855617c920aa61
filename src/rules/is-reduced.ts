import type { Clause } from '../clauses.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { mentionAt, type RuleScope } from './rule.ts'

/** Of so many words between verb and quotation the finite verb is one. */
const FARTHEST = 30

/** “Foss said critics *calling* for a tax had “lost it””: the participle only tells which critics, whose verb comes behind it. */
export function isReduced(scope: RuleScope, { verb, end }: Clause, { open }: Quotation): boolean {
  const { tokenAt } = scope.document
  if (tokenAt(verb).word.forms !== VerbForm.gerund) return false
  const whom = mentionAt(scope, verb - 1)
  if (whom?.end !== verb || (whom.kind !== 'group' && whom.kind !== 'person')) return false
  for (let i = end; i < Math.min(open, end + FARTHEST); i++) {
    const token = tokenAt(i)
    if (token.kind !== 'word' || token.classes & (WordClass.subordinator | WordClass.conjunction)) return false
    if (token.classes & WordClass.auxiliary && token.lower !== 'to') return true
    const mention = mentionAt(scope, i)
    if (!mention) continue
    if (!(tokenAt(mention.phraseFirst - 1).classes & WordClass.preposition)) return false
    i = mention.end - 1
  }
  return false
}
