import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../src/index.ts'
import { checkRows } from '../check-rows.ts'

describe('12 marks of every kind', () =>
  checkRows(
    '{1:"{1.words:The mill is closing,}"} {1.speaker:Bell} {1.verb:said}.',
    '{1:“{1.words:The mill is closing,}”} {1.speaker:Bell} {1.verb:said}.',
    '{1:«{1.words:The mill is closing,}»} {1.speaker:Bell} {1.verb:said}.',
    '{1:„{1.words:The mill is closing,}“} {1.speaker:Bell} {1.verb:said}.',
    '{1:‹{1.words:The mill is closing,}›} {1.speaker:Bell} {1.verb:said}.',
    '{1:‘{1.words:The mill is closing,}’} {1.speaker:Bell} {1.verb:said}.',
    "{1:'{1.words:The mill is closing,}'} {1.speaker:Bell} {1.verb:said}.",
    "{1:``{1.words:The mill is closing,}''} {1.speaker:Bell} {1.verb:said}.",
    '{1:“{1.words:She shouted {1.inner:‘fire’} and ran,}”} {1.speaker:Bell} {1.verb:said}.',
    `{1:"{1.words:She shouted {1.inner:'fire'} and ran,}"} {1.speaker:Bell} {1.verb:said}.`,
    '{1:‘{1.words:He wrote {1.inner:“gone fishing”} on the door,}’} {1.verb:said} {1.speaker:Bell}.',
    '{1:“{1.words:The mill is closing,}"} {1.speaker:Bell} {1.verb:said}.',
    '{1:"{1.words:The mill is closing,}”} {1.speaker:Bell} {1.verb:said}.',
    '{1:”{1.words:The mill is closing,}”} {1.speaker:Bell} {1.verb:said}.',
    '\u200F{1:“{1.words:The mill is closing,}”}\u200E {1.speaker:Bell} {1.verb:said}.',
    '{1:“{1.words:The mill is closing,}”} {1.verb:accord\u00ADing to} {1.speaker:Bell}.',
    '\uFEFF{1:“{1.words:The mill is closing,}”} {1.speaker:Bell} {1.verb:added}.\n\nsaid the sign.',
    'The mill is closing (soon), Bell said.',
  ))

describe('13 an apostrophe never opens or closes', () =>
  checkRows(
    "The nurses' union met the drivers' union in a club from the '90s.",
    "'Twas a quiet night, and rock 'n' roll filled O'Neil's bar.",
    `A 6'4" keeper faced a 5'9" striker.`,
    'It was the summer of ’76 and the farmers’ market was shut.',
    "{1:'{1.words:The nurses' union won't budge,}'} {1.speaker:Bell} {1.verb:said}.",
    ['{1:“{1.words:Back in the ’90s we’d sleep in the van,}”} {1.verb:said} {1.speaker:O’Neil}.', { name: 'O’Neil' }],
    ["{1:'{1.words:It's the workers' money,}'} {1.speaker:O'Hara} {1.verb:said}.", { name: "O'Hara" }],
    `{1:"{1.words:He is 6'4" and still growing,}"} {1.speaker:the coach} {1.verb:said}.`,
  ))

describe('14 comma and stop outside the marks', () =>
  checkRows(
    "{1:'{1.words:The gate was locked}'}, {1.speaker:Shaw} {1.verb:said}.",
    '{1:“{1.words:No one has the key}”}, {1.verb:said} {1.speaker:the warden}.',
    '{1.speaker:Shaw} {1.verb:said} the gate was {1:‘{1.words:locked and chained}’}.',
    '{1.speaker:Shaw} {1.verb:replied}: {1:‘{1.words:It was locked}’}.',
    "{1:'{1.words:The gate}', {1.speaker:Shaw} {1.verb:said}, '{1.words:was locked}'}.",
    "The gate was 'locked', in a sense.",
  ))

describe('15 spaces just inside the marks', () =>
  checkRows(
    '{1:“ {1.words:The hay is ruined ,} ”} {1.speaker:the farmer} {1.verb:said}.',
    '{1:" {1.words:The hay is ruined ,} "} {1.speaker:the farmer} {1.verb:said}.',
    '{1.speaker:Shaw} {1.verb:said} : {1:" {1.words:There will be no hay this year .} "}',
    'The " smart " kettle leaked.',
  ))

describe('16 a stray or missing mark spoils at most its own paragraph', () => {
  test.each([
    '“We were early, and the doors were shut.',
    'Doors shut at nine.”',
    'A " lay loose on the page, and nobody minded.',
    '"We were early," Osei said. "The doors were shut. It rained.',
    '‘We were early, Osei said, and rain fell on the drivers’ tents.',
    'The board is 12" wide and was never sold.',
    '«We were early and the doors were shut.',
    "'They said 'soon' for years,' Osei said.",
  ])('%s ¶ Rain fell. ¶ “We rowed home,” Bell said.', broken => {
    const quotes = findQuotes(`${broken}\n\nRain fell.\n\n“We rowed home,” Bell said.`)
    const last = quotes.at(-1)
    expect([last?.content, last?.segments.length, last?.speaker?.text]).toEqual(['We rowed home,', 1, 'Bell'])
    for (const quote of quotes.slice(0, -1)) expect(quote.end).toBeLessThanOrEqual(broken.length)
  })

  checkRows(
    '{1:“{1.words:We were early,}”} {1.speaker:Bell} {1.verb:said}.\n\nIt is 12" wide.\n\n{2:“{2.words:We were late,}”} {2.speaker:Cruz} {2.verb:said}.',
    'Doors shut at nine.”\n\n{1:“{1.words:We were early,}”} {1.speaker:Bell} {1.verb:said}.',
  )
})

describe('17 paragraphs of one speech', () =>
  checkRows(
    [
      '{1:“{1.words:First we dig,}” {1.speaker:Bell} {1.verb:said}. “{1.words:Then we drain the field.}\n\n“{1.words:After that we plant.}”}',
      { name: 'Bell' },
    ],
    [
      '{1:“{1.words:It began in May.}\n\n“{1.words:By June the wells were dry.}\n\n“{1.words:In July we left,}”} {1.verb:said} {1.speaker:Ana Tull}.',
      { name: 'Ana Tull' },
    ],
    '{1.speaker:Tull} {1.verb:wrote}: {1:“{1.words:I am leaving.}\n\n“{1.words:The keys are under the mat.}”}',
    '{1.speaker:Bell} {1.verb:said}: {1:"{1.words:The harbour board must listen now.} "{1.words:We will not ask twice.}"}',
    '{1.speaker:Bell} {1.verb:said}: {1:‘{1.words:I met the drivers’ union.}\n\n‘{1.words:They did not call it “odd”.}\n\n‘{1.words:Not once.}’}',
    "{1:'{1.words:We dig,}' {1.speaker:Bell} {1.verb:said}. '{1.words:Then we don't stop.}\n\n'{1.words:We plant.}'}",
    "He rows in the boats' club.\n\n{1:'{1.words:We dig,}'} {1.speaker:Bell} {1.verb:said}.",
    '{1:“{1.words:It began in May,}”} {1.speaker:Tull} {1.verb:said}.\n\n{2:“{2.words:It is not over,}”} {2.speaker:Cole} {2.verb:said}.',
  ))

describe('18 the same kind nested', () => {
  test.each([
    '"They said it was "safe" for years," Osei said.',
    '"They called it "safe", "sound" and "dry" all year," Osei said.',
    '“They said “soon”, then “later”,” Osei said.',
  ])('%s ¶ “We rowed home,” Bell said.', nested => {
    const quotes = findQuotes(`${nested}\n\n“We rowed home,” Bell said.`)
    const last = quotes.at(-1)
    expect([last?.content, last?.speaker?.text]).toEqual(['We rowed home,', 'Bell'])
    expect(quotes[0]?.start).toBe(0)
    expect(quotes.at(-2)?.end).toBeLessThanOrEqual(nested.length)
  })

  checkRows('{1:“{1.words:They told us {1.inner:“soon”} every week,}”} {1.speaker:Bell} {1.verb:said}.')
})
