import { spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { findQuotes } from '../src/index.ts'
import { printTable } from './print-table.ts'
import { joinArticles, readArticles } from './read-articles.ts'

const LENGTHS = [1_000_000, 5_000_000]
const MB = 1_000_000
/** Milliseconds. */
const SETTLED = 500
/** The variable that tells a process to measure a text of so many code units and nothing else. */
export const MEMORY_OF = 'MEMORY_OF'

/** What one long text takes of the heap, each length in a process of its own. */
export function measureMemory(file: string | undefined): void {
  const rows = LENGTHS.map(length => {
    const program = [...process.execArgv, process.argv[1] as string, ...(file ? [file] : [])]
    const { stdout } = spawnSync(process.execPath, program, {
      encoding: 'utf8',
      env: { ...process.env, [MEMORY_OF]: String(length) },
    })
    const [peak = 0, kept = 0] = JSON.parse(stdout)
    const each = (bytes: number): string => (bytes / length).toFixed(1)
    return [`${length / MB} MB`, (peak / MB).toFixed(0), each(peak), (kept / MB).toFixed(1), each(kept)]
  })
  printTable('Heap for one text, in MB', ['', 'while reading', 'for a MB', 'result', 'for a MB'], rows)
}

/** In the process: what the engine has taken when the call returns, before it gives anything back, and what the result holds. */
export async function reportMemory(length: number, file: string | undefined): Promise<void> {
  const text = joinArticles(readArticles(file), length)
  findQuotes(text.slice(0, 10_000))
  global.gc?.()
  const before = process.memoryUsage()
  const quotes = findQuotes(text)
  const { heapTotal } = process.memoryUsage()
  // The engine compiles in the background and holds what the code was called with until it is done.
  await setTimeout(SETTLED)
  global.gc?.()
  const kept = process.memoryUsage().heapUsed - before.heapUsed
  if (quotes.length > 0) console.log(JSON.stringify([heapTotal - before.heapTotal, kept]))
}
