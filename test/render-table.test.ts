import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { renderTable } from '../src/cli/render-table.ts'
import type { Quote } from '../src/index.ts'

const span = (text: string) => ({ start: 0, end: text.length, text })

function quote(content: string, parts: { speaker?: string; name?: string; role?: string; verb?: string } = {}): Quote {
  const { speaker, name = null, role, verb } = parts
  return {
    kind: 'direct',
    start: 0,
    end: content.length,
    content,
    segments: [{ ...span(content), outer: { start: 0, end: content.length } }],
    speaker: speaker === undefined ? null : { ...span(speaker), id: 0, name, kind: 'person' },
    role: role === undefined ? null : span(role),
    verb: verb === undefined ? null : { ...span(verb), lemma: verb, addressee: null, medium: null },
    rule: null,
    inner: [],
  }
}
const linesOf = (quotes: Quote[], width: number) => renderTable(quotes, width).trimEnd().split('\n')

describe('renderTable', () => {
  test('lines its columns up and marks what is not there', () => {
    const quotes = [
      quote('It is late,', { speaker: 'Shaw', name: 'Ida Shaw', role: 'mayor', verb: 'said' }),
      quote('Nobody knows.'),
    ]
    expect(linesOf(quotes, 80)).toEqual([
      'Speaker   Role   Verb  Quote',
      'Ida Shaw  mayor  said  It is late,',
      '–         –      –     Nobody knows.',
    ])
  })

  test('shows the mention of someone unnamed', () => {
    expect(linesOf([quote('No.', { speaker: 'a driver' })], 80)[1]).toMatch(/^a driver /)
  })

  test.each([60, 80, 120])('keeps within %d characters', width => {
    const long = 'very '.repeat(40)
    const lines = linesOf([quote(long, { speaker: long, role: long, verb: long })], width)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width)
    expect(lines[1]).toMatch(/…$/)
    expect(lines[1]?.split('  ').at(-1)?.length).toBeGreaterThanOrEqual(0.4 * width)
  })

  test('shortens nothing where there is no width to keep within', () => {
    const long = 'very '.repeat(40).trim()
    const lines = linesOf([quote(long, { speaker: long, role: long, verb: long })], Number.POSITIVE_INFINITY)
    expect(lines[1]).toBe([long, long, long, long].join('  '))
  })

  test('leaves the quote some room in the narrowest terminal', () => {
    expect(linesOf([quote('Twenty characters it is, and more.')], 1)[1]).toMatch(/Twenty characters i…$/)
  })

  test('counts letters as wide as two for two', () => {
    expect(linesOf([quote('好'.repeat(30)), quote('No.', { speaker: '好'.repeat(4) })], 1)).toEqual([
      'Speaker  Role  Verb  Quote',
      `–        –     –     ${'好'.repeat(9)}…`,
      `${'好'.repeat(3)}…  –     –     No.`,
    ])
  })

  test('colours the headings and the speakers, and takes no more room for it', () => {
    const plain = renderTable([quote('No.', { speaker: 'Shaw' })], 80)
    const coloured = renderTable([quote('No.', { speaker: 'Shaw' })], 80, true)
    expect(coloured).toContain('\u001b[36mShaw')
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  test('puts a quote on one line and lets no control character through', () => {
    expect(linesOf([quote('One\n\ntwo\u001b[31m\tthree.')], 80)[1]).toMatch(/ One two\[31m three\.$/)
  })

  test('cuts between characters as a reader counts them', () => {
    const family = '👩‍👩‍👧'
    expect(linesOf([quote(family.repeat(30))], 1)[1]).toMatch(new RegExp(`^[^👩]*(?:${family}){9}…$`, 'u'))
  })
})
