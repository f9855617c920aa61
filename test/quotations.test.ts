import { describe, expect, test } from 'vitest'
import { runStages } from './stages.ts'

describe('nesting', () => {
  test('a quotation knows the one it stands in', () => {
    const { quotations } = runStages('“She sang ‘home’ twice.” “So?”')
    expect(quotations.all.map(quotation => quotation.parent)).toEqual([-1, 0, -1])
    expect(quotations.outer.map(quotation => quotation.index)).toEqual([0, 2])
  })

  test('a token belongs to the outermost quotation around it, marks included', () => {
    const { quotations, document } = runStages('He: “A ‘b’ c” d')
    const inside = document.tokens.filter((_, i) => quotations.at[i] === 0).map(token => token.text)
    expect(inside.join('')).toBe('“A‘b’c”')
    expect(document.tokens.filter((_, i) => quotations.at[i] === -1).map(token => token.text)).toEqual(['He', ':', 'd'])
  })
})

describe('the words of a quotation', () => {
  test.each<[string, string]>([
    ['“A bee.”', 'A bee.'],
    ['“A bee', 'A bee'],
    ['" A bee "', 'A bee'],
    ['“A ‘bee’”', 'A ‘bee’'],
  ])('%s', (text, expected) => {
    const { quotations, words } = runStages(text)
    const [first] = quotations.outer
    expect(first && words({ first: first.first, end: first.wordsEnd })).toBe(expected)
  })
})

describe('continuation', () => {
  test.each<[string, number[]]>([
    ['“A bee.\n\n“A fly.\n\n“An ant.”', [1, 2, -1]],
    ['“A bee.”\n\n“A fly.”', [-1, -1]],
    ['“A bee.\n\nNo fly.\n\n“An ant.”', [-1, -1]],
    ['“A bee.\n\nShe said: “An ant.”', [-1, -1]],
    ['“A bee.', [-1]],
  ])('%j', (text, expected) => {
    expect(runStages(text).quotations.outer.map(quotation => quotation.continuation)).toEqual(expected)
  })
})

test('there are none in a text without marks', () => {
  const { quotations } = runStages('Nobody spoke.')
  expect(quotations.all).toEqual([])
  expect([...quotations.at]).toEqual([-1, -1, -1])
})
