import type { Attribution } from './attribute.ts'
import type { Clauses } from './clauses.ts'
import type { Document, Token } from './document.ts'
import type { Mention, Mentions, TokenRange } from './mentions.ts'
import type { Sentences } from './sentences.ts'
import type { Entity } from './speakers/entity.ts'
import { createFocus } from './speakers/focus.ts'
import { genderNear, genderOf } from './speakers/gender.ts'
import { inOrder } from './speakers/in-order.ts'
import { linkNames } from './speakers/link-names.ts'
import { createMemory } from './speakers/memory.ts'
import { pointsOn } from './speakers/points-on.ts'
import { createPronounScene } from './speakers/pronoun-scene.ts'
import { resolveDescription } from './speakers/resolve-description.ts'
import { resolvePronoun } from './speakers/resolve-pronoun.ts'
import { roleOf } from './speakers/role-of.ts'
import { roleWords } from './speakers/role-words.ts'
import { readStandings } from './speakers/standings.ts'
import type { SpeakerKind } from './types.ts'

/** Who a mention is in the text as a whole. */
export interface Identity {
  /** The same number for the same one. */
  readonly id: number
  readonly kind: SpeakerKind
  /** Tokens of the fullest name, or `null`. */
  readonly name: TokenRange | null
  /** Tokens of the role: from beside the mention, else from where the name is fullest, else from any other mention. */
  readonly role: TokenRange | null
}

/** Who every mention is, read when it is asked for. */
export interface Identities {
  /** By the index of the mention; `null` for one of nobody. */
  readonly get: (mention: number) => Identity | null
}

/** Say for every speaking mention who that is, reading the text once from its start to its end. */
export function readSpeakers(
  document: Document,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
  attributions: readonly (Attribution | null)[],
): Identities {
  const { tokens } = document
  const named = linkNames(document, mentions.all, mention =>
    genderNear(document, sentences, mentions, clauses, mention),
  )
  const entities = named.all
  for (const entity of entities) entity.gender = genderOf(document, sentences, mentions, clauses, entity)
  const of = named.of
  const standings = readStandings(document, sentences, mentions, clauses, attributions)
  const leads = (mention: Mention): boolean => standings.speaks(mention) || standings.isTopic(mention)
  /** “A law that lets *the Norvale governor* decide” brings one in. */
  const isMadeTo = (mention: Mention): boolean =>
    standings.acts(mention) && document.tokens[mention.phraseFirst - 1]?.word.sense === 'action'

  /** “A man *who said* so”: whoever that is speaks. */
  const speaksBehind = ({ end, kind }: Mention): boolean => {
    if (kind === 'document' || kind === 'unknown') return false
    const who = mentions.all[mentions.at[tokens[end]?.text === ',' ? end + 1 : end] ?? -1]
    return who !== undefined && tokens[who.head]?.lower === 'who' && standings.speaks(who)
  }

  const create = (mention: Mention, kind = mention.kind): Entity => {
    const entity: Entity = {
      id: entities.length,
      words: [],
      name: null,
      fullest: null,
      kind,
      gender: mention.gender,
      personal: mention.kind === 'person' || mention.form !== 'description' || standings.voices(mention),
      mentions: [],
    }
    entities.push(entity)
    return entity
  }
  // A surname that fits several stands for itself: always the same one, without a name.
  const bySurname = new Map<string, Entity>()
  const undecided = (mention: Mention): Entity => {
    const surname = tokens[mention.head]?.lower ?? ''
    const entity = bySurname.get(surname) ?? create(mention, 'person')
    bySurname.set(surname, entity)
    return entity
  }
  const focus = createFocus()
  const scene = createPronounScene(document, mentions, clauses)
  const voices = new Set<Entity>()
  for (const mention of mentions.all) {
    const entity = of[mention.index]
    if (entity && standings.voices(mention)) voices.add(entity)
  }
  const memory = createMemory(document, entities)
  const byRole = new Map<string, Set<Entity>>()
  const learnRole = (entity: Entity, role: TokenRange): void => {
    for (const word of roleWords(document, role)) {
      const known = byRole.get(word)
      // The one called so last stands last.
      known?.delete(entity)
      if (known) known.add(entity)
      else byRole.set(word, new Set([entity]))
    }
  }
  const learnRoles = (entity: Entity, mention: Mention): void => {
    for (const role of mention.roles) learnRole(entity, role)
    if (mention.claim) learnRole(entity, mention.claim)
  }

  const known = { byRole, focus, memory, sentences, mentions, of }

  for (const mention of inOrder(mentions.all)) {
    const sentence = sentences.of[mention.first] as number
    focus.enter(sentence)
    let entity = of[mention.index] ?? null
    const linked = entity !== null
    if (!entity && mention.describes >= 0) entity = of[mention.describes] ?? null
    if (!entity && mention.form === 'pronoun') {
      if (!standings.speaks(mention)) entity = pointsOn(document, sentences, mentions, of, standings.acts, mention)
      entity ??= resolvePronoun(document, mentions, of, focus, voices, scene, mention)
      if (!entity && standings.speaks(mention) && !mention.possessive) entity = create(mention)
    }
    if (!entity && mention.form === 'name') entity = undecided(mention)
    if (!entity && mention.form === 'description') {
      entity = resolveDescription(document, known, mention, leads(mention))
      if (!entity && (leads(mention) || isMadeTo(mention) || speaksBehind(mention))) {
        entity = create(mention)
        learnRoles(entity, mention)
      }
    }
    if (!entity) continue
    of[mention.index] = entity
    if ((mention.form !== 'pronoun' || mention.kind === 'unknown') && standings.voices(mention)) voices.add(entity)
    // What only a noun tells of is a person by its noun or by speaking, whatever it does: “the plan failed”.
    if (mention.form !== 'description') entity.personal ||= leads(mention) || standings.acts(mention)
    if (!linked) {
      entity.mentions.push(mention)
      memory.learn(entity, mention)
    }
    memory.note(entity, mention, sentence, standings.acts(mention))
    if (mention.form === 'name' || entity.name) learnRoles(entity, mention)
    scene.note(entity, mention, standings.voices(mention))
    if (!isFirstPerson(document, mention)) focus.note(entity, sentence, standings.of(mention))
  }

  const roles = new Map<Entity, TokenRange | null>()
  const kinds = new Map<Entity, SpeakerKind>()
  const kindOf = (mention: Mention, entity: Entity): SpeakerKind => {
    if (mention.form === 'pronoun' && mention.gender) return 'person'
    if (entity.kind !== 'unknown' || !entity.name) return entity.kind
    return once(kinds, entity, () => kindOfName(document, sentences, entity))
  }
  return {
    get: index => {
      const entity = of[index]
      if (!entity) return null
      const mention = mentions.all[index] as Mention
      const { id, name } = entity
      return { id, kind: kindOf(mention, entity), name, role: roleOf(document, mention, entity, roles) }
    },
  }
}

/** What `make` gives for `key`, made once. */
function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key)
  if (known !== undefined) return known
  const value = make()
  made.set(key, value)
  return value
}

/** “Brio said *its* trains …”, “Brio, *which* said”: a lone word is a surname unless the text speaks of it as of a thing. */
const kindOfName = (document: Document, sentences: Sentences, { gender, mentions }: Entity): SpeakerKind =>
  gender === null && mentions.some(each => ownsIts(document, sentences, each)) ? 'organization' : 'person'

/** Does “its” come behind a mention before anyone else does, or “which” right behind its comma? */
function ownsIts({ tokens }: Document, sentences: Sentences, mention: Mention): boolean {
  const end = Math.min(sentences.all[sentences.of[mention.first] as number]?.end ?? 0, mention.end + 12)
  if (tokens[mention.end]?.text === ',' && tokens[mention.end + 1]?.lower === 'which') return !mention.governed
  for (let i = mention.end; i < end; i++) {
    const { lower, capital, kind } = tokens[i] as Token
    if (kind === 'mark') return false
    if (lower === 'its' || lower === 'itself') return !mention.possessive && !mention.governed
    if (capital) return false
  }
  return false
}

/** “I” and “we” are who writes or speaks; no “he” comes back to them. */
function isFirstPerson({ tokens }: Document, { form, head }: Mention): boolean {
  const lower = form === 'pronoun' ? tokens[head]?.lower : undefined
  return lower === 'i' || lower === 'we'
}
