import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('“as” behind whom nobody quotes', () =>
  checkClauses([
    'Ames painted her deputy as offering a plan that would not work.',
    'Ames: painted [judgement]',
    'Ames: offering [lent]',
  ]))
