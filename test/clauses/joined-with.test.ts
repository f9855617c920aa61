import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('several who speak together', () =>
  checkRows(
    [
      '{1.speaker:Tull, Osei, and Shaw} {1.verb:said} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:An army of miners and nurses} {1.verb:said} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.verb:According to} {1.speaker:Tull and Osei}, {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1:“{1.words:We row on,}”} {1.verb:said} {1.speaker:Ana Tull, 40, and Ian Osei}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
  ))
