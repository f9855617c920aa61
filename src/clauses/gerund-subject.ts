import type { Token } from '../document.ts'
import { isDash, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { wordsAre } from './antecedent-of.ts'
import {
  type ClauseScope,
  endingAt,
  isFree,
  isThing,
  lend,
  mentionAt,
  type Subject,
  sentenceAt,
  wordNear,
} from './clause-scope.ts'
import { FARTHEST } from './over-aside.ts'

/** “Came *after* a letter saying “…””: behind these nobody issues the text. */
const CIRCUMSTANCES = /^(?:after|amid|before|despite|following|since|until)$/

/** “*Dismissed* a lawsuit claiming “…””: of whom one has a text that he did not issue. */
const GETTING =
  /^(?:condemn|critici[sz]e|denounce|dismiss|face|get|ignore|leak|obtain|quash|read|receive|reject|settle|toss|welcome)$/

const SHOWN = /^(?:badge|banner|billboard|button|cap|hat|mug|placard|poster|shirt|sign|sticker|t-shirt)s?$/

/** A mention right before “-ing”: a text that reads (“a sign saying”), else whoever does the verb before. */
export function gerundSubject(
  scope: ClauseScope,
  nearest: Mention,
  verb: number,
  negated: boolean,
  lenderBefore: (from: number) => Subject | null,
): Subject | null {
  const absolute = wordNear(scope, nearest.phraseFirst - 1, verb).lower === 'with'
  const mention = (!absolute && nearest.governed && endingAt(scope, verb)) || nearest
  const own: Subject = { mention, negated: false, passive: false, borrowed: true }
  const before = wordNear(scope, mention.phraseFirst - 1, verb)
  // With Foss promising “…”; with the campaign of the mayor promising “…”; with miners and clerks chanting “…”
  const joined = before.lower === 'and' ? mentionAt(scope, mention.phraseFirst - 2) : null
  const opening = joined ? wordNear(scope, joined.phraseFirst - 1, verb) : before
  if (opening.lower === 'with') return own
  let end = verb
  while (
    wordNear(scope, end - 1, verb).classes & WordClass.adverb ||
    wordNear(scope, end - 1, verb).lower.endsWith('ly')
  )
    end--
  const direct = mention.asideEnd === end
  // “A call from *a man* identifying himself as …”
  if (nearest.asideEnd === end && /sel(?:f|ves)$/.test(scope.document.tokenAt(verb + 1).lower))
    return { mention: nearest, negated: false, passive: false, borrowed: true }
  // Both sounded glad – Foss saying he was “moved” and Boyd calling it “odd”: a subject of its own, on a level with the rest.
  if (direct && isSetOff(scope, mention, verb)) return own
  const lender = lenderBefore(mention.phraseFirst)
  const reads = wordsAre(scope, verb)
  // A sign reading “…” speaks for itself; a statement saying “…” for whoever issues it.
  const issuer = lender !== null && lender.mention.kind !== 'document' && !isThing(lender.mention)
  const issued = issuer && !reads && !CIRCUMSTANCES.test(before.lower) && !GETTING.test(before.word.lemma ?? '')
  if (direct && (mention.kind === 'document' || (isThing(mention) && reads)) && !issued) return own
  // “Held up *a sign* saying “…””: it speaks for itself, whoever holds it.
  if (direct && SHOWN.test(scope.document.tokenAt(mention.head).lower)) return own
  const perceived = /^(?:catch|film|hear|picture|quote|recall|record|remember|see|show|watch)$/.test(
    before.word.lemma ?? '',
  )
  if (direct && mention.form !== 'pronoun' && (!lender || perceived)) return own
  return lend(lender, negated) ?? (isFree(scope, mention) ? own : null)
}

/** A person right behind a dash, or behind an “and” that joins its participle to one with such a subject. */
function isSetOff(scope: ClauseScope, mention: Mention, verb: number): boolean {
  if (behindDash(scope, mention)) return true
  if (wordNear(scope, mention.phraseFirst - 1, verb).lower !== 'and') return false
  const first = sentenceAt(scope, verb).first
  for (let i = Math.max(first, mention.phraseFirst - FARTHEST); i < mention.phraseFirst; i++) {
    const subject = mentionAt(scope, i - 1)
    const { forms } = (scope.document.tokens[i] as Token).word
    // “*With Foss calling* it odd and *Boyd* calling it late”
    const own =
      subject && (behindDash(scope, subject) || wordNear(scope, subject.phraseFirst - 1, verb).lower === 'with')
    if (own && forms & VerbForm.gerund && subject.end === i) return true
  }
  return false
}

const behindDash = (scope: ClauseScope, mention: Mention): boolean =>
  isDash(wordNear(scope, mention.phraseFirst - 1, mention.first).text)
