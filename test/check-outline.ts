import { expect, test } from 'vitest'
import { runStages } from './stages.ts'

/** A text and what is expected of it, one string a line. */
type Row = [text: string, ...expected: string[]]

/**
 * The clauses of a text that can report, one a line: who does it, the verb with all that belongs to it, and in brackets what else is
 * known of it.
 *
 *     ['Ames did not tell reporters so, calling it odd.', 'Ames: tell reporters [denied, to reporters]', 'Ames: calling [judgement, lent]']
 */
export const checkClauses = (...rows: Row[]): void => checkOutline(rows, outlineClauses)

/**
 * What the rules answer for the outermost quotations of a text, one a line: the rule, who speaks, and the verb.
 *
 *     ['“No,” Ames said, “and never.”', 'clause-after: Ames said', 'clause-between: Ames said, goes on']
 */
export const checkAnswers = (...rows: Row[]): void => checkOutline(rows, outlineAnswers)

function checkOutline(rows: readonly Row[], outline: (text: string) => string[]): void {
  for (const [text, ...expected] of rows)
    test(text.replaceAll(/\n+/g, ' ¶ '), () => {
      expect(outline(text)).toEqual(expected)
    })
}

/** A text with a gap, a word to fill it, how often it may stand there, and what is found so and with one more. */
type Reach = [text: (gap: string) => string, filler: string, most: number, within: string[], beyond: string[]]

export const checkReachOfClauses = (...rows: Reach[]): void => checkReach(rows, outlineClauses)
export const checkReachOfAnswers = (...rows: Reach[]): void => checkReach(rows, outlineAnswers)

/** The filler is left out of what is found. */
function checkReach(rows: readonly Reach[], outline: (text: string) => string[]): void {
  for (const [text, filler, most, within, beyond] of rows)
    test(`${text('…').replaceAll(/\n+/g, ' ¶ ')} – ${filler.trim()}: ${most}`, () => {
      const found = (times: number) => outline(text(filler.repeat(times))).map(line => line.replaceAll(filler, ''))
      expect(found(most)).toEqual(within)
      expect(found(most + 1)).toEqual(beyond)
    })
}

export function outlineClauses(text: string): string[] {
  const { clauses, words, mentionWords } = runStages(text)
  return clauses.all
    .filter(clause => clause.sense !== 'action')
    .map(clause => {
      const subject = clause.together ? words(clause.together) : (mentionWords(clause.subject) ?? 'nobody')
      const notes = [
        clause.kind === 'verb' ? '' : clause.kind,
        clause.sense === 'speech' ? '' : clause.sense,
        clause.negated ? 'denied' : '',
        clause.passive ? 'passive' : '',
        clause.dependent ? 'lent' : '',
        clause.side === 'after' ? 'behind' : '',
        clause.addressee ? `to ${words(clause.addressee)}` : '',
        clause.medium ? `medium ${words(clause.medium)}` : '',
      ].filter(Boolean)
      return `${subject}: ${words(clause)}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`
    })
}

export function outlineAnswers(text: string): string[] {
  const { quotations, attributions, clauses, words, mentionWords } = runStages(text)
  return quotations.outer.map(({ index }) => {
    const found = attributions[index]
    if (!found) return 'none'
    if (found.dropped) return `${found.rule}: no quotation`
    const speaker = found.together ? words(found.together) : (mentionWords(found.subject) ?? 'nobody')
    const verb = found.clause ? ` ${words(clauses.all[found.clause.index] ?? found.clause)}` : ''
    return `${found.rule}: ${speaker}${verb}${found.continues >= 0 ? ', goes on' : ''}`
  })
}
