import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('21 a participle that only tells who is meant', () =>
  checkRows(
    '{1.speaker:The {1.role:mayor}} {1.verb:said} porters calling for a tax had {1:“{1.words:lost it all}”}.',
    'Porters calling for a tax had {1:“{1.words:lost it all,}”} {1.speaker:the {1.role:mayor}} {1.verb:said}.',
    '{1.speaker:Tranter} spoke to the porters, {1.verb:saying} they had {1:“{1.words:lost it all}”}.',
  ))

describe('46 someone at the back', () =>
  checkRows(
    'Tranter had sat down when {1.speaker:a {1.role:man from the back}} {1.verb:yelled}, {1:“{1.words:Stop it now!}”}',
    '{1.speaker:The back row} {1.verb:yelled}, {1:“{1.words:Stop it now!}”}',
  ))

describe('5 what somebody dismisses as so', () =>
  checkRows(
    '{1.speaker:Tranter} {1.verb:dismissed} the story as {1:“{1.words:Fake News}”}.',
    'Tranter dismissed the story in “Harl News”.',
    'Osei set a date that {1.speaker:Tranter} {1.verb:derided} as {1:“{1.words:far too late}”}.',
  ))

describe('59 ranks and offices of more than one word', () =>
  checkRows(
    '{1.role:Fire Capt.} {1.speaker:Karl Osei} {1.verb:called} it {1:“{1.words:a close call}”}.',
    'Fires kept {1.role:Capt.} Karl Osei up, and {1.speaker:he} {1.verb:called} it {1:“{1.words:a close call}”}.',
    '{1:“{1.words:Up it goes,}”} {1.role:launch director} {1.speaker:Ruth Osei} {1.verb:told {1.addressee:her team}}.',
    '{1:“{1.words:Up it goes,}”} {1.verb:argue} {1.speaker:{1.role:lawyers for Tranter}}.',
    [
      'The {1.role:club’s head of trust and safety}, {1.speaker:Ruth Osei}, {1.verb:called} it {1:“{1.words:a close call}”}.',
      { name: 'Ruth Osei' },
    ],
    [
      'The head of the trust and Tranter, {1.speaker:Ruth Osei} {1.verb:said}, had {1:“{1.words:a close call}”}.',
      { name: 'Ruth Osei' },
    ],
  ))

describe('40 rulings and posts as a medium', () =>
  checkRows(
    '{1:“{1.words:It rained,}”} {1.speaker:Osei} {1.verb:wrote {1.medium:in the 41-page ruling}}.',
    '{1:“{1.words:It rained,}”} {1.speaker:Osei} {1.verb:wrote} in the ruling’s margin.',
  ))

describe('45 someone whose name stands in an aside', () =>
  checkRows(
    [
      '{1.speaker:The {1.role:groom}}, who gave only his first name, Omar, {1.verb:called} it {1:“{1.words:a close call}”}.',
      {},
    ],
    'The name, {1.speaker:Tranter} {1.verb:said}, was {1:“{1.words:a bad call}”}.',
  ))

describe('5 what people call themselves by name', () =>
  checkRows(
    'The rowers called themselves the “Squad”.',
    '{1.speaker:Tranter} {1.verb:called} himself {1:“{1.words:tired}”}.',
    '{1.speaker:Tranter} {1.verb:called} himself {1:“{1.words:the most tired man in Harl}”}.',
  ))
