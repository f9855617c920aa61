// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'

// In JavaScript, so that it is the same on every machine.
process.env.RECHECK_BACKEND = 'pure'
/** In milliseconds, for one expression on a busy machine. Most take a few. */
const LIMIT = 120_000

/** Where nothing is proved, texts are tried; the same ones each time. */
const SEED = 1

/** Fail for every regular expression in `src` that some text makes slow: `npm run lint` runs this. */
const root = 'src'
let checked = 0
for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue
  const path = join(root, file)
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  await visit(source, path)
}
console.log(`${checked} regular expressions checked`)

/**
 * @param {ts.Node} node
 * @param {string} path
 */
async function visit(node, path) {
  if (ts.isRegularExpressionLiteral(node)) {
    checked++
    const end = node.text.lastIndexOf('/')
    const found = await check(node.text.slice(1, end), node.text.slice(end + 1), { timeout: LIMIT, randomSeed: SEED })
    if (found.status !== 'safe') {
      const { line } = ts.getLineAndCharacterOfPosition(node.getSourceFile(), node.getStart())
      const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind
      console.error(`${path}:${line + 1} ${node.text} ${found.status}: ${why}`)
      process.exitCode = 1
    }
  }
  /** @type {ts.Node[]} */
  const children = []
  ts.forEachChild(node, child => {
    children.push(child)
  })
  for (const child of children) await visit(child, path)
}
