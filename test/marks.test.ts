import { describe, expect, test } from 'vitest'
import { runStages } from './stages.ts'

/** Each pair with its marks, in the order in which they were found. */
function pairs(text: string): string[] {
  const { document, pairs } = runStages(text)
  return pairs.map(({ open, end }) => text.slice(document.starts[open], document.ends[end - 1]))
}

describe('pairs what opens with what closes', () => {
  test.each<[string, string[]]>([
    ['“A bee,” he said, “and a fly.”', ['“A bee,”', '“and a fly.”']],
    ['"A bee," he said, "and a fly."', ['"A bee,"', '"and a fly."']],
    ['"A bee.""A fly."', ['"A bee."', '"A fly."']],
    ["'A bee,' he said, 'and a fly.'", ["'A bee,'", "'and a fly.'"]],
    ['„A bee“ and «a fly»', ['„A bee“', '«a fly»']],
    ["``A bee''", ["``A bee''"]],
    ['“A bee" and "a fly”', ['“A bee"', '"a fly”']],
    ['(“A bee”)', ['“A bee”']],
    ['—“A bee”—', ['“A bee”']],
    ['" A bee "', ['" A bee "']],
    ['‟A bee”', ['‟A bee”']],
    ['‹A bee›', ['‹A bee›']],
    ['`A bee´', ['`A bee´']],
    ['“A bee”“a fly”', ['“A bee”', '“a fly”']],
    ['A bee—“a fly”—and an ant', ['“a fly”']],
    ['"A bee"—"a fly"', ['"A bee"', '"a fly"']],
    ["'A bee', they say, 'and a fly'", ["'A bee'", "'and a fly'"]],
    ["the drivers' 'bee' van", ["'bee'"]],
    ["the 'bees' of 'old Harl'", ["'bees'", "'old Harl'"]],
    ['‘The nurses’ bee’ flew', ['‘The nurses’ bee’']],
    ['‘The nurses’ bee flew.\n\n‘It fell.’', ['‘The nurses’ bee flew.', '‘It fell.’']],
    ['‘The nurses’ bee flew.\n\nIt fell.', ['‘The nurses’']],
    ['‘The bee flew\n\n‘It fell.’', ['‘It fell.’']],
    ['It ‘flew.\n\n‘It fell.’', ['‘It fell.’']],
    ['\u200B"A bee"\u200B he said', ['"A bee"']],
    ["\u200B'A bee'\u200B he said", ["'A bee'"]],
    ["the nurses\u200B' 'bee'", ["'bee'"]],
    ['A—”bee” flies', ['”bee”']],
    ['"A bee." "', ['"A bee."']],
    ["'A bee' and 'a 6' fly'", ["'A bee'", "'a 6' fly'"]],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})

describe('gives pairs in the order of their opening marks, inner ones behind outer ones', () => {
  test.each<[string, string[]]>([
    ['“She sang ‘home’ twice”', ['“She sang ‘home’ twice”', '‘home’']],
    ['“She ‘sang’ it ‘twice’” ‘today’', ['“She ‘sang’ it ‘twice’”', '‘sang’', '‘twice’', '‘today’']],
    ['‘She “sang” it’ “today’s” way’', ['‘She “sang” it’', '“sang”', '“today’s”']],
    ["'«She sang»'", ["'«She sang»'", '«She sang»']],
    ['‘She sang “home” twice’', ['‘She sang “home” twice’', '“home”']],
    ['“She sang “home” twice”', ['“She sang “home” twice”', '“home”']],
    ['"She sang. “Home,” of course."', ['"She sang. “Home,” of course."', '“Home,”']],
    ['“She sang. "Home," of course.”', ['“She sang. "Home," of course.”', '"Home,"']],
    ['"She sang. “Home,” he said. “Sweet home.”', ['"She sang.', '“Home,”', '“Sweet home.”']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})

describe('lets no pairs cross: double marks before others', () => {
  test.each<[string, string[]]>([
    ['“A ‘bee” flies’', ['“A ‘bee”']],
    ['‘A “bee’ flies”', ['“bee’ flies”']],
    ['«A “bee» flies”', ['“bee» flies”']],
    ["``A 'bee' flies''", ["``A 'bee' flies''", "'bee'"]],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})

describe('leaves the attributes of markup alone', () => {
  test.each(['<a href="/bees">bees</a>', '<p class="bee" id="fly">bees</p>', '<p class="bee'])('%s', text => {
    expect(pairs(text)).toEqual([])
  })

  test('and nothing else', () => {
    expect(pairs('<p>"A bee."</p>')).toEqual(['"A bee."'])
  })
})

describe('leaves apostrophes, feet and inches alone', () => {
  test.each([
    "the nurses' union and the drivers' van",
    'the nurses’ union',
    "rock 'n' roll in the '90s",
    "'Tis O'Neil's",
    "the 'n word' flew",
    'the ‘bee‘',
    '`A bee`',
    '´A bee´',
    `a 6'4" keeper and a 12" pipe`,
    'We lost ’em in the ’80s',
    "''A 'bee' flies''",
    'Nobody spoke.',
    '',
  ])('%s', text => {
    expect(pairs(text)).toEqual([])
  })
})

describe('runs an opening mark without a partner to the end of its paragraph and no farther', () => {
  test.each<[string, string[]]>([
    ['“A bee.\n\nNo fly.', ['“A bee.']],
    ['“A bee.\n\n“A fly.”', ['“A bee.', '“A fly.”']],
    ['“A bee. “A fly.”', ['“A bee.', '“A fly.”']],
    ['A bee.”\n\n“A fly.”', ['“A fly.”']],
    ['A bee.” No fly.', []],
  ])('%j', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['"A bee, a “fly” too.\n\n"A moth."', ['"A bee, a “fly” too.', '“fly”', '"A moth."']],
    ['“A bee, a “fly” too.\n\n“A moth.”', ['“A bee, a “fly” too.', '“fly”', '“A moth.”']],
    ['“A bee, a “fly” too.\n\nA moth.', ['“A bee, a “fly” too.', '“fly”']],
    ['"A bee, a "fly" too.\n\nA moth.', ['"A bee, a "fly" too.', '"fly"']],
    // Behind a comma, the mark before is the one that is lost.
    ['“A bee, he said, “a fly.”\n\nA moth.', ['“a fly.”']],
    ['“A bee, he said, “a fly.”\n\n“A moth.”', ['“A bee, he said, “a fly.”', '“a fly.”', '“A moth.”']],
    ['"A bee, a “fly” too.\n\nA moth.', ['"A bee, a “fly” too.', '“fly”']],
    ['We saw “a bee, a “fly” too.\n\n“A moth.”', ['“fly”', '“A moth.”']],
  ])('also around another quotation: %j', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  test('and says so', () => {
    expect(runStages('“A bee.\n\nNo fly.').pairs.map(pair => pair.close)).toEqual([-1])
    expect(runStages('“A bee.”').pairs.map(pair => pair.close)).toEqual([4])
  })
})
