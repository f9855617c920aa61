import { ParseEnglish } from 'parse-english'
import { describe, expect, test } from 'vitest'
import type { Leaves } from '../src/document.ts'
import { splitText } from '../src/split-text.ts'
import { treeLeaves } from '../src/tree-leaves.ts'
import { makeArticle } from './make-article.ts'
import { seededRandom } from './seeded-random.ts'
import { textPieces } from './text-pieces.ts'

const PARAGRAPH =
  'Dr. Ames of U.S. Steel said it’s late. “Stop!” cried J. D. Bo, aged 40.5. An e-mail came at 6 p.m. 🎈'
const LONG = Array.from({ length: 400 }, (_, index) => `${index} ${PARAGRAPH}`).join('\n\n')

interface Leaf {
  readonly kind: string
  readonly value: string
  readonly start: number
  readonly end: number
}

function listLeaves(leaves: Leaves, text: string): Leaf[] {
  const found: Leaf[] = []
  leaves((kind, start, end, value = text.slice(start, end)) => found.push({ kind, value, start, end }))
  return found
}

/** What parse-english makes of a text of at most one block. */
const parsed = (text: string): Leaf[] => listLeaves(treeLeaves(new ParseEnglish().parse(text)), text)

/** The first text that is not split as the parser splits it, with the first leaf that differs. */
function firstDifference(texts: Iterable<string>): object | null {
  for (const text of texts) {
    const ours = listLeaves(splitText(text), text).map(leaf => JSON.stringify(leaf))
    const theirs = parsed(text).map(leaf => JSON.stringify(leaf))
    const at = theirs.findIndex((leaf, i) => leaf !== ours[i])
    if (at >= 0 || ours.length > theirs.length) return { text, at, ours: ours[at], theirs: theirs[at] }
  }
  return null
}

describe('splits as parse-english does', () => {
  test.each([
    'The yard’s e-mail – sent by Foss & Co. – reached nobody.',
    'Dr. Ames met Sen. Kim (D-Ore.) at 6 p.m. in St. Tarn. Nobody else came.',
    'J. F. Boyd of the U.S. firm B.B.C. said so. No. 5 of 12. He is 40. “Go,” she said.',
    'Rock ’n’ roll, ol’ man, ’tis the ’90s. W/ milk at 60 km/h, 24/7, and/or never.',
    'It rained.” they left. 3.5 of them, e.g. two. , and then ; no more.',
    'Wait … what?! No!!! (Yes.) [Sic.] etc. and so on. al. Foss',
    'Two. . stops, .. and a .5 and 1. 2. 3. and @foss #late $5 50% a=b c:d a_b__c snake_ _case',
    'pre- and post-war, &c. R&D, AT&T, Q&A - - -- — –– a-b-c- -d',
    'First line\nsecond line.\n\nthe third, Inc.\n\nThe fourth\r\n\r\nI. the fifth',
    '. ! ? “ ” ( ) no word before this one. ” ) . And none after . . .',
    'So\u00ADft hy\u2010phens, e\u0301 combined, ½ of Ⅷ, 中文。 😀😀 €😀$ \uD83D and \uDE00.',
    '',
    '.',
    ' \n\n ',
  ])('%j', text => {
    expect(listLeaves(splitText(text), text)).toEqual(parsed(text))
  })

  test('articles', () => {
    expect(firstDifference(Array.from({ length: 200 }, (_, seed) => makeArticle(seed)))).toBeNull()
  })

  test('random texts', { timeout: 60_000 }, () => {
    const random = seededRandom(20_260)
    const signs = [...'ab.,!?\'’"“”-&/_;:()1A @$…', ' ', ' ', ' ', '\n', '\n\n', 'Mr', 'U', 'w', 'n', 'etc', 'said']
    const pieces = [...textPieces, ...signs]
    const made = Array.from({ length: 20_000 }, (_, at) => {
      const from = at % 2 > 0 ? signs : pieces
      const space = at % 3 > 0 ? '' : ' '
      return Array.from({ length: 1 + random(30) }, () => from[random(from.length)]).join(space)
    })
    expect(firstDifference(made)).toBeNull()
  })
})

describe.each([
  ['paragraphs', LONG],
  ['paragraphs with Windows line ends', LONG.replaceAll('\n', '\r\n')],
  ['lines', LONG.replaceAll('\n\n', '\n')],
  ['one line', LONG.replaceAll('\n\n', ' ')],
  ['no space at all', 'a🎈'.repeat(40_000)],
  ['a lone mark before a block of surrogates', `“${'🎈'.repeat(40_000)}`],
])('a long text of %s', (_, text) => {
  const found = listLeaves(splitText(text), text)

  test('loses nothing but spaces', () => {
    expect(found.map(({ value }) => value).join('')).toBe(text.replaceAll(/\s/g, ''))
  })

  test('has every leaf where it stands', () => {
    const wrong = found.filter(({ value, start, end }, i) => {
      return text.slice(start, end) !== value || start < (found[i - 1]?.end ?? 0)
    })
    expect(wrong).toEqual([])
  })
})

test('blocks end between paragraphs, so the words of each are read the same', () => {
  const words = (text: string) =>
    listLeaves(splitText(text), text)
      .map(({ value }) => value)
      .filter(value => /\w/.test(value))
  expect(words(LONG)).toEqual(LONG.split('\n\n').flatMap(words))
})
