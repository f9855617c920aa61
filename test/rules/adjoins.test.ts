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
  ))
