import { describe } from 'vitest'
import { checkReachOfAnswers } from '../check-outline.ts'

describe('how far a quotation is from what tells whose it is', () =>
  checkReachOfAnswers(
    [
      gap => `It rains – as Tull has said ${gap}– and it is “odd”.`,
      'again ',
      30,
      ['none'],
      ['governing-clause: Tull said'],
    ],
    [
      gap => `It rains – ${gap}as Tull has said – and it is “odd”.`,
      'again ',
      28,
      ['none'],
      ['governing-clause: Tull said'],
    ],
    [gap => `Tull spoke ${gap}of a “lost” year.`, 'again ', 29, ['governing-clause: Tull spoke'], ['none']],
    [
      gap => `Tull said ${gap}, “We row at dawn.”`,
      'again ',
      12,
      ['clause-before: Tull said'],
      ['colon-before: Tull said'],
    ],
    [
      gap => `Tull said ${gap}“We row at dawn.”`,
      'so ',
      1,
      ['clause-before: Tull said'],
      ['governing-clause: Tull said'],
    ],
    [gap => `“We row,” Tull, ${gap}, said.`, 'wet ', 57, ['clause-after: Tull said'], ['clause-at-end: Tull said']],
    [gap => `Her promise for ${gap}“free boats” is lost.`, 'so ', 9, ['governing-clause: Her promise'], ['none']],
    [gap => `Tull led a call for ${gap}to “row”.`, 'so ', 5, ['governing-clause: Tull led'], ['none']],
    [
      gap => `“We row,” Tull said. But ${gap}“sank at once that day”.`,
      'so ',
      7,
      ['clause-after: Tull said', 'same-paragraph: Tull said'],
      ['clause-after: Tull said', 'none'],
    ],
    [gap => `Foss used ${gap}words of “old times”.`, 'old ', 6, ['governing-clause: Foss used'], ['none']],
    [gap => `From ${gap}Ana Foss\n\n“Row on.”`, 'so ', 17, ['from-sender: Ana Foss'], ['none']],
    [
      gap => `What ${gap}locals call a “mudlark” is a boy.`,
      'old ',
      3,
      ['label: no quotation'],
      ['clause-before: locals call'],
    ],
    [gap => `“We row,” Tull can be ${gap}heard saying.`, 'so ', 2, ['clause-after: Tull saying'], ['none']],
  ))

describe('how long the words in marks are', () =>
  checkReachOfAnswers(
    [gap => `The boat, dubbed “${gap}”, sank.`, 'row ', 8, ['label: no quotation'], ['none']],
    [
      gap => `“It shut,” Tull said.\n\n‘${gap}on’\n\nIt was built in May.`,
      'row ',
      7,
      ['clause-after: Tull said', 'crosshead: no quotation'],
      ['clause-after: Tull said', 'paragraph-run: Tull'],
    ],
    [gap => `“Slack ${gap}” is a term.`, 'slack ', 2, ['label: no quotation'], ['none']],
    [gap => `“A ${gap}on the pier,” by Ana Holt, is out.`, 'night ', 16, ['title: no quotation'], ['none']],
    [gap => `“A ${gap}on the Pier” (1958) is out.`, 'Night ', 16, ['title: no quotation'], ['none']],
    [gap => `Ana Foss left.\n\n“and ${gap}”`, 'row ', 24, ['none'], ['sole-speaker: Ana Foss']],
    [gap => `The mayor cut “${gap}”.`, 'row ', 3, ['none'], ['fragment-subject: The mayor cut']],
    [
      gap => `“We row,” Tull said. But “sank ${gap}”.`,
      'row ',
      2,
      ['clause-after: Tull said', 'none'],
      ['clause-after: Tull said', 'same-paragraph: Tull said'],
    ],
    [
      gap => `“We row,” Tull said.\n\n“${gap}”`,
      'row ',
      3,
      ['clause-after: Tull said', 'none'],
      ['clause-after: Tull said', 'paragraph-run: Tull'],
    ],
    [
      gap => `“Did it?” Tull asked.\n\n“It ${gap}.”`,
      'row ',
      4,
      ['clause-after: Tull asked', 'answer: nobody'],
      ['clause-after: Tull asked', 'paragraph-run: Tull'],
    ],
  ))
