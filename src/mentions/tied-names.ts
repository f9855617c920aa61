import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { addName } from './make-mention.ts'
import type { Mention } from './mention.ts'
import { readName } from './read-name.ts'
import { GRAMMAR, isInitial, PERSONAL, type Scope, wordAt } from './scope.ts'
import type { NameRun } from './take-apart.ts'

/** So many names at most are joined in what is tied. */
const MOST_JOINED = 4

/**
 * Where what is tied ends: “officials from Norvale *and Harl* said” goes on over an “and” to the name before the verb, where a clause
 * begins with the phrase.
 */
export function joinedEnd(scope: Scope, from: number, inner: Mention, out: Mention[]): number {
  const { end } = inner
  if (inner.form !== 'name' || wordAt(scope, end)?.lower !== 'and' || !wordAt(scope, end + 1)?.capital) return end
  const before = isInitial(scope, from) ? null : wordAt(scope, from - 1)
  if (before && !(before.classes & (WordClass.subordinator | WordClass.conjunction))) return end
  const others: NameRun[] = []
  for (
    let k = end;
    others.length < MOST_JOINED && wordAt(scope, k)?.lower === 'and';
    k = (others.at(-1) as NameRun).end
  ) {
    const other = readName(scope, k + 1)
    if (!other) return end
    others.push(other)
  }
  const last = others.at(-1)
  const verb = last && wordAt(scope, last.end)
  if (!verb || verb.capital || !(verb.word.forms & (VerbForm.past | VerbForm.present))) return end
  for (const other of others) addName(scope, out, other, other.first, [], true, false)
  return last.end
}

/** “The head of trust *and safety*, Ana Foss”: over an “and” to one more noun, where a name behind a comma closes the phrase. */
export function pairedEnd(scope: Scope, end: number): number {
  const noun = wordAt(scope, end + 1)
  if (wordAt(scope, end)?.lower !== 'and' || !noun || noun.capital || noun.ending !== null) return end
  const closed = scope.document.tokens[end + 2]?.text === ',' && wordAt(scope, end + 3)?.capital === true
  return closed && !(noun.classes & (GRAMMAR | PERSONAL)) ? end + 2 : end
}

/**
 * Where the name of the one begins who holds an office, behind what the office is of: “MP for Harl *Ana Foss*”, “head of the TUC *Ana
 * Foss*”: at a first name with one more word behind it; or -1.
 */
export function behindSeat(scope: Scope, noun: Token, inner: Mention): number {
  const { tokens } = scope.document
  const article = tokens[inner.phraseFirst]?.lower === 'the' ? 1 : 0
  // “Minister for *Justice* Ana Foss”: a field, though it is a title or noun elsewhere.
  const field = noun.lower === 'minister' && tokens[inner.phraseFirst]?.capital
  const plain = inner.form === 'name' && (field || inner.phraseFirst + article >= inner.first) && !inner.possessive
  const first = inner.phraseFirst + article
  const single = (noun.classes & (WordClass.person | WordClass.group)) === WordClass.person
  if (!plain || !single || (tokens[first]?.classes ?? 0) & WordClass.firstName) return -1
  // “Treasurer of the *Karl Foss* Club”: no name goes on with the noun of a body.
  let begin = -1
  for (let i = inner.end - 1; i > first; i--) {
    const classes = tokens[i]?.classes ?? 0
    if (classes & (WordClass.organization | WordClass.preposition)) break
    if (classes & WordClass.firstName && i < inner.end - 1) begin = i
  }
  return begin
}
