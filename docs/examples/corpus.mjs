// @ts-check
import { once } from 'node:events'
import { opendir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'

const folder = process.argv[2] ?? '.'
const entries = await opendir(folder).catch(error => {
  console.error(`corpus.mjs: ${error.message}`)
  process.exit(1)
})
const threads = availableParallelism()
const pool = new Piscina({ filename: new URL('corpus-worker.mjs', import.meta.url).href, maxThreads: threads })

/** Files that are with the workers or wait for one: enough that none is idle, few enough to forget. */
const limit = threads * 4
/** @type {Set<Promise<void>>} */
const running = new Set()

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))

/**
 * What all wait for while the reader is slower than the workers.
 *
 * @type {Promise<unknown> | null}
 */
let drained = null

/** @param {string} line */
async function print(line) {
  if (!process.stdout.write(line)) {
    drained ??= once(process.stdout, 'drain').finally(() => {
      drained = null
    })
  }
  await drained
}

/** @param {string} file */
async function read(file) {
  const found = await pool.run(file)
  for (const quote of found.quotes) {
    await print(`${JSON.stringify({ file, ...quote })}\n`)
  }
}

for await (const entry of entries) {
  if (!entry.isFile() || !entry.name.endsWith('.txt')) continue
  if (running.size >= limit) await Promise.race(running)
  const task = read(join(folder, entry.name))
    .catch(error => console.error(`${entry.name}: ${error.message}`))
    .finally(() => running.delete(task))
  running.add(task)
}
await Promise.all(running)
await pool.close()
