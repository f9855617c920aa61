import type { Token } from '../document.ts'
import { isDash, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { absoluteBefore } from './absolute-before.ts'
import { antecedentOf, chargedBefore, describedBy, textBefore, textByPair, wordsAre } from './antecedent-of.ts'
import { belongs, canSpeak, isPassed, isSkipped, isTitle, opensWith, setOffBefore } from './between.ts'
import { blamedBefore } from './blamed-before.ts'
import {
  behindAuxiliary,
  behindPreposition,
  type ClauseScope,
  deniesAll,
  endingAt,
  isBehindReport,
  isCaused,
  isLinked,
  isObject,
  isResolve,
  isSubordinate,
  isThing,
  isTold,
  lend,
  mentionAt,
  ownerOf,
  quotationAt,
  rightBefore,
  type Subject,
  sentenceAt,
  speakingPart,
  wordNear,
} from './clause-scope.ts'
import { gerundSubject } from './gerund-subject.ts'
import { isEmpty, isGathered, opensMain } from './main-subject.ts'
import { FARTHEST, overAside, RELATIVES, subjectBehindComma } from './over-aside.ts'
import { quotedBefore } from './quoted-source.ts'

/** How many verbs may lend their subject to one another: “declined to go on to say”. */
const MOST_LENDERS = 4

/** Find the subject before the verb at token `verb`: over adverbs, auxiliaries, times and asides, or lent by an earlier verb. */
export function subjectBefore(scope: ClauseScope, verb: number, lenders = 0): Subject | null {
  // No verb lends to itself, so only what others ask for is asked twice.
  if (lenders === 0) return searchBefore(scope, verb, 0) ?? describedAt(scope, verb)
  if (lenders > MOST_LENDERS) return null
  const key = verb * (MOST_LENDERS + 1) + lenders
  const known = scope.subjects.get(key)
  if (known !== undefined) return known
  const found = searchBefore(scope, verb, lenders)
  scope.subjects.set(key, found)
  return found
}

/** “A diver charged with theft *said*”: for a finite verb of saying, whom the words before only describe. */
function describedAt(scope: ClauseScope, verb: number): Subject | null {
  const { forms, sense } = scope.document.tokenAt(verb).word
  const mention = sense === 'speech' && forms & (VerbForm.past | VerbForm.present) ? chargedBefore(scope, verb) : null
  return mention && { mention, negated: false, passive: false, borrowed: false }
}

/** The way back from a verb to its subject, and what it has met so far. */
interface Search {
  readonly scope: ClauseScope
  readonly verb: number
  readonly lenders: number
  /** The first token of the sentence. */
  readonly first: number
  readonly gerund: boolean
  /** Does the verb report or judge? */
  readonly reports: boolean
  negated: boolean
  passive: boolean
  finite: boolean
  infinitive: boolean
  /** A phrase with a preposition was passed, so a participle before it may only describe the subject: “a letter sent by Foss”. */
  tied: boolean
  /** Only what belongs to the verb was passed: its auxiliaries and adverbs. */
  own: boolean
}

/** The token from which the search goes on, or its result. */
type Step = number | Subject | null

function searchBefore(scope: ClauseScope, verb: number, lenders: number): Subject | null {
  const { lower, word } = scope.document.tokenAt(verb)
  const gerund = (word.forms & VerbForm.gerund) !== 0 || (word.forms === 0 && lower.endsWith('ing'))
  // “Said he was tired but *went on* to say”
  const goes = word.lemma === 'go' && scope.document.tokenAt(verb + 1).lower === 'on'
  const { first } = sentenceAt(scope, verb)
  const search: Search = {
    scope,
    verb,
    lenders,
    first,
    gerund,
    reports: word.sense === 'speech' || word.sense === 'judgement' || goes,
    negated: false,
    passive: false,
    finite: !gerund,
    infinitive: false,
    tied: false,
    own: true,
  }
  for (let j = verb - 1; j >= first && verb - j < FARTHEST; j--) {
    const step = stepOver(search, j)
    if (typeof step !== 'number') return step
    j = step
  }
  // “Calling it a farce, Boyd left”: a participle before its subject.
  return search.finite ? null : subjectBehindComma(scope, verb)
}

/** The subject itself, with what was met on the way to it. */
const direct = ({ negated, passive }: Search, mention: Mention): Subject => ({
  mention,
  negated,
  passive,
  borrowed: false,
})

/** The subject of what stands before token `from`, which the verb shares. */
const lent = ({ scope, lenders, negated }: Search, from: number, main: boolean): Subject | null =>
  lend(lendBefore(scope, from, lenders, main), negated)

function stepOver(search: Search, j: number): Step {
  const { scope, verb } = search
  const quotation = quotationAt(scope, j)
  if (quotation) return overQuotation(search, quotation)
  const token = scope.document.tokens[j] as Token
  const mention = mentionAt(scope, j)
  let speaks = false
  if (search.own && search.finite && !search.infinitive && !belongs(token)) {
    search.own = false
    speaks = mention !== undefined && canSpeak(scope, mention)
    // “A diver who saw the wreck said”, “an aide who was there said”
    const whose = speaks ? null : antecedentOf(scope, j, verb)
    if (whose) return direct(search, whose)
  }
  if (mention && !mention.possessive) return atMention(search, mention, speaks)
  return token.kind === 'sign' ? atSign(search, token, j) : atWord(search, token, j)
}

function overQuotation(search: Search, quotation: Quotation): Step {
  const { scope, verb, finite, negated, passive } = search
  // A comma inside the marks closes its clause too: Foss, who thinks it “odd,” described …
  const comma = scope.document.tokenAt(quotation.wordsEnd - 1).text === ','
  if (finite && comma) return lend(overAside(scope, quotation.wordsEnd - 1, negated, passive), negated)
  // “The star of “Low Tide” has left, saying …”
  if (finite && !isTitle(scope, quotation, verb)) return null
  // Would not discuss “the man,” telling us …
  return comma ? lent(search, quotation.open, true) : quotation.open
}

function atMention(search: Search, mention: Mention, speaks: boolean): Step {
  const { scope, verb, lenders, infinitive, negated } = search
  const { phraseFirst, describes } = mention
  if (!search.finite) return gerundSubject(scope, mention, verb, negated, from => lendBefore(scope, from, lenders))
  if (mention.governed || behindPreposition(scope, mention)) {
    search.tied = true
    return wordNear(scope, phraseFirst - 1, verb).classes & WordClass.preposition ? phraseFirst - 1 : phraseFirst
  }
  if (infinitive) {
    if (isCaused(scope, mention, verb)) return { mention, negated, passive: false, borrowed: true }
    if (isResolve(scope, mention)) return ownerOf(scope, mention, negated)
    return lend(lendBefore(scope, phraseFirst, lenders), negated, true)
  }
  if (!speaks && isObject(scope, mention)) return null
  const text = textByPair(scope, mention)
  if (text) return direct(search, text)
  if (deniesAll(scope, mention)) search.negated = true
  return direct(search, describes >= 0 ? (scope.mentions.all[describes] as Mention) : mention)
}

function atSign(search: Search, { text }: Token, j: number): Step {
  const { scope, verb, first, finite, negated, passive } = search
  if (text === ',') {
    if (!finite) return lent(search, j, true) ?? lend(setOffBefore(scope, j), negated)
    const over = overAside(scope, j, negated, passive)
    if (over) return wordsAre(scope, verb) ? { ...over, mention: textBefore(scope, over.mention) } : over
    // A stray comma: “Committee chairman Ana Foss, said”.
    const opening = endingAt(scope, j)
    const says = scope.document.tokenAt(verb).word.sense === 'speech'
    return says && opening?.phraseFirst === first ? direct(search, opening) : lent(search, j, search.reports)
  }
  if (/^[)\]]$/.test(text)) {
    let open = j
    while (open > first && verb - open < FARTHEST && !/^[([]$/.test(wordNear(scope, open, verb).text)) open--
    return open
  }
  if (!isDash(text)) return null
  return finite ? overAside(scope, j, negated, passive) : lent(search, j, true)
}

function atWord(search: Search, token: Token, j: number): Step {
  const { scope, verb, lenders, gerund } = search
  const { classes, lower, word } = token
  const before = wordNear(scope, j - 1, verb)
  if (classes & WordClass.negation) search.negated = true
  if (classes & WordClass.passive && !gerund) search.passive = true
  if (classes & WordClass.auxiliary) search.finite = true
  if (lower === 'to') {
    // “Is to say”, “has to say”, “was due to say”: one verb; “wants to say”: two; “wrote to her”: no verb.
    if (isLinked(scope, j - 1, verb)) return j - 1
    if (!(before.classes & WordClass.auxiliary)) search.infinitive = true
    return j
  }
  const { finite, infinitive } = search
  if (RELATIVES.has(lower) && !gerund) {
    const antecedent =
      rightBefore(scope, j) ?? (scope.document.tokenAt(j - 1).text === ',' ? endingAt(scope, j - 1) : null)
    const named = antecedent && wordsAre(scope, verb) ? textBefore(scope, antecedent) : antecedent
    return named && direct(search, speakingPart(scope, named))
  }
  if (infinitive && /^(?:decline|refuse|fail|hesitate)$/.test(word.lemma ?? '')) search.negated = true
  const verbal = (classes & WordClass.verb) !== 0 || lower.endsWith('ed')
  if (infinitive && verbal && !(classes & (WordClass.auxiliary | WordClass.adverb)))
    return lend(subjectBefore(scope, j, lenders + 1), search.negated, true)
  if (isSkipped(token)) return j
  // “All *but* accused”
  if (lower === 'but' && before.lower === 'all') return j
  if (classes & WordClass.conjunction) {
    const absolute = finite ? null : absoluteBefore(scope, j, verb)
    return absolute
      ? { mention: absolute, negated: search.negated, passive: false, borrowed: true }
      : lent(search, j, search.reports)
  }
  const quoted = gerund ? (quotedBefore(scope, j) ?? blamedBefore(scope, j, verb)) : null
  if (quoted) return { mention: quoted, negated: search.negated, passive: false, borrowed: true }
  if (gerund && classes & (WordClass.preposition | WordClass.subordinator))
    return opensWith(scope, j, search.first)
      ? subjectBehindComma(scope, verb)
      : lent(search, j, before.lower === 'well')
  if (isPassed(token, before)) return j
  if (classes & WordClass.subordinator) return null
  if (gerund && verbal) return lend(subjectBefore(scope, j, lenders + 1), search.negated, true)
  if (infinitive) return j
  if (search.tied && /(?:ed|en|wn|nt|ld|ng)$/.test(lower) && endingAt(scope, j)) return j
  const described = finite ? describedBy(scope, j, verb) : null
  return described && direct(search, described)
}

/** The subject of the nearest verb before token `from` in its sentence; with `main` of the nearest that is in no subordinate clause. */
function lendBefore(scope: ClauseScope, from: number, lenders: number, main = false): Subject | null {
  let spare: Subject | null = null
  if (lenders >= MOST_LENDERS) return null
  const first = sentenceAt(scope, from).first
  for (let j = from - 1, words = 0; j >= first && words < FARTHEST; j--, words++) {
    const quotation = quotationAt(scope, j)
    if (quotation) {
      j = quotation.open
      continue
    }
    const token = scope.document.tokens[j] as Token
    if (token.text === ';' && mentionAt(scope, j + 1)) return spare
    const mention = mentionAt(scope, j)
    // “Said *he’s* proud and expects”: the verb hangs on the pronoun.
    const hangs = mention?.form === 'pronoun' && mention.kind !== 'organization' && token.ending === 'contracted'
    if (mention && hangs && (!main || mention.phraseFirst === first))
      return { mention, negated: false, passive: false, borrowed: true }
    if (mention) {
      j = mention.phraseFirst
      continue
    }
    const verbal =
      ((token.classes & WordClass.verb) !== 0 && token.word.forms !== VerbForm.gerund) ||
      (token.classes & WordClass.auxiliary) !== 0 ||
      (token.classes === 0 && token.lower.endsWith('ed'))
    if (!verbal || token.lower === 'to') continue
    if (
      token.word.forms === VerbForm.base &&
      !(token.classes & WordClass.auxiliary) &&
      !behindAuxiliary(scope, j) &&
      mentionAt(scope, j - 1)?.kind !== 'group'
    )
      continue
    const subject = subjectBefore(scope, j, lenders + 1)
    // “The court was told Foss had fled and called Ames “odd””
    if (spare && subject && (isTold(scope, j, from, subject) || isEmpty(scope, subject.mention))) return spare
    const report = token.word.sense === 'speech' || token.word.sense === 'judgement'
    if (
      subject &&
      main &&
      !isGathered(scope, subject.mention, from) &&
      (isSubordinate(scope, subject.mention) ||
        isThing(subject.mention) ||
        // Vetoed a bill *that would ban* “odd” ones, calling it …
        RELATIVES.has(scope.document.tokenAt(subject.mention.end).lower) ||
        !(report || !isBehindReport(scope, j) || opensMain(scope, subject.mention, first)))
    ) {
      spare ??= subject
      continue
    }
    if (subject) return subject
    // An inverted tag: “…,” said Foss, adding …
    const after = mentionAt(scope, j + 1)
    if (after && token.word.sense === 'speech' && quotationAt(scope, j - 1))
      return { mention: after, negated: false, passive: false, borrowed: true }
  }
  return spare
}
