import type { Attribution } from './attribute.ts'
import type { Clause, Clauses } from './clauses.ts'
import type { Document, Token } from './document.ts'
import { VerbForm, WordClass } from './lexicon/lexicon.ts'
import type { Mentions, TokenRange } from './mentions.ts'
import type { Quotations } from './quotations.ts'
import type { Sentences } from './sentences.ts'

/** Speech without marks: “Foss said *the pumps had failed*”. */
export interface Report {
  /** The reported words: one stretch, or two around a tag. */
  readonly parts: readonly [TokenRange, ...TokenRange[]]
  readonly attribution: Attribution
}

interface ReportScope {
  readonly document: Document
  readonly sentences: Sentences
  readonly mentions: Mentions
  readonly clauses: Clauses
}

/** Find what sentences without quotations report, by the clauses that report it. */
export function readReports(
  document: Document,
  quotations: Quotations,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
): Report[] {
  const scope: ReportScope = { document, sentences, mentions, clauses }
  const quoted = new Set(quotations.outer.flatMap(each => [sentences.of[each.open], sentences.of[each.end - 1]]))
  const reports: Report[] = []
  let taken = 0
  for (const clause of clauses.all) {
    if (quoted.has(clause.sentence) || !canReport(clause)) continue
    const report = aroundTag(scope, clause) ?? behindVerb(scope, clause)
    if (!report || report.parts[0].first < taken) continue
    reports.push(report)
    taken = report.parts.at(-1)?.end ?? taken
  }
  return reports
}

const canReport = (clause: Clause): boolean =>
  clause.sense === 'speech' && clause.kind !== 'noun' && clause.subject >= 0 && !clause.negated

/** Where the tag begins and ends, with its subject and what stands beside that. */
function tagOf({ mentions }: ReportScope, clause: Clause): TokenRange {
  const subject = mentions.all[clause.subject]
  if (!subject) return clause
  if (clause.side === 'before' && clause.kind === 'verb')
    return { first: Math.min(clause.together?.first ?? subject.phraseFirst, subject.phraseFirst), end: clause.end }
  return { first: clause.first, end: Math.max(clause.end, subject.asideEnd) }
}

/** The pumps had failed, Foss said. – The pumps, according to Foss, had failed. */
function aroundTag(scope: ReportScope, clause: Clause): Report | null {
  const { tokens } = scope.document
  const sentence = scope.sentences.all[clause.sentence]
  const tag = tagOf(scope, clause)
  if (!sentence || tag.first - 1 <= sentence.first) return null
  const comma = tokens[tag.first - 1]?.text === ','
  if (!comma && clause.kind !== 'according') return null
  const before = trim(scope, { first: sentence.first, end: tag.first })
  const next = tokens[tag.end]
  const closes =
    tag.end >= sentence.end ||
    next?.kind === 'sign' ||
    ((next?.classes ?? 0) & (WordClass.time | WordClass.adverb | WordClass.preposition)) !== 0
  if (!closes || !before || opensSubordinate(tokens[before.first])) return null
  const after = next?.text === ',' ? trim(scope, { first: tag.end, end: sentence.end }) : null
  if (after && holdsVerb(scope, after)) return report(clause, 'clause-between', [before, after])
  return holdsVerb(scope, before) ? report(clause, 'clause-after', [before]) : null
}

/** Foss said (that) the pumps had failed. – According to Foss, the pumps had failed. – Foss warned of floods. */
function behindVerb(scope: ReportScope, clause: Clause): Report | null {
  const { tokens } = scope.document
  const sentence = scope.sentences.all[clause.sentence]
  if (!sentence) return null
  let { end: first } = tagOf(scope, clause)
  if (clause.kind === 'verb') first = behindCircumstance(scope, first)
  const joint = tokens[first]
  const opened = joint?.lower === 'that' || (joint?.lower === 'of' && clause.lemma === 'warn')
  if (clause.kind === 'according' ? joint?.text === ',' : opened) first++
  else if (clause.kind === 'according' || joint?.kind !== 'word') return null
  const words = trim(scope, { first, end: endOf(scope, clause, first, sentence.end) })
  if (!words || (!opened && !holdsClause(scope, words))) return null
  return report(clause, 'clause-before', [words])
}

/** How many words may tell when, where and of what something was said. */
const LONGEST_CIRCUMSTANCE = 10
const CLAUSAL = WordClass.auxiliary | WordClass.pronoun

/** “Said *on Tuesday* that …”, “said *at a meeting in Harl* that …”, “said *last week* it …”: the token behind what tells when and where. */
function behindCircumstance({ document: { tokens } }: ReportScope, from: number): number {
  const opens = (tokens[from]?.classes ?? 0) & (WordClass.preposition | WordClass.time | WordClass.adverb)
  for (let i = from; opens && i < from + LONGEST_CIRCUMSTANCE; i++) {
    const token = tokens[i]
    if (token?.lower === 'that') return i
    if (token?.kind !== 'word' || (token.classes & CLAUSAL && !(token.classes & WordClass.time))) break
  }
  let i = from
  if (/^(?:on|in|last|this|late|early|earlier)$/.test(tokens[i]?.lower ?? '')) i++
  let end = from
  while (tokens[i]?.kind === 'word' && (tokens[i]?.classes ?? 0) & WordClass.time) end = ++i
  // “Said Tuesday was fine”
  return (tokens[end]?.classes ?? 0) & (WordClass.auxiliary | WordClass.verb) ? from : end
}

/** So many clauses of one sentence are looked at for another that reports. */
const MOST_CLAUSES = 40

/** Where the reported words end: before “and Foss added …”, or with the sentence. */
function endOf(scope: ReportScope, clause: Clause, first: number, end: number): number {
  const { tokens } = scope.document
  const near = scope.clauses.all.slice(clause.index + 1, clause.index + 1 + MOST_CLAUSES)
  for (const other of near) {
    if (other.sentence !== clause.sentence) break
    const start = other.subject === clause.subject ? other.first : tagOf(scope, other).first
    const joint = tokens[start - 1]
    if (start <= first || !canReport(other)) continue
    if (/^(?:and|but)$/.test(joint?.lower ?? '') || (other.dependent && joint?.text === ',')) return start - 1
  }
  return end
}

const report = (clause: Clause, rule: string, parts: Report['parts']): Report => ({
  parts,
  attribution: { rule, subject: clause.subject, together: clause.together, clause, continues: -1, dropped: false },
})

/** Without the signs and the “and” at either end; `null` when nothing is left. */
function trim({ document }: ReportScope, { first, end }: TokenRange): TokenRange | null {
  const { tokens } = document
  const idle = (token: Token | undefined): boolean => token?.kind === 'sign' && !/^[$£€%)\]]$/.test(token.text)
  while (first < end && idle(tokens[first])) first++
  while (end > first && idle(tokens[end - 1])) end--
  return first < end ? { first, end } : null
}

/** “When Foss arrived, Ames said …” */
const opensSubordinate = (token: Token | undefined): boolean =>
  ((token?.classes ?? 0) & WordClass.subordinator) !== 0 || (token?.classes ?? 0) === WordClass.preposition

function holdsVerb({ document }: ReportScope, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if ((document.tokens[i]?.classes ?? 0) & (WordClass.verb | WordClass.auxiliary)) return true
  return false
}

/** Something stands before a verb in a finite form, so that it is a clause: “the pumps failed”, not “the name of a witness”. */
function holdsClause({ document }: ReportScope, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++) {
    const { classes, lower, word } = document.tokens[i] as Token
    if (classes & WordClass.auxiliary ? lower !== 'to' : word.forms & (VerbForm.past | VerbForm.present)) return true
  }
  return false
}
