import type { Document, Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, TokenRange } from '../mentions.ts'
import type { Entity } from './entity.ts'

/** The named entities of a text, and whose name each mention is. */
export interface NamedEntities {
  readonly all: Entity[]
  /** By the index of the mention: its entity, or `undefined` for what is no name or fits several. */
  readonly of: Map<number, Entity>
}

/** Tie every name to one entity: full names first, then surnames, first names and initials that fit exactly one of them. */
export function linkNames(
  document: Document,
  mentions: readonly Mention[],
  genderNear: (mention: Mention) => 'm' | 'f' | null,
): NamedEntities {
  const all: Entity[] = []
  const of = new Map<number, Entity>()
  const bySurname = new Map<string, Entity[]>()
  const named = mentions.filter(mention => mention.form === 'name')
  const words = new Map(named.map(mention => [mention, nameWords(document, mention)]))

  const create = (mention: Mention, name: readonly string[]): Entity => {
    const entity: Entity = {
      id: all.length,
      words: name,
      name: nameRange(document, mention),
      fullest: mention,
      kind: mention.kind,
      gender: null,
      personal: false,
      mentions: [],
    }
    all.push(entity)
    const key = name.at(-1) ?? ''
    bySurname.set(key, [...(bySurname.get(key) ?? []), entity])
    return entity
  }
  const join = (entity: Entity, mention: Mention): void => {
    entity.mentions.push(mention)
    entity.personal ||=
      mention.honorific >= 0 || mention.roles.length > 0 || entity.mentions.length > 1 || mention.kind === 'person'
    of.set(mention.index, entity)
    if (entity.kind === 'unknown' && mention.kind !== 'unknown') entity.kind = mention.kind
    const name = words.get(mention) ?? []
    if (name.length > entity.words.length || (name.length === entity.words.length && fuller(name, entity.words))) {
      entity.words = name
      entity.name = nameRange(document, mention)
      entity.fullest = mention
    }
  }

  for (const mention of named) {
    const name = words.get(mention) ?? []
    if (name.length < 2) continue
    const same = (bySurname.get(name.at(-1) ?? '') ?? []).find(
      entity => compatible(entity.words, name) && sameKind(entity, mention),
    )
    join(same ?? create(mention, name), mention)
  }
  const byFirst = new Map<string, Entity[]>()
  /** Nicknames the text tells: “known as Bob”. */
  const aliases = new Map<string, Entity>()
  /** Whom each surname meant last, where several bear it. */
  const meant = new Map<string, Entity>()
  for (const entity of all) {
    const key = entity.words[0] ?? ''
    if (entity.kind === 'person') byFirst.set(key, [...(byFirst.get(key) ?? []), entity])
  }
  for (const mention of named) {
    const name = words.get(mention) ?? []
    const [word] = name
    if (name.length !== 1 || word === undefined) continue
    const nickname = nicknameOf(document, mentions, mention)
    const alias =
      (nickname && of.get(nickname.index)) ?? bracketed(document, mentions, mention, of) ?? aliases.get(word)
    if (alias) {
      aliases.set(word, alias)
      of.set(mention.index, alias)
      alias.mentions.push(mention)
      continue
    }
    const bySame = (bySurname.get(word) ?? []).filter(
      entity => (sameKind(entity, mention) || isBearer(entity, mention)) && agrees(document, entity, mention),
    )
    const namesakes = bySame.filter(entity => entity.words.length > 1)
    const people = namesakes.filter(entity => entity.kind === 'person')
    const family = people.length > 0 ? people : namesakes
    if (family.length > 1) {
      const bearer = bearerOf(family, mention, meant.get(word), genderNear(mention))
      if (bearer) {
        join(bearer, mention)
        meant.set(word, bearer)
      }
      continue
    }
    const given = byFirst.get(word) ?? []
    const firm = family.length === 0 && mention.honorific < 0 ? firmOf(document, all, word) : undefined
    const found =
      firm ??
      family[0] ??
      (given.length === 1 && (mention.honorific < 0 || isKnight(document, mention)) ? given[0] : undefined) ??
      initials(all, mention, document) ??
      bySame[0] ??
      create(mention, name)
    join(found, mention)
  }
  return { all, of }
}

/** The words of a name for comparison: without honorific, suffix and article. */
function nameWords(document: Document, mention: Mention): string[] {
  const words: string[] = []
  for (let i = mention.first; i < mention.end; i++) {
    const token = document.tokens[i] as Token
    if (token.kind !== 'word' || token.classes & WordClass.honorific) continue
    if (i > mention.first && token.classes & WordClass.suffix && i >= mention.end - 1) continue
    if (i === mention.first && token.lower === 'the') continue
    words.push(token.lower.replaceAll('.', ''))
  }
  return words
}

/** The tokens of a name as it is given out: without a leading article. */
function nameRange(document: Document, mention: Mention): TokenRange {
  const first =
    document.tokens[mention.first]?.lower === 'the' && mention.end - mention.first > 1
      ? mention.first + 1
      : mention.first
  return { first, end: mention.end }
}

/** Of two names of one length the one with fewer initials is the fuller. */
const fuller = (a: readonly string[], b: readonly string[]): boolean => a.join('').length > b.join('').length

const sameKind = (entity: Entity, mention: Mention): boolean =>
  entity.kind === mention.kind || entity.kind === 'unknown' || mention.kind === 'unknown'

/** “Chad said” means Ida Chad: a surname that is a place too, where nothing governs it. */
const isBearer = (entity: Entity, mention: Mention): boolean =>
  entity.kind === 'person' && mention.end - mention.first === 1 && !mention.governed

/** Can two names of one surname be one person’s? One is the end of the other, or their first names or initials agree. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word, i) => word === long[long.length - short.length + i])) return true
  const [first = ''] = short
  const [other = ''] = long
  if (first === other) return !differ(a[1], b[1])
  return (first.length === 1 || other.length === 1) && first[0] === other[0]
}

/** “John P. Foss” and “John R. Foss” are two. */
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.length <= 2 && b.length <= 2 && a[0] !== b[0]

/** Does the honorific or title beside a surname agree with what is known of the one it may mean? */
function agrees(document: Document, entity: Entity, mention: Mention): boolean {
  if (mention.honorific < 0) return true
  const classes = document.tokens[mention.honorific]?.classes ?? 0
  const told = classes & WordClass.male ? 'm' : classes & WordClass.female ? 'f' : null
  const known = entity.mentions.map(each => each.gender).find(gender => gender !== null) ?? null
  return told === null || known === null || told === known
}

/**
 * Whom a lone surname means when several bear it: the one it meant before, or who alone was named so far; nobody when another of the
 * name came in between.
 */
function bearerOf(
  family: readonly Entity[],
  mention: Mention,
  meant: Entity | undefined,
  gender: 'm' | 'f' | null,
): Entity | null {
  const lastOf = (entity: Entity): number =>
    entity.mentions.reduce(
      (last, each) => (each.first < mention.first && each.end - each.first > 1 ? Math.max(last, each.first) : last),
      -1,
    )
  const before = family.filter(entity => lastOf(entity) >= 0)
  if (before.length === 1) return before[0] ?? null
  const known = (entity: Entity) => entity.mentions.map(each => each.gender).find(each => each !== null) ?? null
  const fitting = gender ? family.filter(entity => known(entity) === gender) : []
  if (fitting.length === 1) return fitting[0] ?? null
  if (!meant || !family.includes(meant)) return leading(family)
  const rival = Math.max(...family.filter(entity => entity !== meant).map(lastOf))
  return rival > lastOf(meant) && mention.first - rival < RIVAL_REACH ? null : meant
}

/** The one whom the article is about goes by the surname alone: who is named most, and not in passing. */
function leading(family: readonly Entity[]): Entity | null {
  const weight = (entity: Entity): number =>
    entity.mentions.reduce((sum, each) => sum + (each.governed || each.possessive ? 0.5 : 1), 0)
  const [first, second] = [...family].sort((a, b) => weight(b) - weight(a))
  return first && second && weight(first) > weight(second) ? first : null
}

/** Within so many tokens after a namesake was named in full, a lone surname is undecided. */
const RIVAL_REACH = 40

/** “Marsh” for “Marsh & Boyd”: the one body whose name begins so and is joined by “&”. */
function firmOf(document: Document, all: readonly Entity[], word: string): Entity | undefined {
  const firms = all.filter(
    entity => entity.name && entity.words[0] === word && document.tokens[entity.name.first + 1]?.text === '&',
  )
  return firms.length === 1 ? firms[0] : undefined
}

/** The name before “, known as Bob”, or `null`. */
function nicknameOf(document: Document, mentions: readonly Mention[], mention: Mention): Mention | null {
  const at = mention.phraseFirst
  const told = document.tokens[at - 1]?.lower === 'as' && document.tokens[at - 2]?.lower === 'known'
  if (!told && document.tokens[at - 1]?.lower !== 'nicknamed') return null
  for (let i = mention.index - 1; i >= 0 && mention.index - i < 4; i--) {
    const before = mentions[i] as Mention
    if (before.form === 'name' && before.end - before.first > 1 && at - before.end < 6) return before
  }
  return null
}

/** “Sir Ian”: this honorific goes with the first name. */
const isKnight = (document: Document, mention: Mention): boolean =>
  /^(?:sir|dame)$/.test(document.tokens[mention.honorific]?.lower ?? '')

/** “Norvale Harbour Trust (*Naht*)”: a short form in brackets right behind the name of a body. */
function bracketed(
  document: Document,
  mentions: readonly Mention[],
  mention: Mention,
  of: ReadonlyMap<number, Entity>,
): Entity | undefined {
  if (document.tokens[mention.first - 1]?.text !== '(' || document.tokens[mention.end]?.text !== ')') return undefined
  const before = mentions
    .slice(Math.max(0, mention.index - 3), mention.index)
    .find(each => each.end === mention.first - 1)
  const entity = before && before.form === 'name' && before.end - before.first > 1 ? of.get(before.index) : undefined
  const initial = document.tokens[entity?.name?.first ?? -1]?.text[0]?.toLowerCase()
  return initial && document.tokens[mention.first]?.lower[0] === initial ? entity : undefined
}

/** “BLS” for “Bureau of Land Statistics”. */
function initials(all: readonly Entity[], mention: Mention, document: Document): Entity | undefined {
  const text = document.tokens[mention.head]?.text.replaceAll('.', '') ?? ''
  if (!/^\p{Lu}{2,}$/u.test(text)) return undefined
  return all.find(entity => {
    if (!entity.name || entity.words.length < 2) return false
    let letters = ''
    for (let i = entity.name.first; i < entity.name.end; i++)
      if (document.tokens[i]?.capital) letters += document.tokens[i]?.text[0] ?? ''
    return letters === text
  })
}
