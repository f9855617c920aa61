import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('figures, elisions and possessives are no marks', () =>
  checkRows(
    [
      "{1:'{1.words:We rowed 6' in the '90s,}'} {1.speaker:Tull} {1.verb:said}.",
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      'He stood 6’ tall in the ’90s, and ’twas {1:“{1.words:odd}”}, {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:‘{1.words:The divers’ boat and the nurses’ tent sank,}’} {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    'The divers’ boat sank, and the nurses’ tent.',
  ))

describe('marks turned the wrong way', () =>
  checkRows(
    [
      '{1:’{1.words:We row on,}’} {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:We row on,}“} {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:”{1.words:We row on,}”} {1.speaker:Tull} {1.verb:said}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    "''We row on,'' Tull said.",
  ))

describe('one right behind another', () =>
  checkRows(
    [
      '{1:"{1.words:We row}"}-{2:"{2.words:and row,}"} {1.speaker,2.speaker:Tull} {1.verb,2.verb:said}.',
      [
        { rule: 'clause-at-end', role: null, addressee: null, medium: null },
        { rule: 'clause-after', role: null, addressee: null, medium: null },
      ],
    ],
    [
      '{1:"{1.words:We row.}"}—{2:"{2.words:And row,}"} {2.speaker:Tull} {2.verb:said}.',
      [{ rule: null }, { rule: 'clause-after', role: null, addressee: null, medium: null }],
    ],
    [
      '{1.speaker,2.speaker:Tull} {1.verb,2.verb:called} it a {1:“{1.words:mess}”}/{2:“{2.words:joke}”}.',
      [
        { rule: 'governing-clause', role: null },
        { rule: 'governing-clause', role: null },
      ],
    ],
  ))
