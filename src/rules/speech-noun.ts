import type { Clause } from '../clauses.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { thatBehind } from './adjoins.ts'
import {
  ARTICLE,
  byClause,
  clausesBefore,
  clausesOf,
  type Found,
  quotationAt,
  type RuleScope,
  STATING,
  sayable,
  subjectFirst,
  subjectOf,
} from './rule.ts'

/** “An issue out of Foss’s claim that it was “odd””: a noun with its “that”, behind a preposition which no verb of judging brings. */
export function isContent(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const first = subjectFirst(scope, clause)
  return (
    thatBehind(scope, clause) &&
    (scope.document.tokenAt(first - 1).classes & WordClass.preposition) !== 0 &&
    !clausesBefore(scope, quotation).some(each => each.end === first && sayable(scope, each))
  )
}

/** What many say at once, in their words. */
const CRIES = /^(?:boos|calls|chant|chants|chorus|choruses|cries|cry|howls|jeers|roars|screams|shout|shouts|yells)$/

/** “To *chants of* “Fix it!””: words that were said, whoever said them. */
export function isCried(scope: RuleScope, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  // “Cries of “Boo!” *and* “Shame!””
  const first = tokenAt(quotation.open - 1).lower === 'and' ? quotationAt(scope, quotation.open - 2) : undefined
  const { open } = first ?? quotation
  return tokenAt(open - 1).lower === 'of' && CRIES.test(tokenAt(open - 2).lower)
}

/** What is named by words in marks, and nobody utters: the “two boats” rule. */
const NAMED = /^(?:banner|caption|catchphrase|headline|joke|order|rule|view)$/

/** “X’s “…” remark”: the words of whoever owns the noun. */
export function ownedWords(scope: RuleScope, quotation: Quotation): Found | null {
  const noun = clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open).find(
    ({ kind, verb }) => kind === 'noun' && verb === quotation.end,
  )
  const owner = noun && subjectOf(scope, noun)
  // Ames dismissed her “odd” claim: hardly what Ames claims.
  if (!noun || owner?.form === 'pronoun') return null
  return NAMED.test(noun.lemma) ? null : byClause(noun)
}

/** How far what a noun of speech says may reach without a “that”. */
const LONGEST_COMPLEMENT = 10

/** “Her promise to be “fair””, “his claim that the plan was “odd””: the quotation stands in what the noun says. */
export function completes(scope: RuleScope, noun: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  if (noun.kind !== 'noun') return false
  const end = noun.side === 'after' ? (subjectOf(scope, noun)?.end ?? noun.end) : noun.end
  const joint = tokenAt(end).lower
  for (let i = end; i < quotation.open; i++) {
    const before = quotationAt(scope, i)
    // His claim is that it was “odd”, meant to “hurt”
    if (before && scope.attributions[before.index]?.clause !== noun) return false
    if (before) i = before.end - 1
    else if (/^[,;:—–]$/.test(tokenAt(i).text)) return false
  }
  if (joint === 'that' || statesContent(scope, end, quotation)) return true
  const last = tokenAt(quotation.open - 1).lower === 'that'
  if (
    !(last || /^(?:about|against|for|in|of|on|over|to)$/.test(joint)) ||
    quotation.open - noun.end > LONGEST_COMPLEMENT
  )
    return false
  return !clausesBefore(scope, quotation).some(each => each.verb > noun.verb && !each.dependent)
}

/** “His line in that race *was that* Ames would “say anything””. */
function statesContent({ document: { tokenAt } }: RuleScope, from: number, quotation: Quotation): boolean {
  for (let i = from; i < Math.min(quotation.open - 1, from + LONGEST_COMPLEMENT); i++)
    if (STATING.test(tokenAt(i).lower)) return tokenAt(i + 1).lower === 'that'
  return false
}

/** How far behind the noun the infinitive may stand: “a call *for all of the towns to* “row””. */
const LONGEST_CALL = 8

/** “A *call* for the harbour to “wake up””: the noun of speech whose infinitive ends in the quotation, or -1. */
function callBefore({ document: { tokenAt } }: RuleScope, { open }: Quotation): number {
  if (tokenAt(open - 1).lower !== 'to') return -1
  for (let i = open - 2; i > open - LONGEST_CALL && tokenAt(i).kind === 'word'; i--)
    if (tokenAt(i).lower === 'for') return tokenAt(i - 1).classes & WordClass.speechNoun ? i - 1 : -1
  return -1
}

/** “Used *the words* “odd””, “opened with *a call* for “peace””: an action whose object is a noun of speech right before the quotation. */
export function utters(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  if (
    clause.sense !== 'action' ||
    /^(?:be|meet|hear)$/.test(clause.lemma) ||
    clause.negated ||
    clause.passive ||
    clause.subject < 0
  )
    return false
  const subject = subjectOf(scope, clause)
  if (subject?.kind === 'unknown' && subject.form === 'description') return false
  const { tokenAt } = scope.document
  const called = callBefore(scope, quotation)
  const article = ARTICLE.test(tokenAt(quotation.open - 1).lower) ? 1 : 0
  const tied = /^(?:of|for|that|like|:|,)$/.test(tokenAt(quotation.open - 1 - article).lower) ? 2 + article : 1
  const noun = called >= 0 ? called : quotation.open - tied
  if (noun - clause.end > 6 || !(tokenAt(noun).classes & WordClass.speechNoun)) return false
  for (let i = clause.end; i < noun; i++)
    // “Voted *against* claims of “odd” deals”: what others say.
    if (
      /^(?:against|amid|despite|over)$/.test(tokenAt(i).lower) ||
      tokenAt(i).kind !== 'word' ||
      tokenAt(i).classes & (WordClass.auxiliary | WordClass.possessive) ||
      tokenAt(i).word.sense === 'judgement'
    )
      return false
  return noun > clause.end
}
