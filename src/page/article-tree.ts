import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Quote } from '../types.ts'
import { markArticle, type Passage, type Run } from './mark-article.ts'
import { nameOf } from './name-of.ts'
import { speakerHue } from './speaker-hue.ts'

/** A first paragraph of at most so many characters, without a full stop, is the headline. */
const LONGEST_HEADLINE = 160

/**
 * The article as HTML elements: each quotation a `mark` tinted by its speaker, with a number that leads to its entry in the list of
 * quotations, and speaker, role and verb marked in the text. Every element of a quotation carries its index in `data-quote`.
 *
 * `prefix` begins every id, so that one page can hold several articles.
 */
export function articleTree(text: string, quotes: readonly Quote[], prefix: string): Element {
  const paragraphs = markArticle(text, quotes)
  const last = lastPassages(paragraphs)
  return h(
    'div.text',
    paragraphs.map((passages, index) =>
      h(
        index === 0 && isHeadline(passages, paragraphs.length) ? 'h2' : 'p',
        passages.flatMap(passage => passageElements(passage, quotes, last.has(passage) ? prefix : null)),
      ),
    ),
  )
}

function lastPassages(paragraphs: readonly Passage[][]): Set<Passage> {
  const last = new Map<number, Passage>()
  for (const passage of paragraphs.flat()) if (passage.quote !== null) last.set(passage.quote, passage)
  return new Set(last.values())
}

function isHeadline(passages: readonly Passage[], paragraphs: number): boolean {
  const text = passages.flatMap(({ runs }) => runs.map(run => run.text)).join('')
  return paragraphs > 1 && text.length <= LONGEST_HEADLINE && !/[.!?…:"”’»]$|\n/.test(text) && !/^["“‘«]/.test(text)
}

function passageElements({ quote, runs }: Passage, quotes: readonly Quote[], prefix: string | null): ElementContent[] {
  const inner = runs.map(run => runElement(run, quotes))
  const found = quote === null ? undefined : quotes[quote]
  if (quote === null || !found) return inner
  const { speaker } = found
  const mark = h(
    'mark',
    { dataQuote: quote, className: speaker ? [] : ['unattributed'], style: speakerHue(speaker) },
    inner,
  )
  if (prefix === null) return [mark]
  const label = `Quotation ${quote + 1}, ${nameOf(found) ?? 'nobody named'}`
  const to = { href: `#${prefix}quotation-${quote + 1}`, id: `${prefix}mark-${quote + 1}` }
  return [mark, h('a.number', { ...to, dataQuote: quote, ariaLabel: label }, String(quote + 1))]
}

function runElement({ text, marks }: Run, quotes: readonly Quote[]): ElementContent {
  const [first] = marks
  if (!first) return { type: 'text', value: text }
  const parts = [...new Set(marks.map(mark => mark.part))]
  const style = speakerHue(quotes[first.quote]?.speaker ?? null)
  return h('span', { className: parts, dataQuote: first.quote, style }, text)
}
