import { INVISIBLE, isInvisible, readUnlisted, readWord } from './document/read-word.ts'
import { NO_TOKEN, possessiveToken, signToken } from './document/token.ts'
import { makeUnlisted, readOnce } from './document/unlisted.ts'
import { findWord, type Lexicon, numberOf, type Token, type TokenKind, WordClass } from './lexicon/lexicon.ts'

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
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The token at a place; before the text and behind it one without text and classes. */
  readonly tokenAt: (i: number) => Token
  /** In which paragraph a token stands, counted from 0; before the text and behind it -1. */
  readonly paragraphAt: (i: number) => number
  readonly paragraphs: readonly Paragraph[]
  /** The tokens that are marks. */
  readonly marks: readonly number[]
}

/** The code units of marks. Strings made of them would take longer to look up. */
const MARKS = new Set(Array.from('"“”„‟«»‹›\'‘’‚‛`´', mark => mark.charCodeAt(0)))
const SINGLE_MARKS = new Set(Array.from("'‘’‚", mark => mark.charCodeAt(0)))

/** A single sign, or several equal ones that are one. */
const kindOf = (sign: string): TokenKind =>
  (sign.length === 1 ? MARKS.has(sign.charCodeAt(0)) : sign === '``' || sign === "''") ? 'mark' : 'sign'

/**
 * Make tokens of the leaves of a text. Sentences are not asked for: quotation marks mislead whoever looks for them here. Paragraphs are
 * found from the line breaks: a blank line ends one, a single break only where the line before is finished or the text is not
 * hard-wrapped.
 */
export function readDocument(leaves: Leaves, text: string, lexicon: Lexicon): Document {
  const tokens: Token[] = []
  const starts: number[] = []
  const ends: number[] = []
  const paragraphs: { first: number; end: number }[] = []
  const marks: number[] = []
  const { words, table } = lexicon
  const unlisted = makeUnlisted(text.length)
  /** The words so far that hold more than letters, and the signs. */
  const printed = new Map<string, Token>()
  const signs = new Map<string, Token>()
  let last = 0
  /** The last single mark so far. */
  let lastSingle = -1
  /** Whether the text is hard-wrapped, once that has been asked. */
  let wrapped: boolean | undefined

  const add = (token: Token, start: number, end: number): void => {
    tokens.push(token)
    starts.push(start)
    ends.push(end)
  }
  const drop = (): Token => {
    starts.pop()
    ends.pop()
    return tokens.pop() as Token
  }
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
    const comma = ends.length - 1
    const adjoins = ends[comma] === start && ends[comma - 1] === starts[comma] && tokens[comma]?.text === ','
    return adjoins && /^\d{1,3}$/.test(tokens[comma - 1]?.text ?? '')
  }
  /** “3,000-page” comes in three parts. */
  const addPrinted = (value: string, start: number, end: number): void => {
    let from = start
    while (/^\d{3}-\p{L}/u.test(value) && endsInThousands(from)) {
      drop()
      from = starts.at(-1) as number
      drop()
    }
    addWord(from === start ? value : text.slice(from, end), from, end)
  }
  const addLetters = (number: number, start: number, end: number): void => {
    const read = (): Token => readUnlisted(text.slice(start, end), number < 0)
    add(findWord(table, number, text, start, end) ?? readOnce(unlisted, number, end - start, read), start, end)
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
    if (oneSpace && tokens.length > 0) return
    if (tokens.length === 0 || breaksParagraph(start)) beginParagraph()
  }
  const beginParagraph = (): void => {
    splitStop()
    const open = paragraphs.at(-1)
    if (open) open.end = tokens.length
    paragraphs.push({ first: tokens.length, end: tokens.length })
  }
  /** A full stop that was read as part of the word, at the end of a paragraph: “added.” before a small letter. */
  const splitStop = (): void => {
    const token = tokens.at(-1)
    if (token?.kind !== 'word' || !/^[^.]{3,}\.$/.test(token.text) || words.has(token.lower)) return
    const start = starts.at(-1) as number
    const end = ends.at(-1) as number
    drop()
    addWord(token.text.slice(0, -1), start, end - 1)
    add(signToken('sign', '.'), end - 1, end)
  }
  const addSign = (sign: string, start: number, end: number): void => {
    begin(start)
    let token = signs.get(sign)
    if (!token) {
      token = signToken(kindOf(sign), sign)
      signs.set(sign, token)
    }
    if (token.kind === 'mark') {
      marks.push(tokens.length)
      if (sign.length === 1 && SINGLE_MARKS.has(sign.charCodeAt(0))) lastSingle = tokens.length
    }
    add(token, start, end)
    last = end
  }
  /**
   * An apostrophe right behind a word in “-s” and before a space makes a possessive (“officials’ pay”), unless it can close a single
   * mark that opened in the same paragraph.
   */
  const closesPossessive = (sign: string, start: number): boolean => {
    if (sign !== '’' && sign !== "'") return false
    const word = tokens.at(-1)
    if (ends.at(-1) !== start || word?.kind !== 'word' || !/s$/i.test(word.text)) return false
    return lastSingle < (paragraphs.at(-1)?.first ?? 0) || starts[lastSingle + 1] !== ends[lastSingle]
  }

  leaves((kind, start, end, given) => {
    if (kind === 'word') {
      begin(start)
      last = end
      const number = given === undefined ? numberOf(text, start, end) : 0
      if (number === 0) addPrinted(given ?? text.slice(start, end), start, end)
      else addLetters(number, start, end)
      return
    }
    const value = given ?? text.slice(start, end)
    if (kind === 'source') {
      begin(start)
      add(signToken('opaque', value), start, end)
      last = end
    } else if (value === '.' && ends.at(-1) === start && isShortTitle(tokens.at(-1), words)) {
      const from = starts.at(-1) as number
      addWord(`${drop().text}.`, from, end)
    } else if (closesPossessive(value, start)) {
      const from = starts.at(-1) as number
      add(possessiveToken(drop(), end - start), from, end)
    } else if (value.length === 1) {
      if (kindOf(value) === 'mark' || !isInvisible(value.charCodeAt(0))) addSign(value, start, end)
    } else if (value.replaceAll(INVISIBLE, '') !== '')
      for (const [sign, from] of splitSigns(value)) {
        const to = from + sign.length
        // The sign may be longer in the source than in the tree: “&rdquo;”.
        addSign(sign, start + from, to === value.length ? end : start + to)
      }
  })
  const open = paragraphs.at(-1)
  if (open) open.end = tokens.length
  // An index below 0 is slow to look up.
  const tokenAt = (i: number): Token => (i < 0 ? NO_TOKEN : (tokens[i] ?? NO_TOKEN))
  const paragraphOf = new Int32Array(tokens.length)
  for (const [paragraph, { first, end }] of paragraphs.entries()) paragraphOf.fill(paragraph, first, end)
  const paragraphAt = (i: number): number => (i < 0 ? -1 : (paragraphOf[i] ?? -1))
  return { text, tokens, starts, ends, tokenAt, paragraphAt, paragraphs, marks }
}

/** “Adm.”, “Sens.”: the stop belongs to the title before it. */
const isShortTitle = (token: Token | undefined, words: Lexicon['words']): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  ((words.get(`${token.lower}.`)?.classes ?? 0) & (WordClass.title | WordClass.honorific)) !== 0

/** Equal signs come as one: take them apart, save for an ellipsis, a long dash and doubled single marks. */
function splitSigns(value: string): [string, number][] {
  const signs: [string, number][] = []
  const pattern = /\.{2,}|-{2,}|``|''|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g
  for (const match of value.matchAll(pattern)) signs.push([match[0], match.index])
  return signs
}

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

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
const isBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
