import type { Token } from './token.ts'
import type { Word } from './word.ts'
import type { WordTable } from './word-table.ts'

export { isDash, isEndSign, isFigure, makeToken, type Token, type TokenKind } from './token.ts'
export type { VerbSense, Word } from './word.ts'
export { findWord, LONGEST_EXACT, numberOf, placeOf } from './word-table.ts'

/**
 * What a word can be, as bits: a word may be several things at once (“report” is a noun for a document and a reporting verb),
 * and the rules decide by position.
 */
export enum WordClass {
  determiner = 1 << 0,
  possessive = 1 << 1,
  pronoun = 1 << 2,
  objectPronoun = 1 << 3,
  preposition = 1 << 4,
  conjunction = 1 << 5,
  subordinator = 1 << 6,
  auxiliary = 1 << 7,
  passive = 1 << 8,
  negation = 1 << 9,
  adverb = 1 << 10,
  time = 1 << 11,
  number = 1 << 12,
  particle = 1 << 13,
  suffix = 1 << 14,
  verb = 1 << 15,
  person = 1 << 16,
  group = 1 << 17,
  organization = 1 << 18,
  document = 1 << 19,
  title = 1 << 20,
  honorific = 1 << 21,
  bodyEnding = 1 << 22,
  modifier = 1 << 23,
  male = 1 << 24,
  female = 1 << 25,
  place = 1 << 26,
  demonym = 1 << 27,
  firstName = 1 << 28,
  speechNoun = 1 << 29,
  outlet = 1 << 30,
}

/** The forms of a verb, as bits: “said” is past and participle at once. */
export enum VerbForm {
  base = 1,
  present = 2,
  past = 4,
  participle = 8,
  gerund = 16,
}

/** The key by which the type checker knows a lexicon. No value has it. */
declare const brand: unique symbol

/**
 * The words the rules know: `english`, or what `extendLexicon` makes of it. A value, handed to each call. What it holds is a matter of
 * the rules and may change.
 */
export interface Lexicon {
  /** @hidden */
  readonly [brand]: never
  /** @internal Every known word, in lower case. */
  readonly words: ReadonlyMap<string, Word>
  /** @internal The same words as tokens in small letters, for {@link findWord}. */
  readonly table: WordTable<Token>
  /** @internal The first words of those that are printed as several: “prime” for “prime minister”. */
  readonly openings: ReadonlySet<string>
  /** @internal Phrasal verbs by their verb: “point” has “out”. */
  readonly phrasal: ReadonlyMap<string, readonly string[]>
}
