import type { Clause } from '../clauses.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { adjoins, thatBehind } from './adjoins.ts'
import { isRelative, isTalk, mentionAt, quotationAt, type RuleScope, subjectFirst, subjectOf } from './rule.ts'

/** The report that holds a clause, and the report that holds that one, up to the outermost. */
export function outermost(
  scope: RuleScope,
  quotation: Quotation,
  clause: Clause,
  candidates: readonly Clause[],
): Clause {
  let top = clause
  if (isGapped(scope, clause, quotation) || isToldByText(scope, clause)) return clause
  for (let i = candidates.length - 1; i >= 0; i--) {
    const over = candidates[i] as Clause
    if (over.verb < top.verb && holds(scope, over, top, quotation)) top = over
  }
  return top
}

/** “Pointing to *a column that called* it “odd””: what a text says is no one else’s. */
const isToldByText = (scope: RuleScope, { kind, verb, subject }: Clause): boolean =>
  kind === 'verb' &&
  scope.mentions.all[subject]?.kind === 'document' &&
  /^(?:that|which)$/.test(scope.document.tokenAt(verb - 1).lower)

/** “A pier that *residents call* a “mess””: what they call so stands before, so the clause only tells of it. */
function isGapped(scope: RuleScope, clause: Clause, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  // “*A move* Foss defended as “odd””
  const first = subjectFirst(scope, clause)
  const judged = tokenAt(clause.verb + 1).lower === 'as' && mentionAt(scope, first - 1)?.end === first
  if (
    clause.passive ||
    !(judged || /^(?:brand|call|denounce|deride|describe|dismiss|dub|label|term)$/.test(clause.lemma))
  )
    return false
  // What *she* calls so is mostly hers who reports.
  const caller = subjectOf(scope, clause)
  if (!caller || /^(?:he|i|it|she|they|we)$/.test(tokenAt(caller.head).lower)) return false
  if (tokenAt(clause.verb).word.forms === VerbForm.gerund) return false
  let at = clause.verb + 1
  while (/^(?:as|an?|the)$/.test(tokenAt(at).lower)) at++
  return at === quotation.open
}

const holds = (scope: RuleScope, over: Clause, clause: Clause, quotation: Quotation): boolean =>
  isExpected(scope, over, clause) ||
  isCalledSo(scope, over, clause) ||
  (over.kind === 'verb' &&
    (isAim(scope, clause, over) ||
      (tells(scope, over, clause) &&
        !isTalk(over) &&
        !isOpening(scope, over) &&
        !(isRelative(scope, over) && !isRightBehind(scope, clause, over)) &&
        embedded(scope, clause, over) &&
        !passesOn(scope, over, clause, quotation))))

/** “According to Foss, critics *would call* it “odd””: what nobody has said yet is the word of whoever expects it. */
const isExpected = ({ document }: RuleScope, over: Clause, clause: Clause): boolean =>
  over.kind === 'according' &&
  document.tokenAt(clause.verb).word.forms === VerbForm.base &&
  (document.tokenAt(clause.verb - 1).classes & WordClass.auxiliary) !== 0

/** “Foss *called people who* fought it “odd””: the clause only tells whom she calls so. */
function isCalledSo(scope: RuleScope, over: Clause, clause: Clause): boolean {
  if (!/^(?:brand|call|dub|label|term)$/.test(over.lemma) || over.passive || clause.sense === 'speech') return false
  const who = subjectOf(scope, clause)
  const called = mentionAt(scope, over.end)
  return who !== undefined && isRelative(scope, clause) && called?.phraseFirst === over.end && called.end === who.first
}

/** Any verb of saying; of judging only where what “he” thinks is part of it, or a “that” follows: “*faulted Ames* because he wanted “more””, “*voiced* hope that …”. */
const tells = (scope: RuleScope, over: Clause, clause: Clause): boolean =>
  over.sense === 'speech' ||
  // “A survey *found* that most say it is “odd””
  (over.lemma === 'find' && subjectOf(scope, over)?.kind === 'document') ||
  (over.sense === 'judgement' &&
    ((clause.sense === 'thought' && subjectOf(scope, clause)?.form === 'pronoun') ||
      (/^(?:express|voice)$/.test(over.lemma) && thatBehind(scope, over))))

/** “Promised *to release* a “full” report”, “scolded Ames *for calling* it “odd””: the verb before has the word, not what it is about. */
function isAim(scope: RuleScope, clause: Clause, over: Clause): boolean {
  if (!clause.dependent || clause.subject !== over.subject) return false
  const { tokenAt } = scope.document
  let joint = clause.verb - 1
  while (tokenAt(joint).classes & WordClass.adverb) joint--
  if (tokenAt(joint).lower === 'to')
    return (over.sense === 'speech' || over.lemma === 'pledge') && clause.sense !== 'speech'
  return (
    /^(?:about|by|for|of|without)$/.test(tokenAt(joint).lower) &&
    (over.sense === 'speech' || over.sense === 'judgement')
  )
}

/** In small letters, these go on with what somebody else says. */
const COMMENTING = /^(?:and|but|so|which)$/

/** What is uttered so is quoted as it was. */
const CRYING = /^(?:bellow|chant|cry|holler|scream|shout|sing|yell)$/

/** Whoever hears somebody say something, or remembers it, has not said it. */
const WITNESSING = new Set<string | null>(['hear', 'overhear', 'recall', 'remember', 'see', 'watch'])

/** “Recalled *a nurse telling* him “…””, “remembers hearing *Boyd say* it was “odd””: somebody’s words, as the object of a verb of sense or memory. */
function isWitnessed(scope: RuleScope, clause: Clause): boolean {
  const { tokenAt } = scope.document
  return (
    clause.sense === 'speech' &&
    (tokenAt(clause.verb).word.forms & (VerbForm.gerund | VerbForm.base)) !== 0 &&
    WITNESSING.has(tokenAt(subjectFirst(scope, clause) - 1).word.lemma)
  )
}

/** “Prosecutors say that Foss shouted “…””: the words of one whom another only passes on, named and with a verb of his own right there. */
function passesOn(scope: RuleScope, over: Clause, clause: Clause, quotation: Quotation): boolean {
  const form = subjectOf(scope, clause)?.form
  if (clause.kind === 'noun') return false
  if (isWitnessed(scope, clause)) return true
  // “Foss said Boyd had offered boats, “*which* is odd””: a comment on what was offered.
  if (
    scope.document.tokenAt(quotation.open - 1).text === ',' &&
    COMMENTING.test(scope.document.tokenAt(quotation.first).text)
  )
    return false
  // “Foss said the crowd *chanted* “…””: those words were heard.
  if (form === 'description' && CRYING.test(clause.lemma)) return adjoins(scope, clause, quotation)
  if (form !== 'name') return false
  // “Foss believed Ames would answer “…””: nobody has answered yet.
  if (scope.document.tokenAt(clause.verb).word.forms === VerbForm.base) return false
  return over.lemma === 'report' || (clause.sense === 'speech' && adjoins(scope, clause, quotation))
}

/** “Speaking in Ohio, Foss said …”: a participle before its subject holds no report. */
const isOpening = (scope: RuleScope, clause: Clause): boolean =>
  clause.dependent && (subjectOf(scope, clause)?.first ?? 0) > clause.verb

/** “Critics who say *he would* call it “odd””: nothing stands between the verb and the subject of what it reports. */
const isRightBehind = (scope: RuleScope, clause: Clause, over: Clause): boolean => {
  const first = subjectFirst(scope, clause)
  return first === over.end || (first === over.end + 1 && scope.document.tokenAt(over.end).lower === 'that')
}

/** What opens a clause beside a report rather than in it. */
const ADVERBIAL = /^(?:after|although|as|because|before|once|since|though|unless|until|when|whereas|while)$/
/** Of these, the ones that set a clause against a report or beside it in time: what is thought there is thought of its own. */
const CONTRASTING = /^(?:after|although|as|before|though|until|when|whereas|while)$/

/** Does a clause stand in what another reports? Its own subject comes behind the other’s verb, and nothing sets it on the same level. */
export function embedded(scope: RuleScope, clause: Clause, over: Clause): boolean {
  const { tokenAt } = scope.document
  const subject = subjectOf(scope, clause)
  if (!subject || subject.phraseFirst < over.end) return false
  // “…,” said Foss, *who* thinks …
  if (over.side === 'after' && (over.subject === clause.subject || isRelative(scope, clause))) return false
  const first = Math.min(subject.phraseFirst, clause.together?.first ?? subject.phraseFirst)
  // The comma may stand inside the marks: on a sign reading “No,” *Foss* said …
  const marked = quotationAt(scope, first - 1)
  const joint = tokenAt(marked ? marked.wordsEnd - 1 : first - 1)
  if (tokenAt(first - 2).lower === 'such') return true
  // “Foss denied it, with Ames calling it “odd””: a remark of its own.
  if (joint.lower === 'with' && clause.dependent && tokenAt(first - 2).kind === 'sign') return false
  if (joint.text === ';') return false
  if (isAimed(scope, subject, over)) return false
  // “Praised *what* Ames called “odd””
  if (joint.lower === 'what' && subject.form !== 'pronoun' && clause.sense !== 'thought') return false
  // “Foss said the firm, *whose* chief called it “odd”, was late”
  if (joint.lower === 'whose') return false
  // “Wrote a letter *in which* he said “…””
  if (joint.lower === 'which' && tokenAt(first - 2).classes & WordClass.preposition) return false
  // “Foss said it was late, and she feared “more””: no verb of saying, so the fear is told by the one who speaks.
  const told = clause.sense === 'thought'
  if (joint.classes & WordClass.conjunction) return told && subject.form !== 'name'
  if (told ? CONTRASTING.test(joint.lower) : ADVERBIAL.test(joint.lower)) return false
  if (joint.text !== ',') return true
  // “While others may say so, Foss said …”: behind a comma a clause begins anew, unless “that” holds them together.
  const reporter = subjectOf(scope, over)
  const aside = reporter !== undefined && ADVERBIAL.test(tokenAt(reporter.phraseFirst - 1).lower)
  return !aside && (told || thatBehind(scope, over))
}

/** “Hit back *at trolls who* called it “odd””: those at whom the report is aimed have words of their own. */
const isAimed = (scope: RuleScope, { first, head }: Mention, { end }: Clause): boolean =>
  scope.document.tokenAt(head).lower === 'who' &&
  /^(?:at|to)$/.test(scope.document.tokenAt(end).lower) &&
  mentionAt(scope, first - 1)?.phraseFirst === end + 1
