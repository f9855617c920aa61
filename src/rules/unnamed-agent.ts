import type { Clause } from '../clauses.ts'
import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { adjoins } from './adjoins.ts'
import { fragmentSubject } from './clause-before.ts'
import {
  byClause,
  CLAIMS,
  clausesBefore,
  type Found,
  mentionAt,
  outerBefore,
  quotationAt,
  type RuleScope,
  type Shape,
  sentenceAt,
  subjectOf,
} from './rule.ts'
import { isCried } from './speech-noun.ts'

/** The site was described as “…”; it was argued that it was “…”; there were cries of “…”: the words are somebody’s, but the text does not say whose. */
export function unnamedAgent(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (isCried(scope, quotation)) return {}
  const told = hearsBefore(scope, quotation)
  if (told) return { clause: told }
  if (isClaimed(scope, quotation)) return {}
  const clause = clausesBefore(scope, quotation).findLast(each => each.sense !== 'action' && each.kind === 'verb')
  if (!clause || clause.subject >= 0 || clause.negated || clause.sense === 'naming' || clause.sense === 'thought')
    return null
  // Related: “Mayor quits”
  if (scope.document.tokenAt(clause.end).text === ':' && scope.document.tokenAt(clause.verb).capital) return null
  if (clause.passive && adjoins(scope, clause, quotation)) return byClause(clause)
  const past = (scope.document.tokenAt(clause.verb).word.forms & VerbForm.past) !== 0
  // What is allowed nobody has said, and “a dish called “stovies”” gives a name.
  if (!past || clause.lemma === 'allow' || (clause.lemma === 'call' && !clause.passive)) return null
  if ((outerBefore(scope, quotation)?.open ?? -1) > clause.verb) return null
  if (!clause.passive && isAside(scope, clause, quotation)) return null
  return fragmentSubject(scope, quotation, shape) ? null : byClause(clause)
}

/** How far behind it a claim may say what it says. */
const LONGEST_CLAIM = 15

/** “Amid *claims that* he was “rude””: what is claimed somewhere, by whomever. */
function isClaimed(scope: RuleScope, { open, paragraph }: Quotation): boolean {
  const { tokenAt, paragraphAt } = scope.document
  let verbs = 0
  for (let i = open - 1; i > open - LONGEST_CLAIM; i--) {
    const before = quotationAt(scope, i)
    if (before) {
      i = before.open
      continue
    }
    const token = tokenAt(i)
    if (token.kind !== 'word' || paragraphAt(i) !== paragraph) return false
    if (token.lower === 'that') return verbs < 2 && CLAIMS.test(tokenAt(i - 1).lower)
    // “Reports that the pier *had shut* the town *held* a “mini” fair”: the claim is over.
    if (isVerbal(token) && !isVerbal(tokenAt(i - 1))) verbs++
  }
  return false
}

/** A verb, or the auxiliary of one. */
const isVerbal = ({ classes, lower, word }: Token): boolean =>
  (classes & WordClass.auxiliary) !== 0 ? lower !== 'to' : (word.forms & (VerbForm.past | VerbForm.present)) !== 0

/** What hears what is said at length, by whomever. */
const HEARERS = /^(?:court|hearing|inquest|inquiry|jurors?|jury|magistrates|mps|panel|tribunal)$/

/** “The inquest *heard* (that) he was “lovely””: somebody told it so. */
function hearsBefore(scope: RuleScope, quotation: Quotation): Clause | undefined {
  const { tokenAt } = scope.document
  const clause = clausesBefore(scope, quotation).findLast(each => each.sense !== 'action' || each.lemma === 'hear')
  if (clause?.lemma !== 'hear' || clause.negated || clause.passive) return undefined
  const hearer = subjectOf(scope, clause)
  const next = mentionAt(scope, clause.end)
  const tells = tokenAt(clause.end).lower === 'that' || next?.phraseFirst === clause.end
  return hearer && tells && HEARERS.test(tokenAt(hearer.head).lower) ? clause : undefined
}

/** “*Told to wait*, the crew sat “aloft””, “the bins, *praised in May*, hold “chips””: the sentence goes on with a clause that is no part of it. */
const isAside = (scope: RuleScope, clause: Clause, quotation: Quotation): boolean =>
  sentenceAt(scope, clause.verb).first === clause.verb ||
  clausesBefore(scope, quotation).some(each => {
    const first = subjectOf(scope, each)?.phraseFirst ?? -1
    if (each.verb <= clause.verb || each.dependent || first < 0) return false
    return first < clause.verb || scope.document.tokenAt(first - 1).text === ','
  })
