import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('all verbs that report and who does them', () =>
  checkClauses(
    ['Foss spoke in the square, where Ames had met Boyd, chanting slogans.', 'Foss: spoke', 'Foss: chanting [lent]'],
    ['Foss spoke in the square, as miners met, chanting slogans.', 'Foss: spoke', 'Foss: chanting [lent]'],
  ))

describe('words that only point to a clause, and subjects behind a comma', () =>
  checkClauses(
    [
      'Over the years, she said, letters have helped, adding that she still writes them.',
      'she: said',
      'she: adding [lent]',
      'she: writes them [to them]',
    ],
    [
      'Bakers see a chance that the mill, once it turns, will stop – implying that they expect no bread.',
      'Bakers: see [thought]',
      'Bakers: implying [lent]',
      'they: expect [thought]',
    ],
  ))

describe('the subject of the second of several clauses joined by commas', () =>
  checkClauses([
    'In May, Foss said it was late, Boyd laughed and called it odd, and Ames left.',
    'Foss: said',
    'Boyd: laughed [manner]',
    'Boyd: called [judgement, lent]',
  ]))

describe('what somebody was told ends with a clause that “it” points to', () =>
  checkClauses([
    'Foss was told that Boyd had fled and that it is unclear why, and called it odd.',
    'nobody: told [passive]',
    'Foss: called [judgement, lent]',
  ]))
