import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { absoluteBefore } from './absolute-before.ts'
import { antecedentOf, chargedBefore, describedBy, textBefore, textByPair, wordsAre } from './antecedent-of.ts'
import {
  behindAuxiliary,
  behindPreposition,
  type ClauseScope,
  DASH,
  deniesAll,
  endingAt,
  isBehindReport,
  isCaused,
  isFree,
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

const SKIPPED = WordClass.adverb | WordClass.auxiliary | WordClass.negation | WordClass.time

/** Adverbs that tell where someone was, not how something was said. */
const PLACES = new Set('aboard here inside nearby outside present there'.split(' '))

/** When something was said: “at 7:30 p.m.” */
const CLOCK = /^(?:\d+|\d\d?:\d\d|[ap]\.m\.)$/

const PASSED =
  WordClass.preposition | WordClass.determiner | WordClass.number | WordClass.modifier | WordClass.objectPronoun

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

function searchBefore(scope: ClauseScope, verb: number, lenders: number): Subject | null {
  const { mentions } = scope
  const sentence = sentenceAt(scope, verb)
  const { forms, sense, lemma } = (scope.document.tokens[verb] as Token).word
  // “Said he was tired but *went on* to say”
  const goes = lemma === 'go' && scope.document.tokenAt(verb + 1).lower === 'on'
  const speech = sense === 'speech' || sense === 'judgement' || goes
  const looksGerund =
    (forms & VerbForm.gerund) !== 0 || (forms === 0 && (scope.document.tokens[verb] as Token).lower.endsWith('ing'))
  let negated = false
  let passive = false
  let finite = !looksGerund
  let infinitive = false
  /** A phrase with a preposition was passed, so a participle before it may only describe the subject: “a letter sent by Foss”. */
  let tied = false
  /** Only what belongs to the verb was passed: its auxiliaries and adverbs. */
  let own = true
  for (let j = verb - 1; j >= sentence.first && verb - j < FARTHEST; j--) {
    const quotation = quotationAt(scope, j)
    if (quotation) {
      // A comma inside the marks closes its clause too: Foss, who thinks it “odd,” described …
      const comma = scope.document.tokenAt(quotation.wordsEnd - 1).text === ','
      if (finite && comma) return lend(overAside(scope, quotation.wordsEnd - 1, negated, passive), negated)
      // “The star of “Low Tide” has left, saying …”
      if (finite && !isTitle(scope, quotation, verb)) return null
      // Would not discuss “the man,” telling us …
      if (comma) return lend(lendBefore(scope, quotation.open, lenders, true), negated)
      j = quotation.open
      continue
    }
    const token = scope.document.tokens[j] as Token
    const mention = mentionAt(scope, j)
    let speaks = false
    if (own && finite && !infinitive && !belongs(token)) {
      own = false
      speaks = mention !== undefined && canSpeak(scope, mention)
      // “A diver who saw the wreck said”, “an aide who was there said”
      const whose = speaks ? null : antecedentOf(scope, j, verb)
      if (whose) return { mention: whose, negated, passive, borrowed: false }
    }
    if (mention && !mention.possessive) {
      if (!finite) return gerundSubject(scope, mention, verb, negated, from => lendBefore(scope, from, lenders))
      if (mention.governed || behindPreposition(scope, mention)) {
        j = mention.phraseFirst
        tied = true
        if (wordNear(scope, j - 1, verb).classes & WordClass.preposition) j--
        continue
      }
      if (infinitive && isCaused(scope, mention, verb)) return { mention, negated, passive: false, borrowed: true }
      if (infinitive && isResolve(scope, mention)) return ownerOf(scope, mention, negated)
      if (infinitive) return lend(lendBefore(scope, mention.phraseFirst, lenders), negated, true)
      if (!speaks && isObject(scope, mention)) return null
      const text = textByPair(scope, mention)
      if (text) return { mention: text, negated, passive, borrowed: false }
      const antecedent = mention.describes >= 0 ? (mentions.all[mention.describes] as Mention) : mention
      if (deniesAll(scope, mention)) negated = true
      return { mention: antecedent, negated, passive, borrowed: false }
    }
    if (token.kind === 'sign') {
      if (token.text === ',') {
        if (!finite) return lend(lendBefore(scope, j, lenders, true) ?? setOffBefore(scope, j), negated)
        const over = overAside(scope, j, negated, passive)
        if (over) return wordsAre(scope, verb) ? { ...over, mention: textBefore(scope, over.mention) } : over
        // A stray comma: “Committee chairman Ana Foss, said”.
        const opening = endingAt(scope, j)
        if (sense === 'speech' && opening?.phraseFirst === sentence.first)
          return { mention: opening as Mention, negated, passive, borrowed: false }
        return lend(lendBefore(scope, j, lenders, speech), negated)
      }
      if (/^[)\]]$/.test(token.text)) {
        while (j > sentence.first && verb - j < FARTHEST && !/^[([]$/.test(wordNear(scope, j, verb).text)) j--
        continue
      }
      if (DASH.test(token.text))
        return !finite ? lend(lendBefore(scope, j, lenders, true), negated) : overAside(scope, j, negated, passive)
      return null
    }
    if (token.classes & WordClass.negation) negated = true
    if (token.classes & WordClass.passive && !looksGerund) passive = true
    if (token.classes & WordClass.auxiliary) finite = true
    if (token.lower === 'to') {
      // “Is to say”, “has to say”, “was due to say”: one verb; “wants to say”: two; “wrote to her”: no verb.
      if (isLinked(scope, j - 1, verb)) j--
      else if (!(wordNear(scope, j - 1, verb).classes & WordClass.auxiliary)) infinitive = true
      continue
    }
    if (RELATIVES.has(token.lower) && !looksGerund) {
      const antecedent =
        rightBefore(scope, j) ?? (scope.document.tokenAt(j - 1).text === ',' ? endingAt(scope, j - 1) : null)
      const named = antecedent && wordsAre(scope, verb) ? textBefore(scope, antecedent) : antecedent
      return named && { mention: speakingPart(scope, named), negated, passive, borrowed: false }
    }
    if (infinitive && /^(?:decline|refuse|fail|hesitate|decide_not)$/.test(token.word.lemma ?? '')) negated = true
    if (
      infinitive &&
      (token.classes & WordClass.verb || token.lower.endsWith('ed')) &&
      !(token.classes & (WordClass.auxiliary | WordClass.adverb))
    )
      return lend(subjectBefore(scope, j, lenders + 1), negated, true)
    if (token.classes & SKIPPED || token.lower.endsWith('ly')) continue
    // “All *but* accused”
    if (token.lower === 'but' && wordNear(scope, j - 1, verb).lower === 'all') continue
    if (token.classes & WordClass.conjunction) {
      const absolute = finite ? null : absoluteBefore(scope, j, verb)
      if (absolute) return { mention: absolute, negated, passive: false, borrowed: true }
      return lend(lendBefore(scope, j, lenders, speech), negated)
    }
    const quoted = looksGerund ? quotedBefore(scope, j) : null
    if (quoted) return { mention: quoted, negated, passive: false, borrowed: true }
    if (looksGerund && token.classes & (WordClass.preposition | WordClass.subordinator))
      return opensWith(scope, j, sentence.first)
        ? subjectBehindComma(scope, verb)
        : lend(lendBefore(scope, j, lenders, wordNear(scope, j - 1, verb).lower === 'well'), negated)
    if (token.classes & PASSED || CLOCK.test(token.lower)) continue
    // “A woman next door said”
    if (token.lower === 'door' && wordNear(scope, j - 1, verb).lower === 'next') continue
    // “Less than a week ago said”, “declined to speak other than to say”
    if (token.lower === 'than' && /^(?:more|less|fewer|other)$/.test(wordNear(scope, j - 1, verb).lower)) continue
    if (token.classes & WordClass.subordinator) return null
    if (looksGerund && (token.classes & WordClass.verb || token.lower.endsWith('ed')))
      return lend(subjectBefore(scope, j, lenders + 1), negated, true)
    if (infinitive) continue
    if (tied && /(?:ed|en|wn|nt|ld|ng)$/.test(token.lower) && endingAt(scope, j)) continue
    const described = finite ? describedBy(scope, j, verb) : null
    return described && { mention: described, negated, passive, borrowed: false }
  }
  // “Calling it a farce, Boyd left”: a participle before its subject.
  return finite ? null : subjectBehindComma(scope, verb)
}

/** No title within a phrase has more tokens, its marks included. */
const LONGEST_TITLE = 9

/** A few words with a capital behind a noun, and no subject behind the verb. */
const isTitle = (scope: ClauseScope, { first, open, end }: Quotation, verb: number): boolean =>
  end - open <= LONGEST_TITLE &&
  scope.document.tokenAt(first).capital &&
  scope.document.tokenAt(open - 1).kind === 'word' &&
  mentionAt(scope, verb + 1)?.phraseFirst !== verb + 1

/** “*Foss*, calling it a farce, left”: who stands before the comma, where the sentence has no verb yet. */
function setOffBefore(scope: ClauseScope, comma: number): Subject | null {
  const mention = endingAt(scope, comma)
  return mention && isFree(scope, mention) && !isThing(mention)
    ? { mention, negated: false, passive: false, borrowed: true }
    : null
}

/** “*By* calling it “odd”, Foss …”, “*and after* saying “no”, she …”: what opens a sentence and waits for its subject. */
const opensWith = ({ document: { tokenAt } }: ClauseScope, i: number, first: number): boolean =>
  /^(?:after|before|by|in|when|while)$/.test(tokenAt(i).lower) &&
  (i === first || (i === first + 1 && (tokenAt(first).classes & WordClass.conjunction) !== 0))

/** Does a word before a verb belong to it: “has *not yet* said”, but “was *there*”? */
const belongs = ({ classes, lower }: Token): boolean =>
  ((classes & SKIPPED) !== 0 || lower.endsWith('ly')) && !PLACES.has(lower)

/** Could it be the subject of the verb behind it? Not in “those who made *it* said”. */
function canSpeak(scope: ClauseScope, mention: Mention): boolean {
  if (mention.governed || isThing(mention) || isObject(scope, mention)) return false
  const { word } = wordNear(scope, mention.phraseFirst - 1, mention.first)
  return scope.document.tokenAt(mention.head).lower !== 'it' || word.sense !== 'action' || word.forms === VerbForm.base
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
