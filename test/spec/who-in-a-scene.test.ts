import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('56 the other party is somebody else', () =>
  checkRows(
    [
      'Sen. Ruth Osei, D-Ohio, met Rep. Karl Boyd, R-Texas. {1:“{1.words:No,}”} {1.speaker:the {1.role:Republican}} {1.verb:said}. {2:“{2.words:Yes,}”} {2.speaker:the {2.role:Democrat}} {2.verb:said}.',
      [{ name: 'Karl Boyd' }, { name: 'Ruth Osei' }],
    ],
    [
      'Republican Karl Boyd came. {1:“{1.words:It rained,}”} {1.speaker:the {1.role:Harl Democrat}} {1.verb:said}.',
      { name: null },
    ],
    [
      'Karl Boyd, a Republican turned Democrat, came. {1:“{1.words:It rained,}”} {1.speaker:the {1.role:Democrat}} {1.verb:said}.',
      { name: 'Karl Boyd' },
    ],
  ))

describe('26 a question behind a reply', () =>
  checkRows(
    [
      '{1:“{1.words:Something,}”} {1.speaker:Osei} {1.verb:replied}.\n\n{2:“{2.words:Are you sure?}”}',
      [{ name: 'Osei' }, { rule: null }],
    ],
    '{1:“{1.words:Something,}” {1.speaker:Osei} {1.verb:replied}. “{1.words:Are you sure?}”}',
    '{1:“{1.words:Something,}”} {1.speaker,2.speaker:Osei} {1.verb:said}.\n\n{2:“{2.words:Are you sure?}”}',
  ))

describe('53 the one whom the paragraph names in full', () =>
  checkRows(
    [
      'Greg Tranter was hurt.\n\nHis wife, Donna Tranter, plans to bake a cake. {1:“{1.words:It is a start,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Donna Tranter' },
    ],
    [
      'Greg Tranter was hurt. His wife, Donna Tranter, plans to bake a cake. {1:“{1.words:It is a start,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: null },
    ],
  ))

describe('56 a paper with the name of an office', () =>
  checkRows(
    [
      'Director Ruth Osei came. {1.speaker:The {1.role:Harl Courier}} {1.verb:called} it {1:“{1.words:a bad film}”}.',
      { name: null },
    ],
    [
      'Director Ruth Osei came. {1.speaker:The {1.role:Harl Democrat}} {1.verb:called} it {1:“{1.words:a bad film}”}.',
      { name: 'Ruth Osei' },
    ],
  ))

describe('54 nobody is the object of his own verb', () =>
  checkRows(
    [
      'Ruth Tranter left. {1.role:Utility director} Osei, who stood behind her, sat. {1:“{1.words:It rained,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Osei' },
    ],
    [
      'Ruth Tranter left. {1.role:Utility director} Osei, who sold her boat, sat. {1:“{1.words:It rained,}”} {1.speaker:she} {1.verb:said}.',
      { name: 'Osei' },
    ],
  ))
