import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('what somebody judged as something stands before', () =>
  checkRows(
    [
      'Tull said the fare will rise, a step {1.speaker:Boyd} {1.verb:defended} as {1:“{1.words:the price of calm}”}.',
      { name: 'Boyd' },
    ],
    [
      '{1.speaker:Tull} {1.verb:said} the board had defended as {1:“{1.words:the price of calm}”} all that it cost.',
      { name: 'Tull' },
    ],
  ))

describe('the report that holds another', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:said} the pier that she calls a {1:“{1.words:mess}”} was shut.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      'Those who agree, {1.speaker:Tull} said, {1.verb:call} the pier {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause', role: null },
    ],
    [
      'While others may say so, {1.speaker:Tull} {1.verb:said}, he thinks it {1:“{1.words:a mess}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:promised} to release a {1:“{1.words:full and fair}”} report.',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:pledged} to call it a {1:“{1.words:full and fair}”} report.',
      { rule: 'governing-clause', role: null },
    ],
  ))

describe('a clause that no report holds', () =>
  checkRows(
    [
      'Residents of a pier that {1.speaker,1.role:locals} {1.verb:call} a {1:“{1.words:mess}”} said Tull was late.',
      { rule: 'clause-before' },
    ],
    [
      'Tull denied it, with {1.speaker:Osei} {1.verb:calling} it {1:“{1.words:a mess}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      'The pier is shut, Tull said; {1.speaker:Osei} {1.verb:thinks} it {1:“{1.words:a mess}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      'Tull hit back at {1.role:divers} {1.speaker:who} {1.verb:said} it was {1:“{1.words:a mess}”}.',
      { rule: 'governing-clause' },
    ],
    [
      '{1.speaker:Tull} {1.verb:said} divers who thought so found it {1:“{1.words:a mess}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      'Tull expressed hope and {1.speaker:the board} {1.verb:wanted} {1:“{1.words:more of the same}”}.',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('what nobody has said yet', () =>
  checkRows(
    [
      '{1.verb:According to} {1.speaker:Foss}, critics would call him a {1:“{1.words:coward}”} for it.',
      { name: 'Foss' },
    ],
    ['According to Foss, {1.speaker:critics} {1.verb:call} him a {1:“{1.words:coward}”} for it.', {}],
  ))

describe('verbs that do not judge as something', () =>
  checkRows(
    ['{1.speaker:He} has {1.verb:scolded} those who support Boyd as {1:“{1.words:out of tune}”}.', {}],
    ['{1.speaker:He} {1.verb:supports} {1:“{1.words:a far larger levy}”} on salt.', {}],
  ))

describe('what a poll finds others say', () =>
  checkRows(
    [
      '{1.speaker:A survey} {1.verb:finds} that most bakers say rye is {1:“{1.words:rather dear}”}.',
      { rule: 'governing-clause', speakerKind: 'document' },
    ],
    [
      'Osei finds that {1.speaker:most {1.role:bakers}} {1.verb:say} rye is {1:“{1.words:rather dear}”}.',
      { rule: 'governing-clause' },
    ],
  ))

describe('the tag holds nothing of what is told of the speaker behind it', () =>
  checkRows(
    [
      '{1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Ana Tull}, {2.speaker:who} {2.verb:thinks} Mayor Boyd {2:“{2.words:needs to be seen more often}”}.',
      [{ rule: 'clause-after' }, { rule: 'governing-clause', name: 'Ana Tull' }],
    ],
    [
      '{1.speaker:Ana Tull} {1.verb:said} Mayor Boyd thinks it {1:“{1.words:needs to be seen more often}”}.',
      { rule: 'clause-before', role: null },
    ],
  ))

describe('a report ends with the comma inside the marks', () =>
  checkRows(
    [
      'At a rally with {1.speaker:signs} {1.verb:reading} {1:“{1.words:No,}”} {2.speaker:Tull} {2.verb:promised} to end it {2:“{2.words:on day one}”}.',
      [{ speakerKind: 'document' }, { name: 'Tull' }],
    ],
    [
      'Pressed on whether he agreed with Boyd’s claim, {1.speaker:Tull} {1.verb:said} that he had {1:“{1.words:questions}”}.',
      { name: 'Tull' },
    ],
    [
      '{1.speaker:Tull} {1.verb:said} in Wick that Boyd had {1:“{1.words:questions}”}.',
      { name: 'Tull', rule: 'governing-clause' },
    ],
  ))

describe('what a text says is its own, whoever points to it', () =>
  checkRows(
    [
      'Tull said it was late, pointing to {1.speaker:a column} that {1.verb:called} it {1:“{1.words:a star}”}.',
      { speakerKind: 'document' },
    ],
    ['{1.speaker:Tull} {1.verb:said} those who call it {1:“{1.words:a star}”} were late.', { name: 'Tull' }],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    [
      'Once more Ames attacked the guild for mocking cooks that sing at noon as “cheap bells.”',
      'governing-clause: Ames attacked',
    ],
    [
      'Joking that she fears no oven, the young baker offered her sister as a “born” stoker and sat down.',
      'governing-clause: the young baker offered',
    ],
    ['While Foss may say so, Ames fears “more”.', 'clause-before: Ames fears'],
    ['Foss hit back at Ames, who called it “odd”.', 'clause-before: who called'],
    ['Foss told her that the note from her said it was “odd”.', 'governing-clause: Foss told her'],
    ['Foss said a pier that residents call another “mess” fell.', 'clause-before: Foss said'],
  ))

describe('what somebody calls a pier stands before, unless a pronoun calls it so', () =>
  checkAnswers(
    ['Tull said a pier that Ali calls a “mess” was shut.', 'clause-before: Ali calls'],
    ['Tull said a pier that Ines calls a “mess” was shut.', 'clause-before: Ines calls'],
  ))

describe('what those who say something say begins right behind their verb', () =>
  checkAnswers(
    ['Tull praised divers who say Ames finds it “a mess”.', 'clause-before: who say'],
    ['Tull praised divers who say that Ames finds it “a mess”.', 'clause-before: who say'],
    ['Tull praised divers who say in Harl that Ames finds it “a mess”.', 'clause-before: Ames finds'],
  ))

describe('what critics have said already is theirs', () =>
  checkAnswers(
    ['According to Foss, critics have called him a “coward”.', 'governing-clause: critics called'],
    ['According to Foss, critics would call him a “coward”.', 'governing-clause: Foss According to'],
  ))

describe('what holds no report of others', () =>
  checkAnswers(
    ['A poll hails bakers who say rye is “dear”.', 'governing-clause: who say'],
    ['Foss believes that she thinks it “odd”.', 'clause-before: she thinks'],
    ['Tull said what Ames praised as “odd” was late.', 'clause-before: Ames praised'],
    ['Tull dreams of calling it “odd”.', 'clause-before: Tull calling'],
  ))

describe('what somebody means to do is told by the verb before', () =>
  checkAnswers(
    ['Tull pledged to again call it a “full and fair” report.', 'governing-clause: Tull pledged'],
    ['Tull pledged to call it a “full and fair” report.', 'governing-clause: Tull pledged'],
  ))

describe('those at whom a report is aimed, and those of whom it tells', () =>
  checkAnswers(
    ['Tull hit back at divers who find it “odd”.', 'clause-before: who find'],
    ['Tull hinted at trouble for divers who find it “odd”.', 'clause-before: Tull hinted'],
    ['Tull said that divers who find it “odd” were late.', 'clause-before: Tull said'],
    ['Tull hinted to Osei he thinks it “odd”.', 'clause-before: Tull hinted'],
  ))
