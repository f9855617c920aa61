import type { Document, Token } from '../document.ts'
import { type Lexicon, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation, Quotations } from '../quotations.ts'
import type { Sentences } from '../sentences.ts'
import type { TokenRange } from './mention.ts'

/** What the readers of mentions look at: the text outside quotations, and how words are printed elsewhere in it. */
export interface Scope {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly quotations: Quotations
  readonly sentences: Sentences
  /** At the place of each token the word that stands there, if outside every quotation; else `null`. */
  readonly words: ReadonlyArray<Token | null>
  /** Words that begin a sentence with a capital, and are printed with a small letter somewhere in the text. */
  readonly small: ReadonlySet<string>
  /** Words printed with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>
}

/** Words of grammar: none of them is part of a name or the head of a phrase. */
export const GRAMMAR =
  WordClass.determiner |
  WordClass.possessive |
  WordClass.pronoun |
  WordClass.objectPronoun |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.subordinator |
  WordClass.auxiliary |
  WordClass.negation

/** Nouns for those who speak. */
export const PERSONAL = WordClass.person | WordClass.group
/** Nouns for what can be said to speak. */
export const SPEAKING = PERSONAL | WordClass.organization | WordClass.document

/** The token, if it is a word outside every quotation. */
export function wordAt(scope: Scope, i: number): Token | null {
  // An index below 0 is slow to look up.
  return i < 0 ? null : (scope.words[i] ?? null)
}

/** The token before token `i`. */
export const tokenBefore = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 ? tokens[i - 1] : undefined

/** “A *third* source”, “the *First* Baptist Church”. */
export const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** Where somebody posts: “on *Twitter*”. */
export const MEDIA: ReadonlySet<string> = new Set(
  'facebook instagram linkedin telegram tiktok twitter whatsapp youtube'.split(' '),
)

/** “46-year-old” */
export const isAge = ({ lower }: Token): boolean => lower.endsWith('-year-old') && /^\d+-year-old$/.test(lower)

/** “*WHO* said”: the body, where the capitals do not go on. */
export const isWho = (scope: Scope, i: number): boolean =>
  wordAt(scope, i)?.text === 'WHO' && !/^\p{Lu}{2,}$/u.test(wordAt(scope, i + 1)?.text ?? '')

/** Does token `i` stand in a quotation? */
export const isQuoted = ({ quotations }: Scope, i: number): boolean => i >= 0 && (quotations.at[i] ?? -1) >= 0

/** The token at a place, if it stands where a role may run: in the same paragraph, outside quotations. */
export type Look = (i: number) => Token | undefined

/** A look at the paragraph of a mention. */
export function lookAround({ document, quotations }: Scope, { first }: TokenRange): Look {
  const { tokens, paragraphAt } = document
  const paragraph = paragraphAt(first)
  return i => {
    const token = i < 0 ? undefined : tokens[i]
    return token && paragraphAt(i) === paragraph && quotations.at[i] === -1 ? token : undefined
  }
}

/** What the word at token `i` can be, inside quotations too. */
export const classesAt = (scope: Scope, i: number): number => scope.document.tokens[i]?.classes ?? 0

/** The outermost quotation around token `i`. */
export function quotationAt({ quotations }: Scope, i: number): Quotation | undefined {
  const index = quotations.at[i] ?? -1
  return index < 0 ? undefined : quotations.all[index]
}

const OPENING_SIGNS = new Set(':•*([—–.!?…-')

/** Does a sentence begin here, so that the capital says nothing? Also after a colon, a dash or an opening bracket. */
export function isInitial(scope: Scope, i: number): boolean {
  const { sentences, document } = scope
  const sentence = sentences.of[i]
  if (i <= 0 || (sentence !== undefined && sentences.all[sentence]?.first === i)) return true
  const before = document.tokens[i - 1]
  if (!before) return true
  return before.kind !== 'word' && OPENING_SIGNS.has(before.text.charAt(0))
}

/** Can the word be the finite verb of a clause, or a participle? By the lexicon, else by its ending. */
export function looksVerbal(token: Token): boolean {
  if (token.classes & WordClass.verb) return !token.capital && (token.word.forms & ~VerbForm.base) !== 0
  const { lower } = token
  return token.classes === 0 && !token.capital && lower.endsWith('ed') && lower.length > 4 && /[^aeou]ed$/.test(lower)
}
