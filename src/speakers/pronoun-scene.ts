import type { Clauses } from '../clauses.ts'
import type { Document } from '../document.ts'
import type { Mention } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** What the words around a pronoun tell of whom it can mean. */
export interface PronounScene {
  /** Note a mention; mentions come in the order of the text. */
  readonly note: (entity: Entity, mention: Mention, speaks: boolean) => void
  /** Who spoke last, for a pronoun whose verb goes on with a speech (“he added”); else `null`. */
  readonly goesOnFrom: (mention: Mention) => Entity | null
  /** The other of two who were last named together: “Foss and Ames met. He …” */
  readonly partnerOf: (entity: Entity) => Entity | null
}

/** Verbs by which somebody goes on with a speech. */
const GOING_ON = /^(?:add|continue|go)$/

/** A new scene, before the first mention. */
export function createPronounScene(document: Document, clauses: Clauses): PronounScene {
  const { tokens } = document
  const verbs = new Map<number, string>()
  for (const clause of clauses.all) {
    if (clause.kind === 'verb' && !verbs.has(clause.subject)) verbs.set(clause.subject, clause.lemma)
  }
  const partners = new Map<Entity, Entity>()
  let speaker: Entity | null = null
  let last: { entity: Entity; mention: Mention } | null = null

  return {
    note: (entity, mention, speaks) => {
      const joined =
        mention.form === 'name' &&
        last?.mention.form === 'name' &&
        tokens[mention.phraseFirst - 1]?.lower === 'and' &&
        last.mention.asideEnd >= mention.phraseFirst - 2 &&
        last.mention.end < mention.phraseFirst
      partners.delete(entity)
      if (joined && last && last.entity !== entity) {
        partners.set(entity, last.entity)
        partners.set(last.entity, entity)
      }
      last = { entity, mention }
      if (speaks) speaker = entity
    },
    goesOnFrom: mention => (GOING_ON.test(verbs.get(mention.index) ?? '') ? speaker : null),
    partnerOf: entity => partners.get(entity) ?? null,
  }
}
