import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('words in marks between an owner and a noun of speech are the owner’s', () =>
  checkRows(
    ['{1.speaker:Ian Foss}’s {1:“{1.words:basket of fools}”} {1.verb:remark} angered many.', { rule: 'owned-words' }],
    ['Tull mocked {1.speaker:Foss}’s {1:“{1.words:two short years}”} {1.verb:promise}.', { rule: 'owned-words' }],
    'Osei laughed at Foss’s “two boats” rule.',
    'Osei laughed at Foss’s “two boats” bag.',
    // What she dismisses she has not claimed.
    ['{1.speaker:Tull} {1.verb:dismissed} her {1:“{1.words:two years}”} claim.', { rule: 'clause-before' }],
    ['{1.speaker:Tull} {1.verb:blamed} Norvale’s {1:“{1.words:careless}”} rules.', { addressee: null }],
  ))

describe('an article may stand between a noun of speech and the words', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:gave} a lament for the {1:“{1.words:lost boats}”} of Harl.',
      { rule: 'governing-clause' },
    ],
    'Tull gave a lament for the widow of the “Osprey”.',
  ))

describe('a claim that is something is a noun, whatever stands before it', () =>
  checkRows([
    '{1.speaker:Tull}’s most explosive {1.verb:claim} is that the panel is a {1:“{1.words:sham inquiry}”}.',
    { rule: 'governing-clause', role: null },
  ]))

describe('a call for somebody to do something is the word of whoever makes it', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:opened} with a call for the harbour to {1:“{1.words:wake up}”} early.',
      { rule: 'governing-clause' },
    ],
    'Tull opened with a dance for the harbour to “warm up”.',
    ['{1.speaker:Tull}’s {1.verb:tirade} against {1:“{1.words:lazy gulls}”} was long.', { rule: 'clause-before' }],
    'Tull’s boat against “lazy gulls” was long.',
    [
      '{1.speaker,2.speaker:Tull}’s {1.verb,2.verb:claim} is that it is a {1:“{1.words:sham inquiry}”} meant to {2:“{2.words:get}”} Osei.',
      [{ rule: 'governing-clause' }, { rule: 'governing-clause' }],
    ],
  ))

describe('what somebody calls for or comments on is his, not that of who likes it', () =>
  checkRows(
    ['Voters prefer {1.speaker:Tull}’s {1.verb:call} for {1:“{1.words:revolt}”}.', { rule: 'clause-before' }],
    [
      '{1.speaker,1.role:Voters} {1.verb:denounced} Tull’s call as {1:“{1.words:revolt}”}.',
      { rule: 'governing-clause' },
    ],
    ['{1.speaker:Tull}’s {1.verb:comments} on keeping {1:“{1.words:louts}”} out stung.', { rule: 'governing-clause' }],
    'Voters like Tull’s boat for “louts”.',
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['His line in that race was long and “odd”.', 'none'],
    ['His promise to the whole of the harbour board and to its staff about the “old” mill is lost.', 'none'],
    ['His claim is that it was “odd”, and Ames wept at the “hurt”.', 'governing-clause: His claim', 'none'],
    ['Foss was met with claims of “odd deals”.', 'none'],
    ['Foss led a chant often “odd”.', 'none'],
    ['His promise only “odd” is lost.', 'none'],
    ['Foss faced claims of “odd deals”.', 'none'],
  ))

describe('what somebody concludes is his, not theirs who say that it hurt them', () =>
  checkAnswers(
    ['Critics say they were hurt by Foss’s conclusion that it was “odd”.', 'governing-clause: Foss conclusion'],
    ['Critics say they were hurt by what they called “odd”.', 'clause-before: Critics say'],
  ))
