import { LONGEST_EXACT, placeOf, type Token } from '../lexicon/lexicon.ts'

/**
 * The words of a text that no lexicon lists, by their numbers. A place holds the one that came there last: most words come again soon or
 * never, and one that has been put out is read anew.
 */
export interface Unlisted {
  readonly numbers: Float64Array
  readonly tokens: (Token | undefined)[]
}

/** So many code units of a text have a place. */
const UNITS_A_PLACE = 16
const FEWEST_PLACES = 2 ** 6
const MOST_PLACES = 2 ** 15

/** Room for the words of a text of so many UTF-16 code units. */
export function makeUnlisted(length: number): Unlisted {
  const wanted = Math.min(Math.max(length / UNITS_A_PLACE, FEWEST_PLACES), MOST_PLACES)
  const size = 2 ** Math.ceil(Math.log2(wanted))
  return { numbers: new Float64Array(size), tokens: new Array<Token | undefined>(size).fill(undefined) }
}

/** The token of the word of so many letters with this number, if it is there. */
export function knownToken({ numbers, tokens }: Unlisted, number: number, length: number): Token | undefined {
  // Of longer ones several have the same number.
  if (length > LONGEST_EXACT) return undefined
  const place = placeOf(number, numbers.length)
  return numbers[place] === number ? tokens[place] : undefined
}

/** Put the token of the word with this number in its place, and give it back. */
export function noteToken({ numbers, tokens }: Unlisted, number: number, token: Token): Token {
  const place = placeOf(number, numbers.length)
  numbers[place] = number
  tokens[place] = token
  return token
}
