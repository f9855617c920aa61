import type { Nodes, Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { describe, expect, test } from 'vitest'
import { parseText } from '../src/parse-text.ts'

const PARAGRAPH =
  'Dr. Ames of U.S. Steel said it’s late. “Stop!” cried J. D. Bo, aged 40.5. An e-mail came at 6 p.m. 🎈'
const LONG = Array.from({ length: 400 }, (_, index) => `${index} ${PARAGRAPH}`).join('\n\n')

/** Every leaf with its offset, in order. */
function leaves(tree: Root): [number | undefined, string][] {
  const found: [number | undefined, string][] = []
  const visit = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) visit(child)
    else found.push([node.position?.start.offset, node.value])
  }
  visit(tree)
  return found
}

test('a text that fits one block is the parser’s own tree', () => {
  expect(parseText(PARAGRAPH).children).toEqual(new ParseEnglish().parse(PARAGRAPH).children)
})

describe.each([
  ['paragraphs', LONG],
  ['paragraphs with Windows line ends', LONG.replaceAll('\n', '\r\n')],
  ['lines', LONG.replaceAll('\n\n', '\n')],
  ['one line', LONG.replaceAll('\n\n', ' ')],
  ['no space at all', 'a🎈'.repeat(40_000)],
  ['a lone mark before a block of surrogates', `“${'🎈'.repeat(40_000)}`],
])('a long text of %s', (_, text) => {
  const found = leaves(parseText(text))

  test('loses nothing', () => {
    expect(found.map(([, value]) => value).join('')).toBe(text)
  })

  test('has every leaf where it stands', () => {
    let offset = 0
    for (const [start, value] of found) {
      if (start !== offset) expect([start, value]).toEqual([offset, value])
      offset += value.length
    }
    expect(offset).toBe(text.length)
  })
})

test('blocks end between paragraphs, so the words of each are read the same', () => {
  const words = (text: string) =>
    leaves(parseText(text))
      .map(([, value]) => value)
      .filter(value => /\w/.test(value))
  expect(words(LONG)).toEqual(LONG.split('\n\n').flatMap(words))
})

test.each([
  ['initials', 'J.F.K.'],
  ['hyphens', 'a-b-'],
  ['numbered headings', '1.2.3.'],
  ['words on lines', 'so\n'],
  ['titles', 'Mr. '],
  ['bangs', '! '],
])('300,000 characters of %s neither exhaust the stack nor take long', (_, unit) => {
  const text = unit.repeat(300_000 / unit.length)
  expect(parseText(text).children.length).toBeGreaterThan(0)
})
