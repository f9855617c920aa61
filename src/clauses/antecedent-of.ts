import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import {
  behindPreposition,
  type ClauseScope,
  endingAt,
  isFree,
  mentionAt,
  rightBefore,
  wordNear,
} from './clause-scope.ts'
import { RELATIVES } from './over-aside.ts'

/** How many words a relative clause without a comma may have. */
const LONGEST_RELATIVE = 20

/** “A sign that *reads* “…””: only a text does so. */
export const wordsAre = (scope: ClauseScope, verb: number): boolean =>
  (scope.document.tokens[verb] as Token).word.lemma === 'read'

/** How many mentions may stand between a text and what is said of it. */
const FARTHEST_TEXT = 4

/** “*A letter* from her lawyer, Ana Foss, that read “…””: of the mentions before “that” the nearest text, or else the nearest of all. */
export function textBefore({ mentions, sentences }: ClauseScope, antecedent: Mention): Mention {
  for (let m = antecedent.index; m >= 0 && antecedent.index - m < FARTHEST_TEXT; m--) {
    const mention = mentions.all[m] as Mention
    if (sentences.of[mention.first] !== sentences.of[antecedent.first]) break
    if (mention.kind === 'document') return mention
  }
  return antecedent
}

/** “*A letter* from Foss and *Ames* said”: the text that the two are tied to, at the start of a clause. */
export function textByPair(scope: ClauseScope, mention: Mention): Mention | null {
  if (wordNear(scope, mention.phraseFirst - 1, mention.first).lower !== 'and') return null
  const partner = mentionAt(scope, mention.phraseFirst - 2)
  if (!partner || !behindPreposition(scope, partner)) return null
  const text = endingAt(scope, partner.phraseFirst - 1)
  return text?.kind === 'document' && isFree(scope, text) ? text : null
}

/** Whom the relative clause describes that ends at `from`: “the groups *who wrote* to her said”, “an aide *who came to talk* said”. */
export function antecedentOf(scope: ClauseScope, from: number, verb: number): Mention | null {
  const finite = VerbForm.past | VerbForm.present | VerbForm.participle
  let verbal = false
  for (let j = from; from - j < LONGEST_RELATIVE; j--) {
    const token = wordNear(scope, j, verb)
    if (token.kind !== 'word') return null
    if (token.classes & WordClass.subordinator && RELATIVES.has(token.lower)) {
      // “A nurse who worked here *and who* left said”
      if (verbal && wordNear(scope, j - 1, verb).lower === 'and') continue
      if (!verbal || mentionAt(scope, j + 1)) return null
      const near = rightBefore(scope, j)
      // “Foss, who is mayor of Harl said”, but “Foss, who praised comments”
      const closed = (wordNear(scope, verb - 1, verb).word.forms & finite) === 0
      return near ?? (closed && scope.document.tokenAt(j - 1).text === ',' ? endingAt(scope, j - 1) : null)
    }
    if (token.classes & WordClass.subordinator && !(token.classes & WordClass.preposition)) return null
    if (!verbal && (token.word.forms & finite || token.classes & WordClass.auxiliary)) {
      // “Who *has* in the past said”: the auxiliary of the verb itself.
      const split = /^ha(?:d|s|ve)$/.test(token.lower) && isPreposition(wordNear(scope, j + 1, verb))
      verbal = !split
    }
  }
  return null
}

const isPreposition = ({ classes }: Token): boolean => (classes & WordClass.preposition) !== 0

/** “The order *released* Friday said”: whom the participle at token `i` describes, right behind it and before another verb. */
export function describedBy(scope: ClauseScope, i: number, verb: number): Mention | null {
  const { tokens } = scope.document
  if (!((tokens[i] as Token).word.forms & VerbForm.participle)) return null
  const { classes, word } = tokens[verb] as Token
  const finite = (word.forms & (VerbForm.past | VerbForm.present)) !== 0 && !(classes & WordClass.adverb)
  if (!finite || isPreposition(wordNear(scope, verb - 1, verb))) return null
  let end = i
  while (wordNear(scope, end - 1, i).classes & WordClass.adverb) end--
  const mention = endingAt(scope, end)
  // “The man Foss hired said”: it has a subject of its own.
  const own = mention !== null && mentionAt(scope, mention.phraseFirst - 1)?.end === mention.phraseFirst
  return mention?.form === 'description' && !own && isFree(scope, mention) ? mention : null
}

/** How many words may stand between a participle and the verb of whom it describes. */
const LONGEST_CHARGE = 20

/** “*An officer* accused of killing a diver said”: whom a participle with a preposition describes, however the verb is set off from it. */
export function chargedBefore(scope: ClauseScope, verb: number): Mention | null {
  for (let j = verb - 1; verb - j < LONGEST_CHARGE; j--) {
    const token = wordNear(scope, j, verb)
    // “A man claiming *to be* Foss said”
    if (token.lower === 'be' && wordNear(scope, j - 1, verb).lower === 'to') {
      j--
      continue
    }
    const other = WordClass.auxiliary | WordClass.conjunction | WordClass.pronoun
    if (token.kind !== 'word' || token.classes & other || isSubordinator(token)) return null
    const charged = token.word.forms & VerbForm.participle && isPreposition(wordNear(scope, j + 1, verb))
    if (!charged && !isDoing(token)) continue
    const mention = endingAt(scope, j)
    if (!mention && !charged) continue
    return mention?.form === 'description' && isFree(scope, mention) ? mention : null
  }
  return null
}

/** “A man *holding* a sign said”, “a lawyer *representing* Foss said” */
const isDoing = ({ classes, lower, word: { forms } }: Token): boolean =>
  (forms & VerbForm.gerund) !== 0 || (classes === 0 && lower.endsWith('ing'))

const isSubordinator = ({ classes }: Token): boolean =>
  (classes & (WordClass.subordinator | WordClass.preposition)) === WordClass.subordinator
