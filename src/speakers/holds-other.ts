import type { Document } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, TokenRange } from '../mentions.ts'

/** Roles of more words are not asked. */
const LONGEST_ROLE = 12

/** Ranks below the one whom the noun alone means: “the *deputy* mayor”. */
const RANKS = new Set('assistant deputy lieutenant lt lt. shadow under vice'.split(' '))

/** What offices with the same noun are for: “the *interior* minister”, “the *fire* chief”. */
const FIELDS = new Set(
  'agriculture budget business culture defence defense economy education energy environment exchequer farm finance fire fisheries foreign health housing immigration industry information interior justice labor labour planning police prime security sports tourism trade transport transportation treasury welfare works'.split(
    ' ',
  ),
)

/** Nouns for those who are somebody’s, so that whose they are tells them apart. */
const PERTAINING =
  /^(?:agent|attorney|aunt|barrister|boss|brother|cousin|daughter|father|friend|husband|lawyer|mother|neighbou?r|partner|sister|solicitor|son|uncle|widow|widower|wife)$/

/** Nouns for those of whom a place or a body has one. */
const HEADS =
  /^(?:captain|chair(?:man|woman)?|chief|coach|commissioner|director|editor|executive|governor|head|manager|mayor|president|principal)$/

/** Places in a team, of which a player has one. */
const POSITIONS = new Set(['defender', 'forward', 'goalkeeper', 'midfielder', 'striker', 'winger'])

/** “The deputy mayor” is not “Mayor Foss”, “the victim’s lawyer” not “Tull’s lawyer”, “the fire chief” not “the police chief”. */
export function holdsOther(document: Document, mention: Mention, noun: string, mentions: readonly Mention[]): boolean {
  const told = { first: mention.first + 1, end: mention.end }
  let other = false
  for (const { roles } of mentions)
    for (const role of roles) {
      if (role.end - role.first > LONGEST_ROLE) continue
      const own = wordsOf(document, role)
      if (POSITIONS.has(noun) && own.some(word => POSITIONS.has(word) && word !== noun)) other = true
      if (!own.includes(noun)) continue
      if (isSame(document, told, role, noun)) return false
      other = true
    }
  return other
}

/** Do a description and a role with the same noun agree in rank, field, seat and owner? */
function isSame(document: Document, told: TokenRange, role: TokenRange, noun: string): boolean {
  const words = wordsOf(document, told)
  const own = wordsOf(document, role)
  if (words.some(word => RANKS.has(word)) !== own.some(word => RANKS.has(word))) return false
  if (isElse(words, own, word => FIELDS.has(word))) return false
  if (HEADS.test(noun) && isElse(seatsIn(document, told), seatsIn(document, role), () => true)) return false
  return !PERTAINING.test(noun) || !isElse(ownersIn(document, told), ownersIn(document, role), () => true)
}

/** Are there such words on both sides, and none on both? */
function isElse(words: readonly string[], own: readonly string[], counts: (word: string) => boolean): boolean {
  const told = words.filter(counts)
  return told.length > 0 && own.some(counts) && !told.some(word => own.includes(word))
}

const wordsOf = ({ tokens }: Document, { first, end }: TokenRange): string[] =>
  tokens.slice(first, end).map(({ lower }) => lower)

/** “The *Hull* manager”, “the manager of *Hull*”: places and what no lexicon knows, which may be a club or a firm; but “the *US* president”. */
const seatsIn = ({ tokens }: Document, { first, end }: TokenRange): string[] =>
  tokens
    .slice(first, end)
    .flatMap(({ capital, classes, lower, text }) =>
      capital && (classes === 0 || classes & WordClass.place) && text !== text.toUpperCase() ? [lower] : [],
    )

const ownersIn = ({ tokens }: Document, { first, end }: TokenRange): string[] =>
  tokens.slice(first, end).flatMap(({ ending, lower }) => (ending === 'possessive' ? [lower] : []))
