import { describe } from 'vitest'
import { checkReachOfClauses } from '../check-outline.ts'

describe('how far a verb is from its subject', () =>
  checkReachOfClauses(
    [gap => `Tull ${gap}said so.`, 'again ', 68, ['Tull: said'], ['nobody: said [lent]']],
    [gap => `Tull (${gap}) said so.`, 'so ', 66, ['Tull: said'], ['nobody: said [lent]']],
    [gap => `Tull rose ${gap}and said so.`, 'again ', 69, ['Tull: said [lent]'], ['nobody: said [lent]']],
    [gap => `Tull, ${gap}, said so.`, 'wet ', 68, ['Tull: said'], ['nobody: said [lent]']],
    [gap => `Foss, a ${gap}pilot, said so.`, 'wet ', 66, ['Foss: said'], ['nobody: said [lent]']],
    [
      gap => `Calling it odd ${gap}, Tull left.`,
      'again ',
      66,
      ['Tull: Calling [judgement, lent]'],
      ['nobody: Calling [judgement, lent]'],
    ],
    [
      gap => `It sank, with Tull calling it odd ${gap}and asking why.`,
      'again ',
      64,
      ['Tull: calling [judgement, lent]', 'Tull: asking [lent]'],
      ['Tull: calling [judgement, lent]', 'nobody: asking [lent]'],
    ],
    [
      gap => `The scheme was dismissed ${gap}by Tull.`,
      'again ',
      13,
      ['Tull: dismissed [judgement, passive]'],
      ['nobody: dismissed [judgement, passive]'],
    ],
    [
      gap => `Tull wants ${gap}to say so.`,
      'to rise ',
      3,
      ['Tull: wants [thought]', 'Tull: say [lent]'],
      ['Tull: wants [thought]'],
    ],
  ))

describe('how far what belongs to a verb is from it', () =>
  checkReachOfClauses(
    [
      gap => `Tull said ${gap}in a statement that it rained.`,
      'Monday ',
      3,
      ['Tull: said in a statement [medium in a statement]'],
      ['Tull: said'],
    ],
    [
      gap => `Tull said in a ${gap}statement that it rained.`,
      'long ',
      4,
      ['Tull: said in a statement [medium in a statement]'],
      ['Tull: said'],
    ],
    [gap => `“No,” came ${gap}the reply.`, 'so ', 2, ['nobody: came the reply [lent, behind]'], []],
  ))
