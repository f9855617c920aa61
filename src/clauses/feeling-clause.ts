import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import { type Clause, makeClause } from './clause.ts'
import { type ClauseScope, isThing, wordNear } from './clause-scope.ts'
import { subjectBefore } from './find-subject.ts'

/** What people are when they hold something true. */
const FEELINGS = new Set(
  'adamant afraid alarmed angry aware certain concerned confident convinced disappointed glad grateful hopeful optimistic pessimistic pleased proud sceptical skeptical sorry sure surprised thrilled worried'.split(
    ' ',
  ),
)
/** What brings in what is felt. */
const BRINGING = new Set('about at by of over that'.split(' '))

const isLinking = ({ classes, ending }: Token): boolean =>
  (classes & WordClass.passive) !== 0 || ending === 'contracted'

/** What may stand between “be” and the adjective. */
const isBetween = ({ classes, lower }: Token): boolean =>
  (classes & (WordClass.adverb | WordClass.negation)) !== 0 || lower.endsWith('ly')

/** “Foss *is sure* that it was “odd””: an adjective behind “be” that says what somebody thinks. */
export function feelingClause(scope: ClauseScope, i: number, index: number): Clause | null {
  const token = scope.document.tokens[i] as Token
  const before = wordNear(scope, i - 1, i)
  if (!(isLinking(before) || isBetween(before))) return null
  if (!FEELINGS.has(token.lower) || !BRINGING.has(wordNear(scope, i + 1, i).lower)) return null
  let be = i - 1
  let linking = before
  while (isBetween(linking)) linking = wordNear(scope, --be, i)
  if (!isLinking(linking)) return null
  const subject = subjectBefore(scope, i)
  if (!subject || isThing(subject.mention)) return null
  return makeClause({
    index,
    kind: 'verb',
    verb: i,
    first: linking.ending === 'contracted' ? i : be,
    end: i + 1,
    lemma: `be ${token.lower}`,
    sense: 'thought',
    subject: subject.mention.index,
    side: 'before',
    dependent: subject.borrowed,
    negated: subject.negated,
    sentence: scope.sentences.of[i] as number,
  })
}
