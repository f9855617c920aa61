import type { OutputFormat } from './output-format.ts'

/**
 * JSON for one program that reads it all: an array of `{ file, quotes }`, or the array of quotes alone for standard input.
 *
 * @example
 * ```ts
 * formatJson(true).finding({ file: '-', text: '', quotes: [] }, 0)  // '[]\n'
 * ```
 */
export function formatJson(alone: boolean): OutputFormat {
  if (alone) {
    return {
      opening: '',
      finding: ({ quotes }) => `${JSON.stringify(quotes, null, 2)}\n`,
      closing: count => (count === 0 ? '[]\n' : ''),
    }
  }
  return {
    opening: '[',
    // Line breaks inside strings are escaped, so every line break is one between values.
    finding: ({ file, quotes }, index) =>
      `${index === 0 ? '' : ','}\n  ${JSON.stringify({ file, quotes }, null, 2).replaceAll('\n', '\n  ')}`,
    closing: count => (count === 0 ? ']\n' : '\n]\n'),
  }
}
