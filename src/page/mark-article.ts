import type { Quote, Range } from '../types.ts'

/** What a stretch of the article is to a quotation. */
export type Part = 'speaker' | 'role' | 'verb'

/** A stretch of the article that is the same thing from end to end. Offsets are UTF-16 code units of the article. */
export interface Run extends Range {
  text: string
  /** What it is to which quotation, by index. Usually none or one; two where quotations share a tag or a role lies in a mention. */
  marks: { part: Part; quote: number }[]
}

/** Neighbouring runs that belong to the same quotation, or to none. */
export interface Passage {
  /** The index of the quotation whose words these are, or `null` for the text around. */
  quote: number | null
  runs: Run[]
}

/** Where a paragraph ends: at a blank line, or at a line break behind the end of a sentence. */
const PARAGRAPH_END = /(?<![^\S\n])[^\S\n]*\n\s*\n\s*|(?<=[.!?…”"’'»)])[^\S\n]*\n\s*/g

interface Marked extends Range {
  part: Part | 'words'
  quote: number
}

/**
 * Cut an article into paragraphs of passages, so that a page can tint each quotation and mark its speaker, role and verb. All text is
 * there once and in order, save the white space between paragraphs. Spans may nest or cross: the cuts are at every end of every span.
 *
 * @example
 * ```ts
 * const text = '“It is late,” Shaw said.'
 * const [paragraph] = markArticle(text, findQuotes(text))
 * paragraph.map(passage => passage.runs.map(run => run.text))  // [['“It is late,”'], [' ', 'Shaw', ' ', 'said', '.']]
 * ```
 */
export function markArticle(text: string, quotes: readonly Quote[]): Passage[][] {
  const paragraphs = splitParagraphs(text)
  const spans = quotes.flatMap(spansOf)
  const opening = groupBy(spans, 'start')
  const closing = groupBy(spans, 'end')
  const cuts = new Set(paragraphs.flatMap(({ start, end }) => [start, end]))
  for (const { start, end } of spans) cuts.add(start).add(end)

  const ends = [...cuts].sort((a, b) => a - b)
  const open = new Set<Marked>()
  let next = 0
  return paragraphs.map(paragraph => {
    const passages: Passage[] = []
    for (; next < ends.length && (ends[next] as number) < paragraph.end; next++) {
      const start = ends[next] as number
      const end = ends[next + 1] as number
      for (const span of closing.get(start) ?? []) open.delete(span)
      for (const span of opening.get(start) ?? []) open.add(span)
      if (start >= paragraph.start) addRun(passages, { start, end, text: text.slice(start, end), marks: [] }, open)
    }
    return passages
  })
}

function splitParagraphs(text: string): Range[] {
  const ranges: Range[] = []
  let start = text.length - text.trimStart().length
  for (const gap of text.matchAll(PARAGRAPH_END)) {
    if (gap.index <= start) continue
    ranges.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  const end = text.trimEnd().length
  if (end > start) ranges.push({ start, end })
  return ranges
}

function spansOf({ segments, speaker, role, verb }: Quote, quote: number): Marked[] {
  const spans: Marked[] = segments.map(({ outer }) => ({ ...outer, part: 'words', quote }))
  const parts = { speaker, role, verb }
  for (const part of ['speaker', 'role', 'verb'] as const) {
    const span = parts[part]
    if (span) spans.push({ start: span.start, end: span.end, part, quote })
  }
  return spans.filter(({ start, end }) => end > start)
}

function groupBy(spans: readonly Marked[], key: 'start' | 'end'): Map<number, Marked[]> {
  const groups = new Map<number, Marked[]>()
  for (const span of spans) {
    const group = groups.get(span[key])
    if (group) group.push(span)
    else groups.set(span[key], [span])
  }
  return groups
}

function addRun(passages: Passage[], run: Run, open: ReadonlySet<Marked>): void {
  let quote: number | null = null
  for (const span of open) {
    if (span.part === 'words') quote = span.quote
    else run.marks.push({ part: span.part, quote: span.quote })
  }
  const last = passages.at(-1)
  if (last?.quote === quote) last.runs.push(run)
  else passages.push({ quote, runs: [run] })
}
