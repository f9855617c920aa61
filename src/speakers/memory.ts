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
  /** Does a mention of an entity end before this token? */
  readonly endsAt: (entity: Entity, token: number) => boolean
  /** The one named last in whose name a word stands. */
  readonly named: (word: string) => Entity | undefined
  /** The one without a name that was last described by a noun: “a *charity* in Harl”. */
  readonly described: (noun: string) => Entity | undefined
  /** Those in any of whose roles a word stands. */
  readonly withRole: (word: string) => ReadonlySet<Entity>
  /** Is nobody named more often? */
  readonly isProtagonist: (entity: Entity) => boolean
}

const NOBODY: ReadonlySet<Entity> = new Set()

/** A new memory, in which the roles of the named are known from the beginning. */
export function createMemory(document: Document, entities: readonly Entity[]): Memory {
  const last = new Map<Entity, number>()
  const acted = new Map<Entity, number>()
  const ends = new Map<number, Entity[]>()
  const names = new Map<string, Entity>()
  const nouns = new Map<string, Entity>()
  const roles = new Map<string, Set<Entity>>()
  let most = 0

  const learn = (entity: Entity, mention: Mention): void => {
    if (entity.name && entity.kind !== 'organization') most = Math.max(most, entity.mentions.length)
    for (const role of mention.roles) {
      for (let i = role.first; i < role.end; i++) {
        const word = document.tokens[i]?.lower ?? ''
        const known = roles.get(word)
        if (known) known.add(entity)
        else roles.set(word, new Set([entity]))
      }
    }
  }
  for (const entity of entities) for (const mention of entity.mentions) learn(entity, mention)

  return {
    learn,
    note: (entity, mention, sentence, acts) => {
      if (!last.has(entity) && entity.name)
        for (const word of entity.words) if (entity.id > (names.get(word)?.id ?? -1)) names.set(word, entity)
      if (!entity.name && mention.form === 'description') nouns.set(document.tokens[mention.head]?.lower ?? '', entity)
      last.set(entity, mention.first)
      if (acts) acted.set(entity, sentence)
      const ending = ends.get(mention.end)
      if (ending) ending.push(entity)
      else ends.set(mention.end, [entity])
    },
    lastOf: entity => last.get(entity) ?? -1,
    actsIn: (entity, sentence) => acted.get(entity) === sentence,
    endsAt: (entity, token) => ends.get(token)?.includes(entity) ?? false,
    named: word => names.get(word),
    described: noun => nouns.get(noun),
    withRole: word => roles.get(word) ?? NOBODY,
    isProtagonist: entity => entity.mentions.length >= most,
  }
}
