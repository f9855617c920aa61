import type { OutputFormat } from './output-format.ts'

/**
 * JSON for pipes: one quote a line, with the name of its file before the keys of the quote.
 *
 * @example
 * ```ts
 * const quotes = findQuotes('“It is late,” Shaw said.')
 * formatJsonLines().finding({ file: 'a.txt', text: '', quotes }, 0).slice(0, 35)  // '{"file":"a.txt","start":0,"end":13,'
 * ```
 */
export function formatJsonLines(): OutputFormat {
  return {
    opening: '',
    finding: ({ file, quotes }) => quotes.map(quote => `${JSON.stringify({ file, ...quote })}\n`).join(''),
    closing: () => '',
  }
}
