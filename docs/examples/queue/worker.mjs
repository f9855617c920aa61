// @ts-check
import { Worker } from 'bullmq'
import { connection, queueName } from './connection.mjs'

/** A worker that has not been heard of for so long, in milliseconds, is dead, and another takes over what it was reading. */
const silence = Number(process.env.SILENCE ?? 30_000)
/** An article may kill so many workers before it is given up. */
const maxStalledCount = 10

// A thread reads, so that the worker can be heard of meanwhile.
const worker = new Worker(queueName, new URL('read-article.mjs', import.meta.url), {
  ...{ connection, useWorkerThreads: true, maxStalledCount },
  ...{ lockDuration: silence, stalledInterval: silence },
})
worker.on('failed', (job, error) => console.error(`${job?.data.file}: ${error.message}`))
worker.on('error', error => console.error(error.message))

process.once('SIGTERM', async () => {
  await worker.close()
  process.exit()
})
