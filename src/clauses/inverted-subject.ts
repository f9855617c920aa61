import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, mentionAt, wordNear } from './clause-scope.ts'

/** “…,” said Foss; Said Foss: “…”: a subject behind the verb, which a quotation or the start of the sentence precedes. */
export function invertedSubject(scope: ClauseScope, verb: number, end: number): Mention | null {
  const { document, quotations, mentions, sentences } = scope
  const token = document.tokens[verb] as Token
  if (token.word.forms === VerbForm.gerund) return null
  let before = verb - 1
  while (
    before >= 0 &&
    (document.tokens[before]?.classes ?? 0) & WordClass.adverb &&
    scope.quotations.at[before] === -1
  )
    before--
  const sentence = sentences.all[sentences.of[verb] as number]
  const quoted =
    (quotations.at[before] ?? -1) >= 0 ||
    (/^(?:,|\.|[—–-]|-{2,})$/.test(document.tokens[before]?.text ?? '') && (quotations.at[before - 1] ?? -1) >= 0)
  const as = document.tokens[verb - 1]?.lower === 'as' || document.tokens[verb - 1]?.lower === 'so'
  const listed =
    document.tokens[verb - 1]?.text === ',' &&
    token.word.sense === 'speech' &&
    // The plan was “…” in parts, said Foss.
    (scope.quoted[verb] !== scope.quoted[sentence?.first ?? verb] || isClosedOff(scope, end))
  if (!quoted && !listed && !(sentence?.first === verb) && !as) return null
  let at = end
  while ((wordNear(scope, at, verb)?.classes ?? 0) & WordClass.adverb && mentions.at[at] === -1) at++
  const mention = mentionAt(scope, at)
  if (!mention || mention.phraseFirst !== at || mention.possessive) return null
  const opening = document.tokens[mention.phraseFirst]?.classes ?? 0
  const thing = mention.form === 'description' && mention.kind === 'unknown'
  // “…,” described the impact as “…”: a thing passes no judgement.
  if (thing && (token.word.sense === 'judgement' || !(opening & (WordClass.determiner | WordClass.possessive))))
    return null
  return mention.describes >= 0 ? (mentions.all[mention.describes] ?? null) : mention
}

/** The truth, says Foss, is that …; the plan failed, observes Foss on Friday: a comma, a time or the end closes off the subject. */
function isClosedOff(scope: ClauseScope, end: number): boolean {
  const mention = mentionAt(scope, end)
  if (!mention) return false
  const next = scope.document.tokens[mention.asideEnd]
  const behind = scope.document.tokens[mention.asideEnd + 1]
  const time = next?.lower === 'on' ? behind : next
  return /^[,.]$/.test(next?.text ?? '') || ((time?.classes ?? 0) & WordClass.time) !== 0
}
