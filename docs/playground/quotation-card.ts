import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Quote } from '../../src/index.ts'
import { nameOf } from '../../src/page/name-of.ts'
import { roleOf } from '../../src/page/role-of.ts'

/** Where the documentation explains the rules, one heading a rule. */
const RULES = '../documents/How_a_quotation_gets_its_speaker.html'

/** All that is known of one quotation; without one, how to choose it. */
export function quotationCard(quote: Quote | undefined, count: number): Root {
  if (!quote)
    return h(null, [
      count > 0
        ? 'Point at a quotation, tap it, or step through their numbers with the Tab key.'
        : 'Nothing is quoted yet.',
    ])
  const { speaker, verb, rule, kind, start, end } = quote
  const role = roleOf(quote)
  const name = nameOf(quote)
  const rows: [string, Parameters<typeof h>[2]][] = []
  if (speaker && speaker.text !== name) rows.push(['named here', `“${speaker.text}”`])
  if (speaker) rows.push(['speaker', speaker.kind])
  if (verb) rows.push(['verb', [verb.text, verb.lemma === verb.text ? '' : ` (${verb.lemma})`]])
  if (verb?.addressee) rows.push(['to', verb.addressee.text])
  if (verb?.medium) rows.push(['where', verb.medium.text])
  rows.push(['quotation', kind])
  if (rule) rows.push(['rule', h('a', { href: `${RULES}#${rule}` }, h('code', rule))])
  rows.push(['offsets', `${start} to ${end}`])
  return h(null, [
    h('button', { type: 'button', ariaLabel: 'Close' }, '×'),
    h('strong.who', name ?? 'Nobody named'),
    role ? h('span.as', role) : null,
    h(
      'dl',
      rows.flatMap(([term, value]) => [h('dt', term), h('dd', value)]),
    ),
  ])
}
