import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import type { Quote } from '../types.ts'

/** What stands where the text gives nothing. */
const NOTHING = '–'
/** Between two columns. */
const GAP = '  '
/** The widest a column gets that is not the quote’s; longer entries are shortened. */
const COLUMN_LIMIT = 28
/** No column is narrower than its heading. */
const COLUMN_MINIMUM = 'Speaker'.length
/** The quote’s column never gets narrower than this, however narrow the terminal: less says nothing. */
const QUOTE_MINIMUM = 20
/** Of a wider terminal the quote has at least this share: it is what people look for. */
const QUOTE_SHARE = 0.4

const HEADINGS = ['Speaker', 'Role', 'Verb', 'Quote'] as const

/**
 * Lay quotes out as a table of one line a quote: speaker (the name, else the mention), role, verb, quoted words. Long entries are
 * shortened so that a line takes no more than `width` columns of the terminal, unless that leaves no room for the quote. Letters as
 * wide as two, such as Chinese ones, count as two. With `Infinity` for `width` nothing is shortened. With `colours` the headings and the speakers stand out.
 *
 * @example
 * ```ts
 * renderTable(findQuotes('“It is late,” Shaw said.'), 80)
 * // Speaker  Role  Verb  Quote
 * // Shaw     –     said  It is late,
 * ```
 */
export function renderTable(quotes: readonly Quote[], width: number, colours = false): string {
  const { bold, cyan, dim } = createColors(colours)
  const rows = [[...HEADINGS], ...quotes.map(cells)]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map(row => stringWidth(row[column] ?? ''))))
  const quote = HEADINGS.length - 1
  const others = widths.slice(0, quote).map(natural => Math.min(natural, columnLimit(width)))
  const taken = others.reduce((sum, other) => sum + other + GAP.length, 0)
  const limits = [...others, Math.max(QUOTE_MINIMUM, width - taken)]
  const lines = rows.map((row, line) =>
    row
      .map((cell, column) => {
        const fitted = fitCell(cell, limits[column] ?? 0, column < quote)
        if (line === 0) return bold(fitted)
        if (cell === NOTHING) return dim(fitted)
        return column === 0 ? cyan(fitted) : fitted
      })
      .join(GAP),
  )
  return `${lines.join('\n')}\n`
}

/** What the other columns may take each, so that the quote keeps its share. */
function columnLimit(width: number): number {
  if (width === Number.POSITIVE_INFINITY) return width
  const left = width - Math.max(QUOTE_MINIMUM, width * QUOTE_SHARE)
  const each = Math.floor(left / (HEADINGS.length - 1)) - GAP.length
  return Math.max(COLUMN_MINIMUM, Math.min(COLUMN_LIMIT, each))
}

function cells(quote: Quote): string[] {
  const speaker = quote.speaker?.name ?? quote.speaker?.text
  return [speaker, quote.role?.text, quote.verb?.text, quote.content].map(cell =>
    cell === undefined ? NOTHING : onOneLine(cell),
  )
}

/** Line breaks become spaces; control characters go, as a terminal would obey them. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?!\u200D)[\p{Cc}\p{Cf}]/gu, '')
    .trim()

/** Fill a cell up to its limit, or shorten it. Characters are those a reader counts, so that no letter is cut in two. */
function fitCell(cell: string, limit: number, pad: boolean): string {
  const width = stringWidth(cell)
  if (width <= limit) return pad ? cell + ' '.repeat(limit - width) : cell
  let shown = ''
  let taken = 1
  for (const { segment } of new Intl.Segmenter('en').segment(cell)) {
    const next = stringWidth(segment)
    if (taken + next > limit) break
    shown += segment
    taken += next
  }
  return `${shown}…${pad ? ' '.repeat(limit - taken) : ''}`
}
