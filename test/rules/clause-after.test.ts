import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a tag behind “as”, a dash, dots or an adverb', () =>
  checkRows(
    [
      '{1:“{1.words:The pier is shut,}”} as {1.speaker:Tull} {1.verb:said} on Monday.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:A mess of a pier}”} is how {1.speaker:Tull} {1.verb:described} it.',
      { rule: 'clause-after', role: null },
    ],
    ['{1:“{1.words:A mess of a pier}”} is how Tull left it.', { rule: null, role: null }],
    ['The timing suggests it was {1:“{1.words:odd,}”} {1.speaker:Tull} {1.verb:said}.', { rule: 'clause-after' }],
    ['The polls suggest it was {1:“{1.words:odd,}”} {1.speaker:Tull} {1.verb:said}.', { rule: 'clause-after' }],
    ['{1.speaker:Boyd} {1.verb:suggests} it was {1:“{1.words:odd,}”} Tull said.', { rule: 'governing-clause' }],
    [
      '{1:“{1.words:The pier is shut}”} as {1.speaker:Tull} {1.verb:said} on Monday.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:The pier is shut}”} -- {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:The pier is shut}”}, later {1.verb:said} {1.speaker:Tull}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} once again {1.speaker:she} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
  ))

describe('without a sign between only a bare tag counts', () =>
  checkRows(
    ['{1:“{1.words:The pier is shut}”} {1.speaker:Tull} {1.verb:laughed}.', { rule: 'clause-after', role: null }],
    ['{1:“{1.words:The pier is shut}”} Tull rowed.', { rule: null }],
    [
      '{1:“{1.words:The pier is shut}”} {1.speaker,1.role:people} {1.verb:say}.',
      { rule: 'clause-at-end', addressee: null, medium: null },
    ],
    ['{1:“{1.words:The pier is shut}”} Tull said the board had ruled.', { rule: null }],
  ))

describe('a participle between who speaks and the verb', () =>
  checkRows(
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:a {1.role:woman}} calling herself Ida {1.verb:said}.',
      { rule: 'clause-after', addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:a {1.role:man}} can be heard {1.verb:saying}.',
      { rule: 'clause-after', addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:a {1.role:diver}} based in Wick {1.verb:said}.',
      { rule: 'clause-after' },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:Tull} {1.verb:deadpanned} as he said so.',
      { rule: 'clause-after', role: null },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:Tull}, wearing a hat, {1.verb:said}.',
      { rule: 'clause-after', role: null },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:Tull} {1.verb:said}, smiling.',
      { rule: 'clause-after', role: null },
    ],
    ['{1:“{1.words:The pier is shut,}”} {1.speaker:Tull} liked to {1.verb:say}.', { rule: 'clause-after', role: null }],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:Tull} {1.verb:thought}, saying no more.',
      { rule: 'clause-after', role: null },
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:a rule} added by Tull in May {1.verb:said}.',
      { rule: 'clause-at-end', role: null, addressee: null, medium: null },
    ],
  ))

describe('marks within the aside of the tag', () =>
  checkRows(
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker,2.speaker:Tull}, who runs the {2:“{2.words:night ferry}”}, {1.verb,2.verb:said}.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'clause-at-end', role: null, addressee: null, medium: null },
      ],
    ],
    [
      '{1:“{1.words:The pier is shut,}”} {1.speaker:Tull}, {2.speaker:who} {2.verb:said} in May that {2:“{2.words:the pier will never shut while I am here}”}, {1.verb:conceded}.',
      [
        { rule: 'clause-at-end', role: null },
        { rule: 'clause-before', role: null, addressee: null, medium: null },
      ],
    ],
  ))

describe('what is no tag', () =>
  checkRows(
    ['{1:“{1.words:The pier is shut,}”} who said that?', { rule: null }],
    ['{1:“{1.words:The pier is shut,}”} which Tull said was sad.', { rule: null }],
    [
      'When {1.speaker:the board} {1.verb:said} or judged it was {1:“{1.words:odd,}”} the crowd laughed.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    'To a question on “fares,” Tull said they would rise.',
  ))

describe('words that are used, and what is done meanwhile', () =>
  checkRows(
    ['When {1.speaker:Tull} {1.verb:used} the words, {1:“{1.words:I am not done yet,}”} he was echoing Boyd.', {}],
    ['{1:“{1.words:I am not done yet,}”} {1.speaker:Tull} was heard {1.verb:saying}.', { lemma: 'say' }],
    // What he does comes behind.
    'In a column on {1:“{1.words:The long wait must end,}”} Tull seems to grow tired.',
    ['{1:“{1.words:I am not done,}”} {1.speaker:he} {1.verb:began}.', { lemma: 'begin' }],
  ))

describe('a clause with “when” is over behind an “and” with somebody else', () =>
  checkRows(
    [
      'They booed when Tull spoke, and at last {1.speaker:the {1.role:crowd}} {1.verb:threw} {1:“{1.words:old boots and worse at her}”}',
      { rule: 'fragment-subject' },
    ],
    [
      'They left when {1.speaker:Tull} {1.verb:mentioned} rain, and with it {1:“{1.words:the end of us all}”}.',
      { rule: 'governing-clause' },
    ],
  ))

describe('a tag that goes on behind its time is none', () =>
  checkRows(
    [
      'Long {1.verb:accused} of {1:“{1.words:hoarding,}”} the museum said Tuesday it would return them.',
      { rule: 'unnamed-agent' },
    ],
    ['It is {1:“{1.words:odd,}”} {1.speaker:Tull} {1.verb:said} Tuesday night.', { rule: 'clause-after' }],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['“Low Tide,” Foss’s report on the port, is out.', 'none'],
    ['Then Ames warned that, despite what he had read, Osei “is no baker at all.”', 'clause-before: Ames warned'],
    [
      '“Rolls are out,” Osei told guests at a Sunday breakfast, but soon added: “Do try the rye.”',
      'clause-after: Osei told guests',
      'clause-before: Osei added',
    ],
    [
      'As boys they compared her clocks with “tin pans,” according to Osei’s letters.',
      'clause-at-end: Osei’s letters according to',
    ],
    ['“We row,” Foss nodded to Ames.', 'clause-after: Foss nodded'],
    ['When Foss spoke, Ames “laughed aloud,” said Boyd.', 'clause-after: Boyd said'],
    ['“Whatever works” is my way of saying so.', 'none'],
    ['Few of us bake on Sundays now, not for a “great” price, she said.', 'clause-after: she said'],
    [
      'Once he had ridiculed the new song “Crumbs” and its singers as rather “stale,” Osei wept.',
      'title: no quotation',
      'governing-clause: he ridiculed',
    ],
    ['“Row on,” became the cry of the crowd.', 'none'],
  ))

describe('a clause with “when” is over where an “and” brings in others with a verb', () =>
  checkAnswers(
    [
      'The crew booed when Foss called it late, and the miners carried “a list of our own rules”.',
      'fragment-subject: the miners carried',
    ],
    [
      'The crew booed when Foss called it late, but then the miners slowly carried “a list of our own rules”.',
      'fragment-subject: the miners carried',
    ],
    [
      'The crew booed when Foss called it late, and on a wet pier the miners carried “a list of our own rules”.',
      'fragment-subject: the miners carried',
    ],
    [
      'The crew booed when Foss called it late, cold and the end of “all good things in Harl”.',
      'governing-clause: Foss called',
    ],
  ))

describe('what somebody believes does not reach behind the comma', () =>
  checkAnswers(
    ['As Foss believes it is late, the crew was “lost in the rain”.', 'none'],
    ['As Foss put it, it was “lost in the rain”.', 'governing-clause: Foss put it'],
  ))

describe('a tag and another verb of saying in its sentence', () =>
  checkAnswers(
    ['Whoever said it was “odd,” Foss said, was wrong.', 'clause-after: Foss said'],
    ['“It was late,” Foss wanted Boyd to say.', 'clause-after: Foss wanted'],
    ['“It was late,” Foss liked to say.', 'clause-after: Foss say'],
  ))

describe('an “and” behind the quotation ends nothing before it', () =>
  checkAnswers([
    'When Foss said it was “as good as over”, the crowd cheered, and a nurse spoke.',
    'governing-clause: Foss said',
  ]))

describe('a tag ends with its paragraph', () =>
  checkAnswers(['“No” says Bell\n\nThe toll was to be cheap.', 'clause-after: Bell says']))
