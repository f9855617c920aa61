import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what answers for each quotation', () => checkAnswers(['Foss smiled at “Not a chance in the world.”', 'none']))
