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

/** The token of the word with this number, which `read` makes where it is not there. */
export function readOnce({ numbers, tokens }: Unlisted, number: number, length: number, read: () => Token): Token {
  // Of longer ones several have the same number.
  if (length > LONGEST_EXACT) return read()
  const place = placeOf(number, numbers.length)
  const known = numbers[place] === number ? tokens[place] : undefined
  if (known) return known
  const token = read()
  numbers[place] = number
  tokens[place] = token
  return token
}
