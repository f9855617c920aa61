import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { makeArticle } from '../test/make-article.ts'
import { printTable } from './print-table.ts'

const ARTICLES = 10_000
/** Memory is looked at after so many. */
const STEP = ARTICLES / 4
const MB = 1_000_000
const THREADS = [1, 2]

/** Ten thousand articles through the pool that docs/corpus.md shows: how fast, and whether the memory of the process grows. */
export async function measurePool(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quote-attribution-pool-'))
  try {
    const files = Array.from({ length: ARTICLES }, (_, seed) => {
      const file = join(folder, `${seed}.txt`)
      writeFileSync(file, makeArticle(seed))
      return file
    })
    const rows: string[][] = []
    for (const threads of THREADS) {
      const { seconds, heaps, memory } = await readAll(files, threads)
      const [before = 0] = heaps
      const after = heaps.at(-1) ?? 0
      rows.push([
        `${threads}`,
        seconds.toFixed(1),
        (ARTICLES / seconds).toFixed(0),
        ...[before, after].map(bytes => (bytes / MB).toFixed(1)),
        ...memory.map(bytes => (bytes / MB).toFixed(0)),
      ])
    }
    const heads = Array.from({ length: ARTICLES / STEP }, (_, i) => `${(i + 1) * STEP}`)
    printTable(
      `${ARTICLES} articles through a pool; heap of the main thread before and after, process after so many, in MB`,
      ['threads', 's', 'articles/s', 'heap before', 'heap after', ...heads],
      rows,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function readAll(files: readonly string[], threads: number) {
  const filename = pathToFileURL('docs/examples/corpus-worker.mjs').href
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads })
  /** What is found is not kept. */
  const read = async (file: string): Promise<void> => {
    await pool.run(file)
  }
  await Promise.all(files.slice(0, threads * 100).map(read))
  const heap = (): number => {
    global.gc?.()
    return process.memoryUsage().heapUsed
  }
  const heaps = [heap()]
  const memory: number[] = []
  let seconds = 0
  for (let from = 0; from < files.length; from += STEP) {
    const began = performance.now()
    await Promise.all(files.slice(from, from + STEP).map(read))
    seconds += (performance.now() - began) / 1000
    memory.push(process.memoryUsage().rss)
  }
  heaps.push(heap())
  await pool.close()
  return { seconds, heaps, memory }
}
