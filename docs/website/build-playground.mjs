// @ts-check
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packWordLists } from '../../pack-word-lists.mjs'

const docs = fileURLToPath(new URL('..', import.meta.url))

/**
 * Build the playground into a folder: the page, its script, and the browser bundle of the library beside it. Plain scripts, as a page
 * opened from a folder may load no modules.
 *
 * @param {string} folder
 */
export async function buildPlayground(folder) {
  await mkdir(folder, { recursive: true })
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.txt': 'text' },
    logLevel: 'warning',
    plugins: [packWordLists],
  }
  await Promise.all([
    build({
      ...options,
      entryPoints: [join(docs, '../src/index.ts')],
      globalName: 'quoteAttribution',
      outfile: join(folder, 'quote-attribution.js'),
    }),
    build({
      ...options,
      entryPoints: [join(docs, 'playground/playground.ts')],
      outfile: join(folder, 'playground.js'),
    }),
    writeArticleStyle(folder),
    ...['index.html', 'playground.css'].map(file => copyFile(join(docs, 'playground', file), join(folder, file))),
  ])
}

/**
 * The style of the article is shared with the command, which holds it as a string.
 *
 * @param {string} folder
 */
async function writeArticleStyle(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(docs, '../src/page/article-style.ts')],
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { articleStyle } = await import(`data:text/javascript;base64,${code}`)
  await mkdir(dirname(join(folder, 'article.css')), { recursive: true })
  await writeFile(join(folder, 'article.css'), articleStyle)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlayground(process.argv[2] ?? 'site/playground')
