import type { Mention } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** How often and where everyone is named, so far. */
export interface Renown {
  readonly note: (entity: Entity, mention: Mention) => void
  /** The last token before a limit at which an entity is named by more than one word, or -1. */
  readonly lastInFull: (entity: Entity, limit: number) => number
  /** How often an entity is named; in passing, by half. */
  readonly weight: (entity: Entity) => number
}

/** A record of who is named how often, with all that is known of everyone so far. */
export function createRenown(entities: readonly Entity[]): Renown {
  /** Where each is named by more than one word, in the order of the text. */
  const inFull = new Map<Entity, number[]>()
  const weights = new Map<Entity, number>()
  const note = (entity: Entity, mention: Mention): void => {
    weights.set(entity, (weights.get(entity) ?? 0) + (mention.governed || mention.possessive ? 0.5 : 1))
    if (mention.end - mention.first < 2) return
    const places = inFull.get(entity) ?? []
    inFull.set(entity, places)
    let at = places.length
    while (at > 0 && (places[at - 1] as number) > mention.first) at--
    places.splice(at, 0, mention.first)
  }
  for (const entity of entities) for (const mention of entity.mentions) note(entity, mention)

  return {
    note,
    lastInFull: (entity, limit) => {
      const places = inFull.get(entity) ?? []
      let low = 0
      for (let high = places.length; low < high; ) {
        const middle = (low + high) >> 1
        if ((places[middle] as number) < limit) low = middle + 1
        else high = middle
      }
      return places[low - 1] ?? -1
    },
    weight: entity => weights.get(entity) ?? 0,
  }
}
