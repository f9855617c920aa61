/** A half-open stretch of the input, `[start, end)`, in UTF-16 code units as JavaScript strings count them. */
export interface Range {
  /** Where it begins, in UTF-16 code units of the input. */
  start: number
  /** Where it ends, exclusive, in UTF-16 code units of the input. */
  end: number
}

/** A stretch of the input with its words: `input.slice(start, end) === text`, always. */
export interface Span extends Range {
  /** The words as printed. */
  text: string
}

/**
 * One stretch of quoted words. Its own range holds the words without marks, `outer` the same stretch with them.
 * Of speech without marks (`kind: 'indirect'`) both are the same.
 */
export interface Segment extends Span {
  /** The range with its quotation marks, as far as they are printed. */
  outer: Range
}

/** Whether a speaker is one human being, several, a body, a text, or nothing the article settles. */
export type SpeakerKind = 'person' | 'group' | 'organization' | 'document' | 'unknown'

/** Who said it: the mention on which the attribution rests, and who that is in the article as a whole. */
export interface Speaker extends Span {
  /** The same number for the same speaker throughout one result. Numbers begin at 0 in the order of the quotes. */
  id: number
  /** The fullest proper name the text gives (“John Kirby” for “he” or “Kirby”), or `null` for someone unnamed or undecided. */
  name: string | null
  /** What the speaker is. */
  kind: SpeakerKind
}

/**
 * The reporting words as printed: “said”, “told reporters”, “said in a statement”, “according to”. Also the noun for what is said
 * (“answer” in “Her answer was: …”), and before a colon whatever verb leads to the words (“was” in “Foss was blunt: …”).
 */
export interface Verb extends Span {
  /** The dictionary form: “say”, “tell”, “according to”, “be”. */
  lemma: string
  /** Who was told (“reporters”), or `null` where the text names nobody. */
  addressee: Span | null
  /** Where or by what it was said (“in a statement”, “on Twitter”), or `null`. */
  medium: Span | null
}

/**
 * One quotation. Its range runs from the first opening mark to the last closing mark.
 *
 * Keys are never missing: what the text does not give is `null`, so a result survives JSON unchanged.
 */
export interface Quote extends Range {
  /** `direct` is a whole utterance in marks, `mixed` a fragment inside a paraphrase, `indirect` speech without marks. */
  kind: 'direct' | 'mixed' | 'indirect'
  /** The quoted words: the segments joined by one space. */
  content: string
  /** One entry for each stretch between marks, in order. */
  segments: [Segment, ...Segment[]]
  /** Who said it, or `null` when the text does not say. */
  speaker: Speaker | null
  /** What the text calls the speaker, as an editor would print it under the quote, or `null`. */
  role: Span | null
  /** The reporting words, or `null` where none stand by this quotation. */
  verb: Verb | null
  /** The name of the rule that attributed it, or `null` where speaker and verb are `null`. */
  rule: string | null
  /** Quotations within this one, unattributed unless the words within say so. */
  inner: Quote[]
}
