import { describe } from 'vitest'
import { checkAnswers } from '../check-outline.ts'
import { checkRows } from '../check-rows.ts'

describe('a verb left out the second time', () =>
  checkRows(
    [
      '{1.speaker:Tull} {1.verb,2.verb:called} the pier {1:“{1.words:a mess}”} and {2.speaker:Osei}, {2:“{2.words:a joke}”}.',
      [
        { rule: 'governing-clause', role: null },
        { rule: 'gapped-verb', role: null },
      ],
    ],
    [
      '{1.speaker:Tull} {1.verb,2.verb:called} the pier {1:“{1.words:a mess}”}, while {2.speaker:Osei}, {2:“{2.words:a joke}”}.',
      [
        { rule: 'governing-clause', role: null },
        { rule: 'gapped-verb', role: null },
      ],
    ],
    [
      '{1.speaker,2.speaker:Tull} {1.verb,2.verb:called} the pier {1:“{1.words:a mess}”}, not {2:“{2.words:a joke}”}.',
      [
        { rule: 'governing-clause', role: null },
        { rule: 'joined-fragment', role: null },
      ],
    ],
  ))

describe('a second half, and a clause of its own', () =>
  checkRows(
    [
      '{1:“{1.words:A mess,}”} {1.verb:said} {1.speaker,2.speaker:Tull}, {2.verb:adding} it was {2:“{2.words:a joke}”}.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'governing-clause', role: null },
      ],
    ],
    [
      '{1:“{1.words:A mess,}” {1.speaker:Tull} {1.verb:said} and “{1.words:a joke}”}.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:A mess,}”} {1.verb:said} {1.speaker:Tull}, {2.speaker:who} {2.verb:thinks} it is {2:“{2.words:a joke of a pier}”}.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'governing-clause', name: 'Tull', role: null, addressee: null, medium: null },
      ],
    ],
  ))

describe('pieces of the same speech in the same paragraph', () =>
  checkRows(
    [
      '{1:“{1.words:A mess,}”} {1.speaker:Tull} {1.verb:said}. But it is “our mess”.',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:A mess,}”} {1.speaker,2.speaker:Tull} {1.verb,2.verb:said}. But {2:“{2.words:it is our mess and we like it}”}.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'same-paragraph', role: null, addressee: null, medium: null },
      ],
    ],
    [
      '{1:“{1.words:A mess,}”} {1.speaker:Tull} {1.verb:said}. {2.speaker:She} taught them to {2:“{2.words:row as if the sea were flat}”}.',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'same-paragraph', verb: null, role: null },
      ],
    ],
    [
      '{1:“{1.words:A mess,}”} {1.speaker:Tull} {1.verb:said}. Then, after the long winter of the great flood, {2:“{2.words:it is our mess and we like it}”}.',
      [{ rule: 'clause-after', role: null, addressee: null, medium: null }, { rule: null }],
    ],
    [
      '{1:“{1.words:A mess,}”} {1.speaker,2.speaker:Tull} {1.verb:said}. It rained. {2:“{2.words:We row on.}”}',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'sentence-before', verb: null, role: null },
      ],
    ],
  ))

describe('a sentence before that is about one person', () =>
  checkRows(
    ['{1.speaker:The {1.role:mayor}} was hopeful. {1:“{1.words:We row on.}”}', { rule: 'sentence-before', verb: null }],
    ['{1.speaker:Tull} was blunt. {1:“{1.words:and so we will row again.}”}', { rule: 'sentence-before', verb: null }],
    'Tull was blunt. “row again.”',
    [
      'At noon the ferry met {1.speaker:Tull}. {1:“{1.words:We row on.}”}',
      { rule: 'sentence-before', verb: null, role: null },
    ],
    ['At noon the ferry met Tull and Osei. {1:“{1.words:We row on.}”}', { rule: null }],
    'Tull was hopeful. “we row”',
  ))

describe('a quoted paragraph behind a paragraph that ends with a tag', () =>
  checkRows(
    [
      'They call it {1:“{1.words:odd,}”} {1.speaker,2.speaker:Tull} {1.verb:said}.\n\n{2:“{2.words:We row on with it all the same.}”}',
      [
        { rule: 'clause-at-end', role: null, addressee: null, medium: null },
        { rule: 'paragraph-run', verb: null, role: null },
      ],
    ],
    [
      '{1:“{1.words:We row,}”} {1.speaker,2.speaker:Tull} {1.verb:said}. The pier was shut.\n\n{2:“{2.words:We row on with it all the same.}”}',
      [
        { rule: 'clause-after', role: null, addressee: null, medium: null },
        { rule: 'sole-speaker', verb: null, role: null },
      ],
    ],
    [
      '{1:“{1.words:We row,}”} {1.speaker:Tull} {1.verb:said}.\n\n“on we row”',
      { rule: 'clause-after', role: null, addressee: null, medium: null },
    ],
    [
      '{1:“{1.words:We row,}”} {1.speaker:Tull} {1.verb:said}.\n\n{2:“{2.words:Row on}”} was painted on the wall.',
      [{ rule: 'clause-after', role: null, addressee: null, medium: null }, { rule: null }],
    ],
  ))

describe('who somebody is who was just described in words in marks', () =>
  checkRows(
    [
      '{1.speaker,2.speaker:Tull} {1.verb,2.verb:lamented} the {1:“{1.words:old hands}”} who are {2:“{2.words:sick of it}”}.',
      [{ rule: 'clause-before' }, { rule: 'joined-fragment' }],
    ],
    [
      '{1.speaker,2.speaker:Tull} {1.verb,2.verb:lamented} the {1:“{1.words:old hands}”} who own a {2:“{2.words:skiff}”}.',
      [{ rule: 'clause-before' }, { rule: 'governing-clause' }],
    ],
  ))

describe('a question told of between two halves is not between them', () =>
  checkRows(
    [
      '{1:“{1.words:I am not,}” {1.speaker:she} {1.verb:said} when asked if she was ill, “{1.words:and I never was.}”}',
      { rule: 'clause-after' },
    ],
    [
      '{1:“{1.words:I am not,}”} {1.speaker,2.speaker:Tull} {1.verb:said}, {2.verb:adding}, {2:“{2.words:and I never was.}”}',
      [{ rule: 'clause-after' }, { rule: 'clause-before' }],
    ],
  ))

describe('what answers for each quotation', () =>
  checkAnswers(
    ['Foss feared rain and said so. “We row.”', 'sentence-before: Foss said'],
    [
      'She said they were late since the tide was “far too strong” for the boat. “It always is.”',
      'governing-clause: She said',
      'same-paragraph: She said',
    ],
    ['It said so. “We row.”', 'none'],
    [
      'His early reply was only a line on flour. “No rye left. The mill is shut.” His last reply was ten pages long.',
      'none',
    ],
    ['It rained on Harl Corp. “We row.”', 'none'],
    ['“We row,” Foss said. But it “sank at once that day”.', 'clause-after: Foss said', 'same-paragraph: Foss said'],
    ['“We row.” He left. “We sing.”', 'none', 'sentence-before: He'],
    ['Foss said so, calling it late. “We row.”', 'sentence-before: Foss said'],
    ['They said so. “We row.”', 'sentence-before: They said'],
    [
      '“Stale,” Osei sniffed, meaning such rolls were “best left to gulls”.',
      'clause-after: Osei sniffed',
      'clause-between: Osei sniffed, goes on',
    ],
    ['Foss called it “odd” into “old age”.', 'clause-before: Foss called', 'governing-clause: Foss called'],
    ['Foss called it “odd” after “old hands” left.', 'clause-before: Foss called', 'governing-clause: Foss called'],
  ))

describe('a verdict that is asked for', () =>
  checkRows(
    [
      '{1.speaker:Tull}’s {1.verb:verdict} on it? {1:“{1.words:Odd at best.}”}',
      { rule: 'sentence-before', name: 'Tull' },
    ],
    ['Rain on it? {1:“{1.words:Odd at best.}”}', { rule: null }],
  ))

describe('more of a speech, over what is no quotation and with inner ones', () =>
  checkAnswers(
    [
      '“It is late,” Foss said of “Low Tide”. “We row at dawn.”',
      'clause-after: Foss said',
      'title: no quotation',
      'same-paragraph: Foss said, goes on',
    ],
    [
      'Ana Foss spoke. “She sang ‘home’ twice,” she said. “We left.”',
      'clause-after: she said',
      'same-paragraph: she said, goes on',
    ],
    [
      'Ana Foss spoke. “She sang ‘home’ twice.” “We left.”',
      'sentence-before: Ana Foss spoke',
      'same-paragraph: Ana Foss spoke',
    ],
  ))

describe('a second half with a verb behind it, and a sentence with a verb of its own', () =>
  checkAnswers(
    [
      '“We tried,” Foss said, “and we lost,” she added.',
      'clause-after: Foss said',
      'clause-between: Foss said, goes on',
    ],
    [
      '“We tried,” Foss said. Boyd found the whole row “a long and dull day”.',
      'clause-after: Foss said',
      'governing-clause: Boyd found',
    ],
  ))

describe('a pronoun after a speech means whoever spoke, and a name does not', () =>
  checkAnswers(
    ['“We row,” Foss said. She was blunt. “It is late.”', 'clause-after: Foss said', 'sentence-before: Foss'],
    ['“We row,” Foss said. Boyd was blunt. “It is late.”', 'clause-after: Foss said', 'sentence-before: Boyd'],
    ['At noon rain hit Tull. “We row on.”', 'sentence-before: Tull'],
  ))

describe('words that nobody is said to have said go on with nothing', () =>
  checkAnswers(
    ['The pier was described as “unsafe”. “It is a trap.”', 'unnamed-agent: nobody described', 'none'],
    ['The pier was described as “unsafe”.\n\n“It is a trap for all of us.”', 'unnamed-agent: nobody described', 'none'],
  ))

describe('two fragments before one tag, and the main verb of the sentence before', () =>
  checkAnswers(
    ['The “old hands” who are “sick of it” left, Foss said.', 'clause-at-end: Foss said', 'clause-at-end: Foss said'],
    ['Calling it odd, Foss said so. “We row.”', 'sentence-before: Foss said'],
  ))
