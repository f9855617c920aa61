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
      '“Yeast is a moody beast,” Osei told Foss over tea. “It sulks in March.” Her cookbook, “40 Loaves: A Year at the Oven,” sells well.',
      'clause-after: Osei told Foss',
      'same-paragraph: Osei told Foss, goes on',
      'title: no quotation',
    ],
    ['The mayor would cut “the toll, all”.', 'none'],
    ['It took Foss “24 rowers and a cox”.', 'fragment-subject: It took'],
  ))

describe('a quotation within another is not the one before', () =>
  checkAnswers(['“She sang ‘home’ twice,” said Foss, who runs the “night bench”.', 'clause-after: Foss said', 'none']))

describe('the sign before two marks that close together ends the words', () =>
  checkAnswers(
    ['“They call it ‘odd,’” Foss said as he left.', 'clause-after: Foss said'],
    ['“They call it ‘odd’,” Foss said as he left.', 'clause-after: Foss said'],
  ))

describe('whole utterances are whose they are, and others are his who reports them', () =>
  checkAnswers(
    ['Ames says voters wrote -- “We row on.”', 'clause-before: voters wrote'],
    ['Ames says voters wrote: “We row ...”', 'clause-before: voters wrote'],
    ['Ames says voters wrote “We all row on”.', 'clause-before: voters wrote'],
    ['Ames says voters call them “the few”.', 'clause-before: Ames says'],
  ))
