import { VerbForm } from '../lexicon/lexicon.ts'
import { isQuoted, type Scope, wordAt } from './scope.ts'

/** Whom one hears or sees does what a bare infinitive says. */
const PERCEIVING = new Set<string | null>(['hear', 'overhear', 'see', 'watch'])

/**
 * “Heard a man *shout*: “…””, “watched him *tell* the board”: a verb of saying whose subject begins at token `from`, as the object of a
 * verb of sense, and that leads to the words or to whom they are told; but “heard the shout of a man”.
 */
export function isPerceived(scope: Scope, i: number, from: number): boolean {
  const { forms, sense, lemma } = scope.document.tokenAt(i).word
  if (sense !== 'speech' || !(forms & VerbForm.base) || !PERCEIVING.has(wordAt(scope, from - 1)?.word.lemma ?? null))
    return false
  const next = scope.document.tokenAt(i + 1)
  if (lemma === 'tell') return next.kind === 'word'
  return isQuoted(scope, i + 1) || (/^[,:]$/.test(next.text) && isQuoted(scope, i + 2))
}
