import type { Clause } from '../clauses.ts'
import type { Paragraph } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, TokenRange } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { tagBehind } from './clause-after.ts'
import { joinedTo } from './joined-to.ts'
import {
  type Attribution,
  byClause,
  clausesOf,
  type Found,
  isTalk,
  mentionAt,
  type RuleScope,
  type Shape,
  sentenceAt,
  subjectOf,
  topicOf,
} from './rule.ts'

/** So many titles and labels in a row are passed over for the quotation before. */
const FARTHEST_BACK = 100

/** The outermost quotation before this one that stays in the result, with what was said of it. */
export function previous(
  scope: RuleScope,
  quotation: Quotation,
): { quotation: Quotation; attribution: Attribution | null } | null {
  for (let i = quotation.index - 1; i >= 0 && quotation.index - i < FARTHEST_BACK; i--) {
    const other = scope.quotations.all[i]
    if (!other || other.parent >= 0) continue
    const attribution = scope.attributions[i] ?? null
    if (!attribution?.dropped) return { quotation: other, attribution }
  }
  return null
}

/** “…,” X said, “…”: the second half of an interrupted sentence. */
export function clauseBetween(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const before = previous(scope, quotation)
  const clause = before?.attribution?.clause
  if (!before?.attribution || !clause) return null
  if (clause.verb < before.quotation.end || clause.verb > quotation.open) return null
  const { sentences, document } = scope
  if (sentences.of[quotation.open] !== sentences.of[clause.verb]) return null
  // “…,” said X, who runs the “night bench”: what stands behind other words is no second half.
  const last = document.tokenAt(quotation.open - 1)
  if (
    last.kind === 'word' &&
    !(last.classes & WordClass.conjunction) &&
    clause.side === 'after' &&
    clause.kind === 'verb'
  )
    return null
  // “A,” she said, but even so, “B,” said X: a tag of its own.
  if (shape.whole && tagBehind(scope, quotation, shape)?.sense === 'speech') return null
  // Another verb between has the word: “A,” said X, adding “b”.
  for (const other of clausesOf(scope, clause.sentence, clause.verb)) {
    if (
      other.verb > clause.verb &&
      other.verb < quotation.open &&
      other.sense !== 'action' &&
      other.sense !== 'thought' &&
      // “A,” said X when asked, “b”.
      document.tokenAt(other.verb - 1).lower !== 'when' &&
      // “A,” said X, speaking in Leeds, “and b”.
      !isTalk(other)
    )
      return null
  }
  return {
    subject: before.attribution.subject,
    together: before.attribution.together,
    clause,
    continues: before.quotation.index,
  }
}

/** “…” and “…”: a fragment joined to the one before it has the same clause. */
export function joinedFragment(scope: RuleScope, quotation: Quotation): Found | null {
  const before = previous(scope, quotation)
  const attribution = before?.attribution
  if (
    !before ||
    !attribution?.clause ||
    scope.sentences.of[before.quotation.open] !== scope.sentences.of[quotation.open]
  )
    return null
  if (attribution.clause.verb > before.quotation.open) return null
  const { tokenAt } = scope.document
  // The “old hands” *who are* “sick of it”
  const relative = isLinked(scope, before.quotation.end)
  if (before.quotation.end === quotation.open) return null
  for (let i = before.quotation.end + (relative ? 2 : 0); i < quotation.open; i++) {
    const token = tokenAt(i)
    if (token.text !== ',' && !/^(?:and|or|but|nor|also|a|an|the|as|to|of|by|not|even)$/.test(token.lower)) return null
  }
  return { subject: attribution.subject, together: attribution.together, clause: attribution.clause }
}

const isLinked = ({ document: { tokenAt } }: RuleScope, i: number): boolean =>
  /^(?:who|which|that)$/.test(tokenAt(i).lower) && /^(?:is|are|was|were)$/.test(tokenAt(i + 1).lower)

/** Foss called it “…”; Ames, “…”: the verb of the clause before, left out behind a semicolon or an “and”. */
export function gappedVerb(scope: RuleScope, quotation: Quotation): Found | null {
  const before = previous(scope, quotation)
  const clause = before?.attribution?.clause
  const { tokenAt } = scope.document
  if (!before || !clause || clause.verb > before.quotation.open || clause.side !== 'before') return null
  if (scope.sentences.of[before.quotation.open] !== scope.sentences.of[quotation.open]) return null
  const comma = quotation.open - 1
  const mention = mentionAt(scope, comma - 1)
  if (tokenAt(comma).text !== ',' || mention?.end !== comma || mention.possessive || mention.form === 'pronoun')
    return null
  const joint = tokenAt(mention.phraseFirst - 1)
  const joined = joint.lower === 'and' || joint.lower === 'while'
  if (joint.text !== ';' && !(joined && mention.phraseFirst - 1 - before.quotation.end <= 1)) return null
  return { subject: mention.index, clause }
}

/** “… ¶ “…”: no closing mark, and the next paragraph opens again. */
export function openSpeech(scope: RuleScope, quotation: Quotation): Found | null {
  const before = previous(scope, quotation)
  if (before?.quotation.continuation !== quotation.index) return null
  const { attribution } = before
  if (!attribution) return null
  return {
    subject: attribution.subject,
    together: attribution.together,
    clause: attribution.clause,
    continues: before.quotation.index,
  }
}

/** “…,” X said. “…”: more of the speech after its tag, in the same paragraph; or a piece of it: “…,” X said. But “…”. */
export function sameParagraph(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const before = previous(scope, quotation)
  const attribution = before?.attribution
  if (!attribution || attribution.subject < 0 || before.quotation.paragraph !== quotation.paragraph) return null
  const { sentences } = scope
  const here = sentences.of[quotation.open] as number
  const { subject, together, clause } = attribution
  const last = Math.max(
    sentences.of[before.quotation.end - 1] as number,
    clause ? (sentences.of[clause.verb] as number) : 0,
  )
  if (here - last > 1) return null
  if (!shape.opensSentence) {
    if (!isPiece(scope, quotation, shape)) return null
    // He taught them to “…”: the sentence has a subject of its own.
    const own = topicOf(scope, here)
    return own?.form === 'pronoun' && own.kind === 'person'
      ? { subject: own.index, clause: null }
      : { subject, together, clause }
  }
  const tagged = clause !== null && clause.verb >= before.quotation.end
  return { subject, together, clause, continues: tagged ? before.quotation.index : -1 }
}

/** Shorter, it may be any word in marks. */
const SHORTEST_PIECE = 4
/** How many words of the writer’s may lead to it. */
const LONGEST_LEAD = 8

/** “But “…”.”, “Instead, “…”.”: some words, then the rest of the sentence in marks, and nobody else reports in it. */
function isPiece(scope: RuleScope, quotation: Quotation, shape: Shape): boolean {
  const sentence = scope.sentences.of[quotation.open] as number
  const { first, end } = sentenceAt(scope, quotation.open)
  return (
    shape.words >= SHORTEST_PIECE &&
    quotation.open - first <= LONGEST_LEAD &&
    end - quotation.end <= 1 &&
    clausesOf(scope, sentence, quotation.open).every(clause => clause.sense === 'action')
  )
}

/** X was hopeful. “…”: the sentence before, in the same paragraph, reports or judges, or is about one person. */
export function sentenceBefore(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  // Foss was blunt. “and so we row.”: speech may begin in the middle.
  if (!shape.opensSentence || shape.opensParagraph || !(shape.capital || shape.words > SHORTEST_PIECE)) return null
  const sentence = (scope.sentences.of[quotation.open] as number) - 1
  const found = reportedBy(scope, sentence)
  if (found) return found
  const issued = issuedIn(scope, sentence) ?? verdictIn(scope, sentence)
  if (issued) return byClause(issued)
  const before = previous(scope, quotation)
  const topic = topicOf(scope, sentence)
  const together = topic ? joinedTo(scope, topic.index) : null
  const person =
    topic?.kind === 'person' ||
    (topic?.form === 'name' && topic.kind === 'unknown' && (together !== null || isNamedAgain(scope, topic)))
  const attribution = before?.quotation.paragraph === quotation.paragraph ? before.attribution : null
  if (attribution && attribution.subject >= 0 && (!person || topic?.form === 'pronoun'))
    return { subject: attribution.subject, together: attribution.together, clause: null }
  // “I looked at her. “…””: hardly the words of the one who writes.
  const writer = topic?.form === 'pronoun' && scope.document.tokenAt(topic.head).text === 'I'
  if (topic && person) return writer ? null : { subject: topic.index, together, clause: null }
  const only = onlyPerson(scope, sentence)
  return only >= 0 ? { subject: only, clause: null } : null
}

/** “*His verdict?* “Odd.””: a question that is no more than a noun of speech with its owner. */
function verdictIn(scope: RuleScope, sentence: number): Clause | undefined {
  const { end } = scope.sentences.all[sentence] as TokenRange
  const clauses = clausesOf(scope, sentence, end)
  return scope.document.tokenAt(end - 1).text === '?' && clauses.length === 1 && clauses[0]?.kind === 'noun'
    ? clauses[0]
    : undefined
}

/** The one person whom a sentence names, or -1 when it names none or several. */
function onlyPerson(scope: RuleScope, sentence: number): number {
  const { first, end } = scope.sentences.all[sentence] as TokenRange
  let only = -1
  for (let i = first; i < end; i++) {
    const mention = mentionAt(scope, i)
    if (!mention) continue
    i = mention.end - 1
    if (mention.form !== 'name' || mention.kind === 'organization') continue
    if (mention.kind === 'unknown' && !isNamedAgain(scope, mention)) continue
    if (only >= 0) return -1
    only = mention.index
  }
  return only
}

/** The clause of a sentence that reports, when its subject can speak. */
export function reportedBy(scope: RuleScope, sentence: number): Found | null {
  const clauses = clausesOf(scope, sentence, (scope.sentences.all[sentence] as TokenRange).end).filter(
    clause =>
      clause.kind !== 'noun' &&
      clause.subject >= 0 &&
      clause.sense !== 'action' &&
      clause.sense !== 'naming' &&
      clause.sense !== 'manner',
  )
  const speaking = clauses.filter(clause => clause.sense !== 'thought')
  const main = speaking.find(clause => !clause.dependent) ?? speaking[0] ?? clauses.find(clause => !clause.dependent)
  if (!main) return null
  const subject = subjectOf(scope, main)
  if (
    !subject ||
    (subject.form === 'pronoun' && /^(?:it|we|i|which)$/i.test(scope.document.tokenAt(subject.head).lower))
  )
    return null
  return byClause(main)
}

/** What is given out in words. */
const ISSUED = /^(?:email|letter|memo|message|note|reply|speech|statement|tweet)$/
/** How far behind its verb a statement may stand: “issued another brief statement”. */
const FARTHEST_ISSUED = 4

/** “The board issued a statement.”: the clause of a sentence by which somebody gives out words. */
export function issuedIn(scope: RuleScope, sentence: number): Clause | undefined {
  const { tokenAt } = scope.document
  return clausesOf(scope, sentence, (scope.sentences.all[sentence] as TokenRange).end).find(clause => {
    if (clause.dependent || clause.negated || clause.passive || clause.kind !== 'verb') return false
    const kind = subjectOf(scope, clause)?.kind
    if (kind !== 'person' && kind !== 'organization') return false
    for (let i = clause.verb + 1; i < clause.verb + FARTHEST_ISSUED; i++) if (ISSUED.test(tokenAt(i).lower)) return true
    return false
  })
}

/** “…,” X said. ¶ “…”: a paragraph of quoted words right after a paragraph that ends with quoted words or their tag. */
export function paragraphRun(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (!shape.opensParagraph || (shape.words <= 3 && !shape.capital)) return null
  const before = previous(scope, quotation)
  if (!before?.attribution || before.attribution.subject < 0 || before.quotation.paragraph !== quotation.paragraph - 1)
    return null
  const { sentences, document } = scope
  const end = (document.paragraphs[before.quotation.paragraph] as Paragraph).end
  const lastSentence = sentences.of[end - 1] as number
  const last = before.attribution.clause
    ? Math.max(sentences.of[before.attribution.clause.verb] as number, sentences.of[before.quotation.end - 1] as number)
    : (sentences.of[before.quotation.end - 1] as number)
  if (last < lastSentence) return null
  const whole = quotation.end >= (document.paragraphs[quotation.paragraph] as Paragraph).end || shape.whole
  if (!whole) return null
  // They call it “odd,” X said. ¶ “…”: the tag at the end has the paragraph, whoever has the fragment.
  const tag = clausesOf(scope, lastSentence, end).find(
    each => each.verb >= before.quotation.end && each.kind === 'verb' && each.sense === 'speech' && !each.dependent,
  )
  const { subject, together } = tag && tag.subject >= 0 && !tag.negated ? tag : before.attribution
  return { subject, together, clause: null }
}

/** Is a lone capital at the start of a sentence a name? Another mention of it says so. */
function isNamedAgain(scope: RuleScope, mention: Mention): boolean {
  // A capital inside a sentence needs no second look.
  if (sentenceAt(scope, mention.first).first !== mention.first) return true
  // “Foss was hopeful”: what is said to be something is rather someone.
  if (/^(?:is|was|has|had)$/.test(scope.document.tokenAt(mention.end).lower)) return true
  const word = scope.document.tokenAt(mention.head).lower
  return scope.timesNamed(word) > 1
}
