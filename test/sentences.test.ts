import { describe, expect, test } from 'vitest'
import { runStages } from './stages.ts'

/** The text with a bar between sentences. */
function split(text: string): string {
  const { document, sentences } = runStages(text)
  return sentences.all.map(({ first, end }) => text.slice(document.starts[first], document.ends[end - 1])).join(' | ')
}

describe('a sentence ends', () => {
  test.each([
    'The tide rose. | Nobody slept.',
    'Who knows? | Osei does.',
    '“The tide rose.” | Nobody slept.',
    '“We rowed,” Bell said. | “We sang.”',
    '“We sang.” | “We rowed.”',
    '“We sang ‘home.’” | Nobody slept.',
    '“The state is proud!” | Senator Jeff Osei said students want a vote.',
    '“We rowed,” Bell said. | “Who knows?” | Osei, the mayor, said: “We sank.”',
    '“We rowed,” Bell said. | “It sank.” | Osei told Harl Radio: “We sank.”',
    '“Who knows?” | Osei told the board the boat was late.',
    '“Who knows?” | Osei told the board that it sank.',
    '“Who knows?” | Osei, speaking for the crew, said the boat was late.',
    'It sank in 1975. | The crew swam.',
    'Bell called the crew “a sorry lot.” | Osei claimed, without proof, that it sang.',
    'He works for Brio Inc. | The firm makes rope.',
  ])('%s', text => {
    expect(split(text.replaceAll(' | ', ' '))).toBe(text)
  })

  test('with its line, where the next opens with a capital in marks', () => {
    expect(split('Harl council\n“We rowed,” said Bell.')).toBe('Harl council | “We rowed,” said Bell.')
  })

  test('with its paragraph, whatever sign stands there', () => {
    expect(split('Harl council\n\nOsei said:\n\n“We rowed.”')).toBe('Harl council | Osei said: | “We rowed.”')
  })
})

describe('a sentence does not end', () => {
  test.each([
    '“Stop!” Mary cried.',
    '“He said ‘stop!’” Mary cried.',
    '“Who knows?” Osei asked.',
    '“A sorry lot.” Osei claimed.',
    '“Who knows?” Osei, the mayor, said: “We sank.”',
    '“Who knows?” Osei told the board.',
    '“Who knows?” Osei asked the man who was there.',
    '“Who knows?” Osei told the crew in the boat that was late.',
    '“Well…” Bell said.',
    '“The state is proud!” Senator Jeff Osei said as he launched the vote.',
    '“Not us!” Bell, the head of Brio, Tweeted on Friday.',
    'Bell said “It sank. Nobody swam” and left.',
    'Sen. Olga Pratt spoke.',
    'Boyd, the No. 2 in Wick, spoke.',
    'Dr. Ames met J. D. Boyd.',
    'It rose 2.5 feet.',
    '“We rowed,” said Bell.',
    'Bell called it\n“wholly needless” on Friday.',
  ])('%s', text => {
    expect(split(text)).toBe(text)
  })
})

test('every token has its sentence, and the sentences follow one another', () => {
  const { document, sentences } = runStages('The tide rose. “Stop!” Mary cried.\n\nNobody slept.')
  const covered = sentences.all.flatMap(({ first, end }, index) => Array.from({ length: end - first }, () => index))
  expect([...sentences.of]).toEqual(covered)
  expect(covered).toHaveLength(document.tokens.length)
})

test('there are none in an empty text', () => {
  expect(runStages('').sentences.all).toEqual([])
})
