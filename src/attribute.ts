import type { Clauses } from './clauses.ts'
import type { Document } from './document.ts'
import type { Mentions } from './mentions.ts'
import type { Quotations } from './quotations.ts'
import { answer } from './rules/answer.ts'
import { clauseAfter } from './rules/clause-after.ts'
import { asked, clauseAtEnd, clauseBefore, fragmentSubject, governingClause } from './rules/clause-before.ts'
import {
  clauseBetween,
  gappedVerb,
  joinedFragment,
  openSpeech,
  paragraphRun,
  sameParagraph,
  sentenceBefore,
} from './rules/continued.ts'
import { crosshead, headline } from './rules/headline.ts'
import { label } from './rules/label.ts'
import { colonBefore, fromSender, signature, turn } from './rules/lead-in.ts'
import { type Attribution, type Rule, type RuleScope, readShape, SINGLE_MARK } from './rules/rule.ts'
import { soleSpeaker } from './rules/sole-speaker.ts'
import { ownedWords } from './rules/speech-noun.ts'
import { title } from './rules/title.ts'
import { unnamedAgent } from './rules/unnamed-agent.ts'
import { unsaid } from './rules/unsaid.ts'
import type { Sentences } from './sentences.ts'

export type { Attribution } from './rules/rule.ts'

/** Tried in order; the first to answer wins. Rules that say “no quotation” come first. */
const rules: readonly Rule[] = [
  { name: 'crosshead', apply: crosshead }, // ¶ ‘A fight to the end’ ¶
  { name: 'headline', apply: headline }, // Mayor calls pier ‘unsafe’ ¶ …
  { name: 'label', apply: label }, // the storm, nicknamed “…”
  { name: 'title', apply: title }, // she hosts “Morning Ledger”
  { name: 'unsaid', apply: unsaid }, // X did not say “…”
  { name: 'clause-between', apply: clauseBetween }, // “…,” X said, “…”
  { name: 'turn', apply: turn }, // X: “…”
  { name: 'asked', apply: asked }, // X was asked, “…”
  { name: 'joined-fragment', apply: joinedFragment }, // X called it “…” and “…”
  { name: 'gapped-verb', apply: gappedVerb }, // X called it “…”; Y, “…”
  { name: 'owned-words', apply: ownedWords }, // X’s “…” remark
  { name: 'clause-before', apply: clauseBefore }, // X said: “…”
  { name: 'clause-after', apply: clauseAfter }, // “…,” said X
  { name: 'open-speech', apply: openSpeech }, // “… ¶ “…”
  { name: 'signature', apply: signature }, // “…” — X
  { name: 'colon-before', apply: colonBefore }, // X was blunt: ¶ “…”
  { name: 'from-sender', apply: fromSender }, // From the desk of X. ¶ “…”
  { name: 'clause-at-end', apply: clauseAtEnd }, // The plan was “…”, X said.
  { name: 'answer', apply: answer }, // “…?” ¶ “No.”
  { name: 'same-paragraph', apply: sameParagraph }, // “…,” X said. “…”
  { name: 'governing-clause', apply: governingClause }, // X said the plan was “…”
  { name: 'unnamed-agent', apply: unnamedAgent }, // The site was described as “…”
  { name: 'fragment-subject', apply: fragmentSubject }, // X fears “a long and costly fight”
  { name: 'sentence-before', apply: sentenceBefore }, // X was hopeful. “…”
  { name: 'paragraph-run', apply: paragraphRun }, // “…,” X said. ¶ “…”
  { name: 'sole-speaker', apply: soleSpeaker }, // X won. ¶ “…”
]

/** The names of the rules in their order, as they stand in `quote.rule`. */
export const ruleNames: readonly string[] = rules.map(rule => rule.name)

/** For each quotation whose words it is, by the first rule that knows; `null` where none does. Only outermost ones are asked. */
export function attribute(
  document: Document,
  quotations: Quotations,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
): (Attribution | null)[] {
  const attributions: (Attribution | null)[] = new Array(quotations.all.length).fill(null)
  const names = onDemand(() => countNames(document, mentions))
  const scope: RuleScope = {
    document,
    quotations,
    sentences,
    mentions,
    clauses,
    attributions,
    timesNamed: word => names().get(word) ?? 0,
    setsSingle: onDemand(() => setsSingle(document, quotations)),
    clausesBefore: new Array(quotations.all.length),
  }
  for (const quotation of quotations.outer) {
    const shape = readShape(scope, quotation)
    for (const { name, apply } of rules) {
      const found = apply(scope, quotation, shape)
      if (!found) continue
      attributions[quotation.index] = {
        rule: name,
        subject: found.subject ?? -1,
        together: found.together ?? null,
        clause: found.clause ?? null,
        continues: found.continues ?? -1,
        dropped: found.dropped ?? false,
      }
      break
    }
  }
  // A speech whose tag stands behind its last paragraph only.
  for (const quotation of quotations.outer.toReversed()) {
    const next = quotation.continuation < 0 ? null : attributions[quotation.continuation]
    if (!next || attributions[quotation.index]) continue
    attributions[quotation.index] = { ...next, rule: 'open-speech', continues: -1 }
    attributions[quotation.continuation] = { ...next, continues: quotation.index }
  }
  return attributions
}

/** Are most quotations set in single marks? Below a headline and its line, where there are any. */
function setsSingle({ tokenAt }: Document, { outer }: Quotations): boolean {
  const body = outer.filter(each => each.paragraph > 1)
  const counted = body.length > 0 ? body : outer
  return 2 * counted.filter(each => SINGLE_MARK.test(tokenAt(each.open).text)).length > counted.length
}

/** How many names end in each word. */
function countNames({ tokenAt }: Document, mentions: Mentions): Map<string, number> {
  const names = new Map<string, number>()
  for (const { form, head } of mentions.all) {
    if (form !== 'name') continue
    const word = tokenAt(head).lower
    names.set(word, (names.get(word) ?? 0) + 1)
  }
  return names
}

/** What `make` gives, made when it is first asked for. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
