import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { formatHtml } from '../src/cli/format-html.ts'
import { findQuotes } from '../src/index.ts'

type Node = ReturnType<typeof fromHtml>['children'][number]

function pageOf(text: string, file = 'article.txt') {
  const format = formatHtml([file])
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
      'It is late,Go home.Ida Shaw, mayor of Wick · said · by clause-after ↑',
      'Nothing will be the same.Nobody named ↑',
    ])
  })

  test('sets each stretch of a quotation on a line of its own', () => {
    const [first] = pageOf(text).named('blockquote')
    expect(first?.children.map(child => ('children' in child ? textOf(child) : child))).toEqual([
      'It is late,',
      'Go home.',
    ])
  })

  test('leaves out a role that says again what the mention says', () => {
    const entries = (text: string) => pageOf(text).named('li').map(textOf)
    expect(entries('“It is late,” a neighbour said.')).toEqual([
      'a neighbour1 quotation',
      'It is late,a neighbour · said · by clause-after ↑',
    ])
    expect(entries('The mayor, Ida Shaw, left. “It is late,” the mayor said.')).toEqual([
      'Ida Shawmayor1 quotation',
      'It is late,Ida Shaw, mayor · said · by clause-after ↑',
    ])
  })

  test.each([
    ['the headline', [''], text, 'Lock to close – who said what'],
    ['the file', ['in/a <b>.txt'], 'Nobody spoke.', 'a <b>.txt – who said what'],
    ['standard input', ['-'], 'Nobody spoke.', 'Article – who said what'],
    ['several files', ['a.txt', 'in/b.txt'], text, 'a.txt, b.txt – who said what'],
    ['many files', ['a', 'b', 'c', 'd', 'e'], text, 'a, b, c and 2 more – who said what'],
  ])('has the title of %s', (_, files, text, title) => {
    const html = formatHtml(files).finding({ file: files[0] ?? '', text, quotes: [] }, 0)
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe(title.replaceAll('<', '&#x3C;'))
  })

  test('is whole without an article', () => {
    const format = formatHtml(['missing.txt'])
    expect(format.opening + format.closing(0)).toMatch(/^<!doctype html>.*<title>Who said what<\/title>.*<\/html>\n$/s)
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
  const format = formatHtml(['a.txt', 'a.txt'])
  const text = '“It is late,” said Ida Shaw.'
  const finding = { file: 'a.txt', text, quotes: findQuotes(text) }
  const ids = Array.from(
    `${format.finding(finding, 0)}${format.finding(finding, 1)}`.matchAll(/\sid="([^"]*)"/g),
    ([, id]) => id,
  )
  expect(ids.length).toBeGreaterThan(4)
  expect(new Set(ids).size).toBe(ids.length)
})
