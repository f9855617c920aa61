import type { Document } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention, Mentions } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'
import type { Entity } from './entity.ts'

/** So many words at most stand between a pronoun and the name it points on to. */
const FARTHEST = 25

/**
 * “Asked what *she* would say, *Foss* thought for a while”: in what opens a sentence a pronoun may come before its name (cataphora), the
 * subject right behind the comma.
 */
export function pointsOn(
  { tokenAt }: Document,
  sentences: Sentences,
  { all, at }: Mentions,
  of: readonly (Entity | undefined)[],
  acts: (mention: Mention) => boolean,
  mention: Mention,
): Entity | null {
  if (!mention.gender) return null
  const sentence = sentences.of[mention.first] as number
  const first = sentences.all[sentence]?.first ?? mention.first
  const { classes, word } = tokenAt(first)
  const opens =
    (classes & (WordClass.subordinator | WordClass.preposition)) !== 0 ||
    (word.forms & (VerbForm.gerund | VerbForm.participle)) !== 0
  if (!opens || at[first] !== -1) return null
  // “When *Foss* met her, Ames left”
  for (let i = first; i < mention.first; i++) if (all[at[i] ?? -1]?.form === 'name') return null
  for (let i = mention.end; i < mention.end + FARTHEST && sentences.of[i] === sentence; i++) {
    if (tokenAt(i).kind === 'mark') return null
    if (tokenAt(i).text !== ',') continue
    const name = all[at[i + 1] ?? -1]
    if (name?.form !== 'name' || name.phraseFirst !== i + 1) continue
    const entity = of[name.index]
    const fits = entity && (entity.gender === null || entity.gender === mention.gender)
    return fits && acts(name) && !name.governed ? entity : null
  }
  return null
}
