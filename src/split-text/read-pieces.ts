import { PieceKind, type Pieces } from './pieces.ts'

/** Cut `[start, end)` into words, white space, and signs; equal signs in a row are one piece, and so is what follows of a surrogate pair. */
export function readPieces(pieces: Pieces, start: number, end: number): void {
  const { text, kinds, starts, signs } = pieces
  let count = 0
  let signCount = 0
  let last = 0
  let lastCode = -1
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = code < LATIN_SIZE ? (LATIN[code] as number) : kindBeyondLatin(code)
    if (kind === last && (kind <= PieceKind.space || code === lastCode || isSurrogate(code))) {
      lastCode = code
      continue
    }
    if (kind > PieceKind.space) signs[signCount++] = count
    kinds[count] = kind
    starts[count++] = i
    last = kind
    lastCode = code
  }
  kinds[count] = PieceKind.space
  starts[count] = end
  pieces.count = count
  pieces.signCount = signCount
}

/** Half of a character; by itself it is a symbol. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

const SPACE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/
const PUNCTUATION = /[^\P{P}#%&*@†‡‰‱※]/u
const WORD = /[\p{L}\p{M}\p{N}]/u

function kindByPattern(code: number): number {
  const character = String.fromCharCode(code)
  if (SPACE.test(character)) return PieceKind.space
  if (PUNCTUATION.test(character)) return PieceKind.punctuation
  return WORD.test(character) ? PieceKind.word : PieceKind.symbol
}

/** The kinds of the characters of which most news in English consists, to look up instead of to match. */
const LATIN_SIZE = 0x180
const LATIN = Uint8Array.from({ length: LATIN_SIZE }, (_, code) => kindByPattern(code))

function kindBeyondLatin(code: number): number {
  // Curly marks, dashes, the ellipsis and the bullet; between them stand the daggers, which are symbols.
  if (code >= 0x2010 && code <= 0x2027 && code !== 0x2020 && code !== 0x2021) return PieceKind.punctuation
  return kindByPattern(code)
}
