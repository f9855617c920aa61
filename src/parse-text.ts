import type { Nodes, Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'

/**
 * The longest stretch, in UTF-16 code units, that is parsed in one go. The parser’s time grows with the square of the length, and
 * long runs of initials or hyphens exhaust its call stack; at this size neither happens, and few news articles are longer.
 */
const BLOCK_LIMIT = 16_384

/**
 * Parse a text into an nlcst tree whose offsets point into the whole text. It is parsed block by block, so that time grows with the
 * length only; a block ends at a blank line, so no sentence is cut unless it is longer than a block may be.
 * Lines and columns count from the beginning of each block: nothing here reads them.
 */
export function parseText(text: string): Root {
  const parser = new ParseEnglish()
  const children: Root['children'] = []
  for (let start = 0; start < text.length; ) {
    const end = blockEnd(text, start)
    const block = parser.parse(text.slice(start, end))
    if (start > 0) shift(block, start)
    for (const child of block.children) children.push(child)
    start = end
  }
  return { type: 'RootNode', children }
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

/** Move the offsets of a parsed block to where the block stands. Nodes share their points, so each point is moved once. */
function shift(block: Root, by: number): void {
  const moved = new Set<{ offset?: number | undefined }>()
  const stack: Nodes[] = [block]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (!node.position) continue
    for (const point of [node.position.start, node.position.end]) {
      if (point.offset === undefined || moved.has(point)) continue
      point.offset += by
      moved.add(point)
    }
  }
}
