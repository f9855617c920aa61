import type { Quote } from '../types.ts'

/**
 * What to call the speaker of a quote on a page: the fullest name, else the mention; `null` where nobody is known to have spoken.
 *
 * @example
 * ```ts
 * nameOf(findQuotes('“It is late,” a neighbour said.')[0])  // 'a neighbour'
 * ```
 */
export function nameOf({ speaker }: Quote): string | null {
  return speaker && (speaker.name ?? speaker.text)
}
