import type { Document, Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'
import type { Entity } from './entity.ts'
import type { Focus } from './focus.ts'

/** What is known so far of who is who. */
export interface Known {
  /** Entities by the nouns of their roles. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>
  readonly entities: readonly Entity[]
  readonly of: ReadonlyMap<number, Entity>
  readonly focus: Focus
  readonly sentences: Sentences
  /** Mentions that are the subject of a clause. */
  readonly subjects: ReadonlySet<number>
}

/** A short description may stand for a name: “the Norvale governor”; a longer one is somebody else’s. */
const LONGEST_PLAIN = 5
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
  const head = tokens[mention.head] as Token
  const definite = /^(?:the|this|that)$/.test(tokens[mention.first]?.lower ?? '')
  if (!definite || mention.kind === 'group') return null
  const plain = mention.end - mention.first <= LONGEST_PLAIN
  if (mention.kind !== 'person') return plain ? bodyOf(known, mention, head, subject) : null
  const agree = (entity: Entity): boolean =>
    entity.kind !== 'group' && (entity.gender === null || mention.gender === null || entity.gender === mention.gender)
  const candidates = (known.byRole.get(head.lower) ?? []).filter(
    entity => agree(entity) && fits(document, entity, mention),
  )
  if (candidates.length > 0) return latest(candidates, known, mention)
  if (!plain || !isEpithet(document, mention)) return null
  const other = (entity: Entity): boolean =>
    entity.name !== null &&
    entity.kind !== 'organization' &&
    agree(entity) &&
    !isJoined(document, entity, mention) &&
    (subject || !actsBefore(known, entity, mention))
  const bound = boundBy(document, known, mention)
  if (bound.length > 0) return latest(bound.filter(other), known, mention)
  const found = known.focus.find(other, EPITHET_REACH)
  if (subject) return found
  // In passing, only the one the article is about is called by other titles.
  const title = EPITHETS.has(head.lower) || OFFICES.has(head.lower)
  return found && title && isProtagonist(known, found) && !isPredicate(document, mention) ? found : null
}

/** No other person is named more often. */
function isProtagonist(known: Known, entity: Entity): boolean {
  return known.entities.every(
    other =>
      other === entity ||
      other.name === null ||
      other.kind === 'organization' ||
      other.mentions.length <= entity.mentions.length,
  )
}

/** “Holt and *the senator*” are two. */
const isJoined = (document: Document, entity: Entity, mention: Mention): boolean =>
  /^(?:and|or)$/.test(document.tokens[mention.first - 1]?.lower ?? '') &&
  entity.mentions.some(each => each.end === mention.first - 1)

/** Is it a subject before the mention in the same sentence? Then the mention is somebody else. */
const actsBefore = (known: Known, entity: Entity, mention: Mention): boolean =>
  entity.mentions.some(
    each =>
      each.first < mention.first &&
      known.subjects.has(each.index) &&
      known.sentences.of[each.first] === known.sentences.of[mention.first],
  )

/** Those whose roles share a name with the description: “the *Norvale* leader” for the “Norvale prime minister”. */
function boundBy(document: Document, known: Known, mention: Mention): Entity[] {
  const names: string[] = []
  for (let i = mention.first + 1; i < mention.head; i++) {
    const token = document.tokens[i] as Token
    if (token.capital && !(token.classes & (WordClass.person | WordClass.modifier))) names.push(token.lower)
  }
  if (names.length === 0) return []
  return known.entities.filter(entity =>
    entity.mentions.some(each =>
      each.roles.some(role => names.some(name => holds(document, role.first, role.end, name))),
    ),
  )
}

/** “The bureau”: the body whose name holds the noun; “the company”: the body that was subject just before. */
function bodyOf(known: Known, mention: Mention, head: Token, subject: boolean): Entity | null {
  const named = known.entities.findLast(
    entity =>
      entity.name !== null &&
      entity.words.includes(head.lower) &&
      entity.mentions.some(each => each.first < mention.first),
  )
  if (named) return named
  if (!subject || mention.end - mention.first !== 2 || !GENERIC_BODIES.has(head.lower)) return null
  return known.focus.find(entity => entity.name !== null && entity.kind === 'organization', EPITHET_REACH)
}

/** Nouns for a body that stand for whichever was named just before. */
const GENERIC_BODIES = new Set(['company', 'firm', 'group', 'organisation', 'organization'])

/** What the description names (“the *Norvale* governor”) stands in a role or name of the one it may mean, if that one has any such word. */
function fits(document: Document, entity: Entity, mention: Mention): boolean {
  for (let i = mention.first + 1; i < mention.end; i++) {
    const token = document.tokens[i] as Token
    if (!token.capital || i === mention.head) continue
    const said = entity.mentions.some(each =>
      each.roles.some(role => holds(document, role.first, role.end, token.lower)),
    )
    if (!said) return false
  }
  return true
}

function holds(document: Document, first: number, end: number, word: string): boolean {
  for (let i = first; i < end; i++) if (document.tokens[i]?.lower === word) return true
  return false
}

/** Of several who were called so, the one mentioned last. */
function latest(candidates: readonly Entity[], known: Known, mention: Mention): Entity | null {
  if (candidates.length === 0) return null
  const last = (entity: Entity): number =>
    entity.mentions.reduce(
      (most, each) =>
        each.first < mention.first && known.of.get(each.index) === entity ? Math.max(most, each.first) : most,
      -1,
    )
  return candidates.reduce((a, b) => (last(b) > last(a) ? b : a))
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
  if (/-year-old$/.test(head.lower) || head.classes & WordClass.demonym) return true
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

/** Nouns that news sets for a name already given, without a word more. */
const EPITHETS = new Set(
  'actor actress billionaire businessman businesswoman candidate champion comedian conservative contender democrat developer entrepreneur front-runner frontrunner hopeful incumbent magnate midfielder mogul musician nominee politician rapper republican singer socialist socialite songwriter standard-bearer star striker tycoon veteran'.split(
    ' ',
  ),
)
/** Offices that stand for their holder when more is told of them: “the Norvale senator”. */
const OFFICES = new Set(
  'congressman congresswoman democrat governor lawmaker leader mayor republican senator'.split(' '),
)
