/**
 * Words to be found in a text where they stand: no string has to be cut out of it and put into lower case to look it up. The letters of
 * a word make a number. It lies at a place that follows from its number, or at the next that was free; more than half of the places
 * stay so.
 */
export interface WordTable<Word extends Listed> {
  readonly numbers: Float64Array
  readonly words: ReadonlyArray<Word | undefined>
}

interface Listed {
  readonly lower: string
}

/** Make the table of the words that have a number. */
export function makeWordTable<Word extends Listed>(all: readonly Word[]): WordTable<Word> {
  const size = 2 ** Math.ceil(Math.log2(2 * all.length + 2))
  const numbers = new Float64Array(size)
  const words = new Array<Word | undefined>(size).fill(undefined)
  for (const word of all) {
    const number = numberOf(word.lower, 0, word.lower.length)
    if (number === 0) continue
    let place = placeOf(number, size)
    while (numbers[place] !== 0) place = (place + 1) & (size - 1)
    numbers[place] = number
    words[place] = word
  }
  return { numbers, words }
}

/** The word that stands in `[start, end)` of a text, its first letter small or a capital. Other capitals and signs are not looked through. */
export function findWord<Word extends Listed>(
  { numbers, words }: WordTable<Word>,
  text: string,
  start: number,
  end: number,
): Word | undefined {
  const number = numberOf(text, start, end)
  if (number === 0) return undefined
  const size = numbers.length
  for (let place = placeOf(number, size); numbers[place] !== 0; place = (place + 1) & (size - 1)) {
    const word = words[place] as Word
    if (numbers[place] === number && (end - start <= LONGEST_EXACT || isSame(word, text, start, end))) return word
  }
  return undefined
}

/** The number of a word of letters from a to z, of which the first may be a capital; 0 for any other. */
function numberOf(text: string, start: number, end: number): number {
  let number = 0
  let letter = (text.charCodeAt(start) | CASE) - BEFORE_A
  for (let i = start + 1; letter >= 1 && letter <= LETTERS; i++) {
    number = number * (LETTERS + 1) + letter
    if (i >= end) return number
    letter = text.charCodeAt(i) - BEFORE_A
  }
  return 0
}

const placeOf = (number: number, size: number): number =>
  (Math.imul(number, SPREAD) ^ Math.imul(number / 2 ** 32, SPREAD + 2)) >>> Math.clz32(size - 1)

const isSame = (word: Listed, text: string, start: number, end: number): boolean =>
  word.lower === text.slice(start, end).toLowerCase()

const LETTERS = 26
/** The code before that of “a”. */
const BEFORE_A = 0x60
/** The bit that a small letter has and its capital has not. */
const CASE = 0x20
/** The longest words of which each has a number to itself: 27 ** 11 is below 2 ** 53. */
const LONGEST_EXACT = 11
/** Odd and with bits all over, so that words that are alike lie far apart. */
const SPREAD = 0x9e3779b1
