import { WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import {
  clausesOf,
  DROPPED,
  type Found,
  mentionAt,
  namesAnother,
  quotationAt,
  type RuleScope,
  type Shape,
  sentenceAt,
} from './rule.ts'

/** No label has more words. */
const LONGEST_LABEL = 8
/** What names the thing before it: the storm, nicknamed “the Kettle”. */
const NAMED =
  /^(?:aka|alias|baptised|christened|code-?named|dubbed|entitled|headlined|known|nicknamed|rebranded|so-called|subtitled|titled)$/
/** What the marks behind it hold is said of words, not with them: the word “ferry”. */
const NOUNS = /^(?:acronym|hashtag|label|moniker|motto|name|nickname|phrase|slogan|tagline|term|title|word)$/
/** A comma may stand between these and what they say. */
const MOTTOS = /^(?:hashtag|mantra|motto|slogan|tagline)$/

/** Names, nicknames and labels: the storm, nicknamed “the Kettle”. */
export function label(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (shape.words > LONGEST_LABEL) return null
  const { tokenAt, paragraphAt } = scope.document
  const word = (i: number): string =>
    paragraphAt(i) === quotation.paragraph && !quotationAt(scope, i) ? tokenAt(i).lower : ''
  const last = quotation.open - 1
  let at = last
  while (/^(?:as|the|a|an|is|was|,|simply|just|merely|by)$/.test(word(at))) at--
  // “Known *locally* as “the Kettle””
  if (at < last && word(at).endsWith('ly') && NAMED.test(word(at - 1))) at--
  const before = word(at)
  const owned = /^(?:in|his|her|their)$/.test(word(last - 1)) || tokenAt(last - 1).ending === 'possessive'
  const named =
    (NAMED.test(before) && !isNamedByOne(scope, at, quotation)) ||
    (before === 'called' && isOnlyCalled(scope, at, quotation)) ||
    // What locals call a “mudlark”.
    (/^(?:calls?|terms?|dubs?)$/.test(before) && calledByAll(scope, at)) ||
    // They called themselves the “Squad”.
    (shape.capital && /^(?:him|her|it)self$|^themselves$/.test(before) && /^call/.test(word(at - 1))) ||
    (NOUNS.test(word(last)) && !owned) ||
    MOTTOS.test(word(word(last) === ',' ? last - 1 : last)) ||
    // Who goes by “Lil Fen”.
    (/^(?:goes|go|went|going)$/.test(before) && at < last)
  return named || isMotto(word, quotation) || isDefined(scope, quotation, shape) ? DROPPED : null
}

/** Is the verb at `at` one with which one person names another? */
const isNamedByOne = (scope: RuleScope, at: number, { open }: Quotation): boolean =>
  clausesOf(scope, scope.sentences.of[open] as number, open).some(
    clause => clause.verb === at && namesAnother(scope, clause),
  )

/** No word that a sentence tells of has more words. */
const LONGEST_TERM = 3

/** “Slack” is a term for still water: a word in marks that opens its sentence as the subject, and nobody says anything in it. */
function isDefined(scope: RuleScope, quotation: Quotation, shape: Shape): boolean {
  const { tokenAt } = scope.document
  const verb = tokenAt(quotation.end)
  if (!shape.opensSentence || shape.endSign !== '' || shape.words > LONGEST_TERM) return false
  if (verb.capital || verb.classes & WordClass.person) return false
  if (!(verb.classes & (WordClass.verb | WordClass.auxiliary))) return false
  const sentence = scope.sentences.of[quotation.open] as number
  // “Slack” came the reply.
  for (let i = quotation.end; i < sentenceAt(scope, quotation.open).end; i++)
    if (tokenAt(i).classes & WordClass.speechNoun) return false
  return clausesOf(scope, sentence, quotation.open).every(clause => clause.sense === 'action')
}

/** “An account called “Nightjar”” and “the so called “ghost bus”” name a thing; “a plan called “odd” by Foss” does not. */
function isOnlyCalled(scope: RuleScope, called: number, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  if (/^so-?$/.test(tokenAt(called - 1).lower)) return true
  const thing = mentionAt(scope, called - 1)
  if (thing?.form !== 'description' || tokenAt(quotation.end).lower === 'by') return false
  // The head of *a* group called “Nightjar”
  let article = called - 1
  while (article > thing.phraseFirst && !(tokenAt(article).classes & WordClass.determiner)) article--
  // In what a judge called “odd”
  const told = /^(?:what|which|that)$/.test(tokenAt(article - 1).lower)
  return !told && /^(?:a|an|another|one)$/.test(tokenAt(article).lower)
}

/** “What locals call …”: the naming itself is told of; what one person calls it is that person’s word. */
function calledByAll(scope: RuleScope, verb: number): boolean {
  const { tokenAt } = scope.document
  const namer = mentionAt(scope, verb - 1)
  // What the team calls “odd”
  const known = /^(?:the|this|that|his|her|its|their)$/.test(tokenAt(namer?.phraseFirst ?? -1).lower)
  if (known || namer?.form === 'name' || namer?.kind === 'person' || /^(?:he|she)$/.test(tokenAt(verb - 1).lower))
    return false
  for (let i = verb - 1; i > verb - 6; i--) if (tokenAt(i).lower === 'what') return true
  return false
}

/** “Whatever works” is my new motto; “the Larks”, as they are known. */
function isMotto(word: (i: number) => string, { end }: Quotation): boolean {
  if (/^(?:is|was|are|were|became|remains)$/.test(word(end)))
    for (let i = end + 1; i < end + 6; i++)
      if (/^(?:hashtag|mantra|moniker|motto|nickname|slogan|title)$/.test(word(i))) return true
  return (
    word(end) === ',' &&
    word(end + 1) === 'as' &&
    /^(?:they|it|he|she)$/.test(word(end + 2)) &&
    /^(?:are|is|was|were)$/.test(word(end + 3))
  )
}
