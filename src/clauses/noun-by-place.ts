import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { type ClauseScope, wordNear } from './clause-scope.ts'

/** Is a word that can be a verb a noun where it stands? */
export function isNounByPlace(scope: ClauseScope, i: number): boolean {
  const { tokenAt, tokens } = scope.document
  const { word, classes } = tokens[i] as Token
  const before = wordNear(scope, i - 1, i)
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

/** “Had”, “was”, “would”, but not “to”, “be” or “been”: a verb of which the word before is the subject. */
const isPredicate = ({ classes, lower, kind }: Token): boolean =>
  kind === 'word' && (classes & WordClass.auxiliary) !== 0 && !/^(?:be|been|being|having|to)$/.test(lower)
