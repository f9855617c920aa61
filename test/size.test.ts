import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { packWordLists } from '../pack-word-lists.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
/** The README may promise at most so much more than is true, or it would tell nothing. */
const SLACK = 1.25

/** The size of a bundle for browsers in kilobytes of 1000 bytes, minified and gzipped. */
async function kilobytes(entry: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external,
    plugins: [packWordLists],
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}

/** The figure in the row of the README’s table that begins so. */
function promised(row: string): number {
  const figure = new RegExp(`^\\| ${row} \\| under (\\d+) KB \\|$`, 'm').exec(readme)?.[1]
  if (figure === undefined) throw new Error(`The README has no row “${row}” with a size.`)
  return Number(figure)
}

describe('the size the README tells', async () => {
  test.each([
    ['`quote-attribution`', await kilobytes('src/index.ts')],
    ['of it words', await kilobytes('src/lexicon/english.ts')],
    ['`quote-attribution/retext`', await kilobytes('src/retext.ts')],
  ])('%s', (row, size) => {
    const limit = promised(row)
    expect(size, `measured ${size.toFixed(1)} KB`).toBeLessThan(limit)
    expect(size * SLACK, `measured ${size.toFixed(1)} KB`).toBeGreaterThan(limit)
  })
})
