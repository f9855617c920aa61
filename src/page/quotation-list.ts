import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Quote } from '../types.ts'
import { nameOf } from './name-of.ts'
import { roleOf } from './role-of.ts'
import { speakerHue } from './speaker-hue.ts'

/**
 * The quotations one by one: the words, who said them, in what role, with what verb, by which rule, and a way back into the text.
 *
 * `prefix` is the one given to `articleTree`, so that the numbers lead here and back.
 */
export function quotationList(quotes: readonly Quote[], prefix: string): Element {
  return h(
    'ol.quotations',
    quotes.map((quote, index) => quotationItem(quote, index + 1, prefix)),
  )
}

function quotationItem(quote: Quote, number: number, prefix: string): Element {
  const { speaker, verb, rule, segments } = quote
  const role = roleOf(quote)
  return h(
    'li',
    {
      id: `${prefix}quotation-${number}`,
      className: speaker ? [] : ['unattributed'],
      style: speakerHue(speaker),
    },
    [
      // Each stretch on a line of its own: dots between them would say that words were left out.
      h(
        'blockquote',
        segments.map(segment => h('div', segment.text)),
      ),
      h('p', [
        h('span.name', nameOf(quote) ?? 'Nobody named'),
        ...(role ? [', ', role] : []),
        ...(verb ? [' · ', h('span.verb', verb.text)] : []),
        ...(rule ? [' · ', h('span.rule', ['by ', h('code', rule)])] : []),
        ' ',
        h('a.back', { href: `#${prefix}mark-${number}`, ariaLabel: `Back to quotation ${number} in the text` }, '↑'),
      ]),
    ],
  )
}
