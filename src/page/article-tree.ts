import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Quote } from '../types.ts'
import { headlineOf } from './headline-of.ts'
import { markArticle, type Passage, type Run } from './mark-article.ts'
import { nameOf } from './name-of.ts'
import { speakerHue } from './speaker-hue.ts'

/**
 * The article as HTML elements: each quotation a `mark` tinted by its speaker, with a number that leads to its entry in the list of
 * quotations, and speaker, role and verb marked in the text. Every element of a quotation carries its index in `data-quote`.
 *
 * `prefix` begins every id, so that one page can hold several articles.
 */
export function articleTree(text: string, quotes: readonly Quote[], prefix: string): Element {
  const paragraphs = markArticle(text, quotes)
  const last = lastPassages(paragraphs)
  const titled = headlineOf(paragraphs) !== null
  return h(
    'div.text',
    paragraphs.map((passages, index) =>
      h(
        titled && index === 0 ? 'h2' : 'p',
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
