import type { Leaves } from './document.ts'
import { joinStops } from './split-text/join-stops.ts'
import { joinWords } from './split-text/join-words.ts'
import { makePieces, PieceKind, type Pieces } from './split-text/pieces.ts'
import { readPieces } from './split-text/read-pieces.ts'

/** The longest stretch, in UTF-16 code units, that is split in one go. Few news articles are longer. */
const BLOCK_LIMIT = 16_384

/**
 * Split a text into its words and signs: the leaves of the tree that parse-english would make, in a fraction of its time and without
 * the tree, of which nothing else is asked. It is read block by block, so that a long text takes longer in proportion only; a block
 * ends at a blank line, so no sentence is cut unless it is longer than a block may be.
 */
export function splitText(text: string): Leaves {
  return add => {
    const pieces = makePieces(text, Math.min(text.length, BLOCK_LIMIT))
    for (let start = 0; start < text.length; ) {
      const end = blockEnd(text, start)
      readPieces(pieces, start, end)
      joinWords(pieces)
      joinStops(pieces)
      addLeaves(pieces, add)
      start = end
    }
  }
}

function addLeaves({ kinds, starts, count }: Pieces, add: Parameters<Leaves>[0]): void {
  for (let i = 0; i < count; ) {
    const kind = kinds[i]
    const from = starts[i++] as number
    if (kind === PieceKind.space) continue
    while (kinds[i] === PieceKind.joined) i++
    add(kind === PieceKind.word ? 'word' : 'sign', from, starts[i] as number)
  }
}

/** The end of the block that begins at `start`: the last blank line within the limit, else line break, else space, else the limit. */
function blockEnd(text: string, start: number): number {
  const limit = start + BLOCK_LIMIT
  if (limit >= text.length) return text.length
  const block = text.slice(start, limit)
  const blank = Math.max(block.lastIndexOf('\n\n'), block.lastIndexOf('\n\r\n'))
  if (blank > 0) return start + blank + 1
  const space = Math.max(block.lastIndexOf('\n'), block.lastIndexOf('\r')) + 1 || block.lastIndexOf(' ') + 1
  if (space > 0) return start + space
  return isHighSurrogate(block.charCodeAt(block.length - 1)) ? limit - 1 : limit
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
