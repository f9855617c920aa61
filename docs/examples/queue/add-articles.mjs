// @ts-check
import { opendir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { connection, queueName } from './connection.mjs'

/** Put every article of a folder into the queue. One that is there already is not added again: its file name is the id of its job. */
const folder = process.argv[2] ?? '.'
const queue = new Queue(queueName, { connection })
let added = 0
for await (const entry of await opendir(folder)) {
  if (!entry.isFile() || !entry.name.endsWith('.txt')) continue
  const text = await readFile(join(folder, entry.name), 'utf8')
  await queue.add('read', { file: entry.name, text }, { jobId: entry.name, removeOnComplete: true })
  added++
}
console.error(`${added} articles`)
await queue.close()
