import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('all verbs that report and who does them', () =>
  checkClauses(
    ['Foss spoke in the square, where Ames had met Boyd, chanting slogans.', 'Foss: spoke', 'Foss: chanting [lent]'],
    ['Foss spoke in the square, as miners met, chanting slogans.', 'Foss: spoke', 'Foss: chanting [lent]'],
  ))
