import type { Clause } from '../clauses.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { isReduced } from './is-reduced.ts'
import {
  byClause,
  clausesOf,
  type Found,
  isRelative,
  isTalk,
  mentionAt,
  quotationAt,
  type RuleScope,
  type Shape,
  STATING,
  subjectFirst,
  subjectOf,
} from './rule.ts'

/** “Can be heard saying”, “was due to say”: how far behind the first verb the one that reports may stand. */
const NEAREST_REPORT = 4
/** How far behind a quotation its tag may have its verb, asides included. */
const FARTHEST_TAG = 60

/** What may stand before the word that opens a subordinate clause: “*but even* when”. */
const LEADING = WordClass.conjunction | WordClass.adverb | WordClass.subordinator

/** So many words behind its verb a clause may have and still lead up to a quotation: “when Foss said on Monday, “…””. */
const LONGEST_LEAD = 5

const VERBAL = WordClass.verb | WordClass.auxiliary | WordClass.adverb

/** “…,” said X. “…,” X said. “…,” according to X. */
export function clauseAfter(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const clause = tagBehind(scope, quotation, shape)
  if (!clause) return null
  // When Foss said it was “odd,” the crowd cheered: a fragment inside a report stays with that report.
  if (!shape.capital) {
    // Norvale denies it – “why would we?” asked Foss.
    const inverted = clause.kind === 'verb' && clause.side === 'after'
    if (!inverted && governedBefore(scope, quotation)) return null
  }
  // To a question on “fares,” Foss said they would rise: the clause has words of its own to report.
  const inside = /^\p{L}/u.test(shape.before)
  if (inside && clause.side === 'before' && !closes(scope, clause)) return null
  return byClause(clause)
}

const governedBefore = (scope: RuleScope, quotation: Quotation): boolean =>
  clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open).some(
    clause =>
      clause.verb < quotation.open &&
      clause.subject >= 0 &&
      (clause.sense === 'speech' || clause.sense === 'judgement') &&
      isSpoken(scope, clause) &&
      !isTalk(clause) &&
      !isPast(scope, clause, quotation) &&
      !isReduced(scope, clause, quotation),
  )

/** “The polls suggest it was “odd,” Foss said”: not what a thing or a text tells. */
export function isSpoken(scope: RuleScope, clause: Clause): boolean {
  const subject = subjectOf(scope, clause)
  return subject?.form !== 'description' || (subject.kind !== 'document' && subject.kind !== 'unknown')
}

/** “*When Foss said so*, she “laughed aloud,” said Boyd”: the clause is over where the comma brings the main one. */
export function isPast(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const opening = subjectFirst(scope, clause) - 1
  const { classes, lower } = tokenAt(opening)
  if (!(classes & WordClass.subordinator) || /^(?:that|who|which)$/.test(lower)) return false
  // As Foss said, it was “odd”.
  if (lower === 'as' && clause.sense === 'speech' && !isTalk(clause)) return false
  if (isOverBehindAnd(scope, clause, quotation)) return true
  const before = tokenAt(opening - 1)
  if (before.kind === 'word' && !(before.classes & LEADING)) return false
  for (let i = clause.end; i < Math.min(quotation.open, clause.end + FARTHEST_TAG); i++) {
    const main = tokenAt(i).text === ',' ? mentionAt(scope, i + 1) : undefined
    if (main?.phraseFirst !== i + 1) continue
    const next = tokenAt(main.asideEnd)
    if (main.asideEnd === quotation.open || next.classes & VERBAL || /ed$/.test(next.lower)) return true
  }
  // When Foss offered free rides to the pier, “we rode all day,” said Boyd.
  return tokenAt(quotation.open - 1).text === ',' && quotation.open - clause.end > 1
}

/** “They booed *when Foss spoke*, and the crowd waved “flags””: whoever else comes behind the “and”, with a verb. */
function isOverBehindAnd(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  for (let i = clause.end; i < Math.min(quotation.open, clause.end + FARTHEST_TAG); i++) {
    if (tokenAt(i).text !== ',' || !/^(?:and|but)$/.test(tokenAt(i + 1).lower)) continue
    for (let k = i + 2; k < i + LONGEST_LEAD + 2; k++) {
      const main = mentionAt(scope, k)
      if (!main || main.phraseFirst !== k || main.governed) continue
      let verb = main.asideEnd
      while (tokenAt(verb).classes === WordClass.adverb || tokenAt(verb).lower.endsWith('ly')) verb++
      return main.form !== 'pronoun' && (tokenAt(verb).classes & VERBAL || /ed$/.test(tokenAt(verb).lower)) !== 0
    }
  }
  return false
}

/** The clause that begins right behind a quotation and can report it. */
export function tagBehind(scope: RuleScope, quotation: Quotation, shape: Shape): Clause | null {
  const { document, sentences } = scope
  const { tokenAt } = document
  let at = quotation.end
  if (/^(?:[,—–-]|-{2,}|…|\.{2,})$/.test(tokenAt(at).text)) at++
  while (tokenAt(at).classes & WordClass.adverb && !mentionAt(scope, at) && !quotationAt(scope, at)) at++
  if (tokenAt(at).lower === 'as') at++
  // “…” is how Foss described it.
  const how = STATING.test(tokenAt(at).lower) && tokenAt(at + 1).lower === 'how'
  if (how) at += 2
  // “…,” was Foss’s reply.
  else if (STATING.test(tokenAt(at).lower) && opensWithOwner(scope, at + 1)) at++
  const sentence = sentences.of[quotation.open] as number
  if (sentences.of[at] !== sentence) return null
  const loose = shape.endSign === ''
  for (const clause of clausesOf(scope, sentence, at)) {
    if (clause.verb < at || clause.kind === 'noun') continue
    if (clause.verb - at > FARTHEST_TAG) return null
    if (holdsQuotation(scope, quotation.end, clause.verb)) return null
    // Another verb inside an aside: “…,” Boyd, who left in May, said.
    if (clause.verb !== at && !beginsAt(scope, clause, at)) continue
    if (clause.verb === at && clause.side === 'before') return null
    // “…,” Foss, *wearing* a hat, said
    if (clause.dependent && clause.side === 'before' && tokenAt(clause.verb - 1).text === ',') continue
    if (clause.sense === 'action' && !(shape.endSign === ',' && clause.side === 'before' && shape.whole)) continue
    if (clause.sense === 'naming' || isRelative(scope, clause)) return null
    // Foss used the words “…,” he was echoing Ames. – In a column on “…,” Foss seems to tire.
    if ((clause.lemma === 'be' || isUnfinished(scope, clause)) && !heardIn(scope, clause)) return null
    if (describesSubject(scope, clause)) return null
    if (loose && !how && !tightTag(scope, clause)) return null
    return behindParticiple(scope, clause) ?? heardIn(scope, clause) ?? clause
  }
  return null
}

const opensWithOwner = (scope: RuleScope, i: number): boolean =>
  scope.mentions.around(i, each => each.possessive && each.phraseFirst === i) !== null

/** “Foss *seems to* tire”, “I *began to* see”: what somebody does comes behind. */
const isUnfinished = ({ document: { tokenAt } }: RuleScope, clause: Clause): boolean =>
  (clause.sense === 'action' || clause.sense === 'manner') &&
  clause.side === 'before' &&
  tokenAt(clause.end).lower === 'to' &&
  (tokenAt(clause.end + 1).lower === 'be' || (tokenAt(clause.end + 1).word.forms & VerbForm.base) !== 0)

/** “…,” a man *can be heard saying*; “…,” he *was due to say*; “…,” she *liked to say*: the verb that reports, right behind one that does not. */
function heardIn(scope: RuleScope, clause: Clause): Clause | undefined {
  if (clause.sense !== 'action' && clause.sense !== 'thought') return undefined
  const { tokenAt } = scope.document
  return clausesOf(scope, clause.sentence, clause.verb).find(
    each =>
      each.verb > clause.verb &&
      each.verb <= clause.verb + NEAREST_REPORT &&
      each.sense === 'speech' &&
      each.subject === clause.subject &&
      ((clause.sense === 'action' && (tokenAt(each.verb).word.forms & VerbForm.gerund) !== 0) ||
        tokenAt(each.verb - 1).lower === 'to'),
  )
}

/** “…,” a man *calling himself* Foss *said*; “…,” the order *released* Friday *said*: the report behind a participle that only describes who speaks. */
function behindParticiple(scope: RuleScope, clause: Clause): Clause | null {
  const { tokenAt } = scope.document
  const forms = tokenAt(clause.verb).word.forms
  const unknown = forms === 0 && tokenAt(clause.verb).lower.endsWith('ed')
  if (!unknown && !(forms & (VerbForm.gerund | VerbForm.participle))) return null
  if (subjectOf(scope, clause)?.end !== clause.verb) return null
  const finite = VerbForm.past | VerbForm.present
  const report = clausesOf(scope, clause.sentence, clause.verb).find(
    ({ verb, sense, subject }) =>
      verb > clause.verb &&
      sense === 'speech' &&
      (tokenAt(verb).word.forms & finite) !== 0 &&
      ((forms & VerbForm.gerund) !== 0 || subject === clause.subject),
  )
  if (!report) return null
  for (let i = clause.verb; i < report.verb; i++)
    if (tokenAt(i).kind !== 'word' || tokenAt(i).lower === 'that') return null
  return { ...report, subject: clause.subject, together: clause.together }
}

/** “Measures *added by* Foss”, “I had prepared a note *to read*”: a participle or an infinitive is no tag. */
function describesSubject(scope: RuleScope, clause: Clause): boolean {
  const { tokenAt } = scope.document
  const infinitive = clause.dependent && tokenAt(clause.verb - 1).lower === 'to'
  return infinitive || (tokenAt(clause.end).lower === 'by' && !clause.passive)
}

/** The subject, or the phrases that describe it, begin at token `at`. */
function beginsAt(scope: RuleScope, clause: Clause, at: number): boolean {
  const subject = subjectOf(scope, clause)
  if (!subject) return false
  if (subject.phraseFirst === at || subject.leadFirst === at) return true
  if (clause.together && clause.together.first <= at + 6) return true
  return (
    subject.form === 'pronoun' && subject.phraseFirst <= at + 2 && subject.phraseFirst >= at && !mentionAt(scope, at)
  )
}

const holdsQuotation = (scope: RuleScope, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const quotation = quotationAt(scope, i)
    if (quotation) return quotation.end - quotation.open > 6
  }
  return false
}

/** Without a sign between, only a bare tag at the end of its sentence counts: “…” he said. */
function tightTag(scope: RuleScope, clause: Clause): boolean {
  if (clause.sense !== 'speech' && clause.sense !== 'manner') return false
  const { tokenAt } = scope.document
  if (tokenAt(clause.verb).word.forms === VerbForm.base) return false
  return closes(scope, clause)
}

/** Nothing but a sign, a time or a place stands behind the tag. */
export function closes(scope: RuleScope, clause: Clause): boolean {
  const { tokenAt, paragraphAt } = scope.document
  const end = clause.side === 'after' ? (subjectOf(scope, clause)?.asideEnd ?? clause.end) : clause.end
  // “Foss said *Tuesday* it would rain” goes on.
  const timed = (tokenAt(end).classes & WordClass.time) !== 0 && tokenAt(end + 1).kind === 'word'
  const at = timed ? end + 1 : end
  const next = tokenAt(at)
  if (paragraphAt(at) !== paragraphAt(clause.verb) || next.kind !== 'word') return true
  // “Foss said later”, but “Foss said *all* of it”
  if (next.classes & WordClass.determiner) return false
  return (next.classes & (WordClass.adverb | WordClass.time | WordClass.preposition)) !== 0
}
