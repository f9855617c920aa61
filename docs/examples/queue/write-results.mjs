// @ts-check
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { connection, queueName, resultsKey } from './connection.mjs'

/** In milliseconds. */
const POLL = 200

/** Wait until the queue is empty, then write the quotes as JSON lines, each article once. */
const queue = new Queue(queueName, { connection })
for (;;) {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
  if (Object.values(counts).every(count => count === 0)) break
  await setTimeout(POLL)
}
const redis = new Redis(connection.url)
let cursor = '0'
/** A scan may tell an entry twice. */
const written = new Set()
do {
  const [next, entries] = await redis.hscan(resultsKey, cursor)
  for (let i = 0; i < entries.length; i += 2) {
    const [file, quotes] = entries.slice(i)
    if (file === undefined || quotes === undefined || written.has(file)) continue
    written.add(file)
    for (const quote of JSON.parse(quotes)) {
      if (!process.stdout.write(`${JSON.stringify({ file, ...quote })}\n`)) await once(process.stdout, 'drain')
    }
  }
  cursor = next
} while (cursor !== '0')
const failed = await queue.getFailedCount()
if (failed > 0) console.error(`${failed} articles could not be read`)
redis.disconnect()
await queue.close()
