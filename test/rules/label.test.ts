import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a name that others know something by is no quotation', () =>
  checkRows(
    'The gate, known to everyone as “the Needle”, was shut.',
    'Haldane owns one boat called “Patience”.',
    'Fishermen dropped nets into what they call “the Hole”.',
    'Tull, nicknamed by colleagues “the noodle”, left.',
    [
      'Tull, whom {1.speaker:he} {1.verb:nicknamed} {1:“{1.words:the noodle}”}, left.',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('a motto, whichever side its noun stands on', () =>
  checkRows(
    'Their motto, “never a day late”, is painted on the bus.',
    '“Dry feet first” is my new motto.',
    ['{1:“{1.words:Dry feet first}”} is my old rule of the sea.', { rule: null }],
    '“The Larks”, as they are known, sing on the pier.',
    [
      '{1:“{1.words:The Larks}”}, as {1.speaker:they} {1.verb:say}, sing on the pier.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
  ))

describe('a noun for a word names what follows, unless it has an owner', () =>
  checkRows(
    'Osei said the word “late” three times.',
    [
      'In {1.speaker:her} {1.verb:words} {1:“{1.words:a quiet disaster}”}, the flood cost two jobs.',
      { rule: 'clause-before', role: null },
    ],
    [
      'Foss gave his name {1:“{1.words:to the cause}”}, {1.speaker:Osei} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['“Whatever works” remains a long and old but good motto.', 'label: no quotation'],
    [
      'Cook Ian Osei has poems out with The Wick Press, entitled, “Why Flour of ‘31 Rose and Bread of ‘29 Sank.” Ames gave warm replies.',
      'title: no quotation',
    ],
    ['“Slack” came the reply.', 'none'],
    ['What Foss calls a “mudlark” is a boy.', 'clause-before: Foss calls'],
    ['What a pilot calls a “mudlark” is a boy.', 'clause-before: a pilot calls'],
    ['Foss’s motto “row on” is old.', 'label: no quotation'],
    ['Tull, who goes by “Lil Fen”, left.', 'label: no quotation'],
    ['“Row on,” came a day late.', 'none'],
    ['“Slack and the long and cold tide” is a term for still water.', 'none'],
    ['What people here call a “mudlark” is a boy.', 'label: no quotation'],
    ['Tull undergoes a “Lil” cut.', 'none'],
    ['Tull got a “Lil” cut.', 'none'],
    ['“Whatever works” is my new motto, Foss said.', 'label: no quotation'],
    ['The new club motto\n\n“Row on at dawn.”', 'none'],
  ))

describe('a noun for a word has an owner only where one stands right before it', () =>
  checkAnswers(
    ['Osei hates the plain word “late”.', 'label: no quotation'],
    ['The pub kept its historic name “Nag”.', 'label: no quotation'],
    ['Foss’s phrase “a quiet sea” caught on.', 'clause-before: Foss phrase'],
  ))

describe('words behind which a motto or “as they are” stands by chance', () =>
  checkAnswers(
    ['“Row on,” Foss said of the new motto.', 'clause-after: Foss said'],
    ['“Row on!” this slogan reads.', 'clause-after: this slogan reads'],
    ['“The pier is not safe”, and they are right, Foss said.', 'clause-at-end: Foss said'],
    ['“We row on” even as they are idle, Foss said.', 'clause-at-end: Foss said'],
  ))

describe('what people call something is a name, and what a judge calls something is his word', () =>
  checkAnswers(
    ['What rowers dub a “mudlark” is a boy.', 'label: no quotation'],
    ['What rowers term a “mudlark” is a boy.', 'label: no quotation'],
    ['What other crews call a “mudlark” is a boy.', 'label: no quotation'],
    ['The judge also called “odd” what others praised.', 'clause-before: The judge called'],
    ['The judge soon called “odd” what others praised.', 'clause-before: The judge called'],
  ))

describe('a name in a sentence where somebody else gives one, and a term before a sentence on words', () =>
  checkAnswers(
    ['Foss dubbed the storm, known as “the Kettle”, a pest.', 'label: no quotation'],
    ['“Slack” is a term for still water. Words fail Foss.', 'label: no quotation'],
  ))
