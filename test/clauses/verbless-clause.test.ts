import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('to whom or for whom something is so, at the head of a sentence', () =>
  checkRows(
    ['{1.verb:For} {1.speaker:Osei}, the pier is {1:“{1.words:a second home}”}.', { rule: 'governing-clause' }],
    [
      '{1.verb:To} {1.speaker:many {1.role:divers}}, it is {1:“{1.words:a second home}”}.',
      { rule: 'governing-clause' },
    ],
    [
      'For Osei, {1.speaker:Tull} {1.verb:said}, the pier is {1:“{1.words:a second home}”}.',
      { rule: 'governing-clause', role: null },
    ],
    'For years, the pier was “a second home” to divers.',
    'The pier was made for Osei, “a second home” by the sea.',
  ))
