import type { Nodes, Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { describe, expect, test } from 'vitest'
import { alignTree } from '../src/align-tree.ts'

/** A tree as the bridges make it: the words decoded, the offsets counted from where the stretch begins. */
const parsed = (words: string) => new ParseEnglish().parse(words)

function words(tree: Root, source: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'WordNode') found.push(source.slice(node.position?.start.offset, node.position?.end.offset))
    else if ('children' in node) node.children.forEach(walk)
  }
  walk(tree)
  return found
}

describe('alignTree', () => {
  test.each([
    ['a named reference', 'It is “late” now', 'It is &ldquo;late&rdquo; now', ['It', 'is', 'late', 'now']],
    ['a numbered reference', 'It is “late” now', 'It is &#8220;late&#x201D; now', ['It', 'is', 'late', 'now']],
    ['a reference inside a word', 'José came', 'Jos&eacute; came', ['Jos&eacute;', 'came']],
    ['an ampersand', 'Rae & Kim left', 'Rae &amp; Kim left', ['Rae', 'Kim', 'left']],
    ['an ampersand as it is', 'Rae & Kim left', 'Rae & Kim left', ['Rae', 'Kim', 'left']],
    ['an escaped sign', 'a *b* c', 'a \\*b\\* c', ['a', 'b', 'c']],
    ['a quoted line', 'one\ntwo three', 'one\n> two three', ['one', 'two', 'three']],
    ['a list', 'one\ntwo three', 'one\n   two three', ['one', 'two', 'three']],
    ['line ends of Windows', 'one\ntwo three', 'one\r\ntwo three', ['one', 'two', 'three']],
  ])('reads along %s', (_, text, source, expected) => {
    expect(words(alignTree(parsed(text), source), source)).toEqual(expected)
  })

  test('gives back the very tree where nothing is to be done', () => {
    const tree = parsed('Rae & Kim left.')
    expect(alignTree(tree, 'Rae & Kim left.')).toBe(tree)
  })

  test('does not change the tree it is given', () => {
    const tree = parsed('Rae & Kim left.')
    const before = structuredClone(tree)
    alignTree(tree, 'Rae &amp; Kim left.')
    expect(tree).toEqual(before)
  })

  test('leaves the offsets of words the source does not hold', () => {
    const tree = parsed('One two.')
    expect(alignTree(tree, 'Something else')).toEqual(tree)
  })
})
