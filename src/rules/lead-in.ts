import type { Clause } from '../clauses.ts'
import type { Paragraph } from '../document.ts'
import { isDash, WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { joinedTo } from './joined-to.ts'
import { beginsAnew, leadStart } from './lead-start.ts'
import { outermost } from './outermost.ts'
import {
  byClause,
  clausesOf,
  type Found,
  isRelative,
  mentionAt,
  mentionOf,
  type RuleScope,
  type Shape,
  sentenceAt,
  speaks,
  subjectFirst,
  topicOf,
} from './rule.ts'

/** How many words may stand before the colon of a transcript turn or a headline: “Mayor: …”. */
const LONGEST_TURN = 6

/** FOSS: “…”; Record rain — Ana Foss: “…”: a name alone before the colon, at the start or behind a dash. */
export function turn(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (shape.before !== ':') return null
  const { tokenAt } = scope.document
  const colon = quotation.open - 1
  const mention = mentionAt(scope, colon - 1)
  if (!mention || mention.possessive || mention.form === 'pronoun' || ownsRemark(scope, mention.first, colon))
    return null
  if (isLabel(scope, mention)) return null
  const first = sentenceAt(scope, colon).first
  const dash = isDash(tokenAt(mention.phraseFirst - 1).text)
  if (mention.phraseFirst !== first && !(dash && mention.form === 'name')) return null
  return { subject: ownerOf(scope, mention)?.index ?? mention.index, clause: null }
}

/** “*Foss’s take*: …”: who owns what is nobody. */
function ownerOf(scope: RuleScope, { index, phraseFirst, form, kind }: Mention): Mention | undefined {
  const owner = form === 'description' && kind === 'unknown' ? mentionOf(scope, index - 1) : undefined
  return owner?.possessive && owner.phraseFirst === phraseFirst && owner.kind !== 'organization' ? owner : undefined
}

/** REVIEW: “…”, Verdict: “…”: a bare noun for a text says what comes, not who speaks. */
const isLabel = ({ document: { tokenAt } }: RuleScope, mention: Mention): boolean =>
  (tokenAt(mention.head).classes & WordClass.document) !== 0 && mention.phraseFirst === mention.head

/** “Her words: …” is not a name but a noun of speech with its owner. */
const ownsRemark = (scope: RuleScope, first: number, colon: number): boolean =>
  clausesOf(scope, scope.sentences.of[colon] as number, colon).some(
    clause => clause.verb >= first && clause.verb < colon,
  )

/** Nothing but a sign stands behind it in its sentence. */
function closesSentence(scope: RuleScope, quotation: Quotation): boolean {
  const end = sentenceAt(scope, quotation.end - 1).end
  return end - quotation.end <= 1
}

/** “Foss *heard* a shout: “…””: what comes to somebody is somebody else’s. */
const HEARING = new Set(['hear', 'overhear'])

/** X went on: ¶ “…”; X put it plainly: “…” — the sentence that ends in a colon. */
export function colonBefore(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const { tokenAt } = scope.document
  const colon = quotation.open - 1
  const sign = tokenAt(colon).text
  const pause =
    shape.whole && !shape.opensParagraph && (sign === ',' || isDash(sign)) && closesSentence(scope, quotation)
  if (sign !== ':' && !pause && !(shape.opensParagraph && /^[:—–]$/.test(sign))) return null
  const sentence = scope.sentences.of[colon] as number
  const first = leadStart(scope, colon)
  const all = clausesOf(scope, sentence, colon).filter(clause => clause.verb >= first && clause.verb < colon)
  // “Foss was told: “…””: somebody else’s words.
  const last = all.at(-1)
  if (last?.passive && last.sense === 'speech' && last.subject < 0 && last.end === colon) return null
  if (last?.sense === 'action' && HEARING.has(last.lemma)) return null
  const clauses = all.filter(clause => clause.subject >= 0 && !clause.negated)
  const report = clauses.findLast(each => each.sense !== 'action')
  const main = clauses.findLast(each => !each.dependent && speaks(scope, each.subject) && !isAsked(scope, each))
  const over = report && main && (beginsAnew(scope, main, report) || isInAside(scope, report, main))
  const clause = over ? main : (report ?? main)
  if (clause) return byClause(clause.sense === 'thought' ? outermost(scope, quotation, clause, clauses) : clause)
  const about = topicOf(scope, sentence)
  if (about && about.phraseFirst >= first && speaks(scope, about.index) && !isLabel(scope, about))
    return { subject: namedBy(about), together: joinedTo(scope, about.index), clause: null }
  // From Chair Ana Foss: “…”; Rain eases – more from Ana Foss: “…”; the news did not surprise Ana Foss: “…”
  const sender =
    tokenAt(first).lower === 'from' ? senderFrom(scope, first + 1, colon) : lastMention(scope, first, colon)
  const named = mentionOf(scope, sender)
  return named &&
    !isLabel(scope, named) &&
    (endsAt(scope, sender, colon) ||
      tokenAt(first).lower === 'from' ||
      (colon - first <= LONGEST_TURN && !isPlaced(scope, named)))
    ? { subject: namedBy(named), together: joinedTo(scope, sender), clause: null }
    : null
}

/** “*The mayor*, Ana Foss: “…””: the one whom the description is of. */
const namedBy = ({ index, describes }: Mention): number => (describes >= 0 ? describes : index)

/** “A diver, *who praised it*, was blunt: …”: a relative clause before the verb of the main one. */
const isInAside = (scope: RuleScope, report: Clause, main: Clause): boolean =>
  main.verb > report.verb && isRelative(scope, report)

/** “The film shows *why she left*: …”: what a sentence looks into, not what it tells of who speaks. */
const isAsked = (scope: RuleScope, clause: Clause): boolean =>
  /^(?:how|what|where|whether|why)$/.test(scope.document.tokenAt(subjectFirst(scope, clause) - 1).lower)

/** “No news *in Harl*: “…””: where, not who. */
const isPlaced = ({ document }: RuleScope, mention: Mention): boolean =>
  /^(?:at|in|near|on|outside)$/.test(document.tokenAt(mention.phraseFirst - 1).lower)

/** A name right before the colon, and not of where: “no news in Harl: “…””. */
function endsAt(scope: RuleScope, at: number, colon: number): boolean {
  const mention = mentionOf(scope, at)
  if (mention?.form !== 'name' || mention.end !== colon) return false
  const before = scope.document.tokenAt(mention.phraseFirst - 1)
  return !(before.classes & WordClass.preposition) || /^(?:by|from|to)$/.test(before.lower)
}

/** From the desk of Ian Foss, VP Research. ¶ “…” */
export function fromSender(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (!shape.opensParagraph) return null
  const { tokenAt, paragraphs } = scope.document
  const paragraph = paragraphs[quotation.paragraph - 1]
  if (!paragraph || paragraph.end - paragraph.first > 20) return null
  const first = tokenAt(paragraph.first).lower === 'and' ? paragraph.first + 1 : paragraph.first
  if (tokenAt(first).lower !== 'from') return null
  for (let i = first; i < paragraph.end; i++) {
    const mention = mentionAt(scope, i)
    if (!mention) continue
    for (let m = mention.index; m >= 0 && (scope.mentions.all[m]?.first ?? 0) >= i; m--) {
      const inner = scope.mentions.all[m]
      if (inner?.form === 'name' && inner.kind === 'person') return { subject: m, clause: null }
    }
    i = mention.end - 1
  }
  return null
}

/** “…” — Ian Foss; “…” ¶ - Ian Foss */
export function signature(scope: RuleScope, quotation: Quotation): Found | null {
  const { tokenAt, paragraphAt, paragraphs } = scope.document
  const dash = tokenAt(quotation.end)
  const here = paragraphAt(quotation.end)
  if (!/^(?:[—–―-]|-{2,})$/.test(dash.text) || here - quotation.paragraph > 1) return null
  const end = (paragraphs[here] as Paragraph).end
  let at = quotation.end + 1
  const next = paragraphAt(at)
  if (next !== here && dash.text === '-') return null
  // The name may stand on a line of its own below a long dash.
  const limit = next === here + 1 && at === end ? (paragraphs[next] as Paragraph).end : end
  while (tokenAt(at).kind === 'sign' && at < limit) at++
  const mention = mentionAt(scope, at)
  if (!mention || mention.possessive) return null
  if (mention.form !== 'name' && mention.kind !== 'person' && mention.kind !== 'group') return null
  const alone = mention.asideEnd >= limit || tokenAt(mention.asideEnd).kind !== 'word'
  return alone ? { subject: mention.index, clause: null } : null
}

/** Who follows “from”, “from *Chair Ana Foss* in Harl”, “from *Foss’s* blog post”, else the last mention: “from the desk of *Ana Foss*”. */
function senderFrom(scope: RuleScope, first: number, end: number): number {
  const sender = scope.mentions.around(
    first,
    ({ form, kind, phraseFirst, possessive }) =>
      form === 'name' && phraseFirst === first && (possessive || kind === 'person'),
  )
  return sender?.index ?? lastMention(scope, first, end)
}

function lastMention(scope: RuleScope, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const at = scope.mentions.at[i] ?? -1
    if (at >= 0 && scope.mentions.all[at]?.form !== 'pronoun' && speaks(scope, at)) return at
  }
  return -1
}
