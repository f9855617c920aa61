import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('what somebody is sure of', () =>
  checkClauses(
    ['She’s sure that the pier is “a danger”.', 'She: sure [thought]'],
    ['Osei is now sure that the pier is “a danger”.', 'Osei: is now sure [thought]'],
  ))

describe('who feels something', () =>
  checkClauses(
    ['The crew is sure that it was “odd”.', 'The crew: is sure [thought]'],
    ['The boat is sure that it was “odd”.'],
  ))
