import type { Token } from '../document.ts'
import type { Scope } from './scope.ts'

/** What the lexicon knows of the words of a stretch together. */
export function knownAs(scope: Scope, first: number, end: number): number {
  const { word, lower } = scope.document.tokens[first] as Token
  if (end - first === 1) return word.text === lower ? word.classes : 0
  if (!scope.lexicon.openings.has(lower)) return 0
  return scope.lexicon.words.get(joinLower(scope, first, end))?.classes ?? 0
}

/** The words of a stretch in lower case, joined by single spaces: the key of an entry of several words. */
function joinLower(scope: Scope, first: number, end: number): string {
  let key = ''
  for (let i = first; i < end; i++) key += (key && ' ') + (scope.document.tokens[i]?.lower ?? '')
  return key
}
