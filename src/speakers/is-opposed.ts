import type { Document, Token } from '../document.ts'
import type { Mention } from '../mentions.ts'
import type { Entity } from './entity.ts'
import { holdsOther } from './holds-other.ts'

/** So many mentions of someone are asked. */
const MOST_ASKED = 20

/** The parties, as a title, a role or the tag behind a name has them. */
const PARTIES = new Map([
  ['democrat', /^(?:democrat|d-)/],
  ['republican', /^(?:gop|republican|r-)/],
])

/** Does the text tell otherwise of somebody than a description does: of party, rank, field, owner, place in the team or age? */
export function isOpposed(document: Document, mention: Mention, entity: Entity): boolean {
  const { tokens } = document
  const noun = (tokens[mention.head] as Token).lower
  const asked = entity.mentions.slice(0, MOST_ASKED)
  return (
    isOfOtherParty(document, noun, asked) ||
    isOfOtherAge(document, noun, asked) ||
    holdsOther(document, mention, noun, asked)
  )
}

/** “The Democrat” is nobody whom the text calls but a Republican, or “R-Ohio”. */
function isOfOtherParty({ tokens }: Document, party: string, mentions: readonly Mention[]): boolean {
  const own = PARTIES.get(party)
  if (!own) return false
  let opposed = false
  for (const { roles, phraseFirst, first } of mentions) {
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

/** “Foss, *34*”, “Foss (*34*)” is not “the 43-year-old”. */
function isOfOtherAge({ tokenAt }: Document, noun: string, mentions: readonly Mention[]): boolean {
  const age = /^(\d+)-year-old$/.exec(noun)?.[1]
  if (age === undefined) return false
  const told = mentions.flatMap(({ end }) => {
    const set = /^[,(]$/.test(tokenAt(end).text) && /^[,).]$/.test(tokenAt(end + 2).text)
    return set && /^\d{1,3}$/.test(tokenAt(end + 1).lower) ? [tokenAt(end + 1).lower] : []
  })
  return told.length > 0 && !told.includes(age)
}
