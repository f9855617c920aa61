import type { Document } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { TokenRange } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** Letters that stand for the office of somebody named: “the *PM*” for Prime Minister Ana Foss. */
export function readOffices(document: Document, entities: readonly Entity[]): Map<string, Entity> {
  const offices = new Map<string, Entity>()
  for (const entity of entities)
    if (entity.kind === 'person')
      for (const mention of entity.mentions)
        for (const role of mention.roles)
          for (const letters of lettersOf(document, role)) if (!offices.has(letters)) offices.set(letters, entity)
  return offices
}

/** “CM” of “Norvale CM”; “PM” and “NPM” of “Norvale prime minister”, “AC” and “ACP” of “Assistant Commissioner of Police”: all that end in the noun, or in what it is of. */
function lettersOf({ tokenAt }: Document, { first, end }: TokenRange): string[] {
  let joint = first
  while (joint < end && !(tokenAt(joint).classes & WordClass.preposition)) joint++
  const last = tokenAt(joint - 1).text
  if (/^\p{Lu}{2,4}$/u.test(last)) return [last]
  if (joint - first < 2 || joint - first > LONGEST_OFFICE) return []
  if (!(tokenAt(joint - 1).classes & (WordClass.person | WordClass.title))) return []
  const matter = joint + 1 < end && tokenAt(joint).lower === 'of' ? tokenAt(joint + 1).text.charAt(0) : ''
  const found: string[] = []
  let letters = ''
  for (let i = joint - 1; i >= first; i--) {
    letters = tokenAt(i).text.charAt(0) + letters
    if (letters.length > 1) found.push(letters.toUpperCase())
    if (matter) found.push((letters + matter).toUpperCase())
  }
  return found
}

/** An office has so many words before “of” at most. */
const LONGEST_OFFICE = 6
