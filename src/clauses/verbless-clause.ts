import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import { type Clause, makeClause } from './clause.ts'
import { type ClauseScope, mentionAt, phraseFrom, quotationAt } from './clause-scope.ts'
import { joinedWith } from './joined-with.ts'

/** “According *to Foss*”, “in the words *of Foss*”, “*To Foss*, it is “odd””: the words at token `i` that lead to whoever speaks. */
export function accordingTo(scope: ClauseScope, i: number, index: number): Clause | null {
  const lead = leadIn(scope, i)
  if (!lead) return null
  const mention = phraseFrom(scope, lead.source)
  if (!mention || mention.possessive || (lead.sense === 'thought' && !isHolder(scope, mention))) return null
  return makeClause({
    index,
    kind: 'according',
    verb: i,
    end: lead.end,
    lemma: lead.lemma,
    sense: lead.sense,
    subject: mention.describes >= 0 ? mention.describes : mention.index,
    together: joinedWith(scope, mention, 'after'),
    side: 'after',
    sentence: scope.sentences.of[i] as number,
  })
}

/** What leads to a source, where it ends and where the source begins. */
interface LeadIn {
  readonly lemma: string
  readonly sense: 'speech' | 'thought'
  readonly end: number
  readonly source: number
}

function leadIn({ document: { tokenAt, tokens }, sentences }: ClauseScope, i: number): LeadIn | null {
  const { lower, classes } = tokens[i] as Token
  const joint = tokenAt(i + 1)
  // What the classes tell is asked before any word is compared.
  if (joint.classes & WordClass.auxiliary && lower === 'according')
    return { lemma: 'according to', sense: 'speech', end: i + 2, source: i + 2 }
  if (classes & WordClass.speechNoun && lower === 'words' && joint.lower === 'of')
    if (tokenAt(i - 2).lower === 'in') return { lemma: 'words', sense: 'speech', end: i + 1, source: i + 2 }
  const opens = classes & (WordClass.auxiliary | WordClass.preposition) && (lower === 'to' || lower === 'for')
  return opens && sentences.all[sentences.of[i] as number]?.first === i
    ? { lemma: lower, sense: 'thought', end: i + 1, source: i + 1 }
    : null
}

/** “For *Foss*, …”, “to *many divers*, …”: somebody, with the comma that closes what opens the sentence. */
const isHolder = ({ document: { tokenAt } }: ClauseScope, mention: Mention): boolean =>
  (mention.kind === 'person' || mention.kind === 'group' || (mention.form === 'name' && mention.kind === 'unknown')) &&
  tokenAt(mention.asideEnd).text === ','

/** What no owner has between itself and its noun: “wave *their* hats and cry”, “a friend of *her* said *the* claim”. */
const BETWEEN = WordClass.conjunction | WordClass.preposition | WordClass.auxiliary

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (token.word.forms & (VerbForm.past | VerbForm.present)) !== 0 &&
  !/^(?:is|was)$/.test(token.lower)

/** “His verdict: …”, “her advice was to …”, “in Foss’s words”: a noun of speech with its owner right before it. */
export function speechNoun(scope: ClauseScope, i: number, index: number): Clause | null {
  const { mentions, document } = scope
  // “Foss’s “five more years” remark”: the words that the noun is for stand between.
  const words = quotationAt(scope, i - 1)
  let at = words ? words.open - 1 : i - 1
  for (; !words && at > i - 3; at--) {
    const token = document.tokenAt(at)
    if (token.kind !== 'word' || token.ending !== null || token.classes & (WordClass.possessive | BETWEEN)) break
    if (token.lower === 'the') break
  }
  // “Foss’s letter makes the case”: a noun with a verb of its own.
  if (isVerb(document.tokens[i + 1]) && !words) return null
  // “Her team calls it odd”, “her fans call it odd”: the phrase has ended, so this is its verb.
  const stated = /^(?:is|was)$/.test(document.tokenAt(i + 1).lower)
  const phrase = mentionAt(scope, i) ? undefined : mentionAt(scope, i - 1)
  if (phrase && (phrase.kind === 'group' || isVerb(document.tokens[i])) && !stated) return null
  const maker = makerOf(scope, i)
  const owner = maker ?? mentions.around(at, each => each.possessive && each.end === at + 1)
  if (!owner) return null
  // “The court said *in its verdict* that it was “odd””: where it was said.
  const before = document.tokenAt(owner.phraseFirst - 2).word
  if (document.tokenAt(owner.phraseFirst - 1).lower === 'in' && before.sense === 'speech' && !words) return null
  // “Denounced Foss’s remarks as …”, “called the PM’s remark …”: the verb reports, not the noun that is its object.
  const article = document.tokenAt(owner.phraseFirst - 1).lower === 'the' ? 1 : 0
  const verb = maker ? undefined : document.tokens[owner.phraseFirst - 1 - article]
  const judged = verb?.word.sense && verb.word.sense !== 'action'
  // “Praised Foss’s call *for* “calm””: what the noun says is his.
  if (judged && !words && document.tokenAt(i + 1).lower !== 'for') return null
  // In Foss’s words, the race was “…”
  const opening =
    /^(?:phrase|words)$/.test((document.tokens[i] as Token).lower) &&
    document.tokenAt(owner.phraseFirst - 1).lower === 'in'
  return makeClause({
    index,
    kind: opening ? 'according' : 'noun',
    verb: i,
    end: i + 1,
    lemma: (document.tokens[i] as Token).lower,
    sense: 'speech',
    subject: owner.index,
    side: maker ? 'after' : 'before',
    sentence: scope.sentences.of[i] as number,
  })
}

/** “The suggestion *by Foss* that it was “odd””: whoever says it, where a “that” follows. */
function makerOf(scope: ClauseScope, i: number): Mention | null {
  const { tokenAt } = scope.document
  const joint = tokenAt(i + 1).lower
  if (joint !== 'by' && joint !== 'from') return null
  const maker = phraseFrom(scope, i + 2)
  return maker && tokenAt(maker.end).lower === 'that' ? maker : null
}
