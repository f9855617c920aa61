import { findQuotes } from '../src/index.ts'
import { hostileShapes } from '../test/hostile-shapes.ts'
import { printTable } from './print-table.ts'

const LENGTHS = [50_000, 200_000]
const ROUNDS = 3

/** How long texts take that are made to be slow, the least of some calls, and how that grows with their length. */
export function measureHostile(): void {
  const rows = hostileShapes.map(([name, make]) => {
    const [short = 0, long = 0] = LENGTHS.map(length => {
      const text = make(length)
      let least = Infinity
      for (let round = 0; round < ROUNDS; round++) {
        const began = performance.now()
        findQuotes(text)
        least = Math.min(least, performance.now() - began)
      }
      return least
    })
    return { name, long, row: [name, short.toFixed(0), long.toFixed(0), (long / short).toFixed(1)] }
  })
  rows.sort((a, b) => b.long - a.long)
  printTable(
    'Hostile text, ms for 50,000 and 200,000 code units',
    ['', '50,000', '200,000', 'growth'],
    rows.map(({ row }) => row),
  )
}
