/**
 * What a verb does to quoted words: `speech` says them, `thought` holds them, `judgement` passes them, `manner` only accompanies
 * them, `naming` makes a label of them, `action` is any other verb.
 */
export type VerbSense = 'speech' | 'thought' | 'judgement' | 'manner' | 'naming' | 'action'

/** All that the lexicon knows of one printed word in lower case. */
export interface Word {
  /** The word itself, so that all tokens of it share one string. */
  readonly text: string
  /** Bits of `WordClass`. */
  readonly classes: number
  /** Bits of `VerbForm`; 0 for what is no verb. */
  readonly forms: number
  /** The dictionary form of the verb, or `null`. */
  readonly lemma: string | null
  /** What the verb does to quoted words, or `null` for what is no verb. */
  readonly sense: VerbSense | null
}
