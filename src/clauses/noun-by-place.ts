import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { type ClauseScope, mentionAt, wordNear } from './clause-scope.ts'

/** Is a word that can be a verb a noun where it stands? */
export function isNounByPlace(scope: ClauseScope, i: number): boolean {
  const { tokenAt, tokens } = scope.document
  const { word, classes } = tokens[i] as Token
  const before = wordNear(scope, i - 1, i)
  if (word.forms & (VerbForm.base | VerbForm.present) && isBehindHearer(scope, i)) return true
  // “In *regard* to Foss”
  if (word.forms === VerbForm.base)
    return (
      before.lower !== 'to' &&
      (before.classes & (WordClass.preposition | WordClass.subordinator)) === WordClass.preposition
    )
  // “Said *reading* had saved her”
  if (word.forms === VerbForm.gerund) return isPredicate(tokenAt(i + 1))
  if (word.forms !== VerbForm.present) return false
  // “Liberal *claims* of success”, “boos and *shouts* of “Liar!””
  return (classes & WordClass.speechNoun) !== 0 && tokenAt(i + 1).lower === 'of'
}

/** How many words may stand between “told” and its “that”. */
const LONGEST_HEARER = 9

/** “Told the board that *demand* was “odd””, “told the court *claims* of a rift were “odd””: what somebody is told opens with its subject. */
function isBehindHearer(scope: ClauseScope, i: number): boolean {
  const that = wordNear(scope, i - 1, i).lower === 'that'
  const claims =
    (wordNear(scope, i + 1, i).classes & WordClass.preposition) !== 0 &&
    /^(?:calls|claims|demands|fears|reports)$/.test(wordNear(scope, i, i).lower)
  if (!that && !claims) return false
  for (let k = i - 1; k > i - LONGEST_HEARER; k--) {
    const { kind, word } = wordNear(scope, k, i)
    if (kind !== 'word') return false
    if (word.lemma === 'tell') return word.forms !== VerbForm.participle
    if (k < i - 1 && word.forms & (VerbForm.past | VerbForm.present) && !mentionAt(scope, k)) return false
  }
  return false
}

/** “Had”, “was”, “would”, but not “to”, “be” or “been”: a verb of which the word before is the subject. */
const isPredicate = ({ classes, lower, kind }: Token): boolean =>
  kind === 'word' && (classes & WordClass.auxiliary) !== 0 && !/^(?:be|been|being|having|to)$/.test(lower)
