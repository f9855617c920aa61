// @ts-check
import { once } from 'node:events'
import { opendir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'

const folder = process.argv[2] ?? '.'
const threads = availableParallelism()
const pool = new Piscina({ filename: new URL('corpus-worker.mjs', import.meta.url).href, maxThreads: threads })

/** Files that are with the workers or wait for one: enough that none is idle, few enough to forget. */
const limit = threads * 4
/** @type {Set<Promise<void>>} */
const running = new Set()

/** @param {string} file */
async function read(file) {
  const found = await pool.run(file)
  for (const quote of found.quotes) {
    if (!process.stdout.write(`${JSON.stringify({ file, ...quote })}\n`)) await once(process.stdout, 'drain')
  }
}

for await (const entry of await opendir(folder)) {
  if (!entry.isFile() || !entry.name.endsWith('.txt')) continue
  if (running.size >= limit) await Promise.race(running)
  const task = read(join(folder, entry.name))
    .catch(error => console.error(`${entry.name}: ${error.message}`))
    .finally(() => running.delete(task))
  running.add(task)
}
await Promise.all(running)
await pool.close()
