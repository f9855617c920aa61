import type { Document, Token } from './document.ts'
import { type Lexicon, VerbForm, WordClass } from './lexicon/lexicon.ts'
import { isPerceived } from './mentions/is-perceived.ts'
import { isTag, isVerb } from './mentions/is-verb.ts'
import { joinNamed } from './mentions/join-named.ts'
import { joinBodies, joinRoleBefore, joinTitles, shareTitle } from './mentions/join-roles.ts'
import { addMention } from './mentions/make-mention.ts'
import type { Mention } from './mentions/mention.ts'
import { isRough } from './mentions/phrase-words.ts'
import { readAside } from './mentions/read-aside.ts'
import { readClaim } from './mentions/read-claim.ts'
import { readFurniture } from './mentions/read-furniture.ts'
import { isPostnominal } from './mentions/read-name.ts'
import { readPhrase } from './mentions/read-phrase.ts'
import { isInitial, isWho, looksVerbal, ORDINALS, PERSONAL, type Scope, wordAt } from './mentions/scope.ts'
import type { Quotation, Quotations } from './quotations.ts'
import type { Sentences } from './sentences.ts'
import type { SpeakerKind } from './types.ts'

export type { Mention, TokenRange } from './mentions/mention.ts'

/** All mentions, and which of them a token belongs to. */
export interface Mentions {
  readonly all: readonly Mention[]
  /** For each token the outermost mention around it, or -1. */
  readonly at: Int32Array
  /** Of the mentions around a token, on their own or inside a phrase (“the words of *Foss*”), the outermost one that fits. */
  readonly around: (i: number, fits: (mention: Mention) => boolean) => Mention | null
}

/** How many phrases may stand inside one another around a token. */
const MOST_AROUND = 8

/** Find everyone and everything the text mentions outside quotations, with what is said of them beside each mention. */
export function readMentions(
  document: Document,
  quotations: Quotations,
  sentences: Sentences,
  lexicon: Lexicon,
): Mentions {
  const { tokens } = document
  const all: Mention[] = []
  const at = new Int32Array(tokens.length).fill(-1)
  const scope = readScope(document, quotations, sentences, lexicon)
  const furniture = readFurniture(document, quotations, sentences)
  let behind = -1
  for (let i = 0; i < tokens.length; ) {
    const quoted = quotations.at[i] as number
    if (quoted >= 0) {
      i = (quotations.all[quoted] as Quotation).end
      continue
    }
    const token = tokens[i] as Token
    const mention =
      token.kind !== 'word' || furniture[sentences.of[i] as number] ? null : readMention(scope, i, token, behind, all)
    if (!mention) {
      i++
      continue
    }
    i = mention.end
    if (mention.form === 'name' && isPostnominal(scope, i)) i++
    for (let k = mention.phraseFirst; k < i; k++) at[k] = mention.index
    behind = i
  }
  for (const mention of all) joinTitles(scope, mention, at, all)
  for (const mention of all) joinNamed(scope, mention, at, all)
  for (const mention of all) joinBodies(scope, mention, at, all)
  for (const mention of all) readAside(scope, mention, at, all)
  for (const mention of all) mention.claim = readClaim(scope, mention)
  for (const mention of all) joinRoleBefore(scope, mention, at, all)
  for (const mention of all) shareTitle(tokens, mention, at, all)
  const around = (i: number, fits: (mention: Mention) => boolean): Mention | null => {
    const outer = at[i] ?? -1
    for (let m = outer; m >= 0 && outer - m < MOST_AROUND; m--) {
      const mention = all[m] as Mention
      if (fits(mention)) return mention
    }
    return null
  }
  return { all, at, around }
}

/** Words of grammar of which no name consists, as it may of “May”, “Will”, “US” and “IT”. */
const NO_NAME =
  WordClass.determiner | WordClass.possessive | WordClass.preposition | WordClass.conjunction | WordClass.subordinator

function readScope(document: Document, quotations: Quotations, sentences: Sentences, lexicon: Lexicon): Scope {
  const { tokens } = document
  const words = new Array<Token | null>(tokens.length)
  const small = new Set<string>()
  const capital = new Set<string>()
  const scope: Scope = { document, lexicon, quotations, sentences, words, small, capital }
  const initial = new Set<string>()
  /** Whether any of them has this shape: most words are passed over by that. */
  const shapes = new Uint8Array(SHAPES)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const word = token.kind === 'word' && quotations.at[i] === -1 ? token : null
    words[i] = word
    if (!word?.capital || word.classes & NO_NAME) continue
    if (isInitial(scope, i)) {
      initial.add(word.lower)
      shapes[shapeOf(word.lower)] = 1
    } else capital.add(word.lower)
  }
  for (const { kind, capital, classes, lower } of tokens)
    if (!capital && !(classes & NO_NAME) && shapes[shapeOf(lower)] && kind === 'word' && initial.has(lower))
      small.add(lower)
  return scope
}

/** The first letter and the length of a word as one number. */
const shapeOf = (word: string): number =>
  (word.charCodeAt(0) % SHAPES_A_SIDE) * SHAPES_A_SIDE + (word.length % SHAPES_A_SIDE)
const SHAPES_A_SIDE = 32
const SHAPES = SHAPES_A_SIDE ** 2

/** What pronouns and words of quantity are, to pass over all other words at once. */
const PRONOMINAL =
  WordClass.pronoun | WordClass.determiner | WordClass.number | WordClass.group | WordClass.subordinator

/** The mention that begins with the word at token `i`, or `null`; `behind` is where the last one ended. */
function readMention(scope: Scope, i: number, token: Token, behind: number, all: Mention[]): Mention | null {
  const { classes } = token
  return (
    (classes & PRONOMINAL ? readPronoun(scope, i, token, behind, all) : null) ??
    (classes & (WordClass.objectPronoun | WordClass.possessive) ? readSource(scope, i, token, all) : null) ??
    (classes & (WordClass.number | WordClass.preposition) ? readRatio(scope, i, all) : null) ??
    (classes & PRONOMINAL ? readCount(scope, i, token, all) : null) ??
    (isVerb(scope, i, behind) ? null : readPhrase(scope, i, all, followsPreposition(scope, i))) ??
    ownerFrom(i, all)
  )
}

const PRONOUNS = new Map<string, readonly [SpeakerKind, 'm' | 'f' | null]>([
  ['he', ['person', 'm']],
  ['she', ['person', 'f']],
  ['they', ['group', null]],
  ['it', ['organization', null]],
  ['who', ['unknown', null]],
  ['i', ['person', null]],
  ['we', ['group', null]],
  ['everyone', ['group', null]],
  ['everybody', ['group', null]],
  ['someone', ['person', null]],
  ['somebody', ['person', null]],
  ['which', ['unknown', null]],
  ['others', ['group', null]],
  ['another', ['person', null]],
  ['one', ['person', null]],
  ['some', ['group', null]],
  ['many', ['group', null]],
  ['most', ['group', null]],
  ['all', ['group', null]],
  ['both', ['group', null]],
  ['several', ['group', null]],
  ['few', ['group', null]],
  ['half', ['group', null]],
])
/** Pronouns only where a verb follows: elsewhere they open a phrase. */
const MAYBE_PRONOUNS = new Set([
  'all',
  'another',
  'one',
  'some',
  'many',
  'most',
  'both',
  'several',
  'few',
  'half',
  'others',
])

function readPronoun(scope: Scope, i: number, token: Token, behind: number, all: Mention[]): Mention | null {
  const known = PRONOUNS.get(token.lower)
  if (!known || token.ending === 'possessive' || (token.lower === 'i' && token.text !== 'I')) return null
  // “Foss and Boyd *both* called it odd”
  if (token.text === 'IT' || isWho(scope, i) || (i === behind && /^(?:all|both)$/.test(token.lower))) return null
  if (MAYBE_PRONOUNS.has(token.lower)) {
    const adverb = wordAt(scope, i + 1)
    // “Another *simply* said”
    const behind = adverb?.lower.endsWith('ly') ? wordAt(scope, i + 2) : null
    const next = behind?.word.sense === 'speech' ? behind : adverb
    const verbal =
      next !== null &&
      (looksVerbal(next) || (next.classes & (WordClass.auxiliary | WordClass.verb)) !== 0) &&
      !(next.classes & PERSONAL)
    if (next?.word.forms === VerbForm.base && /^(?:one|another)$/.test(token.lower)) return null
    // “One *retired* teacher”
    if (next && isParticiple(next) && isSomebody(wordAt(scope, i + 2))) return null
    // “One *unnamed* Norvale official”: the lexicon has no such verb.
    if (next?.classes === 0 && isNominal(wordAt(scope, i + 2))) return null
    // “…,” read one.
    const tagged = isTag(scope, i - 1) && (next === null || (next.classes & WordClass.adverb) !== 0)
    // “According to *some*,”
    const sourced = wordAt(scope, i - 2)?.lower === 'according' && (next === null || endsSource(next))
    if (!verbal && !tagged && !sourced && !(next === null && token.lower === 'others')) return null
  }
  return addMention(all, 'pronoun', i, i + 1, known[0], known[1])
}

/** What can describe somebody, and reports nothing. */
const isParticiple = ({ word }: Token): boolean =>
  word.sense !== 'speech' && (word.forms & (VerbForm.participle | VerbForm.gerund)) !== 0

/** A noun for one person. */
const isSomebody = (token: Token | null): boolean =>
  token !== null && !token.capital && (token.classes & PERSONAL) === WordClass.person

/** “Some *on* the pier”, but not “one of them”. */
const endsSource = ({ classes, lower }: Token): boolean => (classes & WordClass.preposition) !== 0 && lower !== 'of'

const SOURCES = new Map<string, readonly [SpeakerKind, 'm' | 'f' | null]>([
  ['him', ['person', 'm']],
  ['her', ['person', 'f']],
  ['them', ['group', null]],
])

/** “According to *him*”, “according to *her*,”, “heard *him* say”: the objects that speak. */
function readSource(scope: Scope, i: number, token: Token, all: Mention[]): Mention | null {
  const perceived = isPerceived(scope, i + 1, i)
  const source = perceived || wordAt(scope, i - 2)?.lower === 'according' ? SOURCES.get(token.lower) : undefined
  // “According to *her* lawyer”, “according to *her* “three boats” plan”
  const owned = wordAt(scope, i + 1) !== null || (scope.quotations.at[i + 1] ?? -1) >= 0
  if (!source || (token.lower === 'her' && owned && !perceived)) return null
  return addMention(all, 'pronoun', i, i + 1, source[0], source[1])
}

/** “*Foss’s* “five more years” remark”, “*Foss’s* most daring claim”: an owner, where no phrase is read of what he owns. */
function ownerFrom(i: number, all: readonly Mention[]): Mention | null {
  const owner = all.at(-1)
  return owner?.possessive && owner.phraseFirst === i ? owner : null
}

/** A noun for those who speak, or what may stand before one. */
const isNominal = (token: Token | null): boolean =>
  token !== null && (token.capital || (token.classes & (PERSONAL | WordClass.modifier)) !== 0)

/** “Four in 10”, “about six in ten voters”. */
function readRatio(scope: Scope, i: number, all: Mention[]): Mention | null {
  const from = isRough(scope, i) ? i + 1 : i
  if (!isNumber(scope, from) || wordAt(scope, from + 1)?.lower !== 'in' || !isNumber(scope, from + 2)) return null
  const end = readPhrase(scope, from + 3, all, true)?.end ?? from + 3
  return addMention(all, 'description', i, end, 'group', null)
}

const isNumber = (scope: Scope, i: number): boolean => ((wordAt(scope, i)?.classes ?? 0) & WordClass.number) !== 0

/** “The two”, “all three”, where a verb follows; “one of them”; “a second”. */
function readCount(scope: Scope, i: number, token: Token, all: Mention[]): Mention | null {
  const next = wordAt(scope, i + 1)
  const behind = wordAt(scope, i + 2)
  if (!next) return null
  if (ORDINALS.has(next.lower) && /^(?:an?|the)$/.test(token.lower))
    return speaksAlone(scope, i, behind?.lower.endsWith('ly') ? i + 3 : i + 2)
      ? addMention(all, 'description', i, i + 2, 'person', null)
      : null
  if (!behind) return null
  if (next.lower === 'of')
    return /^(?:them|us|whom)$/.test(behind.lower) &&
      /^(?:all|both|each|many|most|none|one|several|some|three|two)$/.test(token.lower)
      ? addMention(all, 'description', i, i + 3, token.lower === 'one' ? 'person' : 'group', null)
      : null
  if (!(next.classes & WordClass.number) || !/^(?:two|three|four|five)$/.test(next.lower)) return null
  return /^(?:all|the)$/.test(token.lower) &&
    !behind.capital &&
    (behind.classes & (WordClass.verb | WordClass.auxiliary) || /^(?:both|each)$/.test(behind.lower)) &&
    !(behind.classes & PERSONAL)
    ? addMention(all, 'description', i, i + 2, 'group', null)
    : null
}

/** “A third *simply said* so”, “a third, *who* left, said”; “…,” said a third; but “a second reported case”. */
function speaksAlone(scope: Scope, i: number, at: number): boolean {
  const behind = wordAt(scope, at)
  if (!behind) return isTag(scope, i - 1) || wordAt(scope, at + 1)?.lower === 'who'
  const { forms, sense } = behind.word
  if (!(forms & VerbForm.past) || !(sense === 'speech' || sense === 'judgement')) return false
  const object = wordAt(scope, at + 1)
  return object === null || (object.classes & ~PERSONAL) !== 0
}

function followsPreposition(scope: Scope, i: number): boolean {
  const before = wordAt(scope, i - 1)
  return (
    before !== null &&
    (before.classes & WordClass.preposition) !== 0 &&
    (before.classes & (WordClass.subordinator | WordClass.verb)) === 0 &&
    before.ending === null &&
    // “What the mayor is in for ¶ Foss said”
    scope.document.paragraphAt(i - 1) === scope.document.paragraphAt(i)
  )
}
