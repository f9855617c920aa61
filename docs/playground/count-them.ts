import type { Quote } from '../../src/index.ts'

/** One sentence about a result: how many quotations, by how many speakers, in how many milliseconds. */
export function countThem(quotes: readonly Quote[], milliseconds: number): string {
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))).size
  const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
  if (quotes.length === 0) return `No quotations found, in ${time}.`
  return `${several(quotes.length, 'quotation')} by ${several(speakers, 'speaker')}, in ${time}.`
}

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
