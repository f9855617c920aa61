import type { Attribution } from '../attribute.ts'
import type { Clauses } from '../clauses.ts'
import type { Document } from '../document.ts'
import type { Mention, Mentions } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'
import type { Standing } from './focus.ts'
import { isIntroduced } from './is-introduced.ts'

/** What the mentions of a text do in their sentences. */
export interface Standings {
  /** Does a quotation or a report rest on the mention? */
  readonly speaks: (mention: Mention) => boolean
  /** Is the mention the subject of a clause? */
  readonly acts: (mention: Mention) => boolean
  /** Is the mention said to speak, with or without a quotation? */
  readonly voices: (mention: Mention) => boolean
  /** Is the mention what its sentence is about? */
  readonly isTopic: (mention: Mention) => boolean
  readonly of: (mention: Mention) => Standing
}

const ASKING = new Set(['ask', 'press', 'question', 'interview', 'challenge'])

/** What stands behind “asked” where its subject is the one who was asked. */
const ASKED = /^(?:about|by|how|if|to|what|when|whether|why)$/

/** What a mention does, as bits. */
enum Deed {
  speaks = 1,
  acts = 2,
  reports = 4,
  asks = 8,
  isAsked = 16,
  isSource = 32,
}

/** Say of the mentions as what they stand in their sentences. */
export function readStandings(
  document: Document,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
  attributions: readonly (Attribution | null)[],
): Standings {
  const { tokens } = document
  /** Bits of {@link Deed} by the index of the mention. */
  const deeds = new Uint8Array(mentions.all.length)
  const add = (mention: number, deed: number): void => {
    deeds[mention] = (deeds[mention] as number) | deed
  }
  /** Who reports in each sentence, or -1. */
  const reporters = new Int32Array(sentences.all.length).fill(-1)
  for (const attribution of attributions)
    if (attribution && attribution.subject >= 0) add(attribution.subject, Deed.speaks)
  for (const clause of clauses.all) {
    if (clause.subject < 0) continue
    add(clause.subject, clause.kind === 'according' ? Deed.acts | Deed.isSource : Deed.acts)
    if (clause.sense === 'speech') {
      add(clause.subject, Deed.reports)
      if (!clause.dependent && clause.kind === 'verb' && (reporters[clause.sentence] as number) < 0)
        reporters[clause.sentence] = clause.subject
    }
    // Who questions a plan, or why, has asked nobody.
    if (!ASKING.has(clause.lemma) || (clause.lemma !== 'ask' && !clause.addressee)) continue
    // “Foss, *asked to* explain, shook her head”
    if (
      clause.lemma === 'ask' &&
      tokens[clause.verb - 1]?.text === ',' &&
      ASKED.test(tokens[clause.end]?.lower ?? '')
    ) {
      add(clause.subject, Deed.isAsked)
      continue
    }
    const at = clause.addressee ? (mentions.at[clause.addressee.first] as number) : -1
    const asked = at < 0 ? undefined : mentions.all[at]
    // “Questioned the plan” asks nobody.
    if (asked?.form === 'description' && asked.kind !== 'person' && asked.kind !== 'group') continue
    if (asked && clause.lemma === 'ask' && isRequest(document, asked)) continue
    add(clause.subject, Deed.asks)
    if (asked) add(asked.index, Deed.isAsked)
  }

  const does = (mention: Mention, deed: number): boolean => ((deeds[mention.index] as number) & deed) !== 0
  const topicOf = (mention: Mention): number => clauses.topics[sentences.of[mention.first] as number] as number
  const isTopic = (mention: Mention): boolean => topicOf(mention) === mention.index
  const isReporter = (mention: Mention): boolean => {
    const reporter = reporters[sentences.of[mention.first] as number] as number
    return reporter < 0 ? isTopic(mention) : reporter === mention.index
  }
  /** “*Foss’s* plan was …”, “*Foss’s* son has begged her”: whose the topic is. */
  const ownsTopic = (mention: Mention): boolean => {
    const at = mention.possessive ? topicOf(mention) : -1
    const topic = at < 0 ? undefined : mentions.all[at]
    if (!topic) return false
    return topic.first <= mention.first && mention.end <= topic.end
  }
  /** “*As for* Foss, he …” */
  const isFronted = ({ phraseFirst }: Mention): boolean =>
    phraseFirst > 1 && tokens[phraseFirst - 1]?.lower === 'for' && tokens[phraseFirst - 2]?.text === 'As'

  const standingOf = (mention: Mention): Standing => {
    if (isRelative(document, mention)) return does(mention, Deed.speaks | Deed.acts) ? 'subject' : 'other'
    if (isFronted(mention)) return 'topic'
    // “According to *the bureau*, which counts boats, …”
    if (does(mention, Deed.isSource)) return 'topic'
    if (mention.governed || mention.possessive) return ownsTopic(mention) ? 'subject' : 'other'
    if (does(mention, Deed.isAsked)) return 'topic'
    if (does(mention, Deed.asks)) return 'asker'
    if (does(mention, Deed.speaks) || isReporter(mention)) return 'topic'
    return does(mention, Deed.acts) || isTopic(mention) ? 'subject' : 'object'
  }
  const of = (mention: Mention): Standing => {
    const standing = standingOf(mention)
    const passing = standing === 'object' || standing === 'other'
    return passing && isIntroduced(document, sentences, mentions, mention) ? 'subject' : standing
  }
  return {
    speaks: mention => does(mention, Deed.speaks),
    acts: mention => does(mention, Deed.acts),
    voices: mention => does(mention, Deed.speaks | Deed.reports),
    isTopic,
    of,
  }
}

/** “Asked Foss *to leave*”, “asked Foss *out*”: no question, unless an answer is what is asked for. */
function isRequest({ tokenAt }: Document, { end }: Mention): boolean {
  if (tokenAt(end).lower === 'out') return true
  const to = tokenAt(end).lower === 'not' ? end + 1 : end
  if (tokenAt(to).lower !== 'to') return false
  const verb = tokenAt(to + 1).lower.endsWith('ly') ? to + 2 : to + 1
  return !ANSWERING.has(tokenAt(verb).lower)
}

const ANSWERING = new Set(
  'address answer clarify comment confirm define describe discuss elaborate explain give list name provide recall respond say state tell'.split(
    ' ',
  ),
)

/** “Who” only repeats its antecedent. */
function isRelative({ tokens }: Document, { form, head }: Mention): boolean {
  const lower = form === 'pronoun' ? tokens[head]?.lower : undefined
  return lower === 'who' || lower === 'which'
}
