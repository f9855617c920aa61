import type { Document } from '../document.ts'
import type { Mention } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** What has been read of everyone up to the mention at hand, kept so that nothing is read twice. */
export interface Memory {
  /** Note a mention of an entity; mentions come in the order of the text. With `acts` it is the subject of a clause. */
  readonly note: (entity: Entity, mention: Mention, sentence: number, acts: boolean) => void
  /** Another mention of an entity is known, wherever it stands. */
  readonly learn: (entity: Entity, mention: Mention) => void
  /** The token at which an entity was mentioned last, or -1. */
  readonly lastOf: (entity: Entity) => number
  /** Was an entity the subject of a clause in this sentence? */
  readonly actsIn: (entity: Entity, sentence: number) => boolean
  /** The one named last in whose name a word stands. */
  readonly named: (word: string) => Entity | undefined
  /** The one without a name that was last described by a noun: “a *charity* in Harl”. */
  readonly described: (noun: string) => Entity | undefined
  /** Those in any of whose roles a word stands, and in which times it does. */
  readonly withRole: (word: string) => ReadonlyMap<Entity, Times>
  /** Is nobody named more often? */
  readonly isProtagonist: (entity: Entity) => boolean
}

/** Of which times roles tell a word, as bits: what someone is, what someone was, or both. */
export enum Times {
  present = 1,
  past = 2,
}

const NOBODY: ReadonlyMap<Entity, Times> = new Map()

/** “The *former* mayor”: behind this word a role tells what someone was. */
export const isPast = (word: string): boolean => PAST.has(word)
const PAST = new Set(['ex', 'former', 'late', 'retired'])

/** A new memory, in which the roles of the named are known from the beginning. */
export function createMemory(document: Document, entities: readonly Entity[]): Memory {
  /** By the number of the entity: where it was mentioned last, and in which sentence it did something last. */
  const last: number[] = []
  const acted: number[] = []
  const names = new Map<string, Entity>()
  const nouns = new Map<string, Entity>()
  /** The words of all roles, once they are asked for. */
  let roles: Map<string, Map<Entity, Times>> | null = null
  let most = 0

  const count = ({ name, kind, mentions }: Entity): void => {
    if (name && kind !== 'organization') most = Math.max(most, mentions.length)
  }
  entities.forEach(count)

  return {
    learn: (entity, mention) => {
      count(entity)
      if (roles) addRoles(document, roles, entity, mention)
    },
    note: (entity, mention, sentence, acts) => {
      if (entity.name && last[entity.id] === undefined)
        for (const word of entity.words) if (entity.id > (names.get(word)?.id ?? -1)) names.set(word, entity)
      if (!entity.name && mention.form === 'description') nouns.set(document.tokens[mention.head]?.lower ?? '', entity)
      last[entity.id] = mention.first
      if (acts) acted[entity.id] = sentence
    },
    lastOf: entity => last[entity.id] ?? -1,
    actsIn: (entity, sentence) => acted[entity.id] === sentence,
    named: word => names.get(word),
    described: noun => nouns.get(noun),
    withRole: word => {
      roles ??= readRoles(document, entities)
      return roles.get(word) ?? NOBODY
    },
    isProtagonist: entity => entity.mentions.length >= most,
  }
}

function readRoles(document: Document, entities: readonly Entity[]): Map<string, Map<Entity, Times>> {
  const roles = new Map<string, Map<Entity, Times>>()
  for (const entity of entities) for (const mention of entity.mentions) addRoles(document, roles, entity, mention)
  return roles
}

function addRoles(document: Document, roles: Map<string, Map<Entity, Times>>, entity: Entity, mention: Mention): void {
  for (const { first, end } of mention.roles) {
    let time = Times.present
    for (let i = first; i < end; i++) {
      const word = document.tokens[i]?.lower ?? ''
      const known = roles.get(word)
      if (known) known.set(entity, (known.get(entity) ?? 0) | time)
      else roles.set(word, new Map([[entity, time]]))
      if (isPast(word)) time = Times.past
    }
  }
}
