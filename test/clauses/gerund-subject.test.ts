import { describe } from 'vitest'
import { checkAnswers, checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('plans that are defended by saying something', () =>
  checkRows([
    '{1.speaker:The candidate} seemed to defend his harbour plans by {1.verb:saying}, {1:“{1.words:I am saving boats.}”}',
    {},
  ]))

describe('“with” and whoever says so', () =>
  checkRows(
    [
      'Boyd turned on Tull, with {1.speaker:the campaign of the former mayor from Harl} {1.verb:saying} he was {1:“{1.words:no friend of the harbour}”}.',
      {},
    ],
    [
      '{1.speaker:Boyd} turned on Tull, {1.verb:saying} he was {1:“{1.words:no friend of the harbour}”}.',
      { name: 'Boyd' },
    ],
  ))

describe('a text that comes speaks for itself, one that is sent for its sender', () =>
  checkRows(
    [
      'Tull left after {1.speaker:a letter} {1.verb:urging} her to give up her {1:“{1.words:seat for the rich}”}.',
      { rule: 'governing-clause', speakerKind: 'document', role: null },
    ],
    [
      'The board dismissed {1.speaker:a lawsuit} {1.verb:calling} it {1:“{1.words:a seat for the rich}”}.',
      { rule: 'clause-before', speakerKind: 'document', role: null },
    ],
    [
      '{1.speaker:Tull} sent a letter {1.verb:urging} her to give up her {1:“{1.words:seat for the rich}”}.',
      { rule: 'governing-clause', speakerKind: 'person', role: null },
    ],
  ))

describe('several behind “with”', () =>
  checkRows(
    [
      'No ferry could leave, with bakers and {1.speaker,1.role:rowers} {1.verb:shouting} {1:“{1.words:Let us in}”}.',
      { rule: 'clause-before', speakerKind: 'group' },
    ],
    [
      'No ferry could leave, and {1.speaker:bakers and rowers} {1.verb:shouted} {1:“{1.words:Let us in}”}.',
      { rule: 'clause-before', speakerKind: 'group' },
    ],
    [
      'Rain fell, with {1.role:Mayor} {1.speaker:Ian Tull} {1.verb:telling {1.addressee:miners}} he saw the pier as {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', name: 'Ian Tull' },
    ],
  ))

describe('a sign speaks for itself, whoever holds it', () =>
  checkRows(
    [
      'Tull held up {1.speaker:a sign} {1.verb:saying} {1:“{1.words:Boats for all}”}.',
      { speakerKind: 'document', role: null },
    ],
    ['{1.speaker:Tull} sent out a note {1.verb:saying} {1:“{1.words:Boats for all}”}.', { name: 'Tull' }],
  ))

describe('all verbs that report and who does them', () =>
  checkClauses(
    ['The report held a letter saying it was “odd”.', 'a letter: saying [lent]'],
    [
      'The bill passed, with nurses calling it a lifeline and Ames calling it odd.',
      'nurses: calling [judgement, lent]',
      'Ames: calling [judgement, lent]',
    ],
    [
      'Foss praised a lifeline for nurses and Ames calling it odd.',
      'Foss: praised [judgement]',
      'Foss: calling [judgement, lent]',
    ],
    ['“We row,” a man calling himself the captain said.', 'a man: calling [judgement, lent]', 'the captain: said'],
  ))

describe('a text that reads something, whoever sends it', () =>
  checkAnswers(
    ['Foss sent a plan reading “odd boats”.', 'clause-before: a plan reading'],
    ['Foss sent a plan saying “odd boats” were out.', 'clause-before: Foss saying'],
  ))
