import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('a participle that only describes the subject', () =>
  checkRows(
    ['{1:“{1.words:The levy stands,}”} {1.speaker:the order} released Friday {1.verb:said}.', { lemma: 'say' }],
    ['{1.speaker:A handbook} just published for pupils {1.verb:explains} {1:“{1.words:the uses of salt}”}.', {}],
    [
      '{1.speaker:A radio ad} released Thursday {1.verb:accuses Boyd} of winning {1:“{1.words:by a trick of the light}”}.',
      { lemma: 'accuse' },
    ],
    // It has a subject of its own, or is the verb.
    ['{1:“{1.words:The levy stands,}”} {1.speaker:the board} {1.verb:announced} Friday.', { lemma: 'announce' }],
    ['{1.speaker:Tull} {1.verb:said} the levy added by Boyd was {1:“{1.words:odd}”}.', { name: 'Tull' }],
    [
      'The clerks shut the hall because of {1:“{1.words:far too many rude letters}”} sent by hand, {1.speaker:Tull} {1.verb:said}.',
      {},
    ],
  ))

describe('what somebody is said to be before the verb', () =>
  checkRows(
    ['{1:“{1.words:The levy stands,}”} {1.speaker:he} was due to {1.verb:say}.', { lemma: 'say' }],
    ['{1.speaker:Tull} has been careful to {1.verb:describe} it as {1:“{1.words:a loan}”}.', { name: 'Tull' }],
    'It is hard to say “the levy” now.',
  ))

describe('words that are used, and what is done meanwhile', () =>
  checkRows(
    ['When {1.speaker:Tull} {1.verb:used} the words, {1:“{1.words:I am not done yet,}”} he was echoing Boyd.', {}],
    ['{1:“{1.words:I am not done yet,}”} {1.speaker:Tull} was heard {1.verb:saying}.', { lemma: 'say' }],
    // What he does comes behind.
    'In a column on {1:“{1.words:The long wait must end,}”} Tull seems to grow tired.',
    ['{1:“{1.words:I am not done,}”} {1.speaker:he} {1.verb:began}.', { lemma: 'begin' }],
  ))

describe('whoever is made to speak', () =>
  checkRows(
    [
      'The note led {1.speaker:council aides} like Ana Foss to {1.verb:reply} that {1:“{1.words:every coin was spent}”}.',
      {},
    ],
    ['{1.speaker:The note} led its readers by the nose to {1.verb:claim} {1:“{1.words:a great win}”}.', {}],
  ))

describe('a text among its makers', () =>
  checkRows(
    [
      'She shared {1.speaker:a letter from her lawyer}, Ana Foss, that {1.verb:read}: {1:“{1.words:The board is right.}”}',
      { speakerKind: 'document' },
    ],
    ['She met her lawyer, Ana Foss, {1.speaker:who} {1.verb:said}: {1:“{1.words:The board is right.}”}', {}],
    'Tull and Boyd wore {1.speaker:a straw hat} {1.verb:reading}, {1:“{1.words:Row for Harl}”} on Monday.',
    '{1.speaker:Tull} wore a straw hat, {1.verb:saying}, {1:“{1.words:Row for Harl.}”}',
  ))

describe('a subject over a clause with “who”', () =>
  checkRows(
    [
      '{1:“{1.words:The board is right,}”} {1.speaker:Ana Foss}, who is chair of the Harl Trust {1.verb:said in a statement}.',
      { name: 'Ana Foss' },
    ],
    [
      '{2.speaker:Tull}, {1.speaker:who} {1.verb:thinks} the levy {1:“{1.words:far too small,}”} {2.verb:described} the vote as {2:“{2.words:a cold shower for us all}”}.',
      {},
    ],
  ))

describe('an empty “it” has no words', () =>
  checkRows([
    'It is unclear whether crowds will warm to a man {1.speaker:who} praised the rain, has {1.verb:said} of thieves that {1:“{1.words:they must sweep the pier}”} and will not rest.',
    {},
  ]))

describe('nouns that look like verbs', () =>
  checkRows(
    ['{1.speaker:They} {1.verb:note} that under harbour rules, boats can be called {1:“{1.words:top craft}”}.', {}],
    ['{1.speaker:Critics} {1.verb:note} that the mayor would {1:“{1.words:close}”} the pier.', {}],
    ['But {1.speaker:he} {1.verb:said} that, in regard to Boyd, {1:“{1.words:our fight goes on}”}.', { lemma: 'say' }],
    'Members filed a slew of papers against Liberal claims of “big finds” in the case.',
    ['{1.speaker:The harbour board} {1.verb:rules} that boats are {1:“{1.words:top craft}”}.', {}],
  ))

describe('plans that are defended by saying something', () =>
  checkRows([
    '{1.speaker:The candidate} seemed to defend his harbour plans by {1.verb:saying}, {1:“{1.words:I am saving boats.}”}',
    {},
  ]))

describe('“with” and whoever says so', () =>
  checkRows(
    [
      'Boyd turned on Tull, with {1.speaker:the campaign of the former mayor from Harl} {1.verb:saying} he was {1:“{1.words:no friend of the harbour}”}.',
      {},
    ],
    [
      '{1.speaker:Boyd} turned on Tull, {1.verb:saying} he was {1:“{1.words:no friend of the harbour}”}.',
      { name: 'Boyd' },
    ],
  ))

describe('what many cried', () =>
  checkRows(
    ['Foss was met with chants of {1:“{1.words:Mend the pier!}”}', {}],
    'Foss left to boos and shouts of {1:“{1.words:Liar!}”}',
    'There were cries of {1:“{1.words:Shame}”} from the gallery.',
    ['{1.speaker:Miners} {1.verb:broke} into chants of {1:“{1.words:Shame on you.}”}', {}],
    'The play was full of “Shame” and rain.',
    'Foss was full of “odd” claims.',
  ))

describe('a subject whose relative clause ends in a place or an infinitive', () =>
  checkRows(
    ['{1:“{1.words:It is late,}”} {1.speaker:a diver} who was there {1.verb:said}.', { lemma: 'say' }],
    ['{1:“{1.words:It is late,}”} {1.speaker:an aide} who came to talk {1.verb:said}.', { lemma: 'say' }],
    ['{1:“{1.words:It is late,}”} {1.speaker:a clerk} who was not allowed to speak {1.verb:said}.', { lemma: 'say' }],
    ['The diver who was there was {1.verb:told} it was {1:“{1.words:odd}”}.', {}],
  ))
