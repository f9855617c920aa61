import type { Quote } from '../types.ts'

/**
 * What to print behind the speaker of a quote on a page: the role, but not where it says again what the mention says.
 *
 * @example
 * ```ts
 * roleOf(findQuotes('“It is late,” said Ida Shaw, the mayor of Wick.')[0])  // 'mayor of Wick'
 * roleOf(findQuotes('“It is late,” a neighbour said.')[0])  // null
 * ```
 */
export function roleOf({ speaker, role }: Quote): string | null {
  if (!role || !speaker) return null
  const within = role.start >= speaker.start && role.end <= speaker.end
  return within && speaker.name === null ? null : role.text
}
