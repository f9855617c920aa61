import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('an unknown verb beside a quotation', () =>
  checkRows(
    ['{1:“{1.words:We row on,}”} {1.verb:deadpanned} {1.speaker:the {1.role:mayor}}.', { rule: 'clause-after' }],
    ['{1:“{1.words:We row on,}”} {1.speaker:Tull} {1.verb:deadpanned}.', { rule: 'clause-after', role: null }],
    [
      '{1:“{1.words:We row on,}”} {1.speaker:Tull} {1.verb:deadpanned} to the crowd.',
      { rule: 'clause-after', role: null },
    ],
    ['{1:“{1.words:We row on,}”} {1.speaker:Tull} used to {1.verb:say}.', { rule: 'clause-after', role: null }],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:Harlish radio}}: {1:“{1.words:We row on.}”}',
      { rule: 'clause-before', role: null },
    ],
    ['{1.speaker:Tull} {1.verb:deadpanned}: {1:“{1.words:We row on.}”}', { rule: 'clause-before', role: null }],
    ['{1.speaker:Tull} {1.verb:deadpanned}, {1:“{1.words:We row on.}”}', { rule: 'clause-before', role: null }],
  ))

describe('a verb of moving on, and moving on', () =>
  checkRows(
    [
      '{1.speaker:Tull} went on to {1.verb:say} it was {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    ['{1.speaker:Tull} {1.verb:went on}: {1:“{1.words:We row on.}”}', { rule: 'clause-before', role: null }],
    'Tull went on the pier, “a mess”.',
    ['{1.speaker:Tull} {1.verb:put it} this way: {1:“{1.words:We row on.}”}', { rule: 'clause-before', role: null }],
    'Tull put it to the board as “a mess”.',
    [
      '{1.speaker:Tull} {1.verb:made it clear} that it was {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('a participle that only names a thing', () =>
  checkRows('Tull opposed the scheme called “Low Tide”.', 'Tull opposed the scheme dubbed the “low tide”.'))

describe('what opens the sentence or is only asked makes no verb of saying', () =>
  checkRows(
    [
      'If the law passes, {1:“{1.words:I will stay in Wick,}”} {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null },
    ],
    ['As {1.speaker:Tull} {1.verb:shrugged}, {1:“{1.words:I will stay in Wick.}”}', { role: null }],
    [
      '{1.speaker:Tull} {1.verb:describes} how the miners left: {1:“{1.words:They had time.}”}',
      { rule: 'clause-before', role: null },
    ],
    ['{1.speaker:The {1.role:miners}} {1.verb:left}: {1:“{1.words:We had time.}”}', { rule: 'clause-before' }],
    [
      '{1.speaker:The film} {1.verb:focuses} on why miners left: {1:“{1.words:They had time.}”}',
      { rule: 'colon-before', role: null },
    ],
  ))

describe('an unknown verb between a name and a colon, behind another quotation', () =>
  checkAnswers([
    'Foss said “we row on”. Tull simpered: “We row on.”',
    'clause-before: Foss said',
    'clause-before: Tull simpered',
  ]))
