import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('whom one tells', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:her}} {1:“{1.words:no}”}.',
      { rule: 'clause-before', role: null, medium: null },
    ],
    ['Tull was {1.verb:told} the pier was {1:“{1.words:not safe any more}”}.', { addressee: null, medium: null }],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:Wick Radio}} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:tells {1.addressee:voters}} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told} how {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:wrote {1.addressee:the board}} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:wrote} a letter {1:“{1.words:we row on}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:Norvalian radio}}: {1:“{1.words:We row on.}”}',
      { rule: 'clause-before', role: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:Wick Radio’s Tide programme}}: {1:“{1.words:We row on.}”}',
      { rule: 'clause-before', role: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:Norvalian daily Tidende}}: {1:“{1.words:We row on.}”}',
      { rule: 'clause-before', role: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:local radio}} it was {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null, medium: null },
    ],
  ))

describe('by what one says it', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:them} on Monday {1.medium:in a statement}} {1:“{1.words:no}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said Monday {1.medium:in a hastily arranged news conference}} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said {1.medium:in an interview on Radio Wick}} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said} in the town hall {1:“{1.words:we row on}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:We row on,}”} {1.verb:said} {1.speaker:Tull} {1.medium:in a statement}.',
      { rule: 'clause-after', role: null, addressee: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said {1.medium:in a post on X}} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said {1.medium:in a post}} on Monday {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null },
    ],
  ))

describe('whom one tells, and what somebody else did', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:the court}} Boyd had {1:“{1.words:lived like a king}”}.',
      { name: 'Tull' },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:police chief Ana Boyd}} it was {1:“{1.words:a mess}”}.',
      { name: 'Tull' },
    ],
    ['Miners were {1.verb:told {1.medium:by email}} that it was {1:“{1.words:a mess}”}.', { rule: 'unnamed-agent' }],
    ['Miners were {1.verb:told} by {1.speaker:Tull} that it was {1:“{1.words:a mess}”}.', { name: 'Tull' }],
  ))

describe('all verbs that report and who does them', () =>
  checkClauses([
    '“Rye is cheaper,” Osei complained in a note to Wick Bakers.',
    'Osei: complained in a note to Wick Bakers [medium in a note to Wick Bakers]',
  ]))

describe('all verbs that report and who does them', () =>
  checkClauses(['Foss said in a letter today Boyd rows.', 'Foss: said in a letter [medium in a letter]']))
