import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'
import { type Modules, runExample } from './run-example.ts'
import { typeErrors } from './type-errors.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules: Modules = {
  'quote-attribution': () => import('../src/index.ts'),
  'quote-attribution/retext': () => import('../src/retext.ts'),
  'rehype-parse': () => import('rehype-parse'),
  'rehype-retext': () => import('rehype-retext'),
  'rehype-stringify': () => import('rehype-stringify'),
  'remark-parse': () => import('remark-parse'),
  'remark-retext': () => import('remark-retext'),
  'remark-stringify': () => import('remark-stringify'),
  retext: () => import('retext'),
  'retext-english': () => import('retext-english'),
  unified: () => import('unified'),
}

const pages = [...readdirSync(root), ...readdirSync(join(root, 'docs')).map(file => `docs/${file}`)]
  .filter(file => file.endsWith('.md'))
  .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))
/** A signature among the snippets shows a shape; it is no program. */
const isProgram = (code: string) => /^import /m.test(code) || /^const /m.test(code)
const snippets = pages
  .flatMap(({ file, text }) =>
    Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code = ''], index) => ({
      name: `${file} ${index + 1}`,
      code,
    })),
  )
  .filter(({ code }) => isProgram(code))

describe('the snippets of the guides', () => {
  test.each(snippets)('$name runs and shows what comes out', async ({ code }) => {
    const quiet = code.replace(/^declare module .*?^}/gms, '').replaceAll('console.log(', 'void (')
    expect((await runExample(quiet, modules)).differences).toEqual([])
  })

  test('have the types they show', () => {
    expect(typeErrors(snippets)).toBe('')
  })

  test('print in the README what it says', async () => {
    const readme = pages.find(({ file }) => file === 'README.md')?.text ?? ''
    const [, code = '', output] = /```ts\n(.*?)```\n\n```js\n(.*?)```/s.exec(readme) ?? []
    const printed: string[] = []
    const log = (value: unknown) => printed.push(inspect(value))
    const withLog = `import { log } from 'log'\n${code.replaceAll('console.log(', 'log(')}`
    await runExample(withLog, { ...modules, log: async () => ({ log }) })
    expect(`${printed.join('\n')}\n`).toBe(output)
  })
})

describe('links between the pages', () => {
  const links = pages.flatMap(({ file, text }) =>
    Array.from(text.replace(/^```.*?^```/gms, '').matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => ({ file, to })),
  )
  const anchorsOf = (file: string) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )

  test('lead somewhere', () => {
    const local = links.filter(({ to }) => !/^https?:/.test(to))
    expect(local.length).toBeGreaterThan(20)
    const broken = local.filter(({ file, to }) => {
      const [path = '', anchor] = to.split('#')
      const target = path === '' ? join(root, file) : join(root, dirname(file), path)
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
    })
    expect(broken).toEqual([])
  })

  test('reach every guide from the README', () => {
    const seen = new Set<string>()
    const follow = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const link of links) {
        const target = relative(root, join(root, dirname(link.file), link.to.split('#')[0] ?? ''))
        if (link.file === file && target.endsWith('.md') && existsSync(join(root, target))) follow(target)
      }
    }
    follow('README.md')
    expect(pages.map(({ file }) => file).filter(file => file.startsWith('docs/') && !seen.has(file))).toEqual([])
  })
})

describe('the example of a corpus', () => {
  const example = join(root, 'docs/examples/corpus.mjs')
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quote-attribution-corpus-'))
    for (let index = 0; index < 30; index++)
      writeFileSync(join(folder, `${index}.txt`), `“Pump ${index} failed,” Ana Ortega said.`)
    writeFileSync(join(folder, 'notes.md'), '“Not this,” Ana Ortega said.')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('reads a folder with a pool of workers', () => {
    const output = execFileSync(process.execPath, [example, folder], {
      encoding: 'utf8',
    })
    const lines = output
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => line.content).sort()).toEqual(
      Array.from({ length: 30 }, (_, index) => `Pump ${index} failed,`).sort(),
    )
    expect(lines[0]).toEqual({ file: lines[0].file, ...findQuotes(readFileSync(lines[0].file, 'utf8'))[0] })
  })

  test('waits for a slow reader and ends with one that goes away', () => {
    const long = Array.from({ length: 40 }, (_, index) => `“${'Pump '.repeat(20)}${index} failed,” Ana Ortega said.`)
    for (let index = 0; index < 60; index++) writeFileSync(join(folder, `${index}.txt`), long.join('\n\n'))
    const pipe = (reader: string) => {
      const command = ['sh', '-c', `"$0" "$1" "$2" | ${reader}`, process.execPath, example, folder] as const
      const { stdout, stderr } = spawnSync(command[0], command.slice(1), { encoding: 'utf8' })
      return { lines: Number(stdout), stderr }
    }
    expect(pipe('{ sleep 2; wc -l; }')).toEqual({ lines: 60 * 40, stderr: '' })
    expect(pipe('head -n 1 | wc -l')).toEqual({ lines: 1, stderr: '' })
  })

  test('tells of a folder that is not there in a line', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [example, join(folder, 'none')], {
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^corpus\.mjs: ENOENT.*none'\n$/)
  })
})
