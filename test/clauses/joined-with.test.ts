import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('several who speak together', () =>
  checkRows(
    [
      '{1.speaker:Tull, Osei, and Shaw} {1.verb:said} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:An army of miners and nurses} {1.verb:said} {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null, addressee: null, medium: null },
    ],
    [
      '{1.speaker:Tull, Osei and the coach} {1.verb:said} {1:“{1.words:we row on}”}.',
      { speakerKind: 'group', role: null },
    ],
    [
      'Tull met Osei and {1.speaker:the {1.role:coach}} {1.verb:said} {1:“{1.words:we row on}”}.',
      { speakerKind: 'person' },
    ],
    [
      '{1:“{1.words:We row on,}”} {1.verb:said} {1.speaker:Ana Tull}, a {1.role:nurse} and one of three sisters.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:We row on,}”} {1.verb:said} {1.speaker:Ana Tull, a nurse, and one of her sisters}.',
      { speakerKind: 'group' },
    ],
    [
      '{1.verb:According to} {1.speaker:Tull and Osei}, {1:“{1.words:we row on}”}.',
      { rule: 'clause-before', role: null },
    ],
    [
      '{1:“{1.words:We row on,}”} {1.verb:said} {1.speaker:Ana Tull, 40, and Ian Osei}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
  ))

describe('“both”, “each” and “all” behind those who speak', () =>
  checkRows(
    [
      '{1.speaker:Tull and Boyd} both {1.verb:called} it {1:“{1.words:odd}”}.',
      { rule: 'clause-before', speakerKind: 'group' },
    ],
    [
      '{1.speaker:The Wick Echo and Harl Mail} each {1.verb:called} it {1:“{1.words:stale}”}.',
      { rule: 'clause-before', speakerKind: 'organization' },
    ],
    ['{1.speaker:The two} each {1.verb:called} it {1:“{1.words:stale}”}.', { rule: 'clause-before' }],
    ['{1.speaker:The {1.role:miners}} all {1.verb:called} it {1:“{1.words:odd}”}.', { rule: 'clause-before' }],
    ['{1.speaker:All} {1.verb:agreed} it was {1:“{1.words:odd for a pier}”}.', { speakerKind: 'group' }],
    ['{1.speaker:All the {1.role:miners}} {1.verb:agreed} it was {1:“{1.words:odd for a pier}”}.', {}],
    'All of it is “odd”.',
  ))

describe('someone and others', () =>
  checkRows(
    ['{1.speaker:Tull and colleagues} {1.verb:write} that it is {1:“{1.words:odd for a pier}”}.', { name: null }],
    [
      'The office of Ian Tull and {1.speaker,1.role:nurses} {1.verb:write} that it is {1:“{1.words:odd for a pier}”}.',
      { name: null },
    ],
  ))

describe('what cannot speak together', () =>
  checkClauses(
    [
      'Bakers see rye as a weed, but three-quarters claim that some still eat it.',
      'Bakers: see [thought]',
      'three-quarters: claim',
    ],
    ['A report and Foss said it was “odd”.', 'Foss: said'],
    ['The Academy of Clocks, Bells and Ovens hinted at burnt rye.', 'The Academy of Clocks, Bells and Ovens: hinted'],
  ))

describe('who speaks beside a firm, in brackets and before others who do not speak', () =>
  checkClauses(
    ['Tull and Lamplight Ltd. said so.', 'Tull and Lamplight Ltd.: said'],
    ['“No,” said Foss (a nurse) and Boyd.', 'Foss (a nurse) and Boyd: said [behind]'],
    ['“No,” said Foss and they left.', 'Foss: said [behind]'],
  ))
