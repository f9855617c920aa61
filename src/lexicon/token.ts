import type { Word } from './word.ts'

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

/** A dash, printed in one of its ways. */
export const isDash = (sign: string): boolean => sign === '—' || sign === '–' || sign === '-' || sign.startsWith('--')

/** A sign that ends a sentence by itself. */
export const isEndSign = (sign: string): boolean => sign === '.' || sign === '?' || sign === '!'

/** Does it begin with a figure: “9th”, “2020s”? */
export const isFigure = ({ text }: Token): boolean => text < ':' && text >= '0'

/** A word printed as the lexicon has it. */
export const listedToken = (word: Word): Token => makeToken('word', word.text, word.text, 0, null, word, false)

/** The same word at the start of a sentence. */
export const withCapital = ({ text, lower, word }: Token): Token =>
  makeToken('word', text.charAt(0).toUpperCase() + text.slice(1), lower, 0, null, word, true)
