import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a participle that only describes the subject', () =>
  checkRows(
    ['{1:“{1.words:The levy stands,}”} {1.speaker:the order} released Friday {1.verb:said}.', { lemma: 'say' }],
    ['{1.speaker:A handbook} just published for pupils {1.verb:explains} {1:“{1.words:the uses of salt}”}.', {}],
    [
      '{1.speaker:A radio ad} released Thursday {1.verb:accuses Boyd} of winning {1:“{1.words:by a trick of the light}”}.',
      { lemma: 'accuse' },
    ],
    // It has a subject of its own, or is the verb.
    ['{1:“{1.words:The levy stands,}”} {1.speaker:the board} {1.verb:announced} Friday.', { lemma: 'announce' }],
    ['{1.speaker:Tull} {1.verb:said} the levy added by Boyd was {1:“{1.words:odd}”}.', { name: 'Tull' }],
    [
      'The clerks shut the hall because of {1:“{1.words:far too many rude letters}”} sent by hand, {1.speaker:Tull} {1.verb:said}.',
      {},
    ],
  ))

describe('a participle that says at some length whom the verb has', () =>
  checkRows(
    [
      '{1.speaker:A {1.role:diver}} charged with robbing an old miller {1.verb:testified} he was {1:“{1.words:sorry}”}.',
      { lemma: 'testify' },
    ],
    [
      '{1.speaker:A {1.role:lawyer}} representing Ana Foss {1.verb:said} it was {1:“{1.words:all a joke}”}.',
      { lemma: 'say' },
    ],
    ['{1.speaker:A {1.role:diver}} holding a sign {1.verb:said}: {1:“{1.words:Row for Harl.}”}', { lemma: 'say' }],
    ['{1.speaker:Tull} {1.verb:said} holding a sign was {1:“{1.words:all a joke}”}.', { lemma: 'say', name: 'Tull' }],
    [
      '{1.speaker:Two {1.role:divers}} convicted of theft {1.verb:told the court} it was {1:“{1.words:all a joke}”}.',
      { lemma: 'tell' },
    ],
    [
      '{1.speaker:Tull} praised a diver charged with theft but {1.verb:said} he was {1:“{1.words:sorry}”}.',
      { name: 'Tull' },
    ],
    [
      'The divers were charged with theft when {1.speaker:Tull} {1.verb:said} it was {1:“{1.words:a joke}”}.',
      { name: 'Tull' },
    ],
  ))

describe('a text among its makers', () =>
  checkRows(
    [
      'She shared {1.speaker:a letter from her lawyer}, Ana Foss, that {1.verb:read}: {1:“{1.words:The board is right.}”}',
      { speakerKind: 'document' },
    ],
    [
      '{1.speaker:A text} found by a clerk, Ana Foss, 31, {1.verb:read}: {1:“{1.words:The board is right.}”}',
      { speakerKind: 'document' },
    ],
    ['{1.speaker:Ana Foss}, 31, {1.verb:read}: {1:“{1.words:The board is right.}”}', { speakerKind: 'person' }],
    ['She met her lawyer, Ana Foss, {1.speaker:who} {1.verb:said}: {1:“{1.words:The board is right.}”}', {}],
    'Tull and Boyd wore {1.speaker:a straw hat} {1.verb:reading}, {1:“{1.words:Row for Harl}”} on Monday.',
    '{1.speaker:Tull} wore a straw hat, {1.verb:saying}, {1:“{1.words:Row for Harl.}”}',
  ))

describe('a subject over a clause with “who”', () =>
  checkRows(
    [
      '{1:“{1.words:The board is right,}”} {1.speaker:Ana Foss}, who is chair of the Harl Trust {1.verb:said in a statement}.',
      { name: 'Ana Foss' },
    ],
    [
      '{2.speaker:Tull}, {1.speaker:who} {1.verb:thinks} the levy {1:“{1.words:far too small,}”} {2.verb:described} the vote as {2:“{2.words:a cold shower for us all}”}.',
      {},
    ],
  ))

describe('a subject whose relative clause ends in a place or an infinitive', () =>
  checkRows(
    ['{1:“{1.words:It is late,}”} {1.speaker:a diver} who was there {1.verb:said}.', { lemma: 'say' }],
    ['{1:“{1.words:It is late,}”} {1.speaker:an aide} who came to talk {1.verb:said}.', { lemma: 'say' }],
    ['{1:“{1.words:It is late,}”} {1.speaker:a clerk} who was not allowed to speak {1.verb:said}.', { lemma: 'say' }],
    ['The diver who was there was {1.verb:told} it was {1:“{1.words:odd}”}.', {}],
  ))

describe('a text from two', () =>
  checkRows(
    [
      '{1.speaker:The joint statement} by Tull and Boyd {1.verb:called} the pier {1:“{1.words:a mess}”}.',
      { speakerKind: 'document' },
    ],
    ['Rain fell on Tull, and {1.speaker:Boyd} {1.verb:called} the pier {1:“{1.words:a mess}”}.', { role: null }],
    [
      '{1.speaker:The {1.role:fans}} who made it {1.verb:said} it was {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause' },
    ],
    ['When she was done, {1.speaker:it} {1.verb:said} the pier was {1:“{1.words:a mess of a pier}”}.', {}],
  ))

describe('two relative clauses before the verb', () =>
  checkRows(
    [
      '{1.speaker:A {1.role:nurse}} who worked here and who left early {1.verb:said} it was {1:“{1.words:a long war}”}.',
      { rule: 'governing-clause' },
    ],
    [
      'Tull liked a nurse, and {1.speaker:Boyd}, who saw it, {1.verb:said} it was {1:“{1.words:a long war}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('all verbs that report and who does them', () =>
  checkClauses(
    ['A diver who has in the past said it was “odd” left.', 'who: said'],
    ['Bakers who have traded with Foss say they suppose she keeps a few of her mother’s recipes.', 'Bakers: say'],
    [
      'An officer accused of theft by a court said it was “odd”.',
      'An officer: accused [judgement]',
      'An officer: said',
    ],
    ['Ana Tull, who had been mayor since it rained said it was late.', 'Ana Tull: said'],
    ['A statement by the board and Ana Tull called it odd.', 'A statement: called [judgement]'],
  ))

describe('a perfect that words stand in the middle of', () =>
  checkClauses(
    ['A nurse who has in the past worked here said so.', 'A nurse: said'],
    ['A nurse who has in the past said so left.', 'who: said'],
  ))
