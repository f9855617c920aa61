import { describe, expect, test } from 'vitest'
import { findQuotes, type Quote } from '../src/index.ts'

/** What articles are made of, and what breaks programs that read them. */
const PIECES = [
  ...['"', '"', '“', '”', '“', '”', "'", '‘', '’', '„', '«', '»', '‹', '›', '``', "''", '`', '´', '""', '”“'],
  ...[
    'said',
    'says',
    'told',
    'asked',
    'added',
    'called',
    'according',
    'to',
    'in a statement',
    'who',
    'that',
    'not',
    'was',
  ],
  ...[
    'Ana Foss',
    'Foss',
    'Mr. Bell',
    'Gov. Rae Kim (D-Ore.)',
    'BLS',
    'the mayor',
    'a spokesman for Brio',
    'he',
    'She',
    'they',
    'I',
  ],
  ...[
    'The pumps failed',
    'late',
    'well',
    'reporters',
    'chief',
    'of',
    'and',
    'the',
    '46-year-old',
    'nurses’',
    '’90s',
    '6\'2"',
    'it’s',
  ],
  ...['.', ',', '?', '!', ':', ';', '…', '...', '—', ' - ', '--', '(', ')', '[', ']', '/', '.”', ',"', '?’'],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00A0',
    '\u2028',
    '\u2029',
    '\u200B',
    '\uFEFF',
    '\u0000',
    '\v',
  ],
  ...[
    '\uD83D',
    '\uDE00',
    '😀',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ﬁ',
    '中文',
    'עברית',
    '\u202E',
    'https://a.example/?q="b"',
    'U.S.',
    '$5',
    '½',
  ],
]
const TEXTS = 20_000
const LONGEST = 40
const SEED = 20_260

/** Mulberry32: small, and the same on every machine, so that a failing text can be made again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function* randomTexts(): Generator<string> {
  const random = seeded(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  for (let made = 0; made < TEXTS; made++) {
    const spaced = random() < 0.7 ? ' ' : ''
    yield Array.from({ length: 1 + below(LONGEST) }, () => PIECES[below(PIECES.length)]).join(spaced)
  }
}

/** What is wrong with a result, or nothing. Plain comparisons: a million assertions take longer than the library. */
function faults(text: string, quotes: readonly Quote[], within: { start: number; end: number }): string[] {
  const found: string[] = []
  let last = within.start
  for (const { start, end, content, segments, speaker, role, verb, inner, rule } of quotes) {
    if (start < last || end <= start || end > within.end) found.push(`quote ${start}–${end} out of order or bounds`)
    last = end
    let behind = start
    for (const { outer, ...segment } of segments) {
      if (outer.start < behind || segment.start < outer.start || segment.end > outer.end || outer.end > end) {
        found.push(`segment ${segment.start}–${segment.end} out of order or bounds`)
      }
      behind = outer.end
    }
    if (segments[0].outer.start !== start || behind !== end)
      found.push(`quote ${start}–${end} is not the range of its segments`)
    if (content !== segments.map(segment => segment.text).join(' ')) found.push(`content ${content}`)
    for (const span of [...segments, speaker, role, verb, verb?.addressee, verb?.medium]) {
      if (span && text.slice(span.start, span.end) !== span.text)
        found.push(`span ${span.start}–${span.end} ${span.text}`)
    }
    if (speaker === null && role !== null) found.push('a role without a speaker')
    if (speaker !== null && rule === null) found.push('a speaker without a rule')
    if (speaker === null && verb === null && rule !== null) found.push('a rule that attributed nothing')
    found.push(...faults(text, inner, { start, end }))
  }
  return found
}

describe.each([false, true])('random texts, indirect: %s', indirect => {
  test(`${TEXTS} of them do not throw, and their spans slice back, in order and disjoint`, () => {
    for (const text of randomTexts()) {
      const wrong = faults(text, findQuotes(text, { indirect }), { start: 0, end: text.length })
      if (wrong.length > 0) expect.fail(`${JSON.stringify(text)}: ${wrong.join('; ')}`)
    }
  })
})

test('the same text gives the same result every time', () => {
  const [first = ''] = randomTexts()
  expect(findQuotes(first)).toEqual(findQuotes(first))
})
