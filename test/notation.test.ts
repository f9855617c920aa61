import { describe, expect, test } from 'vitest'
import type { Quote } from '../src/index.ts'
import { checkQuotes, expectSpansToSlice, parseNotation } from './notation.ts'

describe('parseNotation', () => {
  test('takes the braces out and keeps what they enclose', () => {
    const { text, quotes } = parseNotation('{1:“{1.words:Go,}”} {1.verb:said} {1.speaker:Foss}.')
    expect(text).toBe('“Go,” said Foss.')
    expect(quotes).toEqual([
      {
        words: [{ start: 1, end: 4, text: 'Go,' }],
        whole: [{ start: 0, end: 5, text: '“Go,”' }],
        verb: [{ start: 6, end: 10, text: 'said' }],
        speaker: [{ start: 11, end: 15, text: 'Foss' }],
      },
    ])
  })

  test('gathers one segment after the other', () => {
    const { quotes } = parseNotation('{1:“{1.words:A,}” he said, “{1.words:b.}”}')
    expect(quotes[0]?.words?.map(span => span.text)).toEqual(['A,', 'b.'])
    expect(quotes[0]?.whole?.[0]?.text).toBe('“A,” he said, “b.”')
  })

  test('lets several quotations share a span', () => {
    const { text, quotes } = parseNotation('{1.speaker,2.speaker:Bell}: {1:“A”} and {2:“B”}')
    expect(text).toBe('Bell: “A” and “B”')
    expect(quotes.map(quote => quote.speaker?.[0]?.text)).toEqual(['Bell', 'Bell'])
  })

  test('numbers quotations whatever the order of their labels', () => {
    const { quotes } = parseNotation('{2.speaker:Bo} waved. {1:“A”} {2:“B”}')
    expect(quotes.map(quote => quote.whole?.[0]?.text)).toEqual(['“A”', '“B”'])
  })

  test('leaves a text without labels, colons and line breaks alone', () => {
    expect(parseNotation('Foss: no.\n\nBell: yes.')).toEqual({ text: 'Foss: no.\n\nBell: yes.', quotes: [] })
  })

  test('reads an escaped brace as a brace', () => {
    expect(parseNotation('a \\{1:b\\} \\\\').text).toBe('a {1:b} \\')
  })

  test.each([
    ['{1:“A”', 'is not closed'],
    ['“A”}', 'closing brace too many'],
    ['{“A”}', 'brace without a label'],
    ['{1:“A”} {1.speker:Bo}', 'Not a part: speker'],
    ['{one:“A”}', 'Not a label: one'],
    ['{0:“A”}', 'Not a label: 0'],
    ['{1:“A”} {1.verb:said} {1.verb:said}', 'stands twice'],
    ['{1:“A”} {1.verb:}', 'empty label'],
    ['{1.speaker:Bo}', 'Quotation 1 has no label'],
    ['{2:“A”}', 'Quotation 1 has no label'],
  ])('refuses %s', (marked, message) => {
    expect(() => parseNotation(marked)).toThrow(message)
  })
})

describe('checkQuotes', () => {
  const marked = '{1:“{1.words:Go,}”} {1.verb:said} {1.speaker:Foss}, the {1.role:mayor}.'
  const text = parseNotation(marked).text
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
  const right: Quote = {
    kind: 'direct',
    start: 0,
    end: 5,
    content: 'Go,',
    segments: [{ ...span('Go,'), outer: { start: 0, end: 5 } }],
    speaker: { ...span('Foss'), id: 0, name: 'Ana Foss', kind: 'person' },
    role: span('mayor'),
    verb: { ...span('said'), lemma: 'say', addressee: null, medium: null },
    rule: 'clause-after',
    inner: [],
  }
  const check =
    (found: Quote[], row: string, expectations: Parameters<typeof checkQuotes>[1] = {}) =>
    () =>
      checkQuotes(row, expectations, undefined, () => found)

  test('passes where all labels and expectations hold', () => {
    const expectations = { kind: 'direct', rule: 'clause-after', name: 'Ana Foss', lemma: 'say', medium: null } as const
    expect(check([right], marked, expectations)).not.toThrow()
  })

  test('does not look at a role, a verb or words without a label', () => {
    expect(check([right], '{1:“Go,”} said {1.speaker:Foss}, the mayor.')).not.toThrow()
  })

  test.each<[string, Quote[], string, Parameters<typeof checkQuotes>[1]]>([
    ['a quote that is missing', [], marked, {}],
    ['a quote too many', [right, right], marked, {}],
    ['a quote elsewhere', [{ ...right, end: 4 }], marked, {}],
    ['a segment too many', [{ ...right, segments: [...right.segments, right.segments[0]] }], marked, {}],
    ['no speaker', [{ ...right, speaker: null }], marked, {}],
    ['a speaker without a label', [right], '{1:“Go,”} said Foss, the mayor.', {}],
    ['no role', [{ ...right, role: null }], marked, {}],
    ['another role', [{ ...right, role: span('the mayor') }], marked, {}],
    ['no verb', [{ ...right, verb: null }], marked, {}],
    ['a role where there is to be none', [right], '{1:“Go,”} said {1.speaker:Foss}, the mayor.', { role: null }],
    ['another name', [right], marked, { name: null }],
    ['another rule', [right], marked, { rule: 'clause-before' }],
    ['another kind', [right], marked, { kind: 'mixed' }],
    ['another lemma', [right], marked, { lemma: 'tell' }],
    ['expectations for more quotes than there are', [right], marked, [{}, {}]],
  ])('fails for %s', (_, found, row, expectations) => {
    expect(check(found, row, expectations)).toThrow()
  })

  test('hands the options on', () => {
    const asked: unknown[] = []
    checkQuotes(marked, {}, { indirect: true }, (...args) => {
      asked.push(args)
      return [right]
    })
    expect(asked).toEqual([[text, { indirect: true }]])
  })

  test('fails where a span is not the input at its offsets', () => {
    expect(() => expectSpansToSlice([{ ...right, role: { ...span('mayor'), text: 'major' } }], text)).toThrow()
  })
})
