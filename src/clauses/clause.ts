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

/** What tells one clause from another; the rest is as in “Foss said”. */
type Parts = Pick<Clause, 'index' | 'kind' | 'verb' | 'end' | 'lemma' | 'sense' | 'subject' | 'side' | 'sentence'> &
  Partial<Clause>

/** All clauses are made here: two shapes of objects are slower to read than one. */
export const makeClause = ({
  index,
  kind,
  verb,
  first = verb,
  end,
  lemma,
  sense,
  subject,
  together = null,
  side,
  addressee = null,
  medium = null,
  dependent = false,
  passive = false,
  negated = false,
  sentence,
}: Parts): Clause => ({
  index,
  kind,
  verb,
  first,
  end,
  lemma,
  sense,
  subject,
  together,
  side,
  addressee,
  medium,
  dependent,
  passive,
  negated,
  sentence,
})
