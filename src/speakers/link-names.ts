import type { Document, Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention, TokenRange } from '../mentions.ts'
import { bearerOf, toldGender } from './bearer-of.ts'
import type { Entity } from './entity.ts'
import { initialsOf, readInitials } from './read-initials.ts'
import { readOffices } from './read-offices.ts'
import { createRenown, type Renown } from './renown.ts'

/** So many people of one surname are told apart, the last ones. */
const MOST_BEARERS = 60

/** In so many mentions a pronoun close by is looked for. */
const MOST_SHOWN = 3

/** The named entities of a text, and whose name each mention is. */
export interface NamedEntities {
  readonly all: Entity[]
  /** By the index of the mention: its entity, or `undefined` for what is no name or fits several. */
  readonly of: (Entity | undefined)[]
}

/** Tie every name to one entity: full names first, then surnames, first names and initials that fit exactly one of them. */
export function linkNames(
  document: Document,
  mentions: readonly Mention[],
  genderNear: (mention: Mention) => 'm' | 'f' | null,
): NamedEntities {
  const all: Entity[] = []
  const of: (Entity | undefined)[] = new Array(mentions.length)
  /** Asked for only where several bear a surname. */
  let renown: Renown | null = null
  const bySurname = new Map<string, Entity[]>()
  const named = mentions.filter(mention => mention.form === 'name')
  const words = named.map(mention => nameWords(document, mention))

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
    addTo(bySurname, name.at(-1) ?? '', entity)
    return entity
  }
  const shown = new Map<Entity, 'm' | 'f' | null>()
  /** What the first mentions of someone tell of the gender, or pronouns close by. */
  const shownGender = (entity: Entity): 'm' | 'f' | null => {
    const known = shown.get(entity)
    if (known !== undefined) return known
    let gender = toldGender(entity)
    for (const mention of entity.mentions.slice(0, MOST_SHOWN)) gender ??= genderNear(mention)
    shown.set(entity, gender)
    return gender
  }
  const bearers = (surname: string): readonly Entity[] => {
    const known = bySurname.get(surname) ?? []
    return known.length > MOST_BEARERS ? known.slice(-MOST_BEARERS) : known
  }
  const note = (entity: Entity, mention: Mention): void => {
    entity.mentions.push(mention)
    renown?.note(entity, mention)
    of[mention.index] = entity
  }
  const join = (entity: Entity, mention: Mention, name: readonly string[]): void => {
    note(entity, mention)
    entity.personal ||= mention.honorific >= 0 || mention.roles.length > 0 || mention.kind === 'person'
    if (entity.kind === 'unknown' && mention.kind !== 'unknown') entity.kind = mention.kind
    if (name.length > entity.words.length || (name.length === entity.words.length && fuller(name, entity.words))) {
      entity.words = name
      entity.name = nameRange(document, mention)
      entity.fullest = mention
    }
  }

  named.forEach((mention, i) => {
    const name = words[i] as string[]
    if (name.length < 2) return
    const same = bearers(name.at(-1) ?? '').find(entity => compatible(entity.words, name) && sameKind(entity, mention))
    join(same ?? create(mention, name), mention, name)
  })
  const byFirst = new Map<string, Entity[]>()
  /** “Rosales” of “Ricardo Rosales Nieves” */
  const byPaternal = new Map<string, Entity[]>()
  /** Nicknames the text tells: “known as Bob”. */
  const aliases = new Map<string, Entity>()
  /** Whom each surname meant last, where several bear it. */
  const meant = new Map<string, Entity>()
  const firms = new Map<string, Entity[]>()
  const noteFirm = (entity: Entity): void => {
    if (isFirm(document, entity) || isCompany(document, entity)) addTo(firms, entity.words[0] ?? '', entity)
  }
  for (const entity of all) {
    if (entity.kind === 'person') {
      addTo(byFirst, entity.words[0] ?? '', entity)
      if (entity.words.length > 2) addTo(byPaternal, entity.words.at(-2) ?? '', entity)
    }
    noteFirm(entity)
  }
  /** The names of several words by their capitals, once a name looks like such. */
  let byInitials: Map<string, Entity> | null = null
  let offices: Map<string, Entity> | null = null
  const spelledOut = (mention: Mention): Entity | undefined => {
    const initials = initialsOf(document, mention)
    if (initials === null) return undefined
    byInitials ??= readInitials(document, all)
    const known = byInitials.get(initials)
    if (known || document.tokens[mention.first]?.lower !== 'the') return known
    offices ??= readOffices(document, all)
    return offices.get(initials)
  }
  const paternal = ({ first }: Mention, word: string): Entity | undefined => {
    const known = byPaternal.get(word)
    const given = (document.tokens[first]?.classes ?? 0) & WordClass.firstName
    return known?.length === 1 && !given ? known[0] : undefined
  }
  named.forEach((mention, i) => {
    const name = words[i] as string[]
    const word = name[0]
    if (name.length !== 1 || word === undefined || isOfTwo(document, mention)) return
    const nickname = nicknameOf(document, mentions, mention)
    const alias = (nickname && of[nickname.index]) ?? bracketed(document, mentions, mention, of) ?? aliases.get(word)
    if (alias) {
      aliases.set(word, alias)
      note(alias, mention)
      return
    }
    const bySame = bearers(word).filter(
      entity => (sameKind(entity, mention) || isBearer(entity, mention)) && agrees(document, entity, mention),
    )
    const namesakes = bySame.filter(entity => entity.words.length > 1)
    const people = namesakes.filter(entity => entity.kind === 'person')
    const family = people.length > 0 ? people : namesakes
    const given = byFirst.get(word) ?? []
    const sharing = family.length > 0 ? family : given
    if (sharing.length > 1) {
      renown ??= createRenown(all)
      const here = document.paragraphAt(mention.first)
      const near = (token: number): boolean => document.paragraphAt(token) === here
      const bearer = bearerOf(sharing, renown, mention, meant.get(word), genderNear(mention), shownGender, near)
      if (bearer) {
        join(bearer, mention, name)
        meant.set(word, bearer)
      }
      if (bearer || family.length > 0) return
    }
    const begun = firms.get(word)
    const firm = family.length === 0 && mention.honorific < 0 && begun?.length === 1 ? begun[0] : undefined
    const only = given.length === 1 ? given[0] : undefined
    const found =
      firm ??
      family[0] ??
      (only && mayGoByFirst(document, mention, only) ? only : undefined) ??
      spelledOut(mention) ??
      bySame[0] ??
      paternal(mention, word) ??
      create(mention, name)
    if (found.mentions.length === 0) noteFirm(found)
    join(found, mention, name)
  })
  return { all, of }
}

const PLAIN = /^[a-z]+$/
const MARKS = /\p{M}/gu

/** Without stops and accents: “François” and “Francois” are one. */
const bare = (word: string): string => word.replaceAll('.', '').normalize('NFD').replaceAll(MARKS, '')

/** The words of a name for comparison: without honorific, suffix, article and accents. */
function nameWords(document: Document, mention: Mention): string[] {
  const words: string[] = []
  for (let i = mention.first; i < mention.end; i++) {
    const token = document.tokens[i] as Token
    if (token.kind !== 'word' || token.classes & WordClass.honorific) continue
    if (i > mention.first && token.classes & WordClass.suffix && i >= mention.end - 1) continue
    if (i === mention.first && token.lower === 'the') continue
    words.push(PLAIN.test(token.lower) ? token.lower : bare(token.lower))
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
const fuller = (a: readonly string[], b: readonly string[]): boolean => lettersIn(a) > lettersIn(b)

function lettersIn(words: readonly string[]): number {
  let letters = 0
  for (const word of words) letters += word.length
  return letters
}

const sameKind = (entity: Entity, mention: Mention): boolean =>
  entity.kind === mention.kind || entity.kind === 'unknown' || mention.kind === 'unknown'

/** “Chad said” means Ida Chad: a surname that is a place too, where nothing governs it. */
const isBearer = (entity: Entity, mention: Mention): boolean =>
  entity.kind === 'person' && mention.end - mention.first === 1 && !mention.governed

/** Can two names of one surname be one person’s? One is the end of the other, or their first names or initials agree. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const short = a.length <= b.length ? a : b
  const long = short === a ? b : a
  if (short.every((word, i) => word === long[long.length - short.length + i])) return true
  const first = short[0] ?? ''
  const other = long[0] ?? ''
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
  const known = toldGender(entity)
  return told === null || known === null || told === known
}

/** “Marsh & Boyd”: a name that goes on with “&” behind its first word. */
const isFirm = (document: Document, { name }: Entity): boolean =>
  name !== null && document.tokens[name.first + 1]?.text === '&'

/** “*Halden* Industries”: a body that may go by its first word, which the lexicon does not know as anything else. */
const isCompany = (document: Document, { kind, name, words }: Entity): boolean =>
  kind === 'organization' && words.length > 1 && name !== null && document.tokens[name.first]?.classes === 0

/** The name before “, known as Bob”, or `null`. */
function nicknameOf(document: Document, mentions: readonly Mention[], mention: Mention): Mention | null {
  const at = mention.phraseFirst
  const before = at > 1 ? document.tokens[at - 1]?.lower : undefined
  const told = before === 'as' && document.tokens[at - 2]?.lower === 'known'
  if (!told && before !== 'nicknamed') return null
  for (let i = mention.index - 1; i >= 0 && mention.index - i < 4; i--) {
    const before = mentions[i] as Mention
    if (before.form === 'name' && before.end - before.first > 1 && at - before.end < 6) return before
  }
  return null
}

/** “The elder Foss”: one of a family, and only the reader knows who is older. */
function isOfTwo({ tokenAt }: Document, { first, honorific }: Mention): boolean {
  const at = honorific < 0 ? first : honorific
  return tokenAt(at - 2).lower === 'the' && /^(?:elder|older|younger)$/.test(tokenAt(at - 1).lower)
}

/** “Ian” without an honorific, or with one that goes with the first name: “Sir Ian”. */
const mayGoByFirst = (document: Document, mention: Mention, entity: Entity): boolean =>
  mention.honorific < 0 ||
  /^(?:sir|dame)$/.test(document.tokenAt(mention.honorific).lower) ||
  isSurnameFirst(document, mention, entity)

/** “Dr Koh” of “Koh Wei Ling” or “Koh Wei-ling”, “Madam Siti” of “Siti Nur Osman”: a first word that is no given name of English. */
const isSurnameFirst = ({ tokenAt }: Document, { first }: Mention, { words }: Entity): boolean =>
  tokenAt(first).classes === 0 && (words.length > 2 || words.at(-1)?.includes('-') === true)

/** “Norvale Harbour Trust (*Naht*)”: a short form in brackets right behind the name of a body. */
function bracketed(
  document: Document,
  mentions: readonly Mention[],
  mention: Mention,
  of: readonly (Entity | undefined)[],
): Entity | undefined {
  const { tokens } = document
  if (tokens[mention.end]?.text !== ')' || mention.first === 0 || tokens[mention.first - 1]?.text !== '(')
    return undefined
  const before = mentions
    .slice(Math.max(0, mention.index - 3), mention.index)
    .find(each => each.end === mention.first - 1)
  const entity = before && before.form === 'name' && before.end - before.first > 1 ? of[before.index] : undefined
  const initial = entity?.name ? tokens[entity.name.first]?.text[0]?.toLowerCase() : undefined
  return initial && tokens[mention.first]?.lower[0] === initial ? entity : undefined
}

function addTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key)
  if (known) known.push(entity)
  else map.set(key, [entity])
}
