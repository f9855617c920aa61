import { type Form, INVISIBLE, readForm, UNKNOWN } from './document/read-form.ts'
import { type Lexicon, type Word, WordClass } from './lexicon/lexicon.ts'

/**
 * The words and signs of a text in their order, each told to `add` with its value and where it stands: a word, a sign (or the same sign
 * several times), or an opaque stretch of source. White space is left out.
 */
export type Leaves = (add: (kind: LeafKind, value: string, start: number, end: number) => void) => void

/** What a leaf is. */
export type LeafKind = 'word' | 'sign' | 'source'

/** What a token is: a word, a quotation mark that may open or close, another sign, or an opaque stretch such as a URL. */
export type TokenKind = 'word' | 'mark' | 'sign' | 'opaque'

/** One word or sign of the text. Offsets are UTF-16 code units of the source. */
export interface Token {
  readonly kind: TokenKind
  /** As printed, without a possessive ending: “Foss” of “Foss’s”. */
  readonly text: string
  /** The same in lower case with straight apostrophes: the key into the lexicon. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Where the word ends without its possessive or contracted ending; equals `end` where there is none. */
  readonly stemEnd: number
  /** `possessive` for “Foss’s”, `contracted` for “he’s”, `null` for neither. */
  readonly ending: 'possessive' | 'contracted' | null
  /** What the lexicon knows of it. */
  readonly word: Word
  /** Bits of `WordClass`, the same as `word.classes`. */
  readonly classes: number
  readonly capital: boolean
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number
}

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
  readonly paragraphs: readonly Paragraph[]
  /** The tokens that are marks. */
  readonly marks: readonly number[]
}

const MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', '‹', '›', "'", '‘', '’', '‚', '‛', '``', "''", '`', '´'])
const SINGLE_MARKS = new Set(["'", '‘', '’', '‚'])

/** No sign before the soft hyphen prints nothing. */
const FIRST_INVISIBLE = 0xad

/**
 * Make tokens of the leaves of a text. Sentences are not asked for: quotation marks mislead whoever looks for them here. Paragraphs are
 * found from the line breaks: a blank line ends one, a single break only where the line before is finished or the text is not
 * hard-wrapped.
 */
export function readDocument(leaves: Leaves, text: string, lexicon: Lexicon): Document {
  const tokens: Token[] = []
  const paragraphs: { first: number; end: number }[] = []
  const marks: number[] = []
  const wrapped = isHardWrapped(text)
  const { words } = lexicon
  /** The words so far, by how they are printed. */
  const forms = new Map<string, Form>()
  let paragraph = -1
  let last = 0
  /** The last single mark so far. */
  let lastSingle = -1

  const addWord = (value: string, start: number, end: number): void => {
    // Most words are printed as the lexicon has them.
    const plain = isSmallLetter(value.charCodeAt(0)) && !value.includes("'") ? words.get(value) : undefined
    if (plain) {
      tokens.push(plainToken(plain, start, end, paragraph))
      return
    }
    let form = forms.get(value)
    if (!form) {
      form = readForm(value, words)
      forms.set(value, form)
    }
    tokens.push(wordToken(form, start, end, paragraph))
  }
  const begin = (start: number): void => {
    if (tokens.length === 0 || breaksParagraph(text, last, start, wrapped)) {
      splitStop()
      const open = paragraphs.at(-1)
      if (open) open.end = tokens.length
      paragraphs.push({ first: tokens.length, end: tokens.length })
      paragraph++
    }
  }
  /** A full stop that was read as part of the word, at the end of a paragraph: “added.” before a small letter. */
  const splitStop = (): void => {
    const token = tokens.at(-1)
    if (token?.kind !== 'word' || !/^[^.]{3,}\.$/.test(token.text) || words.has(token.lower)) return
    const stop = token.end - 1
    tokens.pop()
    addWord(token.text.slice(0, -1), token.start, stop)
    tokens.push(signToken('sign', '.', stop, token.end, paragraph))
  }
  const addSign = (kind: TokenKind, sign: string, start: number, end: number): void => {
    begin(start)
    if (kind === 'mark') {
      marks.push(tokens.length)
      if (SINGLE_MARKS.has(sign)) lastSingle = tokens.length
    }
    tokens.push(signToken(kind, sign, start, end, paragraph))
    last = end
  }

  leaves((kind, value, start, end) => {
    if (kind === 'word') {
      begin(start)
      addWord(value, start, end)
      last = end
    } else if (kind === 'source') addSign('opaque', value, start, end)
    else if (value === '.' && isShortTitle(tokens.at(-1), start, words)) {
      const title = tokens.pop() as Token
      addWord(`${title.text}.`, title.start, end)
    } else if (closesPossessive(tokens, value, start, lastSingle)) tokens.push(possess(tokens.pop() as Token, end))
    else if (value.length === 1) {
      if (value.charCodeAt(0) < FIRST_INVISIBLE || value.search(INVISIBLE) < 0)
        addSign(MARKS.has(value) ? 'mark' : 'sign', value, start, end)
    } else if (value.replaceAll(INVISIBLE, '') !== '')
      for (const [sign, from] of splitSigns(value)) {
        const to = from + sign.length
        // The sign may be longer in the source than in the tree: “&rdquo;”.
        addSign(MARKS.has(sign) ? 'mark' : 'sign', sign, start + from, to === value.length ? end : start + to)
      }
  })
  const open = paragraphs.at(-1)
  if (open) open.end = tokens.length
  return { text, tokens, paragraphs, marks }
}

/**
 * An apostrophe right behind a word in “-s” and before a space makes a possessive (“officials’ pay”), unless it can close a single
 * mark that opened in the same paragraph.
 */
function closesPossessive(tokens: readonly Token[], sign: string, start: number, lastSingle: number): boolean {
  if (sign !== '’' && sign !== "'") return false
  const last = tokens.at(-1)
  if (last?.end !== start || last.kind !== 'word' || !/s$/i.test(last.text)) return false
  const mark = tokens[lastSingle]
  return mark?.paragraph !== last.paragraph || tokens[lastSingle + 1]?.start !== mark.end
}

/** “Adm.”, “Sens.”: the stop belongs to the title before it. */
const isShortTitle = (token: Token | undefined, start: number, words: Lexicon['words']): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  token.end === start &&
  ((words.get(`${token.lower}.`)?.classes ?? 0) & (WordClass.title | WordClass.honorific)) !== 0

/** Written out in full: a copy by spreading has another shape, and two shapes of tokens are slower to read than one. */
function possess({ text, lower, start, stemEnd, word, capital, paragraph }: Token, end: number): Token {
  return {
    kind: 'word',
    text,
    lower,
    start,
    end,
    stemEnd,
    ending: 'possessive',
    word,
    classes: word.classes,
    capital,
    paragraph,
  }
}

/** Equal signs come as one: take them apart, save for an ellipsis, a long dash and doubled single marks. */
function splitSigns(value: string): [string, number][] {
  const signs: [string, number][] = []
  const pattern = /\.{2,}|-{2,}|``|''|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g
  for (const match of value.matchAll(pattern)) signs.push([match[0], match.index])
  return signs
}

function signToken(kind: TokenKind, text: string, start: number, end: number, paragraph: number): Token {
  return {
    kind,
    text,
    lower: text,
    start,
    end,
    stemEnd: end,
    ending: null,
    word: UNKNOWN,
    classes: 0,
    capital: false,
    paragraph,
  }
}

function plainToken(word: Word, start: number, end: number, paragraph: number): Token {
  const { text, classes } = word
  return {
    kind: 'word',
    text,
    lower: text,
    start,
    end,
    stemEnd: end,
    ending: null,
    word,
    classes,
    capital: false,
    paragraph,
  }
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

function wordToken(form: Form, start: number, end: number, paragraph: number): Token {
  const { text, lower, ending, word, capital } = form
  return {
    kind: 'word',
    text,
    lower,
    start,
    end,
    stemEnd: end - form.endingLength,
    ending,
    word,
    classes: word.classes,
    capital,
    paragraph,
  }
}

function breaksParagraph(text: string, from: number, to: number, wrapped: boolean): boolean {
  let breaks = 0
  for (let i = from; i < to; i++) {
    if (isBreak(text.charCodeAt(i)) && !text.startsWith('\r\n', i)) breaks++
  }
  if (breaks === 0) return false
  if (breaks > 1) return true
  return !wrapped && !runsOn(text, from, to)
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
  for (let i = 0; i < text.length; i++) {
    if (!isBreak(text.charCodeAt(i))) continue
    const after = i + (text.startsWith('\r\n', i) ? 2 : 1)
    const single = i > 0 && !isBreak(text.charCodeAt(i - 1)) && after < text.length && !isBreak(text.charCodeAt(after))
    if (single && GOES_ON.test(text.slice(after, after + 2))) inside++
    else if (single) between++
    i = after - 1
  }
  return inside > between
}

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
const isBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
