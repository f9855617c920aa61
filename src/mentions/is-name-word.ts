import type { Token } from '../document.ts'
import { isFigure, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { GRAMMAR, isInitial, isQuoted, isWho, PERSONAL, type Scope, SPEAKING, tokenBefore, wordAt } from './scope.ts'

/** Words for times that are printed small, other than “Monday” and “May”. */
const PARTS_OF_TIME = /^(?:afternoon|evening|hour|morning|night|to(?:day|morrow|night)|week|weekend)$/

/** Seasons and times of day that are surnames too. */
const SEASONS = /^(?:autumn|fall|noon|spring|summer|winter)$/

/** “New Harl-*born*”: whatever stands before it, an adjective. */
const ORIGIN = /-(?:backed|based|born|educated|led|raised|style|trained)$/

/** Can the capitalised word at token `i` be a word of a name here? */
export function isNameWord(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  if (!token?.capital) return false
  // “Trump-style”: a hyphen makes an adjective of a name, unless more of the name stands before it (“Ban Ki-moon”).
  const hyphened = token.text.includes('-') && /-\p{Ll}/u.test(token.text) && !isGiven(scope, i, token)
  if (hyphened && !(token.classes & PERSONAL) && (wordAt(scope, i - 1)?.capital !== true || ORIGIN.test(token.text)))
    return false
  if (isHeadlineVerb(scope, i)) return false
  const { classes } = token
  // “What is it?” Asked Beth. – Foss, the mayor, Tweeted on Friday.
  if (token.word.sense === 'speech' && token.word.forms & VerbForm.past) {
    const next = wordAt(scope, i + 1)
    if (isQuoted(scope, i - 1)) return next?.word.sense === 'speech' && !next.capital
    if (
      tokenBefore(scope.document.tokens, i)?.text === ',' &&
      next &&
      next.classes & WordClass.preposition &&
      !next.capital
    )
      return false
  }
  if (classes & WordClass.time) return isNamedTime(scope, i, token)
  if (!(classes & GRAMMAR))
    return !(classes & WordClass.adverb && isInitial(scope, i) && !(classes & (WordClass.firstName | WordClass.place)))
  if (classes & WordClass.auxiliary && classes & WordClass.firstName) {
    if (isNamedHere(scope, i)) return true
    if (isInitial(scope, i) && asks(scope, i)) return false
  }
  if (classes & WordClass.firstName || token.lower === 'us' || token.lower === 'it')
    return token.text === 'US' || token.text === 'IT' || wordAt(scope, i + 1)?.capital === true
  if (isWho(scope, i)) return true
  if (isInitial(scope, i)) return false
  // “Air Force *One*”
  if (classes & WordClass.number && wordAt(scope, i - 1)?.capital) return true
  // “Treasury *Under* Secretary”
  const next = wordAt(scope, i + 1)
  // “*Little* Acorns”, “*All* Saints”
  if (next?.capital && classes & (WordClass.number | WordClass.determiner) && /^\p{Lu}\p{Ll}/u.test(next.text))
    return true
  if (next?.capital && next.classes & (WordClass.title | PERSONAL) && classes & WordClass.preposition) return true
  return /^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 2
}

/** What stands before a hyphen in words that are no names. */
const PREFIXES = /^(?:all|anti|co|ex|half|hi|mid|multi|non|one|post|pre|pro|re|self|semi|sub|super|top|two|ultra)-/

/** “*Hyun-woo* Baek”, “*Jean-luc* Marot”: a given name of two parts, both short and neither a word, before a surname. */
function isGiven({ lexicon, words }: Scope, i: number, { text, lower, classes }: Token): boolean {
  if (classes !== 0 || !/^\p{Lu}\p{Ll}{1,7}-\p{Ll}{2,5}$/u.test(text) || PREFIXES.test(lower)) return false
  const surname = words[i + 1]
  const [head = '', tail = ''] = lower.split('-')
  const known = lexicon.words.get(head)?.classes ?? WordClass.firstName
  const plain = !lexicon.words.has(tail) && !/(?:ed|ing|ly)$/.test(tail) && (known & WordClass.firstName) !== 0
  return plain && surname?.capital === true && !(surname.classes & WordClass.firstName)
}

/** Is a word for a time part of a name here? */
function isNamedTime(scope: Scope, i: number, token: Token): boolean {
  const before = wordAt(scope, i - 1)
  const after = wordAt(scope, i + 1)
  // “Sport *Today*”, “*Morning* Harl”: small where it tells a time.
  if (PARTS_OF_TIME.test(token.lower)) return !isInitial(scope, i)
  // “The *Sunday* Ledger”, “the *Sun*”
  if (
    before?.lower === 'the' &&
    ((after?.capital === true && token.lower.endsWith('day')) || /^sun\.?$/.test(token.lower))
  )
    return true
  // “Helen *Day* said”, “said Helen *May*.”
  const given = before?.capital === true && (before.classes & WordClass.firstName) !== 0
  if (/^(?:day|march|may)$/.test(token.lower) && given)
    return before.ending === null && (after === null || !isFigure(after))
  // “Mr *Friday*”, “Ann *Winter* told us”
  if (((before?.classes ?? 0) & WordClass.honorific) !== 0) return true
  if (SEASONS.test(token.lower) && given)
    return before?.ending === null && (after === null || (after.word.sense === 'speech' && !after.capital))
  if (token.lower === 'may') return after !== null && !isFigure(after)
  return (
    (token.classes & WordClass.firstName) !== 0 &&
    (after?.capital === true || ((before?.classes ?? 0) & WordClass.title) !== 0)
  )
}

/** “*Will* Foss stay?”: an auxiliary before the name, with the base form of a verb behind it. */
function asks(scope: Scope, i: number): boolean {
  let k = i + 1
  while (wordAt(scope, k)?.capital && k - i < LONGEST_ASKED) k++
  return ((wordAt(scope, k)?.word.forms ?? 0) & (VerbForm.base | VerbForm.past)) === VerbForm.base
}
/** The name that is asked about has so many words at most. */
const LONGEST_ASKED = 5

/** “The columnist *Will* wrote”, “*Will* described”: a capital inside the sentence, or one with a verb of its own behind it. */
function isNamedHere(scope: Scope, i: number): boolean {
  const next = wordAt(scope, i + 1)
  if (isInitial(scope, i))
    return (
      next !== null &&
      !next.capital &&
      (next.word.forms & (VerbForm.past | VerbForm.present)) !== 0 &&
      !(next.word.forms & VerbForm.base)
    )
  return wordAt(scope, i - 1)?.capital !== true && next?.capital !== true
}

/** “Foss *Says* Ames …”, “Foss *Slams* Ames”: a printed-large verb of saying or judging that is nothing else is no part of a name. */
function isHeadlineVerb(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  const next = wordAt(scope, i + 1)
  if (!token?.capital || !next || token.classes & (SPEAKING | WordClass.firstName | WordClass.place | WordClass.title))
    return false
  const { forms, sense } = token.word
  // “Foss *Meets* Ana Ames”, “*Telling* Ana Ames”
  const before = next.capital && (next.classes & WordClass.firstName) !== 0
  if (before && token.classes === WordClass.verb && (forms === VerbForm.present || forms === VerbForm.gerund))
    return true
  const told = sense === 'speech' || (sense === 'judgement' && wordAt(scope, i - 1)?.capital === true)
  return told && forms === VerbForm.present
}
