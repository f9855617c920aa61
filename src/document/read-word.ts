import { findWord, type Lexicon, makeToken, numberOf, type Token, type Word, WordClass } from '../lexicon/lexicon.ts'
import { UNKNOWN } from './token.ts'

/** Signs that print nothing: soft hyphens, joiners, directions and byte order marks. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Is a sign of one code unit among them? */
export const isInvisible = (code: number): boolean =>
  code >= FIRST_INVISIBLE && String.fromCharCode(code).search(INVISIBLE) >= 0

const FIRST_INVISIBLE = 0xad

/** What may stand behind an apostrophe at the end of a word. */
const ENDINGS = new Set(['s', 're', 'll', 'd', 've', 'm'])
/** Words whose “’s” is “is” or “has”. */
const CONTRACTS = new Set([
  'he',
  'she',
  'it',
  'who',
  'that',
  'there',
  'what',
  'here',
  'where',
  'how',
  'let',
  'when',
  'why',
])

/** “*al*-Foss”: the Arabic article is printed small, and its name has the capital. */
const ARTICLE = /^(?:a[dlnrstz]|ash|el|ul)-\p{Lu}/u

/** Read a printed word: take its ending off and look it up. */
export function readWord(printed: string, lexicon: Lexicon): Token {
  // Most have nothing but a figure, an apostrophe or a hyphen beside their letters.
  const plain = !/[^\0-\x7F’]/.test(printed)
  const visible = plain ? printed : printed.replaceAll(INVISIBLE, '')
  const apostrophe = Math.max(visible.lastIndexOf("'"), visible.lastIndexOf('’'))
  const behind = apostrophe > 0 ? visible.slice(apostrophe + 1).toLowerCase() : ''
  const ended = ENDINGS.has(behind)
  const text = ended ? visible.slice(0, apostrophe) : visible
  const small = text.toLowerCase()
  const composed = plain ? small : small.normalize('NFC')
  const lower = apostrophe < 0 ? composed : composed.replaceAll('’', "'")
  const capital = text.charAt(0) !== small.charAt(0) || ARTICLE.test(text)
  const ending = !ended ? null : behind === 's' && !CONTRACTS.has(small) ? 'possessive' : 'contracted'
  const word = wordOf(text, lower, capital, lexicon)
  return makeToken('word', text, lower, visible.length - text.length, ending, word, capital)
}

function wordOf(text: string, lower: string, capital: boolean, { words, table }: Lexicon): Word {
  const number = numberOf(text, 0, text.length)
  if (number === 0) return words.get(lower) ?? guess(lower, words, capital)
  return findWord(table, number, text, 0, text.length)?.word ?? guessByEnding(lower, capital)
}

/** Read a word that is not listed, of letters from a to z of which only the first may be a capital. */
export function readUnlisted(printed: string, capital: boolean): Token {
  const lower = capital ? printed.toLowerCase() : printed
  return makeToken('word', printed, lower, 0, null, guessByEnding(lower, capital), capital)
}

/**
 * A word that is not listed: what a name without its accents (“Béatrice”), its ending or the part behind its last hyphen (“ex-wife”,
 * “vice-president”) shows, else nothing.
 */
function guess(lower: string, words: Lexicon['words'], capital: boolean): Word {
  const plain =
    capital && /[^\0-\x7F]/.test(lower) ? words.get(lower.normalize('NFD').replace(/\p{M}/gu, '')) : undefined
  if (plain) return plain
  if (lower < ':' && /^\d[\d,.]*$/.test(lower)) return FIGURE
  const kind = guessByEnding(lower, capital)
  if (kind !== UNKNOWN) return kind
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return UNKNOWN
  // “Director-in-charge”, “president-elect”, “mother-of-three”
  const office = /-(?:at-large|designate|elect|emeritus|general|in-charge|in-chief|of-.+)$/s.exec(lower)
  const behind = words.get(office ? lower.slice(0, office.index) : lower.slice(hyphen + 1))
  return behind && behind.classes & PERSONAL_OR_BODY
    ? { text: '', classes: behind.classes & NOUN_LIKE, forms: 0, lemma: null, sense: null }
    : UNKNOWN
}

/** A word that is not listed and that may end like a noun for a person: “committeeman”, “goatkeepers”; with a capital, “Oncologist”, “Environmentalist”. */
function guessByEnding(lower: string, capital: boolean): Word {
  const last = lower.length - 1
  if (!LAST_LETTERS.has(lastTwo(lower.charCodeAt(last - 1), lower.charCodeAt(last))) || !PERSON_ENDING.test(lower))
    return UNKNOWN
  if (capital && !/[a-z](?:alist|ionist|ologist|ician)s?$/.test(lower)) return UNKNOWN
  return /(?:men|people|s)$/.test(lower) ? PEOPLE : PERSON
}

/** Two letters as one number: a string made of them would take longer to look up. */
function lastTwo(before: number, last: number): number {
  return before * 256 + last
}

/** The letters in which these endings end: most words do not come so far as to be searched. */
const LAST_LETTERS = new Set(
  'an en er le ns on rs st ts'.split(' ').map(([a = '', b = '']) => lastTwo(a.charCodeAt(0), b.charCodeAt(0))),
)
const PERSON_ENDING =
  /[a-z](?:m[ae]n|wom[ae]n|person|people|[a-z]{3}(?:[^lsx]|al)ists?|icians?|goers?|keepers?|holders?|workers?|leaders?|masters?)$/

/** What an unknown word is that ends like a noun for a person: “committeeman”, “goatkeepers”. */
const PERSON: Word = { text: '', classes: WordClass.person, forms: 0, lemma: null, sense: null }
const FIGURE: Word = { text: '', classes: WordClass.number, forms: 0, lemma: null, sense: null }
const PEOPLE: Word = { text: '', classes: WordClass.group, forms: 0, lemma: null, sense: null }

const PERSONAL_OR_BODY = WordClass.person | WordClass.group | WordClass.organization | WordClass.document
/** Classes a hyphenated word takes from its last part: a person, a group, a body, a document, and their gender. */
const NOUN_LIKE =
  WordClass.person | WordClass.group | WordClass.organization | WordClass.document | WordClass.male | WordClass.female
