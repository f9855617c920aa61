import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

const TIDE = '{1:“{1.words:The tide took the road in one night.}”}'

describe('1 words in marks with a verb and a speaker', () =>
  checkRows(
    [
      '{1:“{1.words:The lift has been stuck since Easter,}”} {1.speaker:Ortolan} {1.verb:said}.',
      { kind: 'direct', name: 'Ortolan', lemma: 'say' },
    ],
    [
      '{1:"{1.words:Nobody rang the bell,}"} {1.verb:recalled} {1.speaker:Maud Tranter}.',
      { kind: 'direct', name: 'Maud Tranter', lemma: 'recall' },
    ],
    [
      '{1.speaker:Deniz Aktug} {1.verb:says}: {1:‘{1.words:We sold every seat in an hour.}’}',
      { kind: 'direct', name: 'Deniz Aktug', lemma: 'say' },
    ],
    'Ortolan said the lift had been stuck since Easter.',
    'Ortolan polished the “third floor” button.',
  ))

describe('2 a fragment inside a paraphrase', () =>
  checkRows(
    [
      '{1.speaker:The union} {1.verb:branded} the rota {1:“{1.words:plainly unworkable}”}.',
      { kind: 'mixed', lemma: 'brand' },
    ],
    [
      '{1.speaker:Tranter} {1.verb:described} the bridge as {1:‘{1.words:a disaster in slow motion}’}.',
      { kind: 'mixed', lemma: 'describe' },
    ],
    [
      '{1.speaker:The coroner} {1.verb:criticised} a {1:“{1.words:culture of shrugging}”} at the depot.',
      { kind: 'mixed', lemma: 'criticise' },
    ],
    [
      '{1.speaker:Maud Tranter} {1.verb:said} the rota was {1:"{1.words:drawn up in the dark}"} by managers.',
      { kind: 'mixed', name: 'Maud Tranter' },
    ],
    'The union pinned a “revised” rota to the door.',
  ))

describe('3 a fragment of two words, governed by a speech verb', () =>
  checkRows(
    ['{1.speaker:Lindqvist} {1.verb:said} {1:“{1.words:lean months}”} were coming.', { kind: 'mixed' }],
    [
      '{1.speaker:The minister} {1.verb:warned} of {1:“{1.words:hard choices}”} in the spring.',
      { kind: 'mixed', lemma: 'warn' },
    ],
    [
      '{1.speaker:Priya Nandan} {1.verb:admitted} that {1:‘{1.words:rash promises}’} had been made.',
      { kind: 'mixed', name: 'Priya Nandan' },
    ],
    'Lindqvist parked beside the “staff only” gate.',
  ))

describe('4 not scare quotes', () =>
  checkRows(
    'The “silent” fridge hummed all night.',
    'Tickets for the "luxury" coach cost £90.',
    "A dozen 'volunteers' were paid in cash.",
    'Lindqvist bought a “nearly new” van from his cousin.',
    '{1.speaker:Tenants} {1.verb:said} the fridge was {1:“{1.words:anything but silent}”}.',
  ))

describe('5 not names, nicknames and labels', () =>
  checkRows(
    'The footpath, nicknamed “the Drainpipe”, reopened on Monday.',
    'A so-called “ghost bus” runs once a week.',
    'The tower, dubbed “Old Tom”, leans to the west.',
    'The gang was known as “the Larks”.',
    'The dish, called “stovies”, is eaten in winter.',
    'The rapper, who goes by “Lil Fen”, was born in Harl.',
    'A pamphlet titled “Mend it yourself” sold out.',
    'A lecture entitled “What the mud remembers” drew a crowd.',
    'A column headlined “The Long Wait” ran on Sunday.',
    'Marchers chose the slogan “Water first”.',
    'The family motto, “Hold fast”, hangs over the door.',
    'The word “ferry” is older than the harbour.',
    'Engineers use the term “creep” for it.',
    ['{1.speaker:Haldane} {1.verb:called} the storm {1:“{1.words:a freak of nature}”}.', { lemma: 'call' }],
    '{1.speaker:Haldane} {1.verb:said} the tower was {1:“{1.words:older than the town}”}.',
    'The path is what locals call a “mudlark”.',
  ))

describe('6 not titles of works, programmes, plans and awards', () =>
  checkRows(
    'Her novel “The Tin Orchard” won in 2009.',
    'He plays the butler in “A House at Sea”.',
    'The council’s “Clean Streets” programme ended in May.',
    'The band closed with “Paper Lanterns” and “Rain on Slate”.',
    'Osei won the “Young Baker of the Year” award.',
    '{1:“{1.words:Paper Lanterns is our best song,}”} {1.speaker:the drummer} {1.verb:said}.',
    '{1.speaker:Osei} {1.verb:said}: {1:“{1.words:Clean Streets was a fine idea.}”}',
  ))

describe('7 hypothetical speech is not speech', () =>
  checkRows(
    'No landlord will ever say “I charge too much”.',
    'You will never hear a banker say “we were greedy”.',
    'If a guest were to say “this soup is cold”, the chef would weep.',
    '{1.speaker:One landlord} {1.verb:said} {1:“{1.words:I charge too much}”}.',
  ))

describe('8 a whole sentence in marks without a speaker stays', () =>
  checkRows(
    [
      'The hall went quiet. {1:“{1.words:There will be no second vote.}”}',
      { kind: 'direct', rule: null, verb: null, role: null },
    ],
    ['{1:"{1.words:Buses are not running today.}"}', { kind: 'direct', rule: null, verb: null }],
    [
      'Rain fell on the empty stands. {1:‘{1.words:We should have stayed at home.}’} The lights went out.',
      { rule: null, verb: null },
    ],
    'The hall went “very quiet”.',
  ))

describe('9 placards, tweets and songs with a source', () =>
  checkRows(
    [
      '{1.speaker:A placard} {1.verb:read}: {1:“{1.words:Hands off our harbour}”}',
      { speakerKind: 'document', name: null, lemma: 'read' },
    ],
    ['{1.speaker:One banner} {1.verb:said} {1:“{1.words:No more tar}”}.', { speakerKind: 'document' }],
    [
      '{1:“{1.words:The ferry is late again,}”} {1.verb:tweeted} {1.speaker:Odile Brandt}.',
      { speakerKind: 'person', name: 'Odile Brandt', lemma: 'tweet' },
    ],
    ['{1.speaker:The crowd} {1.verb:chanted} {1:“{1.words:shame on you}”}.', { speakerKind: 'group', lemma: 'chant' }],
    'Stalls sold “I love Harl” mugs.',
    ['{1:“{1.words:Stroud should resign,}”} {1.verb:reads} {1.speaker:one post}.', { speakerKind: 'document' }],
    ['{1.speaker:One post} {1.verb:read}: {1:“{1.words:Stroud should resign.}”}', { speakerKind: 'document' }],
  ))

describe('10 headlines', () =>
  checkRows(
    ['{1.speaker:Mayor}: {1:“{1.words:We will replant}”}', { kind: 'direct', name: null }],
    '{1.speaker:Bishop}: {1:‘{1.words:The roof will hold}’}\n\nWork began on the cathedral on Monday.',
    '{1:‘{1.words:I was robbed}’}, {1.verb:says} {1.speaker:Keane}',
    'Mayor to open “Bridge of Hope” on Friday',
    '{1.speaker:Baker} {1.verb:calls} price {1:‘{1.words:absurd}’}\n\nFlour is dear.\n\n{2:‘{2.words:It is absurd,}’} {2.verb:said} {2.speaker:Brandt}. {3:‘{3.words:No,}’} {3.verb:said} {3.speaker:Farrow}. {4.speaker:A sign} {4.verb:read} {4:“{4.words:closing soon}”}.',
    '{1:“{1.words:We lost everything,}”} {1.verb:says} {1.speaker:Harl baker}',
    '{1:‘{1.words:We lost everything}’} – {1.speaker:residents}',
  ))

describe('11 no speaker from captions, bylines, credits and page furniture', () =>
  checkRows(
    `Photo: Lena Marsh\n\n${TIDE}`,
    `By Rolf Ames\n\n${TIDE}`,
    `Lena Marsh at her desk in April. (Photo by Rolf Ames)\n\n${TIDE}`,
    `Video Embed\n\n${TIDE}`,
    `Related articles\n\n${TIDE}`,
    `Copyright 2019 Harl Press. All rights reserved.\n\n${TIDE}`,
    [
      'By Rolf Ames\n\n{1:“{1.words:The tide took the road,}”} {1.verb:said} {1.speaker:Lena Marsh}.',
      { name: 'Lena Marsh' },
    ],
    ['{1:“{1.words:The tide took the road,}”} {1.speaker:Marsh} {1.verb:said}.\n\nPhoto: Rolf Ames', { name: 'Marsh' }],
  ))

describe('2 what somebody shouts in print', () =>
  checkRows(
    ['{1.speaker:Foss} {1.verb:said} it was a {1:“{1.words:BAD DEAL FOR HARL!}”}', { rule: 'governing-clause' }],
    'Foss said she liked “Bad Deal!” best.',
    'The “BAD DEAL!” show opened, Foss said.',
  ))
