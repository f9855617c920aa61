/** What a piece of text is. A symbol is a sign that is no punctuation, such as “$”; what is joined belongs to the word before it. */
export enum PieceKind {
  joined = 0,
  word = 1,
  space = 2,
  punctuation = 3,
  symbol = 4,
}

/**
 * A stretch of text in pieces that follow one another without a gap. Piece `i` has `kinds[i]` and begins at `starts[i]`; it ends where
 * the next one begins. To join pieces is to say so in their kinds: the first becomes the word, the others are joined to it.
 */
export interface Pieces {
  readonly text: string
  readonly kinds: Uint8Array
  readonly starts: Int32Array
  /** Which pieces are signs. All that is joined is joined at one of these. */
  readonly signs: Int32Array
  /** How many pieces there are. `starts` has one entry more, for where the last one ends, and `kinds` has white space there. */
  count: number
  signCount: number
}

/** Room for the pieces of a stretch of at most `length` UTF-16 code units. */
export function makePieces(text: string, length: number): Pieces {
  return {
    text,
    kinds: new Uint8Array(length + 1),
    starts: new Int32Array(length + 1),
    signs: new Int32Array(length),
    count: 0,
    signCount: 0,
  }
}

/** Is piece `i` a word, or the end of one that has been joined? */
export const isWord = ({ kinds }: Pieces, i: number): boolean => (kinds[i] as number) <= PieceKind.word

/** The character of which sign `i` consists, however often; 0 for what is no sign or not any more. */
export const signAt = ({ text, kinds, starts }: Pieces, i: number): number =>
  (kinds[i] as number) >= PieceKind.punctuation ? text.charCodeAt(starts[i] as number) : 0

/** The sign of which piece `i` consists, if it is a single one; 0 for anything else. */
export const singleSignAt = (pieces: Pieces, i: number): number =>
  pieces.starts[i + 1] === (pieces.starts[i] as number) + 1 ? signAt(pieces, i) : 0

/** Signs to compare with. They are code units: to make strings of them takes longer than all that is done with them. */
export enum Sign {
  ampersand = 0x26,
  apostrophe = 0x27,
  comma = 0x2c,
  hyphen = 0x2d,
  stop = 0x2e,
  slash = 0x2f,
  semicolon = 0x3b,
  underscore = 0x5f,
  curlyApostrophe = 0x2019,
}

/** The code units above all signs that are looked for. */
const SIGNS_END = 0x2040

/** Which code units are among some signs: a 1 at the place of each. */
export function signSet(signs: string): Uint8Array {
  const set = new Uint8Array(SIGNS_END)
  for (const sign of signs) set[sign.charCodeAt(0)] = 1
  return set
}

/** The first piece of the word that ends in piece `i`. */
export function wordStart({ kinds }: Pieces, i: number): number {
  while (kinds[i] === PieceKind.joined) i--
  return i
}
