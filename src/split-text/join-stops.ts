import { abbreviations, latinAbbreviations, properAbbreviations } from './abbreviations.ts'
import { keep, PieceKind, type Pieces, signAt, startOf } from './pieces.ts'

const { word: WORD, space: SPACE, punctuation: PUNCTUATION, symbol: SYMBOL, joined: JOINED } = PieceKind

const unpack = (list: string): Set<string> => new Set(list.trim().split(/\s+/))
const ANY_CASE = unpack(abbreviations)
const AS_PRINTED = unpack(properAbbreviations)
const LATIN = unpack(latinAbbreviations)

/** What ends a sentence, in any number. */
const TERMINAL = /[!.?…‽]/
/** What belongs to the sentence before although it stands behind its end: closing signs. */
const AFFIX = /[\p{Pe}\p{Pf}"'.!?…‽]/u

/**
 * Join full stops to the words they belong to: those of abbreviations, and those inside what turns out to be one sentence. Sentences
 * are needed for this only, so they are read in the steps of the parser and forgotten again.
 */
export function joinStops(pieces: Pieces): void {
  let ends = joinAbbreviations(pieces, terminalEnds(pieces), isAbbreviation)
  ends = joinWordless(pieces, ends)
  ends = closeSentences(pieces, ends)
  ends = ends.filter((end, k) => k === ends.length - 1 || !goesOn(pieces, end, ends[k + 1] as number))
  ends = joinAbbreviations(pieces, ends, isPrefix)
  ends = ends.filter((end, k) => k === ends.length - 1 || !beginsWithComma(pieces, end, ends[k + 1] as number))
  let first = 0
  for (const end of ends) {
    joinInnerStops(pieces, first, end)
    first = end
  }
}

/** Where the sentences end that the signs alone make: behind each terminal sign. */
function terminalEnds({ text, kinds, from, starts, count }: Pieces): number[] {
  const ends: number[] = []
  for (let i = 0; i < count; i++)
    if (
      i === count - 1 ||
      (kinds[i] === PUNCTUATION && TERMINAL.test(text[starts[from[i] as number] as number] as string))
    )
      ends.push(i + 1)
  return ends
}

/** A sentence that ends in an abbreviation goes on in the next, and the full stop is the word’s. Gives the ends that are left. */
function joinAbbreviations(pieces: Pieces, ends: readonly number[], keepsStop: (word: string) => boolean): number[] {
  const { text, kinds, from } = pieces
  const left: number[] = []
  let put = 0
  let first = 0
  let i = 0
  ends.forEach((end, k) => {
    for (; i < end; i++) {
      kinds[put] = kinds[i] as number
      from[put++] = from[i] as number
    }
    // The piece just written lies where it was or further left, and so its end is where the next unread one begins.
    const stop = put - 1
    if (stop - 1 >= first && kinds[stop - 1] === WORD && kinds[stop] === PUNCTUATION) {
      const start = startOf(pieces, stop)
      if (
        text[start] === '.' &&
        startOf(pieces, i) === start + 1 &&
        keepsStop(text.slice(startOf(pieces, stop - 1), start))
      ) {
        put--
        if (k < ends.length - 1) return
      }
    }
    left.push(put)
    first = put
  })
  keep(pieces, put)
  return left
}

const isAbbreviation = (word: string): boolean => ANY_CASE.has(word.toLowerCase()) || AS_PRINTED.has(word)
const isPrefix = (word: string): boolean =>
  /^(?:[0-9]{1,3}|[a-z])$/.test(word.toLowerCase()) || LATIN.has(word.toLowerCase())

/** A sentence without a word belongs to the one before. The first one belongs to the next, which then may be without a word itself. */
function joinWordless({ kinds }: Pieces, ends: readonly number[]): number[] {
  const left: number[] = []
  let first = 0
  let k = 0
  const hasWord = (end: number): boolean => {
    for (let i = first; i < end; i++) if (kinds[i] === WORD) return true
    return false
  }
  if (ends.length > 1 && !hasWord(ends[0] as number)) k = 1
  for (; k < ends.length; k++) {
    const end = ends[k] as number
    if (left.length > 0 && !hasWord(end)) left.pop()
    left.push(end)
    first = end
  }
  return left
}

/** Closing signs at the beginning of a sentence belong to the one before. */
function closeSentences({ text, kinds, from, starts }: Pieces, ends: readonly number[]): number[] {
  return ends.map((end, k) => {
    if (k === ends.length - 1) return end
    let i = end
    while (kinds[i] === PUNCTUATION && AFFIX.test(text[starts[from[i] as number] as number] as string)) i++
    return i
  })
}

/** Does a sentence go on behind its end, in a word with a small letter or in a figure? */
function goesOn(pieces: Pieces, first: number, end: number): boolean {
  const { text, kinds } = pieces
  if (kinds[first] === WORD && /[0-9]/.test(text[startOf(pieces, first)] as string)) return true
  let i = first
  while (i < end && kinds[i] === SPACE) i++
  if (i === end || kinds[i] !== WORD) return false
  const start = startOf(pieces, i)
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}

/** Does a sentence begin with a comma or a semicolon? Then it belongs to the one before. */
function beginsWithComma(pieces: Pieces, first: number, end: number): boolean {
  let i = first
  while (i < end && pieces.kinds[i] === SPACE) i++
  const sign = i < end ? signAt(pieces, i) : ''
  return sign === ',' || sign === ';'
}

/** Single full stops inside a sentence are part of the word before, else of the word behind. Read from the end, as the parser does. */
function joinInnerStops(pieces: Pieces, first: number, end: number): void {
  const { text, kinds, from, starts } = pieces
  let ended = false
  // The pieces behind the one at hand, as far as they are left.
  let next = -1
  let afterNext = -1
  for (let i = end - 1; i >= first; i--) {
    const kind = kinds[i]
    if (kind === WORD) ended = true
    else if (kind === PUNCTUATION || kind === SYMBOL) {
      const sign = text[starts[from[i] as number] as number] as string
      if (TERMINAL.test(sign)) {
        if (!ended) ended = true
        else if (signAt(pieces, i) === '.') {
          if (i > first && kinds[i - 1] === WORD) {
            if (!(next >= 0 && kinds[next] === SPACE && afterNext >= 0 && signAt(pieces, afterNext) === '.')) {
              kinds[i] = JOINED
              i--
              afterNext = next
              next = i
              continue
            }
          } else if (next >= 0 && kinds[next] === WORD) {
            kinds[next] = JOINED
            kinds[i] = WORD
            next = i
            continue
          }
        }
      }
    }
    afterNext = next
    next = i
  }
}
