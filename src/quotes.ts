import type { Attribution } from './attribute.ts'
import type { Document, Token } from './document.ts'
import { isEndSign, WordClass } from './lexicon/lexicon.ts'
import type { Mention, Mentions, TokenRange } from './mentions.ts'
import type { Quotation, Quotations } from './quotations.ts'
import type { Report } from './reports.ts'
import type { Identities, Identity } from './speakers.ts'
import type { Quote, Segment, Span, Speaker, Verb } from './types.ts'

/** With a capital in front, more words than these are a sentence. */
const LONG_FRAGMENT = 5
/** A fragment of so few words counts only when someone is said to have said it. */
const SHORT_FRAGMENT = 3

/** What is written as one quote: a quotation with those that go on with it. */
interface Speech {
  readonly parts: [Quotation, ...Quotation[]]
  readonly attribution: Attribution | null
}

/** What all writing needs. */
interface Source {
  readonly document: Document
  readonly mentions: Mentions
  readonly identities: Identities
  /** The quotations within each quotation. */
  readonly inner: ReadonlyMap<number, Quotation[]>
  /** The speakers so far, numbered from 0 in the order in which they first appear in the result. */
  readonly ids: Map<number, number>
}

/** Turn what the stages found into the public result: the only place where tokens become offsets. */
export function writeQuotes(
  document: Document,
  quotations: Quotations,
  mentions: Mentions,
  attributions: readonly (Attribution | null)[],
  reports: readonly Report[],
  identities: Identities,
): Quote[] {
  const source: Source = { document, mentions, identities, inner: innerQuotations(quotations), ids: new Map() }
  const quotes: Quote[] = []
  let written = 0
  const writeReportsBefore = (token: number): void => {
    for (let report = reports[written]; report && report.parts[0].first < token; report = reports[++written])
      quotes.push(writeReport(source, report))
  }
  for (const speech of readSpeeches(document, quotations, attributions)) {
    writeReportsBefore(speech.parts[0].open)
    quotes.push(writeSpeech(source, speech))
  }
  writeReportsBefore(document.tokens.length)
  return quotes
}

/** Put together what is one speech, and leave out what is no quotation. */
function readSpeeches(
  document: Document,
  quotations: Quotations,
  attributions: readonly (Attribution | null)[],
): Speech[] {
  const speeches: Speech[] = []
  const speechOf: (Speech | undefined)[] = new Array(quotations.all.length)
  for (const quotation of quotations.outer) {
    const attribution = attributions[quotation.index] ?? null
    if (attribution?.dropped) continue
    let speech = attribution && attribution.continues >= 0 ? speechOf[attribution.continues] : undefined
    // Another speaker between ends the quote: results never overlap.
    if (speech && speech === speeches.at(-1)) speech.parts.push(quotation)
    else {
      if (!attribution && countWords(document, quotation) <= SHORT_FRAGMENT && !isUtterance(document, quotation))
        continue
      speech = { parts: [quotation], attribution }
      speeches.push(speech)
    }
    speechOf[quotation.index] = speech
  }
  return speeches
}

function writeSpeech(source: Source, { parts, attribution }: Speech): Quote {
  const { document } = source
  const segments = parts.map(part => segment(document, part)) as [Segment, ...Segment[]]
  const inner = parts.flatMap(part => writeInner(source, part))
  return makeQuote(kindOf(document, parts[0]), segments, writeWho(source, attribution), inner)
}

function writeReport(source: Source, { parts, attribution }: Report): Quote {
  const segments = parts.map(part => {
    const { start, end, text } = span(source.document, part)
    return { start, end, text, outer: { start, end } }
  }) as [Segment, ...Segment[]]
  return makeQuote('indirect', segments, writeWho(source, attribution), [])
}

function makeQuote(
  kind: Quote['kind'],
  segments: [Segment, ...Segment[]],
  { speaker, role, verb, rule }: ReturnType<typeof writeWho>,
  inner: Quote[],
): Quote {
  return {
    start: segments[0].outer.start,
    end: (segments.at(-1) as Segment).outer.end,
    kind,
    content: contentOf(segments),
    segments,
    speaker,
    role,
    verb,
    rule,
    inner,
  }
}

/** The quotations within one: nobody is asked who says them. */
function writeInner(source: Source, { index }: Quotation): Quote[] {
  const within = source.inner.get(index) ?? []
  return within.map(quotation => {
    const only = segment(source.document, quotation)
    return {
      start: only.outer.start,
      end: only.outer.end,
      kind: kindOf(source.document, quotation),
      content: only.text,
      segments: [only],
      speaker: null,
      role: null,
      verb: null,
      rule: null,
      inner: writeInner(source, quotation),
    }
  })
}

const contentOf = (segments: readonly Segment[]): string => segments.map(each => each.text).join(' ')

function innerQuotations(quotations: Quotations): Map<number, Quotation[]> {
  const inner = new Map<number, Quotation[]>()
  for (const quotation of quotations.all) {
    if (quotation.parent < 0) continue
    const siblings = inner.get(quotation.parent)
    if (siblings) siblings.push(quotation)
    else inner.set(quotation.parent, [quotation])
  }
  return inner
}

function countWords(document: Document, quotation: Quotation): number {
  let words = 0
  for (let i = quotation.first; i < quotation.wordsEnd; i++) if (document.tokens[i]?.kind === 'word') words++
  return words
}

/** Words of their own, however few: a short sentence (“Why?”, “Never again.”), or what opens a paragraph (“Rent strike” …). */
function isUtterance(document: Document, quotation: Quotation): boolean {
  const { tokens } = document
  if (!tokens[quotation.first]?.capital) return false
  const previous = tokens[quotation.open - 1]
  if (!previous || document.paragraphAt(quotation.open - 1) !== quotation.paragraph)
    return isEndSign(tokens[quotation.wordsEnd - 1]?.text ?? '') || countWords(document, quotation) > 1
  return isBreak(previous) && isEndSign(tokens[quotation.wordsEnd - 1]?.text ?? '')
}

/** A sign, or a stop that a figure or an abbreviation has swallowed: “at 13.”, “Inc.”, but “Mr.” goes on. */
const isBreak = ({ kind, text, classes }: Token): boolean =>
  kind !== 'word' || (text.endsWith('.') && !(classes & (WordClass.title | WordClass.honorific)))

function kindOf(document: Document, quotation: Quotation): 'direct' | 'mixed' {
  const { tokens } = document
  const previous = quotation.open > 0 ? tokens[quotation.open - 1] : undefined
  if (!previous || document.paragraphAt(quotation.open - 1) !== quotation.paragraph) return 'direct'
  let first: Token | undefined
  let words = 0
  for (let i = quotation.first; i < quotation.wordsEnd && words <= LONG_FRAGMENT; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'sign') continue
    first ??= token
    words++
  }
  if (!first?.capital && !/^\p{N}/u.test(first?.text ?? '')) return 'mixed'
  const verbal = previous.word.sense === 'speech' || previous.word.sense === 'manner'
  return isBreak(previous) || verbal || words > LONG_FRAGMENT ? 'direct' : 'mixed'
}

function segment(document: Document, quotation: Quotation): Segment {
  const { starts, ends, text } = document
  const { open, first, wordsEnd, close } = quotation
  const start = (first < wordsEnd ? starts[first] : ends[open]) as number
  const end = first < wordsEnd ? Math.max(ends[wordsEnd - 1] as number, start) : start
  const outer = { start: starts[open] as number, end: close >= 0 ? (ends[close] as number) : end }
  return { start, end, text: text.slice(start, end), outer }
}

/** A figure, or a word too long for an abbreviation, with the stop that ends its sentence. */
const SWALLOWED = /(?:^\d+|\p{L}{7})\.$/u

function span(document: Document, range: TokenRange): Span {
  const { tokens, starts, ends, text } = document
  const start = starts[range.first] as number
  const last = tokens[range.end - 1] as Token
  const stemEnd = (ends[range.end - 1] as number) - last.endingLength
  // The stop of the sentence: “told Channel 4.”
  const end = last.text.endsWith('.') && SWALLOWED.test(last.text) ? stemEnd - 1 : stemEnd
  return { start, end, text: text.slice(start, end) }
}

function writeWho(source: Source, attribution: Attribution | null): Pick<Quote, 'speaker' | 'role' | 'verb' | 'rule'> {
  if (!attribution) return { speaker: null, role: null, verb: null, rule: null }
  const { document, mentions, identities } = source
  const mention = attribution.subject < 0 ? undefined : mentions.all[attribution.subject]
  const identity = mention ? identities.get(mention.index) : null
  const role = attribution.together ? null : identity?.role
  const verb = writeVerb(document, attribution)
  return {
    speaker: mention ? writeSpeaker(source, mention, identity, attribution.together) : null,
    role: role ? span(document, role) : null,
    verb,
    rule: mention || verb ? attribution.rule : null,
  }
}

function writeSpeaker(
  { document, ids }: Source,
  mention: Mention,
  identity: Identity | null,
  together: TokenRange | null,
): Speaker {
  const { start, end, text } = span(document, together ?? mention)
  if (together) {
    const kind = mention.kind === 'organization' ? 'organization' : 'group'
    return { start, end, text, id: number(ids, -1 - together.first), name: null, kind }
  }
  return {
    start,
    end,
    text,
    id: number(ids, identity?.id ?? -1e9 - mention.index),
    name: identity?.name ? span(document, identity.name).text : null,
    kind: identity?.kind ?? mention.kind,
  }
}

/** Number the speakers from 0 in the order in which they first appear in the result. */
function number(ids: Map<number, number>, key: number): number {
  const known = ids.get(key)
  if (known !== undefined) return known
  ids.set(key, ids.size)
  return ids.size - 1
}

function writeVerb(document: Document, attribution: Attribution): Verb | null {
  const { clause } = attribution
  if (!clause) return null
  const { start, end, text } = span(document, clause)
  return {
    start,
    end,
    text,
    lemma: clause.lemma,
    addressee: clause.addressee ? span(document, clause.addressee) : null,
    medium: clause.medium ? span(document, clause.medium) : null,
  }
}
