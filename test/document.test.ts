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
