import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { addBestRole, type Mention, mentionAt, NO_ROLES } from './mention.ts'
import { type Scope, tokenBefore } from './scope.ts'

/** “A Kansas *farmer named* Dale Foss said”: what stands before “named” or “called” is the role of the name behind it. */
export function joinNamed(scope: Scope, mention: Mention, at: Int32Array, all: readonly Mention[]): void {
  const { tokens } = scope.document
  if (mention.form !== 'description' || mention.kind !== 'person' || mention.possessive) return
  const name = mentionAt(all, at, mention.end + 1)
  if (!/^(?:called|named)$/.test(tokens[mention.end]?.lower ?? '')) return
  if (name?.form !== 'name' || name.phraseFirst !== mention.end + 1 || name.kind === 'organization') return
  // “A critic *called* Foss odd”, “the coach *named* Foss in May”: the verb, unless another follows or the phrase is no subject.
  if (!isFollowed(tokens, name) && !isObject(tokens, mention)) return
  const opened = ((tokens[mention.first]?.classes ?? 0) & (WordClass.determiner | WordClass.possessive)) !== 0
  // “A *man* named Dale Foss” tells no role.
  if (/^(?:boy|gentleman|girl|guy|lady|man|person|woman)$/.test(tokens[mention.head]?.lower ?? ''))
    mention.roles = NO_ROLES
  else addBestRole(name, { first: mention.first + (opened ? 1 : 0), end: mention.end })
  name.kind = 'person'
  name.phraseFirst = mention.phraseFirst
  name.governed = mention.governed
  mention.governed = true
  mention.describes = name.index
  at.fill(name.index, mention.phraseFirst, name.end)
}

/** Does a verb stand behind a name, over one comma at most, or “who”? */
function isFollowed(tokens: readonly Token[], { asideEnd }: Mention): boolean {
  const behind = tokens[asideEnd]?.text === ',' ? tokens[asideEnd + 1] : tokens[asideEnd]
  if (!behind || behind.capital) return false
  const finite = behind.word.forms & (VerbForm.past | VerbForm.present) || behind.classes & WordClass.auxiliary
  return finite !== 0 || behind.lower === 'who'
}

/** Does a verb or a preposition stand right before a phrase? */
const isObject = (tokens: readonly Token[], { phraseFirst }: Mention): boolean =>
  ((tokenBefore(tokens, phraseFirst)?.classes ?? 0) & (WordClass.verb | WordClass.preposition)) !== 0
