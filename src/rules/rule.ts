import type { Clause, Clauses } from '../clauses.ts'
import type { Document } from '../document.ts'
import type { Mention, Mentions, TokenRange } from '../mentions.ts'
import type { Quotation, Quotations } from '../quotations.ts'
import type { Sentences } from '../sentences.ts'

/** What a rule sees: the stages before, and what the rules said of the quotations before this one. */
export interface RuleScope {
  readonly document: Document
  readonly quotations: Quotations
  readonly sentences: Sentences
  readonly mentions: Mentions
  readonly clauses: Clauses
  /** How many names end in a word. */
  readonly timesNamed: (word: string) => number
  /** Does the text set speech in single marks? */
  readonly setsSingle: () => boolean
  /** By the index of the quotation. */
  readonly attributions: ReadonlyArray<Attribution | null>
  /** What {@link clausesBefore} has found so far, by the index of the quotation. */
  readonly clausesBefore: (readonly Clause[] | undefined)[]
}

/** Whose words a quotation is, or that it is no quotation at all. */
export interface Attribution {
  readonly rule: string
  /** The mention that speaks, or -1. */
  readonly subject: number
  readonly together: TokenRange | null
  /** The clause that reports it, or `null` where none stands by it. */
  readonly clause: Clause | null
  /** The quotation whose speech this one goes on with in the same `Quote`, or -1. */
  readonly continues: number
  /** A title, a label, scare quotes, words nobody said: left out of the result. */
  readonly dropped: boolean
}

/** One way in which a quotation finds its speaker. */
export interface Rule {
  readonly name: string
  readonly apply: (scope: RuleScope, quotation: Quotation, shape: Shape) => Found | null
}

/** What a rule answers; the table adds its name. */
export type Found = Partial<Omit<Attribution, 'rule'>>

/** How a quotation looks from outside. */
export interface Shape {
  /** How many words it holds. */
  readonly words: number
  /** Does it begin with a capital or a figure? */
  readonly capital: boolean
  /** The sign that ends it, inside the marks or right behind them: “,”, “.”, “?” …, or an empty string. */
  readonly endSign: string
  /** The text of the token before it in its paragraph, or an empty string. */
  readonly before: string
  /** It opens its sentence. */
  readonly opensSentence: boolean
  readonly opensParagraph: boolean
  /** A whole utterance rather than a fragment. */
  readonly whole: boolean
}

/** The sentence that holds token `i`. */
export const sentenceAt = ({ sentences }: Pick<RuleScope, 'sentences'>, i: number): TokenRange =>
  sentences.all[sentences.of[i] as number] as TokenRange

/** What is said *of* something rather than said: “Foss *talked* with Ames”. */
export const isTalk = ({ lemma }: Clause): boolean => lemma === 'speak' || lemma === 'talk'

/** What others have claimed, whoever they are. */
export const CLAIMS = /^(?:accusations?|allegations?|assertions?|claims?|complaints?|reports?|rumou?rs?|suggestions?)$/
export const ARTICLE = /^(?:an?|the)$/
/** What ties a noun to what it says: “her advice *was* to wait”. */
export const STATING = /^(?:is|was)$/
/** Marks of the single kind, straight and turned. */
export const SINGLE_MARK = /^['‘’`]$/

/** “Foss, *who* rowed”, “the boat *which* sank”: does the subject of a clause only point back? */
export function isRelative(scope: RuleScope, clause: Clause): boolean {
  const subject = subjectOf(scope, clause)
  return subject?.form === 'pronoun' && /^(?:that|which|whom?)$/.test(scope.document.tokenAt(subject.head).lower)
}

/** The mention with this index; none has -1. */
export const mentionOf = ({ mentions }: RuleScope, index: number): Mention | undefined =>
  index < 0 ? undefined : mentions.all[index]

/** The outermost mention around token `i`. */
export const mentionAt = (scope: RuleScope, i: number): Mention | undefined =>
  i < 0 ? undefined : mentionOf(scope, scope.mentions.at[i] ?? -1)

/** Who does what a clause tells. */
export const subjectOf = (scope: RuleScope, clause: Clause): Mention | undefined => mentionOf(scope, clause.subject)

/** Where the phrase of whoever does what a clause tells begins; the start of the text for nobody. */
export const subjectFirst = (scope: RuleScope, clause: Clause): number => subjectOf(scope, clause)?.phraseFirst ?? 0

/** Whom a sentence is about. */
export const topicOf = (scope: RuleScope, sentence: number): Mention | undefined =>
  mentionOf(scope, scope.clauses.topics[sentence] ?? -1)

/** The outermost quotation around token `i`. */
export function quotationAt({ quotations }: RuleScope, i: number): Quotation | undefined {
  const index = i < 0 ? -1 : (quotations.at[i] ?? -1)
  return index < 0 ? undefined : quotations.all[index]
}

/** Not a thing: the rain stopped: “…” */
export function speaks(scope: RuleScope, mention: number): boolean {
  const found = mentionOf(scope, mention)
  return found !== undefined && !(found.form === 'description' && found.kind === 'unknown')
}

/** No quotation at all. */
export const DROPPED: Found = { dropped: true }

/** By a clause: its subject speaks. */
export const byClause = (clause: Clause): Found => ({ subject: clause.subject, together: clause.together, clause })

/** “Tull, whom *Foss dubbed* “the Kettle””: a name that one person gives is that person’s word. */
export function namesAnother(scope: RuleScope, clause: Clause): boolean {
  const namer = subjectOf(scope, clause)
  if (!namer || clause.passive || clause.side === 'after' || !/^(?:dub|nickname)$/.test(clause.lemma)) return false
  return namer.form === 'name' || /^(?:he|she)$/.test(scope.document.tokenAt(namer.head).lower)
}

/** No report is read over more clauses than these on either side. */
const MOST_CLAUSES = 40

/** The clauses of one sentence, in order; of an endless one those around the token `near`. */
export function clausesOf({ clauses }: RuleScope, sentence: number, near: number): readonly Clause[] {
  const from = clauses.from[sentence] ?? 0
  const to = clauses.from[sentence + 1] ?? 0
  if (to - from <= 2 * MOST_CLAUSES) return clauses.all.slice(from, to)
  let low = from
  for (let high = to; low < high; ) {
    const middle = (low + high) >> 1
    if ((clauses.all[middle]?.verb ?? 0) < near) low = middle + 1
    else high = middle
  }
  return clauses.all.slice(Math.max(from, low - MOST_CLAUSES), Math.min(to, low + MOST_CLAUSES))
}

/** Clauses of the quotation’s sentence with their verb before it, in order. */
export function clausesBefore(scope: RuleScope, { index, open }: Quotation): readonly Clause[] {
  const known = scope.clausesBefore[index]
  if (known) return known
  const found = clausesOf(scope, scope.sentences.of[open] as number, open).filter(clause => clause.verb < open)
  scope.clausesBefore[index] = found
  return found
}

/** Can it report: does it say, hold or judge what it is about? */
export const sayable = (scope: RuleScope, clause: Clause): boolean =>
  clause.sense !== 'action' && (clause.sense !== 'naming' || namesAnother(scope, clause)) && !clause.negated

/** The outermost quotation before an outermost one. */
export function outerBefore({ quotations }: RuleScope, quotation: Quotation): Quotation | undefined {
  let i = quotation.index - 1
  while (i >= 0 && (quotations.all[i] as Quotation).parent >= 0) i--
  return i < 0 ? undefined : quotations.all[i]
}

/** So many words are a speech even where no capital opens them. */
const LONG_SPEECH = 25

/** Read how a quotation looks from outside. */
export function readShape(scope: Pick<RuleScope, 'document' | 'sentences'>, quotation: Quotation): Shape {
  const { tokenAt, paragraphAt, paragraphs } = scope.document
  let words = 0
  let first = ''
  for (let i = quotation.first; i < quotation.wordsEnd; i++) {
    const token = tokenAt(i)
    if (token.kind !== 'word' && token.kind !== 'opaque') continue
    words++
    first ||= token.text
  }
  let last = quotation.wordsEnd - 1
  // “They call it ‘odd,’” said Foss.
  while (last > quotation.open && tokenAt(last).kind === 'mark') last--
  const inside = tokenAt(last)
  const signs = (text: string): string => (/^(?:[,.;:!?…—–]|\.{2,}|-{2,})$/.test(text) ? text : '')
  const endSign =
    signs(inside.text) || (paragraphAt(quotation.end) === quotation.paragraph ? signs(tokenAt(quotation.end).text) : '')
  const previous = tokenAt(quotation.open - 1)
  const opensParagraph = paragraphs[quotation.paragraph]?.first === quotation.open
  const opensSentence = sentenceAt(scope, quotation.open).first === quotation.open
  const before = opensParagraph ? '' : previous.text
  // Paid “50 times more”: a figure behind a word opens nothing.
  const capital = /^\p{Lu}/u.test(first) || (/^\p{N}/u.test(first) && (opensParagraph || previous.kind !== 'word'))
  const whole =
    (capital &&
      (words > 3 || /^[.!?,…]/.test(endSign)) &&
      (opensSentence || /^(?:[,:—–(]|-{1,2})$/.test(before) || words > 3)) ||
    (words > LONG_SPEECH && previous.kind !== 'word')
  return { words, capital, endSign, before, opensSentence, opensParagraph, whole }
}
