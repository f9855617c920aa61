import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('44 forms of names', () =>
  checkRows(
    [
      '{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:Maud Tranter}.',
      { name: 'Maud Tranter', speakerKind: 'person' },
    ],
    [
      '{1:“{1.words:The road is shut,}”} {1.verb:said} Mr. {1.speaker:Tranter}.',
      { name: 'Tranter', speakerKind: 'person' },
    ],
    [
      '{1:‘{1.words:The road is shut}’}, Mr {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Tranter', speakerKind: 'person' },
    ],
    ['{1:"{1.words:The road is shut,}"} {1.role:Gov.} {1.speaker:Tranter} {1.verb:said}.', { name: 'Tranter' }],
    ['{1:“{1.words:The road is shut,}”} {1.speaker:J. D. Tranter Jr.} {1.verb:said}.', { name: 'J. D. Tranter Jr.' }],
    [
      '{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:Pieter van der Molen}.',
      { name: 'Pieter van der Molen' },
    ],
    ['{1.speaker:Khalid bin Rashad} {1.verb:said}: {1:“{1.words:The road is shut.}”}', { name: 'Khalid bin Rashad' }],
    ['{1:“{1.words:The road is shut,}”} {1.speaker:Teresa de la Vega} {1.verb:said}.', { name: 'Teresa de la Vega' }],
    ['{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:Saoirse O’Mally}.', { name: 'Saoirse O’Mally' }],
    [
      '{1:“{1.words:The road is shut,}”} {1.speaker:Jean-Luc Arnaud-Petit} {1.verb:said}.',
      { name: 'Jean-Luc Arnaud-Petit' },
    ],
    ['{1.speaker:Zoë Bücher} {1.verb:says}: {1:„{1.words:The road is shut.}“}', { name: 'Zoë Bücher' }],
    ['{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:Tiko}.', { name: 'Tiko' }],
    ['Maud Tranter met Foss.\n\n{1.speaker:TRANTER}: {1:“{1.words:The road is shut.}”}', { name: 'Maud Tranter' }],
    'The Maud Tranter Road was “shut”.',
    ['{1.speaker:Al-Rashad} {1.verb:said}: {1:“{1.words:The road is shut.}”}', { name: 'Al-Rashad' }],
    [
      '{1.speaker:Tranter}, 58, {1.verb:said} the road was {1:“{1.words:shut until further notice}”}.',
      { name: 'Tranter', speakerKind: 'person' },
    ],
  ))

describe('45 pronouns, never possessives', () =>
  checkRows(
    ['{1:“{1.words:The road is shut,}”} {1.speaker:he} {1.verb:said}.', { speakerKind: 'person' }],
    '{1:‘{1.words:The road is shut}’}, {1.verb:said} {1.speaker:she}.',
    '{1:"{1.words:The road is shut,}"} {1.speaker:they} {1.verb:insisted}.',
    '{1.speaker:It} {1.verb:said} the road was {1:“{1.words:shut until further notice}”}.',
    [
      'The crowd booed Maud Tranter, {1.speaker:who} {1.verb:said}: {1:“{1.words:The road is shut.}”}',
      { name: 'Maud Tranter' },
    ],
    ['{1:“{1.words:Is the road shut?}”} {1.speaker:I} {1.verb:asked}.', { name: null }],
    ['{1:“{1.words:The road is shut,}”} {1.speaker:Tranter’s lawyer} {1.verb:said}.', { name: null }],
    ['{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:her brother}.', { name: null }],
  ))

describe('46 descriptions keep article and modifiers', () =>
  checkRows(
    [
      '{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:a visibly tired porter}.',
      { name: null, speakerKind: 'person' },
    ],
    ['{1:‘{1.words:The road is shut}’}, {1.speaker:the 38-year-old} {1.verb:said}.', { name: null }],
    [
      '{1:"{1.words:The road is shut,}"} {1.verb:said} {1.speaker:a spokeswoman for the ferry company}.',
      { name: null, speakerKind: 'person' },
    ],
    [
      '{1:“{1.words:The road is shut,}”} {1.speaker:one of the nurses} {1.verb:said}.',
      { name: null, speakerKind: 'person' },
    ],
    [
      '{1.speaker:Two elderly neighbours} {1.verb:said}: {1:“{1.words:The road is shut.}”}',
      { name: null, speakerKind: 'group' },
    ],
    ['{1:“{1.words:The road is shut,}”} {1.verb:said} a weary {1.speaker:Tranter}.', { name: 'Tranter' }],
    [
      '{1:“{1.words:The road is shut,}”} {1.verb:said} {1.speaker:a person familiar with the matter}, who asked not to be named.',
      { name: null, speakerKind: 'person' },
    ],
    [
      '{1.speaker:The Pruitt campaign} {1.verb:called} the road {1:“{1.words:a public disgrace}”}.',
      { name: null, speakerKind: 'organization' },
    ],
  ))

describe('47 organisations, countries, offices and outlets', () =>
  checkRows(
    ['{1.speaker:Nato} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { name: 'Nato', speakerKind: 'organization' }],
    ['{1.speaker:Tato} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { name: 'Tato', speakerKind: 'person' }],
    ['{1.speaker:Kent Police} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { speakerKind: 'organization' }],
    ['{1.speaker:Heritage England} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { speakerKind: 'organization' }],
    ['{1.speaker:Ruth England} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { speakerKind: 'person' }],
    ['{1.speaker:Transport for Harl} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { speakerKind: 'organization' }],
    ['{1.speaker:No 10} {1.verb:said}: {1:“{1.words:It is a lie.}”}', { speakerKind: 'organization' }],
    [
      '{1:“{1.words:All flights are full,}”} {1.speaker:the airline} {1.verb:said}.',
      { name: null, speakerKind: 'organization' },
    ],
    [
      '{1:“{1.words:All flights are full,}”} {1.verb:said} {1.speaker:Brio Foods Ltd.}',
      { speakerKind: 'organization' },
    ],
    ['{1.speaker:Norvale} {1.verb:called} the blockade {1:“{1.words:an act of war}”}.', { name: 'Norvale' }],
    [
      '{1.speaker:The White House} {1.verb:said}: {1:“{1.words:All flights are full.}”}',
      { name: 'White House', speakerKind: 'organization' },
    ],
    ['{1:‘{1.words:All flights are full}’}, {1.speaker:the Treasury} {1.verb:said}.', { speakerKind: 'organization' }],
    '{1.speaker:The Ledger} {1.verb:described} the vote as {1:“{1.words:a coin toss}”}.',
    [
      '{1:“{1.words:All flights are full,}”} {1.speaker:the Harl Ferry Company} {1.verb:said}.',
      { name: 'Harl Ferry Company', speakerKind: 'organization' },
    ],
    [
      '{1:“{1.words:All flights are full,}”} {1.verb:said} {1.speaker:a spokesman for the airline}.',
      { speakerKind: 'person' },
    ],
  ))

describe('48 documents', () =>
  checkRows(
    [
      '{1.speaker:The report} {1.verb:called} the dam {1:“{1.words:an open wound}”}.',
      { name: null, speakerKind: 'document' },
    ],
    ['{1:“{1.words:The dam is not safe,}”} {1.speaker:the ruling} {1.verb:said}.', { speakerKind: 'document' }],
    ['{1:‘{1.words:The dam is not safe}’}, {1.verb:said} {1.speaker:a statement}.', { speakerKind: 'document' }],
    ['{1.speaker:The letter} {1.verb:warned} of {1:“{1.words:weeks without water}”}.', { speakerKind: 'document' }],
    [
      'In his farewell letter, {1.speaker:Stroud} {1.verb:complained} that the dam was {1:“{1.words:an open wound}”}.',
      { name: 'Stroud', speakerKind: 'person' },
    ],
    [
      'In a report, {1.speaker:the agency} {1.verb:said} the dam was {1:“{1.words:an open wound}”}.',
      { speakerKind: 'organization' },
    ],
  ))

describe('49 several people', () =>
  checkRows(
    ['{1.speaker:Crewe and Penn} {1.verb:called} it {1:“{1.words:the end of an era}”}.', { speakerKind: 'group' }],
    [
      '{1:“{1.words:We never met him,}”} {1.verb:said} {1.speaker:Odile Brandt and Ines Farrow}.',
      { speakerKind: 'group' },
    ],
    ['{1:‘{1.words:We never met him}’}, {1.speaker:Ames, Boyd and Cole} {1.verb:agreed}.', { speakerKind: 'group' }],
    [
      '{1:“{1.words:We never met him,}”} {1.speaker:Ames} {1.verb:said}, and Boyd nodded.',
      { speakerKind: 'person', name: 'Ames' },
    ],
    [
      'Ames sat down and {1.speaker:Boyd} {1.verb:said}: {1:“{1.words:We never met him.}”}',
      { speakerKind: 'person', name: 'Boyd' },
    ],
    ['{1.speaker:Ames, Boyd and Cole} were blunt: {1:“{1.words:We never met him.}”}', { speakerKind: 'group' }],
    ['More from {1.speaker:Odile Brandt and Ines Farrow}: {1:“{1.words:We never met him.}”}', { speakerKind: 'group' }],
    ['{1.speaker:Crewe and Penn} were hopeful. {1:“{1.words:We have never met him.}”}', { speakerKind: 'group' }],
    [
      'Ames and Boyd were late; {1.speaker:Cole} was blunt: {1:“{1.words:We never met him.}”}',
      { speakerKind: 'person', name: 'Cole' },
    ],
    ['{1.speaker:Dozens of protesters} {1.verb:chanted} {1:“{1.words:open the road now}”}.', { speakerKind: 'group' }],
  ))

describe('50 nobody inside the quotation, nor addressed, nor spoken about', () =>
  checkRows(
    ['{1:“{1.words:Tranter said Osei had left,}”} {1.verb:recalled} {1.speaker:Brandt}.', { name: 'Brandt' }],
    ['{1:“{1.words:He was the best of us,}”} {1.speaker:Brandt} {1.verb:said} of Osei.', { name: 'Brandt' }],
    ['Of Osei, {1.speaker:Brandt} {1.verb:said}: {1:“{1.words:He was the best of us.}”}', { name: 'Brandt' }],
    [
      '{1.speaker:Brandt} {1.verb:told {1.addressee:Osei}}: {1:"{1.words:You were the best of us.}"}',
      { name: 'Brandt' },
    ],
    ['{1:“{1.words:Osei lied to all of us,}”} {1.speaker:he} {1.verb:said}.', { name: null }],
    '{1:“{1.words:Osei said that Brandt lied.}”}',
  ))

describe('51 empty it and there', () =>
  checkRows(
    'It is said that {1:“{1.words:the sea gives back its dead}”}.',
    'It was once said that {1:‘{1.words:a wet May fills every barn}’}.',
    'There were shouts of {1:“{1.words:let the old man speak}”}.',
    [
      'The firm denied the leak. {1.speaker:It} {1.verb:said} the tank was {1:“{1.words:sound and well kept}”}.',
      { name: null, speakerKind: 'organization' },
    ],
  ))

describe('46 one of a party', () =>
  checkRows(
    ['{1:“{1.words:It was no argument,}”} {1.verb:said} {1.speaker:one Democrat close to the talks}, who left.', {}],
    ['{1:“{1.words:It was no argument,}”} {1.verb:said} {1.speaker:Anna Democrat}.', {}],
  ))

describe('48 numbered parts of laws', () =>
  checkRows(
    [
      'That breaks Article 3 of the Harl Treaty. {1.speaker:Article 12} {1.verb:says}: {1:“{1.words:No boat may leave.}”}',
      { speakerKind: 'document' },
    ],
    ['{1:“{1.words:No boat may leave,}”} {1.speaker:Chapter One} {1.verb:said}.', {}],
  ))

describe('34 dictums and laments', () =>
  checkRows(
    ['{1.speaker:Tull}’s {1.verb:dictum} to his crew was, {1:“{1.words:Row first, ask later.}”}', { name: 'Tull' }],
    'Tull’s dictum was old when the “long ferry” sank.',
  ))

describe('46 many who speak in the present', () =>
  checkRows(
    ['{1:“{1.words:It is wet,}”} {1.speaker,1.role:critics} {1.verb:claim {1.medium:in a letter}}.', { name: null }],
    [
      '{1:“{1.words:It is wet,}”} {1.speaker:the Danes} {1.verb:claim} on posters.',
      { name: 'Danes', speakerKind: 'organization' },
    ],
    ['{1.speaker:The Tull report} {1.verb:says}: {1:“{1.words:It is wet.}”}', { name: null, speakerKind: 'document' }],
  ))

describe('47 stations with a number, and owners that are bodies', () =>
  checkRows(
    ['{1:“{1.words:It is wet,}”} {1.speaker:Tull} {1.verb:told {1.addressee:Channel 4}}.', { name: 'Tull' }],
    ['{1:“{1.words:It is wet,}”} {1.speaker:Tull} {1.verb:told {1.addressee:Brio Inc.}}', { name: 'Tull' }],
    [
      '{1.speaker:Channel 4 News} {1.verb:said} it was {1:“{1.words:very wet}”}.',
      { name: 'Channel 4 News', speakerKind: 'organization' },
    ],
    [
      '{1.role:Brio’s owner}, {1.speaker:Lumen Capital}, {1.verb:said} it was {1:“{1.words:very wet}”}.',
      { name: 'Lumen Capital', speakerKind: 'organization' },
    ],
    [
      '{1.speaker:A {1.role:baker from Harl}}, Oregon, {1.verb:feared} rye was {1:“{1.words:too dear}”}.',
      { name: null },
    ],
  ))

describe('46 those of whom a few speak', () =>
  checkRows(
    ['Boyd cautioned the porters, {1.speaker:one of whom} had {1.verb:yelled} {1:“{1.words:Liar!}”}', { name: null }],
    [
      'Boyd met six porters, {1.speaker:many of whom} {1.verb:called} the plan {1:“{1.words:a good start}”}.',
      { name: null, speakerKind: 'group' },
    ],
    'Boyd met six porters, none of whom called the plan “a good start”.',
    ['{1.speaker:Boyd}, whom the porters knew, {1.verb:yelled} {1:“{1.words:Liar!}”}', { name: 'Boyd' }],
  ))

describe('46 neighbours and outsiders who judge', () =>
  checkRows(
    '{1.speaker:Their {1.role:neighbours}} {1.verb:call} it {1:“{1.words:a nuisance}”}.',
    'It is a fight that {1.speaker:his {1.role:friends}} {1.verb:call} {1:“{1.words:absurd}”}.',
    '{1.speaker:His} {1.verb:call} for {1:“{1.words:calm}”} was heard.',
    'It is a find that {1.speaker:one {1.role:outside expert}} {1.verb:called} {1:“{1.words:delightfully odd}”}.',
    '{1.speaker:One {1.role:critic}} outside the court {1.verb:called} it {1:“{1.words:delightfully odd}”}.',
  ))

describe('46 plurals before a noun', () =>
  checkRows(
    ['{1.speaker:Polls} {1.verb:suggest} voters find Tull {1:“{1.words:odd}”}.', { speakerKind: 'document' }],
    ['{1.speaker,1.role:Harl voters} {1.verb:call} Tull {1:“{1.words:odd}”}.', { speakerKind: 'group' }],
  ))

describe('46 figures before a noun', () =>
  checkRows(
    ['{1.speaker:The 3,000-page report} {1.verb:says} it was {1:“{1.words:late}”}.', {}],
    ['{1.speaker:A {1.role:1,200-strong crowd}} {1.verb:called} it {1:“{1.words:late}”}.', {}],
    ['Of 1,200, 300-page books were {1:“{1.words:late}”}, {1.speaker:Tull} {1.verb:said}.', {}],
  ))

describe('48 where a document speaks', () =>
  checkRows(
    ['{1.speaker:The court} {1.verb:said} in its verdict that it was {1:“{1.words:late}”}.', { lemma: 'say' }],
    ['{1.speaker:Its} {1.verb:verdict} was that it was {1:“{1.words:too late by far}”}.', {}],
    ['The {1.role:mayor}, {1.speaker:Ana Tull}, {1.verb:tweets}: {1:“{1.words:It is late.}”}', { lemma: 'tweet' }],
  ))

describe('47 a body with its name between commas', () =>
  checkRows(
    [
      'The {1.role:council’s newspaper}, {1.speaker:The Lantern}, {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: 'Lantern', speakerKind: 'organization' },
    ],
    ['The council’s newspaper, {1.speaker:Ana Tull} {1.verb:said}, was {1:“{1.words:late}”}.', { name: 'Ana Tull' }],
  ))
