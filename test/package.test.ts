import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const TEXT = '“It is late,” Ana Ortega said.'
/** How many times as long as importing a parser of English, which the library does without, loading may take. */
const LOADING = 1.5

/** Node reads ES modules with `require` in newer versions; a package that needs that works nowhere else. */
const oldRequire = process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module')
  ? ['--no-experimental-require-module']
  : []

let folder: string
let packed: string[]
const write = (file: string, content: string) => writeFileSync(join(folder, file), content)
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' })
const node = (...args: string[]) => run(process.execPath, ...args)

// A bare folder into which the packed package is installed, as a user does.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quote-attribution-package-'))
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: 'pipe' }))
  packed = files.map((file: { path: string }) => file.path)
  write('package.json', '{ "private": true }')
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  run('npm', 'install', ...quietly, `./${filename}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the packed package', () => {
  test('holds what its users need and nothing else', () => {
    const kinds = packed.map(file => file.replace(/^dist\/(?:chunk|format-html|options)-[\w-]+\./, 'dist/*.'))
    expect([...new Set(kinds)].sort()).toEqual(
      [
        ...['LICENSE', 'README.md', 'package.json', 'dist/THIRD-PARTY-LICENSES.txt'],
        ...['dist/*.js', 'dist/*.d.ts', 'dist/*.d.cts', 'dist/cli.js'],
        ...['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts'],
        ...['dist/retext.js', 'dist/retext.cjs', 'dist/retext.d.ts', 'dist/retext.d.cts'],
        ...(kinds.includes('dist/*.cjs') ? ['dist/*.cjs'] : []),
      ].sort(),
    )
  })

  test('holds the licences of the packages in it', () => {
    const licences = readFileSync(join(folder, 'node_modules/quote-attribution/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['hast-util-to-html', 'string-width']) expect(licences).toContain(`${name} `)
    expect(licences).toContain('Permission is hereby granted')
    const [, holders = ''] = /^(.*) contain code of these packages\. No other file does\.\n/.exec(licences) ?? []
    expect(holders).toMatch(/^cli\.js and format-html-\w+\.js$/)
    for (const file of holders.split(' and ')) expect(packed).toContain(`dist/${file}`)
  })

  test('brings types and nothing else', () => {
    const { dependencies } = JSON.parse(run('npm', 'ls', '--all', '--json'))
    const names = (tree: Record<string, { dependencies?: object }> = {}): string[] =>
      Object.entries(tree).flatMap(([name, inner]) => [name, ...names(inner.dependencies as typeof tree)])
    expect(names(dependencies).sort()).toEqual(['@types/nlcst', '@types/unist', 'quote-attribution'])
  })

  test('can be imported', () => {
    write(
      'use.mjs',
      `import { findQuotes } from 'quote-attribution'
       import { retextQuoteAttribution } from 'quote-attribution/retext'
       console.log(JSON.stringify([findQuotes(${JSON.stringify(TEXT)}), typeof retextQuoteAttribution]))`,
    )
    expect(JSON.parse(node('use.mjs'))).toEqual([findQuotes(TEXT), 'function'])
  })

  test('can be required where Node reads no ES module that way', () => {
    write(
      'use.cjs',
      `const { findQuotes } = require('quote-attribution')
       const { retextQuoteAttribution } = require('quote-attribution/retext')
       console.log(JSON.stringify([findQuotes(${JSON.stringify(TEXT)}), typeof retextQuoteAttribution]))`,
    )
    expect(JSON.parse(node(...oldRequire, 'use.cjs'))).toEqual([findQuotes(TEXT), 'function'])
  })

  test.each([
    ['import', "import('quote-attribution').then(report)"],
    ['require', "require('quote-attribution'); report()"],
  ])('loads fast by %s', (_, load) => {
    const clock = 'const start = performance.now(); const report = () => console.log(performance.now() - start);'
    const time = (cwd: string, script: string): number =>
      Number(execFileSync(process.execPath, ['-e', `${clock} ${script}`], { cwd, encoding: 'utf8' }))
    // In turn and the fastest of several: the others had to wait for something else.
    const runs = Array.from(
      { length: 5 },
      () => [time(folder, load), time(root, "import('parse-english').then(report)")] as const,
    )
    const ours = Math.min(...runs.map(([time]) => time))
    const parser = Math.min(...runs.map(([, time]) => time))
    expect(ours / parser, `${ours.toFixed(0)} ms beside ${parser.toFixed(0)} ms`).toBeLessThan(LOADING)
  })

  describe('has a command', () => {
    const command = (input: string, ...args: string[]) => {
      const bin = join(folder, 'node_modules/.bin/quote-attribution')
      const { status, stdout, stderr } = spawnSync(bin, args, { cwd: folder, input, encoding: 'utf8' })
      return { status, stdout, stderr }
    }
    beforeAll(() => write('article.txt', TEXT))

    test('that prints a table', () => {
      expect(command('', 'article.txt').stdout).toMatch(/^Speaker .*\nAna Ortega .* It is late,\n$/)
    })

    test('that prints JSON, also from standard input', () => {
      expect(JSON.parse(command('', '--json', 'article.txt').stdout)[0].quotes).toEqual(findQuotes(TEXT))
      expect(JSON.parse(command(TEXT, '--json').stdout)).toEqual(findQuotes(TEXT))
    })

    test('that prints JSON Lines', () => {
      const expected = { file: 'article.txt', ...findQuotes(TEXT)[0] }
      expect(JSON.parse(command('', '--jsonl', 'article.txt').stdout)).toEqual(expected)
    })

    test('that prints a page', () => {
      expect(command('', '--html', 'article.txt').stdout).toContain('“It is late,”</mark>')
    })

    test('that tells of a missing file', () => {
      const { status, stderr } = command('', 'missing.txt', 'article.txt')
      expect({ status, stderr }).toEqual({ status: 1, stderr: 'quote-attribution: missing.txt: no such file\n' })
    })
  })

  describe('has types', () => {
    const use = `
      import { english, extendLexicon, findQuotes, findQuotesInTree, type Options, type Quote } from 'quote-attribution'
      import { type PluginOptions, retextQuoteAttribution } from 'quote-attribution/retext'
      const options: Options = { indirect: true, lexicon: extendLexicon(english, {}) }
      const quotes: Quote[] = findQuotes('', options)
      export const name: string | null | undefined = quotes[0]?.speaker?.name
      export const file = { data: {} }
      const tree: Parameters<typeof findQuotesInTree>[0] = { type: 'RootNode', children: [] }
      const warning: PluginOptions = { ...options, warn: true }
      retextQuoteAttribution(warning)(tree, file)
      // @ts-expect-error A number is no text.
      findQuotes(1)`

    test.each([
      ['an ES module, as Node resolves it', 'use.mts', 'nodenext', 'nodenext'],
      ['a CommonJS module, as Node resolves it', 'use.cts', 'nodenext', 'nodenext'],
      ['a bundler', 'use.ts', 'esnext', 'bundler'],
    ])('for %s', (_, file, module, moduleResolution) => {
      write(file, use)
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const how = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022']
      const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', ...how]
      const { status, stdout } = spawnSync(process.execPath, [tsc, ...flags, file], { cwd: folder, encoding: 'utf8' })
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    })

    test.each(['index.d.ts', 'index.d.cts'])('with the doc comments in %s', file => {
      const types = readFileSync(join(folder, 'node_modules/quote-attribution/dist', file), 'utf8')
      expect(types).toMatch(/Find every quotation in an English news article.*@example.*function findQuotes/s)
    })
  })
})
