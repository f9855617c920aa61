import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what answers for each quotation', () =>
  checkAnswers(
    ['News from Ames’s and Boyd: “We row.”', 'colon-before: Boyd'],
    ['News from Ames and Boyd: “We row.”', 'colon-before: Ames and Boyd'],
  ))
