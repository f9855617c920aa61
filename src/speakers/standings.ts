import type { Attribution } from '../attribute.ts'
import type { Clauses } from '../clauses.ts'
import type { Document } from '../document.ts'
import type { Mention, Mentions } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'
import type { Standing } from './focus.ts'

/** What the mentions of a text do in their sentences. */
export interface Standings {
  /** Mentions that a quotation or a report rests on. */
  readonly speaking: ReadonlySet<number>
  /** Mentions that are the subject of a clause. */
  readonly subjects: ReadonlySet<number>
  /** Is the mention said to speak, with or without a quotation? */
  readonly voices: (mention: Mention) => boolean
  /** Is the mention what its sentence is about? */
  readonly isTopic: (mention: Mention) => boolean
  readonly of: (mention: Mention) => Standing
}

const ASKING = /^(?:ask|press|question|interview|challenge)$/

/** Say of the mentions as what they stand in their sentences. */
export function readStandings(
  document: Document,
  sentences: Sentences,
  mentions: Mentions,
  clauses: Clauses,
  attributions: readonly (Attribution | null)[],
): Standings {
  const { tokens } = document
  const speaking = new Set<number>()
  const subjects = new Set<number>()
  const reporting = new Set<number>()
  const asking = new Set<number>()
  const asked = new Set<number>()
  /** Who reports in each sentence that reports. */
  const reporters = new Map<number, number>()
  for (const attribution of attributions) if (attribution && attribution.subject >= 0) speaking.add(attribution.subject)
  for (const clause of clauses.all) {
    if (clause.subject < 0) continue
    subjects.add(clause.subject)
    if (clause.sense === 'speech') {
      reporting.add(clause.subject)
      if (!clause.dependent && clause.kind === 'verb' && !reporters.has(clause.sentence))
        reporters.set(clause.sentence, clause.subject)
    }
    // Who questions a plan, or why, has asked nobody.
    if (!ASKING.test(clause.lemma) || (clause.lemma !== 'ask' && !clause.addressee)) continue
    const asks = clause.addressee ? mentions.all[mentions.at[clause.addressee.first] as number] : undefined
    // “Questioned the plan” asks nobody.
    if (clause.addressee && asks?.form === 'description' && asks.kind !== 'person' && asks.kind !== 'group') continue
    asking.add(clause.subject)
    if (clause.addressee) asked.add(mentions.at[clause.addressee.first] as number)
  }

  const topicOf = (mention: Mention): number => clauses.topics[sentences.of[mention.first] as number] ?? -1
  const isTopic = (mention: Mention): boolean => topicOf(mention) === mention.index
  const isSubject = (mention: Mention): boolean => speaking.has(mention.index) || subjects.has(mention.index)
  const isReporter = (mention: Mention): boolean => {
    const reporter = reporters.get(sentences.of[mention.first] as number)
    return reporter === undefined ? isTopic(mention) : reporter === mention.index
  }
  /** “*Foss’s* plan was …”: whose the topic is, where that is no person. */
  const ownsTopic = (mention: Mention): boolean => {
    const topic = mentions.all[topicOf(mention)]
    if (!mention.possessive || !topic || topic.kind === 'person') return false
    return topic.first <= mention.first && mention.end <= topic.end
  }
  /** “*As for* Foss, he …” */
  const isFronted = (mention: Mention): boolean =>
    tokens[mention.phraseFirst - 1]?.lower === 'for' && tokens[mention.phraseFirst - 2]?.text === 'As'

  const of = (mention: Mention): Standing => {
    if (isRelative(document, mention)) return isSubject(mention) ? 'subject' : 'other'
    if (isFronted(mention)) return 'topic'
    if (mention.governed || mention.possessive) return ownsTopic(mention) ? 'subject' : 'other'
    if (asked.has(mention.index)) return 'topic'
    if (asking.has(mention.index)) return 'asker'
    if (speaking.has(mention.index) || isReporter(mention)) return 'topic'
    return isSubject(mention) || isTopic(mention) ? 'subject' : 'object'
  }
  const voices = (mention: Mention): boolean => speaking.has(mention.index) || reporting.has(mention.index)
  return { speaking, subjects, voices, isTopic, of }
}

/** “Who” only repeats its antecedent. */
const isRelative = (document: Document, mention: Mention): boolean =>
  mention.form === 'pronoun' && /^(?:who|which)$/.test(document.tokens[mention.head]?.lower ?? '')
