import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

const endless = 'the mayor smiled and the crew said so and '.repeat(60)

describe('of an endless sentence the clauses around a quotation are read', () =>
  checkRows(
    [
      `{1:“{1.words:We row on,}”} {1.speaker:Tull} {1.verb:said}, and ${endless}all went home.`,
      { rule: 'clause-after' },
    ],
    [`After all, ${endless}{1.speaker:Tull} {1.verb:said}: {1:“{1.words:We row on.}”}`, { rule: 'clause-before' }],
    [
      `After all, ${endless}{1.speaker:Tull} {1.verb:said}, {1:“{1.words:We row on,}”} and ${endless}all went home.`,
      { rule: 'clause-before' },
    ],
  ))

describe('a figure opens an utterance, but not behind a word', () =>
  checkRows(
    ['{1.speaker:Tull} {1.verb:said}: {1:“{1.words:40 boats were lost.}”}', { rule: 'clause-before' }],
    ['{1.speaker:Tull} {1.verb:said} that {1:“{1.words:40 boats}”} were lost.', { rule: 'clause-before' }],
  ))
