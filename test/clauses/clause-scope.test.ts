import { describe } from 'vitest'
import { checkAnswers, checkClauses } from '../check-outline.ts'

describe('verbs that share a subject with one before', () =>
  checkClauses(
    [
      'Rep. Ned Osei (R-Wick) ridiculed the clock mender, who had sold a bell at Easter, terming that a “daft bargain”.',
      'Ned Osei: ridiculed [judgement]',
      'Ned Osei: terming [judgement, lent]',
    ],
    [
      'Both the Guild of Clock Menders (GCM) and the Night Bakers Union (NBU) warned that bells would ring late.',
      'the Guild of Clock Menders (GCM) and the Night Bakers Union: warned',
    ],
    ['Ames, tired, rowed; then, in May, said it was “odd”.', 'Ames: said [lent]'],
    [
      'She sells bread on trust, which lets her crowd the shop and admit what she wants.',
      'She: admit [lent]',
      'she: wants [thought]',
    ],
    [
      'Foss said she’d told crews they’d lost and called it “odd”.',
      'Foss: said',
      'she: told crews [to crews]',
      'Foss: called [judgement, lent]',
    ],
    [
      'Foss was told by Ames that Boyd had fled and called it “odd”.',
      'Ames: told [passive]',
      'Boyd: called [judgement, lent]',
    ],
    ['Foss did not often mention it, nor did he really ever deny it.', 'Foss: mention [denied]', 'he: deny'],
    ['The log shows Foss said it was “odd”.', 'Foss: said'],
    ['Whoever is the mayor said it was “odd”.', 'the mayor: said'],
    [
      'Bakers adored what she nicknamed the tall “Iron Aunt,” as known from her short appeal at Wick in June: “Osei, wind that clock!”',
      'she: nicknamed [naming]',
      'her: appeal [noun]',
    ],
    ['Tull’s decision to say it was odd hurt.', 'Tull: say [lent]'],
  ))

describe('the words of another line tell nothing of a verb', () =>
  checkAnswers(
    ['Ana Foss left\n\nThe driver could be heard to shout “get down”.', 'clause-before: The driver shout'],
    ['Rain again, says Foss\n\n“Is that so?” simpered Odile Brandt.', 'clause-after: Odile Brandt simpered'],
    [
      'The young Dane spoke.\n\nThe bridge was called “an accident by design” by the inspectors.',
      'clause-before: the inspectors called',
    ],
  ))

describe('a tag behind an utterance that a semicolon or a colon brings', () =>
  checkAnswers(
    ['Foss spoke; “The pier is shut,” a diver based in Wick said.', 'clause-after: a diver said'],
    ['Foss rowed: “The pier is shut,” and a diver based in Wick said so.', 'colon-before: Foss rowed'],
  ))

describe('who says something that others hear, and the end of a plan', () =>
  checkAnswers(
    ['You will often hear a banker say “we were greedy”.', 'clause-before: a banker say'],
    ['A plan to call it “odd” failed, Foss said.', 'clause-at-end: Foss said'],
    ['Foss’s plan to call it “odd” failed.', 'clause-before: Foss call'],
  ))

describe('a subject with a place, before an aside about somebody else', () =>
  checkClauses(
    ['Ian Foss of Harl, a miller who once sold flour to Boyd, said bread was dear.', 'Ian Foss: said'],
    ['To think the mayor said it was odd hurt.', 'the mayor: said'],
  ))
