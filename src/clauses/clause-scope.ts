import type { Document, Token } from '../document.ts'
import { type Lexicon, VerbForm, type VerbSense, type Word, WordClass } from '../lexicon/lexicon.ts'
import type { Mention, Mentions, TokenRange } from '../mentions.ts'
import type { Quotation, Quotations } from '../quotations.ts'
import type { Sentences } from '../sentences.ts'

/** What the finders of clauses look at. */
export interface ClauseScope {
  readonly document: Document
  readonly quotations: Quotations
  readonly sentences: Sentences
  readonly mentions: Mentions
  /** The phrasal verbs of the lexicon. */
  readonly phrasal: Lexicon['phrasal']
  /** Subjects found so far, by verb and by how many verbs have lent theirs on the way. */
  readonly subjects: Map<number, Subject | null>
  /** Mentions found so far before asides, by the comma that ends the aside. */
  readonly overAsides: Map<number, Mention | null>
  /** What {@link readAsideEnds} found. */
  readonly asideEnds: Int32Array
  /** The first verb of saying in each sentence, outside quotations and mentions, of those read so far. */
  readonly firstReports: Int32Array
  /** Where the first quotation in each sentence opens, of those read so far. */
  readonly firstQuoted: Int32Array
}

/** Who does a verb, and what stood between. */
export interface Subject {
  readonly mention: Mention
  readonly negated: boolean
  readonly passive: boolean
  /** Borrowed from another verb, by “and”, a participle or an infinitive. */
  readonly borrowed: boolean
}

/** A subject that another verb lends; with `chained` what denies the one denies the other. */
export const lend = (subject: Subject | null, negated: boolean, chained = false): Subject | null =>
  subject && {
    mention: subject.mention,
    negated: negated || (chained && subject.negated),
    passive: false,
    borrowed: true,
  }

/** The token at `i` outside quotations in the sentence that holds token `near`; elsewhere one without text and classes. */
export const wordNear = ({ document, quotations, sentences }: ClauseScope, i: number, near: number): Token =>
  document.tokenAt(i >= 0 && sentences.of[i] === sentences.of[near] && quotations.at[i] === -1 ? i : -1)

/** The sentence that holds token `i`. */
export const sentenceAt = ({ sentences }: ClauseScope, i: number): TokenRange =>
  sentences.all[sentences.of[i] as number] as TokenRange

/** The outermost mention around token `i`. */
export function mentionAt({ mentions }: ClauseScope, i: number): Mention | undefined {
  const index = i < 0 ? -1 : (mentions.at[i] ?? -1)
  return index < 0 ? undefined : mentions.all[index]
}

/** The outermost quotation around token `i`. */
export function quotationAt({ quotations }: ClauseScope, i: number): Quotation | undefined {
  const index = i < 0 ? -1 : (quotations.at[i] ?? -1)
  return index < 0 ? undefined : quotations.all[index]
}

/** The outermost mention whose phrase begins at token `i`. */
export const phraseFrom = ({ mentions }: ClauseScope, i: number): Mention | null =>
  mentions.around(i, each => each.phraseFirst === i)

/** The outermost mention that begins at token `i` and owns what follows. */
export const ownerFrom = ({ mentions }: ClauseScope, i: number): Mention | null =>
  mentions.around(i, each => each.possessive && each.phraseFirst === i)

/** Actions that bring in a clause: “the court *heard* Foss had fled”. */
const isHearing = ({ lemma }: Word): boolean => HEARING.has(lemma)
const HEARING = new Set<string | null>(['hear', 'overhear', 'show', 'watch'])

/** What a verb says, thinks or judges may be a clause of its own. */
const tellsOf = (sense: VerbSense | null): boolean => sense === 'speech' || sense === 'thought' || sense === 'judgement'

/** A description of nobody and nothing that speaks. */
export const isThing = (mention: Mention): boolean => mention.form === 'description' && mention.kind === 'unknown'

/** Is it the subject of a clause with “after”, “when”, “because”, or of what another says: “said *he* was tired”? */
export function isSubordinate(scope: ClauseScope, mention: Mention): boolean {
  const { lower } = scope.document.tokenAt(mention.head)
  if (lower === 'who' || lower === 'which') return true
  const before = wordNear(scope, mention.phraseFirst - 1, mention.phraseFirst)
  // “*Even* the mayor said”
  if (before.lower === 'even') return false
  // “The films *he* calls odd”: a pronoun right behind a noun.
  if (mention.form === 'pronoun' && mentionAt(scope, mention.first - 1)) return true
  return (before.classes & WordClass.subordinator) !== 0 || tellsOf(before.word.sense) || isHearing(before.word)
}

/** What {@link ClauseScope.firstReports} and {@link ClauseScope.firstQuoted} have for a sentence without any. */
export const NONE_YET = 2 ** 31 - 1

/** Does a verb of saying stand before token `i` in its sentence? */
export const isBehindReport = ({ firstReports, sentences }: ClauseScope, i: number): boolean =>
  (firstReports[sentences.of[i] as number] as number) < i

/** Does a quotation stand before token `i` in its sentence? */
export const isBehindQuotation = ({ firstQuoted, sentences }: ClauseScope, i: number): boolean =>
  (firstQuoted[sentences.of[i] as number] as number) < i

/** “Did not *mention*”: a base form is a verb here only behind an auxiliary. */
export function behindAuxiliary(scope: ClauseScope, i: number): boolean {
  for (let k = i - 1; k > i - 4; k--) {
    const token = wordNear(scope, k, i)
    if (token.classes & (WordClass.auxiliary | WordClass.pronoun)) return true
    if (!(token.classes & (WordClass.adverb | WordClass.negation))) return false
  }
  return false
}

/** What only someone can be who does something, unlike “hard” in “it is hard to say”. */
const AGENTIVE = /^(?:able|careful|due|eager|happy|keen|quick|ready|reluctant|slow|unable|unwilling|willing)$/

/** “Was *due* to say”, “is *quick* to add”: what somebody is said to be. */
export function isLinked(scope: ClauseScope, i: number, near: number): boolean {
  const token = wordNear(scope, i, near)
  const linking = wordNear(scope, i - 1, near)
  return AGENTIVE.test(token.lower) && (linking.classes & WordClass.passive) !== 0
}

/** How many phrases may hang on one another: “the head of the office of the mayor of …”. */
const LONGEST_CHAIN = 20

/** The mention whose phrase, or aside, ends right before token `i`. */
export function endingAt(scope: ClauseScope, i: number, most = LONGEST_CHAIN): Mention | null {
  const { mentions } = scope
  const direct = mentionAt(scope, i - 1)
  if (direct && direct.end === i) {
    if (direct.governed) {
      for (let m = direct.index - 1; m >= Math.max(0, direct.index - 5); m--)
        if ((mentions.all[m] as Mention).asideEnd === i) return mentions.all[m] as Mention
      const joint = wordNear(scope, direct.phraseFirst - 1, direct.phraseFirst)
      return most > 0 && joint.classes & WordClass.preposition
        ? endingAt(scope, direct.phraseFirst - 1, most - 1)
        : null
    }
    return direct
  }
  const set = scope.asideEnds[i] ?? -1
  return set < 0 ? null : (mentions.all[set] as Mention)
}

/** No aside behind a phrase has more tokens. */
const LONGEST_ASIDE = 39

/** For each token, and for the end of the text, the nearest mention whose aside ends right before it, or -1. */
export function readAsideEnds({ all, at }: Mentions): Int32Array {
  const ends = new Int32Array(at.length + 1).fill(-1)
  for (const { index, end, asideEnd } of all)
    if (at[end - 1] === index && asideEnd - end < LONGEST_ASIDE) ends[asideEnd] = index
  return ends
}

/** The phrase that ends right before token `i`, whatever governs it: what “that” and “who” go back to. */
export function rightBefore(scope: ClauseScope, i: number): Mention | null {
  const mention = mentionAt(scope, i - 1)
  return mention?.end === i ? mention : endingAt(scope, i)
}

/** “The objections of *an industry* that says”: of a thing and whose it is, the one that can say something. */
export function speakingPart({ mentions }: ClauseScope, mention: Mention): Mention {
  const part = isThing(mention) ? mentions.all[mention.index - 1] : undefined
  return part?.end === mention.end && !isThing(part) ? part : mention
}

/** Nothing governs it: no preposition and no verb right before it. */
export function isFree(scope: ClauseScope, mention: Mention): boolean {
  if (mention.governed || mention.possessive) return false
  const before = wordNear(scope, mention.phraseFirst - 1, mention.phraseFirst)
  if (before.classes & (WordClass.conjunction | WordClass.subordinator | WordClass.adverb)) return true
  return (
    !(before.classes & (WordClass.verb | WordClass.preposition | WordClass.auxiliary | WordClass.objectPronoun)) &&
    !before.lower.endsWith('ed')
  )
}

/**
 * “Led *viewers* to complain”, “led *critics* like Foss to say”: the object of a verb, right before the infinitive, does what that
 * says; but whom one asks to say it has not said it.
 */
export function isCaused(scope: ClauseScope, mention: Mention, verb: number): boolean {
  const before = wordNear(scope, mention.phraseFirst - 1, verb)
  const example = wordNear(scope, mention.end, verb).lower === 'like' ? mentionAt(scope, mention.end + 1) : undefined
  return (
    !isThing(mention) &&
    mention.kind !== 'document' &&
    (before.classes & WordClass.verb) !== 0 &&
    before.word.sense !== 'speech' &&
    wordNear(scope, example?.end ?? mention.end, verb).lower === 'to'
  )
}

/** Nouns with an infinitive of their own. */
const RESOLVES =
  /^(?:attempt|bid|decision|desire|effort|failure|intention|plan|proposal|refusal|right|vow|willingness|wish)s?$/

/** “*Foss’s decision* to read it hurt”: the subject of a clause, whose infinitive tells what its owner does. */
export const isResolve = (scope: ClauseScope, mention: Mention): boolean =>
  isFree(scope, mention) && RESOLVES.test(scope.document.tokenAt(mention.head).lower)

/** Who owns what a phrase is about. */
export function ownerOf({ mentions }: ClauseScope, mention: Mention, negated: boolean): Subject | null {
  const owner = mentions.all[mention.index - 1]
  const owns = owner?.possessive === true && owner.phraseFirst === mention.phraseFirst
  return owns ? { mention: owner, negated, passive: false, borrowed: true } : null
}

/** Without a comma before the “and” at token `from`, whoever hears or is told something goes on with nothing. */
export const isTold = (scope: ClauseScope, verb: number, from: number, { passive }: Subject): boolean => {
  const { lemma, sense } = (scope.document.tokens[verb] as Token).word
  return scope.document.tokenAt(from - 1).text !== ',' && (lemma === 'hear' || (passive && sense === 'speech'))
}

/** Verbs whose object is called something: “called *the use of force* odd”. */
const CALLING = new Set<string | null>(['brand', 'call', 'deem', 'describe', 'dub', 'label', 'term'])

/** The object of the verb right before it, which is no verb of saying or thinking: “recites *the same points*”. */
export function isObject(scope: ClauseScope, mention: Mention): boolean {
  if (mention.form === 'pronoun') return false
  const before = wordNear(scope, mention.phraseFirst - 1, mention.phraseFirst)
  // “Foss, who is *the mayor*, said”
  if (
    before.classes & WordClass.passive &&
    /^wh(?:o|ich)$/.test(wordNear(scope, mention.phraseFirst - 2, mention.phraseFirst).lower)
  )
    return true
  // “To defend *his plans* by saying”
  if (before.word.forms === VerbForm.base && before.word.sense !== 'thought')
    return (
      // “A man claiming to be *Foss* said”
      (mention.form === 'description' || before.lower === 'be') &&
      wordNear(scope, mention.phraseFirst - 2, mention.phraseFirst).lower === 'to'
    )
  return (before.word.sense === 'action' && !isHearing(before.word)) || CALLING.has(before.word.lemma)
}

export const behindPreposition = (scope: ClauseScope, mention: Mention): boolean => {
  const before = wordNear(scope, mention.phraseFirst - 1, mention.phraseFirst)
  return (before.classes & WordClass.preposition) !== 0 && (before.classes & WordClass.subordinator) === 0
}

const DENYING = new Set(['no', 'nobody', 'none', 'neither'])

/** “No minister”, “nobody”, “neither Foss nor *Ames*”, but “No 10”: what nobody says is not said. */
export const deniesAll = (scope: ClauseScope, mention: Mention): boolean =>
  (DENYING.has(scope.document.tokenAt(mention.phraseFirst).lower) && mention.form !== 'name') ||
  wordNear(scope, mention.phraseFirst - 1, mention.phraseFirst).lower === 'nor'

/** Does a whole utterance end right before token `i`, with a comma, a question or an exclamation mark? */
export function utteranceEndingAt(scope: ClauseScope, i: number): boolean {
  const { document } = scope
  const outside = document.tokenAt(i - 1).text === ','
  const quotation = quotationAt(scope, outside ? i - 2 : i - 1)
  if (!quotation) return false
  const before = document.tokenAt(quotation.open - 1)
  const opens = document.paragraphAt(quotation.open - 1) !== quotation.paragraph || before.kind !== 'word'
  return opens && (outside || /^[,?!…]$/.test(document.tokenAt(quotation.wordsEnd - 1).text))
}
