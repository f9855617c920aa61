import { spawnSync } from 'node:child_process'
import { printTable } from './print-table.ts'

const ROUNDS = 15
const PROGRAM = `
  const began = performance.now()
  const { findQuotes } = await import('quote-attribution')
  const imported = performance.now()
  findQuotes('“It is late,” Shaw said.')
  console.log(JSON.stringify([imported - began, performance.now() - imported]))
`

/** How long a new process waits for the built package, and for its first call, which puts the lexicon together. */
export function measureImport(): void {
  const best = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { encoding: 'utf8' })
    const times: number[] = JSON.parse(stdout)
    times.forEach((time, i) => {
      best[i] = Math.min(best[i] ?? Infinity, time)
    })
  }
  const [imported = 0, first = 0] = best
  printTable(
    'In a new process, the least of some',
    ['', 'ms'],
    [
      ['import', imported.toFixed(1)],
      ['first call', first.toFixed(1)],
    ],
  )
}
