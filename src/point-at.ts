/**
 * Make a function that gives the line and column of an offset, both from 1. A line ends at a line feed; a carriage return before it belongs to the
 * line. Offsets have to come in ascending order, so that the text is read once only, however many are asked for.
 *
 * @example
 * ```ts
 * pointAt('one\ntwo')(5)  // { line: 2, column: 2, offset: 5 }
 * ```
 */
export function pointAt(text: string): (offset: number) => { line: number; column: number; offset: number } {
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
