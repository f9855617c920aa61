/** A place in a text as editors name it: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/**
 * Make a function that gives the line and column of an offset. A line ends at a line feed; a carriage return before it belongs to the
 * line. Offsets have to come in ascending order, so that the text is read once only, however many are asked for.
 *
 * @example
 * ```ts
 * pointAt('one\ntwo')(5)  // { line: 2, column: 2, offset: 5 }
 * ```
 */
export function pointAt(text: string): (offset: number) => Point {
  let line = 1
  let lineStart = 0
  return offset => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++
      lineStart = end + 1
    }
    return { line, column: offset - lineStart + 1, offset }
  }
}
