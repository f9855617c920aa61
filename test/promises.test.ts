import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { findQuotes, type Quote } from '../src/index.ts'
import { faultsOf } from './faults-of.ts'
import { makeArticle } from './make-article.ts'
import { textPieces } from './text-pieces.ts'

/** Texts in all. `RUNS=1000000` makes more of them, `SEED=…` others. */
const RUNS = Number(process.env.RUNS ?? 100_000)
const SEED = Number(process.env.SEED ?? 20_260)
/** In milliseconds; a run takes about a half. */
const SLOW = Math.max(60_000, RUNS * 3)

/** Made articles to choose from: different enough, and made but once. */
const articles = Array.from({ length: 200 }, (_, seed) => makeArticle(seed))
const article = fc.nat(articles.length - 1).map(index => articles[index] as string)
const piece = fc.constantFrom(...textPieces)
const codeUnits = fc.array(
  fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
  { maxLength: 60 },
)
/** Anything at all: code units, characters, pieces of articles with and without spaces. */
const anyText = fc.oneof(
  { weight: 1, arbitrary: codeUnits.map(units => units.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 6, arbitrary: fc.array(piece, { minLength: 1, maxLength: 40 }).map(pieces => pieces.join(' ')) },
  { weight: 2, arbitrary: fc.array(piece, { minLength: 1, maxLength: 40 }).map(pieces => pieces.join('')) },
)
/** An article in which a stretch is replaced by anything. */
const brokenArticle = fc
  .record({ text: article, at: fc.nat(5000), cut: fc.nat(80), put: fc.oneof(piece, anyText) })
  .map(({ text, at, cut, put }) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + cut)
  })
const paragraph = fc
  .array(
    piece.filter(each => !/["“”„‟«»‹›'‘’‚‛`´\r\n\v\u2028\u2029]/.test(each)),
    { maxLength: 20 },
  )
  .map(pieces => `Then ${pieces.join(' ')}.`)
const mark = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', '‹', '›', '`')

/** Ways to print an article that a reader sees no difference in. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': text => text.replaceAll('\n', '\r\n'),
  'line ends of old': text => text.replaceAll('\n', '\r'),
  'paragraph separators': text => text.replaceAll('\n\n', '\u2029'),
  'more blank lines': text => text.replaceAll('\n\n', '\n \n\n'),
  'spaces at the ends of lines': text => text.replaceAll('\n', ' \n'),
  'indented paragraphs': text => text.replaceAll('\n\n', '\n\n\t'),
  'tabs for spaces': text => text.replaceAll(' ', '\t'),
  'non-breaking spaces': text => text.replaceAll(' ', '\u00A0'),
  'spaces twice': text => text.replaceAll(' ', '  '),
  'combining marks': text => text.normalize('NFD'),
}

let done = 0
/** Hold a promise on its share of the texts. What is returned is what is wrong: nothing, if all is well. */
function hold<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  faults: (value: T) => readonly string[],
): void {
  test(name, { timeout: SLOW }, () => {
    const numRuns = Math.ceil(RUNS * share)
    const property = fc.property(arbitrary, value => {
      done++
      const found = faults(value)
      if (found.length > 0) throw new Error(found.join('; '))
    })
    fc.assert(property, { numRuns, seed: SEED })
  })
}
afterAll(() => console.log(`promises held on ${done} texts, seed ${SEED}`))

/** The words and places of what stands between marks. */
const wordsOf = (quotes: readonly Quote[]) =>
  quotes.map(({ start, end, content, segments }) => ({
    start,
    end,
    content,
    segments: segments.map(each => each.outer),
  }))

/** What is read of an article, in words alone, with one kind of space: for texts that differ in their signs only. */
function readingOf(text: string): string {
  const plain = (words: string | null | undefined) => words?.normalize('NFC').replace(/\s+/g, ' ')
  return JSON.stringify(
    findQuotes(text).map(({ kind, content, speaker, role, verb, rule }) => ({
      ...{ kind, rule, content: plain(content), role: plain(role?.text), verb: plain(verb?.text), lemma: verb?.lemma },
      ...{ id: speaker?.id, speaker: plain(speaker?.text), name: plain(speaker?.name), speakerKind: speaker?.kind },
    })),
  )
}

/** Of two values that should be alike. */
function difference(one: unknown, other: unknown): string[] {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
  return a === b ? [] : [`${a} is not ${b}`]
}

/** Rules that go by what the sentence of the quotation says, not by who spoke last. */
const OWN_CLAUSE = /clause|colon|dash|according/

/**
 * The stretches between marks outside a range, by their place in the text without the stray mark, with who said what is printed beside
 * them, and whether that was read from a clause of their own.
 */
function segmentsOutside(quotes: readonly Quote[], from: number, to: number, shift: number) {
  const found = new Map<string, { own: boolean; said: string }>()
  for (const { segments, speaker, verb, rule } of quotes) {
    for (const { start, end } of segments) {
      const behind = start >= to + shift
      if (end > from && !behind) continue
      const by = behind ? shift : 0
      found.set(`${start - by}–${end - by}`, {
        own: OWN_CLAUSE.test(rule ?? ''),
        said: `${speaker?.text} ${verb?.text}`,
      })
    }
  }
  return found
}

describe('for any text', () => {
  hold('spans slice back, quotes are in order and disjoint, ids are of one name', 0.64, anyText, text =>
    faultsOf(text, findQuotes(text)),
  )
  hold('so they are with speech without marks', 0.19, anyText, text =>
    faultsOf(text, findQuotes(text, { indirect: true })),
  )
  hold('the same text gives the same result', 0.05, fc.oneof(anyText, brokenArticle), text =>
    difference(findQuotes(text), findQuotes(text)),
  )
})

describe('for any article', () => {
  hold('a broken stretch breaks no promise', 0.06, brokenArticle, text =>
    faultsOf(text, findQuotes(text, { indirect: text.length % 2 > 0 })),
  )

  hold(
    'another paragraph without marks leaves the words before it where they are',
    0.02,
    fc.record({ text: fc.oneof(article, brokenArticle), added: paragraph }),
    ({ text, added }) => {
      const longer = findQuotes(`${text}\n\n${added}`).filter(({ start }) => start < text.length)
      return difference(wordsOf(findQuotes(text)), wordsOf(longer))
    },
  )

  hold(
    'a stray mark changes nothing in other paragraphs but who spoke last',
    0.02,
    fc.record({ text: article, at: fc.nat(5000), sign: mark }),
    ({ text, at, sign }) => {
      const put = at % (text.length + 1)
      const from = put === 0 ? 0 : text.lastIndexOf('\n\n', put - 1) + 2
      const to = text.indexOf('\n\n', put) < 0 ? text.length : text.indexOf('\n\n', put)
      const before = segmentsOutside(findQuotes(text), from < 2 ? 0 : from, to, 0)
      const after = segmentsOutside(findQuotes(text.slice(0, put) + sign + text.slice(put)), from < 2 ? 0 : from, to, 1)
      return [
        ...difference([...before.keys()], [...after.keys()]),
        ...[...before].flatMap(([place, { own, said }]) => (own ? difference(said, after.get(place)?.said) : [])),
      ]
    },
  )

  const disguise = fc.constantFrom(...Object.entries(DISGUISES))
  hold(
    'spaces and line ends of any kind read alike',
    0.02,
    fc.record({ text: article, disguise }),
    ({ text, disguise }) => difference(readingOf(text), readingOf(disguise[1](text))),
  )

  const PREFIXED = 10
  test(`every prefix of ${PREFIXED} articles is safe`, { timeout: SLOW }, () => {
    const found: string[] = []
    for (const text of articles.slice(0, PREFIXED)) {
      for (let end = 0; end <= text.length; end++) {
        done++
        found.push(...faultsOf(text.slice(0, end), findQuotes(text.slice(0, end))))
      }
    }
    expect(found).toEqual([])
  })
})
