import type { Token } from '../document.ts'
import { VerbForm } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type ClauseScope, mentionAt, wordNear } from './clause-scope.ts'
import { FARTHEST } from './over-aside.ts'

/** A person right behind a dash, or behind an “and” that joins its participle to one with such a subject. */
export function isSetOff(scope: ClauseScope, mention: Mention, verb: number): boolean {
  if (mention.form === 'description' && mention.kind === 'unknown') return false
  if (behindDash(scope, mention)) return true
  if (wordNear(scope, mention.phraseFirst - 1, verb)?.lower !== 'and') return false
  const first = scope.sentences.all[scope.sentences.of[verb] as number]?.first ?? verb
  for (let i = Math.max(first, mention.phraseFirst - FARTHEST); i < mention.phraseFirst; i++) {
    const subject = mentionAt(scope, i - 1)
    const { forms } = (scope.document.tokens[i] as Token).word
    if (forms & VerbForm.gerund && subject?.end === i && behindDash(scope, subject)) return true
  }
  return false
}

const behindDash = (scope: ClauseScope, mention: Mention): boolean =>
  /^(?:[—–]|-{1,2})$/.test(wordNear(scope, mention.phraseFirst - 1, mention.first)?.text ?? '')
