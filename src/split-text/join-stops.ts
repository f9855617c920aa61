import { abbreviations, latinAbbreviations, properAbbreviations } from './abbreviations.ts'
import { isWord, PieceKind, type Pieces, Sign, signAt, signSet, singleSignAt, wordStart } from './pieces.ts'

const { joined: JOINED, word: WORD, space: SPACE } = PieceKind

const unpack = (list: string): Set<string> => new Set(list.trim().split(/\s+/))
const ANY_CASE = unpack(abbreviations)
const AS_PRINTED = unpack(properAbbreviations)
const LATIN = unpack(latinAbbreviations)

const LONGEST_ABBREVIATION = Math.max(...Array.from([...ANY_CASE, ...AS_PRINTED, ...LATIN], word => word.length))

/** What ends a sentence, in any number. */
const TERMINAL = signSet('!.?…‽')
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
  joinInnerStops(pieces, ends)
}

/** Where the sentences end that the signs alone make: behind each terminal sign, and with the text. */
function terminalEnds(pieces: Pieces): number[] {
  const { signs, signCount, count } = pieces
  const ends: number[] = []
  for (let k = 0; k < signCount; k++) {
    const sign = signs[k] as number
    if (TERMINAL[signAt(pieces, sign)] === 1) ends.push(sign + 1)
  }
  if (ends.at(-1) !== count) ends.push(count)
  return ends
}

/** A sentence that ends in an abbreviation goes on in the next, and the full stop is the word’s. Gives the ends that are left. */
function joinAbbreviations(pieces: Pieces, ends: readonly number[], keepsStop: (word: string) => boolean): number[] {
  const { text, kinds, starts } = pieces
  let first = 0
  return ends.filter((end, k) => {
    const stop = end - 1
    const last = stop - 1
    if (last >= first && isWord(pieces, last) && singleSignAt(pieces, stop) === Sign.stop) {
      const start = starts[wordStart(pieces, last)] as number
      const end = starts[stop] as number
      if (end - start <= LONGEST_ABBREVIATION && keepsStop(text.slice(start, end))) {
        kinds[stop] = JOINED
        if (k < ends.length - 1) return false
      }
    }
    first = end
    return true
  })
}

const isAbbreviation = (word: string): boolean => ANY_CASE.has(word.toLowerCase()) || AS_PRINTED.has(word)

/** A number of more figures ends a sentence: “in 1987.” */
const LONGEST_NUMBER = 3

function isPrefix(word: string): boolean {
  const lower = word.toLowerCase()
  return LATIN.has(lower) || (word.length <= LONGEST_NUMBER && /^(?:[0-9]{1,3}|[a-z])$/.test(lower))
}

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
function closeSentences(pieces: Pieces, ends: readonly number[]): number[] {
  return ends.map((end, k) => {
    if (k === ends.length - 1) return end
    let i = end
    while (isAffix(signAt(pieces, i))) i++
    return i
  })
}

const isAffix = (sign: number): boolean => sign !== 0 && AFFIX.test(String.fromCharCode(sign))

/** Does a sentence go on behind its end, in a word with a small letter or in a figure? */
function goesOn({ text, kinds, starts }: Pieces, first: number, end: number): boolean {
  if (kinds[first] === WORD && /[0-9]/.test(text[starts[first] as number] as string)) return true
  let i = first
  while (i < end && kinds[i] === SPACE) i++
  if (i === end || kinds[i] !== WORD) return false
  const start = starts[i] as number
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}

/** Does a sentence begin with a comma or a semicolon? Then it belongs to the one before. */
function beginsWithComma(pieces: Pieces, first: number, end: number): boolean {
  let i = first
  while (i < end && pieces.kinds[i] === SPACE) i++
  const sign = i < end ? singleSignAt(pieces, i) : 0
  return sign === Sign.comma || sign === Sign.semicolon
}

/** Single full stops inside a sentence are part of the word before, else of the word behind. Read from the end, as the parser does. */
function joinInnerStops(pieces: Pieces, ends: readonly number[]): void {
  const { kinds, signs } = pieces
  let k = pieces.signCount - 1
  for (let e = ends.length - 1; e >= 0; e--) {
    const first = ends[e - 1] ?? 0
    const end = ends[e] as number
    // The last terminal sign ends the sentence if no word follows it.
    let ended = false
    for (; k >= 0 && (signs[k] as number) >= first; k--) {
      const i = signs[k] as number
      if (TERMINAL[signAt(pieces, i)] !== 1) continue
      for (let j = i + 1; j < end && !ended; j++) ended = isWord(pieces, j)
      if (!ended) ended = true
      else if (singleSignAt(pieces, i) !== Sign.stop) continue
      else if (i > first && isWord(pieces, i - 1)) {
        const another = i + 2 < end && kinds[i + 1] === SPACE && singleSignAt(pieces, i + 2) === Sign.stop
        if (!another) kinds[i] = JOINED
      } else if (i + 1 < end && kinds[i + 1] === WORD) {
        kinds[i] = WORD
        kinds[i + 1] = JOINED
      }
    }
  }
}
