import type { Mention, TokenRange } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** A role of more words than this is more likely a clause that strayed into it. */
const LONGEST_ROLE = 14

/**
 * The role of an entity: from beside this mention, else from where the name is fullest, else from any other mention. What is found
 * away from this mention is kept in `known`.
 */
export function roleOf(mention: Mention, entity: Entity, known: Map<Entity, TokenRange | null>): TokenRange | null {
  const own = best(mention.roles)
  if (own) return own
  let role = known.get(entity)
  if (role === undefined) {
    role = entity.fullest ? best(entity.fullest.roles) : null
    for (const each of entity.mentions) role ??= best(each.roles)
    if (entity.kind !== 'organization') for (const each of entity.mentions) role ??= best(each.claims)
    known.set(entity, role)
  }
  return role
}

/** The fullest phrase of those beside one mention. */
function best(roles: readonly TokenRange[]): TokenRange | null {
  let found: TokenRange | null = null
  for (const role of roles) {
    const length = role.end - role.first
    if (!found || (length > found.end - found.first && length <= LONGEST_ROLE)) found = role
  }
  return found
}
