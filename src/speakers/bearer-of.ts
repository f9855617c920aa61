import type { Mention } from '../mentions.ts'
import type { Entity } from './entity.ts'
import type { Renown } from './renown.ts'

/** So many mentions of someone are asked for a gender. */
const MOST_ASKED = 60

/** Within so many tokens after a namesake was named in full, a lone surname is undecided. */
const RIVAL_REACH = 40

/**
 * Whom a lone surname means when several bear it: the one it meant before, or who alone was named so far, or alone is `near`; nobody
 * when another of the name came in between.
 */
export function bearerOf(
  family: readonly Entity[],
  renown: Renown,
  mention: Mention,
  meant: Entity | undefined,
  gender: 'm' | 'f' | null,
  shownGender: (entity: Entity) => 'm' | 'f' | null,
  near: (token: number) => boolean,
): Entity | null {
  const lastOf = (entity: Entity): number => renown.lastInFull(entity, mention.first)
  const before = family.filter(entity => lastOf(entity) >= 0)
  if (before.length === 1) return before[0] ?? null
  const fitting = gender ? family.filter(entity => shownGender(entity) === gender) : []
  if (fitting.length === 1) return fitting[0] ?? null
  if (!meant || !family.includes(meant)) {
    const close = family.filter(entity => near(lastOf(entity)))
    return close.length === 1 ? (close[0] ?? null) : leading(family, renown)
  }
  const rival = Math.max(...family.filter(entity => entity !== meant).map(lastOf))
  return rival > lastOf(meant) && mention.first - rival < RIVAL_REACH ? null : meant
}

/** The gender that the first mention tells which tells any. */
export const toldGender = (entity: Entity): 'm' | 'f' | null =>
  entity.mentions.find((each, i) => each.gender !== null || i === MOST_ASKED)?.gender ?? null

/** The one whom the article is about goes by the surname alone: who is named most, and not in passing. */
function leading(family: readonly Entity[], { weight }: Renown): Entity | null {
  const [first, second] = [...family].sort((a, b) => weight(b) - weight(a))
  return first && second && weight(first) > weight(second) ? first : null
}
