import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('52 surname to full name', () =>
  checkRows(
    [
      'Maud Tranter opened the shop in 1990. {1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Maud Tranter' },
    ],
    [
      '{1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said}.\n\nMaud Tranter was born in Harl.',
      { name: 'Maud Tranter' },
    ],
    [
      '{1:“{1.words:I had no plan,}”} {1.verb:said} {1.speaker:Maud Tranter}.\n\n{2:“{2.words:It just grew,}”} {2.speaker:Tranter} {2.verb:added}.',
      [{ id: 0 }, { id: 0, name: 'Maud Tranter' }],
    ],
    [
      'Robert Tranter, known as Bob, opened the shop. {1:“{1.words:I had no plan,}”} {1.speaker:Bob} {1.verb:said}.',
      { name: 'Robert Tranter' },
    ],
    ['Robert Tranter opened the shop. {1:“{1.words:He had no plan,}”} {1.speaker:Bob} {1.verb:said}.', { name: 'Bob' }],
    [
      '{1:“{1.words:I had no plan,}”} {1.verb:said} {1.speaker:Maud Tranter}.\n\n{2:“{2.words:Nor did I,}”} {2.verb:said} {2.speaker:Osei}.',
      [{ id: 0 }, { id: 1, name: 'Osei' }],
    ],
    [
      'Karl Stroud, 41, resigned on Friday.\n\n{1:“{1.words:I am tired,}”} {1.verb:said} Mr {1.speaker:Stroud}, who took over in May.',
      { name: 'Karl Stroud' },
    ],
  ))

describe('53 two people of one surname', () =>
  checkRows(
    [
      'Ruth Tranter and her brother Karl Tranter run the shop. {1:“{1.words:I had no plan,}”} {1.speaker:Karl} {1.verb:said}.',
      { name: 'Karl Tranter' },
    ],
    [
      'Ruth Tranter and Karl Tranter run the shop. {1:“{1.words:I had no plan,}”} Mrs {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Ruth Tranter' },
    ],
    [
      'Ruth Tranter and Karl Tranter run the shop. {1:“{1.words:I had no plan,}”} {1.verb:said} Mr. {1.speaker:Tranter}.',
      { name: 'Karl Tranter' },
    ],
    [
      'Ruth Tranter and Joan Tranter run the shop. {1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: null },
    ],
    [
      'Ruth Tranter and Joan Osei run the shop. {1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Ruth Tranter' },
    ],
    [
      'Ruth Tranter is the daughter of Karl Tranter. Ruth Tranter runs the shop.\n\n{1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Ruth Tranter' },
    ],
    [
      'Ruth Tranter and Karl Tranter run the shop. {1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said} of her start.',
      { name: 'Ruth Tranter' },
    ],
    [
      'John P. Tranter met John R. Tranter. {1:“{1.words:We are no kin,}”} {1.verb:said} {1.speaker:John R. Tranter}.',
      { name: 'John R. Tranter' },
    ],
    [
      'Ida Chad runs the shop, and sails to Chad in May. {1:“{1.words:I had no plan,}”} {1.speaker:Chad} {1.verb:said}.',
      { name: 'Ida Chad' },
    ],
    [
      'Ruth Tranter and her mother, Joan, run the shop. {1:“{1.words:I had no plan,}”} the elder {1.speaker:Tranter} {1.verb:said}.',
      { name: null },
    ],
    [
      'Ruth Tranter and Joan Osei, the elder, run the shop. {1:“{1.words:I had no plan,}”} {1.speaker:Tranter} {1.verb:said}.',
      { name: 'Ruth Tranter' },
    ],
    ['Ian Foss sang. {1:“{1.words:I had no plan,}”} Sir {1.speaker:Ian} {1.verb:said}.', { name: 'Ian Foss' }],
    ['Carl Foss Says Boyd Lost\n\n{1:“{1.words:Boyd lost,}”} {1.speaker:Foss} {1.verb:said}.', { name: 'Carl Foss' }],
  ))

describe('54 he and she', () =>
  checkRows(
    [
      'Ruth Osei met Joan Boyd. Boyd said no.\n\nAsked what she would do, Osei took a while. Then she sang.\n\n{1:“{1.words:We row,}”} {1.speaker:she} {1.verb:said}.',
      { name: 'Ruth Osei' },
    ],
    [
      'Ruth Osei met Joan Boyd. Boyd said no.\n\nWhen Osei asked what she would do, Karl took a while. Then she sang.\n\n{1:“{1.words:We row,}”} {1.speaker:she} {1.verb:said}.',
      { name: 'Joan Boyd' },
    ],
    [
      'Ruth Osei met Joan Boyd. Boyd said no.\n\nOsei’s son, a nurse, has begged her to go. {1:“{1.words:We row,}”} {1.speaker:she} {1.verb:said}.',
      { name: 'Ruth Osei' },
    ],
    [
      'Ruth Osei met Joan Boyd. Boyd said no.\n\nOsei’s mother, a nurse, rows. {1:“{1.words:We row,}”} {1.speaker:she} {1.verb:said}.',
      { name: null },
    ],
    ['Ruth Osei left early. {1:“{1.words:I was tired,}”} {1.speaker:she} {1.verb:said}.', { name: 'Ruth Osei' }],
    // An accent the list does not have.
    ['Rúth Osei left early. {1:“{1.words:I was tired,}”} {1.speaker:she} {1.verb:said}.', { name: 'Rúth Osei' }],
    ['Kárl Osei left early. {1:“{1.words:I was tired,}”} {1.speaker:she} {1.verb:said}.', { name: null }],
    ['Selectwoman Tarn Osei left. {1:“{1.words:I was tired,}”} {1.speaker:she} {1.verb:said}.', { name: 'Tarn Osei' }],
    [
      'Mr. Okell waited for Mrs. Tranter. {1:“{1.words:I was early,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Okell' },
    ],
    [
      'Mr. Okell waited for Mrs. Tranter. {1:“{1.words:I was late,}”} {1.speaker:she} {1.verb:said}.',
      { name: 'Tranter' },
    ],
    [
      'Tarn Okell, an actress, returned on Friday. {1:‘{1.words:I was tired}’}, {1.speaker:she} {1.verb:said}.',
      { name: 'Tarn Okell' },
    ],
    [
      'Okell lost his shop in the flood, and Ruth Osei lent him hers. {1:"{1.words:I was lucky,}"} {1.speaker:he} {1.verb:said}.',
      { name: 'Okell' },
    ],
    ['Mary Bell thanked Anna Cruz. {1:“{1.words:I was lucky,}”} {1.speaker:she} {1.verb:said}.', { name: 'Mary Bell' }],
    [
      '{1:“{1.words:I was lucky,}”} {1.verb:said} {1.speaker:Mary Bell}. Karl Osei drove her home.\n\n{2:“{2.words:We sang,}”} {2.speaker:she} {2.verb:added}.',
      [{}, { id: 0, name: 'Mary Bell' }],
    ],
    ['The bell rang at nine. {1:“{1.words:I was lucky,}”} {1.speaker:he} {1.verb:said}.', { name: null }],
    ['Karl Osei drove home. {1:“{1.words:I was lucky,}”} {1.speaker:she} {1.verb:said}.', { name: null }],
    [
      'But Okell, whose father ran the mill, is not so sure. {1:“{1.words:I was lucky,}”} {1.speaker:she} {1.verb:says}.',
      { name: 'Okell' },
    ],
    [
      '{1:“{1.words:I was lucky,}”} {1.verb:said} {1.speaker:Okell}.\n\n{2:“{2.words:He was not,}”} {2.speaker:she} {2.verb:added}.',
      [{ id: 0 }, { id: 0, name: 'Okell' }],
    ],
  ))

describe('54 he and she: who stands out', () =>
  checkRows(
    // What is no person does not become one by being talked about.
    [
      'Ames spoke on Friday. Similar pumps sell for less. {1:“{1.words:Ours are good,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Ames' },
    ],
    ['Boyd’s remarks, {1.speaker:he} {1.verb:said}, were {1:“{1.words:misread}”}.', { name: 'Boyd' }],
    [
      'Ruth Osei praised Karl Boyd. Boyd’s remarks, {1.speaker:she} {1.verb:said}, were {1:“{1.words:misread}”}.',
      { name: 'Ruth Osei' },
    ],
    // One who is asked answers.
    [
      'Karl Osei met Mr. Boyd. Ruth Ames asked Mr. Boyd about Mr. Lind. {1:“{1.words:Not yet,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Boyd' },
    ],
    [
      'Mr. Lind won. As for Mr. Boyd, {1.speaker:he} {1.verb:said} he was {1:“{1.words:not worried at all}”}.',
      { name: 'Boyd' },
    ],
    // The writer is nobody’s “he”.
    [
      'Mr. Boyd smiled. I told him that his answer was late. {1:“{1.words:So it was,}”} {1.speaker:he} {1.verb:replied}.',
      { name: 'Boyd' },
    ],
    // Of two, the one who speaks elsewhere.
    [
      '{1:“{1.words:It is late,}”} {1.verb:said} {1.speaker:Karl Osei}. Mr. Boyd was hurt by the fall. {2:“{2.words:It is sad,}”} {2.speaker:he} {2.verb:said}.',
      [{}, { name: 'Boyd' }],
    ],
    [
      'The grant came from Ruth Ames of Norvale, {1.speaker:who} {1.verb:called} it {1:“{1.words:a start}”}.',
      { name: 'Ruth Ames', speakerKind: 'person' },
    ],
  ))

describe('55 they, it and who', () =>
  checkRows(
    [
      'The Harl Ferry Company cut six sailings. {1:“{1.words:Fuel is dear,}”} {1.speaker:it} {1.verb:said}.',
      { name: 'Harl Ferry Company', speakerKind: 'organization' },
    ],
    [
      'Residents blocked the road on Friday. {1:“{1.words:Nobody listens,}”} {1.speaker:they} {1.verb:said}.',
      { name: null, speakerKind: 'group' },
    ],
    [
      '{1:“{1.words:We tried everything,}”} {1.verb:said} {1.speaker:the nurses}. {2.speaker:They} {2.verb:called} the ward {2:“{2.words:a sinking ship}”}.',
      [{ id: 0 }, { id: 0, speakerKind: 'group' }],
    ],
    [
      'Her view echoes that of Ines Farrow, {1.speaker:who} {1.verb:called} it {1:“{1.words:a start}”}.',
      { name: 'Ines Farrow' },
    ],
    [
      'The grant came from a {1.role:miller from Norvale}, {1.speaker:who} {1.verb:called} it {1:“{1.words:a start}”}.',
      { name: null, speakerKind: 'person' },
    ],
    [
      'The grant came in a letter, from one {1.speaker:who} {1.verb:called} it {1:“{1.words:a start}”}.',
      { name: null, speakerKind: 'unknown', role: null },
    ],
    [
      'The prize went to Ines Farrow, {1.speaker:who} {1.verb:said} she was {1:“{1.words:lost for words}”}.',
      { name: 'Ines Farrow', speakerKind: 'person' },
    ],
    [
      'Ruth Tranter owns the Harl Ferry Company. {1:“{1.words:Fuel is dear,}”} {1.speaker:she} {1.verb:said}.',
      { name: 'Ruth Tranter', speakerKind: 'person' },
    ],
  ))

describe('56 a description that the text ties to a name', () =>
  checkRows(
    [
      'Former mayor Ines Farrow won. {1:“{1.words:I row well,}”} {1.speaker:the mayor} {1.verb:said}. {2:“{2.words:No,}”} {2.speaker:the former mayor} {2.verb:said}.',
      [{ name: null }, { name: 'Ines Farrow' }],
    ],
    [
      'Former mayor Ines Farrow won. Ms Farrow, the mayor from 2010, rows. {1:“{1.words:I row,}”} {1.speaker:the mayor} {1.verb:said}.',
      { name: 'Ines Farrow' },
    ],
    ['Ines Farrow won. {1:“{1.words:I row well,}”} {1.speaker:the full-back} {1.verb:said}.', { name: 'Ines Farrow' }],
    [
      'Norvale CM Ines Farrow won. {1:“{1.words:I row well,}”} {1.speaker:the CM} {1.verb:said}.',
      { name: 'Ines Farrow' },
    ],
    ['Ines Farrow won. {1:“{1.words:I row well,}”} {1.speaker:the diver} {1.verb:said}.', { name: null }],
    [
      'Norvale prime minister Ines Farrow won. {1:“{1.words:I row well,}”} {1.speaker:the PM} {1.verb:said}.',
      { name: 'Ines Farrow', speakerKind: 'person' },
    ],
    [
      'Ines Farrow, director general of police, won. {1:“{1.words:I row well,}”} {1.verb:said} {1.speaker:the DGP}.',
      { name: 'Ines Farrow' },
    ],
    [
      'Norvale Prison Mission leader Ines Farrow won. {1:“{1.words:We row well,}”} {1.speaker:the NPM} {1.verb:said}.',
      { name: 'NPM', speakerKind: 'organization' },
    ],
    [
      'Ines Farrow won. On Boyd, {1.speaker:the 46-year-old} {1.verb:said}: {1:“{1.words:He rows well.}”}',
      { name: 'Ines Farrow' },
    ],
    [
      'Ines Farrow won. When Boyd left, {1.speaker:the 46-year-old} {1.verb:said}: {1:“{1.words:I row well.}”}',
      { name: 'Boyd' },
    ],
    [
      'Lena Okell, mayor of Harl, opened the pool. {1:“{1.words:It is cold,}”} {1.speaker:the mayor} {1.verb:said}.',
      { name: 'Lena Okell' },
    ],
    [
      'Coach Ian Foss blamed the wind. {1:“{1.words:It is cold,}”} {1.verb:said} {1.speaker:the coach}.',
      { name: 'Ian Foss' },
    ],
    [
      'Wendy Moss is the head teacher at Harl Primary. {1:‘{1.words:It is cold}’}, {1.speaker:the head teacher} {1.verb:said}.',
      { name: 'Wendy Moss' },
    ],
    [
      '{1:“{1.words:It is cold,}”} {1.verb:said} Sen. {1.speaker:Olga Pratt}.\n\n{2:“{2.words:And wet,}”} {2.speaker:the senator} {2.verb:added}.',
      [{ id: 0 }, { id: 0, name: 'Olga Pratt' }],
    ],
    [
      'Lena Okell, mayor of Harl, opened the pool. {1:“{1.words:It is cold,}”} {1.speaker:a lifeguard} {1.verb:said}.',
      { name: null },
    ],
    [
      'Lena Okell, mayor of Harl, opened the pool. {1:“{1.words:It is cold,}”} {1.speaker:the mayor of Wick} {1.verb:said}.',
      { name: null },
    ],
    [
      'Penn, the Courier editor, resigned on Friday. {1:“{1.words:It is cold,}”} {1.speaker:the editor} {1.verb:said}.',
      { name: 'Penn' },
    ],
  ))

describe('57 short forms of organisations', () =>
  checkRows(
    [
      'Norvale Tram Operations (Nato) lost money. {1:“{1.words:We try,}”} {1.speaker:Nato} {1.verb:said}.',
      { name: 'Norvale Tram Operations' },
    ],
    [
      'The Bureau of River Traffic revised its figures. {1:“{1.words:We erred,}”} {1.speaker:the bureau} {1.verb:said}.',
      { name: 'Bureau of River Traffic', speakerKind: 'organization' },
    ],
    [
      'The Bureau of River Traffic revised its figures. {1:“{1.words:We erred,}”} {1.speaker:BRT} {1.verb:said}.',
      { name: 'Bureau of River Traffic' },
    ],
    [
      'The Marsh Rescue League (MRL) has three boats. {1:“{1.words:We need four,}”} {1.speaker:the MRL} {1.verb:said}.',
      { name: 'Marsh Rescue League' },
    ],
    [
      'The Harl Ferry Company cut six sailings. {1:“{1.words:Fuel is dear,}”} {1.verb:said} {1.speaker:the company}.',
      { name: 'Harl Ferry Company' },
    ],
    [
      'The Bureau of River Traffic revised its figures. {1:“{1.words:They erred,}”} {1.speaker:the union} {1.verb:said}.',
      { name: null },
    ],
  ))

describe('58 the author’s own I', () =>
  checkRows(
    ['{1:“{1.words:Are you lost?}”} {1.speaker:I} {1.verb:asked {1.addressee:Tranter}}.', { name: null }],
    ['Maud Tranter opened the door. {1:“{1.words:I am lost,}”} {1.speaker:I} {1.verb:said}.', { name: null }],
    [
      '{1:“{1.words:I am lost,}”} {1.speaker:I} {1.verb:said}. {2:“{2.words:So am I,}”} {2.verb:said} {2.speaker:Tranter}.',
      [
        { id: 0, name: null },
        { id: 1, name: 'Tranter' },
      ],
    ],
  ))

describe('56 a body is nobody whom a noun for a person describes', () =>
  checkRows(
    [
      'Boats reach the Wick Council, the retired diver and all.\n\n{1.speaker:The {1.role:retired diver}} {1.verb:said}: {1:“{1.words:It is.}”}',
      { name: null },
    ],
    [
      'Ana Tull, the retired diver, is here.\n\n{1.speaker:The {1.role:retired diver}} {1.verb:said}: {1:“{1.words:It is.}”}',
      { name: 'Ana Tull' },
    ],
  ))

describe('55 it, behind a source', () =>
  checkRows(
    [
      'According to the Tide Bureau, boats left for Brio. {1.speaker:It} {1.verb:said} they were {1:“{1.words:quite late}”}.',
      { name: 'Tide Bureau' },
    ],
    [
      'Boats left the Tide Bureau, and the Wick Council paid. {1.speaker:It} {1.verb:said} they were {1:“{1.words:quite late}”}.',
      { name: 'Wick Council' },
    ],
  ))

describe('54 he and she: who has just come in', () => {
  const then = (text: string) => `{1:“{1.words:No,}”} {1.speaker:Ida Ames} {1.verb:said}.\n\n${text}`
  const said = '{2:“{2.words:It was time,}”} {2.speaker:she} {2.verb:said}.'
  checkRows(
    [then(`In the hall stood Ana Foss. ${said}`), [{}, { name: 'Ana Foss' }]],
    [then(`The vote angered Ana Foss. ${said}`), [{}, { name: 'Ana Foss' }]],
    [then(`The class is taught by Ana Foss. ${said}`), [{}, { name: 'Ana Foss' }]],
    // With others, or where a preposition ties her to what the sentence is about.
    [then(`She praised Ana Foss. ${said}`), [{}, { name: 'Ida Ames' }]],
    [then(`The vote came without Ana Foss. ${said}`), [{}, { name: 'Ida Ames' }]],
  )
})

describe('54 he and she: who was asked, and who was only asked to do something', () =>
  checkRows(
    [
      '{1:“{1.words:No,}”} {1.verb:said} {1.speaker:Ian Tull}.\n\nSam Boyd said he had asked Tull to row. {2:“{2.words:I lost,}”} {2.speaker:he} {2.verb:said}.',
      [{}, { name: 'Sam Boyd' }],
    ],
    [
      'Ida Ames asked Ian Tull to explain the delay. {1:“{1.words:It was late,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Ian Tull' },
    ],
    [
      'Ian Tull rose. Sam Boyd asked Tull whether it was late. {1:“{1.words:It was late,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Ian Tull' },
    ],
  ))

describe('56 a description of another rank, field, place, owner or age', () => {
  const rows = (...all: [first: string, role: string, name: string | null][]) =>
    checkRows(
      ...all.map(([first, role, name]): [string, { name: string | null }] => [
        `${first} {1:“{1.words:It is late,}”} {1.speaker:the {1.role:${role}}} {1.verb:said}.`,
        { name },
      ]),
    )
  rows(
    ['Governor Ian Foss spoke.', 'deputy governor', null],
    ['Vice President Ian Foss spoke.', 'president', null],
    ['Deputy mayor Ian Foss spoke.', 'deputy mayor', 'Ian Foss'],
    ['Finance minister Ian Foss spoke.', 'interior minister', null],
    ['Finance minister Ian Foss spoke.', 'minister', 'Ian Foss'],
    ['Finance minister Ian Foss spoke.', 'veteran minister', 'Ian Foss'],
    ['Leeds manager Ian Foss spoke.', 'Hull manager', null],
    ['Leeds manager Ian Foss spoke.', 'Leeds manager', 'Ian Foss'],
    ['Striker Ian Foss spoke.', 'defender', null],
    ['Striker Ian Foss spoke.', 'striker', 'Ian Foss'],
    ['Ian Tull’s lawyer, Ana Foss, spoke.', 'victim’s lawyer', null],
  )
  checkRows(
    [
      'Ian Foss, 34, met Sam Ames, 43. {1:“{1.words:It is late,}”} {1.speaker:the 43-year-old} {1.verb:said}.',
      { name: 'Sam Ames' },
    ],
    [
      'Ian Foss (34) met Sam Ames (43). {1:“{1.words:It is late,}”} {1.speaker:the 34-year-old} {1.verb:said}.',
      { name: 'Ian Foss' },
    ],
  )
})

describe('52 a nickname inside the name', () =>
  checkRows(
    [
      'Dorothea "Dot" Tull baked. {1:“{1.words:It rained,}”} {1.speaker:Tull} {1.verb:said}.',
      { name: 'Dorothea "Dot" Tull' },
    ],
    [
      '{1:“{1.words:It rained,}”} {1.verb:said} {1.speaker:William “Bill” Tull}, the {1.role:baker}.',
      { name: 'William “Bill” Tull' },
    ],
    [
      '{1.speaker:Ian ‘The Hat’ Tull} promised to {1:“{1.words:bake}”}.',
      { name: 'Ian ‘The Hat’ Tull', rule: 'clause-before' },
    ],
    [
      'Jane (Jenny) Tull rose. {1:“{1.words:It rained,}”} {1.speaker:Tull} {1.verb:said}.',
      { name: 'Jane (Jenny) Tull' },
    ],
    // Words that somebody says or that name something else.
    ['{1.speaker:Ana} {1.verb:said} {1:“{1.words:Boo}”} Friday.', { name: 'Ana' }],
    ['Ana (D) Tull rose. {1:“{1.words:It rained,}”} {1.speaker:Tull} {1.verb:said}.', { name: 'Tull' }],
  ))

describe('53 the elder of two', () =>
  checkRows([
    'Mr. Ian Tull ran it. {1:“{1.words:It is late,}”} {1.verb:said} the elder Mr. {1.speaker:Tull}.',
    { name: null },
  ]))

describe('54 he and she: who is asked, made the work or gave the name', () => {
  const then = (text: string) => `{1:“{1.words:No,}”} {1.verb:said} {1.speaker:Ida Ames}.\n\n${text}`
  const said = '{2:“{2.words:I loved it,}”} {2.speaker:she} {2.verb:said}.'
  checkRows(
    [then(`The novel was written by Ana Foss. ${said}`), [{}, { name: 'Ida Ames' }]],
    [then(`The award is named after Ana Foss. ${said}`), [{}, { name: 'Ida Ames' }]],
    [then(`Ames asked Ana Foss in May if it was late. ${said}`), [{}, { name: 'Ana Foss' }]],
    [then(`Ames asked Ana Foss for her view. ${said}`), [{}, { name: 'Ana Foss' }]],
    [then(`Ames asked Ana Foss to address it. ${said}`), [{}, { name: 'Ana Foss' }]],
  )
})

describe('56 a figure that is no age', () =>
  checkRows([
    'Ian Foss, 46, ran. Foss, 100 days into it, left. {1:“{1.words:It is late,}”} {1.speaker:the 46-year-old} {1.verb:said}.',
    { name: 'Ian Foss' },
  ]))

describe('54 he and she: asked in an aside', () =>
  checkRows([
    '{1:“{1.words:It was bad,}”} {1.speaker:Ian Tull} {1.verb:said}.\n\nJoe Moss, asked to explain, shook his head. {2:“{2.words:I left,}”} {2.speaker:he} {2.verb:said}.',
    [{}, { name: 'Joe Moss' }],
  ]))
