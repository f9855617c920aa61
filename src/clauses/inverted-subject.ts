import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, isBehindQuotation, isThing, mentionAt, quotationAt, sentenceAt } from './clause-scope.ts'

const OPENING = WordClass.determiner | WordClass.possessive | WordClass.number

/** “…,” said Foss; Said Foss: “…”: a subject behind the verb, which a quotation or the start of the sentence precedes. */
export function invertedSubject(scope: ClauseScope, verb: number, end: number): Mention | null {
  const { document, mentions } = scope
  const token = document.tokens[verb] as Token
  if (token.word.forms === VerbForm.gerund) return null
  if (!opensTag(scope, verb, end)) return null
  const mention = mentionAt(scope, end)
  if (!mention || mention.possessive || document.tokenAt(mention.head).lower === 'it') return null
  // “Foss’s memoir, “Glass”, describes Ames as …”
  if (token.word.sense === 'judgement' && document.tokenAt(mention.end).lower === 'as') return null
  const opening = document.tokenAt(mention.phraseFirst).classes
  // “…,” described the impact as “…”: a thing passes no judgement.
  if (isThing(mention) && (token.word.sense === 'judgement' || !(opening & OPENING))) return null
  return mention.describes >= 0 ? (mentions.all[mention.describes] as Mention) : mention
}

/** Does what stands before the verb leave its subject to come: a quotation, the start of the sentence, “as”? */
function opensTag(scope: ClauseScope, verb: number, end: number): boolean {
  const { tokens } = scope.document
  if (sentenceAt(scope, verb).first === verb) return true
  const { lower, text } = tokens[verb - 1] as Token
  if (lower === 'as' || lower === 'so') return true
  // The plan was “…” in parts, said Foss.
  if (text === ',' && (tokens[verb] as Token).word.sense === 'speech')
    if (isBehindQuotation(scope, verb) || isClosedOff(scope, end)) return true
  let before = verb - 1
  while (before > 0 && (tokens[before] as Token).classes & WordClass.adverb && !quotationAt(scope, before)) before--
  return (
    quotationAt(scope, before) !== undefined ||
    (quotationAt(scope, before - 1) !== undefined && /^(?:,|\.|[—–-]|-{2,})$/.test((tokens[before] as Token).text))
  )
}

/** The truth, says Foss, is that …; the plan failed, observes Foss on Friday: a comma, a time or the end closes off the subject. */
function isClosedOff(scope: ClauseScope, end: number): boolean {
  const mention = mentionAt(scope, end)
  if (!mention) return false
  const next = scope.document.tokenAt(mention.asideEnd)
  const behind = scope.document.tokenAt(mention.asideEnd + 1)
  const time = next.lower === 'on' ? behind : next
  return /^[,.]$/.test(next.text) || (time.classes & WordClass.time) !== 0
}
