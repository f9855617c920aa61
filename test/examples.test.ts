import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as library from '../src/index.ts'
import * as plugin from '../src/retext.ts'
import { type Modules, runExample } from './run-example.ts'
import { typeErrors } from './type-errors.ts'

const src = fileURLToPath(new URL('../src', import.meta.url))
/** Packages that examples use beside the library. */
const packages: Modules = {
  'parse-english': () => import('parse-english'),
  retext: () => import('retext'),
}

interface Example {
  name: string
  file: string
  code: string
}

/** The examples in the doc comments, each under the name of what it documents. */
function examplesIn(file: string): Example[] {
  const source = readFileSync(join(src, file), 'utf8')
  const comments = source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*export (?:const|(?:async )?function) (\w+)/gs)
  return Array.from(comments).flatMap(([, comment = '', name = '']) =>
    Array.from(comment.matchAll(/@example\s+\* ```ts\n(.*?)\n \* ```/gs), ([, code = '']) => ({
      name,
      file,
      code: code.replace(/^ \* ?/gm, ''),
    })),
  )
}

/** In a comment an example has no imports: everything public is at hand, and what its own file exports. */
function withImports({ file, code }: Example): { code: string; modules: Modules } {
  const modules: Modules = {
    ...packages,
    'quote-attribution': async () => library,
    'quote-attribution/retext': async () => plugin,
    own: () => import(join(src, file)),
  }
  const imports = [
    `import { ${Object.keys(library).join(', ')} } from 'quote-attribution'`,
    `import { retextQuoteAttribution } from 'quote-attribution/retext'`,
    `import { ParseEnglish } from 'parse-english'`,
    `import { retext } from 'retext'`,
  ]
  const exported = [...readFileSync(join(src, file), 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)].map(
    ([, name = '']) => name,
  )
  const own = exported.filter(name => !imports.join().includes(name))
  if (own.length > 0) imports.push(`import { ${own.join(', ')} } from 'own'`)
  return { code: `${imports.join('\n')}\n${code}`, modules }
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const examples = files.flatMap(examplesIn)

test('every function of the public surface has an example', () => {
  const functions = Object.entries({ ...library, ...plugin }).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  )
  expect(functions.filter(name => !examples.some(example => example.name === name))).toEqual([])
})

test('the examples of the public surface have the types they show', () => {
  const known = { ...library, ...plugin }
  const shown = examples.filter(({ name }) => name in known)
  const types = `import type { Quote } from 'quote-attribution'\n`
  expect(typeErrors(shown.map(example => ({ name: example.name, code: types + withImports(example).code })))).toBe('')
})

describe('the example of', () => {
  test.each(examples)('$name shows what comes out', async example => {
    const { code, modules } = withImports(example)
    const { compared, differences } = await runExample(code, modules)
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(0)
  })
})
