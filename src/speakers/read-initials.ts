import type { Document, Token } from '../document.ts'
import type { Mention } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** “BLS” of “Bureau of Land Statistics”; an empty string for a name of one word. */
function capitalsOf(document: Document, { name, words }: Entity): string {
  if (!name || words.length < 2) return ''
  let letters = ''
  for (let i = name.first; i < name.end; i++)
    if (document.tokens[i]?.capital) letters += document.tokens[i]?.text[0] ?? ''
  return letters
}

/** The first of those whose capitals are so, by these. */
export function readInitials(document: Document, entities: readonly Entity[]): Map<string, Entity> {
  const byInitials = new Map<string, Entity>()
  for (const entity of entities) {
    const letters = capitalsOf(document, entity)
    if (!byInitials.has(letters)) byInitials.set(letters, entity)
  }
  return byInitials
}

const INITIALS = /^\.*(?:\p{Lu}\.*){2,}$/u

/** “BLS” of “B.L.S.”, or `null` for a name that is no initials. */
export function initialsOf({ tokens }: Document, mention: Mention): string | null {
  const { text } = tokens[mention.head] as Token
  return INITIALS.test(text) ? text.replaceAll('.', '') : null
}
