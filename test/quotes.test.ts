import { describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'
import { checkRows } from './check-rows.ts'

describe('segments', () => {
  test('hold the words, and around them the marks', () => {
    const [quote] = findQuotes('“We rowed,” Bell said, “and sank.”')
    expect(quote?.segments).toEqual([
      { start: 1, end: 10, text: 'We rowed,', outer: { start: 0, end: 11 } },
      { start: 24, end: 33, text: 'and sank.', outer: { start: 23, end: 34 } },
    ])
    expect([quote?.start, quote?.end, quote?.content]).toEqual([0, 34, 'We rowed, and sank.'])
  })

  test('end with their words where no mark closes them', () => {
    const [quote] = findQuotes('Bell said: “We rowed all night.')
    expect(quote?.segments).toEqual([
      { start: 12, end: 31, text: 'We rowed all night.', outer: { start: 11, end: 31 } },
    ])
  })

  test('leave spaces inside the marks out', () => {
    const [quote] = findQuotes('Bell said: " We rowed . "')
    expect(quote?.segments[0]).toMatchObject({ text: 'We rowed .', outer: { start: 11, end: 25 } })
  })

  test('count UTF-16 code units', () => {
    const text = '🎈🎈 “We rowed 🎈,” Bell said.'
    const [quote] = findQuotes(text)
    expect(quote?.start).toBe(5)
    expect(text.slice(quote?.start, quote?.end)).toBe('“We rowed 🎈,”')
  })
})

describe('direct or mixed', () =>
  checkRows(
    ['{1:“{1.words:We rowed all night,}”} {1.speaker:Bell} said.', { kind: 'direct' }],
    ['{1.speaker:Bell} said: {1:“{1.words:We rowed all night.}”}', { kind: 'direct' }],
    ['The race began at 13. {1:“{1.words:We rowed all night,}”} {1.speaker:Bell} said.', { kind: 'direct' }],
    ['{1.speaker:Bell} said the race was {1:“{1.words:no place for novices}”}.', { kind: 'mixed' }],
    ['{1.speaker:Bell} called it {1:“{1.words:odd}”}.', { kind: 'mixed' }],
  ))

test('fragments of one sentence are all mixed', () => {
  const quotes = findQuotes('Crewe said it was “dark,” “cold” and “miserable.”')
  expect(new Set(quotes.map(quote => quote.kind))).toEqual(new Set(['mixed']))
})

describe('an unattributed quotation', () =>
  checkRows(
    ['The hall was still. {1:“{1.words:Nothing will be built here.}”}', { verb: null, role: null, rule: null }],
    ['The hall was still. {1:“{1.words:Never again.}”}', { rule: null }],
    'The hall was “very still”.',
  ))

describe('speakers', () => {
  test('are numbered from 0 in the order of the quotes', () => {
    const text = 'Karl Boyd left.\n\n“We rowed,” said Bell.\n\n“We sang,” said Boyd.\n\n“We sank,” said Bell.'
    expect(findQuotes(text).map(quote => [quote.speaker?.id, quote.speaker?.name])).toEqual([
      [0, 'Bell'],
      [1, 'Karl Boyd'],
      [0, 'Bell'],
    ])
  })

  test('who speak together are a group without a role', () => {
    const [quote] = findQuotes('“We rowed,” said Mayor Ames and Boyd.')
    expect(quote?.speaker).toMatchObject({ kind: 'group' })
    expect(quote?.role).toBeNull()
  })

  checkRows(
    [
      '{1:“{1.words:We rowed,}”} {1.speaker:Foss} {1.verb:said}. {2.speaker:Foss’s lawyer} {2.verb:disagreed}: {2:“{2.words:He sank.}”}',
      [{ id: 0 }, { id: 1 }],
    ],
    ['In {1.speaker:Foss}’s words, the race was {1:“{1.words:no place for novices}”}.', { name: 'Foss' }],
  )
})

describe('the verb', () =>
  checkRows(
    [
      '{1:“{1.words:We rowed,}”} {1.speaker:Bell} {1.verb:told {1.addressee:reporters}}.',
      { lemma: 'tell', medium: null },
    ],
    [
      '{1:“{1.words:We rowed,}”} {1.speaker:Bell} {1.verb:said {1.medium:in a statement}}.',
      { lemma: 'say', addressee: null },
    ],
    ['{1.speaker:Ian Bell} has rowed for years.\n\n{1:“{1.words:I never wanted another life.}”}', { verb: null }],
  ))

describe('quotations within', () => {
  checkRows('{1:“{1.words:He sang {1.inner:‘home’} and {1.inner:‘away’},}”} said {1.speaker:Bell}.')

  test('stand only there, and nest', () => {
    const quotes = findQuotes('“He said: ‘They sang “home” twice,’” said Bell.')
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.inner.map(quote => quote.content)).toEqual(['They sang “home” twice,'])
    expect(quotes[0]?.inner[0]?.inner.map(quote => quote.content)).toEqual(['home'])
  })
})

test('quotes stand in order and never overlap', () => {
  const text = '“We rowed,” Bell said. “No,” said Cruz. “We sank,” Bell said, “and sang.” “Ask Boyd,” Cruz said.'
  const quotes = findQuotes(text)
  expect(quotes.length).toBeGreaterThan(1)
  const gaps = quotes.slice(1).map((quote, index) => quote.start - (quotes[index]?.end ?? Number.NaN))
  expect(gaps.filter(gap => !(gap >= 0))).toEqual([])
})
