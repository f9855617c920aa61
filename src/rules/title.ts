import { isEndSign, isFigure, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import {
  clausesBefore,
  clausesOf,
  DROPPED,
  type Found,
  mentionAt,
  type RuleScope,
  type Shape,
  sayable,
} from './rule.ts'
import { isCried } from './speech-noun.ts'

/** Nouns for works and programmes, before or behind their title. */
const WORKS = new Set(
  'album anthem article ballad book bestseller blockbuster cartoon column comedy documentary drama episode essay exhibition film films game hit hymn magazine memoir movie movies musical novel novels opera painting play podcast poem programme program record remake sequel series show shows single sitcom song songs soundtrack story thriller track trilogy video award prize'.split(
    ' ',
  ),
)

/** Titles of works, programmes, plans and awards: She hosts “Morning Ledger” on Radio Nine. */
export function title(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  // The “Morning Ledger” host: a title inside a phrase.
  const around = mentionAt(scope, quotation.open)
  if (around) return DROPPED
  if (isDated(scope, quotation, shape) || isBylined(scope, quotation, shape)) return DROPPED
  if (!shape.capital) return null
  const { tokenAt } = scope.document
  const work = isWork(scope, quotation)
  let capitals = 0
  let small = 0
  for (let i = quotation.first; i < quotation.wordsEnd; i++) {
    const token = tokenAt(i)
    if (token.kind !== 'word') {
      if (isEndSign(token.text) && i < quotation.wordsEnd - 1) return null
      continue
    }
    if (token.capital || isFigure(token)) capitals++
    else if (
      !(token.classes & (WordClass.determiner | WordClass.preposition | WordClass.conjunction | WordClass.particle)) &&
      token.lower !== 'to'
    )
      small++
  }
  if (isHeldBy(scope, quotation)) return DROPPED
  if (small > 0) return null
  if (work || isProgramme(scope, quotation)) return DROPPED
  if (capitals < 2) return null
  // In title case throughout: a title, unless a verb of saying or calling stands right before it.
  if (shape.opensSentence) return opensAsSubject(scope, quotation) ? DROPPED : null
  const spoken = isSpoken(scope, quotation) && !isNamedWork(scope, quotation, shape)
  return shape.before === ':' || isCried(scope, quotation) || spoken || isShouted(scope, quotation, shape)
    ? null
    : DROPPED
}

/** Said it was a “BAD, BAD DEAL!”: in capitals throughout with a cry at the end, behind a verb of saying. */
const isShouted = (scope: RuleScope, quotation: Quotation, { endSign }: Shape): boolean =>
  endSign === '!' &&
  scope.document.tokens.slice(quotation.first, quotation.wordsEnd).every(({ text }) => text === text.toUpperCase()) &&
  clausesBefore(scope, quotation).some(clause => clause.sense === 'speech')

/** “She wrote “Petrol Blue” *at 23*”, “*in May*”, “read “The Eel” *to the* children”: a work, with when or to whom right behind it. */
function isNamedWork({ document: { tokenAt } }: RuleScope, { open, end }: Quotation, { endSign }: Shape): boolean {
  const { lemma } = tokenAt(open - 1).word
  const joint = tokenAt(end).lower
  const next = tokenAt(end + 1)
  if (endSign !== '' || (lemma !== 'read' && lemma !== 'write')) return false
  if (joint === 'in' || joint === 'at') return isFigure(next) || (next.classes & WordClass.time) !== 0
  return lemma === 'read' && joint === 'to'
}

/** No title has more words. */
const LONGEST_TITLE = 20

/** “A night on the pier,” by the Ledger’s Ana Holt: whoever wrote it stands behind, and nobody says it. */
function isBylined(scope: RuleScope, quotation: Quotation, shape: Shape): boolean {
  const { tokenAt } = scope.document
  if (!shape.capital || shape.words > LONGEST_TITLE) return false
  const by = quotation.end + (tokenAt(quotation.end).text === ',' ? 1 : 0)
  if (tokenAt(by).lower !== 'by' || (by === quotation.end && shape.endSign !== ',')) return false
  const writer = mentionAt(scope, by + 1)
  return (
    writer?.form === 'name' &&
    !clausesBefore(scope, quotation).some(clause => clause.subject >= 0 && sayable(scope, clause))
  )
}

/** “No room at the inn” (1958): the year of a work, a poster or a campaign. */
function isDated(scope: RuleScope, quotation: Quotation, shape: Shape): boolean {
  const { tokens } = scope.document
  if (!shape.capital || shape.endSign !== '' || shape.words > LONGEST_TITLE) return false
  const [open, year, close] = tokens.slice(quotation.end, quotation.end + 3)
  return open?.text === '(' && close?.text === ')' && /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? '')
}

/** “Told Radio Nine’s “Today””: what a broadcaster owns, by the capitals of its name. */
function isProgramme(scope: RuleScope, quotation: Quotation): boolean {
  const owner = scope.document.tokenAt(quotation.open - 1)
  return owner.ending === 'possessive' && /^\p{Lu}{2,}\d?$/u.test(owner.text)
}

/** “Paper Lanterns” is an old song; “Morning Ledger” host Ian Foss: the title is the subject, or part of it, and no tag follows. */
function opensAsSubject(scope: RuleScope, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const next = tokenAt(quotation.end)
  const last = tokenAt(quotation.wordsEnd - 1)
  return last.kind === 'word' && next.kind === 'word' && !next.capital && !isTagged(scope, quotation)
}

/** “Rain is Life” star Ana Foss left: no sign, but what somebody is who is named next, and no tag. */
function isHeldBy(scope: RuleScope, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const role = tokenAt(quotation.end)
  const named = mentionAt(scope, quotation.end + 1)
  if (tokenAt(quotation.wordsEnd - 1).kind !== 'word' || !(role.classes & WordClass.person)) return false
  return named?.form === 'name' && named.first === quotation.end + 1 && !isTagged(scope, quotation)
}

/** A tag has its verb within so many words: “Rent Is Theft” a long banner read. */
const NEAR_TAG = 5

/** Does a verb of saying follow at once? */
const isTagged = (scope: RuleScope, quotation: Quotation): boolean =>
  clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open).some(
    clause => clause.sense === 'speech' && clause.verb >= quotation.end && clause.verb < quotation.end + NEAR_TAG,
  )

/** What one says of another with these is a word for him, however it is printed: called Foss “Little Ian”. */
const CALLING =
  /^(?:brand|call|characterise|characterize|declare|deem|depict|describe|dub|label|nickname|proclaim|pronounce|refer|term)$/

/** Nobody dismisses a story *as* its title. */
const DECRYING = /^(?:blast|condemn|decry|denounce|deride|dismiss|mock|slam)$/

/** A verb of saying right before it, or one that calls somebody so. “Told “Morning Ledger” that …” is whom one told. */
function isSpoken(scope: RuleScope, quotation: Quotation): boolean {
  const { tokenAt } = scope.document
  const end = quotation.open - (tokenAt(quotation.open - 1).kind === 'sign' ? 1 : 0)
  const opensBehind = (at: number): boolean => {
    while (/^(?:as|the|a|an)$/.test(tokenAt(at).lower)) at++
    return at === quotation.open
  }
  return clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open).some(clause => {
    if (clause.sense === 'speech' && clause.end === end) return !(clause.lemma === 'tell' && clause.addressee === null)
    if (DECRYING.test(clause.lemma) && clause.verb < end && tokenAt(end - 1).lower === 'as') return true
    if (!CALLING.test(clause.lemma)) return false
    const at = clause.verb + (tokenAt(clause.verb + 1).lower === 'to' ? 2 : 1)
    if (/^(?:him|her|them)$/.test(tokenAt(at).lower)) return opensBehind(at + 1)
    const object = mentionAt(scope, at)
    if (!object || object.possessive || object.kind === 'document') return false
    if (object.form === 'description' && object.kind === 'unknown') return false
    if (tokenAt(at).lower === 'it') return false
    return opensBehind(object.end)
  })
}

function isWork(scope: RuleScope, quotation: Quotation): boolean {
  const { tokenAt, paragraphAt } = scope.document
  const noun = (i: number): boolean => WORKS.has(tokenAt(i).lower)
  if (paragraphAt(quotation.open - 1) !== quotation.paragraph) return false
  return (
    noun(quotation.open - 1) ||
    (tokenAt(quotation.open - 1).text === ',' && noun(quotation.open - 2)) ||
    (paragraphAt(quotation.end) === quotation.paragraph && noun(quotation.end))
  )
}
