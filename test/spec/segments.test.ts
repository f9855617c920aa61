import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('19 a tag in the middle', () =>
  checkRows(
    [
      '{1:“{1.words:We rowed all night,}” {1.speaker:Bell} {1.verb:said}, “{1.words:and the boat still sank.}”}',
      { rule: 'clause-after', content: 'We rowed all night, and the boat still sank.' },
    ],
    "{1:'{1.words:If it rains}', {1.verb:warned} {1.speaker:the umpire}, '{1.words:we all go home}'}.",
    [
      '{1:"{1.words:The bread,}" {1.verb:said} {1.speaker:Ines Farrow}, a {1.role:baker}, "{1.words:never rose.}"}',
      { name: 'Ines Farrow' },
    ],
    '{1:“{1.words:We rowed all night,}”} {1.speaker:Bell} {1.verb:said}, while {2.speaker:Cruz} {2.verb:muttered}: {2:“{2.words:Never again.}”}',
  ))

describe('20 a sentence after the tag', () =>
  checkRows(
    [
      '{1:“{1.words:The boat sank,}” {1.speaker:Bell} {1.verb:said}. “{1.words:We swam.}”}',
      { content: 'The boat sank, We swam.' },
    ],
    '{1:“{1.words:Nobody came,}” {1.verb:recalled} {1.speaker:Ines Farrow}, who had baked for sixty. “{1.words:I ate cake for a week.}”}',
    '{1:‘{1.words:Who left the gate open?}’ {1.verb:asked} {1.speaker:the farmer}. ‘{1.words:The goats are in the lane.}’}',
    '{1:“{1.words:The boat sank,}”} {1.speaker:Bell} {1.verb:said}. {2.speaker:Cruz} {2.verb:disagreed}: {2:“{2.words:It was towed.}”}',
  ))

describe('21 two verbs are two quotations', () =>
  checkRows(
    '{1.speaker,2.speaker:Bell} {1.verb:called} the race {1:“{1.words:brutal}”} and {2.verb:said} the river was {2:“{2.words:no place for novices}”}.',
    '{1.speaker,2.speaker:Farrow} {1.verb:said} the oven was {1:“{1.words:older than me}”} and {2.verb:joked} that it was {2:“{2.words:held together by soot}”}.',
    '{1:“{1.words:The race was brutal,}”} {1.speaker,2.speaker:Bell} {1.verb:said}, {2.verb:adding} that it had been {2:“{2.words:worth every blister}”}.',
    '{1:“{1.words:The race was brutal,}” {1.speaker:Bell} quietly {1.verb:said}, “{1.words:and the river rose.}”}',
  ))

describe('22 a quoted paragraph right after a quoted paragraph', () =>
  checkRows(
    [
      '{1:“{1.words:The wells are dry,}”} {1.speaker,2.speaker:Bell} {1.verb:said}.\n\n{2:“{2.words:We drink from tankers.}”}',
      [
        { name: 'Bell', id: 0 },
        { name: 'Bell', id: 0, verb: null, rule: 'paragraph-run' },
      ],
    ],
    [
      '{1.speaker,2.speaker:Farrow} {1.verb:said}: {1:“{1.words:The rent has doubled.}”}\n\n{2:“{2.words:The roof leaks all the same.}”}',
      [{}, { name: 'Farrow', verb: null }],
    ],
    [
      '{1:"{1.words:I was nine,}"} {1.verb:said} {1.speaker,2.speaker,3.speaker:Osei}.\n\n{2:"{2.words:My father ran the mill.}"}\n\n{3:"{3.words:It closed the next year.}"}',
      [{}, { verb: null }, { verb: null }],
    ],
    '{1:“{1.words:The wells are dry,}”} {1.speaker:Bell} {1.verb:said}.\n\nThe tankers come at dawn and at dusk, and the queue fills the square.\n\n{2:“{2.words:There is never enough for everyone.}”}',
  ))

describe('23 unless it is tagged itself', () =>
  checkRows(
    '{1:“{1.words:The wells are dry,}”} {1.speaker:Bell} {1.verb:said}.\n\n{2:“{2.words:They are half full,}”} {2.speaker:Cruz} {2.verb:said}.',
    '{1:‘{1.words:The wells are dry}’}, {1.speaker:Bell} {1.verb:said}.\n\n{2:‘{2.words:They are half full}’}, {2.verb:insisted} {2.speaker:the engineer}.',
    '{1:“{1.words:The wells are dry,}”} {1.speaker:Bell} {1.verb:said}.\n\n{2.speaker:Cruz} {2.verb:replied}: {2:“{2.words:They are half full.}”}',
    [
      '{1:“{1.words:The wells are dry,}”} {1.speaker:Bell} {1.verb:said}.\n\n{2:“{2.words:They will stay dry,}”} {2.speaker:he} {2.verb:added}.',
      [{ id: 0 }, { id: 0, name: 'Bell' }],
    ],
  ))

describe('24 a lead-in paragraph or sentence', () =>
  checkRows(
    [
      '{1.speaker,2.speaker:Bell} {1.verb:went on}:\n\n{1:“{1.words:First, we need a roof.}”}\n\n{2:“{2.words:Second, we need a door.}”}',
      [{}, { verb: null }],
    ],
    'In her letter, {1.speaker:Farrow} {1.verb:wrote}:\n\n{1:‘{1.words:The oven is cold.}’}',
    '{1.speaker:The chairman} was blunt:\n\n{1:“{1.words:We have no money left.}”}',
    '{1.speaker:Tull} had one message: {1:“{1.words:Leave before the river rises.}”}',
    'At noon the rain stopped:\n\n{1:“{1.words:We close at nine on Sundays.}”}',
  ))

describe('25 after indirect speech or an attitude', () =>
  checkRows(
    [
      '{1.speaker:Moss} {1.verb:said} she was tired. {1:“{1.words:I need a week in bed.}”}',
      { name: 'Moss', lemma: 'say' },
    ],
    [
      '{1.speaker:Farrow} {1.verb:rejected} the offer. {1:“{1.words:It would not pay for flour.}”}',
      { lemma: 'reject' },
    ],
    [
      '{1.speaker:The regulator} {1.verb:criticised} the delay. {1:‘{1.words:Passengers deserve better than this.}’}',
      { lemma: 'criticise' },
    ],
    [
      '{1.speaker:Odile Brandt} {1.verb:admitted} that the map was wrong. {1:"{1.words:We drew it in a hurry.}"}',
      { name: 'Odile Brandt' },
    ],
    'The offer expired at noon. {1:“{1.words:It would not pay for flour.}”}',
  ))

describe('26 a bare quotation after a paragraph about one person', () =>
  checkRows(
    [
      '{1.speaker:Ines Farrow} has baked in Harl for forty years.\n\n{1:“{1.words:I never wanted another life.}”}',
      { rule: 'sole-speaker', verb: null, name: 'Ines Farrow' },
    ],
    [
      'When the levee broke, {1.speaker:Tull} was asleep.\n\n{1:"{1.words:I woke up in the water.}"}',
      { rule: 'sole-speaker', verb: null },
    ],
    [
      'Ines Farrow and Odd Brekke share a kitchen in Harl.\n\n{1:“{1.words:I never wanted another life.}”}',
      { rule: null },
    ],
    [
      'Ines Farrow bakes bread. Odd Brekke sells fish next door.\n\n{1:“{1.words:I never wanted another life.}”}',
      { rule: null },
    ],
    ['The bakery opens at five.\n\n{1:“{1.words:I never wanted another life.}”}', { rule: null }],
  ))
