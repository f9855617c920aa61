import { describe } from 'vitest'
import { checkAnswers, checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a subject behind its verb', () =>
  checkRows(
    [
      'The plan was late, {1.verb:said} {1.speaker:Tull}, and {1:“{1.words:a mess}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      'The plan failed, {1.verb:observes} {1.speaker:Tull} on Friday, and is {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      'The truth, {1.verb:says} {1.speaker:Tull}, is that the pier is {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      'So {1.verb:said} {1.speaker:Tull} of {1:“{1.words:a mess}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      'As {1.verb:says} {1.speaker:Tull}, it is {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1.verb:Praised} by {1.speaker:Tull} as {1:“{1.words:a mess}”}, the pier shut.',
      { rule: 'governing-clause', role: null },
    ],
    [
      'The plan was {1.verb:called}, in May, by {1.speaker:the {1.role:mayor}} {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause' },
    ],
  ))

describe('an object behind its verb', () =>
  checkRows('Praised by all as “a mess”, the pier shut.', [
    '{1:“{1.words:We row on,}”} deadpanned the pier.',
    { rule: null },
  ]))

describe('one of many behind the verb', () =>
  checkRows(
    ['{1:“{1.words:It is wet,}”} {1.verb:wrote} {1.speaker:one {1.role:commenter}}.', { speakerKind: 'person' }],
    ['{1:“{1.words:It is wet,}”} {1.verb:says} {1.speaker:one kiosk}.', { speakerKind: 'unknown', role: null }],
    ['{1:“{1.words:It is wet}”} described one kiosk.', { rule: null }],
  ))

describe('what somebody calls it now stands behind the verb and does nothing', () =>
  checkRows(
    [
      'Tull, {1.speaker:who} {1.verb:called} the pier {1:“{1.words:a ruin,}”} now calls it a gem.',
      { rule: 'governing-clause', name: 'Tull' },
    ],
    [
      '{2.speaker:Tull}, {1.speaker:who} {1.verb:called} the pier {1:“{1.words:a ruin,}”} now {2.verb:calls} it {2:“{2.words:a gem}”}.',
      [{ name: 'Tull' }, { name: 'Tull' }],
    ],
  ))

describe('whom a text describes as something does not describe it', () =>
  checkRows(
    [
      '{1.speaker:Tull’s memoir}, “Glass,” {1.verb:describes} Boyd as one who {1:“{1.words:feared the tide}”}.',
      { speakerKind: 'document' },
    ],
    ['{1:“{1.words:Boyd feared the tide,}”} {1.verb:says} {1.speaker:Tull}.', { name: 'Tull' }],
  ))

describe('all verbs that report and who does them', () =>
  checkClauses(
    ['“No,” said Foss, and added it was “odd”.', 'Foss: said [behind]', 'Foss: added [lent]'],
    ['The plan failed, observed Foss Monday.', 'Foss: observed [behind]'],
    [
      'Osei offers to ring Boyd up and ask him “rye or wheat” and warns the boys it was their “final loaf” of May.',
      'Osei: offers',
      'Osei: ask him [lent, to him]',
      'Osei: warns the boys [lent, to the boys]',
    ],
  ))

describe('a dash between the words and their tag', () =>
  checkAnswers(['“Late” – said Foss.', 'clause-after: Foss said'], ['“Late”-- said Foss.', 'clause-after: Foss said']))
