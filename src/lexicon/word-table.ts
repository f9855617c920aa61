/**
 * Words to be found in a text where they stand: no string has to be cut out of it and put into lower case to look it up. The letters of
 * a word make a number. It lies at a place that follows from its number, or at the next that was free; more than half of the places
 * stay so.
 */
export interface WordTable<Word extends Listed> {
  readonly numbers: Float64Array
  readonly words: ReadonlyArray<Word | undefined>
  /** The same words as they begin a sentence. */
  readonly capitals: ReadonlyArray<Word | undefined>
}

interface Listed {
  readonly lower: string
}

/** Make the table of the words that have a number, with what `withCapital` makes of them. */
export function makeWordTable<Word extends Listed>(
  all: readonly Word[],
  withCapital: (word: Word) => Word,
): WordTable<Word> {
  const size = 2 ** Math.ceil(Math.log2(2 * all.length + 2))
  const numbers = new Float64Array(size)
  const words = new Array<Word | undefined>(size).fill(undefined)
  const capitals = new Array<Word | undefined>(size).fill(undefined)
  for (const word of all) {
    const number = numberOf(word.lower, 0, word.lower.length)
    if (number === 0) continue
    let place = placeOf(number, size)
    while (numbers[place] !== 0) place = (place + 1) & (size - 1)
    numbers[place] = number
    words[place] = word
    capitals[place] = withCapital(word)
  }
  return { numbers, words, capitals }
}

/** The word that stands in `[start, end)` of a text, its first letter small or a capital, and whose number this is. */
export function findWord<Word extends Listed>(
  { numbers, words, capitals }: WordTable<Word>,
  number: number,
  text: string,
  start: number,
  end: number,
): Word | undefined {
  if (number === 0) return undefined
  const small = Math.abs(number)
  const size = numbers.length
  let place = placeOf(small, size)
  while (numbers[place] !== small || (end - start > LONGEST_EXACT && !isSame(words[place] as Word, text, start, end))) {
    if (numbers[place] === 0) return undefined
    place = (place + 1) & (size - 1)
  }
  return number > 0 ? words[place] : capitals[place]
}

/**
 * The number of the word in `[start, end)` of a text, if it is made of letters from a to z of which only the first may be a capital:
 * then the number is below 0. Any other has 0.
 */
export function numberOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  let number = 0
  let letter = (first | CASE) - BEFORE_A
  for (let i = start + 1; letter >= 1 && letter <= LETTERS; i++) {
    number = number * (LETTERS + 1) + letter
    if (i >= end) return first & CASE ? number : -number
    letter = text.charCodeAt(i) - BEFORE_A
  }
  return 0
}

/** The place of a number in a table of 2 ** n places. */
export const placeOf = (number: number, size: number): number =>
  (Math.imul(number, SPREAD) ^ Math.imul(number / 2 ** 32, SPREAD + 2)) >>> Math.clz32(size - 1)

const isSame = (word: Listed, text: string, start: number, end: number): boolean =>
  word.lower === text.slice(start, end).toLowerCase()

const LETTERS = 26
/** The code before that of “a”. */
const BEFORE_A = 0x60
/** The bit that a small letter has and its capital has not. */
const CASE = 0x20
/** The longest words of which each has a number to itself: 27 ** 11 is below 2 ** 53. */
export const LONGEST_EXACT = 11
/** Odd and with bits all over, so that words that are alike lie far apart. */
const SPREAD = 0x9e3779b1
