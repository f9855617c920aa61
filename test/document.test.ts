import { describe, expect, test } from 'vitest'
import { runStages } from './stages.ts'

describe('a paragraph ends', () => {
  const paragraphs = (between: string) => runStages(`The pumps failed.${between}It rained.`).document.paragraphs.length

  test.each(['\n', '\r', '\r\n', '\n\n', '\n \n', '\v', '\f', '\u2028', '\u2029'])('at %j', between => {
    expect(paragraphs(between)).toBe(2)
  })
  test.each([' ', '\t', '\u00A0', '\u200B '])('not at %j', between => {
    expect(paragraphs(between)).toBe(1)
  })
})

test('before a text and behind it stands a token without text and classes', () => {
  const { tokenAt } = runStages('It rained.').document
  expect([-1, 0, 1, 2, 3].map(i => tokenAt(i).text)).toEqual(['', 'It', 'rained', '.', ''])
  expect([-1, 3].map(i => tokenAt(i).classes)).toEqual([0, 0])
})
