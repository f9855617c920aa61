import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what answers for each quotation', () =>
  checkAnswers(
    ['“Did it sink?” Bell asked.\n\nIt rained.\n\n“Yes, it did.”', 'clause-after: Bell asked', 'none'],
    ['“Did it sink?”\n\n“Did it?”', 'none', 'none'],
    ['“Did it sink?” Bell said. “Yes.”', 'clause-after: Bell said', 'same-paragraph: Bell said, goes on'],
  ))

describe('a longer speech that begins like an answer', () =>
  checkAnswers([
    '“Did it sink?” Bell asked. “Nobody will tell me.”',
    'clause-after: Bell asked',
    'same-paragraph: Bell asked, goes on',
  ]))

describe('a question that nobody is said to have asked', () =>
  checkAnswers(['“Did it sink?”\n\n“It did.”', 'none', 'answer: nobody']))

describe('a “yes” behind a question, with its tag and without', () =>
  checkAnswers(
    ['Rain fell.\n\n“Did it sink?” Bell asked. “Yes.”', 'clause-after: Bell asked', 'answer: nobody'],
    ['Rain fell. “Did it sink?” “Yes.”', 'none', 'none'],
  ))
