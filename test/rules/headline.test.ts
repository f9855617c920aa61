import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('words in a headline that the text below has too', () =>
  checkRows(
    [
      'Wick pier shut ‘for good’\n\nThe {1.role:mayor}, Mia Tull, said the pier was shut for good.\n\n{1:“{1.words:It was time,}”} {1.speaker:she} {1.verb:said}.',
      { rule: 'clause-after', addressee: null, medium: null },
    ],
    [
      '{1:‘{1.words:We will rebuild,}’} {1.verb:says} {1.speaker,1.role:mayor}\n\n{2:“{2.words:We will rebuild,}”} {2.speaker:Tull} {2.verb:said} on Monday.',
      [
        { rule: 'clause-after', addressee: null, medium: null },
        { rule: 'clause-after', role: null, addressee: null, medium: null },
      ],
    ],
    [
      '{1.speaker:Tull} {1.verb:said} the pier, which was built by hand in one long winter by forty men and six boys from Wick and from Harl, and never once mended since that day, was {1:‘{1.words:unsafe}’}.\n\n{2:“{2.words:The pier is unsafe,}”} {2.speaker:Tull} {2.verb:said} on Monday.',
      [
        { rule: 'governing-clause', role: null, addressee: null, medium: null },
        { rule: 'clause-after', role: null, addressee: null, medium: null },
      ],
    ],
  ))

describe('a crosshead stands alone, in capitals or in the other marks', () =>
  checkRows(
    [
      '{1:“{1.words:It shut,}”} {1.speaker:Tull} {1.verb:said}.\n\n“THE PIER IS NOT SAFE”\n\nThe pier was built in May.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:It shut,}”} {1.speaker,2.speaker:Tull} {1.verb:said}.\n\n{2:“{2.words:THE PIER IS NOT SAFE!}”}\n\nThe pier was built in May.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'paragraph-run', verb: null, role: null },
      ],
    ],
    [
      '{1:“{1.words:It shut,}”} {1.speaker,2.speaker:Tull} {1.verb:said}.\n\n{2:“{2.words:NO}”}\n\nThe pier was built in May.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'paragraph-run', verb: null, role: null },
      ],
    ],
    [
      '{1:“{1.words:It shut,}”} {1.speaker:Tull} {1.verb:said}.\n\n‘The pier is not safe’.\n\nIt was built in May.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:It shut,}”} {1.speaker,2.speaker:Tull} {1.verb:said}.\n\n{2:‘{2.words:The long winter of the pier and what came after it}’}\n\nThe pier was built in May.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'paragraph-run', verb: null, role: null },
      ],
    ],
    ['{1:“{1.words:THE PIER IS NOT SAFE}”}\n\nThe pier was built in May.', { rule: null }],
  ))

describe('what answers for each quotation', () =>
  checkAnswers([
    "'Flour drought' at the mill\n\nBakers face a “flour drought” until autumn, their guild warned.",
    'headline: no quotation',
    'clause-at-end: their guild warned',
  ]))

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      "'No bread, no sleep': Bakers wait for flour\n\nOn Monday night, cooks said, “No bread, no sleep.”",
      'none',
      'clause-before: cooks said',
    ],
    [
      "Guild calls clock 'deaf,' yet keeps it; bakers say bell is 'muffled.'\n\nThe clock is “deaf,” the guild said.\n\n“It is not late,” Osei said.",
      'headline: no quotation',
      'governing-clause: bakers say',
      'clause-after: the guild said',
      'clause-after: Osei said',
    ],
  ))

describe('a line in single marks that goes on in words or in a tag is no crosshead', () =>
  checkAnswers(
    [
      '“It shut,” Foss said.\n\n‘The pier is not safe,’ Boyd said.\n\nIt was built in May.',
      'clause-after: Foss said',
      'clause-after: Boyd said',
    ],
    [
      '“It shut,” Foss said.\n\n‘The pier is not safe’\n\nIt was built in May.',
      'clause-after: Foss said',
      'crosshead: no quotation',
    ],
  ))

describe('a headline stands above the text and has no comma before its words', () =>
  checkAnswers(
    [
      'Mayor says ‘We will all rebuild’\n\n“We will all rebuild,” Tull said.',
      'headline: no quotation',
      'clause-after: Tull said',
    ],
    [
      'Mayor says, ‘We will all rebuild’\n\n“We will all rebuild,” Tull said.',
      'clause-before: Mayor says',
      'clause-after: Tull said',
    ],
    [
      'Rain in Harl\n\nIt rained on the pier.\n\nTull called the pier ‘unsafe’ in May.\n\n“The pier is unsafe,” Tull said.',
      'governing-clause: Tull called',
      'clause-after: Tull said',
    ],
  ))

describe('the words of a headline, with a comma inside the marks or without anything else', () =>
  checkAnswers(
    [
      'Guild calls clock ‘deaf,’ yet keeps it\n\nThe clock is “deaf” to all, the guild said.',
      'headline: no quotation',
      'clause-at-end: the guild said',
    ],
    ['‘Flour drought’\n\n“It is a flour drought,” Foss said.', 'headline: no quotation', 'clause-after: Foss said'],
  ))
