import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what answers for each quotation', () => checkAnswers(['Foss smiled at “Not a chance in the world.”', 'none']))

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      'Foss explained that the Rower of the Year prize goes to whoever did most for the port, “come rain or shine.”',
      'governing-clause: Foss explained',
    ],
    ['The plan, Foss said ... is “odd”.', 'clause-before: Foss said'],
    ['Her advice was too “odd”.', 'none'],
    [
      'Foss hated what he dubbed the old “Mud Port,” as heard in his loud plea in Harl in May: “Ames, close this pier!”',
      'title: no quotation',
      'clause-before: his plea',
    ],
    ['Ames, who said in the hall, late at night, “we row”, left.', 'governing-clause: who said'],
    ['Foss, who said in May, “We row,” left.', 'clause-before: who said'],
    ['Her advice on Monday was “row on”.', 'clause-before: Her advice'],
    [
      'Foss said in May, in the hall of the club by the sea in the wet town of Harl: “We row.”',
      'clause-before: Foss said',
    ],
  ))
