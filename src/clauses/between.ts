import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import {
  type ClauseScope,
  endingAt,
  isFree,
  isObject,
  isThing,
  mentionAt,
  type Subject,
  wordNear,
} from './clause-scope.ts'

const SKIPPED = WordClass.adverb | WordClass.auxiliary | WordClass.negation | WordClass.time

/** Adverbs that tell where someone was, not how something was said. */
const PLACES = new Set('aboard here inside nearby outside present there'.split(' '))

/** When something was said: “at 7:30 p.m.” */
const CLOCK = /^(?:\d+|\d\d?:\d\d|[ap]\.m\.)$/

const PASSED =
  WordClass.preposition | WordClass.determiner | WordClass.number | WordClass.modifier | WordClass.objectPronoun

/** A word that goes with a verb: “has *not yet* said”, “*kindly* said”. */
export const isSkipped = ({ classes, lower }: Token): boolean => (classes & SKIPPED) !== 0 || lower.endsWith('ly')

/** A word that belongs to a phrase between the subject and its verb. */
export const isPassed = ({ classes, lower }: Token, before: Token): boolean =>
  (classes & PASSED) !== 0 ||
  CLOCK.test(lower) ||
  // “A woman next door said”
  (lower === 'door' && before.lower === 'next') ||
  // “Less than a week ago said”, “declined to speak other than to say”
  (lower === 'than' && /^(?:more|less|fewer|other)$/.test(before.lower))

/** No title within a phrase has more tokens, its marks included. */
const LONGEST_TITLE = 9

/** A few words with a capital behind a noun, and no subject behind the verb. */
export const isTitle = (scope: ClauseScope, { first, open, end }: Quotation, verb: number): boolean =>
  end - open <= LONGEST_TITLE &&
  scope.document.tokenAt(first).capital &&
  scope.document.tokenAt(open - 1).kind === 'word' &&
  mentionAt(scope, verb + 1)?.phraseFirst !== verb + 1

/** “*Foss*, calling it a farce, left”: who stands before the comma, where the sentence has no verb yet. */
export function setOffBefore(scope: ClauseScope, comma: number): Subject | null {
  const mention = endingAt(scope, comma)
  return mention && isFree(scope, mention) && !isThing(mention)
    ? { mention, negated: false, passive: false, borrowed: true }
    : null
}

/** “*By* calling it “odd”, Foss …”, “*and after* saying “no”, she …”: what opens a sentence and waits for its subject. */
export const opensWith = ({ document: { tokenAt } }: ClauseScope, i: number, first: number): boolean =>
  /^(?:after|before|by|in|when|while)$/.test(tokenAt(i).lower) &&
  (i === first || (i === first + 1 && (tokenAt(first).classes & WordClass.conjunction) !== 0))

/** Does a word before a verb belong to it: “has *not yet* said”, but “was *there*”? */
export const belongs = (token: Token): boolean => isSkipped(token) && !PLACES.has(token.lower)

/** Could it be the subject of the verb behind it? Not in “those who made *it* said”. */
export function canSpeak(scope: ClauseScope, mention: Mention): boolean {
  if (mention.governed || isThing(mention) || isObject(scope, mention)) return false
  const { word } = wordNear(scope, mention.phraseFirst - 1, mention.first)
  return scope.document.tokenAt(mention.head).lower !== 'it' || word.sense !== 'action' || word.forms === VerbForm.base
}
