import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

test('the page of dependencies has a row for each, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const rows = Array.from(read('docs/dependencies.md').matchAll(/^\| (`.*?) \|/gm), ([, names = '']) => names)
  const named = rows.flatMap(names => Array.from(names.matchAll(/`([^`]+)`/g), ([, name = '']) => name))
  expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted())
})

test('packages are locked by checksum, not by where they were fetched', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(installed.filter(([, { integrity }]) => typeof integrity !== 'string')).toEqual([])
})
