import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('words that nobody said', () =>
  checkRows(
    'No mayor was heard to say “the pier is unsafe”.',
    'Tull had reason to say “the pier is unsafe”.',
    'If Tull were to say “the pier is unsafe”, it would shut.',
    'Tull declined to call it “unsafe”.',
    'Tull refused to say “the pier is unsafe”.',
  ))

describe('words that somebody did say', () =>
  checkRows(
    [
      '{1.speaker:Tull} wants to {1.verb:say} {1:“{1.words:the pier is unsafe}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      'Tull never rowed, but {1.speaker:she} {1.verb:said} {1:“{1.words:the pier is unsafe}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull}, who never rowed, {1.verb:said} {1:“{1.words:the pier is unsafe}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
  ))

describe('what neither says is not said', () =>
  checkRows('Neither Osei nor Tull would call it “a farce”.', [
    '{1.speaker:Osei and Tull} {1.verb:called} it {1:“{1.words:a farce}”}.',
    {},
  ]))

describe('what answers for each quotation', () => checkAnswers(['Foss did not use “odd words”.', 'none']))

describe('what answers for each quotation', () =>
  checkAnswers(['Foss can hardly say it is “odd”.', 'unsaid: no quotation']))
