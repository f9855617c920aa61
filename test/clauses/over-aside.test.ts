import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('a subject before an aside, or behind what opens the sentence', () =>
  checkClauses(
    [
      'Rattling off plans to cut tolls, mend the quay and dredge the port, Foss promised a new ferry.',
      'Foss: Rattling off [lent]',
      'Foss: promised',
    ],
    [
      'Eddie Foss, who was a Harl member of the Black Oars, a group of keen rowers, said that the loss — a word used by several — was felt.',
      'Eddie Foss: said',
      'nobody: felt [thought, passive]',
    ],
    [
      'Mrs. Foss -- whose sister drew up the plan -- has derided its cost, suggesting that it is late.',
      'Foss: derided [judgement]',
      'Foss: suggesting [lent]',
    ],
    ['The groom, who met his aunt, Ruth Foss, called it odd.', 'The groom: called [judgement]'],
    ['The groom, who met Ruth Foss, his aunt, called it odd.', 'The groom: called [judgement]'],
    ['His aunt, Ruth Foss, called it odd.', 'Ruth Foss: called [judgement]'],
    ['A man claiming to be Foss said it was odd.', 'A man: claiming [lent]', 'A man: said'],
    ['A man who used to be Foss said it was odd.', 'A man: said'],
    ['Calling it “odd” to Foss, who left, Ames sang.', 'Ames: Calling [judgement, lent]', 'Ames: sang'],
  ))
