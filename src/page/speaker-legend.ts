import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Quote } from '../types.ts'
import { nameOf } from './name-of.ts'
import { roleOf } from './role-of.ts'
import { speakerHue } from './speaker-hue.ts'

/**
 * Who speaks in the article, in the order of the quotes: the tint, the name, the role, and how many quotations. Below it stands how
 * speaker, role and verb are marked in the text.
 */
export function speakerLegend(quotes: readonly Quote[]): Element {
  const bySpeaker = new Map<number | null, Quote[]>()
  for (const quote of quotes) {
    const id = quote.speaker?.id ?? null
    bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), quote])
  }
  // Those of nobody come last.
  const groups = [...bySpeaker].sort(([a], [b]) => Number(a === null) - Number(b === null)).map(([, group]) => group)
  return h('div.legend', [
    h('ul.speakers', groups.map(speakerItem)),
    h('p.key', [
      'In the text: ',
      h('span.speaker', 'the speaker'),
      ', ',
      h('span.role', 'the role'),
      ', ',
      h('span.verb', 'the verb'),
      '.',
    ]),
  ])
}

function speakerItem(quotes: readonly Quote[]): Element {
  const [first] = quotes
  const named = quotes.find(quote => quote.speaker?.name) ?? first
  const role = quotes.map(roleOf).find(text => text !== null)
  const speaker = first?.speaker ?? null
  const count = quotes.length === 1 ? '1 quotation' : `${quotes.length} quotations`
  return h('li', [
    h('span.swatch', { className: speaker ? [] : ['unattributed'], style: speakerHue(speaker), ariaHidden: 'true' }),
    h('span.name', (named && nameOf(named)) ?? 'Nobody named'),
    ...(role ? [h('span.title', role)] : []),
    h('span.count', count),
  ])
}
