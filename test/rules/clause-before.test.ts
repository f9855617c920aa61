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
      'The pier is {1.verb:seen} by {1.speaker,1.role:miners} as a {1:“{1.words:lifeboat}”}.',
      { rule: 'governing-clause' },
    ],
    'Miners think the pier is “fine”.',
  ))

describe('the present of many', () =>
  checkRows(
    [
      '{1.speaker,1.role:Half of voters in each town} {1.verb:say} it is {1:“{1.words:just right}”}.',
      { rule: 'governing-clause' },
    ],
    'Half of each town is “just right”.',
    ['{1.speaker,1.role:Half of the rowers on each boat} {1.verb:admit} it is {1:“{1.words:a long way home}”}.', {}],
    [
      '{1.speaker:They}’re tired and generally {1.verb:agree} that it costs {1:“{1.words:a lot}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:Tull} said he’s tired and {1.verb:agrees} that it costs {1:“{1.words:a lot}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      'Tull hit back: “As an old hand,” she wrote, “you can spot a leak.”',
      'clause-before: Tull hit back',
      'clause-before: she wrote',
    ],
    [
      '“I am all for rowing,” says Ruth Tull, 31, of Harl, but she was shocked when she heard of the “night loophole” that lets some crews race.',
      'clause-after: Ruth Tull says',
      'none',
    ],
    ['It was said to be clear why Foss called it “odd”.', 'clause-before: Foss called'],
    ['The mayor cut tolls after comments that it was “the toll for all”.', 'none'],
    ['Foss opposed those who back Ames as “a clown”.', 'none'],
    ['Foss was asked “Why row at night?”', 'unnamed-agent: nobody asked'],
    [
      '“We’re very glad” about the vote, said Ruth Tull, head of Oars United, a club that has grown.',
      'clause-at-end: Ruth Tull said',
    ],
    [
      'His rivals had two things in their favour: a loud mascot (Foss); a slogan (the anti-ferry creed proclaimed by Ian Ames in May) or a home crowd (the shore for “Skipper” Ned Boyd in June).',
      'none',
    ],
    ['Bell talked with Cruz: “We rowed all night.”', 'clause-before: Bell talked'],
    ['Ames was warned by Foss that Boyd found it “odd”.', 'clause-before: Foss warned'],
    ['Foss was asked by Ames, “Why row at night?”', 'clause-before: Ames asked'],
    ['Foss was told that Ames thought it “odd”.', 'none'],
    ['Replied Foss: “We row.”', 'clause-before: Foss Replied'],
    [
      'Tull said in her closing comments that the club should repeat its thanks to the “loyal crews,” naming Harl.',
      'governing-clause: Tull said in her closing comments',
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
