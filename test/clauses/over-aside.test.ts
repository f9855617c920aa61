import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('a subject before an aside, or behind what opens the sentence', () =>
  checkClauses(
    [
      'Rattling off ways to grease wheels, oil her bell or polish its hands, Osei announced a cheaper clock.',
      'Osei: Rattling off [lent]',
      'Osei: announced',
    ],
    [
      'Ruth Osei, whose cousin leads the Slow Clocks, a band of old bakers, wrote that an oven — the gift made by three — was feared.',
      'Ruth Osei: wrote',
      'nobody: feared [thought, passive]',
    ],
    [
      'Mr. Osei -- whose ovens burned down at Easter -- had ridiculed her rolls, implying they were stale.',
      'Osei: ridiculed [judgement]',
      'Osei: implying [lent]',
    ],
    ['The groom, who met his aunt, Ruth Foss, called it odd.', 'The groom: called [judgement]'],
    ['The groom, who met Ruth Foss, his aunt, called it odd.', 'The groom: called [judgement]'],
    ['His aunt, Ruth Foss, called it odd.', 'Ruth Foss: called [judgement]'],
    ['A man claiming to be Foss said it was odd.', 'A man: claiming [lent]', 'A man: said'],
    ['A man who used to be Foss said it was odd.', 'A man: said'],
    ['Calling it “odd” to Foss, who left, Ames sang.', 'Ames: Calling [judgement, lent]', 'Ames: sang'],
  ))

describe('a subject with an aside in what somebody thinks', () =>
  checkClauses(
    ['Tull thinks the man, a diver, said so.', 'Tull: thinks [thought]', 'the man: said'],
    ['Tull knows the man, a diver, who said so.', 'Tull: knows [thought]', 'who: said'],
  ))

describe('a relative clause with an aside of its own', () =>
  checkClauses(
    ['Ana Tull, whose father, Ian Tull, was a baker, said so.', 'Ana Tull: said'],
    ['Ana Tull, whose firm, Brio Holdings, owns it, said so.', 'Ana Tull: said'],
    ['Ana Tull, who joined with her husband, Ian Tull, in May, said so.', 'Ana Tull: said'],
    ['Ana Tull — whose father, Ian Tull, was a baker — said so.', 'Ana Tull: said'],
    ['The paper, whose authors include her husband, Ian Tull, calls it odd.', 'The paper: calls [judgement]'],
    // A second verb behind a comma ends it; so does another who is joined to the first.
    ['Ana Tull, who won, smiled, but Ian Boyd, the mayor, said so.', 'Ana Tull: smiled [manner]', 'Ian Boyd: said'],
    ['Ana Tull, who won, and Ian Boyd, the mayor, said so.', 'Ian Boyd: said'],
  ))

describe('a relative clause that is over', () =>
  checkClauses(
    [
      'Police, who found it, believe the driver, Ian Tull, 34, said so.',
      'who: found [thought]',
      'Police: believe [thought]',
      'Ian Tull: said',
    ],
    ['Ana Tull, who won, and the mayor, Ian Boyd, said so.', 'Ian Boyd: said'],
  ))
