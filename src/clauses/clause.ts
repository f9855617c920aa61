import type { VerbSense } from '../lexicon/lexicon.ts'
import type { TokenRange } from '../mentions.ts'

/** A verb, or a phrase in its place, with who does it: “Kirby told reporters”, “according to the filing”, “her verdict”. */
export interface Clause {
  /** Its place in the list of clauses. */
  readonly index: number
  /** `verb`, or what stands for one: `according` (to), a `noun` of speech with its owner. */
  readonly kind: 'verb' | 'according' | 'noun'
  /** The token of the verb or noun. */
  readonly verb: number
  /** The reporting words as printed, addressee and medium included. */
  readonly first: number
  readonly end: number
  readonly lemma: string
  readonly sense: VerbSense
  /** Index of the mention that speaks, or -1. */
  readonly subject: number
  /** All who speak together, first to last mention, when they are several: “Ames and Boyd”. */
  readonly together: TokenRange | null
  /** Does the subject stand before the verb or after it? */
  readonly side: 'before' | 'after'
  readonly addressee: TokenRange | null
  readonly medium: TokenRange | null
  /** A participle or an infinitive that takes its subject from another verb. */
  readonly dependent: boolean
  /** Passive: the subject is the agent with “by”, or nobody. */
  readonly passive: boolean
  /** The words are denied or only imagined: “did not say”, “will ever say”. */
  readonly negated: boolean
  readonly sentence: number
}
