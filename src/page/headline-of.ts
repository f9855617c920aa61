import type { Passage } from './mark-article.ts'

/** A first paragraph of at most so many characters, without a full stop, is the headline. */
const LONGEST_HEADLINE = 160

/**
 * The headline of an article that `markArticle` has cut, or `null` where it begins otherwise.
 */
export function headlineOf([first, ...others]: readonly Passage[][]): string | null {
  const text = (first ?? []).flatMap(({ runs }) => runs.map(run => run.text)).join('')
  if (others.length === 0 || text.length > LONGEST_HEADLINE) return null
  return /[.!?…:"”’»]$|\n/.test(text) || /^["“‘«]/.test(text) ? null : text
}
