import { findQuotes } from '../src/index.ts'
import { printTable } from './print-table.ts'
import { joinArticles } from './read-articles.ts'

/** UTF-16 code units of one text; the label, how often it is read. */
const SIZES: readonly [label: string, length: number, rounds: number][] = [
  ['10 KB', 10_000, 200],
  ['100 KB', 100_000, 40],
  ['1 MB', 1_000_000, 8],
  ['5 MB', 5_000_000, 4],
]

/** How long one text takes, from an article to a book shelf: many articles in one string. */
export function measureSizes(articles: readonly string[]): void {
  const rows = SIZES.map(([label, length, rounds]) => {
    const text = joinArticles(articles, length)
    let best = Infinity
    let quotes = 0
    for (let round = 0; round < rounds; round++) {
      const began = performance.now()
      quotes = findQuotes(text).length
      best = Math.min(best, performance.now() - began)
    }
    return [label, String(quotes), best.toFixed(1), ((best * 1e6) / length).toFixed(0)]
  })
  printTable('One text, the least of some calls', ['', 'quotes', 'ms', 'ns for a code unit'], rows)
}
