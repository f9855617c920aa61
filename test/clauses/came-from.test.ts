import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('words that come, with a noun of speech, are those of whoever they come from', () =>
  checkRows(
    [
      '{1:“{1.words:Not on our pier,}”} {1.verb:came cries} from {1.speaker:the {1.role:divers}}.',
      { rule: 'clause-after' },
    ],
    [
      '{1:“{1.words:Not on our pier,}”} {1.verb:came the reply} from {1.speaker:Ana Tull}.',
      { rule: 'clause-after', role: null, lemma: 'come' },
    ],
    [
      '{1:“{1.words:Not on our pier,}”} {1.verb:came the reply} from {1.speaker:Tull}.',
      { rule: 'clause-after', role: null },
    ],
    ['{1:“{1.words:Not on our pier,}”} {1.verb:came a voice} from the back.', { rule: 'clause-after' }],
    ['{1:“{1.words:Not on our pier,}”} {1.verb:came the curt reply}.', { rule: 'clause-after' }],
    ['{1:“{1.words:Call the vote.}”} Then came the rain from Harl.', { rule: null, verb: null }],
  ))

describe('whose the words are that come', () =>
  checkClauses(
    ['“Row on,” came the reply from the report.', 'nobody: came the reply [lent, behind]'],
    ['“Row on,” came a day late.'],
    ['“Row on,” came the shout.', 'nobody: came the shout [lent, behind]'],
    ['“Row on,” became the cry of the crowd.'],
  ))

describe('whence a reply comes', () =>
  checkClauses(
    ['“No,” came the reply.', 'nobody: came the reply [lent, behind]'],
    ['“No,” came the reply from Foss.', 'Foss: came the reply [behind]'],
    ['“No,” comes the cry from the crowd.', 'the crowd: comes the cry [behind]'],
    ['“No,” came the reply from the back.', 'nobody: came the reply [lent, behind]'],
  ))

describe('who does something else when a reply comes', () =>
  checkClauses(['“No,” came the reply and Foss left.', 'nobody: came the reply [lent, behind]']))

describe('words that were somebody’s reply', () =>
  checkRows(
    ['{1:“{1.words:Not on our pier,}”} was {1.speaker:Foss}’s {1.verb:reply}.', { lemma: 'reply' }],
    ['{1:“{1.words:Not on our pier,}”} was {1.speaker:her} curt {1.verb:verdict} on it.', {}],
    ['{1:“{1.words:Not on our pier,}”} is {1.speaker:the {1.role:mayor}}’s {1.verb:message}.', {}],
    ['{1:“{1.words:Not on our pier,}”} is Foss’s first book.', { rule: null }],
  ))
