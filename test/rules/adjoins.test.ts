import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what answers for each quotation', () => checkAnswers(['Foss smiled at “Not a chance in the world.”', 'none']))

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      'Osei recalled that the Loaf of the Month was won by a girl who had kneaded all night, “thumbs and all.”',
      'governing-clause: Osei recalled',
    ],
    ['The plan, Foss said ... is “odd”.', 'clause-before: Foss said'],
    ['Her advice was too “odd”.', 'none'],
    [
      'Bakers adored what she nicknamed the tall “Iron Aunt,” as known from her short appeal at Wick in June: “Osei, wind that clock!”',
      'title: no quotation',
      'clause-before: her appeal',
    ],
    ['Ames, who said in the hall, late at night, “we row”, left.', 'governing-clause: who said'],
    ['Foss, who said in May, “We row,” left.', 'clause-before: who said'],
    ['Her advice on Monday was “row on”.', 'clause-before: Her advice'],
    [
      'Foss said in May, in the hall of the club by the sea in the wet town of Harl: “We row.”',
      'clause-before: Foss said',
    ],
  ))
