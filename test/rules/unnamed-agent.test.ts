import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('what many cried', () =>
  checkRows(
    ['Foss was met with chants of {1:“{1.words:Mend the pier!}”}', {}],
    'Foss left to boos and shouts of {1:“{1.words:Liar!}”}',
    'There were cries of {1:“{1.words:Shame}”} from the gallery.',
    ['{1.speaker:Miners} {1.verb:broke} into chants of {1:“{1.words:Shame on you.}”}', {}],
    'The play was full of “Shame” and rain.',
    'Foss was full of “odd” claims.',
  ))

describe('what a court hears somebody has said to it', () =>
  checkRows(
    ['The inquest {1.verb:heard} he was {1:“{1.words:a lovely lad}”}.', { rule: 'unnamed-agent', role: null }],
    [
      'The jury heard that {1.speaker:Tull} {1.verb:called} him {1:“{1.words:a lovely lad}”}.',
      { rule: 'clause-before' },
    ],
    'The inquest heard a “loud bang” from the pier.',
    'The divers heard he was “a lovely lad”.',
  ))

describe('what is claimed somewhere is kept, by whomever', () =>
  checkRows(
    [
      'Osei shrugged off claims that the bakers sold {1:“{1.words:stale}”} and {2:“{2.words:mouldy}”} rolls.',
      [{ rule: null }, { rule: null }],
    ],
    'Tull ignored claims by rivals. That day was “low”.',
    [
      'At dawn there were cries of {1:“{1.words:Open the Oven}”} and {2:“{2.words:Bread for All}”} by the door.',
      [{ rule: null }, { rule: null }],
    ],
    'There was talk of “Harbour Nights” as she passed.',
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['Nobody in Harl said it was “odd”.', 'unnamed-agent: nobody said'],
    ['The court heard that he was “odd”.', 'unnamed-agent: nobody heard'],
  ))

describe('what is written somewhere, and what stands in marks beside it', () =>
  checkAnswers(
    ['The rule is written as “no boats”.', 'unnamed-agent: nobody written'],
    ['The pier was described as “unsafe” while “smart” boats sail.', 'unnamed-agent: nobody described', 'none'],
  ))

describe('what is claimed ends with the clause', () =>
  checkAnswers(
    ['Amid claims that he drove boats to “ghost ports”, Tull left.', 'unnamed-agent: nobody'],
    ['Amid claims that it rains, Foss runs a “mini” fair.', 'none'],
  ))
