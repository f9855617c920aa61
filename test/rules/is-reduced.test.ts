import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('a participle that only tells which', () =>
  checkAnswers(
    ['Tull said a man calling for a tax in Harl was “lost”.', 'governing-clause: Tull said'],
    ['The mayor warned a rower asking for a boat would be “too late”.', 'governing-clause: The mayor warned a rower'],
  ))
