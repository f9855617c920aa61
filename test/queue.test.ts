import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'
import { makeArticle } from './make-article.ts'

const example = (file: string): string => fileURLToPath(new URL(`../docs/examples/queue/${file}`, import.meta.url))

/** A server named by the environment has to be there; one on the path may. */
const program = process.env.REDIS_SERVER ?? findOnPath('redis-server')

function findOnPath(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.')
  return address.port
}

const ARTICLES = 60
/** Read for a second or so: long enough to die over it. */
const LONG_ARTICLE = Array.from({ length: 1500 }, (_, seed) => makeArticle(seed)).join('\n\n')
/** In milliseconds, far less than that. */
const READING = 200
const texts = new Map([
  ['long.txt', LONG_ARTICLE],
  ...Array.from({ length: ARTICLES }, (_, seed) => [`${seed}.txt`, makeArticle(seed)] as const),
])

describe.skipIf(!program)('the example of a queue', () => {
  let folder: string
  let redis: ChildProcess
  let env: NodeJS.ProcessEnv
  const workers: ChildProcess[] = []
  const startWorker = (): ChildProcess => {
    const worker = spawn(process.execPath, [example('worker.mjs')], { env, stdio: ['ignore', 'inherit', 'inherit'] })
    workers.push(worker)
    return worker
  }
  const run = (file: string, ...args: string[]): string =>
    execFileSync(process.execPath, [example(file), ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quote-attribution-queue-'))
    for (const [file, text] of texts) writeFileSync(join(folder, file), text)
    const port = await freePort()
    redis = spawn(program as string, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
      stdio: 'pipe',
    })
    for await (const line of redis.stdout ?? []) if (String(line).includes('Ready to accept connections')) break
    env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, SILENCE: '3000' }
  })
  afterAll(() => {
    for (const worker of workers) worker.kill('SIGKILL')
    redis?.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  test('loses and doubles no article when a worker is killed over one', { timeout: 300_000 }, async () => {
    run('add-articles.mjs', folder)
    const queue = new Queue('articles', { connection: { url: env.REDIS_URL as string } })
    try {
      expect(await queue.getWaitingCount()).toBe(texts.size)
      const first = startWorker()
      const isReading = async (): Promise<boolean> => (await queue.getJobState('long.txt')) === 'active'
      while (!(await isReading())) await setTimeout(1)
      await setTimeout(READING)
      first.kill('SIGKILL')
      await once(first, 'exit')
      expect(await isReading()).toBe(true)

      startWorker()
      startWorker()
      run('add-articles.mjs', folder)
      const lines = run('write-results.mjs')
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
      const found = new Map<string, object[]>()
      for (const { file, ...quote } of lines) found.set(file, [...(found.get(file) ?? []), quote])
      for (const [file, text] of texts) expect(found.get(file) ?? [], file).toEqual(findQuotes(text))
      expect(found.size).toBe(
        Array.from(texts.values(), text => findQuotes(text)).filter(quotes => quotes.length > 0).length,
      )
      expect(await queue.getFailedCount()).toBe(0)
    } finally {
      await queue.close()
    }
  })
})
