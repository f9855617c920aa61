import { expect } from 'vitest'
import { findQuotes, type Options, type Quote, type Span, type SpeakerKind } from '../src/index.ts'

/**
 * What a label may name: nothing for the whole quotation with its marks, `words` for one segment without them (once a segment),
 * `inner` for a quotation within (once each), the rest for the spans of the result.
 */
const PARTS = ['words', 'inner', 'speaker', 'role', 'verb', 'addressee', 'medium'] as const
export type Part = 'whole' | (typeof PARTS)[number]

/** The expected spans of one quotation by part, in the order of the text. */
export type Labels = { [part in Part]?: Span[] }

/** What no span can say. A key left out is not checked. */
export interface Expectations {
  /** Of the quotation. */
  kind?: Quote['kind']
  rule?: string | null
  content?: string
  /** Of the speaker. */
  name?: string | null
  speakerKind?: SpeakerKind
  id?: number
  /** Of the verb. */
  lemma?: string
  /** `null` says that there is none; a span is labelled in the text instead. */
  role?: null
  verb?: null
  addressee?: null
  medium?: null
}

/**
 * Read a text in which braces label the expected spans. The text without its braces is the input, so no offset is typed by hand.
 *
 *     {1:“{1.words:I am leaving,}”} {1.verb:told {1.addressee:reporters}} {1.speaker:Mary Smith}, the {1.role:mayor of Wick}.
 *
 * - Quotations are numbered from 1 in the order of the text. Labels nest but never cross.
 * - Two labels for one span are joined: `{1.speaker,2.speaker:Bell}`.
 * - `\{`, `\}` and `\\` stand for themselves.
 *
 * A slip in the notation throws, so that no test passes because its labels were misread.
 */
export function parseNotation(marked: string): { text: string; quotes: Labels[] } {
  const quotes: Labels[] = []
  const open: { labels: string[]; start: number }[] = []
  let text = ''
  const fail = (what: string): never => {
    throw new Error(`${what} after ${JSON.stringify(text.slice(-30))} in ${JSON.stringify(marked)}`)
  }

  for (const [sign] of marked.matchAll(/\\[\\{}]|\{[^{}:\s]*:|./gs)) {
    if (sign.length === 2 && sign.startsWith('\\')) text += sign[1]
    else if (sign.length > 1) open.push({ labels: sign.slice(1, -1).split(','), start: text.length })
    else if (sign === '{') fail('A brace without a label')
    else if (sign !== '}') text += sign
    else {
      const { labels, start } = open.pop() ?? fail('A closing brace too many')
      if (start === text.length) fail('An empty label')
      for (const label of labels) {
        const [, number, name = 'whole'] = /^([1-9]\d*)(?:\.(\w+))?$/.exec(label) ?? fail(`Not a label: ${label}`)
        const part = (['whole', ...PARTS] as const).find(known => known === name) ?? fail(`Not a part: ${name}`)
        quotes[Number(number) - 1] ??= {}
        const quote = quotes[Number(number) - 1] as Labels
        const spans = quote[part] ?? []
        quote[part] = spans
        if (spans.length > 0 && name !== 'words' && name !== 'inner') fail(`Label ${label} stands twice`)
        spans.push({ start, end: text.length, text: text.slice(start) })
      }
    }
  }
  if (open.length > 0) fail(`Label ${open.at(-1)?.labels} is not closed`)
  Array.from(quotes, (quote, index) => quote?.whole ?? fail(`Quotation ${index + 1} has no label for the whole of it`))
  return { text, quotes }
}

/**
 * Run `findQuotes` on a text in notation and compare. There are as many quotes as numbers in the text, and each label is where the
 * result has it. Of what is not labelled, the speaker must be `null`; words, inner quotations, role, verb, addressee and medium are
 * not looked at, unless an expectation says `null`.
 *
 * @param expectations One object for every quote alike, or an array with one object a quote.
 * @param find What is checked, if not `findQuotes`.
 */
export function checkQuotes(
  marked: string,
  expectations: Expectations | Expectations[] = {},
  options?: Options,
  find: typeof findQuotes = findQuotes,
): Quote[] {
  const { text, quotes: labels } = parseNotation(marked)
  const quotes = find(text, options)
  expectSpansToSlice(quotes, text)
  if (Array.isArray(expectations)) expect(expectations, 'one object a quote').toHaveLength(labels.length)

  expect(quotes.map(quote => show(text, [quote]))).toEqual(labels.map(label => show(text, label.whole)))
  const expected: Record<string, unknown>[] = []
  const actual = quotes.map((quote, index) => {
    const wanted = Array.isArray(expectations) ? expectations[index] : expectations
    const { whole, speaker = [], ...others } = labels[index] as Labels
    const spans = Object.entries({ speaker, ...others }).map(([part, list]) => [part, show(text, list)])
    expected.push({ ...wanted, ...Object.fromEntries(spans) })
    return pick(text, quote, Object.keys(expected[index] ?? {}))
  })
  expect(actual).toEqual(expected)
  return quotes
}

/** Every span of every quote, within and without, is the input at its offsets. */
export function expectSpansToSlice(quotes: readonly Quote[], text: string): void {
  for (const { segments, speaker, role, verb, inner } of quotes) {
    for (const span of [...segments, speaker, role, verb, verb?.addressee, verb?.medium]) {
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
    expectSpansToSlice(inner, text)
  }
}

/** The parts of a quote that a case speaks of, in the form in which it does. */
function pick(text: string, quote: Quote, keys: readonly string[]): Record<string, unknown> {
  const { speaker, role, verb } = quote
  const spans = { speaker, role, verb, addressee: verb?.addressee, medium: verb?.medium }
  const values: Record<string, unknown> = {
    kind: quote.kind,
    rule: quote.rule,
    content: quote.content,
    name: speaker?.name ?? null,
    speakerKind: speaker?.kind,
    id: speaker?.id,
    lemma: verb?.lemma,
    words: show(text, quote.segments),
    inner: show(text, quote.inner),
    speaker: show(text, speaker ? [speaker] : []),
  }
  for (const [part, span] of Object.entries(spans)) values[part] ??= span ? show(text, [span]) : null
  return Object.fromEntries(keys.map(key => [key, values[key]]))
}

/** Spans as a person reads them in a failing test. */
const show = (text: string, spans: ReadonlyArray<{ start: number; end: number }> = []): string[] =>
  spans.map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`)
