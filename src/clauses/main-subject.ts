import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, wordNear } from './clause-scope.ts'

/** “Foss spoke in the square, where *miners* had met, chanting”: many voices are theirs who are there. */
export const isGathered = (scope: ClauseScope, mention: Mention, from: number): boolean =>
  mention.kind === 'group' &&
  wordNear(scope, mention.phraseFirst - 1, mention.first).lower === 'where' &&
  /^(?:chanting|screaming|shouting|singing|yelling)$/.test(scope.document.tokenAt(from + 1).lower)

/** “*When Foss was asked*, he laughed and said”: the subject right behind the comma that closes what opened the sentence. */
export function opensMain(scope: ClauseScope, mention: Mention, first: number): boolean {
  const before = wordNear(scope, mention.phraseFirst - 1, mention.first)
  // “Foss said it was late, and *Boyd* rose and added”
  if (before.classes & WordClass.conjunction && mention.form === 'name')
    return wordNear(scope, mention.phraseFirst - 2, mention.first).text === ','
  if (before.text !== ',') return false
  // Over the years, she said, *email* has helped.
  if (wordNear(scope, mention.phraseFirst - 2, mention.first).word.sense === 'speech') return false
  return ((scope.document.tokens[first] as Token).classes & (WordClass.subordinator | WordClass.preposition)) !== 0
}

/** How far behind “it is” the clause may begin that it points to. */
const FARTHEST_CLAUSE = 4

/** “*It* is unclear whether voters …”: a word that only points to the clause behind it. */
export function isEmpty(scope: ClauseScope, mention: Mention): boolean {
  if (scope.document.tokenAt(mention.head).lower !== 'it') return false
  if (!(wordNear(scope, mention.end, mention.head).classes & WordClass.passive)) return false
  for (let i = mention.end + 1; i < mention.end + FARTHEST_CLAUSE; i++)
    if (/^(?:how|if|that|to|whether|why)$/.test(wordNear(scope, i, mention.head).lower)) return true
  return false
}
