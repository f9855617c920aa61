import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'
import { markArticle } from '../src/page/mark-article.ts'

/** Paragraphs as lines, quotations in brackets behind their number, marks in braces behind their part. */
function show(text: string): string[] {
  return markArticle(text, findQuotes(text)).map(passages =>
    passages
      .map(({ quote, runs }) => {
        const inner = runs
          .map(run => (run.marks.length > 0 ? `{${run.marks.map(mark => mark.part).join('+')}:${run.text}}` : run.text))
          .join('')
        return quote === null ? inner : `[${quote}:${inner}]`
      })
      .join(''),
  )
}

describe('markArticle', () => {
  test('marks the words, the speaker, the role and the verb', () => {
    expect(show('“It is late,” said Ida Shaw, the mayor of Wick.')).toEqual([
      '[0:“It is late,”] {verb:said} {speaker:Ida Shaw}, the {role:mayor of Wick}.',
    ])
  })

  test('marks a role within a mention as both', () => {
    expect(show('“It is late,” a spokesman for the club said.')).toEqual([
      '[0:“It is late,”] {speaker:a }{speaker+role:spokesman for the club} {verb:said}.',
    ])
  })

  test('cuts a speech at its paragraphs', () => {
    expect(show('“It is late,” Ida Shaw said. “We wait.\n\n“We still wait.”')).toEqual([
      '[0:“It is late,”] {speaker:Ida Shaw} {verb:said}. [0:“We wait.]',
      '[0:“We still wait.”]',
    ])
  })

  test.each([
    ['a blank line', 'One\n\ntwo', ['One', 'two']],
    ['several', '\n One \n \n\n two \n', ['One', 'two']],
    ['a line break behind the end of a sentence', 'One.\nTwo', ['One.', 'Two']],
    ['no line break inside one', 'One\ntwo', ['One\ntwo']],
    ['nothing', ' \n ', []],
  ])('finds paragraphs by %s', (_, text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  test('holds every character but the space between paragraphs, once and in order', () => {
    const text = readFileSync(new URL('../docs/sample-article.txt', import.meta.url), 'utf8')
    const runs = markArticle(text, findQuotes(text))
      .flat(2)
      .flatMap(passage => passage.runs)
    for (const { start, end, text: part } of runs) expect(text.slice(start, end)).toBe(part)
    for (const [index, run] of runs.entries()) {
      const gap = text.slice(runs[index - 1]?.end ?? 0, run.start)
      expect(gap.trim()).toBe('')
    }
    expect(text.slice(runs.at(-1)?.end).trim()).toBe('')
  })
})
