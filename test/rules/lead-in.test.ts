import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('who is named behind what he is', () =>
  checkRows(
    ['The {1.role:board’s president}, {1.speaker:Ana Tull}: {1:“{1.words:The pier is shut.}”}', { name: 'Ana Tull' }],
    ['{1.speaker:The {1.role:board’s president}}: {1:“{1.words:The pier is shut.}”}', { name: null }],
    ['And from Lord {1.speaker:Tull}, a {1.role:former diver}: {1:“{1.words:The pier is shut.}”}', { name: 'Tull' }],
  ))

describe('a name before the colon', () =>
  checkRows(
    [
      'Rain eases — {1.speaker:Ida Tull}: {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'turn', verb: null, role: null },
    ],
    [
      'Rain eases -- {1.speaker:Ida Tull}: {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'turn', verb: null, role: null },
    ],
    [
      'Rain eases — {1.speaker:the {1.role:mayor}}: {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', verb: null },
    ],
    [
      '{1.speaker:Ida Tull}, 40: {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', verb: null, role: null },
    ],
    ['{1.speaker:She}: {1:“{1.words:A fine day on the pier.}”}', { rule: 'colon-before', verb: null, role: null }],
    ['{1.speaker:Her} {1.verb:words}: {1:“{1.words:A fine day on the pier.}”}', { rule: 'clause-before', role: null }],
    ['Ida Tull was {1.verb:told}: {1:“{1.words:A fine day on the pier.}”}', { rule: 'unnamed-agent', role: null }],
    [
      '{1.speaker:Ida Tull} {1.verb:was} bold: {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', role: null },
    ],
    ['From {1.speaker:Ana Tull} in Harl: {1:“{1.words:A fine day on the pier.}”}', { verb: null, role: null }],
    ['From Harl to {1.speaker:Ana Tull}: {1:“{1.words:A fine day on the pier.}”}', { verb: null, role: null }],
    [
      'From {1.role:Chair} {1.speaker:Ana Tull}: {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', verb: null },
    ],
    [
      '{1.verb:Said} {1.speaker:Mia Tull}, who runs the ferry: {1:“{1.words:The pier is unsafe.}”}',
      { rule: 'colon-before', role: null },
    ],
    [
      'Tull said so; {1.speaker:Osei} {1.verb:had} a rule: {1:“{1.words:Row first.}”}',
      { rule: 'colon-before', role: null },
    ],
  ))

describe('a label before the colon is nobody', () =>
  checkRows(
    ['REVIEW: {1:“{1.words:A fine day on the pier.}”}', { rule: null }],
    [
      'The pier at Wick got a good report after the winter floods were over: {1:“{1.words:A fine day on the pier.}”}',
      { rule: null },
    ],
  ))

describe('a pause leads in as a colon does, where the quotation ends the sentence', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb:had} a plan for it, {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', role: null },
    ],
    ['Tull had a plan for it, {1:“{1.words:A fine day on the pier}”} and more.', { rule: null }],
    [
      '{1.speaker:Tull} {1.verb:had} a plan for it – {1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', role: null },
    ],
    [
      '{1.speaker:Tull} {1.verb:had} a plan for it —\n\n{1:“{1.words:A fine day on the pier.}”}',
      { rule: 'colon-before', role: null },
    ],
    ['Tull had a plan for it\n\n{1:“{1.words:A fine day on the pier.}”}', { rule: null }],
  ))

describe('a sender is named in a short paragraph', () =>
  checkRows(
    [
      'From the desk of {1.speaker:Ian Tull}.\n\n{1:“{1.words:A fine day on the pier.}”}',
      { rule: 'from-sender', verb: null, role: null },
    ],
    [
      'From the first day of that long and bitter winter to the last of it, no boat came in to the harbour where Ian Tull lives.\n\n{1:“{1.words:A fine day on the pier.}”}',
      { rule: null },
    ],
  ))

describe('a signature is a name alone', () =>
  checkRows(
    ['{1:“{1.words:A fine day on the pier.}”} -- {1.speaker:Ida Tull}', { rule: 'signature', verb: null, role: null }],
    [
      '{1:“{1.words:A fine day on the pier.}”}\n\n—\n{1.speaker:Ida Tull}',
      { rule: 'signature', verb: null, role: null },
    ],
    [
      '{1:“{1.words:A fine day on the pier.}”} — {1.speaker:Ida Tull}, the {1.role:mayor of Wick}',
      { rule: 'signature', verb: null },
    ],
    ['{1:“{1.words:A fine day on the pier.}”} — Ida Tull rowed home.', { rule: null }],
    ['{1:“{1.words:A fine day on the pier.}”} — the pier', { rule: null }],
  ))

describe('from what somebody has written', () =>
  checkRows(
    [
      'Aides say the mayor will stay. From {1.speaker:Tull}’s blog post: {1:“{1.words:We must move on from this.}”}',
      { name: 'Tull' },
    ],
    [
      'Aides say so. From Tull’s chief of staff, {1.speaker:Ana Boyd}: {1:“{1.words:We must move on.}”}',
      { name: 'Ana Boyd' },
    ],
  ))

describe('a town and its state before the subject', () =>
  checkRows(
    [
      'At a fair in Harl, Colo., {1.speaker:the pottery teacher} closed by {1.verb:quoting} Dante: {1:“{1.words:Leave all hope.}”}',
      {},
    ],
    [
      'At noon Ana Harl, the {1.role:pottery teacher}, left. {1:“{1.words:I am done,}”} {1.speaker:Harl} {1.verb:said}.',
      { name: 'Ana Harl' },
    ],
  ))

describe('a headline in which one speaks of another', () =>
  checkRows(
    [
      '{1.speaker:Ana Holt} heckles Foss supporters: {1:‘{1.words:You are odd}’}\n\nAna Holt spoke.',
      { name: 'Ana Holt' },
    ],
    [
      '{1.speaker:Ana Holt} {1.verb:Praises} Mayor Ian Foss: {1:‘{1.words:He is great}’}\n\nThe mayor was there.',
      { name: 'Ana Holt', role: null },
    ],
    [
      '{1:“{1.words:He is great,}”} {1.role:former Ian Holt speechwriter} {1.speaker:Ana Foss} {1.verb:said}.',
      { name: 'Ana Foss' },
    ],
  ))

describe('a compliment behind another report', () =>
  checkRows([
    '{1.speaker:Rudd} {1.verb:said} both are {1:“{1.words:odd in the hall,}”} but {2.speaker:he} {2.verb:gave} Ames a rare compliment: {2:“{2.words:He knows his boats.}”}',
    [{}, {}],
  ]))

describe('where, not who', () =>
  checkRows('There was no news in Harl: {1:“{1.words:We wait.}”}', [
    'More today from {1.speaker:Ana Harl}: {1:“{1.words:We wait.}”}',
    { name: 'Ana Harl' },
  ]))

describe('an owner is no signature', () =>
  checkRows(
    ['{1:“{1.words:We are alive.}”} – {1.speaker:Osei}', { rule: 'signature', verb: null }],
    ['{1:“{1.words:We are alive.}”} – Osei’s night was long.', { rule: null, verb: null }],
  ))

describe('a relative clause before the verb leads to nothing', () =>
  checkRows(
    [
      '{1.speaker:A third {1.role:minister}}, who backed her in May, {1.verb:was} blunter: {1:“{1.words:It is over.}”}',
      { rule: 'colon-before' },
    ],
    ['Tull liked Boyd, {1.speaker:who} {1.verb:said} of her: {1:“{1.words:It is over.}”}', { name: 'Boyd' }],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['Harl wins cup — Ana Foss: “We row.”', 'turn: Ana Foss'],
    ['“Row on.” — a rower', 'signature: a rower'],
    ['“Row on.” — Ian Bell\n\nThe boat left.', 'signature: Ian Bell'],
    ['Related: “Mayor quits the pier.”', 'none'],
    ['From Foss’s blog post: “Row on.”', 'colon-before: Foss'],
    ['The note: “We row.”', 'turn: The note'],
    ['Foss was blunt -- “We row at dawn.”', 'colon-before: Foss was'],
    ['“We row.”\n\n– Ian Bell\n\n“We sing.”\n\n– Ana Foss', 'signature: Ian Bell', 'signature: Ana Foss'],
    ['No word from Foss on it: “Row on.”', 'colon-before: Foss'],
    ['From the board of old Harl rowers by Ana Foss of Harl: “Row on.”', 'colon-before: Ana Foss'],
    ['The club’s take: “We row.”', 'turn: The club’s take'],
  ))

describe('who owns what stands before the colon', () =>
  checkRows(
    ['{1.speaker:Tull}’s take: {1:“{1.words:Odd at best.}”}', { rule: 'turn', name: 'Tull' }],
    ['{1.speaker,1.role:Tull’s lawyer}: {1:“{1.words:Odd at best.}”}', { rule: 'turn', name: null }],
  ))

describe('a name before a colon, with its noun left out or joined by “or”', () =>
  checkAnswers(
    ['Tull’s was short: “Nonsense.”', 'colon-before: Tull'],
    ['Ames, Boyd or Cole were blunt: “We never met him.”', 'none'],
    [
      'From the board of old Harl rowers with Ana Foss of Harl: “Row on.”',
      'colon-before: the board of old Harl rowers with Ana Foss of Harl',
    ],
  ))

describe('a name in brackets behind a dash', () => checkAnswers(['“What a mess.” – (Ana Foss)', 'signature: Ana Foss']))
