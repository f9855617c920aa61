import { describe } from 'vitest'
import { checkRowsWith } from '../check-rows.ts'

describe('66 speech without marks', () =>
  checkRowsWith(
    { indirect: true },
    ['{1.speaker:Foss} {1.verb:said} that {1:{1.words:the pumps had failed}}.', { kind: 'indirect', lemma: 'say' }],
    ['{1.speaker:Foss} {1.verb:said} {1:{1.words:the pumps had failed}}.', { rule: 'clause-before' }],
    ['{1:{1.words:The pumps had failed}}, {1.speaker:Foss} {1.verb:said}.', { rule: 'clause-after' }],
    ['{1:{1.words:The pumps had failed}}, {1.verb:said} {1.speaker:Foss} on Friday.', { rule: 'clause-after' }],
    ['{1.verb:According to} {1.speaker:Foss}, {1:{1.words:the pumps had failed}}.', { rule: 'clause-before' }],
    ['{1:{1.words:The pumps had failed}}, {1.verb:according to} {1.speaker:Foss}.', { rule: 'clause-after' }],
    ['{1.speaker:Foss} {1.verb:told {1.addressee:reporters}} {1:{1.words:the pumps had failed}}.', { lemma: 'tell' }],
    '{1.speaker:Foss} {1.verb:said} on Tuesday that {1:{1.words:the pumps had failed}}.',
    '{1.speaker:Foss} {1.verb:said} at a meeting in Harl that {1:{1.words:the pumps had failed}}.',
    '{1.speaker:Foss} {1.verb:said} last week {1:{1.words:the pumps had failed}}.',
    '{1.speaker:Foss} {1.verb:said} {1:{1.words:Tuesday was too late for the pumps}}.',
    ['{1.speaker:Foss} {1.verb:warned} of {1:{1.words:floods along the river}}.', { lemma: 'warn' }],
    ['{1.speaker:Foss} {1.verb:denied} that {1:{1.words:she knew}}.', { lemma: 'deny' }],
    ['{1.speaker:Foss} {1.verb:says} {1:{1.words:rain is coming}}.', { lemma: 'say' }],
    [
      'Ana Foss came. {1.speaker:She} {1.verb:said} {1:{1.words:the pumps had failed}} and {2.speaker:Boyd} {2.verb:said} {2:{2.words:nobody had noticed}}.',
      [{ name: 'Ana Foss' }, { name: 'Boyd' }],
    ],
    // Near misses.
    'Foss said a few words.',
    'Foss said nothing.',
    'Foss did not say the pumps had failed.',
    'It is said that the pumps had failed.',
    'Foss repaired the pumps that had failed.',
  ))

describe('67 the reported clause alone', () =>
  checkRowsWith(
    { indirect: true },
    [
      '{1:{1.words:The pumps}, {1.speaker:Foss} {1.verb:said}, {1.words:had failed in May}}.',
      { rule: 'clause-between' },
    ],
    ['{1:{1.words:The pumps had failed}, {1.speaker:Foss} {1.verb:said}, {1.words:and nobody had noticed}}.', {}],
    [
      '{1.speaker,2.speaker:Foss} {1.verb:said} {1:{1.words:the pumps failed}} and {2.verb:added} that {2:{2.words:nobody noticed}}.',
      [{}, { lemma: 'add' }],
    ],
    ['When she arrived, {1.speaker:Foss} {1.verb:said} {1:{1.words:the pumps had failed}}.', {}],
    // A sentence with marks is reported by its marks.
    ['{1.speaker:Foss} {1.verb:said} the pumps were {1:“{1.words:beyond all repair}”}.', { kind: 'mixed' }],
  ))
