import type { Mention, TokenRange } from '../mentions.ts'
import { type ClauseScope, endingAt, isFree, mentionAt, wordNear } from './clause-scope.ts'

/** Several subjects joined by commas and “and”: the stretch from the first to the last. */
export function joinedWith(scope: ClauseScope, mention: Mention, side: 'before' | 'after'): TokenRange | null {
  const wordAt = (i: number): string => wordNear(scope, i, mention.first).lower
  if (mention.form === 'pronoun') return null
  if (side === 'after') {
    // The comma that closes an aside: “said Ana Foss, 40, and Ian Boyd”.
    const and = mention.asideEnd + Number(mention.asideEnd > mention.end && wordAt(mention.asideEnd) === ',')
    const next = wordAt(and) === 'and' ? mentionAt(scope, and + 1) : undefined
    if (!next || next.form === 'pronoun' || !goesWith(mention, next)) return null
    // “Ana Foss, *a nurse and one of three sisters*”: the comma that would close the aside has not come.
    const open = and === mention.asideEnd && and > mention.end && wordAt(mention.end) === ','
    if (open && next.form === 'description') return null
    return {
      first: mention.first,
      end: (next.describes < 0 ? next : (scope.mentions.all[next.describes] as Mention)).end,
    }
  }
  let at = (mention.leadFirst >= 0 ? mention.leadFirst : mention.phraseFirst) - 1
  if (wordAt(at) !== 'and') return null
  let first: Mention | null = null
  if (wordAt(at - 1) === ',') at--
  for (
    let previous = endingAt(scope, at);
    previous && (goesWith(previous, mention) || isMadeUpOf(scope, previous, mention));
    previous = wordAt(at) === ',' ? endingAt(scope, at) : null
  ) {
    if (previous.possessive || previous.form === 'pronoun') break
    first = previous
    at = previous.phraseFirst - 1
  }
  return first && isFree(scope, first) ? { first: first.first, end: mention.end } : null
}

/** Two that can speak together: of one sort, or someone and others, “Foss *and colleagues*”. */
const goesWith = (a: Mention, b: Mention): boolean =>
  sameSort(a, b) ||
  (a.form === 'name' && a.kind !== 'organization' && b.kind === 'group') ||
  (a.form === 'name' && a.kind === 'unknown' && b.kind === 'person')

/** Of one kind, or a name of which nothing is known beside a person. */
const sameSort = (a: Mention, b: Mention): boolean =>
  (a.kind === b.kind && a.kind !== 'unknown') ||
  (a.form === 'name' && b.form === 'name' && (a.kind === 'unknown' || b.kind === 'unknown'))

/** “*An army of miners* and nurses”: both are what it is made up of. */
function isMadeUpOf({ mentions, document }: ClauseScope, whole: Mention, mention: Mention): boolean {
  const part = mentions.all[whole.index - 1]
  return document.tokenAt(whole.head + 1).lower === 'of' && part?.end === whole.end && sameSort(part, mention)
}
