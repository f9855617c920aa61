import { cameFrom, replyOf } from './clauses/came-from.ts'
import { type Clause, makeClause } from './clauses/clause.ts'
import {
  behindAuxiliary,
  behindPreposition,
  type ClauseScope,
  isFree,
  isSubordinate,
  isThing,
  mentionAt,
  NONE_YET,
  quotationAt,
  readAsideEnds,
  type Subject,
  wordNear,
} from './clauses/clause-scope.ts'
import { feelingClause } from './clauses/feeling-clause.ts'
import { subjectBefore } from './clauses/find-subject.ts'
import { invertedSubject } from './clauses/inverted-subject.ts'
import { joinedWith } from './clauses/joined-with.ts'
import { isNounByPlace } from './clauses/noun-by-place.ts'
import { quotesAnother } from './clauses/quoted-source.ts'
import { readTail } from './clauses/read-tail.ts'
import { tightSlot } from './clauses/tight-slot.ts'
import { accordingTo, speechNoun } from './clauses/verbless-clause.ts'
import type { Document, Token } from './document.ts'
import { type Lexicon, VerbForm, type VerbSense, WordClass } from './lexicon/lexicon.ts'
import type { Mention, Mentions, TokenRange } from './mentions.ts'
import type { Quotations } from './quotations.ts'
import type { Sentences } from './sentences.ts'

export type { Clause } from './clauses/clause.ts'

/** The clauses of the text in order of their verbs, and those of each sentence. */
export interface Clauses {
  readonly all: readonly Clause[]
  /** The first clause of each sentence in {@link Clauses.all}; one entry more than there are sentences. */
  readonly from: Int32Array
  /** The mention each sentence is about: its first free one, or -1. */
  readonly topics: Int32Array
}

/** Find every clause that can report: its verb, who does it, to whom, by what. */
export function readClauses(
  document: Document,
  quotations: Quotations,
  sentences: Sentences,
  mentions: Mentions,
  lexicon: Lexicon,
): Clauses {
  const { length } = sentences.all
  const scope: ClauseScope = {
    document,
    quotations,
    sentences,
    mentions,
    subjects: new Map(),
    overAsides: new Map(),
    phrasal: lexicon.phrasal,
    asideEnds: readAsideEnds(mentions),
    firstReports: new Int32Array(length).fill(NONE_YET),
    firstQuoted: new Int32Array(length).fill(NONE_YET),
  }
  const all: Clause[] = []
  const from = new Int32Array(length + 1)
  const topics = new Int32Array(length).fill(-1)
  for (let sentence = 0; sentence < length; sentence++) {
    from[sentence] = all.length
    const { first, end } = sentences.all[sentence] as TokenRange
    let topic: Mention | null = null
    for (let i = first; i < end; i++) {
      const quotation = quotationAt(scope, i)
      if (quotation) {
        noteFirst(scope.firstQuoted, sentence, i)
        i = quotation.end - 1
        continue
      }
      const mention = mentionAt(scope, i)
      if (mention && i === mention.phraseFirst && isFree(scope, mention)) {
        // The subject of a main clause, before one behind “when” or “after”.
        if (!topic || (isSubordinate(scope, topic) && !isSubordinate(scope, mention))) topic = mention
      } else if (!mention && isReport(document.tokens[i] as Token)) noteFirst(scope.firstReports, sentence, i)
      const clause = readClause(scope, i, mention, end, all.length)
      // “Said in his statement”: the noun belongs to the verb.
      if (clause && i >= (all.at(-1)?.end ?? 0)) all.push(clause)
    }
    topics[sentence] = topic?.index ?? -1
  }
  from[length] = all.length
  return { all, from, topics }
}

const isReport = ({ word }: Token): boolean => word.sense === 'speech'

function noteFirst(firsts: Int32Array, sentence: number, i: number): void {
  if (firsts[sentence] === NONE_YET) firsts[sentence] = i
}

/** What a word of grammar is that can look like a verb. */
const GRAMMATICAL = WordClass.preposition | WordClass.subordinator

function readClause(
  scope: ClauseScope,
  i: number,
  inside: Mention | undefined,
  limit: number,
  index: number,
): Clause | null {
  const token = scope.document.tokens[i] as Token
  if (token.kind !== 'word') return null
  const source = accordingTo(scope, i, index)
  if (source) return source
  if (token.classes & WordClass.speechNoun) {
    const noun = speechNoun(scope, i, index)
    if (noun) return noun
  }
  if (inside) return null
  const special = feelingClause(scope, i, index) ?? cameFrom(scope, i, index) ?? replyOf(scope, i, index)
  if (special) return special
  const slot = isSlotted(token) && tightSlot(scope, i)
  if (token.word.sense === null && !slot) return null
  // “Like Foss”, “regarding the pier”
  if (token.classes & GRAMMATICAL) return null
  // “Various *known* figures”, “a diver *seen* in Harl”: no finite verb without its auxiliary.
  // “A diver *seen by* miners as “brave””
  const agent = token.word.lemma === 'see' && wordNear(scope, i + 1, i).lower === 'by'
  const participle = token.word.forms === VerbForm.participle && token.word.sense === 'thought'
  if (participle && !agent && !behindAuxiliary(scope, i)) return null
  const before = wordNear(scope, i - 1, i)
  if (
    before.classes & (WordClass.determiner | WordClass.possessive) &&
    !(before.classes & (WordClass.pronoun | WordClass.objectPronoun | WordClass.adverb)) &&
    !/^(?:all|both|each|that)$/.test(before.lower) &&
    !mentionAt(scope, i - 1)
  )
    return null
  // “Drew *gasps*”: no verb right behind another.
  if (token.word.forms === VerbForm.present && isPastVerb(before) && !mentionAt(scope, i - 1)) return null
  if (before.ending === 'possessive' || isNounByPlace(scope, i) || isIssued(scope, i)) return null
  return verbClause(scope, i, limit, index, slot)
}

const ISSUING = new Set<string | null>(['issue', 'obtain', 'post', 'publish', 'release', 'send', 'write'])

/** “Said in a report *released* Friday”: when or by whom the text came out that a preposition ties to the verb before. */
function isIssued(scope: ClauseScope, i: number): boolean {
  const { lemma, forms } = (scope.document.tokens[i] as Token).word
  if (!(forms & VerbForm.participle) || !ISSUING.has(lemma)) return false
  const text = mentionAt(scope, i - 1)
  if (text?.end !== i || text.kind !== 'document' || !behindPreposition(scope, text)) return false
  const next = wordNear(scope, i + 1, i)
  return next.lower !== 'by' && (next.classes & (WordClass.time | WordClass.preposition | WordClass.adverb)) !== 0
}

/** A verb that is no auxiliary, in the past. */
const isPastVerb = ({ classes, word }: Token): boolean =>
  (word.forms & VerbForm.past) !== 0 && (classes & WordClass.auxiliary) === 0

/** A tight slot makes a verb of saying of what is none by itself. */
const isSlotted = ({ word: { sense } }: Token): boolean => sense === null || sense === 'action'

/** “Opposed the formula *called* “…””: a participle behind an object, with the name right behind it. */
function givesName(scope: ClauseScope, i: number): boolean {
  const { document, quotations } = scope
  const mention = mentionAt(scope, i - 1)
  if (!/^(?:called|dubbed|labell?ed|named|termed)$/.test(document.tokenAt(i).lower)) return false
  if (mention?.form !== 'description' || isFree(scope, mention)) return false
  const before = wordNear(scope, mention.phraseFirst - 1, i)
  if (before.word.sense === 'speech' || before.word.sense === 'thought') return false
  const article = /^(?:an?|the)$/.test(wordNear(scope, i + 1, i).lower) ? 1 : 0
  return (quotations.at[i + 1 + article] ?? -1) >= 0
}

function verbClause(scope: ClauseScope, i: number, limit: number, index: number, slot: boolean): Clause | null {
  const { document, sentences } = scope
  const token = document.tokens[i] as Token
  let lemma = token.word.lemma ?? token.lower
  let sense: VerbSense = token.word.sense ?? 'action'
  let end = i + 1
  const next = wordNear(scope, i + 1, i).lower
  if (scope.phrasal.get(lemma)?.includes(next)) {
    lemma = `${lemma} ${next}`
    sense = 'speech'
    end = i + 2
  }
  const clear = lemma === 'make' ? clearAt(scope, i + 1) : -1
  if (lemma === 'put' && next === 'it' && !isInto(scope, i + 2)) {
    lemma = 'put it'
    sense = 'speech'
    end = i + 2
  } else if (clear > 0) {
    lemma = `make ${wordNear(scope, clear, i).lower}`
    sense = 'speech'
    end = clear + 1
  } else if (lemma === 'go' && next === 'on' && goesOnToSay(scope, i + 2)) {
    lemma = 'go on'
    sense = 'speech'
    end = i + 2
  }
  if (holdsNothing(lemma, sense, next) || quotesAnother(scope, lemma, end)) sense = 'action'
  // “Allowed *that* it was odd”, “submitted *that* it was odd”, but “allowed firms to”
  if ((lemma === 'allow' || lemma === 'submit') && next === 'that') sense = 'speech'
  if (slot) sense = 'speech'
  if (sense === 'judgement' && givesName(scope, i)) sense = 'naming'
  let subject: Subject | null = null
  let side: Clause['side'] = 'before'
  const found = subjectBefore(scope, i)
  const inverted = invertedSubject(scope, i, end)
  // “Foss, who calls it “odd,” said *the results* …”: a thing takes the verb from nobody.
  const taken = found !== null && !isThing(found.mention) && inverted !== null && isThing(inverted)
  if (inverted && !taken && (!found || found.borrowed || isThing(found.mention))) {
    subject = { mention: inverted, negated: false, passive: false, borrowed: false }
    side = 'after'
  } else subject = found
  const base = token.word.forms === VerbForm.base
  if (!subject && base) return null
  // “Foss, *told that* it was late, left”
  const told = lemma === 'tell' && next === 'that' && wordNear(scope, i - 1, i).text === ','
  let passive = told || (subject?.passive === true && (token.word.forms & VerbForm.participle) !== 0)
  let mention = subject?.mention ?? null
  if (passive) {
    mention = null
    for (let k = end; k < Math.min(limit, end + 14); k++) {
      if (wordNear(scope, k, i).lower !== 'by') continue
      mention = isMeans(wordNear(scope, k + 1, i)) ? null : (mentionAt(scope, k + 1) ?? null)
      break
    }
  } else if ((token.word.forms & VerbForm.participle) !== 0 && wordNear(scope, end, i).lower === 'by') {
    // “Measures added *by Foss*”, but “Foss said by phone”
    const agent = mentionAt(scope, end + 1)
    if (agent && (!subject || isAgent(agent, sense))) {
      mention = agent
      passive = true
    }
  }
  const tail =
    side === 'before'
      ? // “Foss was told the pier was …”: nobody else was.
        readTail(scope, end - 1, passive ? '' : lemma, limit)
      : { addressee: null, medium: mention ? readTail(scope, mention.asideEnd - 1, '', limit).medium : null, end }
  return makeClause({
    index,
    kind: 'verb',
    verb: i,
    end: tail.end,
    lemma,
    sense,
    subject: mention?.index ?? -1,
    together: mention ? joinedWith(scope, mention, passive ? 'after' : side) : null,
    side,
    addressee: tail.addressee,
    medium: tail.medium,
    dependent: subject?.borrowed ?? true,
    passive,
    negated: subject?.negated ?? false,
    sentence: sentences.of[i] as number,
  })
}

/** “Told *by email*”: nobody does it. */
const isMeans = ({ lower }: Token): boolean =>
  /^(?:e-?mail|fax|letter|message|note|phone|post|radio|telephone|text|video)$/.test(lower)

const isAgent = ({ kind, form }: Mention, sense: VerbSense): boolean =>
  kind === 'person' || kind === 'group' || (form === 'name' && (kind === 'organization' || sense === 'judgement'))

/** “Agreed *to* pay”, “relating *to* a law”, “feel *free* to”; “see *if* it rains”, “learn *how* to row”: nothing is said or held to be so. */
function holdsNothing(lemma: string, sense: VerbSense, next: string): boolean {
  if (lemma === 'agree') return next === 'to' || next === 'on'
  if (lemma === 'relate') return next === 'to'
  // “Can *tell when* you lie”
  if (lemma === 'tell') return /^(?:if|when|whether)$/.test(next)
  return sense === 'thought' && /^(?:free|how|if|whether)$/.test(next)
}

/** “Made it *clear* that”, “makes *plain*”: the token of the adjective, or -1. */
function clearAt(scope: ClauseScope, from: number): number {
  const at = wordNear(scope, from, from - 1).lower === 'it' ? from + 1 : from
  const clear = /^(?:clear|known|plain)$/.test(wordNear(scope, at, from - 1).lower)
  return clear ? at : -1
}

/** “Putting it *into* a box”, but not “put it in a letter”. */
const isInto = (scope: ClauseScope, i: number): boolean =>
  /^(?:away|back|down|into|off|on|onto|out|to|together|up)$/.test(wordNear(scope, i, i).lower)

/** “Went on: …”, “went on to say”, “went on,” but not “went on the pier”. */
function goesOnToSay(scope: ClauseScope, i: number): boolean {
  const token = scope.document.tokenAt(i)
  return token.kind !== 'word' || token.lower === 'to' || token.lower === 'saying'
}
