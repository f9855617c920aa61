import type { Clauses } from '../clauses.ts'
import type { Document, Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, Mentions, TokenRange } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'
import type { Entity } from './entity.ts'

type Gender = 'm' | 'f'

/** The gender a text shows for a person: honorifics and nouns beside the name, then the first name, then pronouns close by. */
export function genderOf(
  document: Document,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
  entity: Entity,
): Gender | null {
  if (entity.kind !== 'person' && entity.kind !== 'unknown') return null
  const votes: Record<Gender, number> = { m: 0, f: 0 }
  for (const mention of entity.mentions) {
    if (mention.honorific >= 0) vote(votes, document.tokens[mention.honorific] as Token, HONORIFIC_WEIGHT)
    for (const role of mention.roles) {
      for (let i = behindOwner(document, role); i < role.end && !isTie(document.tokens[i]); i++)
        vote(votes, document.tokens[i] as Token, NOUN_WEIGHT)
    }
    voteNear(document, sentences, mentions, clauses, mention, votes)
  }
  const given = entity.name ? (document.tokens[entity.name.first]?.classes ?? 0) : 0
  if (given & WordClass.firstName && entity.words.length > 0) {
    if (given & WordClass.male && !(given & WordClass.female)) votes.m += FIRST_NAME_WEIGHT
    if (given & WordClass.female && !(given & WordClass.male)) votes.f += FIRST_NAME_WEIGHT
  }
  return votes.m === votes.f ? null : votes.m > votes.f ? 'm' : 'f'
}

/** The gender that pronouns close by show for a mention. */
export function genderNear(
  document: Document,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
  mention: Mention,
): Gender | null {
  const votes: Record<Gender, number> = { m: 0, f: 0 }
  voteNear(document, sentences, mentions, clauses, mention, votes)
  return votes.m === votes.f ? null : votes.m > votes.f ? 'm' : 'f'
}

/** What each sign of gender is worth against one pronoun close by. */
const HONORIFIC_WEIGHT = 8
const FIRST_NAME_WEIGHT = 4
const NOUN_WEIGHT = 3

/** Where a role begins to tell of its holder: “Ms. Foss’s *husband*”. */
function behindOwner({ tokens }: Document, { first, end }: TokenRange): number {
  for (let i = end - 1; i >= first; i--) if (tokens[i]?.ending === 'possessive') return i + 1
  return first
}

/** “Head *of* the women’s team”: what follows tells of others. */
const isTie = (token: Token | undefined): boolean => ((token?.classes ?? 0) & WordClass.preposition) !== 0

function vote(votes: Record<Gender, number>, token: Token, weight: number): void {
  if (token.ending === 'possessive' || token.classes & WordClass.firstName) return
  if (token.classes & WordClass.male && !(token.classes & WordClass.female)) votes.m += weight
  if (token.classes & WordClass.female && !(token.classes & WordClass.male)) votes.f += weight
}

const PRONOUNS = new Map<string, Gender>([
  ['he', 'm'],
  ['his', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])

/** What such pronouns are, to pass over all other words at once. */
const PRONOMINAL = WordClass.pronoun | WordClass.objectPronoun | WordClass.possessive

const genderOfPronoun = ({ classes, lower }: Token): Gender | undefined =>
  // Of “hers” the lexicon knows nothing.
  classes & PRONOMINAL || lower === 'hers' ? PRONOUNS.get(lower) : undefined

/** How many words behind a name a pronoun may stand for it. */
const FARTHEST = 70

/** “Foss, *who* stood behind *him*”: nobody is the object of his own verb. */
function isSomeoneElse({ tokenAt }: Document, { end }: Mention, i: number): boolean {
  const object = /^(?:him|her)$/.test(tokenAt(i).lower) && tokenAt(i + 1).kind !== 'word'
  return object && tokenAt(end).text === ',' && tokenAt(end + 1).lower === 'who' && i - end < NEAREST_OBJECT
}

/** Within so many words behind “who” an object is that of the first verb. */
const NEAREST_OBJECT = 6

/** Pronouns in the rest of the sentence that no other person stands in, and the subject of the next sentence. */
function voteNear(
  document: Document,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
  mention: Mention,
  votes: Record<Gender, number>,
): void {
  const sentence = sentences.of[mention.first] as number
  const end = Math.min(sentences.all[sentence]?.end ?? mention.end, mention.end + FARTHEST)
  for (let i = mention.end; i < end; i++) {
    const at = mentions.at[i] as number
    const other = at < 0 ? undefined : mentions.all[at]
    if (other && other.form === 'name' && other.kind === 'person') break
    const gender = genderOfPronoun(document.tokens[i] as Token)
    if (gender && !isSomeoneElse(document, mention, i)) {
      votes[gender]++
      break
    }
  }
  if (clauses.topics[sentence] !== mention.index) return
  const topic = clauses.topics[sentence + 1] ?? -1
  const next = topic < 0 ? undefined : mentions.all[topic]
  const gender = next?.form === 'pronoun' ? genderOfPronoun(document.tokens[next.head] as Token) : undefined
  if (gender) votes[gender]++
}
