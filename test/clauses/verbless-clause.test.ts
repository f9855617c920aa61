import { describe } from 'vitest'
import { checkAnswers, checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('to whom or for whom something is so, at the head of a sentence', () =>
  checkRows(
    ['{1.verb:For} {1.speaker:Osei}, the pier is {1:“{1.words:a second home}”}.', { rule: 'governing-clause' }],
    [
      '{1.verb:To} {1.speaker:many {1.role:divers}}, it is {1:“{1.words:a second home}”}.',
      { rule: 'governing-clause' },
    ],
    [
      'For Osei, {1.speaker:Tull} {1.verb:said}, the pier is {1:“{1.words:a second home}”}.',
      { rule: 'governing-clause', role: null },
    ],
    'For years, the pier was “a second home” to divers.',
    'The pier was made for Osei, “a second home” by the sea.',
  ))

describe('nouns that stand for a verb', () =>
  checkClauses(
    ['His claim for a new pier that was kept in the “old” mill is lost.', 'His: claim [noun]'],
    ['The plan was “odd and old”, Foss’s verdict said.', 'Foss’s verdict: said'],
    ['To many divers, it is “odd”.', 'many divers: To [according, thought, behind]'],
    ['Her words: “We row.”', 'Her: words [noun]'],
    ['In Foss’s words, it is “odd”.', 'Foss: words [according]'],
    ['A claim by Foss that the pier was “odd” made waves.', 'Foss: claim [noun, behind]'],
    [
      'His early reply was only a line on flour. “No rye left. The mill is shut.” His last reply was ten pages long.',
      'His: reply [noun]',
      'His: reply [noun]',
    ],
    ['Foss’s letter issues a call.', 'Foss’s letter: issues [judgement]'],
    ['In her denial of the fire, Osei implied that rolls were stolen.', 'her: denial [noun]', 'Osei: implied'],
    ['“We row”, was Foss’s reply.', 'Foss: reply'],
    ['In Foss’s phrase, it is “odd”.', 'Foss: phrase [according]'],
    ['In Foss’s house, it is “odd”.'],
    ['For the pier, it is “odd”.'],
    ['To Foss it is “odd”.'],
    ['Foss termed the PM’s statement “a joke”.', 'Foss: termed [judgement]'],
    ['In the PM’s statement the plan is “a joke”.', 'PM: statement [noun]'],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(['Osei’s comment on the clock was “a gift to every thief,” Boyd warned.', 'clause-at-end: Boyd warned']))
