import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('52 two surnames, and a surname before the given name', () =>
  checkRows(
    [
      'Yanet Osei Tranter came late. {1:“{1.words:It rained,}”} {1.verb:said} {1.speaker:Osei}.',
      { name: 'Yanet Osei Tranter' },
    ],
    [
      'Yanet Osei Tranter met Joe Osei. {1:“{1.words:It rained,}”} {1.verb:said} {1.speaker:Osei}.',
      { name: 'Joe Osei' },
    ],
    ['Mary Ruth Tranter came late. {1:“{1.words:It rained,}”} {1.verb:said} {1.speaker:Ruth}.', { name: 'Ruth' }],
    [
      'Kim Sung-tae came. {1:“{1.words:It rained,}”} {1.verb:said} {1.speaker:Kim}. Kim Jong-so left.',
      { name: 'Kim Sung-tae' },
    ],
    ['Mary Tranter met Mary Osei. {1:“{1.words:It rained,}”} {1.verb:said} {1.speaker:Mary}.', { name: 'Mary' }],
  ))

describe('47 bodies whose names look like pronouns or numbers', () =>
  checkRows(
    ['{1.speaker:WHO} {1.verb:said} the plan was {1:“{1.words:a start}”}.', { name: 'WHO' }],
    ['{1.role:WHO chief} {1.speaker:Ruth Osei} {1.verb:said} it was {1:“{1.words:a start}”}.', { name: 'Ruth Osei' }],
    ['Tranter, {1.speaker:who} {1.verb:said} it was {1:“{1.words:a start}”}, left.', { name: 'Tranter' }],
    [
      '{1.speaker:The First Harl Church} {1.verb:said} it was {1:“{1.words:a start}”}.',
      { name: 'First Harl Church', speakerKind: 'organization' },
    ],
    ['{1.speaker:The {1.role:first porter}} {1.verb:said} it was {1:“{1.words:a start}”}.', { name: null }],
    ['{1.role:First Lady} {1.speaker:Ruth Osei} {1.verb:said} it was {1:“{1.words:a start}”}.', { name: 'Ruth Osei' }],
    ['Later Lady {1.speaker:Osei} {1.verb:said} it was {1:“{1.words:a start}”}.', { role: null }],
  ))

describe('59 what stands before a title and is no part of it', () =>
  checkRows(
    [
      'The last thing {1.role:Officer} Ruth Osei heard was rain. {1:“{1.words:It rained,}”} {1.speaker:Osei} {1.verb:said}.',
      {},
    ],
    'It is a plan {1.role:co-founder} {1.speaker:Ruth Osei} {1.verb:called} {1:“{1.words:a start}”}.',
    'It is a bill {1.role:Gov.} {1.speaker:Ruth Osei} {1.verb:called} {1:“{1.words:a start}”}.',
    '{1:“{1.words:It rained,}”} the {1.role:party chairman} {1.speaker:Ruth Osei} {1.verb:said}.',
    [
      'Karl Osei met Joe Osei. The elder {1.speaker:Osei} {1.verb:said} it was {1:“{1.words:a start}”}.',
      { role: null, name: null },
    ],
    '{1:“{1.words:It rained,}”} {1.verb:said} {1.role:retailer} {1.speaker:Ruth Osei}.',
    ['{1:“{1.words:It rained,}”} {1.verb:said} the retailer {1.speaker:Brandt Sons}.', { role: null }],
    '{1:“{1.words:It rained,}”} {1.role:Broncos safety} {1.speaker:Joe Osei} {1.verb:said}.',
    ['{1:“{1.words:It rained,}”} {1.speaker:Harl Safety} {1.verb:said}.', {}],
  ))

describe('20 a noun that could be a verb opens the next sentence', () =>
  checkRows(
    [
      '{1:“{1.words:We lost,}” {1.speaker:Tranter} {1.verb:said}. “{1.words:Same old story.}”} {2.role:Coach} {2.speaker:Ruth Osei} {2.verb:said}: {2:“{2.words:We tried.}”}',
      [{ name: 'Tranter' }, { name: 'Ruth Osei' }],
    ],
    [
      '{1:“{1.words:We lost,}” {1.speaker:Tranter} {1.verb:said}. “{1.words:Same old story.}”} His {2.role:coach}, {2.speaker:Ruth Osei}, {2.verb:said}: {2:“{2.words:We tried.}”}',
      [{ name: 'Tranter' }, { name: 'Ruth Osei' }],
    ],
    '{1:“{1.words:We lost!}” {1.speaker:the {1.role:critics}} {1.verb:claim}. “{1.words:So what?}”}',
  ))

describe('44 surnames that are seasons and days', () =>
  checkRows(
    ['{1:“{1.words:We won,}”} {1.speaker:Ann Winter} {1.verb:told {1.addressee:us}}.', { name: 'Ann Winter' }],
    ['Mrs {1.speaker:Winter} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Winter' }],
    ['Mr {1.speaker:Friday} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Friday' }],
    ['{1.speaker:Ann} {1.verb:said} Friday it was {1:“{1.words:odd}”}.', { name: 'Ann' }],
    ['{1.speaker:Ann Foss} Friday {1.verb:told {1.addressee:us}} it was {1:“{1.words:odd}”}.', { name: 'Ann Foss' }],
    ['The {1.role:Comptroller}, {1.speaker:Ann Foss}, {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Ann Foss' }],
  ))

describe('44 a name below a line that ends in a preposition', () =>
  checkRows(
    ['What the pier is in for\n\n{1.speaker:Foss} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Foss' }],
    ['What the pier is in for Foss is {1:“{1.words:a very odd thing}”}.', { rule: null }],
  ))

describe('47 names from other languages', () =>
  checkRows(
    ['{1.speaker:Omar al-Tull} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Omar al-Tull' }],
    [
      'Omar al-Tull left. {1:“{1.words:We saw it,}”} {1.speaker:al-Tull} {1.verb:said}.',
      { name: 'Omar al-Tull', rule: 'clause-after' },
    ],
    ['{1:“{1.words:We saw it,}”} {1.verb:said} {1.speaker:Eka binti Osman}.', { name: 'Eka binti Osman' }],
    ['{1.role:Senator} {1.speaker:Kip arap Tull} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Kip arap Tull' }],
    ['{1:“{1.words:We saw it,}”} {1.verb:says} {1.speaker:Hyun-woo Baek}.', { name: 'Hyun-woo Baek' }],
    // Adjectives with a hyphen are no given names.
    ['Part-time {1.speaker:Baek} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Baek' }],
    ['Hi-tech {1.speaker:Ana Baek} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Ana Baek' }],
    ['Szeto Mei Ling left. {1:“{1.words:We saw it,}”} {1.verb:said} Ms {1.speaker:Szeto}.', { name: 'Szeto Mei Ling' }],
    ['Szeto Mei-ling left. {1:“{1.words:We saw it,}”} Ms {1.speaker:Szeto} {1.verb:said}.', { name: 'Szeto Mei-ling' }],
    ['Buoyed {1.speaker:Mei Ling Tan} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Mei Ling Tan' }],
    // Somebody else’s surname, and a given name.
    ['Brandt Tull left. {1:“{1.words:We saw it,}”} {1.verb:said} Mr {1.speaker:Brandt}.', { name: 'Brandt' }],
    ['Ana Mei Tull left. {1:“{1.words:We saw it,}”} {1.verb:said} Ms {1.speaker:Ana}.', { name: 'Ana' }],
    ['{1.role:Nutritionist} {1.speaker:Dewi Tull} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Dewi Tull' }],
  ))
