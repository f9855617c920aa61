import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what leads to a colon begins behind a semicolon or a dash without a partner', () =>
  checkAnswers(
    ['Ana Foss said so – in May – and had a rule: “We row.”', 'clause-before: Ana Foss said'],
    ['Ana Foss said so – Boyd had a rule: “We row.”', 'colon-before: Boyd had'],
    ['Ana Foss said so; it rained – Boyd was blunt: “We row.”', 'colon-before: Boyd was'],
  ))
