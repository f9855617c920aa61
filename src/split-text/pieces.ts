/** What a piece of text is. A symbol is a sign that is no punctuation, such as “$”; what is joined belongs to the piece before it. */
export const PieceKind = { word: 1, space: 2, punctuation: 3, symbol: 4, joined: 5 } as const

/**
 * A stretch of text in pieces that follow one another without a gap. Piece `i` has `kinds[i]` and begins at `starts[from[i]]`; it
 * ends where the next one begins. What words were joined from stays in `starts`, so that the parts of a word can be told.
 */
export interface Pieces {
  readonly text: string
  readonly kinds: Uint8Array
  readonly from: Int32Array
  readonly starts: Int32Array
  /** How many pieces there are. `from` has one entry more, for where the last one ends. */
  count: number
}

/** Room for the pieces of a stretch of at most `length` UTF-16 code units. */
export function makePieces(text: string, length: number): Pieces {
  return {
    text,
    kinds: new Uint8Array(length + 1),
    from: new Int32Array(length + 1),
    starts: new Int32Array(length + 1),
    count: 0,
  }
}

/** Where piece `i` begins in the text; for `count`, where the last one ends. */
export const startOf = ({ from, starts }: Pieces, i: number): number => starts[from[i] as number] as number

/** The sign of which piece `i` consists, if it is a single one; an empty string for anything else. */
export function signAt({ text, kinds, from, starts, count }: Pieces, i: number): string {
  const kind = kinds[i]
  if (i >= count || (kind !== PieceKind.punctuation && kind !== PieceKind.symbol)) return ''
  const part = from[i] as number
  const start = starts[part] as number
  return starts[part + 1] === start + 1 ? (text[start] as string) : ''
}

/** After a step: so many pieces are left. */
export function keep(pieces: Pieces, count: number): void {
  pieces.from[count] = pieces.from[pieces.count] as number
  pieces.count = count
}
