import type { Quote } from '../src/index.ts'

/**
 * What is wrong with a result whatever the text: spans that are not the text at their offsets, quotes out of order or bounds, parts that
 * do not fit one another. Plain comparisons: a million assertions take longer than the library.
 */
export function faultsOf(text: string, quotes: readonly Quote[]): string[] {
  return [...faultsWithin(text, quotes, { start: 0, end: text.length }), ...faultsOfSpeakers(quotes)]
}

function faultsWithin(text: string, quotes: readonly Quote[], within: { start: number; end: number }): string[] {
  const found: string[] = []
  let last = within.start
  for (const { start, end, content, segments, speaker, role, verb, inner, rule } of quotes) {
    if (start < last || end <= start || end > within.end) found.push(`quote ${start}–${end} out of order or bounds`)
    last = end
    let behind = start
    for (const { outer, ...segment } of segments) {
      if (outer.start < behind || segment.start < outer.start || segment.end > outer.end || outer.end > end) {
        found.push(`segment ${segment.start}–${segment.end} out of order or bounds`)
      }
      behind = outer.end
    }
    if (segments[0].outer.start !== start || behind !== end)
      found.push(`quote ${start}–${end} is not the range of its segments`)
    if (content !== segments.map(segment => segment.text).join(' ')) found.push(`content ${content}`)
    for (const span of [...segments, speaker, role, verb, verb?.addressee, verb?.medium]) {
      if (span && text.slice(span.start, span.end) !== span.text)
        found.push(`span ${span.start}–${span.end} ${span.text}`)
    }
    if (speaker === null && role !== null) found.push('a role without a speaker')
    if (speaker !== null && rule === null) found.push('a speaker without a rule')
    if (speaker === null && verb === null && rule !== null) found.push('a rule that attributed nothing')
    found.push(...faultsWithin(text, inner, { start, end }))
  }
  return found
}

/** Numbers are given from 0 on as speakers appear, and each has one name. */
function faultsOfSpeakers(quotes: readonly Quote[]): string[] {
  const found: string[] = []
  const names = new Map<number, string | null>()
  const visit = ({ speaker, inner }: Quote): void => {
    if (speaker) {
      const { id, name } = speaker
      if (!names.has(id) && id !== names.size) found.push(`speaker ${id} after ${names.size} others`)
      if (names.has(id) && names.get(id) !== name) found.push(`speaker ${id} is ${names.get(id)} and ${name}`)
      names.set(id, name)
    }
    inner.forEach(visit)
  }
  quotes.forEach(visit)
  return found
}
