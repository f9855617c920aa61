import { readFileSync } from 'node:fs'
import { ParseEnglish } from 'parse-english'
import { describe, expect, test } from 'vitest'
import * as library from '../src/index.ts'
import { english, extendLexicon, findQuotes, findQuotesInTree } from '../src/index.ts'
import { retextQuoteAttribution } from '../src/retext.ts'

const ARTICLE = [
  'Harbour master Ana Ortega closed the lock on Friday. “The pumps failed at noon,” Ortega told reporters. “We had no choice.”',
  'The repair firm called the closure "wholly unnecessary".',
  'The square fell silent. “Nothing will ever be the same here.”',
].join('\n\n')

const offsetsOf = (node: { position?: { start: { offset?: number }; end: { offset?: number } } }): [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
]

/** For calls that a type checker would refuse. */
const untyped = <T>(value: unknown): T => value as T

test('exports these values and no others', () => {
  expect(Object.keys(library).sort()).toEqual(['english', 'extendLexicon', 'findQuotes', 'findQuotesInTree'])
})

describe('a wrong argument type throws a TypeError that says what was expected', () => {
  const tree = new ParseEnglish().parse('Nobody spoke.')

  test.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'a number'],
    [{}, 'an object'],
    [['“A”'], 'an array'],
    [() => '“A”', 'a function'],
  ])('findQuotes(%o)', (text, kind) => {
    const error = new TypeError(`findQuotes expects the text to be a string, but got ${kind}.`)
    expect(() => findQuotes(untyped(text))).toThrow(error)
  })

  test.each<[unknown, string]>([
    [null, 'the options to be an object, but got null.'],
    ['indirect', 'the options to be an object, but got a string.'],
    [[], 'the options to be an object, but got an array.'],
    [{ indirect: 'yes' }, '`indirect` to be a boolean, but got a string.'],
    [{ indirect: null }, '`indirect` to be a boolean, but got null.'],
    [{ lexicon: null }, '`lexicon` to be `english` or a value made with `extendLexicon`, but got null.'],
    [{ lexicon: ['say'] }, '`lexicon` to be `english` or a value made with `extendLexicon`, but got an array.'],
    [{ lexicon: {} }, '`lexicon` to be `english` or a value made with `extendLexicon`, but got an object.'],
  ])('options %o', (options, message) => {
    expect(() => findQuotes('', untyped(options))).toThrow(new TypeError(`findQuotes expects ${message}`))
    expect(() => findQuotesInTree(tree, untyped(options))).toThrow(new TypeError(`findQuotesInTree expects ${message}`))
    const plugin = new TypeError(`retextQuoteAttribution expects ${message}`)
    expect(() => retextQuoteAttribution(untyped(options))).toThrow(plugin)
  })

  test.each<[unknown, string]>([
    [undefined, ', but got undefined.'],
    ['“A”', ', but got a string.'],
    [{}, ', but got an object.'],
    [{ type: 'RootNode' }, ', but this one has no `children`.'],
    ...['ParagraphNode', 'root'].map((type): [unknown, string] => [
      { type, children: [] },
      `, of the type \`RootNode\`, but got the type \`${type}\`. For Markdown use remark-retext, for HTML rehype-retext.`,
    ]),
  ])('the tree %o', (value, rest) => {
    const message = (caller: string) => new TypeError(`${caller} expects the tree to be an nlcst root${rest}`)
    expect(() => findQuotesInTree(untyped(value))).toThrow(message('findQuotesInTree'))
    const file = { data: {} }
    expect(() => retextQuoteAttribution()(untyped(value), file)).toThrow(message('retextQuoteAttribution'))
    expect(file.data).toEqual({})
  })

  test('an option nobody knows', () => {
    const known = '`indirect`, `lexicon`'
    expect(() => findQuotes('', untyped({ indirekt: true }))).toThrow(
      new TypeError(`findQuotes has no option \`indirekt\`, only ${known}.`),
    )
    expect(() => findQuotesInTree(tree, untyped({ warn: true }))).toThrow(
      new TypeError(`findQuotesInTree has no option \`warn\`, only ${known}, \`source\`.`),
    )
    expect(() => retextQuoteAttribution(untyped({ source: '' }))).toThrow(
      new TypeError(`retextQuoteAttribution has no option \`source\`, only ${known}, \`warn\`.`),
    )
  })

  test('a source that is not a string', () => {
    const error = new TypeError('findQuotesInTree expects `source` to be a string, but got a number.')
    expect(() => findQuotesInTree(tree, untyped({ source: 1 }))).toThrow(error)
  })
})

describe('results', () => {
  test('are the same with the defaults spelled out', () => {
    const quotes = findQuotes(ARTICLE)
    expect(quotes).not.toEqual([])
    expect(findQuotes(ARTICLE, {})).toEqual(quotes)
    expect(findQuotes(ARTICLE, { indirect: undefined, lexicon: undefined })).toEqual(quotes)
    expect(findQuotes(ARTICLE, { indirect: false, lexicon: english })).toEqual(quotes)
    expect(findQuotes(ARTICLE, { lexicon: extendLexicon(english, {}) })).toEqual(quotes)
  })

  test('survive JSON unchanged', () => {
    const quotes = findQuotes(ARTICLE, { indirect: true })
    expect(quotes).not.toEqual([])
    expect(JSON.parse(JSON.stringify(quotes))).toStrictEqual(quotes)
  })

  test('always have every key, in the order of the README, null where the text gives nothing', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const [, table = ''] = /^\| key \|[^\n]*\n(.*?)\n\n/ms.exec(readme) ?? []
    const keys = table.split('\n').flatMap(row => row.split('|')[1]?.match(/\w+/g) ?? [])
    expect(keys).toHaveLength(10)
    const quotes = [...findQuotes(ARTICLE), ...findQuotes('Ana Foss said the pumps had failed.', { indirect: true })]
    for (const quote of quotes) {
      expect(Object.keys(quote)).toEqual(keys)
      for (const segment of quote.segments) expect(Object.keys(segment)).toEqual(['start', 'end', 'text', 'outer'])
      if (quote.speaker) expect(Object.keys(quote.speaker)).toEqual(['start', 'end', 'text', 'id', 'name', 'kind'])
      if (quote.verb) {
        expect(Object.keys(quote.verb)).toEqual(['start', 'end', 'text', 'lemma', 'addressee', 'medium'])
      }
    }
    expect(quotes.map(quote => quote.speaker?.name ?? quote.speaker?.text ?? null)).toEqual([
      'Ana Ortega',
      'The repair firm',
      null,
      'Ana Foss',
    ])
    expect(quotes[2]).toMatchObject({ speaker: null, role: null, verb: null, rule: null, inner: [] })
  })

  test('hold the segments joined by one space as content', () => {
    const [quote] = findQuotes(ARTICLE)
    expect(quote?.content).toBe('The pumps failed at noon, We had no choice.')
  })

  test.each(['', ' ', '\n\n', 'Nobody spoke.', '"', '“', '\uFEFF', '\uD83D'])('are empty for %j', text => {
    expect(findQuotes(text)).toEqual([])
  })

  test('count a byte order mark as one code unit of the text', () => {
    const plain = findQuotes(ARTICLE)
    const marked = findQuotes(`\uFEFF${ARTICLE}`)
    expect(marked.map(quote => quote.start)).toEqual(plain.map(quote => quote.start + 1))
  })
})

describe('findQuotesInTree', () => {
  test('gives what findQuotes gives', () => {
    expect(findQuotesInTree(new ParseEnglish().parse(ARTICLE))).toEqual(findQuotes(ARTICLE))
  })

  test('leaves the tree as it was', () => {
    const tree = new ParseEnglish().parse(ARTICLE)
    const before = structuredClone(tree)
    findQuotesInTree(tree)
    expect(tree).toEqual(before)
  })

  test('slices its spans out of the source', () => {
    const source = `> ${ARTICLE}`
    const tree = new ParseEnglish().parse(source)
    for (const quote of findQuotesInTree(tree, { source })) {
      expect(source.slice(quote.start, quote.end)).toMatch(/^[“"].*[”"]$/s)
    }
  })

  test.each([
    ['a tree of Markdown', '“It is *very* late,” Shaw said.', '“It is very late,” Shaw said.'],
    ['a part of a tree', '# Late “It is late,” Shaw said.', '“It is late,” Shaw said.'],
  ])('asks for the source of %s', (_, source, words) => {
    // The offsets are those of the source from the first word on.
    const tree = new ParseEnglish().parse(source)
    const [sentence] = (tree.children[0] as { children: { children: object[] }[] }).children
    const left = sentence?.children.filter(node => words.includes(source.slice(...offsetsOf(node)))) ?? []
    const part = untyped<typeof tree>({ ...tree, children: left })
    expect(() => findQuotesInTree(part)).toThrow(
      /^findQuotesInTree expects `source` with this tree, .* as after Markdown or HTML\.$/,
    )
    expect(findQuotesInTree(part, { source })[0]?.speaker?.name).toBe('Shaw')
  })

  test('passes over nodes without a position', () => {
    const word = { type: 'WordNode' as const, children: [{ type: 'TextNode' as const, value: 'Hello' }] }
    expect(findQuotesInTree({ type: 'RootNode', children: [word] })).toEqual([])
  })
})
