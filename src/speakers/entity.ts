import type { Mention, TokenRange } from '../mentions.ts'
import type { SpeakerKind } from '../types.ts'

/** Someone or something that the text mentions, through all its mentions. */
export interface Entity {
  readonly id: number
  /** The words of its fullest name in lower case, without honorific; empty for someone unnamed. */
  words: readonly string[]
  /** The tokens of the fullest name, or `null` for someone unnamed. */
  name: TokenRange | null
  /** The mention that gives the fullest name. */
  fullest: Mention | null
  kind: SpeakerKind
  gender: 'm' | 'f' | null
  /** Something shows that it is a person: it speaks or does something, or has an honorific or a role. */
  personal: boolean
  readonly mentions: Mention[]
}
