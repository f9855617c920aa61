import { describe, expect, test } from 'vitest'
import { findQuotes, type Quote } from '../src/index.ts'
import { faultsOf } from './faults-of.ts'
import { hostileShapes } from './hostile-shapes.ts'
import { makeArticle } from './make-article.ts'

const SHORT = 50_000
const LONG = 200_000
/** Four times the text in about four times the time; in sixteen times if every part were compared with every other. */
const MOST_GROWTH = 8
/** How many times longer than news of its length a text may take. */
const MOST_TIMES_NEWS = 20
/** What takes at most so many times longer than news is too quick to measure its growth. */
const QUICK = 2
/** Where other programs disturb a measurement it is made again, and the least counts. */
const MOST_RUNS = 8

const news = Array.from({ length: 100 }, (_, seed) => makeArticle(seed))
  .join('\n\n')
  .slice(0, LONG)

/** Calls that are timed. The least time of all counts. */
function stopwatch(text: string, indirect: boolean) {
  let least = Infinity
  const run = (): Quote[] => {
    const began = performance.now()
    const quotes = findQuotes(text, { indirect })
    least = Math.min(least, performance.now() - began)
    return quotes
  }
  return { run, least: () => least }
}

describe.each([
  ['quotations', false],
  ['quotations and speech without marks', true],
])('%s in hostile text', (_, indirect) => {
  const usual = stopwatch(news, indirect)
  for (let run = 0; run < MOST_RUNS; run++) usual.run()

  test.each(hostileShapes)('%s', (_, make) => {
    const text = make(LONG)
    const short = stopwatch(make(SHORT), indirect)
    const long = stopwatch(text, indirect)
    const isLinear = (): boolean => long.least() <= Math.max(short.least() * MOST_GROWTH, usual.least() * QUICK)
    const isFast = (): boolean => long.least() <= usual.least() * MOST_TIMES_NEWS
    short.run()
    expect(faultsOf(text, long.run())).toEqual([])
    for (let run = 1; run < MOST_RUNS && !(isLinear() && isFast()); run++)
      for (const each of [short, long, usual]) each.run()
    const measured = `${short.least()} ms, ${long.least()} ms; news ${usual.least()} ms`
    expect(isLinear(), measured).toBe(true)
    expect(isFast(), measured).toBe(true)
  })
})
