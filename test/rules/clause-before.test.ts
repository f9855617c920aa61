import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('who speaks of something has said it, who speaks somewhere has not', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:spoke} of her mother, {1:“{1.words:a woman of the sea}”}.',
      { rule: 'clause-before', role: null },
    ],
    ['Tull spoke in Wick, {1:“{1.words:a town of the sea}”}.', { rule: null }],
    [
      '{1.speaker:Tull} {1.verb:talked} about {1:“{1.words:a town of the sea}”}.',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('a manner is a way of saying only for a whole utterance', () =>
  checkRows(
    ['Tull sighed {1:“{1.words:at the thought of it}”}.', { rule: null }],
    'Tull shrugged “No”.',
    ['{1.speaker:Tull} {1.verb:smiled}: {1:“{1.words:The pier is unsafe.}”}', { rule: 'clause-before', role: null }],
    [
      '{1.speaker:Tull} {1.verb:smiled} at the board, {1:“{1.words:The pier is unsafe.}”}',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('what others have claimed is not the word of who objects to it', () =>
  checkRows(
    [
      '{1.speaker:Tull} objected to {1.verb:comments} that it was {1:“{1.words:a waste of good money}”}.',
      { rule: 'governing-clause', role: null },
    ],
    ['Tull slammed claims it was {1:“{1.words:a waste of money}”}.', { rule: null }],
    ['{1.speaker:Tull} {1.verb:said} voters should ask: {1:“{1.words:Why?}”}', { rule: 'clause-before', role: null }],
    ['Tull said {1.speaker:voters} {1.verb:asked}: {1:“{1.words:Why?}”}', { rule: 'clause-before' }],
    [
      'A day after {1.speaker:the board} {1.verb:shut} the pier as {1:“{1.words:a waste of money}”} in May, Tull said all of it would go.',
      { rule: 'fragment-subject', role: null },
    ],
    [
      'Piers are {1:“{1.words:a waste of money}”} in May, {1.speaker:Tull} {1.verb:said} on Monday.',
      { rule: 'clause-at-end', role: null },
    ],
    ['Tull apologised after divers were told it was {1:“{1.words:a waste of money}”}.', { rule: 'unnamed-agent' }],
    ['Tull left after divers were told it was {1:“{1.words:a waste of money}”}.', { rule: 'unnamed-agent' }],
    [
      '{1.speaker:Tull} {1.verb:said} that when she was told it was {1:“{1.words:a waste of money}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:apologised} after lunch for {1:“{1.words:a waste of money}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      'It was alleged that {1.speaker:Tull} {1.verb:shouted} {1:“{1.words:you waste my money}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said} the board, which had blamed her, was {1:“{1.words:a waste of money}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      'Tull met Ames, {1.speaker:who} {1.verb:said} the pier, once new, was {1:“{1.words:a waste of money}”}.',
      { rule: 'governing-clause', name: 'Ames', role: null },
    ],
    ['Tull hit back at claims it was {1:“{1.words:a waste of money}”}.', { rule: null }],
    ['{1.speaker:Tull} {1.verb:hit back} at the board as {1:“{1.words:a waste of money}”}.', { role: null }],
    ['Tull slammed rumors it was {1:“{1.words:a waste of money}”}.', { rule: null }],
  ))

describe('the nearest report before, over times, places and a medium', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:said} on Monday that {1:“{1.words:the pier is unsafe}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:the board of the harbour} on Monday {1.medium:in a long and angry speech}} at the town hall of Wick in the rain: {1:“{1.words:The pier is unsafe.}”}',
      { rule: 'clause-before', role: null },
    ],
    ['When Tull spoke, she {1:“{1.words:laughed at all of it}”} for an hour.', { rule: null }],
    [
      'The board was praised, in a letter that {1.speaker:Tull} {1.verb:wrote}, as {1:“{1.words:fair and quick}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:said}; {1:“{1.words:The pier is unsafe.}”}',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
  ))

describe('another verb behind the quotation', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:added} the pier was {1:“{1.words:a waste of money}”}, Osei said.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:answered} with, {1:“{1.words:Why?}”} {2.speaker:Osei} {2.verb:wrote back}, {2:“{2.words:Because.}”}',
      [
        { rule: 'clause-before', role: null },
        { rule: 'clause-before', role: null, addressee: null, medium: null },
      ],
    ],
    [
      'Tull defends her record in an advert: {1:“{1.words:The pier is open,}”} {1.speaker:she} {1.verb:says}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      'The pier was {1:“{1.words:a waste of money}”}, the {1.role:chief}, {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', addressee: null, medium: null },
    ],
  ))

describe('“as” before the tag at the end of the sentence', () =>
  checkRows(
    [
      'It is no {1:“{1.words:local}”} matter, as {1.speaker:Tull} {1.verb:suggested} in May.',
      { rule: 'clause-at-end', role: null },
    ],
    'It is no “local” matter, as Tull left in May.',
  ))

describe('one word in marks that somebody sees something as', () =>
  checkRows(
    [
      'Rye has long been {1.verb:seen} by {1.speaker,1.role:cooks} as a {1:“{1.words:weed}”}.',
      { rule: 'governing-clause' },
    ],
    'Cooks think rye is “fine”.',
  ))

describe('the present of many', () =>
  checkRows(
    [
      '{1.speaker,1.role:Some of the bakers on every coast} {1.verb:say} rye has grown {1:“{1.words:too dear}”}.',
      { rule: 'governing-clause' },
    ],
    'Some of the coast has grown “too dear”.',
    ['{1.speaker,1.role:Half of the rowers on each boat} {1.verb:admit} it is {1:“{1.words:a long way home}”}.', {}],
    [
      '{1.speaker:They}’re late, and by now mostly {1.verb:admit} the clock was {1:“{1.words:a dud}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:Osei} said she’s late and {1.verb:admits} the clock was {1:“{1.words:a dud}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      'Osei hit back: “With such a nose,” he replied, “one smells the rye.”',
      'clause-before: Osei hit back',
      'clause-before: he replied',
    ],
    [
      '“Give me rye any day,” says Ruth Osei, 58, of Wick, yet she wept on hearing about a “flour tax” which few bakers pay.',
      'clause-after: Ruth Osei says',
      'none',
    ],
    ['It was said to be clear why Foss called it “odd”.', 'clause-before: Foss called'],
    ['The mayor cut tolls after comments that it was “the toll for all”.', 'none'],
    ['Foss opposed those who back Ames as “a clown”.', 'none'],
    ['Foss was asked “Why row at night?”', 'unnamed-agent: nobody asked'],
    [
      '“It smells burnt” outside the bakery, complained Ruth Osei, cook at Ovens United, a firm which had closed.',
      'clause-at-end: Ruth Osei complained',
    ],
    [
      'Three gifts were left by noon: one clock (hers); some bread (an anti-rye feast announced by Ian Ames on Sunday) and the old song (that one about “Granny” Ruth Osei at Easter).',
      'none',
    ],
    ['Bell talked with Cruz: “We rowed all night.”', 'clause-before: Bell talked'],
    ['Ames was warned by Foss that Boyd found it “odd”.', 'clause-before: Foss warned'],
    ['Foss was asked by Ames, “Why row at night?”', 'clause-before: Ames asked'],
    ['Foss was told that Ames thought it “odd”.', 'none'],
    ['Replied Foss: “We row.”', 'clause-before: Foss Replied'],
    [
      'Osei wrote in his first letter that bakers must share this flour with the “hungry few,” meaning Wick.',
      'governing-clause: Osei wrote in his first letter',
    ],
  ))

describe('whoever is told so has not said it', () =>
  checkRows(
    [
      'Tull, told that {1.speaker:Boyd} had {1.verb:called} the remark {1:“{1.words:cheap,}”} shrugged.',
      { name: 'Boyd', role: null },
    ],
    ['{1.speaker:Tull} told that story, {1.verb:calling} it {1:“{1.words:cheap}”}.', { name: 'Tull' }],
  ))

describe('what pupils were told behind “because” is nobody’s who apologises', () =>
  checkAnswers(
    ['Foss apologised because pupils were described as “an old lot”.', 'unnamed-agent: nobody described'],
    ['Foss apologised for calling them “an old lot”.', 'clause-before: Foss apologised'],
    ['Foss was told, “It did sink.”', 'unnamed-agent: nobody told'],
  ))

describe('a noun with its “that” within what others say', () =>
  checkAnswers(
    ['Critics say that Ames agreed with Foss’s conclusion that it was “odd”.', 'governing-clause: Foss conclusion'],
    ['Critics say that Ames drew the conclusion that it was “odd”.', 'governing-clause: Critics say'],
  ))

describe('an aside between pairs of hyphens reports nothing behind it', () =>
  checkAnswers(
    ['Foss -- Boyd said so -- rowed a “slow” boat.', 'none'],
    ['Boyd said so -- Foss rowed a “slow” boat.', 'governing-clause: Boyd said'],
  ))

describe('who opposes something calls it so, unless he opposes those who row as something', () =>
  checkAnswers(
    ['Ames opposes a toll that is “steep”.', 'governing-clause: Ames opposes'],
    ['Ames has scolded those who oppose the toll as “odd”.', 'governing-clause: Ames scolded'],
  ))
