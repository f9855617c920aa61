import { findWord, type Lexicon, makeToken, type Token, type Word, WordClass } from '../lexicon/lexicon.ts'
import { UNKNOWN } from './token.ts'

/** Signs that print nothing: soft hyphens, joiners, directions and byte order marks. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Is a sign of one code unit among them? */
export const isInvisible = (code: number): boolean =>
  code >= FIRST_INVISIBLE && String.fromCharCode(code).search(INVISIBLE) >= 0

const FIRST_INVISIBLE = 0xad

const ENDING = /^(.+?)['’](s|re|ll|d|ve|m)$/i
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

/** Read a printed word: take its ending off and look it up. */
export function readWord(printed: string, { words, table }: Lexicon): Token {
  const listed = findWord(table, printed, 0, printed.length)
  const small = isSmallLetter(printed.charCodeAt(0))
  if (listed) return small ? listed : makeToken('word', printed, listed.lower, 0, null, listed.word, true)
  if (hasLettersOnly(printed)) {
    const lower = small ? printed : printed.toLowerCase()
    const word = findWord(table, lower, 0, lower.length)?.word ?? guessByEnding(lower, !small)
    return makeToken('word', printed, lower, 0, null, word, !small)
  }
  // Most have nothing but a figure, an apostrophe or a hyphen beside them.
  const plain = !/[^\0-\x7F’]/.test(printed)
  const visible = plain ? printed : printed.replaceAll(INVISIBLE, '')
  const match = visible.length > 2 && /['’]/.test(visible) ? ENDING.exec(visible) : null
  const text = match?.[1] ?? visible
  const straight = text.toLowerCase().replaceAll('’', "'")
  const lower = plain ? straight : straight.normalize('NFC')
  const capital = isCapital(text)
  const word = words.get(lower) ?? guess(lower, words, capital)
  const ending = endingOf(text, match?.[2])
  return makeToken('word', text, lower, visible.length - text.length, ending, word, capital)
}

export const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

/** Is it made of nothing but letters from a to z, small or capital? */
function hasLettersOnly(printed: string): boolean {
  for (let i = 0; i < printed.length; i++) if (!isSmallLetter(printed.charCodeAt(i) | 0x20)) return false
  return true
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()

function endingOf(text: string, ending: string | undefined): Token['ending'] {
  if (ending === undefined) return null
  return ending.toLowerCase() === 's' && !CONTRACTS.has(text.toLowerCase()) ? 'possessive' : 'contracted'
}

/**
 * A word that is not listed: what a name without its accents (“Béatrice”), its ending or the part behind its last hyphen (“ex-wife”,
 * “vice-president”) shows, else nothing.
 */
function guess(lower: string, words: Lexicon['words'], capital: boolean): Word {
  const plain =
    capital && /[^\0-\x7F]/.test(lower) ? words.get(lower.normalize('NFD').replace(/\p{M}/gu, '')) : undefined
  if (plain) return plain
  if (/^\d[\d,.]*$/.test(lower)) return FIGURE
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
  if (!LAST_LETTERS.has(lower.slice(-2)) || !PERSON_ENDING.test(lower)) return UNKNOWN
  if (capital && !/[a-z](?:alist|ologist|ician)s?$/.test(lower)) return UNKNOWN
  return /(?:men|people|s)$/.test(lower) ? PEOPLE : PERSON
}

/** The letters in which these endings end: most words do not come so far as to be searched. */
const LAST_LETTERS = new Set('an en er le ns on rs st ts'.split(' '))
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
