import type { Clause } from '../clauses.ts'
import { isDash, isEndSign, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { adjoins } from './adjoins.ts'
import { closes, isPast, isSpoken, tagBehind } from './clause-after.ts'
import { isReduced } from './is-reduced.ts'
import { beginsAnew, leadStart } from './lead-start.ts'
import { embedded, outermost } from './outermost.ts'
import { isRelativeAside } from './relative-aside.ts'
import {
  ARTICLE,
  byClause,
  CLAIMS,
  clausesBefore,
  clausesOf,
  type Found,
  isTalk,
  outerBefore,
  quotationAt,
  type RuleScope,
  type Shape,
  sayable,
  sentenceAt,
  speaks,
  subjectOf,
} from './rule.ts'
import { completes, isContent, utters } from './speech-noun.ts'

const BRACKET = /^(?:[—–()[\]-]|-{2,})$/
/** No aside between dashes or brackets is longer. */
const LONGEST_ASIDE = 30
/** Verbs of judging that do not judge something *as* something: “scolded those who support Foss as “odd””. */
const OBJECTING = /^(?:back|endorse|oppose|stand_by|support)$/
/** Verbs that tell what someone is, not what he does. */
const LINKING = /^(?:be|become|have|remain|seem)$/
/** So many words in marks are hardly ever scare quotes. */
const LONG_FRAGMENT = 4

/** X said: “…” X said, “…” X told Y “…” — nothing but the reporting words stands between verb and quotation. */
export function clauseBefore(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const clause = reportingBefore(
    scope,
    quotation,
    shape,
    each =>
      adjoins(scope, each, quotation) &&
      !isPast(scope, each, quotation) &&
      !(shape.before === ',' && isTalk(each) && !speaksOf(scope, each, quotation)),
  )
  if (!clause || (shape.before === ':' && isOver(scope, clause, quotation.open - 1))) return null
  if (clause.sense === 'manner' && !shape.whole) return null
  // Moscow denies it — “…?” asked Foss.
  if (isDash(shape.before) && tagBehind(scope, quotation, shape)) return null
  // It means “…,” she says: the tag has the word, not the verb inside the reported sentence.
  if (
    !(clause.sense === 'speech' && (isSpoken(scope, clause) || /^[:,]$/.test(shape.before))) &&
    closedTag(scope, tagBehind(scope, quotation, shape))
  )
    return null
  // Foss defends his record in an advertisement: “…,” he says.
  const apart = clause.kind === 'noun' || (clause.end < quotation.open - 1 && shape.before !== 'that')
  const tag = apart && shape.whole ? tagBehind(scope, quotation, shape) : null
  if (tag && !(isEndSign(shape.endSign) && leadsOn(scope, tag))) return null
  return byClause(clause)
}

/** X said so; Y had a rule: “…”; X said so, but Y had a rule: “…”: has another lead begun before the colon? */
const isOver = (scope: RuleScope, clause: Clause, colon: number): boolean =>
  clause.verb < leadStart(scope, colon) ||
  clausesOf(scope, clause.sentence, colon).some(each => speaks(scope, each.subject) && beginsAnew(scope, each, clause))

/** X said that the plan was “…”: a fragment under the verb of saying, thinking or judging that governs it. */
export function governingClause(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const clause = reportingBefore(
    scope,
    quotation,
    shape,
    each =>
      each.sense !== 'manner' &&
      (each.kind !== 'noun' || isContent(scope, each, quotation) || completes(scope, each, quotation)) &&
      !(each.sense === 'thought' && shape.words < 2 && !isSeenAs(scope, quotation)) &&
      !isPast(scope, each, quotation) &&
      !(isTalk(each) && !speaksOf(scope, each, quotation)) &&
      !(shape.before === 'as' && OBJECTING.test(each.lemma)) &&
      // “…,” said X, who runs the “night bench”: the tag has its quotation.
      !(each.side === 'after' && each.kind === 'verb' && takenBefore(scope, each, quotation)),
  )
  const found =
    clause ??
    clausesBefore(scope, quotation).findLast(
      each => completes(scope, each, quotation) || utters(scope, each, quotation),
    )
  return found ? byClause(found) : null
}

/** “Is seen by many *as* a “lifeboat””: not only thought of with a word in marks. */
const isSeenAs = ({ document: { tokenAt } }: RuleScope, { open }: Quotation): boolean =>
  tokenAt(open - (ARTICLE.test(tokenAt(open - 1).lower) ? 2 : 1)).lower === 'as'

/** “Spoke in Harl *of* a “lost” year”; who spoke with Foss to find a “lost” key has not said that it was. */
function speaksOf({ document }: RuleScope, clause: Clause, quotation: Quotation): boolean {
  for (let i = clause.end; i < Math.min(quotation.open, clause.end + LONGEST_ASIDE); i++)
    if (/^(?:about|against|of)$/.test(document.tokenAt(i).lower)) return true
  return false
}

/**
 * The nearest clause before a quotation that can report it and fits; for a fragment the report that holds that clause. “Foss said
 * Ames would find it “odd””: a whole utterance is its nearest speaker’s, a fragment belongs to the words of whoever reports.
 */
function reportingBefore(
  scope: RuleScope,
  quotation: Quotation,
  shape: Shape,
  fits: (clause: Clause) => boolean,
): Clause | null {
  const candidates = clausesBefore(scope, quotation).filter(
    clause =>
      sayable(scope, clause) &&
      clause.subject >= 0 &&
      !isBracketed(scope, clause, quotation) &&
      !isRelativeAside(scope, clause, quotation) &&
      !isReduced(scope, clause, quotation),
  )
  for (let i = candidates.length - 1; i >= 0; i--) {
    const clause = candidates[i] as Clause
    if (!fits(clause)) continue
    const utters = clause.sense === 'speech' && (shape.whole || isCry(shape)) && speaks(scope, clause.subject)
    if (utters && !isDue(scope, clause)) return clause
    if (isUnderPassive(scope, quotation, clause) || judgesClaims(scope, clause)) return null
    if ((clause.sense !== 'speech' || clause.lemma.includes(' ')) && isApart(scope, quotation, clause)) return null
    // Dismissed Foss’s claim that it was “odd”: the words are the claim’s.
    if (isContent(scope, clause, quotation)) return clause
    return outermost(scope, quotation, clause, candidates)
  }
  return null
}

/** Foss said voters *should* ask: “Why?”: what has not been said is the word of whoever asks for it. */
const isDue = ({ document: { tokenAt } }: RuleScope, { verb }: Clause): boolean =>
  /^(?:must|should)$/.test(tokenAt(verb - 1).lower)

/** The crowd chanted “Fix it!”: an exclamation or a question with a capital is a whole utterance though no sign stands before it. */
const isCry = (shape: Shape): boolean => shape.capital && /^[!?]$/.test(shape.endSign)

/** “Foss apologised *after* pupils were told to bring “an old sack””: who told them so, behind what opens another clause, is not said. */
function isApart(scope: RuleScope, quotation: Quotation, clause: Clause): boolean {
  const told = clausesBefore(scope, quotation).findLast(
    each => each.verb > clause.end && (each.sense === 'speech' || each.sense === 'judgement'),
  )
  if (!told?.passive || told.subject >= 0) return false
  for (let i = told.verb - 1; i >= clause.end && told.verb - i < LONGEST_ASIDE; i--)
    if (/^(?:after|because|when|while)$/.test(scope.document.tokenAt(i).lower)) return true
  return false
}

/** “He was told she had been “odd””: who told him, the text does not say; but “told that Foss had called it “odd””. */
const isUnderPassive = (scope: RuleScope, quotation: Quotation, clause: Clause): boolean =>
  !(clause.sense === 'judgement' && subjectOf(scope, clause)?.form === 'name') &&
  clausesBefore(scope, quotation).some(
    each =>
      each.verb < clause.verb &&
      each.sense === 'speech' &&
      each.passive &&
      each.subject < 0 &&
      embedded(scope, clause, each) &&
      // “It was alleged that Foss shouted “…””
      !(clause.sense === 'speech' && adjoins(scope, clause, quotation)),
  )

/** X was asked, “…”: somebody’s question, and the text does not say whose; what X answers is another quotation. */
export function asked(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (!shape.whole || shape.before !== ',') return null
  const clause = clausesBefore(scope, quotation).findLast(each => each.sense !== 'action')
  return clause?.passive && clause.subject < 0 && clause.lemma === 'ask' && adjoins(scope, clause, quotation)
    ? byClause(clause)
    : null
}

/** Foss answered with, “Why?” *Ames wrote back,* “…”: a tag whose quotation comes behind it. */
function leadsOn(scope: RuleScope, tag: Clause): boolean {
  const sign = scope.document.tokenAt(tag.end)
  return /^[,:]$/.test(sign.text) && quotationAt(scope, tag.end + 1)?.open === tag.end + 1
}

/** A tag with its subject before the verb, and nothing but a sign or a quotation behind. */
function closedTag(scope: RuleScope, tag: Clause | null): boolean {
  if (tag?.sense !== 'speech' || tag.side !== 'before') return false
  return scope.document.tokenAt(tag.end).kind !== 'word'
}

/** The bill would “…”: a fragment of some length is the word of whoever its sentence is about, whatever the verb. */
export function fragmentSubject(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (shape.whole || shape.words < LONG_FRAGMENT) return null
  const clauses = clausesBefore(scope, quotation).filter(
    clause => clause.kind === 'verb' && !clause.passive && clause.sense !== 'naming' && !LINKING.test(clause.lemma),
  )
  const clause = clauses.findLast(each => each.subject >= 0 && !each.negated)
  const subject = clause && subjectOf(scope, clause)
  if (!clause || !subject || subject.kind === 'unknown' || remarkBetween(scope, clause.end, quotation.open)) return null
  if (isUnderPassive(scope, quotation, clause) || judgesClaims(scope, clause)) return null
  if (isApart(scope, quotation, clause)) return null
  return byClause(clause)
}

/** “Objected to comments that it was “…””: a remark nobody owns stands nearer, so the words are not the subject’s. */
function remarkBetween(scope: RuleScope, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = scope.document.tokenAt(i)
    if (token.classes & WordClass.speechNoun && /^(?:that|of|about)$/.test(scope.document.tokenAt(i + 1).lower))
      return true
  }
  return false
}

/** “Slammed *claims* it was “odd””, “hit back at *claims*”: what others have claimed, who are not named; but “said claims of a rift were “odd””. */
const judgesClaims = ({ document }: RuleScope, { end, lemma }: Clause): boolean =>
  !ONLY_SAYS.test(lemma) &&
  CLAIMS.test(document.tokenAt(/^(?:at|to)$/.test(document.tokenAt(end).lower) ? end + 1 : end).lower)

/** Verbs behind which comes what is said, hardly somebody’s claims. */
const ONLY_SAYS = /^(?:add|admit|argue|believe|concede|insist|maintain|say|stress|tell|think)$/

/** The plan was “…”, X said: the tag at the end of the sentence covers a fragment before it. */
export function clauseAtEnd(scope: RuleScope, quotation: Quotation): Found | null {
  const { tokenAt } = scope.document
  if (
    clausesBefore(scope, quotation).some(
      clause =>
        clause.sense === 'speech' &&
        clause.kind === 'verb' &&
        clause.subject >= 0 &&
        sayable(scope, clause) &&
        !isPast(scope, clause, quotation),
    )
  )
    return null
  const sentence = scope.sentences.of[quotation.open] as number
  const { end } = sentenceAt(scope, quotation.open)
  const clauses = clausesOf(scope, sentence, quotation.open)
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i] as Clause
    if (clause.verb < quotation.end) return null
    if (clause.sense !== 'speech' || clause.dependent || clause.kind === 'noun') continue
    const subject = subjectOf(scope, clause)
    if (!subject) continue
    const start = Math.min(subject.phraseFirst, clause.verb)
    // …, as Foss suggested
    const from = tokenAt(start - 1).lower === 'as' ? start - 1 : start
    const comma = tokenAt(from - 1).text === ',' || quotationAt(scope, from - 1)
    const finish = Math.max(subject.asideEnd, clause.end)
    const last = finish >= end - 1 || closes(scope, clause)
    if (comma && last) return byClause(clause)
  }
  return null
}

/** It rains – as Foss has said, or Ames has – and it is “odd”: what stands between two dashes or brackets reports nothing behind them. */
function isBracketed(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const subject = subjectOf(scope, clause) as Mention
  const start = Math.min(clause.verb, subject.phraseFirst)
  const end = Math.max(clause.end, subject.asideEnd)
  const bracket = (i: number): string => {
    const { kind, text } = tokenAt(i)
    return kind === 'sign' && BRACKET.test(text) && !quotationAt(scope, i) ? text : ''
  }
  let close = end
  while (close < quotation.open && close - end < LONGEST_ASIDE && !bracket(close)) close++
  const { first } = sentenceAt(scope, clause.verb)
  let open = start - 1
  while (open > first && start - open < LONGEST_ASIDE && !bracket(open)) open--
  return /^(?:\( \)|\[ \]|[—–-]+ [—–-]+)$/.test(`${bracket(open)} ${bracket(close)}`)
}

/** Has the clause reported the quotation before it already? “…,” he said, “…” is another rule’s. */
function takenBefore(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const previous = outerBefore(scope, quotation)
  return previous !== undefined && scope.attributions[previous.index]?.clause === clause
}
