import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { reporter } from 'vfile-reporter'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../src/find-quotes.ts'
import type { Quote } from '../src/index.ts'
import { retextQuoteAttribution } from '../src/retext.ts'
import { expectSpansToSlice } from './notation.ts'

const ARTICLE = [
  '“The pumps failed at noon,” harbour master Ana Ortega told reporters. “We had no choice.”',
  'The repair firm said the closure was “wholly unnecessary”. Ortega disagreed.',
].join('\n\n')

/** A processor that only reads: the tree is not written out again. */
const reader = () =>
  unified()
    .use(retextEnglish)
    .use(function () {
      this.compiler = () => ''
    })

describe('retextQuoteAttribution', () => {
  test('puts on file.data.quotes what findQuotes gives', async () => {
    const file = await reader().use(retextQuoteAttribution).process(ARTICLE)
    expect(file.data.quotes).not.toEqual([])
    expect(file.data.quotes).toEqual(findQuotes(ARTICLE))
  })

  test('works within retext and leaves the text as it is', async () => {
    const file = await retext().use(retextQuoteAttribution).process(ARTICLE)
    expect(String(file)).toBe(ARTICLE)
    expect(file.data.quotes).toHaveLength(findQuotes(ARTICLE).length)
  })

  test('takes the options of findQuotes', () => {
    const file = reader().use(retextQuoteAttribution, { indirect: true }).processSync(ARTICLE)
    expect(file.data.quotes).toEqual(findQuotes(ARTICLE, { indirect: true }))
  })

  test('puts an empty array on a file without quotations', () => {
    expect(reader().use(retextQuoteAttribution).processSync('Nobody spoke.').data).toEqual({ quotes: [] })
  })

  test('needs no more than a tree and a file of the right shape', () => {
    const file = { data: {}, toString: () => ARTICLE }
    retextQuoteAttribution()(new ParseEnglish().parse(ARTICLE), file)
    expect(file.data).toEqual({ quotes: findQuotes(ARTICLE) })
  })

  test('refuses an option of the wrong type', () => {
    const options = { warn: 'yes' } as unknown as { warn: boolean }
    expect(() => retextQuoteAttribution(options)).toThrow(
      new TypeError('retextQuoteAttribution expects `warn` to be a boolean, but got a string.'),
    )
  })
})

describe('the option warn', () => {
  const text = [
    '“The pumps failed,” Ana Ortega said.',
    'The square\nfell silent. “Nothing will ever\nbe the same.”',
  ].join('\n\n')

  test('puts a message at each quotation without a speaker', () => {
    const { messages } = reader().use(retextQuoteAttribution, { warn: true }).processSync(text)
    expect(messages.map(String)).toEqual(['4:14-5:14: “Nothing will ever be the same.” has no speaker'])
    expect(messages[0]).toMatchObject({ ruleId: 'missing-speaker', source: 'quote-attribution', fatal: false })
    const [start, end] = [text.indexOf('“Nothing'), text.length]
    expect(messages[0]?.place).toEqual({
      start: { line: 4, column: 14, offset: start },
      end: { line: 5, column: 14, offset: end },
    })
  })

  test('is off unless asked for', () => {
    expect(reader().use(retextQuoteAttribution).processSync(text).messages).toEqual([])
  })

  test('shortens a long quotation in its message', () => {
    const long = `The room fell silent. “${'Nothing will be the same again. '.repeat(4).trim()}”`
    const [message] = reader().use(retextQuoteAttribution, { warn: true }).processSync(long).messages
    expect(message?.reason).toBe('“Nothing will be the same again. … has no speaker')
  })

  test('is shown by a reporter with its rule and source', () => {
    const report = reporter(reader().use(retextQuoteAttribution, { warn: true }).processSync(text))
    expect(report).toMatch(/4:14-5:14 +warning +“Nothing.*missing-speaker +quote-attribution/)
  })
})

/** The parts of quotes as they stand in the source, so that wrong offsets show. */
const inSource = (source: string, quotes: readonly Quote[]) =>
  quotes.map(({ segments, speaker, role, verb }) => ({
    words: segments.map(({ start, end }) => source.slice(start, end)),
    speaker: speaker && source.slice(speaker.start, speaker.end),
    role: role && source.slice(role.start, role.end),
    verb: verb && source.slice(verb.start, verb.end),
  }))

const MARKDOWN = `---
title: none of this is an article
---

# Lock *closed*

“The [pumps](https://example.org/p?q="x" "A title") **failed** at noon,” harbour
master *Ana Ortega* told reporters. “We had \`no\` choice.”

> The repair firm called the closure "wholly
> unnecessary, and **very** late", and
> Ortega disagreed.

* It was \\*raining\\* &amp; cold. “Nobody came to help us,” said
  teacher [Ian Foss](https://example.org).
`

const HTML = `<!doctype html>
<title>“Not this,” said nobody.</title>
<style>p::before { content: "no quotation" }</style>
<h1>Lock <em>closed</em></h1>
<p>“The <a href="/p?q='x'" title="A &quot;title&quot;">pumps</a> <b>failed</b> at noon,” harbour
master <i>Ana Ortega</i> told reporters. “We had <code>no</code> choice.”</p>
<blockquote><p>Rain &amp; wind &mdash; again: the repair firm
called the closure &quot;wholly unnecessary&quot;.</p></blockquote>
<script>const spoken = "This is no quotation either."</script>
`

describe('behind remark-retext', () => {
  async function read(source: string) {
    const inner = unified().use(retextEnglish)
    inner.use(retextQuoteAttribution, { warn: true })
    return unified().use(remarkParse).use(remarkRetext, inner).use(remarkStringify).process(source)
  }

  test('offsets point into the Markdown', async () => {
    const { data } = await read(MARKDOWN)
    expect(inSource(MARKDOWN, data.quotes as Quote[])).toEqual([
      {
        words: ['The [pumps](https://example.org/p?q="x" "A title") **failed** at noon,', 'We had `no` choice.'],
        speaker: 'Ana Ortega',
        role: 'harbour\nmaster',
        verb: 'told reporters',
      },
      { words: ['wholly\n> unnecessary, and **very** late'], speaker: 'The repair firm', role: null, verb: 'called' },
      { words: ['Nobody came to help us,'], speaker: 'Ian Foss', role: 'teacher', verb: 'said' },
    ])
  })

  test('every span is the source at its offsets', async () => {
    const { data } = await read(MARKDOWN)
    expectSpansToSlice(data.quotes as Quote[], MARKDOWN)
  })

  test('messages name the line of the Markdown', async () => {
    const { messages } = await read('# Silence\n\n* One\n* The room fell silent. “Nothing will be the same.”\n')
    expect(messages.map(String)).toEqual(['4:25-4:52: “Nothing will be the same.” has no speaker'])
  })
})

describe('behind rehype-retext', () => {
  test('take in a mark that is a character reference', async () => {
    const html = '<p>&ldquo;It is late,&rdquo; Ana Shaw said.</p>'
    const inner = unified().use(retextEnglish)
    inner.use(retextQuoteAttribution)
    const { data } = await unified().use(rehypeParse).use(rehypeRetext, inner).use(rehypeStringify).process(html)
    const [quote] = data.quotes as Quote[]
    expect(html.slice(quote?.start, quote?.end)).toBe('&ldquo;It is late,&rdquo;')
  })

  test('offsets point into the HTML', async () => {
    const inner = unified().use(retextEnglish)
    inner.use(retextQuoteAttribution)
    const { data } = await unified().use(rehypeParse).use(rehypeRetext, inner).use(rehypeStringify).process(HTML)
    const quotes = data.quotes as Quote[]
    expectSpansToSlice(quotes, HTML)
    expect(inSource(HTML, quotes)).toEqual([
      {
        words: [
          `The <a href="/p?q='x'" title="A &quot;title&quot;">pumps</a> <b>failed</b> at noon,`,
          'We had <code>no</code> choice.',
        ],
        speaker: 'Ana Ortega',
        role: 'harbour\nmaster',
        verb: 'told reporters',
      },
      { words: ['wholly unnecessary'], speaker: 'the repair firm', role: null, verb: 'called' },
    ])
    expect(HTML.slice(quotes[1]?.start)).toMatch(/^&quot;wholly/)
  })
})
