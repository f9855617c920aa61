import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** The way of the data. A folder of the same name belongs to its stage, and so does one named here. */
const STAGES = [
  'document',
  'marks',
  'quotations',
  'sentences',
  'mentions',
  'clauses',
  'attribute',
  'reports',
  'speakers',
  'quotes',
]
const FOLDERS: Readonly<Record<string, string>> = { rules: 'attribute' }

/** The names of the bits that the lexicon and the stages share. */
const VOCABULARY = 'lexicon/lexicon.ts'
/** Long enough for any one thing, short enough to be read in one go. */
const LINE_LIMIT = 300

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readTree(src)

interface Import {
  readonly from: string
  readonly typesOnly: boolean
}

/** Every file under `src`, by its path from there, with what it imports: files of `src` by path, packages by name. */
function readTree(root: string): Map<string, { lines: number; imports: Import[] }> {
  const tree = new Map<string, { lines: number; imports: Import[] }>()
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const code = readFileSync(join(root, file), 'utf8')
    tree.set(file, { lines: code.trimEnd().split('\n').length, imports: readImports(file, code) })
  }
  return tree
}

function readImports(file: string, code: string): Import[] {
  const bare = code.replace(/\/\*.*?\*\//gs, '')
  const statements = bare.matchAll(/^(?:import|export)\b\s*(type\b)?([^'"`;=()]*?)\bfrom\s*'([^']+)'/gm)
  return Array.from(statements, ([, type, names = '', from = '']) => ({
    from: from.startsWith('.') ? join(dirname(file), from) : from,
    typesOnly: type !== undefined || namesAreTypes(names),
  }))
}

/** `{ type A, type B }`: each name carries its own `type`. */
function namesAreTypes(names: string): boolean {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(names)?.[1]
  const each = inner?.split(',').filter(name => name.trim() !== '') ?? []
  return each.length > 0 && each.every(name => /^\s*type\s/.test(name))
}

/** Where a file stands in the way of the data; -1 for one that is no stage. */
function stageOf(file: string): number {
  const [first = ''] = file.split('/')
  const name = first.replace(/\.ts$/, '')
  return STAGES.indexOf(FOLDERS[name] ?? name)
}

/** Everything a file reaches by imports of values. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  for (const { from, typesOnly } of files.get(file)?.imports ?? []) {
    if (typesOnly || seen.has(from)) continue
    seen.add(from)
    reach(from, seen)
  }
  return seen
}

const allImports = [...files].flatMap(([file, { imports }]) => imports.map(imported => ({ file, ...imported })))
const show = (found: ReadonlyArray<{ file: string; from: string }>) =>
  found.map(({ file, from }) => `${file} ← ${from}`)

describe('the reading of imports', () => {
  test.each<[string, Import[]]>([
    ["import { a } from './a.ts'", [{ from: 'a.ts', typesOnly: false }]],
    ["import type { A } from '../a.ts'", [{ from: '../a.ts', typesOnly: true }]],
    ["import { type A, type B } from './a.ts'", [{ from: 'a.ts', typesOnly: true }]],
    ["import {\n  a,\n  type B,\n} from './a.ts'", [{ from: 'a.ts', typesOnly: false }]],
    ["export { a } from './a.ts'", [{ from: 'a.ts', typesOnly: false }]],
    ["export type { A } from './a.ts'", [{ from: 'a.ts', typesOnly: true }]],
    ["import * as a from 'a'", [{ from: 'a', typesOnly: false }]],
    ["export const a = 'from'\n// import { a } from './a.ts'", []],
  ])('%j', (code, imports) => {
    expect(readImports('file.ts', code)).toEqual(imports)
  })

  test('finds every file it speaks of', () => {
    const local = allImports.filter(({ from }) => from.endsWith('.ts'))
    expect(local.length).toBeGreaterThan(0)
    expect(show(local.filter(({ from }) => !files.has(from)))).toEqual([])
  })

  test('knows every stage', () => {
    expect(STAGES.filter(stage => !files.has(`${stage}.ts`))).toEqual([])
  })
})

describe('stages', () => {
  const betweenStages = allImports.filter(({ file, from }) => stageOf(file) >= 0 && stageOf(from) >= 0)
  const across = betweenStages.filter(({ file, from }) => stageOf(file) !== stageOf(from))

  test('import nothing from a later stage', () => {
    expect(show(across.filter(({ file, from }) => stageOf(from) > stageOf(file)))).toEqual([])
  })

  test('import only types from one another', () => {
    expect(show(across.filter(({ typesOnly }) => !typesOnly))).toEqual([])
  })

  test('import only types from anywhere else, save the vocabulary of the lexicon', () => {
    const outside = allImports.filter(({ file, from }) => stageOf(file) >= 0 && stageOf(from) < 0)
    expect(show(outside.filter(({ from, typesOnly }) => !typesOnly && from !== VOCABULARY))).toEqual([])
  })

  test('meet as values in the pipeline only', () => {
    const users = allImports.filter(
      ({ file, from, typesOnly }) => !typesOnly && stageOf(from) >= 0 && stageOf(file) < 0,
    )
    expect([...new Set(users.map(({ file }) => file))]).toEqual(['pipeline.ts'])
    expect(users.map(({ from }) => from).filter(from => from.includes('/'))).toEqual([])
  })
})

describe('files', () => {
  test('do not import one another in a circle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' ← '))
      if (state.has(file)) return
      state.set(file, 'open')
      for (const { from } of files.get(file)?.imports ?? []) visit(from, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files.keys()) visit(file, [])
    expect(circles).toEqual([])
  })

  test(`hold no more than ${LINE_LIMIT} lines`, () => {
    const long = [...files].filter(([, { lines }]) => lines > LINE_LIMIT)
    expect(long.map(([file, { lines }]) => `${file}: ${lines}`)).toEqual([])
  })

  test('of the library do without packages and without Node', () => {
    const library = [...reach('index.ts'), ...reach('retext.ts')]
    expect(library.filter(from => !from.endsWith('.ts'))).toEqual([])
  })
})
