import type { Mention, TokenRange } from '../mentions.ts'
import { type ClauseScope, endingAt, isFree, mentionAt, wordNear } from './clause-scope.ts'

/** Several subjects joined by commas and “and”: the stretch from the first to the last. */
export function joinedWith(scope: ClauseScope, mention: Mention, side: 'before' | 'after'): TokenRange | null {
  const tokenAt = (i: number): string => wordNear(scope, i, mention.first)?.lower ?? ''
  if (mention.form === 'pronoun') return null
  if (side === 'after') {
    const next = tokenAt(mention.asideEnd) === 'and' ? mentionAt(scope, mention.asideEnd + 1) : undefined
    return next && next.form !== 'pronoun' && next.phraseFirst === mention.asideEnd + 1 && sameSort(next, mention)
      ? { first: mention.first, end: next.end }
      : null
  }
  if (tokenAt(mention.phraseFirst - 1) !== 'and') return null
  let first: Mention | null = null
  let at = mention.phraseFirst - 1
  if (tokenAt(at - 1) === ',') at--
  for (
    let previous = endingAt(scope, at);
    previous && (sameSort(previous, mention) || isMadeUpOf(scope, previous, mention));
    previous = tokenAt(at) === ',' ? endingAt(scope, at) : null
  ) {
    if (previous.possessive || previous.form === 'pronoun') break
    first = previous
    at = previous.phraseFirst - 1
  }
  return first && isFree(scope, first) ? { first: first.first, end: mention.end } : null
}

/** Two that can speak together: of one kind, or a name of which nothing is known beside a person. */
const sameSort = (a: Mention, b: Mention): boolean =>
  (a.kind === b.kind && a.kind !== 'unknown') ||
  (a.form === 'name' && b.form === 'name' && (a.kind === 'unknown' || b.kind === 'unknown'))

/** “*An army of miners* and nurses”: both are what it is made up of. */
function isMadeUpOf({ mentions, document }: ClauseScope, whole: Mention, mention: Mention): boolean {
  const part = mentions.all[whole.index - 1]
  return (
    whole.form === 'description' &&
    document.tokens[whole.head + 1]?.lower === 'of' &&
    part?.end === whole.end &&
    sameSort(part, mention)
  )
}
