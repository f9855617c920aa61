import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { isInitial, MEDIA, PERSONAL, type Scope, SPEAKING, wordAt } from './scope.ts'
import type { NameRun } from './take-apart.ts'

/** Whom witnesses tell what somebody else did. */
const HEARERS =
  /^(?:court|hearing|inquest|inquiry|jurors|jury|magistrates|mps|officers|panel|police|reporters|tribunal)$/

/**
 * Does another phrase begin with token `i`, right behind a noun or name of the one from `from`? “At the party’s *convention Sen.* Ana
 * Foss said”: at a short title behind a noun that is no office, and at the subject that follows an opening without a comma.
 */
export function startsAnew(scope: Scope, from: number, i: number): boolean {
  const noun = wordAt(scope, i - 1)
  const token = wordAt(scope, i)
  if (!noun || !token) return false
  if (!token.capital)
    return isPersonAhead(scope, i - 1) && isComplete(scope, noun, i - 1) && opensSubject(scope, from, i)
  // “Told the *court Ames* had fled”
  if (wordAt(scope, from - 1)?.word.lemma === 'tell' && HEARERS.test(noun.lower)) return true
  if (noun.capital)
    return ((noun.classes & WordClass.place) !== 0 || MEDIA.has(noun.lower)) && opensSubject(scope, from, i)
  if (isOffice(noun)) return false
  return (
    opensSubject(scope, from, i) ||
    (isShortTitle(token) && ((wordAt(scope, from - 1)?.classes ?? 0) & WordClass.preposition) !== 0)
  )
}

/** What may stand before a name and tell who that is; “*staff*” does not. */
function isOffice({ classes }: Token): boolean {
  const persons = classes & (WordClass.person | WordClass.group)
  return persons === 0 ? (classes & (WordClass.modifier | WordClass.demonym)) !== 0 : persons === WordClass.person
}

/** “In *court* lawyers said”, “in a letter to *parents* teachers said”, “in a *statement* police said”: a noun that hardly describes another one. */
const isComplete = (scope: Scope, { capital, classes, lower }: Token, i: number): boolean =>
  (lower === 'court' && ((wordAt(scope, i - 1)?.classes ?? 0) & WordClass.preposition) !== 0) ||
  (!capital && ((classes & PERSONAL) === WordClass.group || /^(?:email|interview|speech|statement|tweet)$/.test(lower)))

/** Does a noun for who speaks come next, or behind a word that tells of what sort? */
function isPersonAhead(scope: Scope, i: number): boolean {
  const nouns = [i + 1, i + 2].map(k => wordAt(scope, k)?.classes ?? 0)
  return nouns.some(classes => (classes & PERSONAL) !== 0) && nouns.every(classes => !(classes & WordClass.document))
}

/** “Sen.”, and without a stop in British papers “Cllr”, “Dr”. */
const isShortTitle = ({ classes, text }: Token): boolean =>
  (classes & (WordClass.title | WordClass.honorific)) !== 0 &&
  (text.endsWith('.') || /^(?:Capt|Cllr|Coun|Dame|Det|Dr|Insp|Lady|Lord|Mrs?|Ms|Prof|Rev|Sgt|Sir|Supt)$/.test(text))

/** So many words a subject may have that follows an opening without a comma. */
const LONGEST_SUBJECT = 9
/** What no subject holds. */
const NO_SUBJECT =
  WordClass.conjunction | WordClass.subordinator | WordClass.pronoun | WordClass.auxiliary | WordClass.time

/** “In a statement *Norvale Council* said”: the words from token `i` have a verb of saying behind them, so those before only open the sentence. */
function opensSubject(scope: Scope, from: number, i: number): boolean {
  if (!isFronted(scope, from)) return false
  for (let k = i + 1; k <= i + LONGEST_SUBJECT; k++) {
    const token = wordAt(scope, k)
    if (!token || (token.classes & NO_SUBJECT && !token.capital)) return false
    const { forms, sense } = token.word
    if (token.capital || !(forms & (VerbForm.past | VerbForm.present)) || token.classes & SPEAKING) continue
    // “In talks *Foss said were* odd, Ames”
    const said = sense === 'speech' || sense === 'judgement'
    return said && !((wordAt(scope, k + 1)?.classes ?? 0) & WordClass.auxiliary)
  }
  return false
}

/** How many words may stand between the preposition that opens a sentence and the last phrase it governs. */
const LONGEST_OPENING = 8

/** “*In a letter to* staff”: do nothing but a preposition at the beginning of a sentence and what it governs stand before token `from`? */
function isFronted(scope: Scope, from: number): boolean {
  let first = from - 1
  while (from - first < LONGEST_OPENING && !isInitial(scope, first) && wordAt(scope, first) !== null) first--
  if (!isInitial(scope, first)) return false
  if ((wordAt(scope, first)?.classes ?? 0) & WordClass.conjunction) first++
  // “After bus drivers said so” opens with a clause.
  const { classes = 0 } = wordAt(scope, first) ?? {}
  return first < from && (classes & (WordClass.preposition | WordClass.subordinator)) === WordClass.preposition
}

/** “A *charge Foss’s* team denied”, “outside *court Foss’s* lawyer said”: an owner behind a noun that is no title of his. */
export function isOwnerAnew(scope: Scope, from: number, noun: number, { end }: NameRun): boolean {
  if (wordAt(scope, end - 1)?.ending !== 'possessive' || wordAt(scope, noun)?.capital !== false) return false
  const token = wordAt(scope, noun) as Token
  if (isOffice(token) || token.classes & WordClass.title) return false
  return !(token.classes & SPEAKING) || (!(token.classes & PERSONAL) && isFronted(scope, from))
}
