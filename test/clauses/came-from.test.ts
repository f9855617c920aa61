import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('words that come, with a noun of speech, are those of whoever they come from', () =>
  checkRows(
    [
      '{1:“{1.words:Call the vote,}”} {1.verb:came shouts} from {1.speaker:the {1.role:crowd}}.',
      { rule: 'clause-after' },
    ],
    ['{1:“{1.words:Call the vote,}”} {1.verb:came a voice} from the back.', { rule: 'clause-after' }],
    ['{1:“{1.words:Not on our pier,}”} {1.verb:came the curt reply}.', { rule: 'clause-after' }],
    ['{1:“{1.words:Call the vote.}”} Then came the rain from Harl.', { rule: null, verb: null }],
  ))

describe('to consent is not to say', () =>
  checkRows(
    ['{1.speaker:Osei} {1.verb:agreed} it was {1:“{1.words:a mess}”}.', { rule: 'governing-clause', role: null }],
    'Osei agreed to “row on”.',
    ['{1.speaker:Osei} {1.verb:allowed} that it was {1:“{1.words:a mess}”}.', { rule: 'governing-clause', role: null }],
    'The law allows towns to shut “unsafe piers”.',
  ))
