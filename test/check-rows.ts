import { test } from 'vitest'
import type { Options } from '../src/index.ts'
import { checkQuotes, type Expectations } from './notation.ts'

/** A text in notation, alone or with what its labels cannot say. */
export type Row = string | [marked: string, expectations: Expectations | Expectations[]]

/** One test a row. The row is its own title; a line break in it shows as “¶”. A row without labels has no quotation. */
export const checkRows = (...rows: Row[]): void => checkRowsWith({}, ...rows)

/** The same with options. */
export function checkRowsWith(options: Options, ...rows: Row[]): void {
  for (const row of rows) {
    const [marked, expectations = {}] = typeof row === 'string' ? [row] : row
    test(marked.replaceAll(/\n+/g, ' ¶ '), () => {
      checkQuotes(marked, expectations, options)
    })
  }
}
