import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, TokenRange } from './mention.ts'
import { roleEnd, roleStart } from './role-end.ts'
import { GRAMMAR, type Look, lookAround, PERSONAL, type Scope, tokenBefore } from './scope.ts'

/** Verbs that put what someone is right behind them. */
const BEING = new Set('is was became remained remains'.split(' '))
/** Verbs that put it behind “as”. */
const SERVING = new Set(
  'acted acts campaigned identifies listed quit resigned resigns retired retires serves served stands worked works'.split(
    ' ',
  ),
)
/** Participles that say how someone came to be it: “was *elected* mayor”. */
const MAKING = new Set(
  'appointed chosen elected employed hired listed named registered reelected re-elected'.split(' '),
)
/** Verbs by which people say what they are: “*calls* herself a farmer”. */
const NAMING = new Set(
  'call called calls consider considered considers describe described describes identified identifies'.split(' '),
)
/** What someone has or does as the holder of an office: “her *years* as mayor”. */
const HOLDING = new Set(
  'background career days decade decades experience job life months position post record reign role run service spell stint tenure term terms time turn work year years'.split(
    ' ',
  ),
)
/** Nouns that tell nothing of what someone does. */
const PLAIN_PEOPLE = new Set(
  'adult baby boy child criminal fan friend gentleman girl guy hero idol kid lady legend liar man native person woman youngster'.split(
    ' ',
  ),
)
/** A word or two may stand between: “her *four* years as mayor”. */
const LONGEST_GAP = 3

/** What the text states a mention is in words of their own: “Foss is a retired miner”, “as mayor, Foss …”, “her years as mayor”; or `null`. */
export function readClaim(scope: Scope, mention: Mention): TokenRange | null {
  if (mention.form === 'description') return null
  const at = lookAround(scope, mention)
  const from = mention.possessive ? behindHolding(at, mention.end) : behindVerb(at, mention)
  const claim = (from >= 0 ? office(scope, from, at) : null) ?? fronted(scope, mention, at)
  return claim && !isSupposed(scope, mention) ? claim : null
}

/** Where the words begin that tell what someone is, behind the verb of a mention; or -1. */
function behindVerb(at: Look, mention: Mention): number {
  let i = mention.asideEnd
  if (i > mention.end && at(i)?.text === ',') i++
  i = overAdverbs(at, i)
  // What the lexicon lacks may be a verb.
  const token = at(i)
  if (!token || (token.classes !== 0 && !(token.classes & (WordClass.verb | WordClass.auxiliary)))) return -1
  if (token.classes & WordClass.auxiliary && at(i + 1)?.lower === 'been' && /^(?:has|had)$/.test(token.lower)) i++
  const verb = at(i)?.lower ?? ''
  if (BEING.has(verb) || verb === 'been') {
    i = overAdverbs(at, i + 1)
    if (!MAKING.has(at(i)?.lower ?? '')) return i
    return at(i + 1)?.lower === 'as' ? i + 2 : i + 1
  }
  const object = at(i + 1)
  if (object && object.classes & WordClass.objectPronoun && /^(?:him|her)self$/.test(object.lower) && NAMING.has(verb))
    return at(i + 2)?.lower === 'as' ? i + 3 : i + 2
  if (verb === 'stepped' && at(i + 1)?.lower === 'down') i++
  else if (!SERVING.has(verb)) return -1
  return at(i + 1)?.lower === 'as' ? i + 2 : -1
}

/** “*If* Foss is the nominee”: what may never be. */
const isSupposed = (scope: Scope, mention: Mention): boolean =>
  /^(?:if|unless|until|whether|when|once|suppose)$/.test(
    tokenBefore(scope.document.tokens, mention.phraseFirst)?.lower ?? '',
  )

/** “Foss’s four years *as* mayor”: where the office begins, or -1. */
function behindHolding(at: Look, from: number): number {
  for (let i = from; i < from + LONGEST_GAP; i++) {
    const token = at(i)
    if (token?.kind !== 'word') return -1
    if (HOLDING.has(token.lower)) return at(i + 1)?.lower === 'as' ? i + 2 : -1
  }
  return -1
}

/** “*As mayor of Harl*, Foss has …”: what stands before the comma that opens the sentence of a name or pronoun. */
function fronted(scope: Scope, mention: Mention, at: Look): TokenRange | null {
  const comma = mention.phraseFirst - 1
  if (at(comma)?.text !== ',' || mention.possessive) return null
  const first = scope.sentences.all[scope.sentences.of[comma] as number]?.first ?? -1
  if (at(first)?.lower !== 'as') return null
  const claim = office(scope, first + 1, at)
  // “As mayor, Foss would …” tells what he hopes for.
  const modal = /^(?:would|will|could|can|may|might|should|must)$/.test(
    at(overAdverbs(at, mention.asideEnd))?.lower ?? '',
  )
  return claim?.end === comma && !modal ? claim : null
}

/** The office that begins at token `from`: a noun for a person stands in it before any preposition. */
function office(scope: Scope, from: number, at: Look): TokenRange | null {
  const end = roleEnd(scope, from, at, true)
  const first = roleStart(scope.document.tokens, from, end)
  if (end <= first) return null
  let noun: Token | null = null
  for (let i = first; i < end; i++) {
    const token = at(i)
    if (token?.kind !== 'word' || token.classes & GRAMMAR) break
    if (token.classes & (PERSONAL | WordClass.title)) noun = token
  }
  return noun && !PLAIN_PEOPLE.has(noun.lower) ? { first, end } : null
}

function overAdverbs(at: Look, from: number): number {
  for (let i = from; ; i++) {
    const classes = at(i)?.classes ?? 0
    if (!(classes & WordClass.adverb) || classes & (GRAMMAR | WordClass.modifier)) return i
  }
}
