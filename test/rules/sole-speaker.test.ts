import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('a paragraph about one person', () =>
  checkRows(
    [
      'Osei rowed to the wreck on Friday. {1.speaker:Osei} was alone.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', verb: null, role: null },
    ],
    [
      '{1.speaker:The {1.role:teacher}} rowed to the wreck on Friday.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', verb: null },
    ],
    [
      '{1.speaker:The {1.role:teacher}} rowed to the wreck with Mia Tull on Friday.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', verb: null },
    ],
    [
      'The nurse met the teacher at the wreck on Friday. The diver was late.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: null },
    ],
    [
      '{1.speaker:The {1.role:nurse}} met the teacher at the wreck on Friday. The nurse was late.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', verb: null },
    ],
    [
      '{1.speaker:Mia Tull} runs the ferry at 5 p.m.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', verb: null, role: null },
    ],
    [
      '{1.speaker:Mia Tull} {1.verb:thinks} the ferry is late.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', role: null },
    ],
    [
      'Mia Tull said the ferry was late. {1.speaker:The {1.role:mayor}} {1.verb:said} it would pay.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', addressee: null, medium: null },
    ],
  ))

describe('a caption or a byline is no paragraph of prose', () =>
  checkRows(
    ['Mia Tull at the wreck on Friday\n\n{1:“{1.words:There was nothing left to save by then.}”}', { rule: null }],
    ['Mia Tull, 41.\n\n{1:“{1.words:There was nothing left to save by then.}”}', { rule: null }],
    ['Mia Tull runs the ferry in Wick\n\n{1:“{1.words:There was nothing left to save by then.}”}', { rule: null }],
  ))

describe('somebody who gives out a statement, and nobody who gives out none', () =>
  checkRows(
    [
      '{1.speaker:The harbour board} {1.verb:issued} a brief statement.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: 'sole-speaker', role: null },
    ],
    [
      'The harbour board did not issue a statement.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: null },
    ],
    ['The storm issued no statement.\n\n{1:“{1.words:There was nothing left to save by then.}”}', { rule: null }],
    [
      'A statement was issued by the harbour board.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: null },
    ],
  ))

describe('nobody in particular', () =>
  checkRows(
    ['Families say they lost their homes.\n\n{1:“{1.words:There was nothing left to save by then.}”}', { rule: null }],
    [
      'Norvale Bank shut its office in Wick.\n\n{1:“{1.words:There was nothing left to save by then.}”}',
      { rule: null },
    ],
  ))
