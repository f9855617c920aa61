import { seededRandom } from './seeded-random.ts'

const GIVEN = 'Ana Ian Lena Sam Rae Tess Owen Ines Lewis Marian Jo Carl Nadia Hugh Pia Viktor'.split(' ')
const SURNAMES = 'Foss Bell Ortega Holt Rudd Kim Shaw Boyd Ames Tull Pryce Dahl Amadi Lindén Cruz O’Neil'.split(' ')
const PLACES = 'Norvale, Wick, Eddings, Port Callen, Skerra, Brackmoor, Lower Tarn, East Hallow'.split(', ')
const BODIES = [
  ...['Northwater Marine', 'the Bureau of Land Statistics', 'the harbour board', 'Brio', 'the Coast Party'],
  ...['the transport ministry', 'Lamplight', 'the Norvale Ledger', 'the council', 'the union'],
]
const ROLES = [
  ...[
    'mayor of {place}',
    'chief executive of {body}',
    'spokeswoman for {body}',
    'deputy harbour master',
    'chief economist',
  ],
  ...['professor of history at {place} University', 'head of the repair yard', 'senior engineer', 'retired teacher'],
]
const SPEECH = [
  'We cannot put a boat to sea when we do not trust what holds it together',
  'The pumps failed at noon and nobody told us',
  'I know what this means for the island, and I am sorry',
  'It will cost more than anyone has said so far',
  'Nobody should have to plan an illness around the weather',
  'They had three years to mend it and they bought a clock instead',
  'If a report could float, we would all be across by now',
  'There is no money left, and there is no plan either',
  'My mother called it “a bath with a chimney” and she was right',
  'We asked for the figures in May; we are still asking',
  'You stand in the kitchen and you count the minutes',
  'That is a question for {body}, not for me',
]
const FRAGMENTS = [
  'a painful sum',
  'wholly inadequate',
  'incomplete at best',
  'not out of the question',
  'a farce',
  'tough weeks',
]
/** Paragraphs with marks. `{he}` and `{surname}` go on about whoever was named last. */
const QUOTING = [
  '“{speech},” said {name}, the {role}. “{speech}.”',
  '“{speech},” {name} told reporters outside the town hall.',
  '“{speech},” {he} added.',
  '“{speech},” {surname} said. “{speech}. {speech}.”',
  '“{speech}.',
  '{name}, {role}, called the offer “{fragment}”.',
  '{surname} said the repairs would be “{fragment}”, most of it for parts that are no longer made.',
  'According to {body}, the old vessel is “{fragment}” and will not sail before April.',
  'Asked whether {he} would resign, {surname} shook {his} head. “{speech},” {he} said, “and I will buy the tea.”',
  '{name} was not amused: “{speech}.”',
  'In a statement, {body} said: “{speech}.”',
  'The “floating bus”, as its timetable names it, holds twelve passengers and no cars.',
  '"{speech}," said a spokesman for {body}.',
  "'{speech},' {surname} wrote in a letter to {body}.",
]
/** Paragraphs without marks: most of a newspaper. */
const PLAIN = [
  'The crossing between {place} and {place} carries about 900 people a week, among them 40 pupils, and has been shut since Jan. 6.',
  '{name}, who has led {body} since 2019, said the work would begin in May and take at least eight months.',
  'Engineers found cracks in both of the vessel’s engine mounts during an inspection at 5 p.m. on Tuesday.',
  'The council has hired a fishing boat as a stopgap; it leaves from the north quay at 7:30 a.m. and returns after dark.',
  '{body} did not answer a request for comment. The company employs 1,200 people in {place}, {place} and abroad.',
  'Prices rose by 3.5 percent in the year to March, faster than wages, and the number of passengers fell for a fourth year.',
  'On {place} the mood was less patient. {surname} had moved two patients to the mainland by helicopter, and more were waiting.',
  'A vote is expected next week. If it passes, {body} would have to pay back $4.2 million within ten years, with interest.',
  'Mr. {surname} left the meeting early and did not speak to the press. {he_capital} had been due to open the new pier.',
  'The ferry, built in 1987 at a yard in {place}, was to have been replaced ten years ago, but the money went to a bridge.',
  'The former mayor, {name}, lost the last election by 212 votes. The U.S. firm that ran the yard closed it soon after.',
  'Rain is forecast for the weekend, with winds of up to 60 miles an hour, and the harbour will stay closed until Monday.',
]
const HEADLINES = [
  'Ferry crossing to stay shut until spring, {body} says',
  '{place} pumps fail again',
  'Yard in {place} to close',
]

/** Paragraphs of one article. */
const FEWEST = 8
const MOST = 24
/** In news a little less than half of the paragraphs hold marks. */
const QUOTING_SHARE = 45

/** An article made of sentences of this project, always the same for the same seed: about 2,500 UTF-16 code units. */
export function makeArticle(seed: number): string {
  const random = seededRandom(seed)
  const one = (list: readonly string[]): string => list[random(list.length)] ?? ''
  let surname = one(SURNAMES)
  let female = false
  const words: Readonly<Record<string, () => string>> = {
    name: () => {
      surname = one(SURNAMES)
      female = random(2) > 0
      return `${one(GIVEN)} ${surname}`
    },
    surname: () => surname,
    he: () => (female ? 'she' : 'he'),
    he_capital: () => (female ? 'She' : 'He'),
    his: () => (female ? 'her' : 'his'),
    place: () => one(PLACES),
    body: () => one(BODIES),
    role: () => fill(one(ROLES)),
    speech: () => fill(one(SPEECH)),
    fragment: () => one(FRAGMENTS),
  }
  const fill = (pattern: string): string => pattern.replace(/\{(\w+)\}/g, (_, key: string) => words[key]?.() ?? key)
  const paragraphs = Array.from({ length: FEWEST + random(MOST - FEWEST) }, () =>
    fill(one(random(100) < QUOTING_SHARE ? QUOTING : PLAIN)),
  )
  return [fill(one(HEADLINES)), ...paragraphs.map(each => each.replace(/^\p{Ll}/u, first => first.toUpperCase()))].join(
    '\n\n',
  )
}
