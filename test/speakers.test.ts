import { describe, expect, test } from 'vitest'
import { runStages } from './stages.ts'

/** Who the last mention with these words is. */
function who(text: string, wanted: string) {
  const { mentions, identities, words } = runStages(text)
  const mention = mentions.all.findLast(each => words(each) === wanted)
  const identity = mention && identities.get(mention.index)
  if (!identity) throw new Error(`Nobody is “${wanted}” in ${text}`)
  return { ...identity, name: identity.name && words(identity.name), role: identity.role && words(identity.role) }
}

describe('the fullest name, wherever it stands', () => {
  test.each<[string, string, string | null]>([
    ['Maud Tranter came. Tranter said so.', 'Tranter', 'Maud Tranter'],
    ['Tranter said so. Maud Tranter left.', 'Tranter', 'Maud Tranter'],
    ['Maud Tranter came. Maud said so.', 'Maud', 'Maud Tranter'],
    ['The Bureau of River Traffic erred. BRT said so.', 'BRT', 'Bureau of River Traffic'],
    ['Maud Tranter came. Osei said so.', 'Osei', 'Osei'],
    ['Ruth Tranter met Joan Tranter. Tranter said so.', 'Tranter', null],
    ['Halden Industries grew. Halden said so.', 'Halden', 'Halden Industries'],
    ['Harbour Industries grew. Harbour said so.', 'Harbour', 'Harbour Industries'],
    [
      'Thandeka Tranter came. She sang. Her mother, Grace Tranter, sat. Tranter said so. Then she left.',
      'Tranter',
      null,
    ],
    ['Zoë Tranter came. Zoe Tranter left. Tranter said so.', 'Tranter', 'Zoë Tranter'],
  ])('%s – %s', (text, wanted, name) => {
    expect(who(text, wanted).name).toBe(name)
  })
})

describe('pronouns', () => {
  test.each<[string, string, string | null]>([
    ['Ruth Osei came. Then she said so.', 'she', 'Ruth Osei'],
    ['Ruth Osei met Karl Boyd. Then she said so.', 'she', 'Ruth Osei'],
    ['Mr. Okell met Mrs. Boyd. Then he said so.', 'he', 'Okell'],
    ['Brio Foods Ltd. grew. Then it said so.', 'it', 'Brio Foods Ltd.'],
    ['Nobody came. “No,” she said.', 'she', null],
    ['Karl Boyd came. “No,” I said.', 'I', null],
    ['Karl Okell said no. Ian Boyd waved. “No,” he added.', 'he', 'Karl Okell'],
    ['Karl Okell said no. Ian Boyd waved. “No,” he said.', 'he', 'Ian Boyd'],
    ['Karl Okell and Ian Boyd met. “No,” he said.', 'he', null],
    ['Karl Okell and Ruth Boyd met. Then he said so.', 'he', 'Karl Okell'],
    ['Karl Okell and Ian Boyd met. Boyd left. Then he said so.', 'he', 'Ian Boyd'],
    ['Ruth Okell’s plan was backed by Ann Boyd, who said little. Then she said so.', 'she', 'Ann Boyd'],
    [
      'A dancer took up farming. When I put this to Boyd, he laughed. “No,” he said. Karl Boyd says so.',
      'he',
      'Karl Boyd',
    ],
    ['A dancer took up farming. Then he laughed. “No,” he said.', 'he', null],
    ['Ian Okell won. Karl Boyd questioned the plan. Then he said so.', 'he', 'Karl Boyd'],
    ['Karl Boyd won. Partial results came. Then he said so.', 'he', 'Karl Boyd'],
    ['Karl Boyd won. Buoyed by that, Ian Okell left. Then he said so.', 'he', 'Ian Okell'],
  ])('%s – %s', (text, wanted, name) => {
    expect(who(text, wanted).name).toBe(name)
  })
})

describe('descriptions', () => {
  test.each<[string, string, string | null]>([
    ['Lena Okell, mayor of Harl, came. The mayor said so.', 'The mayor', 'Lena Okell'],
    ['Gov. Lena Okell came. The governor said so.', 'The governor', 'Lena Okell'],
    ['Lena Okell, mayor of Harl, came. A nurse said so.', 'A nurse', null],
    ['The Harl Ferry Company grew. The company said so.', 'The company', 'Harl Ferry Company'],
    ['The Harl Rail Group grew. A trade group in Wick said no. The group said so.', 'The group', null],
    ['Brio Ltd. grew. The agency said so.', 'The agency', 'Brio Ltd.'],
    ['Leeds grew. The agency said so.', 'The agency', null],
    ['Shares of Brio Ltd. fell. The agency said so.', 'The agency', null],
    ['Karl Boyd won. The Norvale governor said so.', 'The Norvale governor', 'Karl Boyd'],
    ['Karl Boyd won. The Norvale official said so.', 'The Norvale official', null],
  ])('%s – %s', (text, wanted, name) => {
    expect(who(text, wanted).name).toBe(name)
  })
})

describe('roles', () => {
  test.each<[string, string, string | null]>([
    ['Crewe, the harbour pilot, said so.', 'Crewe', 'harbour pilot'],
    ['Lena Okell, mayor of Harl, came. Okell said so.', 'Okell', 'mayor of Harl'],
    ['Okell said so. Lena Okell, mayor of Harl, left.', 'Okell', 'mayor of Harl'],
    ['Lena Okell, mayor of Harl, came. Mayor Okell said so.', 'Okell', 'Mayor'],
    ['Lena Okell, mayor of Harl, came. Osei said so.', 'Osei', null],
    ['Mr. Boyd said so.', 'Boyd', null],
    ['A lawyer, Okell has waited long. Okell said so.', 'Okell', 'lawyer'],
    ['Okell was mayor of Harl. Okell said so.', 'Okell', 'mayor of Harl'],
    ['Okell was met by the mayor of Harl. Okell said so.', 'Okell', null],
    ['Okell is not a miner. Okell said so.', 'Okell', null],
    ['Okell is a good man. Okell said so.', 'Okell', null],
    ['If Okell is the nominee, all is well. Okell said so.', 'Okell', null],
    ['Ruth Okell, who was treasurer of the club, left. Okell said so.', 'Okell', 'treasurer of the club'],
    ['Ruth Okell, who knew the treasurer of the club, left. Okell said so.', 'Okell', null],
    ['Ruth Okell left. She is now a farmer near Harl. Okell said so.', 'Okell', 'farmer near Harl'],
    ['Ruth Okell served as press secretary to Boyd. Okell said so.', 'Okell', 'press secretary to Boyd'],
    ['Ruth Okell served dinner as guests came. Okell said so.', 'Okell', null],
    ['Ruth Okell was elected mayor of Harl in May. Okell said so.', 'Okell', 'mayor of Harl'],
    ['Ruth Okell calls herself a potter. Okell said so.', 'Okell', 'potter'],
    ['Ruth Okell calls Boyd a potter. Okell said so.', 'Okell', null],
    ['As a Ledger reporter and host, Okell is known. Okell said so.', 'Okell', 'Ledger reporter and host'],
    ['As mayor, Okell would build homes. Okell said so.', 'Okell', null],
    ['Okell left. Her four years as harbour master are over. Okell said so.', 'Okell', 'harbour master'],
    ['Okell left. Her four friends as well as a nurse stayed. Okell said so.', 'Okell', null],
    ['Sen. Okell is a retired judge. Okell said so.', 'Okell', 'Sen.'],
    ['Briton Ruth Okell left. Skipper Ruth Okell won. Okell said so.', 'Okell', 'Skipper'],
    ['Then Adm. Ruth Okell left. Okell said so.', 'Okell', 'Adm.'],
    ['Then Sens. Ruth Okell and Karl Boyd left. Boyd said so.', 'Boyd', 'Sens.'],
    ['Norvale rival Karl Boyd’s plan failed. Boyd said so.', 'Boyd', 'Norvale rival'],
    ['The elder Boyd’s plan failed. Boyd said so.', 'Boyd', null],
    ['Crowds cheered party leader Karl Boyd’s plan. Boyd said so.', 'Boyd', 'party leader'],
    ['Ruth Okell, a visiting fellow at Harl College, left. Okell said so.', 'Okell', 'visiting fellow at Harl College'],
    ['For a lawyer, Okell has waited long. Okell said so.', 'Okell', null],
    ['Karl Boyd won. Many cheered for the property mogul. Boyd said so.', 'Boyd', 'property mogul'],
    ['Karl Boyd won. Boyd and the property mogul cheered. Boyd said so.', 'Boyd', null],
    ['Karl Boyd won. Many wish to be the property mogul. Boyd said so.', 'Boyd', null],
    ['Karl Boyd met Ana Foss. Foss left. Foss ate. Many cheered for the property mogul. Boyd said so.', 'Boyd', null],
  ])('%s – %s', (text, wanted, role) => {
    expect(who(text, wanted).role).toBe(role)
  })
})

test('an owner’s title tells nothing of whom she owns', () => {
  const text = 'Mx Tranter came. Ms. Tranter’s clerk, Tom Boyd, heard that she had left. “No,” he said.'
  expect(who(text, 'Tom Boyd').id).toBe(who(text, 'he').id)
})

test('who questions a plan may go on to speak', () => {
  const text = 'Ana Osei spoke. Ruth Tranter questioned the plan. “Where was he?” she said.'
  expect(who(text, 'she').id).toBe(who(text, 'Ruth Tranter').id)
})

test('whose somebody is, is known before him', () => {
  const text = 'Owen Pryce said so. Her lawyer laughed. “No,” he said.'
  expect(who(text, 'he').name).toBeNull()
  expect(who(text, 'he').id).toBe(who(text, 'Her lawyer').id)
})

describe('one number for one speaker', () => {
  test.each<[string, string, string, boolean]>([
    ['Maud Tranter came. Tranter said so.', 'Maud Tranter', 'Tranter', true],
    ['Ruth Osei came. Then she said so.', 'Ruth Osei', 'she', true],
    ['A nurse said so. Then the nurse said it again.', 'A nurse', 'the nurse', true],
    ['Maud Tranter came. Osei said so.', 'Maud Tranter', 'Osei', false],
    ['A nurse said so. A driver said so too.', 'A nurse', 'A driver', false],
  ])('%s – %s, %s: %s', (text, one, other, same) => {
    expect(who(text, one).id === who(text, other).id).toBe(same)
  })
})

describe('a lone word', () => {
  test.each<[string, string, string]>([
    ['Brio said its trains were late.', 'Brio', 'organization'],
    ['Brio said his trains were late.', 'Brio', 'person'],
    ['Brio said the trains were late.', 'Brio', 'person'],
    ['They asked Brio, which said the trains were late.', 'Brio', 'organization'],
    ['They asked Brio, who said the trains were late.', 'Brio', 'person'],
  ])('%s – %s', (text, wanted, kind) => {
    expect(who(text, wanted).kind).toBe(kind)
  })
})

test('whoever a law lets do something is none of those named before', () => {
  const text =
    'Ian Foss left Norvale. Foss sat. Foss attacked a law that allows the Norvale governor to sell piers. It helps the Norvale governor. Foss said so.'
  expect(who(text, 'Foss').role).toBeNull()
  expect(who('Ian Foss left Norvale. Foss sat. It helps the Norvale governor. Foss said so.', 'Foss').role).toBe(
    'Norvale governor',
  )
})

test('one who asks is not the one who answers', () => {
  expect(who('“Why?” Maud Tranter asked her. “Because,” she said.', 'she').name).toBeNull()
  expect(who('“So,” Maud Tranter told her. “Because,” she said.', 'she').name).toBe('Maud Tranter')
})
