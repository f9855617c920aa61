import nlp from 'compromise'
import { ParseEnglish } from 'parse-english'
import { parse as parseQuotes } from 'quote-parser'
import { Bench } from 'tinybench'
import { findQuotes } from '../src/index.ts'
import { printTable } from './print-table.ts'

/** Each library gets the whole lot in turn and again, so that a busy machine slows them all. */
const ROUNDS = 5
/** compromise takes longer than all others together: it gets one article of so many. */
const SHARE = 12

/** How long libraries take on the same articles, warm, and in what ratio. */
export async function compare(articles: readonly string[]): Promise<void> {
  const parser = new ParseEnglish()
  const few = articles.filter((_, i) => i % SHARE === 0)
  const libraries: readonly [name: string, texts: readonly string[], read: (text: string) => unknown][] = [
    ['findQuotes', articles, text => findQuotes(text)],
    ['findQuotes, indirect', articles, text => findQuotes(text, { indirect: true })],
    ['parse-english, the tree alone', articles, text => parser.parse(text)],
    ['quote-parser', articles, text => parseQuotes(text, 'en')],
    ['compromise .quotations()', few, text => nlp(text).quotations().json()],
  ]
  const best = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: round === 0, warmupIterations: 2, warmupTime: 0 })
    for (const [name, texts, read] of libraries)
      bench.add(name, () => {
        for (const text of texts) read(text)
      })
    await bench.run()
    for (const { name, result } of bench.tasks)
      if ('latency' in result) best.set(name, Math.min(best.get(name) ?? Infinity, result.latency.min))
  }
  const perUnit = libraries.map(([name, texts]) => {
    const length = texts.reduce((sum, text) => sum + text.length, 0)
    return [name, ((best.get(name) ?? Infinity) * 1e6) / length] as const
  })
  const [[, own = 0] = [], , [, tree = 0] = []] = perUnit
  printTable(
    'Time for a code unit, warm, the least of all rounds',
    ['', 'ns', 'million/s', '× findQuotes', '× parse-english'],
    perUnit.map(([name, ns]) => [
      name,
      ns.toFixed(0),
      (1e3 / ns).toFixed(2),
      (ns / own).toFixed(2),
      (ns / tree).toFixed(2),
    ]),
  )
}
