import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type Clause, makeClause } from './clause.ts'
import { type ClauseScope, ownerFrom, phraseFrom, utteranceEndingAt, wordNear } from './clause-scope.ts'

/** How many words may stand between “came” and the noun: “came *the rather surprised* reply”. */
const FARTHEST_NOUN = 4

/** “…,” *came the reply* from Foss: words that come, as an answer or a cry, from whoever is named behind it or from nobody. */
export function cameFrom(scope: ClauseScope, i: number, index: number): Clause | null {
  const { word } = scope.document.tokens[i] as Token
  if (word.lemma !== 'come' || word.forms === VerbForm.gerund || !utteranceEndingAt(scope, i)) return null
  const noun = utteranceBehind(scope, i + 1)
  if (noun < 0) return null
  const source = wordNear(scope, noun + 1, i).lower === 'from' ? sourceAt(scope, noun + 2) : null
  return makeClause({
    index,
    kind: 'verb',
    verb: i,
    end: noun + 1,
    lemma: 'come',
    sense: 'speech',
    subject: source?.index ?? -1,
    side: 'after',
    dependent: source === null,
    sentence: scope.sentences.of[i] as number,
  })
}

/** “…,” was Foss’s *reply*: words of which somebody’s noun of speech stands right behind. */
export function replyOf(scope: ClauseScope, i: number, index: number): Clause | null {
  const { lower } = scope.document.tokens[i] as Token
  if ((lower !== 'was' && lower !== 'is') || !utteranceEndingAt(scope, i)) return null
  const owner = ownerFrom(scope, i + 1)
  const noun = owner ? utteranceBehind(scope, owner.end) : -1
  if (!owner || noun < 0) return null
  return makeClause({
    index,
    kind: 'verb',
    verb: noun,
    end: noun + 1,
    lemma: (scope.document.tokens[noun] as Token).lower,
    sense: 'speech',
    subject: owner.index,
    side: 'before',
    sentence: scope.sentences.of[i] as number,
  })
}

/** The noun for what is said that stands at token `from` or a few words behind it, or -1. */
function utteranceBehind(scope: ClauseScope, from: number): number {
  for (let noun = from; noun < from + FARTHEST_NOUN; noun++) if (isUtterance(wordNear(scope, noun, from))) return noun
  return -1
}
const isUtterance = ({ classes, lower }: Token): boolean =>
  (classes & WordClass.speechNoun) !== 0 || /^(?:chorus|shouts?|voices?)$/.test(lower)

/** The mention at token `first`, where it can speak: “from *the crowd*”, “the reply from *Foss*”, but not “from the back”. */
function sourceAt(scope: ClauseScope, first: number): Mention | null {
  const mention = phraseFrom(scope, first)
  const mute = mention?.kind === 'document' || (mention?.kind === 'unknown' && mention.form !== 'name')
  return mute ? null : mention
}
