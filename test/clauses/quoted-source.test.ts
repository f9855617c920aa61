import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('“as” behind whom nobody quotes', () =>
  checkClauses([
    'Osei painted his baker as promising some bread which nobody had kneaded.',
    'Osei: painted [judgement]',
    'Osei: promising [lent]',
  ]))
