import type { Word } from '../lexicon/lexicon.ts'
import { type Form, guessByEnding, UNKNOWN } from './read-form.ts'

/** What a token is: a word, a quotation mark that may open or close, another sign, an opaque stretch such as a URL, or none at all. */
export type TokenKind = 'word' | 'mark' | 'sign' | 'opaque' | 'none'

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

/** A word as the lexicon has it, save that it may begin with a capital. */
export function listedToken(word: Word, source: string, start: number, end: number, paragraph: number): Token {
  const capital = !isSmallLetter(source.charCodeAt(start))
  const text = capital ? source.slice(start, end) : word.text
  return makeToken('word', text, word.text, start, end, end, null, word, capital, paragraph)
}

/** A word of small letters that the lexicon does not have. */
export const unlistedToken = (text: string, start: number, end: number, paragraph: number): Token =>
  makeToken('word', text, text, start, end, end, null, guessByEnding(text, false), false, paragraph)

export const wordToken = (form: Form, start: number, end: number, paragraph: number): Token =>
  makeToken(
    'word',
    form.text,
    form.lower,
    start,
    end,
    end - form.endingLength,
    form.ending,
    form.word,
    form.capital,
    paragraph,
  )

/** A word to which the apostrophe behind it belongs: “officials’”. */
export const possessiveToken = (token: Token, end: number): Token =>
  makeToken(
    'word',
    token.text,
    token.lower,
    token.start,
    end,
    token.stemEnd,
    'possessive',
    token.word,
    token.capital,
    token.paragraph,
  )

export const signToken = (kind: TokenKind, text: string, start: number, end: number, paragraph: number): Token =>
  makeToken(kind, text, text, start, end, end, null, UNKNOWN, false, paragraph)

/** All tokens are made here: a copy by spreading would have another shape, and two shapes are slower to read than one. */
const makeToken = (
  kind: TokenKind,
  text: string,
  lower: string,
  start: number,
  end: number,
  stemEnd: number,
  ending: Token['ending'],
  word: Word,
  capital: boolean,
  paragraph: number,
): Token => ({ kind, text, lower, start, end, stemEnd, ending, word, classes: word.classes, capital, paragraph })

/** What stands before a text and behind it. */
export const NO_TOKEN: Token = signToken('none', '', 0, 0, -1)

export const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
