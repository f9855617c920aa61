import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('plans that are defended by saying something', () =>
  checkRows([
    '{1.speaker:The candidate} seemed to defend his harbour plans by {1.verb:saying}, {1:“{1.words:I am saving boats.}”}',
    {},
  ]))

describe('“with” and whoever says so', () =>
  checkRows(
    [
      'Boyd turned on Tull, with {1.speaker:the campaign of the former mayor from Harl} {1.verb:saying} he was {1:“{1.words:no friend of the harbour}”}.',
      {},
    ],
    [
      '{1.speaker:Boyd} turned on Tull, {1.verb:saying} he was {1:“{1.words:no friend of the harbour}”}.',
      { name: 'Boyd' },
    ],
  ))
