import { describe, expect, test } from 'vitest'
import { ruleNames } from '../src/attribute.ts'
import { checkAnswers } from './check-outline.ts'
import { runStages } from './stages.ts'

/** What the rules said of the last quotation of a text. */
function last(text: string) {
  const { quotations, attributions, mentionWords } = runStages(text)
  const quotation = quotations.outer.at(-1)
  const attribution = quotation ? attributions[quotation.index] : null
  return { rule: attribution?.rule ?? null, speaker: mentionWords(attribution?.subject ?? -1), attribution, quotation }
}

interface Case {
  /** Texts whose last quotation this rule attributes, and to whom. */
  readonly yes: readonly (readonly [text: string, speaker: string | null])[]
  /** Near misses: another rule or none has the word. */
  readonly no: readonly string[]
  /** At the start or the end of the text. */
  readonly edge: readonly (readonly [text: string, speaker: string | null])[]
}

const cases: Readonly<Record<string, Case>> = {
  crosshead: {
    yes: [
      ['“We rowed all night,” Bell said.\n\n‘A night on the water’\n\nThe boat was found on Monday.', null],
      ['Bell rowed all night.\n\n“NO HELP CAME”\n\nThe boat was found on Monday.', null],
      ['Bell rowed all night.\n\n“More on rowing:”\n\nThe boat was found on Monday.', null],
    ],
    no: [
      '‘We rowed all night,’ Bell said.\n\n‘We had no light.’',
      'The banners read:\n\n“NO MORE TOLLS”',
      'Bell sat down.\n\n“No help came all night.”',
    ],
    edge: [['“We rowed,” Bell said.\n\n‘Lost at sea’', null]],
  },
  headline: {
    yes: [
      ['“No,” says Bell\n\nVote on ‘toll’ put off\n\nThe toll was to be cheap.', null],
      ['Bell’s “no” delays ‘toll’ vote\n\nThe toll was to be cheap.', null],
    ],
    no: [
      '‘The toll is late,’ Bell wrote\n\n“The toll is late,” Cruz said.',
      'Bell’s “no” delays ‘toll’ vote\n\nThe fee was to be cheap.',
      'Bell calls vote ‘late’\n\nIt was late in May.',
      'Bell’s “no” – mayor: ‘No toll’\n\nThere will be no toll.',
      'Bell’s “no” delays vote on “toll”\n\nThe toll was to be cheap.',
      'The bridge.\n\nIt is “old”.\n\nBell calls vote ‘late’\n\nIt was late in May.',
    ],
    edge: [['“No” – Bell has ‘toll’ vote put off\n\nToll', null]],
  },
  label: {
    yes: [
      ['The footbridge, dubbed “the Noodle”, sways.', null],
      ['The word “noodle” came up twice.', null],
      ['Haldane crossed a footbridge called “the Noodle”.', null],
      ['The so called “noodle” sways.', null],
      ['The footbridge, which locals nicknamed “the Noodle”, sways.', null],
      ['Haldane crossed what locals call “the Noodle”.', null],
      ['The maker of a footbridge called “the Noodle” left.', null],
    ],
    no: [
      'Haldane crossed what a judge called “a noodle”.',
      'Haldane crossed what the council calls “a noodle”.',
      'Haldane said “the Noodle” sways.',
      'Haldane called the footbridge “a noodle”.',
      'Tull, whom Haldane dubbed “the noodle”, left.',
      'Haldane crossed what he calls “the noodle”.',
      'A footbridge called “a noodle” by Haldane sways.',
      'Haldane held a sign with the words “no more noodles”.',
      'Tull says the town goes “back to the ferry” in May.',
    ],
    edge: [['Nicknamed “the Noodle”', null]],
  },
  title: {
    yes: [
      ['Osei hosts “Harbour Lights” on Sundays.', null],
      ['Her novel “The Tin Orchard” won.', null],
      ['“Harbour Lights” host Ama Osei left on Monday.', null],
      ['“Lights” star Ama Osei left on Monday.', null],
      ['“Harbour is the New Sea” star Ama Osei left on Monday.', null],
      ['“The pier is safe,” Osei told NBR’s “Tonight” on Monday.', null],
      ['“The pier is safe,” Osei told “Harbour Lights” on Monday.', null],
    ],
    no: [
      'Osei said: “Harbour Lights.”',
      'Osei found the film “slow but never dull”.',
      'Osei called Tull “Little King of the Quay”.',
      'Osei refers to Tull as the “Little King”.',
      'Osei nicknamed Tull “Little King”.',
      'Osei called him the “Little King”.',
      '“Harbour Lights” read a sign.',
      '“Never” star Ama Osei said.',
      '“The harbour is full,” star Ama Osei said on Monday.',
      'Osei told reporters “Harbour Lights” would end.',
    ],
    edge: [['She wrote the novel “Harbour Lights”', null]],
  },
  unsaid: {
    yes: [
      ['Tull did not say “sorry”.', null],
      ['No banker will ever say “I was greedy”.', null],
    ],
    no: ['Tull did say “sorry”.', 'Tull said “no and never”.'],
    edge: [['Tull never said “sorry”', null]],
  },
  'clause-between': {
    yes: [
      ['“We rowed,” Bell said, “and sank.”', 'Bell'],
      ["'We rowed', said the coach, 'and sank.'", 'the coach'],
    ],
    no: [
      '“We rowed,” Bell said. “It sank.”',
      '“We rowed,” Bell said, adding it was “no fun”.',
      '“We rowed,” said Bell, who runs the “night crew” of the port.',
    ],
    edge: [['“We,” Bell said, “sank”', 'Bell']],
  },
  turn: {
    yes: [
      ['FOSS: “I never saw it.”', 'FOSS'],
      ['Mayor: “We will replant”', 'Mayor'],
    ],
    no: [
      'Foss said: “I never saw it.”',
      'Foss’s verdict: “I never saw it.”',
      'Verdict: “A night to forget.”',
      'REVIEW: “Sails” at the Corn Exchange',
    ],
    edge: [['Foss: “No.”', 'Foss']],
  },
  asked: {
    yes: [['Foss was asked, “Where is the money?”', null]],
    no: ['Foss asked, “Where is the money?”', 'Asked about it, Foss said, “Where is the money?”'],
    edge: [['Foss was asked, “Why?”', null]],
  },
  'joined-fragment': {
    yes: [['Bell called the race “brutal” and “no place for novices”.', 'Bell']],
    no: [
      'Bell called the race “brutal”, and Cruz said it was “no place for novices”.',
      '“We rowed,” Bell said, “and sank.”',
    ],
    edge: [['Bell called it “odd” and “cold”', 'Bell']],
  },
  'gapped-verb': {
    yes: [
      ['Bell called the race “brutal”; the cox, “no place for novices”.', 'the cox'],
      ['Bell called the race “brutal”, and Cruz, “no place for novices”.', 'Cruz'],
    ],
    no: [
      'Bell called the race “brutal”; for Cruz, “no place for novices”.',
      'Bell called the race “brutal”; Cruz said, “No place for novices.”',
      'Bell called the race “brutal”, like Cruz, “no place for novices”.',
    ],
    edge: [['Bell said “no”; Cruz, “yes”', 'Cruz']],
  },
  'owned-words': {
    yes: [
      ['Bell’s “two short years” promise annoyed the cox.', 'Bell'],
      ['The cox laughed at Bell’s “two short years” promise.', 'Bell'],
    ],
    no: ['Bell’s “two boats” rule annoyed the cox.', 'The cox laughed at Bell’s promise of “two short years”.'],
    edge: [['Bell’s “no” claim', 'Bell']],
  },
  'clause-before': {
    yes: [
      ['Bell defended plans for a boat that rowers call a “floating coffin”.', 'rowers'],
      ['Bell nicknamed him “Old Oar”.', 'Bell'],
      ['Bell said: “We rowed all night.”', 'Bell'],
      ['Bell told reporters, “We rowed all night.”', 'Bell'],
      ['Bell called it “odd”.', 'Bell'],
    ],
    no: ['Bell: “We rowed all night.”', 'Bell rowed. “We sank,” Cruz said.'],
    edge: [['Bell said “no”', 'Bell']],
  },
  'clause-after': {
    yes: [
      ['“We rowed,” said Bell.', 'Bell'],
      ['“We rowed,” Bell, who lost, said.', 'Bell'],
      ['“We rowed,” according to Bell.', 'Bell'],
      ['The harbour denies it – “why would anyone row at night?” asked Bell.', 'Bell'],
      ['“We rowed,” a man calling himself the captain said.', 'a man'],
    ],
    no: ['“We rowed.” Bell left.', '“We rowed all night long.” Cruz said nothing.'],
    edge: [['“We rowed,” Bell said', 'Bell']],
  },
  'open-speech': {
    yes: [['Bell said: “We rowed.\n\n“We sang.”', 'Bell']],
    no: ['Bell said: “We rowed.”\n\n“We sang.”', 'Bell said: “We rowed.\n\n“We sang,” Cruz said.'],
    edge: [['Bell said: “We rowed.\n\n“We sang', 'Bell']],
  },
  signature: {
    yes: [
      ['“Rowing is work.” — Ian Bell', 'Ian Bell'],
      ['“Rowing is work.”\n\n— Ian Bell, Harl', 'Ian Bell'],
    ],
    no: ['“Rowing is work” — and Ian Bell knows it.', 'The boat — “the old one” — sank.'],
    edge: [['“Row.” — Bell', 'Bell']],
  },
  'colon-before': {
    yes: [
      ['Bell was blunt:\n\n“We rowed all night.”', 'Bell'],
      ['Bell had a simple rule: “Row all night.”', 'Bell'],
      ['Bell said it was over, but Osei had a simple rule: “Row all night.”', 'Osei'],
      ['The storm was no news to rower Ruth Osei: “We row all night.”', 'Ruth Osei'],
      ['Bell found no time to sleep in the boat – more from Ruth Osei: “We row all night.”', 'Ruth Osei'],
      ['Bell slept in the boat; Ruth Osei was blunt: “We row all night.”', 'Ruth Osei'],
    ],
    no: [
      'The storm was no news in Harl: “We row all night.”',
      'The storm was no news to the rowers of the old boat: “We row all night.”',
      'Bell was blunt. “We rowed all night.”',
      'Bell said: “We rowed all night.”',
    ],
    edge: [['Bell was blunt: “No.”', 'Bell']],
  },
  'from-sender': {
    yes: [
      ['From the desk of Ian Bell, club secretary.\n\n“We rowed all night.”', 'Ian Bell'],
      ['And from Chair Nell Crewe\n\n“We rowed all night.”', 'Nell Crewe'],
    ],
    no: ['From Harl the boats left at noon.\n\n“We rowed all night.”', 'Ian Bell left.\n\n“We rowed all night.”'],
    edge: [['From Ian Bell\n\n“Row.”', 'Ian Bell']],
  },
  'clause-at-end': {
    yes: [
      ['The race was “no place for novices” and the river was high, Bell said.', 'Bell'],
      ['The “brutal” race lasted nine hours, according to the coach.', 'the coach'],
      ['The race was “far worse” than that of the captain, Bell said.', 'Bell'],
    ],
    no: [
      'Bell praised “a giant of the sea”, and the club’s cox, Ian Cruz, said: “We sank.”',
      'The race was “brutal and long”, and Bell rowed on.',
      'Bell said the race was “brutal and long”.',
    ],
    edge: [['It was an “odd” race, Bell said', 'Bell']],
  },
  answer: {
    yes: [
      ['“Did it sink?” Bell asked.\n\n“It did.”', null],
      ['Bell said: “Did it sink?”\n\n“Like a stone.”', null],
      ['“Did it sink?” Bell asked Cruz. “Yes.”', null],
    ],
    no: [
      '“It sank,” Bell said.\n\n“It did.”',
      '“Did it sink?” Bell asked. “It did.”',
      '“Did it sink?” Bell asked.\n\n“It did,” Cruz said.',
      '“Did it sink?” Bell asked.\n\n“I only ask because nobody has seen it since.”',
    ],
    edge: [['“Did it?” Bell asked.\n\n“No.”', null]],
  },
  'same-paragraph': {
    yes: [
      ['“We rowed,” Bell said. “We sang.”', 'Bell'],
      ['Bell said: “We rowed.” “We sang.”', 'Bell'],
      ['“We rowed,” Bell said. But “nobody had thought of the tide”.', 'Bell'],
      ['“We rowed,” Bell said. Instead, “they waited until it was dark.”', 'Bell'],
      ['“We rowed,” Bell said. He schooled them to “wait until it was dark”.', 'He'],
    ],
    no: [
      '“We rowed,” Bell said.\n\n“We sang.”',
      '“We rowed,” Bell said. “We sang,” said Cruz.',
      '“We rowed,” Bell said. But “old salts” stayed ashore.',
      '“We rowed,” Bell said. But Cruz called it “a walk in the park”.',
      '“We rowed,” Bell said. The race was held in “the worst storm in years” and drew few.',
    ],
    edge: [['“We rowed,” Bell said. “We', 'Bell']],
  },
  'governing-clause': {
    yes: [
      ['Bell said rowers call the boat a “floating coffin”.', 'Bell'],
      ['Bell said the race was “no place for novices”.', 'Bell'],
      ['Bell criticised the club for “years of neglect”.', 'Bell'],
      ['His promise to be “fair” was soon forgotten.', 'His'],
      ['Bell’s claim that the race was “rigged” made waves.', 'Bell'],
      ['Cruz said the club had a letter in which Bell said he was “so sorry”.', 'Bell'],
      ['Bell vetoed a plan that would bar the “old” crews, calling it too “unkind” to them.', 'Bell'],
      ['The news drew scorn, with Captain Ian Bell of Harl saying it was “no place for novices”.', 'Ian Bell'],
      ['The court heard Bell had fled and called the race “rigged”.', 'Bell'],
      ['Bell was told the club had folded, and called the race “rigged”.', 'Bell'],
    ],
    no: [
      'Bell said: “The race was no place for novices.”',
      'Bell rowed past the “old” mill.',
      'His promise was made in the “old” mill.',
      'Bell’s letter to the club, kept in the “old” mill, is lost.',
    ],
    edge: [['Bell said it was “odd”', 'Bell']],
  },
  'unnamed-agent': {
    yes: [
      ['The pier was described as “unsound”.', null],
      ['It was argued in letters that the pier was “unsound”.', null],
      ['The pier was described in the survey as “unsound”.', null],
    ],
    no: [
      'Related: “Mayor quits the pier”',
      'The pier was described by Bell as “unsound”.',
      'The pier was nicknamed “the Finger”.',
      'A pier, called the “Finger”, was shut.',
      'Bell was allowed to stay “aloft”.',
      'Half said it was “unsound” and left by the “back” gate.',
      'Told to wait, the crew sat in the “back” room.',
      'The crew, praised in May, sat in the “back” room.',
      'Praised for speed, nobody saw the “back” room.',
    ],
    edge: [['It was described as “unsound”', null]],
  },
  'fragment-subject': {
    yes: [['Ruth Osei opened the gate with “a great deal of fuss”.', 'Ruth Osei']],
    no: [
      'Ruth Osei was “a great deal of fuss”.',
      'Ruth Osei opened the “back” gate.',
      'Ruth Osei said the gate made “a great deal of fuss”.',
    ],
    edge: [['Ruth Osei left with “a great deal of fuss”', 'Ruth Osei']],
  },
  'sentence-before': {
    yes: [
      ['Bell said she was tired. “I need a week in bed.”', 'Bell'],
      ['Bell rejected the offer. “It was far too low.”', 'Bell'],
      ['Ian Bell rowed. “We sank,” Cruz said. Bell shrugged. “We did not sink at all.”', 'Bell'],
    ],
    no: [
      'I looked at the boat. “It was far too late.”',
      'The offer expired. “It was far too low.”',
      'Bell rejected the offer.\n\n“It was far too low.”',
    ],
    edge: [['Bell was hopeful. “We', 'Bell']],
  },
  'paragraph-run': {
    yes: [
      ['“We rowed,” Bell said.\n\n“We sang all the way home.”', 'Bell'],
      ['Bell said: “We rowed.”\n\n“We sang all the way home.”', 'Bell'],
      ['His rivals mocked the boat, calling it “an old tub,” Bell said.\n\n“But it was our tub.”', 'Bell'],
      ['His rivals called the boat “an old tub”.\n\n“But it was our tub.”', 'His rivals'],
    ],
    no: [
      '“We rowed,” Bell said.\n\n“We sang,” said Cruz.',
      '“We rowed,” Bell said.\n\nIt rained for a week.\n\n“We sang all the way.”',
      '“We rowed,” Bell said.\n\n‘A fight to the end.’\n\nIt rained.',
    ],
    edge: [['“We rowed,” Bell said.\n\n“We sang', 'Bell']],
  },
  'sole-speaker': {
    yes: [
      ['Ines Farrow has baked in Harl for years.\n\n“I never wanted another life.”', 'Ines Farrow'],
      ['Farrow rejected the offer.\n\n“It was far too low for us.”', 'Farrow'],
      [
        'The Harl Bakers’ Guild sent a letter to its members.\n\n“We never wanted another mill.”',
        'The Harl Bakers’ Guild',
      ],
    ],
    no: [
      'The Harl Bakers’ Guild sent a van to its members.\n\n“We never wanted another mill.”',
      'The van brought a letter.\n\n“We never wanted another mill.”',

      'Ines Farrow bakes bread. Odd Brekke sells fish.\n\n“I never wanted another life.”',
      'The bakery opens at five.\n\n“I never wanted another life.”',
      'The debate hurts the party.\n\n“I never wanted another life.”',
    ],
    edge: [['Farrow won.\n\n“I never wanted more', 'Farrow']],
  },
}

test('every rule has its cases', () => {
  expect(Object.keys(cases)).toEqual(ruleNames)
})

describe.each(Object.entries(cases))('%s', (name, { yes, no, edge }) => {
  test.each(yes)('answers %j', (text, speaker) => {
    expect(last(text)).toMatchObject({ rule: name, speaker })
  })

  test.each(no)('leaves %j', text => {
    expect(last(text).quotation).toBeDefined()
    expect(last(text).rule).not.toBe(name)
  })

  test.each(edge)('answers at the edge of the text: %j', (text, speaker) => {
    expect(last(text)).toMatchObject({ rule: name, speaker })
  })
})

test('what is no quotation is dropped, and keeps the rule that says so', () => {
  for (const text of ['The footbridge, dubbed “the Noodle”, sways.', 'Tull did not say “sorry”.'])
    expect(last(text).attribution).toMatchObject({ dropped: true, subject: -1, clause: null })
})

test('more of one speech goes on with the quotation before it', () => {
  expect(last('“We rowed,” Bell said, “and sank.”').attribution?.continues).toBe(0)
  expect(last('“We rowed,” Bell said. “We sang.”').attribution?.continues).toBe(0)
  expect(last('“We rowed,” Bell said.\n\n“We sang all the way home.”').attribution?.continues).toBe(-1)
})

test('no rule is asked about a quotation within another', () => {
  const { attributions } = runStages('“He said ‘row’ twice,” said Bell.')
  expect(attributions.map(attribution => attribution?.rule ?? null)).toEqual(['clause-after', null])
})

describe('what answers for each quotation', () =>
  checkAnswers([
    "Mayor calls pier 'unsafe'\n\nAmes calls it 'odd'\n\nThe pier is “unsafe and odd,” the mayor said.",
    'headline: no quotation',
    'headline: no quotation',
    'clause-after: the mayor said',
  ]))
