import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import {
  behindPreposition,
  type ClauseScope,
  endingAt,
  isFree,
  isObject,
  mentionAt,
  quotationAt,
  type Subject,
  sentenceAt,
  wordNear,
} from './clause-scope.ts'

/** How many words may stand between a subject and its verb. */
export const FARTHEST = 70

export const RELATIVES = new Set(['who', 'that', 'which'])

/** From the comma that ends an aside back to the one that opens it, and the free mention before that. */
export function overAside(scope: ClauseScope, comma: number, negated: boolean, passive: boolean): Subject | null {
  let mention = scope.overAsides.get(comma)
  if (mention === undefined) {
    mention = mentionOverAside(scope, comma)
    scope.overAsides.set(comma, mention)
  }
  return mention && { mention, negated, passive, borrowed: false }
}

function mentionOverAside(scope: ClauseScope, comma: number): Mention | null {
  const { mentions } = scope
  const last = endingAt(scope, comma)
  if (last) {
    const described = mentions.all[last.describes]
    // “The groom, who met *Ruth Foss*, the mayor, said”
    if (described && !isObject(scope, described)) return described
    // “Foss, a day after *the mayor, Ian Boyd,* said”
    const lead = last.leadFirst >= 0 ? mentionAt(scope, last.leadFirst) : undefined
    // “The groom, who met *his aunt, Ruth*, said”
    if (lead && !behindPreposition(scope, lead) && !isObject(scope, lead))
      return aroundRelative(scope, lead, comma) ?? last
    // “The author of “Low Tide”, *Ana Foss*, said”
    const opening = last.phraseFirst - 1
    const title = quotationAt(scope, scope.document.tokenAt(opening).text === ',' ? opening - 1 : opening)
    if (last.form === 'name' && title) return last
  }
  const first = sentenceAt(scope, comma).first
  for (let k = comma - 1; k >= first && comma - k < FARTHEST; k--) {
    const quotation = quotationAt(scope, k)
    if (quotation) {
      k = quotation.open
      continue
    }
    const token = scope.document.tokens[k] as Token
    if (token.kind !== 'sign') continue
    if (/^[;:]$/.test(token.text)) return null
    if (!/^(?:,|[—–-]|-{2,}|\()$/.test(token.text)) continue
    const mention = endingAt(scope, k)
    if (!mention) continue
    const named = mention.describes >= 0 ? mentions.all[mention.describes] : mention
    if (named && !isObject(scope, mention) && (isFree(scope, named) || isSaidOf(scope, named)))
      return aroundRelative(scope, mention, comma) ?? named
  }
  return null
}

/** “*Foss*, whose father, Ian, was ill, said”: of a mention inside a relative clause that is still open at the comma, whom the clause is about. */
function aroundRelative(scope: ClauseScope, { phraseFirst }: Mention, comma: number): Mention | null {
  const { tokenAt } = scope.document
  const { first } = sentenceAt(scope, comma)
  if (tokenAt(phraseFirst - 1).classes & WordClass.conjunction) return null
  for (let k = phraseFirst - 1; k > first && comma - k < FARTHEST; k--) {
    if (quotationAt(scope, k)) return null
    if (!OPENERS.test(tokenAt(k).lower) || !/^(?:,|[—–-]|-{2,})$/.test(tokenAt(k - 1).text)) continue
    const about = endingAt(scope, k - 1)
    const named = about && about.describes >= 0 ? scope.mentions.all[about.describes] : about
    // “According to Foss, who won, the mayor, Ian Boyd, said”
    const sourced = about !== null && tokenAt(about.phraseFirst - 2).lower === 'according'
    return named && isFree(scope, named) && !sourced && !isClosed(scope, k, comma) ? named : null
  }
  return null
}

const OPENERS = /^wh(?:ich|o|om|ose)$/

/** “Foss, who won, *smiled*, but”, “those who won, *say*”: a second verb, behind a comma, ends the relative clause before it. */
function isClosed({ document: { tokenAt }, mentions }: ClauseScope, from: number, to: number): boolean {
  let begun = false
  for (let k = from + 1; k < to; k++) {
    const { classes, lower, word } = tokenAt(k)
    const verb =
      (classes & WordClass.auxiliary && lower !== 'to') || word.forms & ~(VerbForm.gerund | VerbForm.participle)
    if (!verb || (mentions.at[k] ?? -1) >= 0) continue
    if (begun && tokenAt(k - 1).text === ',') return true
    begun = true
  }
  return false
}

/** “Foss said *the man*, 34, had fled”: the subject of what somebody says. */
const isSaidOf = (scope: ClauseScope, { phraseFirst, governed }: Mention): boolean => {
  const { lemma, sense } = wordNear(scope, phraseFirst - 1, phraseFirst).word
  return (
    !governed &&
    (sense === 'thought' ||
      (sense === 'speech' && /^(?:add|allege|claim|explain|insist|note|say|think)$/.test(lemma ?? '')))
  )
}

/** “Calling it a farce, *Boyd* left”: the free mention right behind the comma that closes the participle’s phrase. */
export function subjectBehindComma(scope: ClauseScope, verb: number): Subject | null {
  const end = sentenceAt(scope, verb).end
  for (let k = verb + 1; k < end && k - verb < FARTHEST; k++) {
    const token = scope.document.tokens[k] as Token
    const quotation = quotationAt(scope, k)
    const closing = quotation ? scope.document.tokenAt(quotation.wordsEnd - 1).text === ',' : token.text === ','
    if (quotation) k = quotation.end - 1
    if (!closing) continue
    const mention = mentionAt(scope, k + 1)
    const relative = mention?.form === 'pronoun' && RELATIVES.has(scope.document.tokenAt(mention.head).lower)
    if (mention && !mention.governed && !relative) return { mention, negated: false, passive: false, borrowed: true }
  }
  return null
}
