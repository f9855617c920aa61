import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Clause } from './clause.ts'
import { type ClauseScope, utteranceEndingAt, wordNear } from './clause-scope.ts'

/** How many words may stand between “came” and the noun: “came *the rather surprised* reply”. */
const FARTHEST_NOUN = 4

/**
 * “…,” *came the reply* from Foss: words that come, as an answer or a cry, from whoever is named behind it or from nobody. “…,” *was*
 * Foss’s *reply*: those of whose reply they were.
 */
export function cameFrom(scope: ClauseScope, i: number, index: number): Clause | null {
  const { lower } = scope.document.tokens[i] as Token
  const stated = lower === 'was' || lower === 'is'
  if (!(stated || /^c[ao]mes?$/.test(lower)) || !utteranceEndingAt(scope, i)) return null
  const owner = stated ? scope.mentions.around(i + 1, each => each.possessive && each.phraseFirst === i + 1) : null
  if (stated && !owner) return null
  let noun = owner ? owner.end : i + 1
  const last = noun + FARTHEST_NOUN - 1
  while (noun <= last && !isUtterance(wordNear(scope, noun, i))) noun++
  if (noun > last) return null
  const source = owner ?? (wordNear(scope, noun + 1, i).lower === 'from' ? sourceAt(scope, noun + 2) : null)
  return {
    index,
    kind: 'verb',
    verb: owner ? noun : i,
    first: owner ? noun : i,
    end: noun + 1,
    lemma: owner ? wordNear(scope, noun, i).lower : 'come',
    sense: 'speech',
    subject: source?.index ?? -1,
    together: null,
    side: owner ? 'before' : 'after',
    addressee: null,
    medium: null,
    dependent: source === null,
    passive: false,
    negated: false,
    sentence: scope.sentences.of[i] as number,
  }
}

const isUtterance = ({ classes, lower }: Token): boolean =>
  (classes & WordClass.speechNoun) !== 0 || /^(?:chorus|shouts?|voices?)$/.test(lower)

/** The mention at token `first`, where it can speak: “from *the crowd*”, “the reply from *Foss*”, but not “from the back”. */
function sourceAt(scope: ClauseScope, first: number): Mention | null {
  const mention = scope.mentions.around(first, each => each.phraseFirst === first)
  const mute = mention?.kind === 'document' || (mention?.kind === 'unknown' && mention.form !== 'name')
  return mute ? null : mention
}
