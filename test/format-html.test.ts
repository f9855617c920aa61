import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { formatHtml } from '../src/cli/format-html.ts'
import { findQuotes } from '../src/index.ts'

type Node = ReturnType<typeof fromHtml>['children'][number]

function pageOf(text: string, file = 'article.txt') {
  const format = formatHtml()
  const html = format.opening + format.finding({ file, text, quotes: findQuotes(text) }, 0) + format.closing(1)
  const tree = fromHtml(html)
  const elements: Extract<Node, { type: 'element' }>[] = []
  const visit = (node: { children: unknown[] }): void => {
    for (const child of node.children as Node[]) {
      if (child.type === 'element') elements.push(child)
      if ('children' in child) visit(child)
    }
  }
  visit(tree)
  const named = (name: string) => elements.filter(element => element.tagName === name)
  return { html, elements, named }
}
const textOf = (node: { children: unknown[] }): string =>
  (node.children as Node[])
    .map(child => ('children' in child ? textOf(child) : 'value' in child ? child.value : ''))
    .join('')

describe('the page', () => {
  const text =
    'Lock to close\n\n“It is late,” said Ida Shaw, the mayor of Wick. “Go home.”\n\nThe room fell silent. “Nothing will be the same.”'

  test('tints each quotation by its speaker and numbers it once', () => {
    const { named, elements } = pageOf(text)
    expect(named('mark').map(textOf)).toEqual(['“It is late,”', '“Go home.”', '“Nothing will be the same.”'])
    expect(named('mark').map(mark => Boolean(mark.properties.style))).toEqual([true, true, false])
    expect(elements.filter(({ properties }) => String(properties.className) === 'number').map(textOf)).toEqual([
      '1',
      '2',
    ])
  })

  test('marks speaker, role and verb', () => {
    const { elements } = pageOf(text)
    const marked = (name: string) =>
      elements
        .filter(({ properties }) => 'dataQuote' in properties && String(properties.className) === name)
        .map(textOf)
    expect([marked('speaker'), marked('role'), marked('verb')]).toEqual([['Ida Shaw'], ['mayor of Wick'], ['said']])
  })

  test('lists the speakers and the quotations, and links both ways', () => {
    const { named, elements } = pageOf(text)
    const ids = new Set(elements.map(({ properties }) => properties.id).filter(Boolean))
    const links = named('a').map(({ properties }) => String(properties.href).slice(1))
    expect(links).toHaveLength(4)
    expect(links.filter(id => !ids.has(id))).toEqual([])
    expect(named('li').map(textOf)).toEqual([
      'Ida Shawmayor of Wick1 quotation',
      'Nobody named1 quotation',
      'It is late, … Go home.Ida Shaw, mayor of Wick · said · by clause-after ↑',
      'Nothing will be the same.Nobody named ↑',
    ])
  })

  test('takes a first line without a full stop for the headline', () => {
    expect(pageOf(text).named('h2').map(textOf)).toEqual(['Lock to close', 'Quotations'])
  })

  test('names every link for those who hear it', () => {
    for (const { properties } of pageOf(text).named('a')) expect(properties.ariaLabel).toMatch(/quotation \d/i)
  })

  test('writes whatever the article and the file name hold as text', () => {
    const wild =
      '“<script>alert(1)</script> &amp; no </mark>,” said Ida <b onclick="x">Shaw</b>. “</style><img src=x onerror=alert(2)>”'
    const { named, elements } = pageOf(wild, '<img src=x>"\'&.txt')
    expect([...named('script'), ...named('img'), ...named('b')]).toEqual([])
    expect(elements.filter(({ properties }) => Object.keys(properties).some(name => /^on/i.test(name)))).toEqual([])
    expect(textOf(named('h1')[0] ?? { children: [] })).toBe('<img src=x>"\'&.txt')
    expect(named('mark').map(textOf)).toContain('“<script>alert(1)</script> &amp; no </mark>,”')
  })

  test('loads nothing from anywhere', () => {
    const { html, named } = pageOf(text)
    expect([...named('script'), ...named('link'), ...named('img'), ...named('iframe')]).toEqual([])
    expect(html).not.toMatch(/url\(|@import|https?:/)
  })
})

test('several articles on one page have ids of their own', () => {
  const format = formatHtml()
  const text = '“It is late,” said Ida Shaw.'
  const finding = { file: 'a.txt', text, quotes: findQuotes(text) }
  const ids = Array.from(
    `${format.finding(finding, 0)}${format.finding(finding, 1)}`.matchAll(/\sid="([^"]*)"/g),
    ([, id]) => id,
  )
  expect(ids.length).toBeGreaterThan(4)
  expect(new Set(ids).size).toBe(ids.length)
})
