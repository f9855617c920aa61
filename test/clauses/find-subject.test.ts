import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a subject over what stands between', () =>
  checkRows(
    [
      '{1.speaker:Tull} less than a week ago {1.verb:said} the pier was {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:A sign on the house} next door {1.verb:says} the pier is {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null },
    ],
    ['The ferry next pier {1.verb:said} the pier was {1:“{1.words:a danger}”}.', { role: null }],
    [
      '{1.speaker:The groups} who wrote to the board {1.verb:said} the pier was {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:is truly certain} that the pier is {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null },
    ],
    'Tull is not at all certain that the pier is “a danger”.',
    [
      'The delay led {1.speaker,1.role:passengers} to {1.verb:complain} of {1:“{1.words:a lost weekend}”}.',
      { rule: 'clause-before' },
    ],
    [
      'When Tull was asked about the pier, {1.speaker:she} laughed and {1.verb:said} it was {1:“{1.words:a good day}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
  ))

describe('what one can tell is not told', () =>
  checkRows(
    [
      'Dogs can tell when you lie, according to Tull, {1.speaker:who} {1.verb:found} they were {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:told {1.addressee:us}} when asked that dogs were {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('what one does not do other than say something', () =>
  checkRows(
    [
      '{1.speaker:Tull} would not speak as she left, other than to {1.verb:say}: {1:“{1.words:It is a danger.}”}',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1.speaker:Tull} would not speak rather than say: {1:“{1.words:It is a danger.}”}',
      { rule: 'colon-before', role: null, verb: null },
    ],
  ))

describe('a title in the phrase of the subject', () =>
  checkRows(
    [
      'The author of the novel “Low Tide”, {1.speaker:Ana Tull}, {1.verb:said} the pier was {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:A {1.role:diver on the show}} “Low Tide” has left, {1.verb:saying} the pier was {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause' },
    ],
    [
      'He had a call from {1.speaker:a {1.role:man}} {1.verb:identifying} himself as {1:“{1.words:a diver from the old pier}”}.',
      { rule: 'governing-clause' },
    ],
  ))

describe('a participle and who does it', () =>
  checkRows(
    [
      '{1.speaker:Tull}, {1.verb:saying} the pier was {1:“{1.words:a danger}”}, left.',
      { rule: 'governing-clause', role: null },
    ],
    ['In Harl, saying the pier was {1:“{1.words:a danger to the boats}”}, Tull left.', { rule: null }],
    [
      '{1.speaker:Tull} sent a letter {1.verb:saying} the pier was {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:A letter} {1.verb:saying} the pier was {1:“{1.words:a danger}”} reached the board.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      'Tull held {1.speaker:a sign} {1.verb:reading} {1:“{1.words:No more tolls}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1.verb:Vowing} to {1:“{1.words:fight on,}”} {1.speaker:Tull} left the hall.',
      { rule: 'clause-before', role: null },
    ],
    [
      'Calling the plan a farce, {1.speaker:Tull} left the hall, {1.verb:saying} it was {1:“{1.words:a bad day}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      'Both were glad – {1.speaker:Tull} {1.verb:saying} it was {1:“{1.words:a good day}”} and {2.speaker:Osei} {2.verb:calling} it {2:“{2.words:a start}”}.',
      [
        { rule: 'governing-clause', role: null, addressee: null, medium: null },
        { rule: 'clause-before', role: null },
      ],
    ],
  ))

describe('a relative clause before the verb describes who does it', () =>
  checkRows(
    [
      '{1.speaker:A {1.role:diver}} who saw the wreck {1.verb:said} it was {1:“{1.words:over}”}.',
      { rule: 'governing-clause', addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:It is over,}”} {1.speaker:the {1.role:diver}} who found the wreck {1.verb:said}.',
      { rule: 'clause-after', addressee: null, medium: null },
    ],
    [
      '{1.speaker:The {1.role:diver}} saw the wreck and {1.verb:said} it was {1:“{1.words:over}”}.',
      { rule: 'governing-clause', addressee: null, medium: null },
    ],
    [
      '{1.speaker:The board} {1.verb:said} the diver who saw the wreck was {1:“{1.words:brave}”}.',
      { rule: 'governing-clause', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:The board} {1.verb:thinks} the wreck proved {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('what somebody is said to be before the verb', () =>
  checkRows(
    ['{1:“{1.words:The levy stands,}”} {1.speaker:he} was due to {1.verb:say}.', { lemma: 'say' }],
    ['{1.speaker:Tull} has been careful to {1.verb:describe} it as {1:“{1.words:a loan}”}.', { name: 'Tull' }],
    'It is hard to say “the levy” now.',
  ))

describe('whoever is made to speak', () =>
  checkRows(
    [
      'The note led {1.speaker:council aides} like Ana Foss to {1.verb:reply} that {1:“{1.words:every coin was spent}”}.',
      {},
    ],
    ['{1.speaker:The note} led its readers by the nose to {1.verb:claim} {1:“{1.words:a great win}”}.', {}],
  ))

describe('an empty “it” has no words', () =>
  checkRows([
    'It is unclear whether crowds will warm to a man {1.speaker:who} praised the rain, has {1.verb:said} of thieves that {1:“{1.words:they must sweep the pier}”} and will not rest.',
    {},
  ]))

describe('whoever is made to do something does what is joined to it too', () =>
  checkRows(
    [
      'The defeat forced {1.speaker:Foss} to resign and {1.verb:admit} he was {1:“{1.words:tired of it all}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      'The defeat forced Foss out, and {1.speaker:Osei} {1.verb:admitted} he was {1:“{1.words:tired of it all}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('a preposition that opens the sentence leads to the subject behind the comma', () =>
  checkRows(
    [
      'In {1.verb:declaring} the figures {1:“{1.words:not serious,}”} {1.speaker:the bishop} made enemies.',
      { rule: 'governing-clause' },
    ],
    [
      'And after {1.verb:saying} the pier was {1:“{1.words:safe to walk on,}”} {1.speaker:Osei} left.',
      { rule: 'governing-clause', role: null },
    ],
    [
      '{1.speaker:Tull} left the pier after {1.verb:saying} it was {1:“{1.words:safe to walk on}”}, and Osei stayed.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('whom somebody quotes as saying so says it', () =>
  checkRows(
    [
      'The Ledger quoted {1.speaker:an {1.role:official}} as {1.verb:saying}: {1:“{1.words:Talks collapsed.}”}',
      { rule: 'clause-before' },
    ],
    [
      'The Ledger quotes {1.speaker:Ana Holt}, the {1.role:mayor}, as {1.verb:saying} she was {1:“{1.words:done}”}.',
      { rule: 'governing-clause' },
    ],
    [
      '{1.speaker:The Ledger} quoted Ana Holt’s plan, {1.verb:saying} it was {1:“{1.words:done for}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('whoever goes on to say it', () =>
  checkRows(
    [
      '{1.speaker:Osei} admitted her clocks ran slow, yet went on to {1.verb:say}, {1:“{1.words:Noon will come anyway.}”}',
      { rule: 'clause-before', role: null },
    ],
    [
      'Tull said so, and {1.speaker:Boyd} rose and went on to {1.verb:say}, {1:“{1.words:Noon will come anyway.}”}',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('“that” before a verb is no part of a phrase', () =>
  checkRows(
    [
      'That prompted {1.speaker:Tull} to {1.verb:call} the pier {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null },
    ],
    ['{1.speaker:That {1.role:miner}} {1.verb:called} the pier {1:“{1.words:a mess}”}.', { rule: 'governing-clause' }],
  ))

describe('who sees something as this or that', () =>
  checkRows(
    [
      'The clock, a gift {1.verb:seen} by {1.speaker,1.role:bakers} as {1:“{1.words:a cruel joke}”}, has stopped.',
      { rule: 'governing-clause', speakerKind: 'group' },
    ],
    [
      'The clock, a gift {1.verb:described} by {1.speaker:Osei} as a {1:“{1.words:joke}”}, has stopped.',
      { rule: 'governing-clause', role: null },
    ],
    'The clock, a gift seen from Wick as a “joke”, has stopped.',
  ))

describe('a text that came out is passed over', () =>
  checkRows(
    [
      '{1.speaker,1.role:Divers} {1.verb:concluded {1.medium:in a report}} released Friday that the pier was {1:“{1.words:a danger}”}.',
      { rule: 'governing-clause' },
    ],
    [
      'In a report {1.verb:released} by {1.speaker:Tull}, the pier is {1:“{1.words:a danger to all in Wick}”}.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('the subject of what somebody says, over an aside', () =>
  checkRows([
    '{1.speaker:Tull} {1.verb:said} the man, a diver, had told police he was {1:“{1.words:sick of it}”}.',
    { rule: 'governing-clause', role: null },
  ]))

describe('a thing takes no verb from someone', () =>
  checkRows(
    [
      'Tull, {1.speaker:who} {1.verb:rates} the boat a {1:“{1.words:sell,}”} said the results were bad.',
      { rule: 'governing-clause', name: 'Tull' },
    ],
    ['{1:“{1.words:Sell,}”} {1.verb:said} {1.speaker:the results}.', {}],
  ))

describe('whom one asks to say it has not said it', () =>
  checkRows(
    ['{1.speaker:Tull} urged Boyd to {1.verb:say} it was {1:“{1.words:a mess for all}”}.', { name: 'Tull' }],
    ['Tull led {1.speaker:Boyd} to {1.verb:say} it was {1:“{1.words:a mess for all}”}.', { name: 'Boyd' }],
  ))

describe('what a decision is to do its owner does', () =>
  checkRows(
    [
      'Though cooks agree, {1.speaker:Osei}’s decision to {1.verb:call} her clock {1:“{1.words:deaf}”} stung.',
      { name: 'Osei', role: null },
    ],
    ['Though cooks agree, a decision to call her clock “deaf” stung.', { rule: null }],
    ['{1.speaker:Osei} needs a whole letter to {1.verb:call} her clock {1:“{1.words:deaf}”}.', { name: 'Osei' }],
  ))

describe('all verbs that report and whose they are', () =>
  checkClauses(
    [
      'His creed, often stated on pirate radio, is that “once clocks stop,” bread burns.',
      'His creed: stated on pirate radio [medium on pirate radio]',
    ],
    ["A night paper cited two of Osei's bakers as saying rye sells.", "two of Osei's bakers: saying [lent]"],
    [
      'If promised a loaf of rye at fairs, Ames sulks, because he is left no chance to complain there.',
      'nobody: promised [lent]',
      'he: complain [lent]',
    ],
    ['Yet rowers remain fond of rye - without trying to upset Osei by urging her to bake.', 'rowers: urging [lent]'],
    ['He’s proud, and called it “odd”.', 'He: called [judgement, lent]'],
    ['Osei is torn over whether to warn the guild to bake less.'],
    ['Burnt crusts led rowers to grumble about “soot”.', 'rowers: grumble [lent]'],
    ['Foss [the mayor] said it was “odd”.', 'Foss: said'],
    [
      'He ridicules every clock, whereas Osei was insisting that bells must ring.',
      'He: ridicules [judgement]',
      'Osei: insisting',
    ],
    ['A note for their baker, Ana Osei, that read “stale” got lost.', 'A note for their baker: read'],
    ['Osei is rostered to speak after lunch, together with two bakers.', 'Osei: speak [lent]'],
    ['Foss left, with Ames calling it “odd” and asking why.', 'Ames: calling [judgement, lent]', 'Ames: asking [lent]'],
    ['Foss would not name “the man” telling us it was late.', 'Foss: telling us [denied, lent, to us]'],
    ['Osei’s cousin is hiding her clocks and talking up a bakery to let.', 'Osei’s cousin: talking up [lent]'],
    ['The note found Friday said it was “odd”.', 'The note: found [thought]', 'The note: said'],
    ['The claim that Tull is “odd” was rejected by Boyd.', 'Boyd: rejected [judgement, passive, lent]'],
  ))

describe('the subject of the main clause, over what stands between', () =>
  checkClauses(
    [
      'Foss said Boyd’s year brought to mind a song titled “Low Tide,” explaining that it was long.',
      'Foss: said',
      'a song: titled [naming]',
      'Foss: explaining [lent]',
    ],
    ['Foss said it’s late and expects more.', 'Foss: said', 'Foss: expects [thought, lent]'],
    ['Foss said he’s proud and expects more.', 'Foss: said', 'he: expects [thought, lent]'],
    [
      'Foss cannot say so, Boyd added, saying it was “odd”.',
      'Foss: say [denied]',
      'Boyd: added',
      'Boyd: saying [lent]',
    ],
    ['Foss hit them all and said it was odd.', 'Foss: said [lent]'],
    ['Foss all but said it was odd.', 'Foss: said'],
  ))

describe('the nearest subject where a preposition ties the participle, and a denial with it', () =>
  checkClauses(
    [
      'Foss was praised as she took a prize for calling it “odd”.',
      'nobody: praised [judgement, passive]',
      'she: calling [judgement, lent]',
    ],
    ['Foss did not write a letter to call it “odd”.', 'Foss: write [denied]', 'Foss: call [judgement, denied, lent]'],
  ))
