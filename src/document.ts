import { INVISIBLE, isInvisible, readUnlisted, readWord } from './document/read-word.ts'
import { NO_TOKEN, possessiveToken, signToken } from './document/token.ts'
import { knownToken, makeUnlisted, noteToken } from './document/unlisted.ts'
import { findWord, type Lexicon, numberOf, type Token, WordClass } from './lexicon/lexicon.ts'

export type { Token, TokenKind } from './lexicon/lexicon.ts'

/**
 * The words and signs of a text in their order, each told to `add` with where it stands: a word, a sign (or the same sign several
 * times), or an opaque stretch of source. Its value is what the source has there, if no other is given: “&” for “&amp;”. White space
 * is left out.
 */
export type Leaves = (add: (kind: LeafKind, start: number, end: number, value?: string) => void) => void

/** What a leaf is. */
export type LeafKind = 'word' | 'sign' | 'source'

/** A paragraph as a half-open range of tokens. */
export interface Paragraph {
  readonly first: number
  readonly end: number
}

/** The text as the stages see it. */
export interface Document {
  /** The source into which all offsets point. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where each token starts and ends, in UTF-16 code units of the source. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The token at a place; before the text and behind it one without text and classes. */
  readonly tokenAt: (i: number) => Token
  /** In which paragraph a token stands, counted from 0; before the text and behind it -1. */
  readonly paragraphAt: (i: number) => number
  readonly paragraphs: readonly Paragraph[]
  /** The tokens that are marks. */
  readonly marks: readonly number[]
}

/** No more UTF-16 code units than words and signs of news have on average, with what stands between them. */
const UNITS_A_TOKEN = 4

/** The code units of marks. Strings made of them would take longer to look up. */
const MARKS = new Set(Array.from('"“”„‟«»‹›\'‘’‚‛`´', mark => mark.charCodeAt(0)))
const SINGLE_MARKS = new Set(Array.from("'‘’‚", mark => mark.charCodeAt(0)))

/** What equal signs are taken apart into: single ones, save for an ellipsis, a long dash and doubled single marks. */
const SIGNS = /\.{2,}|-{2,}|``|''|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g
const DOUBLED_MARKS = new Set(['``', "''"])

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/**
 * Make tokens of the leaves of a text. Sentences are not asked for: quotation marks mislead whoever looks for them here. Paragraphs are
 * found from the line breaks: a blank line ends one, a single break only where the line before is finished or the text is not
 * hard-wrapped.
 */
export function readDocument(leaves: Leaves, text: string, lexicon: Lexicon): Document {
  // Room for most: an array that grows is copied again and again.
  const room = Math.ceil(text.length / UNITS_A_TOKEN)
  const tokens = new Array<Token>(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let count = 0
  const paragraphs: { first: number; end: number }[] = []
  const marks: number[] = []
  const { words, table } = lexicon
  const unlisted = makeUnlisted(text.length)
  /** The words so far that hold more than letters, and the signs of one code unit. */
  const printed = new Map<string, Token>()
  const signs = new Map<number, Token>()
  let last = 0
  /** The last single mark so far. */
  let lastSingle = -1
  /** Whether the text is hard-wrapped, once that has been asked. */
  let wrapped: boolean | undefined

  const add = (token: Token, start: number, end: number): void => {
    if (count === starts.length) {
      starts = widened(starts)
      ends = widened(ends)
    }
    tokens[count] = token
    starts[count] = start
    ends[count++] = end
  }
  const drop = (): Token => tokens[--count] as Token
  // An index below 0 is slow to look up.
  const lastToken = (): Token => (count > 0 ? (tokens[count - 1] as Token) : NO_TOKEN)
  const lastStart = (): number => (count > 0 ? (starts[count - 1] as number) : -1)
  const lastEnd = (): number => (count > 0 ? (ends[count - 1] as number) : -1)
  const addWord = (value: string, start: number, end: number): void => {
    let token = printed.get(value)
    if (!token) {
      token = readWord(value, lexicon)
      printed.set(value, token)
    }
    add(token, start, end)
  }
  /** Do a figure and a comma stand right before a place? */
  const endsInThousands = (start: number): boolean => {
    const comma = count - 1
    const adjoins =
      comma > 0 && ends[comma] === start && ends[comma - 1] === starts[comma] && tokens[comma]?.text === ','
    return adjoins && /^\d{1,3}$/.test(tokens[comma - 1]?.text ?? '')
  }
  /** “3,000-page” comes in three parts. */
  const addPrinted = (value: string, start: number, end: number): void => {
    let from = start
    while (value.charCodeAt(3) === HYPHEN && /^\d{3}-\p{L}/u.test(value) && endsInThousands(from)) {
      drop()
      from = lastStart()
      drop()
    }
    addWord(from === start ? value : text.slice(from, end), from, end)
  }
  const addLetters = (number: number, start: number, end: number): void => {
    const token = findWord(table, number, text, start, end) ?? knownToken(unlisted, number, end - start)
    add(token ?? noteToken(unlisted, number, readUnlisted(text.slice(start, end), number < 0)), start, end)
  }
  const breaksParagraph = (start: number): boolean => {
    const breaks = countBreaks(text, last, start)
    if (breaks !== 1) return breaks > 1
    wrapped ??= isHardWrapped(text)
    return !wrapped && !runsOn(text, last, start)
  }
  /** Each token begins so: what stands first, or behind a break, begins a paragraph. */
  const begin = (start: number): void => {
    const oneSpace = start - last === 1 && text.charCodeAt(last) === SPACE
    if (oneSpace && count > 0) return
    if (count === 0 || breaksParagraph(start)) beginParagraph()
  }
  const beginParagraph = (): void => {
    splitStop()
    const open = paragraphs.at(-1)
    if (open) open.end = count
    paragraphs.push({ first: count, end: count })
  }
  /** A full stop that was read as part of the word, at the end of a paragraph: “added.” before a small letter. */
  const splitStop = (): void => {
    const token = lastToken()
    if (token.kind !== 'word' || !/^[^.]{3,}\.$/.test(token.text) || words.has(token.lower)) return
    const start = lastStart()
    const end = lastEnd()
    drop()
    addWord(token.text.slice(0, -1), start, end - 1)
    add(signToken('sign', '.'), end - 1, end)
  }
  const addSign = (token: Token, start: number, end: number): void => {
    begin(start)
    if (token.kind === 'mark') marks.push(count)
    add(token, start, end)
    last = end
  }
  const addUnit = (code: number, start: number, end: number): void => {
    let token = signs.get(code)
    if (!token) {
      const sign = String.fromCharCode(code)
      token = signToken(MARKS.has(code) ? 'mark' : 'sign', sign)
      signs.set(code, token)
    }
    addSign(token, start, end)
    if (token.kind === 'mark' && SINGLE_MARKS.has(code)) lastSingle = count - 1
  }
  /** Equal signs come as one: they are taken apart. */
  const addSigns = (value: string, start: number, end: number): void => {
    for (const { 0: sign, index: from } of value.matchAll(SIGNS)) {
      const to = from + sign.length
      // The sign may be longer in the source than in the tree: “&rdquo;”.
      const signEnd = to === value.length ? end : start + to
      if (sign.length === 1) addUnit(sign.charCodeAt(0), start + from, signEnd)
      else addSign(signToken(DOUBLED_MARKS.has(sign) ? 'mark' : 'sign', sign), start + from, signEnd)
    }
  }
  /**
   * An apostrophe right behind a word in “-s” and before a space makes a possessive (“officials’ pay”), unless it can close a single
   * mark that opened in the same paragraph.
   */
  const closesPossessive = (word: Token): boolean =>
    word.kind === 'word' &&
    /s$/i.test(word.text) &&
    (lastSingle < (paragraphs.at(-1)?.first ?? 0) || starts[lastSingle + 1] !== ends[lastSingle])
  /** Does a sign right behind a word become a part of it? */
  const joinsWord = (code: number, start: number, end: number): boolean => {
    if (lastEnd() !== start) return false
    const word = lastToken()
    const from = lastStart()
    if (code === STOP && isShortTitle(word, words)) addWord(`${drop().text}.`, from, end)
    else if (isApostrophe(code) && closesPossessive(word)) add(possessiveToken(drop(), end - start), from, end)
    else return false
    return true
  }

  leaves((kind, start, end, given) => {
    if (kind === 'word') {
      begin(start)
      last = end
      const number = given === undefined ? numberOf(text, start, end) : 0
      if (number === 0) addPrinted(given ?? text.slice(start, end), start, end)
      else addLetters(number, start, end)
    } else if (kind === 'source') {
      begin(start)
      add(signToken('opaque', given ?? text.slice(start, end)), start, end)
      last = end
    } else if ((given?.length ?? end - start) === 1) {
      const code = given === undefined ? text.charCodeAt(start) : given.charCodeAt(0)
      if (!joinsWord(code, start, end) && !isInvisible(code)) addUnit(code, start, end)
    } else {
      const value = given ?? text.slice(start, end)
      if (value.replaceAll(INVISIBLE, '') !== '') addSigns(value, start, end)
    }
  })
  const open = paragraphs.at(-1)
  if (open) open.end = count
  tokens.length = count
  starts = starts.subarray(0, count)
  ends = ends.subarray(0, count)
  const tokenAt = (i: number): Token => (i < 0 ? NO_TOKEN : (tokens[i] ?? NO_TOKEN))
  const paragraphOf = new Int32Array(count)
  for (const [paragraph, { first, end }] of paragraphs.entries()) paragraphOf.fill(paragraph, first, end)
  const paragraphAt = (i: number): number => (i < 0 ? -1 : (paragraphOf[i] ?? -1))
  return { text, tokens, starts, ends, tokenAt, paragraphAt, paragraphs, marks }
}

/** The same numbers with room for as many again, and for some more. */
function widened(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length + 16)
  wider.set(numbers)
  return wider
}

/** “Adm.”, “Sens.”: the stop belongs to the title before it. */
const isShortTitle = (token: Token, words: Lexicon['words']): boolean =>
  token.kind === 'word' &&
  token.capital &&
  ((words.get(`${token.lower}.`)?.classes ?? 0) & (WordClass.title | WordClass.honorific)) !== 0

/** How many line breaks there are in `[from, to)`. */
function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0
  for (let i = from; i < to; i++) {
    if (isBreak(text.charCodeAt(i)) && !text.startsWith('\r\n', i)) breaks++
  }
  return breaks
}

/** Does a line run on into the next: no end mark before the break, a comma there, or what goes on after it? */
function runsOn(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? ''
  return before === ',' || (/[\p{L}\p{N};]/u.test(before) && GOES_ON.test(text.slice(to, to + 2)))
}

/** A small letter, or a mark before one, begins no paragraph. */
const GOES_ON = /^["“‘«]?\p{Ll}/u

/** Is the text broken into lines of a set width? Then more single breaks stand inside sentences than between them. */
function isHardWrapped(text: string): boolean {
  let inside = 0
  let between = 0
  for (const { index, 0: line } of text.matchAll(SINGLE_BREAK)) {
    const after = index + line.length
    if (GOES_ON.test(text.slice(after, after + 2))) inside++
    else between++
  }
  return inside > between
}

/** The end of a line that a line with something in it follows. */
const SINGLE_BREAK = /[^\n-\r\u2028\u2029](?:\r\n|[\n-\r\u2028\u2029])(?=[^\n-\r\u2028\u2029])/g

const SPACE = 0x20
const HYPHEN = 0x2d
const STOP = 0x2e

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
const isBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
