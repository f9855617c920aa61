import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'

describe('what answers for each quotation', () =>
  checkAnswers(
    ['“Did it sink?” Bell asked.\n\nIt rained.\n\n“Yes, it did.”', 'clause-after: Bell asked', 'none'],
    ['“Did it sink?”\n\n“Did it?”', 'none', 'none'],
    ['“Did it sink?” Bell said. “Yes.”', 'clause-after: Bell said', 'same-paragraph: Bell said, goes on'],
  ))
