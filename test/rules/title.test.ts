import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a work with a capital for every word is a title, with a tag it is speech', () =>
  checkRows(
    [
      '{1:“{1.words:Low Tide}”} a weary {1.speaker:Osei} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    ['{1:“{1.words:Low Tide}”} {1.verb:read} {1.speaker:a sign on the pier}.', { rule: 'clause-after', role: null }],
    '“Morning Ledger” fans wept.',
    ['{1:“{1.words:A Port for All}”} {1.speaker:a long banner} {1.verb:read}.', { rule: 'clause-after', role: null }],
    [
      '{1.speaker:Osei} {1.verb:said}, {1:“{1.words:Lights Out.}”}',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    ['{1.speaker:Osei}: {1:“{1.words:Harbour Lights Out.}”}', { rule: 'turn', verb: null, role: null }],
    'The council’s plan, “Harbour 2040”, was published in May.',
  ))

describe('called a title is a name for a thing, and a word for a person', () =>
  checkRows(
    'Osei was called “Queen of the Quay” by Tull.',
    [
      '{1.speaker:Tull} {1.verb:labelled} her {1:“{1.words:Queen of the Quay}”}.',
      { rule: 'clause-before', role: null },
    ],
    'Tull called the pier “Queen of the Quay”.',
    'Tull called it “Queen of the Quay”.',
    [
      '{1.speaker:Tull} {1.verb:called} Osei {1:“{1.words:Queen of the Quay}”} on Friday.',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('what a broadcaster owns is a programme', () =>
  checkRows([
    '{1:“{1.words:The pier is safe,}”} {1.speaker:Tull} {1.verb:told {1.addressee:RTQ}}’s “Breakfast”.',
    { rule: 'clause-after', role: null, medium: null },
  ]))

describe('whoever wrote a work stands behind it', () =>
  checkRows(
    'Our pick of the week: “A night on the pier,” by the Ledger’s Ana Holt.',
    '“Why the pier will not reopen,” by Ian Foss, is out in May.',
    [
      '{1.speaker:Osei} {1.verb:called} it {1:“{1.words:The end of the line,}”} by all accounts.',
      { rule: 'clause-before', role: null },
    ],
    [
      'It was {1.verb:described} as {1:“{1.words:The end of the line}”} by {1.speaker:Ian Foss}.',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('a year in parentheses makes a title of what it stands behind', () =>
  checkRows('“No room at the inn” (1958) hung in the hall.', [
    '{1:“{1.words:We will not go.}”} (2015)',
    { rule: null, verb: null, role: null },
  ]))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['He wrote a book, “Lanterns”, in May.', 'title: no quotation'],
    ['“A night on the pier”, by Ana Holt, is out.', 'title: no quotation'],
    ['“It is safe,” by all accounts.', 'none'],
    ['Foss told NBR “Maybe”.', 'clause-before: Foss told NBR'],
    ['“Never again!” star Ana Foss left.', 'none'],
    ['His “Lanterns” show won.', 'title: no quotation'],
    [
      '“No bell rings twice,” wrote the owners of the “Clock and Oven Guide,” with Wick in mind.',
      'clause-after: the owners wrote',
      'title: no quotation',
    ],
    ['“No room at the inn” (many) hangs in Harl.', 'none'],
    ['He wrote the book “Lanterns” in May.', 'title: no quotation'],
    [
      'A new book\n\n“Lanterns,” said Foss, “is done.”',
      'clause-after: Foss said',
      'clause-between: Foss said, goes on',
    ],
    ['He wrote the book “Rain ... Again” in May.', 'title: no quotation'],
    ['“No room at the inn” (11958) hangs in Harl.', 'none'],
    ['“No room at the inn” (19581) hangs in Harl.', 'none'],
    ['Foss told NBR4’s “Maybe” so.', 'title: no quotation'],
    ['“No room at the inn” (1958, then lost) hangs in Harl.', 'none'],
  ))

describe('what a text is called is its title, and what a person is called is not', () =>
  checkAnswers(
    ['Foss called the report “Little Tides”.', 'title: no quotation'],
    ['Foss called Boyd “Little Ian”.', 'clause-before: Foss called'],
    ['Foss referred to Boyd in “Little Tides”.', 'title: no quotation'],
    ['Foss referred to Boyd as “Little Ian”.', 'governing-clause: Foss referred'],
    ['Foss announced her “Little Tides” plan.', 'title: no quotation'],
    ['Foss lost her ranking as “Rower of Note”.', 'title: no quotation'],
  ))

describe('a place behind what somebody is told is no byline', () =>
  checkAnswers(['Osei told him, “Wait for the bus,” by Harl Bridge.', 'clause-before: Osei told him']))

describe('what somebody is before a name, whatever verbs its sentence has elsewhere', () =>
  checkAnswers(
    ['Karl Boyd, of Harl, spoke, and “Lights” star Ama Osei left on Monday.', 'title: no quotation'],
    ['“Lights” star Ama Osei left on Monday when Boyd spoke.', 'title: no quotation'],
  ))
