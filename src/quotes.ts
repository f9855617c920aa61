import type { Attribution } from './attribute.ts'
import type { Document, Token } from './document.ts'
import { WordClass } from './lexicon/lexicon.ts'
import type { Mentions, TokenRange } from './mentions.ts'
import type { Quotation, Quotations } from './quotations.ts'
import type { Report } from './reports.ts'
import type { Identity } from './speakers.ts'
import type { Quote, Segment, Span, Speaker, Verb } from './types.ts'

/** With a capital in front, more words than these are a sentence. */
const LONG_FRAGMENT = 5
/** A fragment of so few words counts only when someone is said to have said it. */
const SHORT_FRAGMENT = 3

/** Turn what the stages found into the public result: the only place where tokens become offsets. */
export function writeQuotes(
  document: Document,
  quotations: Quotations,
  mentions: Mentions,
  attributions: readonly (Attribution | null)[],
  reports: readonly Report[],
  identities: ReadonlyMap<number, Identity>,
): Quote[] {
  const inner = innerQuotations(quotations)
  const parts = new Map<number, Quotation[]>()
  const heads: { quotation: Quotation; attribution: Attribution | null }[] = []
  const headOf = new Map<number, number>()
  for (const quotation of quotations.outer) {
    const attribution = attributions[quotation.index] ?? null
    if (attribution?.dropped) continue
    const head = attribution && attribution.continues >= 0 ? headOf.get(attribution.continues) : undefined
    // Another speaker between ends the quote: results never overlap.
    if (head !== undefined && head === heads.at(-1)?.quotation.index) {
      headOf.set(quotation.index, head)
      parts.get(head)?.push(quotation)
      continue
    }
    if (!attribution && countWords(document, quotation) <= SHORT_FRAGMENT && !isUtterance(document, quotation)) continue
    headOf.set(quotation.index, quotation.index)
    parts.set(quotation.index, [quotation])
    heads.push({ quotation, attribution })
  }
  const ids = new Map<number, number>()
  const writeWho = (attribution: Attribution | null): Pick<Quote, 'speaker' | 'role' | 'verb' | 'rule'> => {
    const speaker = attribution && writeSpeaker(document, mentions, attribution, identities, ids)
    const role = speaker && attribution ? (identities.get(attribution.subject)?.role ?? null) : null
    const verb = attribution && writeVerb(document, attribution)
    return {
      speaker,
      role: role && !attribution?.together ? span(document, role) : null,
      verb,
      rule: speaker || verb ? (attribution?.rule ?? null) : null,
    }
  }
  const marked = heads.map(({ quotation, attribution }) => ({
    at: quotation.open,
    write: (): Quote => {
      const all = parts.get(quotation.index) ?? [quotation]
      const segments = all.map(part => segment(document, part)) as [Segment, ...Segment[]]
      return {
        start: segments[0].outer.start,
        end: (segments.at(-1) as Segment).outer.end,
        kind: kindOf(document, quotation),
        content: segments.map(each => each.text).join(' '),
        segments,
        ...writeWho(attribution),
        inner: all.flatMap(part => (inner.get(part.index) ?? []).map(each => bareQuote(document, each, inner))),
      }
    },
  }))
  const reported = reports.map(report => ({
    at: report.parts[0].first,
    write: (): Quote => ({ ...reportedWords(document, report), ...writeWho(report.attribution), inner: [] }),
  }))
  return [...marked, ...reported].sort((a, b) => a.at - b.at).map(each => each.write())
}

function reportedWords(
  document: Document,
  report: Report,
): Pick<Quote, 'kind' | 'start' | 'end' | 'content' | 'segments'> {
  const segments = report.parts.map(part => {
    const { start, end, text } = span(document, part)
    return { start, end, text, outer: { start, end } }
  }) as [Segment, ...Segment[]]
  return {
    start: segments[0].start,
    end: (segments.at(-1) as Segment).end,
    kind: 'indirect',
    content: segments.map(each => each.text).join(' '),
    segments,
  }
}

function bareQuote(document: Document, quotation: Quotation, inner: ReadonlyMap<number, Quotation[]>): Quote {
  const only = segment(document, quotation)
  return {
    start: only.outer.start,
    end: only.outer.end,
    kind: kindOf(document, quotation),
    content: only.text,
    segments: [only],
    speaker: null,
    role: null,
    verb: null,
    rule: null,
    inner: (inner.get(quotation.index) ?? []).map(each => bareQuote(document, each, inner)),
  }
}

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
  if (previous?.paragraph !== quotation.paragraph)
    return /^[.?!]$/.test(tokens[quotation.wordsEnd - 1]?.text ?? '') || countWords(document, quotation) > 1
  return isBreak(previous) && /^[.?!]$/.test(tokens[quotation.wordsEnd - 1]?.text ?? '')
}

/** A sign, or a stop that a figure or an abbreviation has swallowed: “at 13.”, “Inc.”, but “Mr.” goes on. */
const isBreak = ({ kind, text, classes }: Token): boolean =>
  kind !== 'word' || (text.endsWith('.') && !(classes & (WordClass.title | WordClass.honorific)))

function kindOf(document: Document, quotation: Quotation): 'direct' | 'mixed' {
  const { tokens } = document
  const previous = tokens[quotation.open - 1]
  if (previous?.paragraph !== quotation.paragraph) return 'direct'
  const words = tokens.slice(quotation.first, quotation.wordsEnd).filter(token => token.kind !== 'sign')
  const capital = words[0] !== undefined && (words[0].capital || /^[\p{N}]/u.test(words[0].text))
  const verbal = previous.word.sense === 'speech' || previous.word.sense === 'manner'
  return capital && (isBreak(previous) || verbal || words.length > LONG_FRAGMENT) ? 'direct' : 'mixed'
}

function segment(document: Document, quotation: Quotation): Segment {
  const { tokens, text } = document
  const open = tokens[quotation.open] as Token
  const first = tokens[quotation.first]
  const last = tokens[quotation.wordsEnd - 1]
  const close = quotation.close >= 0 ? tokens[quotation.close] : undefined
  const start = first && quotation.first < quotation.wordsEnd ? first.start : open.end
  const end = last && quotation.first < quotation.wordsEnd ? Math.max(last.end, start) : start
  return { start, end, text: text.slice(start, end), outer: { start: open.start, end: close ? close.end : end } }
}

function span(document: Document, range: TokenRange): Span {
  const { tokens, text } = document
  const { start } = tokens[range.first] as Token
  const last = tokens[range.end - 1] as Token
  const end = last.stemEnd
  return { start, end, text: text.slice(start, end) }
}

function writeSpeaker(
  document: Document,
  mentions: Mentions,
  attribution: Attribution,
  identities: ReadonlyMap<number, Identity>,
  ids: Map<number, number>,
): Speaker | null {
  const mention = mentions.all[attribution.subject]
  if (!mention) return null
  if (attribution.together) {
    return {
      ...span(document, attribution.together),
      id: number(ids, -1 - attribution.together.first),
      name: null,
      kind: mention.kind === 'organization' ? 'organization' : 'group',
    }
  }
  const identity = identities.get(mention.index)
  const name = identity?.name ? span(document, identity.name).text : null
  return {
    ...span(document, mention),
    id: number(ids, identity?.id ?? -1e9 - mention.index),
    name,
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
  return {
    ...span(document, clause),
    lemma: clause.lemma,
    addressee: clause.addressee ? span(document, clause.addressee) : null,
    medium: clause.medium ? span(document, clause.medium) : null,
  }
}
