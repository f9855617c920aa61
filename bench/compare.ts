import nlp from 'compromise'
import { ParseEnglish } from 'parse-english'
import { parse as parseQuotes } from 'quote-parser'
import { Bench } from 'tinybench'
import { findQuotes } from '../src/index.ts'
import { printTable } from './print-table.ts'

const ROUNDS = 20
/** Passes over all of them before time is taken: the engine compiles beside, and late on a busy machine. */
const WARM = 5
/** compromise takes longer than all others together: it gets one article of so many. */
const SHARE = 12

interface Library {
  readonly name: string
  readonly read: (text: string) => unknown
  readonly share: number
}

/** How long libraries take on the same articles, warm, and in what ratio: for each article the least of some rounds, as a machine has other things to do. */
export async function compare(articles: readonly string[]): Promise<void> {
  const parser = new ParseEnglish()
  const libraries: readonly Library[] = [
    { name: 'findQuotes', read: text => findQuotes(text), share: 1 },
    { name: 'findQuotes, indirect', read: text => findQuotes(text, { indirect: true }), share: 1 },
    { name: 'parse-english, the tree alone', read: text => parser.parse(text), share: 1 },
    { name: 'quote-parser', read: text => parseQuotes(text, 'en'), share: 1 },
    { name: 'compromise .quotations()', read: text => nlp(text).quotations().json(), share: SHARE },
  ]
  const perUnit = new Map<string, number>()
  for (const { name, read, share } of libraries) {
    const own = articles.filter((_, i) => i % share === 0)
    for (let pass = 0; pass < WARM; pass++) for (const text of own) read(text)
    let time = 0
    for (const text of own) {
      const bench = new Bench({ iterations: ROUNDS, time: 0, warmup: false })
      bench.add(name, () => {
        read(text)
      })
      const [task] = await bench.run()
      if (task && 'latency' in task.result) time += task.result.latency.min
    }
    perUnit.set(name, (time * 1e6) / own.reduce((sum, text) => sum + text.length, 0))
  }
  const of = (name: string): number => perUnit.get(name) ?? Number.NaN
  printTable(
    'Time for a code unit, warm',
    ['', 'ns', 'million/s', '× findQuotes', '× parse-english'],
    libraries.map(({ name }) => [
      name,
      of(name).toFixed(0),
      (1e3 / of(name)).toFixed(2),
      (of(name) / of('findQuotes')).toFixed(2),
      (of(name) / of('parse-english, the tree alone')).toFixed(2),
    ]),
  )
}
