import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import { expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'
import { makeArticle } from './make-article.ts'

const ARTICLES = 100
const TIMES = 20
/** In MB: twice what the library and one article take. What were kept of each article would not fit. */
const HEAP = 48

test('a pool of workers with little memory reads any number of articles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quote-attribution-pool-'))
  const pool = new Piscina({
    filename: new URL('../docs/examples/corpus-worker.mjs', import.meta.url).href,
    ...{ minThreads: 2, maxThreads: 2, resourceLimits: { maxOldGenerationSizeMb: HEAP } },
  })
  try {
    const texts = Array.from({ length: ARTICLES }, (_, seed) => makeArticle(seed))
    const files = texts.map((text, seed) => {
      const file = join(folder, `${seed}.txt`)
      writeFileSync(file, text)
      return file
    })
    const expected = texts.map((text, seed) => ({ file: files[seed], quotes: findQuotes(text) }))
    for (let time = 0; time < TIMES; time++)
      expect(await Promise.all(files.map(file => pool.run(file)))).toEqual(expected)
  } finally {
    await pool.close()
    rmSync(folder, { recursive: true })
  }
})
