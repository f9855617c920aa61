import { makeToken, type Token, type TokenKind, type Word } from '../lexicon/lexicon.ts'

/** What the lexicon knows of a word that it does not hold. */
export const UNKNOWN: Word = { text: '', classes: 0, forms: 0, lemma: null, sense: null }

/** A word to which the apostrophe behind it belongs: “officials’”. */
export const possessiveToken = ({ text, lower, endingLength, word, capital }: Token, apostrophe: number): Token =>
  makeToken('word', text, lower, endingLength + apostrophe, 'possessive', word, capital)

export const signToken = (kind: TokenKind, text: string): Token => makeToken(kind, text, text, 0, null, UNKNOWN, false)

/** What stands before a text and behind it. */
export const NO_TOKEN: Token = signToken('none', '')
