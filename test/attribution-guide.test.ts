import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ruleNames } from '../src/attribute.ts'
import { findQuotes } from '../src/index.ts'

const guide = readFileSync(new URL('../docs/attribution.md', import.meta.url), 'utf8')

/** The sections by the name of the rule in their heading. */
const sections = new Map(
  guide
    .split(/^### /m)
    .slice(1)
    .map(section => {
      const [heading = '', ...body] = section.split('\n')
      return [heading.replaceAll('`', ''), body.join('\n').split(/^## /m)[0] ?? ''] as const
    }),
)

/** The examples of a section with what is said to be found in them. The first is the rule’s, the second a counter-example. */
function examplesOf(section: string): { text: string; found: string }[] {
  return Array.from(section.matchAll(/((?:^>.*\n)+)\nFound: (.*)\.$/gm), ([, block = '', found = '']) => ({
    text: block.replace(/^> ?/gm, '').trim(),
    found,
  }))
}

/** What the guide says of an example, in the words of the guide. */
function describeFinding(text: string, rule: string, found: string): string {
  const quotes = findQuotes(text)
  const last = quotes.at(-1)
  if (!last) return 'nothing'
  const speaker = last.speaker ? (last.speaker.name ?? last.speaker.text) : 'nobody'
  if (found.startsWith('one quote') && quotes.length === 1)
    return `one quote of ${last.segments.length} segment${last.segments.length > 1 ? 's' : ''}, by ${speaker}`
  if (last.rule === null) return speaker
  return `${speaker}, by ${last.rule === rule ? 'this rule' : `\`${last.rule}\``}`
}

test('the guide has a section for each rule', () => {
  expect([...sections.keys()].sort()).toEqual([...ruleNames].sort())
})

test('the table of the guide has a row for each rule, in the order in which they are tried', () => {
  const rows = Array.from(guide.matchAll(/^\| \[`(.*?)`\]\(#(.*?)\)/gm), ([, name, anchor]) => [name, anchor])
  expect(rows).toEqual(ruleNames.map(name => [name, name]))
})

test('the accuracy of each rule is told, in the same order and with the same precision', () => {
  const accuracy = readFileSync(new URL('../docs/accuracy.md', import.meta.url), 'utf8')
  const told = Array.from(accuracy.matchAll(/^\| `(.*?)` \|.*\| (\S+) \|$/gm), ([, name, share]) => [name, share])
  const guided = Array.from(guide.matchAll(/^\| \[`(.*?)`\].*\| (\S+) \|$/gm), ([, name, share]) => [name, share])
  expect(told.map(([name]) => name)).toEqual(ruleNames)
  expect(told).toEqual(guided)
})

describe.each([...sections])('%s', (rule, section) => {
  const examples = examplesOf(section)

  test('has an example of its own and a counter-example', () => {
    expect(examples).toHaveLength(2)
    const [example, counter] = examples
    expect(example?.found).toMatch(/by this rule$|^one quote of \d segments?,|^nothing$|^nobody$/)
    expect(counter?.found).not.toMatch(/by this rule$/)
    expect(counter?.found).not.toBe(example?.found)
  })

  test.each(examples)('$text', ({ text, found }) => {
    expect(describeFinding(text, rule, found)).toBe(found)
  })
})
