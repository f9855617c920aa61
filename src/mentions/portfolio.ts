import { WordClass } from '../lexicon/lexicon.ts'
import type { Look } from './scope.ts'

/** Those who hold an office that has several fields. */
const HOLDERS = new Set('commissioner minister secretary spokesman spokesperson spokeswoman undersecretary'.split(' '))

/** What no field is: somebody who comes behind it. */
const SOMEBODY = WordClass.firstName | WordClass.honorific

/** No office has more fields than these, and no field more words. */
const MOST_FIELDS = 6
const LONGEST_FIELD = 4

/** Does this noun stand for somebody whose office may have several fields? */
export const holdsFields = (noun: string): boolean => HOLDERS.has(noun)

/**
 * “Minister for *Enterprise, Trade and Employment* Ana Foss”: where the fields of an office end that begin at token `first`, printed with
 * capitals and an “and” before the last; or -1.
 */
export function portfolioEnd(at: Look, first: number): number {
  let i = first
  for (let field = 0; field < MOST_FIELDS; field++) {
    const last = field > 0 && at(i)?.lower === 'and'
    if (last) i++
    const end = fieldEnd(at, i)
    if (end === i) return -1
    i = end
    if (last) return i
    if (at(i)?.text === ',') i++
    else if (at(i)?.lower !== 'and') return -1
  }
  return -1
}

function fieldEnd(at: Look, from: number): number {
  let i = from
  for (; i < from + LONGEST_FIELD; i++) {
    const token = at(i)
    if (token?.kind !== 'word' || !token.capital || token.ending !== null || token.classes & SOMEBODY) return i
  }
  return i
}

/** How far before a comma the office may stand whose fields it divides. */
const FARTHEST_OFFICE = 12

/** Does the comma stand among the fields of an office: “Ana Foss, Minister for Enterprise*,* Trade and Employment”? */
export function dividesFields(at: Look, comma: number): boolean {
  for (let i = comma - 1; i > comma - FARTHEST_OFFICE; i--) {
    const token = at(i)
    if (!token) return false
    if (/^(?:for|of)$/.test(token.lower) && holdsFields(at(i - 1)?.lower ?? '')) return portfolioEnd(at, i + 1) > comma
  }
  return false
}
