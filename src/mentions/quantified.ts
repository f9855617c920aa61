import type { SpeakerKind } from '../types.ts'
import type { Mention } from './mention.ts'
import { type Scope, wordAt } from './scope.ts'

/** Nouns of quantity, which leave what they count to speak. */
const QUANTITIES = new Set(
  'cent couple handful half majority minority number percent percentage quarter share third'.split(' '),
)

/** A phrase has no more mentions inside it. */
const MOST_PARTS = 20

/** What those are whom a noun of quantity counts (“25 percent of voters”), or `null`. */
export function quantified(scope: Scope, out: readonly Mention[], head: number): SpeakerKind | null {
  if (wordAt(scope, head + 1)?.lower !== 'of' || !QUANTITIES.has(wordAt(scope, head)?.lower ?? '')) return null
  const counted = out.slice(-MOST_PARTS).findLast(mention => mention.first >= head + 2)
  return counted && counted.kind !== 'unknown' ? counted.kind : null
}
