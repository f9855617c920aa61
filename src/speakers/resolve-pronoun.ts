import type { Document } from '../document.ts'
import type { Mention, Mentions } from '../mentions.ts'
import type { Entity } from './entity.ts'
import type { Focus } from './focus.ts'
import type { PronounScene } from './pronoun-scene.ts'

/** How many mentions back the antecedent of “who” may stand. */
const ANTECEDENT_REACH = 8

/** Whom a pronoun means: “who” the phrase before it, “he” and “she” the nearest person of that gender, “they” and “it” the nearest body. */
export function resolvePronoun(
  document: Document,
  mentions: Mentions,
  of: readonly (Entity | undefined)[],
  focus: Focus,
  voices: ReadonlySet<Entity>,
  scene: PronounScene,
  mention: Mention,
): Entity | null {
  const lower = document.tokens[mention.head]?.lower ?? ''
  if (lower === 'who' || lower === 'which') return antecedent(document, mentions, of, mention)
  if (mention.gender) return personOf(focus, mention.gender, voices, scene, mention)
  if (lower === 'they' || lower === 'their')
    return focus.find(entity => entity.kind === 'group' || entity.kind === 'organization')
  if (lower === 'it' || lower === 'its')
    return focus.find(entity => entity.kind === 'organization' || entity.kind === 'document')
  return null
}

function antecedent(
  document: Document,
  mentions: Mentions,
  of: readonly (Entity | undefined)[],
  mention: Mention,
): Entity | null {
  const end = document.tokens[mention.first - 1]?.text === ',' ? mention.first - 1 : mention.first
  let governed: Entity | null = null
  for (let i = mention.index - 1; i >= 0 && mention.index - i < ANTECEDENT_REACH; i--) {
    const before = mentions.all[i]
    if (!before || (before.asideEnd !== end && before.end !== end)) continue
    // “Those of *Foss*, who”
    if (/^(?:that|those)$/.test(document.tokens[before.first]?.lower ?? '')) continue
    const entity = of[i] ?? null
    if (!before.governed) return entity
    // “Foss of Norvale, who”: a person rather than a place.
    if (!governed || (governed.kind !== 'person' && entity?.kind === 'person')) governed = entity
  }
  return governed
}

/** By how many sentences one who is quoted nowhere by name, and one who may be no person at all, is pushed back. */
const SILENT_PENALTY = 0.3
const DOUBTFUL_PENALTY = 0.9
/** The same for one without a name, when someone with a name is as near. */
const UNNAMED_PENALTY = 0.4

/** The nearest person whose gender is that, or is not known yet; then the pronoun tells it. Of two named together none is nearer. */
function personOf(
  focus: Focus,
  gender: 'm' | 'f',
  voices: ReadonlySet<Entity>,
  scene: PronounScene,
  mention: Mention,
): Entity | null {
  const fits = (entity: Entity): boolean =>
    (entity.kind === 'person' || (entity.kind === 'unknown' && entity.personal)) &&
    (entity.gender === gender || entity.gender === null)
  const speaker = scene.goesOnFrom(mention)
  const found =
    speaker && fits(speaker)
      ? speaker
      : focus.find(fits, Number.POSITIVE_INFINITY, entity => {
          const named = entity.name ? 0 : UNNAMED_PENALTY
          return named + (voices.has(entity) ? 0 : entity.kind === 'unknown' ? DOUBTFUL_PENALTY : SILENT_PENALTY)
        })
  const partner = found && scene.partnerOf(found)
  if (partner && fits(partner) && partner.gender === found.gender) return null
  if (found && found.gender === null) found.gender = gender
  return found
}
