import type { Entity } from './entity.ts'

/** As what someone was mentioned: as a speaker or what the sentence is about, as another subject, as the one who asks another, or in passing. */
export type Standing = 'topic' | 'subject' | 'object' | 'asker' | 'other'

/** Who was mentioned so far, so that a pronoun can find whom it means. */
export interface Focus {
  /** Set the sentence from which distances count. */
  readonly enter: (sentence: number) => void
  readonly note: (entity: Entity, sentence: number, standing: Standing) => void
  /** The nearest that fits, in sentences; one that was no subject counts as farther away. */
  readonly find: (
    fits: (entity: Entity) => boolean,
    farthest?: number,
    cost?: (entity: Entity) => number,
  ) => Entity | null
}

/** How many sentences back a pronoun may reach for one who was no subject. */
const WEAK_REACH = 3
/** So many mentions back is far enough, however long a sentence is. */
const MOST_ENTRIES = 400
/** By how many sentences each standing is pushed back. One who asked is not the one who answers. */
const PENALTIES: Readonly<Record<Standing, number>> = {
  topic: 0,
  subject: 0.6,
  object: 1.3,
  other: 1.5,
  asker: Number.POSITIVE_INFINITY,
}

/** A new memory of who was mentioned. */
export function createFocus(): Focus {
  const entries: { entity: Entity; sentence: number; penalty: number }[] = []
  let here = 0
  return {
    enter: sentence => {
      here = sentence
    },
    note: (entity, sentence, standing) => {
      entries.push({ entity, sentence, penalty: PENALTIES[standing] })
    },
    find: (fits, farthest = Number.POSITIVE_INFINITY, cost = () => 0) => {
      let found: Entity | null = null
      let least = Number.POSITIVE_INFINITY
      const first = Math.max(0, entries.length - MOST_ENTRIES)
      for (let i = entries.length - 1; i >= first; i--) {
        const entry = entries[i]
        if (!entry) continue
        const distance = here - entry.sentence
        if (distance > least || distance > farthest) break
        const reachable = entry.penalty < 1 || distance <= WEAK_REACH
        if (!reachable || distance + entry.penalty >= least || !fits(entry.entity)) continue
        const far = distance + entry.penalty + cost(entry.entity)
        if (far >= least) continue
        found = entry.entity
        least = far
      }
      return found
    },
  }
}
