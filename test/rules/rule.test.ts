import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
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

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      '“I thought I would miss it,” he said about leaving. “So much has gone.” The film, “13 Hours: The Sailors of Harl,” is out.',
      'clause-after: he said',
      'same-paragraph: he said, goes on',
      'title: no quotation',
    ],
    ['The mayor would cut “the toll, all”.', 'none'],
    ['It took Foss “24 rowers and a cox”.', 'fragment-subject: It took'],
  ))
