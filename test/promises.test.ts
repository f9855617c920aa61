import fc from 'fast-check'
import { ParseEnglish } from 'parse-english'
import { afterAll, describe, expect, test } from 'vitest'
import { findQuotes, findQuotesInTree, type Options, type Quote } from '../src/index.ts'
import { faultsOf } from './faults-of.ts'
import { makeArticle } from './make-article.ts'
import { textPieces } from './text-pieces.ts'

/** `npm run fuzz` makes more texts and others each time. `RUNS` and `SEED` in the environment say how many and which. */
const FUZZ = process.env.MODE === 'fuzz'
const RUNS = Number(process.env.RUNS ?? (FUZZ ? 1_000_000 : 100_000))
const SEED = Number(process.env.SEED ?? (FUZZ ? Date.now() % 1_000_000 : 20_260))
/** In milliseconds, for a text; most take a tenth of it. */
const SLOW = 5

/** Made articles to choose from: different enough, and made but once. */
const articles = Array.from({ length: Math.ceil(RUNS / 500) }, (_, index) => makeArticle(SEED + index))
const article = fc.constantFrom(...articles)
/** Some paragraphs in which somebody is quoted. */
const passage = fc
  .array(fc.constantFrom(...articles.flatMap(text => text.split('\n\n').filter(each => /["“']/.test(each)))), {
    minLength: 1,
    maxLength: 3,
  })
  .map(paragraphs => paragraphs.join('\n\n'))
const piece = fc.constantFrom(...textPieces)
const pieces = fc.array(piece, { minLength: 1, maxLength: 40 })
const mark = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', '‹', '›', '`')
const codeUnits = fc.array(
  fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
  { maxLength: 60 },
)
/** A text in which stretches are left out or replaced. */
const broken = (whole: fc.Arbitrary<string>) =>
  fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(piece, mark, fc.constant(''))), { minLength: 1, maxLength: 5 }),
    )
    .map(([text, changes]) =>
      changes.reduce((changed, [place, cut, put]) => {
        const at = place % (changed.length + 1)
        return changed.slice(0, at) + put + changed.slice(at + cut)
      }, text),
    )
const brokenArticle = broken(article)
/** Anything at all: code units, characters, pieces of articles with and without spaces, and what is nearly an article. */
const anyText = fc.oneof(
  { weight: 1, arbitrary: codeUnits.map(units => units.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 3, arbitrary: pieces.map(each => each.join(' ')) },
  { weight: 1, arbitrary: pieces.map(each => each.join('')) },
  { weight: 4, arbitrary: broken(passage) },
)
const paragraph = fc
  .array(
    piece.filter(each => !/["“”„‟«»‹›'‘’‚‛`´\r\n\v\u2028\u2029]/.test(each)),
    { maxLength: 20 },
  )
  .map(pieces => `Then ${pieces.join(' ')}.`)

/** Ways to print an article that a reader sees no difference in. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': text => text.replaceAll('\n', '\r\n'),
  'line ends of old': text => text.replaceAll('\n', '\r'),
  'paragraph separators': text => text.replaceAll('\n\n', '\u2029'),
  'line separators': text => text.replaceAll('\n', '\u2028'),
  'page breaks': text => text.replaceAll('\n\n', '\f'),
  'more blank lines': text => text.replaceAll('\n\n', '\n \n\n'),
  'spaces at the ends of lines': text => text.replaceAll('\n', ' \n'),
  'indented paragraphs': text => text.replaceAll('\n\n', '\n\n\t'),
  'tabs for spaces': text => text.replaceAll(' ', '\t'),
  'non-breaking spaces': text => text.replaceAll(' ', '\u00A0'),
  'narrow spaces': text => text.replaceAll(' ', '\u202F'),
  'spaces twice': text => text.replaceAll(' ', '  '),
  'combining marks': text => text.normalize('NFD'),
  'a byte order mark': text => `\uFEFF${text}`,
  'soft hyphens': text => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00AD'),
  'places to break a line': text => text.replaceAll(' ', ' \u200B'),
  'directions around marks': text => text.replace(/["“”]/g, '\u200E$&\u200F'),
  'lines from right to left': text => text.replace(/^.*$/gm, '\u202B$&\u202C'),
}
/** Signs that print nothing, and words that differ in them only are alike. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\uFEFF]/g

/** What has been looked at. A promise that is held on texts without speakers says little. */
const seen = { texts: 0, quotes: 0, attributed: 0, roles: 0, failed: 0 }
const began = performance.now()
afterAll(() => {
  const { texts, failed, ...found } = seen
  const [quotes, attributed, roles] = Object.values(found).map(count => count.toLocaleString('en'))
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(
    `${failed === 0 ? 'All' : 'NOT all'} promises held on ${texts.toLocaleString('en')} texts with ${quotes} quotations, ` +
      `${attributed} of them by someone, ${roles} with a role; SEED=${SEED}, ${seconds} s`,
  )
})

/** Read a text and count it. */
function read(text: string, options?: Options): Quote[] {
  const quotes = findQuotes(text, options)
  seen.texts++
  seen.quotes += quotes.length
  for (const { speaker, role } of quotes) {
    if (speaker) seen.attributed++
    if (role) seen.roles++
  }
  return quotes
}

/** Hold a promise on its share of the texts. What is returned is what is wrong: nothing, if all is well. */
function hold<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  faults: (value: T) => readonly string[],
): void {
  const numRuns = Math.ceil(RUNS * share)
  test(name, { timeout: 60_000 + numRuns * SLOW }, () => {
    const property = fc.property(arbitrary, value => {
      const found = faults(value)
      if (found.length > 0) throw new Error(found.join('; '))
    })
    const outcome = fc.check(property, { numRuns, seed: SEED })
    if (!outcome.failed) return
    seen.failed++
    expect.fail(fc.defaultReportMessage(outcome))
  })
}

/** The words and places of what stands between marks. */
const wordsOf = (quotes: readonly Quote[]) =>
  quotes.map(({ start, end, content, segments }) => ({
    start,
    end,
    content,
    segments: segments.map(each => each.outer),
  }))

/** What is read of an article, in words alone, with one kind of space: for texts that differ in their signs only. */
function readingOf(quotes: readonly Quote[]): string {
  const plain = (words: string | null | undefined) =>
    words?.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ')
  return JSON.stringify(
    quotes.map(({ kind, content, speaker, role, verb, rule }) => ({
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
  hold(
    'spans slice back, quotes are in order and disjoint, speakers are numbered as they appear',
    0.68,
    anyText,
    text => faultsOf(text, read(text)),
  )
  hold('so they are with speech without marks, and what is in marks stays', 0.18, anyText, text => {
    const quotes = read(text, { indirect: true })
    const marked = quotes.filter(({ kind }) => kind !== 'indirect')
    return [...faultsOf(text, quotes), ...difference(wordsOf(findQuotes(text)), wordsOf(marked))]
  })
  hold(
    'the same text gives the same result, whatever was read between',
    0.03,
    fc.tuple(anyText, passage),
    ([text, other]) => {
      const first = read(text)
      findQuotes(other)
      return difference(first, findQuotes(text))
    },
  )
  hold('a tree that is parsed already gives the same result', 0.04, anyText, text =>
    difference(read(text), findQuotesInTree(new ParseEnglish().parse(text))),
  )
})

describe('for any article', () => {
  hold('broken stretches break no promise', 0.02, brokenArticle, text =>
    faultsOf(text, read(text, { indirect: text.length % 2 > 0 })),
  )

  hold(
    'another paragraph without marks leaves the words before it where they are',
    0.02,
    fc.record({ text: fc.oneof(article, brokenArticle), added: paragraph }),
    ({ text, added }) => {
      const longer = findQuotes(`${text}\n\n${added}`).filter(({ start }) => start < text.length)
      return difference(wordsOf(read(text)), wordsOf(longer))
    },
  )

  hold(
    'a stray mark changes nothing in other paragraphs but who spoke last',
    0.015,
    fc.record({ text: article, place: fc.nat(), sign: mark }),
    ({ text, place, sign }) => {
      const put = place % (text.length + 1)
      // Between two paragraphs it may belong to either.
      const from = put < 2 ? 0 : text.lastIndexOf('\n\n', put - 2) + 2
      const to = text.indexOf('\n\n', put) < 0 ? text.length : text.indexOf('\n\n', put)
      const before = segmentsOutside(read(text), from < 2 ? 0 : from, to, 0)
      const after = segmentsOutside(findQuotes(text.slice(0, put) + sign + text.slice(put)), from < 2 ? 0 : from, to, 1)
      return [
        ...difference([...before.keys()], [...after.keys()]),
        ...[...before].flatMap(([place, { own, said }]) => (own ? difference(said, after.get(place)?.said) : [])),
      ]
    },
  )

  const disguise = fc.constantFrom(...Object.entries(DISGUISES))
  hold('signs that nobody sees change nothing', 0.015, fc.record({ text: article, disguise }), ({ text, disguise }) => {
    const [, disguised] = disguise
    return difference(readingOf(read(text)), readingOf(findQuotes(disguised(text))))
  })

  const PREFIXED = 10
  test(`every prefix of ${PREFIXED} articles is safe`, { timeout: 60_000 + 50_000 * SLOW }, () => {
    const found = articles
      .slice(0, PREFIXED)
      .flatMap(text =>
        Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end)).flatMap((prefix, end) =>
          faultsOf(prefix, read(prefix, { indirect: end % 2 > 0 })),
        ),
      )
    if (found.length > 0) seen.failed++
    expect(found).toEqual([])
  })
})
