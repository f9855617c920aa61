import type { Word } from '../lexicon/lexicon.ts'

/** What a token is: a word, a quotation mark that may open or close, another sign, an opaque stretch such as a URL, or none at all. */
export type TokenKind = 'word' | 'mark' | 'sign' | 'opaque' | 'none'

/**
 * One word or sign as it is printed. Most words of a text are printed several times: these are one object, and the document tells where
 * each of them stands.
 */
export interface Token {
  readonly kind: TokenKind
  /** As printed, without what prints nothing and without a possessive or contracted ending: “Foss” of “Foss’s”. */
  readonly text: string
  /** The same in lower case with straight apostrophes: the key into the lexicon. */
  readonly lower: string
  /** The length of the ending. */
  readonly endingLength: number
  /** `possessive` for “Foss’s”, `contracted` for “he’s”, `null` for neither. */
  readonly ending: 'possessive' | 'contracted' | null
  /** What the lexicon knows of it. */
  readonly word: Word
  /** Bits of `WordClass`, the same as `word.classes`. */
  readonly classes: number
  readonly capital: boolean
}

/** What the lexicon knows of a word that it does not hold. */
export const UNKNOWN: Word = { text: '', classes: 0, forms: 0, lemma: null, sense: null }

/** A word as the lexicon has it, save that it may begin with a capital. */
export const listedToken = (word: Word, text: string, capital: boolean): Token =>
  makeToken('word', text, word.text, 0, null, word, capital)

/** A word to which the apostrophe behind it belongs: “officials’”. */
export const possessiveToken = ({ text, lower, endingLength, word, capital }: Token, apostrophe: number): Token =>
  makeToken('word', text, lower, endingLength + apostrophe, 'possessive', word, capital)

export const signToken = (kind: TokenKind, text: string): Token => makeToken(kind, text, text, 0, null, UNKNOWN, false)

/** All tokens are made here: a copy by spreading would have another shape, and two shapes are slower to read than one. */
export const makeToken = (
  kind: TokenKind,
  text: string,
  lower: string,
  endingLength: number,
  ending: Token['ending'],
  word: Word,
  capital: boolean,
): Token => ({ kind, text, lower, endingLength, ending, word, classes: word.classes, capital })

/** What stands before a text and behind it. */
export const NO_TOKEN: Token = signToken('none', '')

export const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
