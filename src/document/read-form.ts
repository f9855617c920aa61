import { type Lexicon, type Word, WordClass } from '../lexicon/lexicon.ts'

/** What a word is however often it is printed: all of a token but its place. */
export interface Form {
  /** As printed, without what prints nothing and without a possessive or contracted ending. */
  readonly text: string
  readonly lower: string
  /** The length of the ending. */
  readonly endingLength: number
  readonly ending: 'possessive' | 'contracted' | null
  readonly word: Word
  readonly capital: boolean
}

/** What the lexicon knows of a word that it does not hold. */
export const UNKNOWN: Word = { text: '', classes: 0, forms: 0, lemma: null, sense: null }

/** Signs that print nothing: soft hyphens, joiners, directions and byte order marks. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

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
export function readForm(printed: string, words: Lexicon['words']): Form {
  // Most words are letters only.
  if (!/[^A-Za-z]/.test(printed)) return makeForm(printed, printed.toLowerCase(), 0, null, words)
  const visible = printed.replaceAll(INVISIBLE, '')
  const match = visible.length > 2 ? ENDING.exec(visible) : null
  const text = match?.[1] ?? visible
  const lower = text.toLowerCase().replaceAll('’', "'").normalize('NFC')
  if (!match) return makeForm(text, lower, 0, null, words)
  const possessive = match[2]?.toLowerCase() === 's' && !CONTRACTS.has(text.toLowerCase())
  return makeForm(text, lower, visible.length - text.length, possessive ? 'possessive' : 'contracted', words)
}

function makeForm(
  text: string,
  lower: string,
  endingLength: number,
  ending: Form['ending'],
  words: Lexicon['words'],
): Form {
  const first = text[0] ?? ''
  const capital = first !== first.toLowerCase()
  const known = words.get(lower)
  if (known) return { text, lower: known.text, endingLength, ending, word: known, capital }
  return { text, lower, endingLength, ending, word: guess(lower, words, capital), capital }
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
  if ((!capital || /[a-z](?:ologist|ician)s?$/.test(lower)) && PERSON_ENDING.test(lower))
    return /(?:men|people|s)$/.test(lower) ? PEOPLE : PERSON
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return UNKNOWN
  // “Director-in-charge”, “president-elect”, “mother-of-three”
  const office = /-(?:at-large|designate|elect|emeritus|general|in-charge|in-chief|of-.+)$/s.exec(lower)
  const behind = words.get(office ? lower.slice(0, office.index) : lower.slice(hyphen + 1))
  return behind && behind.classes & PERSONAL_OR_BODY
    ? { text: '', classes: behind.classes & NOUN_LIKE, forms: 0, lemma: null, sense: null }
    : UNKNOWN
}

const PERSON_ENDING =
  /[a-z](?:m[ae]n|wom[ae]n|person|people|ologists?|icians?|keepers?|holders?|workers?|leaders?|masters?)$/

/** What an unknown word is that ends like a noun for a person: “committeeman”, “goatkeepers”. */
const PERSON: Word = { text: '', classes: WordClass.person, forms: 0, lemma: null, sense: null }
const FIGURE: Word = { text: '', classes: WordClass.number, forms: 0, lemma: null, sense: null }
const PEOPLE: Word = { text: '', classes: WordClass.group, forms: 0, lemma: null, sense: null }

const PERSONAL_OR_BODY = WordClass.person | WordClass.group | WordClass.organization | WordClass.document
/** Classes a hyphenated word takes from its last part: a person, a group, a body, a document, and their gender. */
const NOUN_LIKE =
  WordClass.person | WordClass.group | WordClass.organization | WordClass.document | WordClass.male | WordClass.female
