import type { Document, Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, Mentions } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'
import type { Entity } from './entity.ts'
import type { Focus } from './focus.ts'
import { isOpposed } from './is-opposed.ts'
import { isPast, type Memory, Times } from './memory.ts'

/** What is known so far of who is who. */
export interface Known {
  /** Entities by the nouns of their roles, the one called so last at the end. */
  readonly byRole: ReadonlyMap<string, ReadonlySet<Entity>>
  readonly focus: Focus
  readonly memory: Memory
  readonly sentences: Sentences
  readonly mentions: Mentions
  /** By the index of the mention. */
  readonly of: readonly (Entity | undefined)[]
}

const DEFINITE = new Set(['the', 'this', 'that'])
/** A short description may stand for a name: “the Norvale governor”; a longer one is somebody else’s. */
const LONGEST_PLAIN = 5
/** So many are asked who were called by a noun, the last ones. */
const MOST_CALLED = 60
/** How many sentences back the one may stand whom a new description calls by another of his titles. */
const EPITHET_REACH = 2

/** “The mayor”, “the bureau”: the one whom the text has called so; or, of a person, the subject just before by another title. */
export function resolveDescription(
  document: Document,
  known: Known,
  mention: Mention,
  subject: boolean,
): Entity | null {
  const { tokens } = document
  const opening = tokens[mention.first] as Token
  if (mention.kind === 'group' || !(opening.classes & WordClass.determiner) || !DEFINITE.has(opening.lower)) return null
  const head = tokens[mention.head] as Token
  const plain = mention.end - mention.first <= LONGEST_PLAIN
  if (mention.kind !== 'person') return plain ? bodyOf(document, known, mention, head, subject) : null
  const agree = (entity: Entity): boolean =>
    entity.kind !== 'group' &&
    entity.kind !== 'organization' &&
    (entity.gender === null || mention.gender === null || entity.gender === mention.gender) &&
    !isOpposed(document, mention, entity)
  const means = (entity: Entity): boolean =>
    agree(entity) && fits(document, known, entity, mention) && !isOfAnotherTime(document, known.memory, entity, mention)
  const called = latest([...(known.byRole.get(head.lower) ?? [])].slice(-MOST_CALLED), known.memory, means)
  if (called) return called
  if (!plain || SOURCES.has(head.lower) || isPaper(document, mention) || !isEpithet(document, mention)) return null
  const other = (entity: Entity): boolean =>
    entity.name !== null &&
    (entity.kind === 'person' || (entity.kind === 'unknown' && entity.personal)) &&
    agree(entity) &&
    !isJoined(document, known, entity, mention) &&
    !isAsideFrom(document, known, entity, mention) &&
    (subject || !known.memory.actsIn(entity, known.sentences.of[mention.first] as number))
  const bound = boundBy(document, known, mention)
  if (bound.length > 0) return latest(bound, known.memory, other)
  const found = known.focus.find(other, EPITHET_REACH)
  if (subject) return found
  // In passing, only the one the article is about is called by other titles.
  const title = EPITHETS.has(head.lower) || OFFICES.has(head.lower)
  return found && title && known.memory.isProtagonist(found) && !isPredicate(document, mention) ? found : null
}

/** “The Harl *Courier*”: capitals throughout, and at the end one that no party, office or nation has. */
function isPaper({ tokens }: Document, { first, head }: Mention): boolean {
  for (let i = first + 1; i <= head; i++) if (!tokens[i]?.capital) return false
  const { classes, lower } = tokens[head] as Token
  return !(classes & (WordClass.title | WordClass.demonym)) && !EPITHETS.has(lower) && !OFFICES.has(lower)
}

/** “Holt and *the senator*” are two. */
function isJoined(document: Document, { mentions, of }: Known, entity: Entity, mention: Mention): boolean {
  const joint = mention.first - 1
  if (joint < 1 || !/^(?:and|or)$/.test((document.tokens[joint] as Token).lower)) return false
  return mentions.around(joint - 1, each => each.end === joint && of[each.index] === entity) !== null
}

/** “On Holt, *the 46-year-old* said”: whom a preposition brings in right before the subject is not the subject. */
function isAsideFrom({ tokenAt }: Document, { mentions, of }: Known, entity: Entity, { first }: Mention): boolean {
  if (tokenAt(first - 1).text !== ',') return false
  const before = mentions.all[mentions.at[first - 2] ?? -1]
  return (
    before !== undefined &&
    of[before.index] === entity &&
    before.asideEnd === first - 1 &&
    (tokenAt(before.phraseFirst - 1).classes & WordClass.preposition) !== 0
  )
}

/** Those whose roles share a name with the description: “the *Norvale* leader” for the “Norvale prime minister”. */
function boundBy(document: Document, known: Known, mention: Mention): Entity[] {
  const names: string[] = []
  for (let i = mention.first + 1; i < mention.head; i++) {
    const token = document.tokens[i] as Token
    if (token.capital && !(token.classes & (WordClass.person | WordClass.modifier))) names.push(token.lower)
  }
  if (names.length === 0) return []
  const bound = new Set(names.flatMap(name => [...known.memory.withRole(name).keys()]))
  return [...bound].sort((a, b) => a.id - b.id)
}

/** “The bureau”: the body whose name holds the noun; “the company”: the body that was subject just before. */
function bodyOf(
  document: Document,
  { focus, memory }: Known,
  mention: Mention,
  head: Token,
  subject: boolean,
): Entity | null {
  const named = memory.named(head.lower)
  const described = memory.described(head.lower)
  if (named || described)
    return latest(
      [named, described].filter(entity => entity !== undefined),
      memory,
      () => true,
    )
  if (!subject || mention.end - mention.first !== 2 || !GENERIC_BODIES.has(head.lower)) return null
  return focus.find(entity => isBody(document, entity), EPITHET_REACH)
}

/** A body with a name, which is no place and is named in more than passing. */
const isBody = (document: Document, { kind, name, mentions }: Entity): boolean =>
  kind === 'organization' &&
  !mentions.every(each => each.governed) &&
  name !== null &&
  !((document.tokens[name.first]?.classes ?? 0) & WordClass.place && name.end - name.first === 1)

/** Nouns for a body that stand for whichever was named just before. */
const GENERIC_BODIES = new Set(['agency', 'company', 'firm', 'group', 'organisation', 'organization'])

/** What the description names (“the *Norvale* governor”) stands in a role or name of the one it may mean, if that one has any such word. */
function fits(document: Document, known: Known, entity: Entity, mention: Mention): boolean {
  for (let i = mention.first + 1; i < mention.end; i++) {
    const token = document.tokens[i] as Token
    if (!token.capital || i === mention.head) continue
    if (!known.memory.withRole(token.lower).has(entity)) return false
  }
  return true
}

/** “Former mayor Ana Foss” is not “*the mayor*” unless the text calls her mayor as well, nor is an unnamed mayor “*the former mayor*”. */
function isOfAnotherTime({ tokens }: Document, memory: Memory, entity: Entity, { first, head }: Mention): boolean {
  const past = tokens.slice(first, head).some(({ lower }) => isPast(lower))
  if (past && entity.name) return false
  const times = memory.withRole((tokens[head] as Token).lower).get(entity)
  return times !== undefined && !(times & (past ? Times.past : Times.present))
}

/** Of several, the one mentioned last that fits. When each was mentioned is asked first: it takes the least time. */
function latest(candidates: Iterable<Entity>, memory: Memory, fits: (entity: Entity) => boolean): Entity | null {
  let found: Entity | null = null
  for (const each of candidates) if ((!found || memory.lastOf(each) > memory.lastOf(found)) && fits(each)) found = each
  return found
}

/** “… that Holt is *the nominee*”: what someone is or may become tells of no one named before. */
function isPredicate(document: Document, mention: Mention): boolean {
  const before = document.tokens[mention.first - 1]
  if (before && (before.classes & WordClass.passive || /^(?:as|becom(?:e|es|ing)|became)$/.test(before.lower)))
    return true
  for (let i = mention.first + 1; i < mention.head; i++)
    if (/^(?:only|first|next|last|most|likely|eventual|other)$/.test(document.tokens[i]?.lower ?? '')) return true
  return /^(?:who|that|whom)$/.test(document.tokens[mention.end]?.lower ?? '')
}

/**
 * A title that tells something new of one already named: “the former banker”, “the Norvale governor”, “the 46-year-old”. A bare noun
 * (“the driver”) rather brings in another person.
 */
function isEpithet(document: Document, mention: Mention): boolean {
  const head = document.tokens[mention.head] as Token
  if (/-year-old$|-of-(?:two|three|four|five|six|seven)$/.test(head.lower) || head.classes & WordClass.demonym)
    return true
  let told = false
  for (let i = mention.first + 1; i < mention.head; i++) {
    const token = document.tokens[i] as Token
    if (token.ending === 'possessive') return false
    told ||=
      token.capital ||
      /-year-old$/.test(token.lower) ||
      (token.classes & (WordClass.modifier | WordClass.demonym | WordClass.place)) !== 0
  }
  const home = document.tokens[mention.head + 2]
  told ||=
    mention.head + 2 < mention.end && document.tokens[mention.head + 1]?.lower === 'from' && home?.capital === true
  return told || EPITHETS.has(head.lower)
}

/** Nouns for those who speak for others or are not named: hardly another word for somebody named. */
const SOURCES = new Set(
  'adviser advisor ally aide attorney critic lawyer member observer official opponent resident source spokesman spokesperson spokeswoman supporter voter witness'.split(
    ' ',
  ),
)

/** Nouns that news sets for a name already given, without a word more. */
const EPITHETS = new Set(
  'actor actress batsman billionaire bowler boxer businessman businesswoman candidate champion comedian conservative contender cyclist defender democrat developer entrepreneur flanker fly-half front-runner frontrunner full-back goalkeeper golfer hooker hopeful incumbent jockey magnate midfielder mogul musician nominee novelist playwright politician rapper republican scrum-half seamer singer socialist socialite songwriter spinner sprinter standard-bearer star striker tycoon veteran winger'.split(
    ' ',
  ),
)
/** Offices that stand for their holder when more is told of them: “the Norvale senator”. */
const OFFICES = new Set(
  'congressman congresswoman democrat governor lawmaker leader mayor republican senator'.split(' '),
)
