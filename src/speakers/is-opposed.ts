import type { Document } from '../document.ts'
import type { Entity } from './entity.ts'

/** So many mentions of someone are asked for a party. */
const MOST_ASKED = 20

/** The parties, as a title, a role or the tag behind a name has them. */
const PARTIES = new Map([
  ['democrat', /^(?:democrat|d-)/],
  ['republican', /^(?:gop|republican|r-)/],
])

/** “The Democrat” is nobody whom the text calls but a Republican, or “R-Ohio”. */
export function isOpposed({ tokens }: Document, party: string, { mentions }: Entity): boolean {
  const own = PARTIES.get(party)
  if (!own) return false
  let opposed = false
  for (const { roles, phraseFirst, first } of mentions.slice(0, MOST_ASKED)) {
    for (const range of [{ first: phraseFirst, end: first }, ...roles]) {
      for (let i = range.first; i < range.end; i++) {
        const lower = tokens[i]?.lower ?? ''
        if (own.test(lower)) return false
        for (const each of PARTIES.values()) opposed ||= each.test(lower)
      }
    }
  }
  return opposed
}
