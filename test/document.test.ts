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

describe('a word that no lexicon lists', () => {
  const consonants = Array.from('bdfgklmnprstvz')
  const made = consonants.flatMap(a => consonants.flatMap(b => consonants.map(c => `${a}o${b}u${c}iq`)))
  const capitals = made.map(word => word.charAt(0).toUpperCase() + word.slice(1))

  test('is read as printed, among however many others and as often as it comes', () => {
    const words = [...made, ...capitals, ...made, 'qqqqqqqqqqqqqq', 'Qqqqqqqqqqqqqq', 'qqqqqqqqqqqqqp']
    const { tokens } = runStages(words.join(' ')).document
    expect(tokens.map(({ text }) => text)).toEqual(words)
    expect(tokens.map(({ capital }) => capital)).toEqual(words.map(word => /^[A-Z]/.test(word)))
  })
})
