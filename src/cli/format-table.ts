import type { OutputFormat } from './output-format.ts'
import { printable } from './printable.ts'
import { renderTable } from './render-table.ts'

/** A table for people, under the name of its file when there are several, no wider than `width` columns. */
export function formatTable(width: number, titled: boolean, colours: boolean): OutputFormat {
  return {
    opening: '',
    finding({ file, quotes }, index) {
      const table = quotes.length > 0 ? renderTable(quotes, width, colours) : 'No quotations found.\n'
      return titled ? `${index === 0 ? '' : '\n'}${printable(file)}\n${table}` : table
    },
    closing: () => '',
  }
}
