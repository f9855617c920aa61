import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('35 turns of those whom a transcript does not name', () =>
  checkRows(
    [
      '{1.speaker,1.role:REPORTER}: {1:“{1.words:How long did the city know?}”}',
      { rule: 'turn', name: null, speakerKind: 'person' },
    ],
    ['{1.speaker:UNIDENTIFIED MALE}: {1:“{1.words:Get off the boat.}”}', { rule: 'turn', name: null }],
    ['{1.speaker:TRANTER}: {1:“{1.words:Get off the boat.}”}', { rule: 'turn', name: 'TRANTER' }],
    [
      'REPORTER: How long did the city know?\n\n{1.role:Utility director} Sam Osei stood up. {1:“{1.words:We knew,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Sam Osei' },
    ],
  ))

describe('11 a dateline names no speaker', () =>
  checkRows(
    [
      'PORT HARL — The rocket rose before dawn.\n\n{1:“{1.words:We waited years for this day.}”}',
      { rule: null, name: null },
    ],
    [
      'PORT HARL, Fla. (AP) — The rocket rose. {1:“{1.words:All is well,}”} {1.speaker:it} {1.verb:said in a statement}.',
      { name: null },
    ],
    [
      '{1.speaker:Maud Tranter} saw the rocket rise.\n\n{1:“{1.words:We waited years for this day.}”}',
      { rule: 'sole-speaker', name: 'Maud Tranter' },
    ],
  ))
