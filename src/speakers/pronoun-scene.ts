import type { Clauses } from '../clauses.ts'
import type { Document } from '../document.ts'
import type { Mention, Mentions } from '../mentions.ts'
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
const GOING_ON = new Set<string | undefined>(['add', 'continue', 'go'])

/** A new scene, before the first mention. */
export function createPronounScene(document: Document, mentions: Mentions, clauses: Clauses): PronounScene {
  const { tokens } = document
  /** The first verb of each subject. */
  const verbs: (string | undefined)[] = new Array(mentions.all.length)
  for (const { kind, subject, lemma } of clauses.all) if (kind === 'verb' && subject >= 0) verbs[subject] ??= lemma
  const partners = new Map<Entity, Entity>()
  let speaker: Entity | null = null
  let last: Mention | null = null
  let lastEntity: Entity | null = null

  return {
    note: (entity, mention, speaks) => {
      const joined =
        mention.form === 'name' &&
        last?.form === 'name' &&
        last.asideEnd >= mention.phraseFirst - 2 &&
        last.end < mention.phraseFirst &&
        tokens[mention.phraseFirst - 1]?.lower === 'and'
      partners.delete(entity)
      if (joined && lastEntity && lastEntity !== entity) {
        partners.set(entity, lastEntity)
        partners.set(lastEntity, entity)
      }
      last = mention
      lastEntity = entity
      if (speaks) speaker = entity
    },
    goesOnFrom: mention => (GOING_ON.has(verbs[mention.index]) ? speaker : null),
    partnerOf: entity => partners.get(entity) ?? null,
  }
}
