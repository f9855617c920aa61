import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Clause } from './clause.ts'
import { type ClauseScope, utteranceEndingAt, wordNear } from './clause-scope.ts'

/** How many words may stand between “came” and the noun: “came *the rather surprised* reply”. */
const FARTHEST_NOUN = 4

/** “…,” *came the reply* from Foss: words that come, as an answer or a cry, from whoever is named behind it or from nobody. */
export function cameFrom(scope: ClauseScope, i: number, index: number): Clause | null {
  if (!utteranceEndingAt(scope, i) || !/^c[ao]mes?$/.test((scope.document.tokens[i] as Token).lower)) return null
  let noun = i + 1
  while (noun <= i + FARTHEST_NOUN && !isUtterance(wordNear(scope, noun, i))) noun++
  if (noun > i + FARTHEST_NOUN) return null
  const source = wordNear(scope, noun + 1, i).lower === 'from' ? sourceAt(scope, noun + 2) : null
  return {
    index,
    kind: 'verb',
    verb: i,
    first: i,
    end: noun + 1,
    lemma: 'come',
    sense: 'speech',
    subject: source?.index ?? -1,
    together: null,
    side: 'after',
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
