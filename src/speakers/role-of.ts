import type { Document } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, TokenRange } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** A role of more words than this is more likely a clause that strayed into it. */
const LONGEST_ROLE = 14
/** A member’s party and state, as printed behind a name. */
const PARTY = /^[RDI]-/

/**
 * The role of an entity: from beside this mention, else from where the name is fullest, else from any other mention; a party only when
 * there is nothing else. What is found away from this mention is kept in `known`.
 */
export function roleOf(
  document: Document,
  mention: Mention,
  entity: Entity,
  known: Map<Entity, TokenRange | null>,
): TokenRange | null {
  const own = best(document, rolesOf(document, entity, mention))
  if (own && rankOf(document, own) > 0) return own
  let role = known.get(entity)
  if (role === undefined) {
    role = entity.fullest ? best(document, entity.fullest.roles) : null
    for (const each of entity.mentions) role = fitter(document, role, best(document, rolesOf(document, entity, each)))
    if (entity.kind !== 'organization') for (const each of entity.mentions) role = fitter(document, role, each.claim)
    known.set(entity, role)
  }
  return fitter(document, role, own)
}

/** What the text calls someone beside a mention; “*the judge* Foss was referring to”: before a surname alone “the” opens a clause. */
function rolesOf({ tokens }: Document, { words }: Entity, mention: Mention): readonly TokenRange[] {
  const surname = words.length > 1 && mention.end - mention.first === 1
  const clausal = surname && mention.phraseFirst < mention.first && tokens[mention.phraseFirst]?.lower === 'the'
  return clausal ? mention.roles.filter(role => role.first >= mention.end) : mention.roles
}

/** The first of two roles, unless it is only a party or a nation and the second is more. */
function fitter(document: Document, first: TokenRange | null, second: TokenRange | null): TokenRange | null {
  if (!first || !second) return first ?? second
  return rankOf(document, first) === 0 && rankOf(document, second) > 0 ? second : first
}

/** The best phrase of those beside one mention: what someone is before whom they are with, and of these the fullest. */
function best(document: Document, roles: readonly TokenRange[]): TokenRange | null {
  let found: TokenRange | null = null
  for (const role of roles) {
    const length = role.end - role.first
    const more = found ? rankOf(document, role) - rankOf(document, found) : 1
    if (more > 0 || (more === 0 && found && length > found.end - found.first && length <= LONGEST_ROLE)) found = role
  }
  return found
}

/** A party (“R-Tex.”) and a nation (“Briton”) say least, then “of Lamplight”; a noun for what someone is says most. */
function rankOf({ tokens }: Document, { first, end }: TokenRange): number {
  if (end - first === 1 && (tokens[first]?.classes ?? 0) & WordClass.demonym) return 0
  if (PARTY.test(tokens[first]?.text ?? '')) return 0
  return /^(?:of|from|for|at|with)$/.test(tokens[first]?.lower ?? '') ? 1 : 2
}
