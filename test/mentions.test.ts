import { describe, expect, test } from 'vitest'
import { runStages } from './stages.ts'

/** The mention whose words are these. */
function find(text: string, wanted: string) {
  const { mentions, words } = runStages(text)
  const found = mentions.all.find(mention => words(mention) === wanted)
  if (!found) throw new Error(`No mention “${wanted}”, but ${mentions.all.map(words).join(' | ')}`)
  return { ...found, roles: found.roles.map(words), phrase: words({ first: found.phraseFirst, end: found.end }) }
}

describe('names', () => {
  test.each<[string, string, object]>([
    ['Mr. Tranter spoke.', 'Tranter', { form: 'name', kind: 'person', gender: 'm', phrase: 'Mr. Tranter' }],
    ['Ruth Tranter spoke.', 'Ruth Tranter', { form: 'name', kind: 'person', gender: 'f' }],
    ['Then Pieter van der Molen spoke.', 'Pieter van der Molen', { form: 'name', kind: 'person' }],
    ['Then J. D. Tranter Jr. spoke.', 'J. D. Tranter Jr.', { form: 'name', kind: 'person' }],
    ['The Harl Ferry Company spoke.', 'The Harl Ferry Company', { form: 'name', kind: 'organization' }],
    ['The Mayor’s Council spoke.', 'The Mayor’s Council', { form: 'description', kind: 'organization' }],
    ['The Mayor’s Council for Ferries spoke.', 'Council for Ferries', { form: 'name', kind: 'organization' }],
    ['The Bureau of River Traffic spoke.', 'The Bureau of River Traffic', { form: 'name', kind: 'organization' }],
    [
      'Prime Minister Lena Okell spoke.',
      'Lena Okell',
      { roles: ['Prime Minister'], phrase: 'Prime Minister Lena Okell' },
    ],
    ['Brio chief executive Dana Pruitt spoke.', 'Dana Pruitt', { roles: ['Brio chief executive'] }],
    [
      'Conservative columnist and Ledger contributor Dana Pruitt spoke.',
      'Dana Pruitt',
      { roles: ['Conservative columnist and Ledger contributor'] },
    ],
    ['The columnist and Ledger contributor Dana Pruitt spoke.', 'Dana Pruitt', { roles: ['Ledger contributor'] }],
    [
      'Former Ruth Tranter speechwriter Dana Pruitt spoke.',
      'Dana Pruitt',
      { roles: ['Former Ruth Tranter speechwriter'] },
    ],
    ['The advocacy group Open Harl spoke.', 'Open Harl', { kind: 'organization', roles: ['advocacy group'] }],
    ['The group leader Dana Pruitt spoke.', 'Dana Pruitt', { kind: 'person', roles: ['group leader'] }],
    ['The opposition Open Harl Party spoke.', 'Open Harl Party', { kind: 'organization' }],
    ['She works for Little Norvale.', 'Little Norvale', { form: 'name' }],
    ['She told Harl FM’s This Week.', 'This Week', { form: 'name' }],
    ['Another simply said so.', 'Another', { form: 'pronoun' }],
    ['Another newly hired nurse said so.', 'Another newly hired nurse', { form: 'description' }],
    ['A mother-of-three said so.', 'A mother-of-three', { kind: 'person', gender: 'f', roles: ['mother-of-three'] }],
    ['Ian Read came. Read spoke.', 'Read', { form: 'name' }],
    ['The Royal College of Surgeons spoke.', 'The Royal College of Surgeons', { kind: 'organization' }],
    [
      'The President of the Harl Union spoke.',
      'The President of the Harl Union',
      { form: 'description', kind: 'person' },
    ],
    ['The Royal College of Surgeons of Norvale spoke.', 'The Royal College of Surgeons of Norvale', { form: 'name' }],
    ['Will Foss stay?', 'Foss', { form: 'name' }],
    ['Will Foss put it well.', 'Will Foss', { form: 'name' }],
    ['Then Harl AI spoke.', 'Harl AI', { kind: 'organization' }],
    ['Then JK Foss spoke.', 'JK Foss', { kind: 'person' }],
    ['Then British Gas spoke.', 'British Gas', { kind: 'organization' }],
    ['The Liberal Democrats spoke.', 'The Liberal Democrats', { form: 'name', kind: 'organization' }],
    ['Then Guardian Norvale spoke.', 'Guardian Norvale', { kind: 'organization' }],
    ['Kwaku Baker spoke.', 'Kwaku Baker', { form: 'name', kind: 'person' }],
    ['Former striker Kwaku Baker spoke.', 'Kwaku Baker', { form: 'name', roles: ['Former striker'] }],
    ['Then Bell Meets Ruth Tranter.', 'Ruth Tranter', { form: 'name' }],
    ['Then Meeting Ruth Tranter was odd.', 'Ruth Tranter', { form: 'name' }],
    ['Then Channing Tranter spoke.', 'Channing Tranter', { form: 'name' }],
    ['Fed Chair Ruth Tranter spoke.', 'Ruth Tranter', { roles: ['Fed Chair'] }],
    ['Zog, who left, spoke.', 'Zog', { form: 'name' }],
    ['Then DiAngelo spoke.', 'DiAngelo', { form: 'name', kind: 'unknown' }],
    ['She told France 24.', 'France 24.', { form: 'name' }],
    ['She left France 24 hours ago.', 'France', { form: 'name' }],
    ['The Harl Baker spoke.', 'The Harl Baker', { form: 'description' }],
    ['Then South Norvale-born Ruth Tranter spoke.', 'Ruth Tranter', { form: 'name' }],
    ['Then Ban Ki-moon spoke.', 'Ban Ki-moon', { form: 'name' }],
    ['Then Ruth Tranter telling reporters so was odd.', 'Ruth Tranter', { form: 'name' }],
    ['The Harl visiting committee spoke.', 'The Harl visiting committee', { kind: 'organization' }],
    ['Then Norvale Energy spoke.', 'Norvale Energy', { kind: 'organization' }],
    ['Then Brandt Partners spoke.', 'Brandt Partners', { form: 'name', kind: 'organization' }],
    ['Then Sarah Partners spoke.', 'Sarah Partners', { kind: 'person' }],
    ['Then Friends of the River spoke.', 'Friends of the River', { form: 'name', kind: 'organization' }],
    ['Then friends of the river spoke.', 'friends of the river', { form: 'description', kind: 'group' }],
    ['Then Number 10 spoke.', 'Number 10', { form: 'name', kind: 'organization' }],
    ['Good Morning Harl was on.', 'Good Morning Harl', { form: 'name' }],
    ['On Friday morning Harl slept.', 'Harl', { form: 'name' }],
    ['The Harl Cross spoke.', 'The Harl Cross', { form: 'name', kind: 'organization' }],
    ['The late Karl Cross spoke.', 'Karl Cross', { form: 'name', kind: 'person' }],
    ['They flew in Air Force One.', 'Air Force One', { form: 'name' }],
    ['Then BrioPay spoke.', 'BrioPay', { form: 'name', kind: 'organization' }],
    ['Then McKay spoke.', 'McKay', { form: 'name', kind: 'unknown' }],
    ['Then the firm Brio spoke.', 'Brio', { form: 'name' }],
    ['In May the columnist Will spoke.', 'Will', { form: 'name' }],
    ['Will described it.', 'Will', { form: 'name' }],
    ['And the river charity the Harl Trust spoke.', 'the Harl Trust', { roles: ['river charity'] }],
    ['It told the charity the Harl Trust spoke.', 'the Harl Trust', { roles: [] }],
    ['At the party’s yearly convention Sen. Dana Pruitt spoke.', 'Dana Pruitt', { phrase: 'Sen. Dana Pruitt' }],
    ['In a note from state Sen. Dana Pruitt he spoke.', 'Dana Pruitt', { phrase: 'state Sen. Dana Pruitt' }],
    ['Talk show host Dana Pruitt spoke.', 'Dana Pruitt', { roles: ['Talk show host'] }],
    ['Head coach Dana Pruitt spoke.', 'Dana Pruitt', { roles: ['Head coach'] }],
    ['Then Tranter rallied voters.', 'Tranter', { form: 'name' }],
  ])('%s – %s', (text, wanted, expected) => {
    expect(find(text, wanted)).toMatchObject(expected)
  })
})

describe('descriptions', () => {
  test.each<[string, string, object]>([
    ['A tired nurse spoke.', 'A tired nurse', { form: 'description', kind: 'person', roles: ['tired nurse'] }],
    ['A spokesman for the museum spoke.', 'A spokesman for the museum', { kind: 'person', gender: 'm' }],
    ['One of the nurses spoke.', 'One of the nurses', { kind: 'person' }],
    ['The nurses spoke.', 'The nurses', { kind: 'group' }],
    ['A charge Foss’s team denied fell.', 'Foss’s team', { form: 'description', kind: 'organization' }],
    ['The mayor Ana Foss’s team left.', 'The mayor Ana Foss’s team', { form: 'description' }],
    ['Another Muslim spoke.', 'Another Muslim', { form: 'description', kind: 'person' }],
    ['A theatregoer spoke.', 'A theatregoer', { kind: 'person' }],
    ['The harpists and lutenists spoke.', 'lutenists', { kind: 'group' }],
    ['A long checklist spoke.', 'A long checklist', { kind: 'unknown' }],
    ['Two nurses spoke.', 'Two nurses', { kind: 'group' }],
    ['Then the two said so.', 'the two', { kind: 'group' }],
    ['Then a second said so.', 'a second', { kind: 'person' }],
    ['Then a third, who left, said so.', 'a third', { kind: 'person' }],
    ['Then a third quietly said so.', 'a third', { kind: 'person' }],
    ['“So,” said a third.', 'a third', { kind: 'person' }],
    ['A second witness spoke.', 'A second witness', { kind: 'person' }],
    ['Friends of Mr Crewe spoke.', 'Friends of Mr Crewe', { kind: 'group' }],
    ['Friends of the Harl spoke.', 'Friends of the Harl', { form: 'name' }],
    ['The widow of PC Hal Crewe spoke.', 'The widow of PC Hal Crewe', { kind: 'person' }],
    ['The sister of the late Hal Crewe spoke.', 'The sister of the late Hal Crewe', { kind: 'person' }],
    ['The mother of two-year-old Hal Crewe spoke.', 'The mother of two-year-old Hal Crewe', { kind: 'person' }],
    ['A friend of actor Hal Crewe spoke.', 'A friend of actor Hal Crewe', { kind: 'person' }],
    ['The founder of collapsed lender Brio spoke.', 'The founder of collapsed lender Brio', { kind: 'person' }],
    ['The founder of the Brio collapsed.', 'The founder of the Brio', { kind: 'person' }],
    ['Norvale’s most senior nurse spoke.', 'Norvale’s most senior nurse', { kind: 'person' }],
    ['Norvale’s nurse spoke most.', 'Norvale’s nurse', { kind: 'person' }],
    ['A nurse close to her said so.', 'A nurse close to her', { kind: 'person' }],
    ['A nurse close to her alleged nurse spoke.', 'A nurse close to her alleged nurse', { kind: 'person' }],
    ['Then one unnamed Norvale nurse said so.', 'one unnamed Norvale nurse', { kind: 'person' }],
    ['Then one called the nurse.', 'one', { form: 'pronoun' }],
    ['Then one well-paid Democrat said so.', 'one well-paid Democrat', { kind: 'person' }],
    ['Then one of them said so.', 'one of them', { kind: 'person' }],
    ['Half say so.', 'Half', { form: 'pronoun', kind: 'group' }],
    ['According to some on the pier, it fell.', 'some', { form: 'pronoun', kind: 'group' }],
    ['According to some nurses, it fell.', 'some nurses', { form: 'description' }],
    ['Then some of them said so.', 'some of them', { kind: 'group' }],
    ['Then the two nurses said so.', 'the two nurses', { kind: 'group' }],
    ['The order legally obliges members to pay.', 'members', { kind: 'group' }],
    ['Local and state officials spoke.', 'Local and state officials', { kind: 'group' }],
    [
      'The city’s political and religious leaders spoke.',
      'The city’s political and religious leaders',
      { kind: 'group' },
    ],
    ['The general and officials spoke.', 'officials', { kind: 'group' }],
    ['The city coaches spoke.', 'The city coaches', { kind: 'group' }],
    ['Critics note the pier.', 'Critics', { kind: 'group' }],
    ['The city coaches it.', 'The city', { form: 'description' }],
    ['A rally by nurses was held.', 'A rally', { form: 'description' }],
    ['The newly elected nurse spoke.', 'The newly elected nurse', { kind: 'person' }],
    ['Her March comment is known.', 'Her March comment', { form: 'description' }],
    ['About four in 10 said so.', 'About four in 10', { kind: 'group' }],
    ['Then six in ten nurses said so.', 'six in ten nurses', { kind: 'group' }],
    ['They found thirty Tranter letters there.', 'thirty Tranter letters', { kind: 'document' }],
    ['Then Tranter emails people.', 'Tranter', { form: 'name' }],
    ['The airline spoke.', 'The airline', { kind: 'organization' }],
    ['The report says so.', 'The report', { kind: 'document' }],
    ['His wife spoke.', 'His wife', { kind: 'person', gender: 'f' }],
    ['The 46-year-old spoke.', 'The 46-year-old', { form: 'description', kind: 'person' }],
    ['The Spaniard spoke.', 'The Spaniard', { form: 'description', kind: 'person' }],
    ['The Norvale international spoke.', 'The Norvale international', { kind: 'person' }],
    ['Officials from Norvale and Harl spoke.', 'Officials from Norvale and Harl', { kind: 'group' }],
    ['Officials from Norvale and a nurse spoke.', 'Officials from Norvale', { kind: 'group' }],
    ['He met officials from Norvale and Harl spoke.', 'officials from Norvale', { kind: 'group' }],
    ['Leaders including Ana Foss and Ian Boyd spoke.', 'Leaders including Ana Foss and Ian Boyd', { kind: 'group' }],
    [
      'A bench comprising Justice Ana Foss and Justice Ian Boyd spoke.',
      'A bench comprising Justice Ana Foss and Justice Ian Boyd',
      { kind: 'organization' },
    ],
    ['A No 10 spokesman spoke.', 'A No 10 spokesman', { kind: 'person', roles: ['No 10 spokesman'] }],
    ['Analysts in a note spoke.', 'Analysts', { kind: 'group' }],
    ['The young Dane spoke.', 'The young Dane', { form: 'description', kind: 'person' }],
    ['The French spoke.', 'The French', { form: 'name', kind: 'organization' }],
  ])('%s – %s', (text, wanted, expected) => {
    expect(find(text, wanted)).toMatchObject(expected)
  })
})

describe('pronouns', () => {
  test.each<[string, string, object]>([
    ['Then he spoke.', 'he', { form: 'pronoun', kind: 'person', gender: 'm' }],
    ['Then she spoke.', 'she', { form: 'pronoun', kind: 'person', gender: 'f' }],
    ['They spoke.', 'They', { form: 'pronoun', kind: 'group', gender: null }],
    ['It spoke.', 'It', { form: 'pronoun', kind: 'organization' }],
    ['Tranter, who spoke, left.', 'who', { form: 'pronoun' }],
  ])('%s – %s', (text, wanted, expected) => {
    expect(find(text, wanted)).toMatchObject(expected)
  })
})

describe('what owns or depends is no one who speaks', () => {
  test.each<[string, string, object]>([
    ['Foss’s lawyer spoke.', 'Foss', { possessive: true }],
    ['Foss’s lawyer spoke.', 'Foss’s lawyer', { possessive: false, governed: false }],
    ['A spokesman for Foss spoke.', 'Foss', { governed: true }],
    ['Bell walked with Foss.', 'Foss', { governed: true }],
    ['Foss walked.', 'Foss', { governed: false, possessive: false }],
  ])('%s – %s', (text, wanted, expected) => {
    expect(find(text, wanted)).toMatchObject(expected)
  })
})

describe('roles beside a name', () => {
  test.each<[string, string, string[]]>([
    ['Crewe, the harbour pilot, spoke.', 'Crewe', ['harbour pilot']],
    [
      'Ian Foss, founder, editor and co-owner of the Courier, spoke.',
      'Ian Foss',
      ['founder, editor and co-owner of the Courier'],
    ],
    ['Wendy Moss, of the charity Safe Harbour, spoke.', 'Wendy Moss', ['of the charity Safe Harbour']],
    ['Olga Pratt (D-Ohio) spoke.', 'Olga Pratt', ['D-Ohio']],
    ['Tranter’s deputy press secretary, Hal Crewe, spoke.', 'Hal Crewe', ['Tranter’s deputy press secretary']],
    ['The actor and director, Hal Crewe, spoke.', 'Hal Crewe', ['actor and director']],
    ['The crew liked the actor and a director, Hal Crewe, spoke.', 'Hal Crewe', ['director']],
    ['After talks with a director, Hal Crewe spoke.', 'Hal Crewe', []],
    ['A lawyer, Mr Hal Crewe (SAN), spoke.', 'Hal Crewe', ['lawyer']],
    ['A spokesman for the ministry, Hal Crewe, spoke.', 'Hal Crewe', ['spokesman for the ministry']],
    ['The commissioner for Harl, Prof. Hal Crewe, spoke.', 'Hal Crewe', ['commissioner for Harl', 'Prof.']],
    ['The President of Harl Rail, Hal Crewe, spoke.', 'Hal Crewe', ['President of Harl Rail']],
    ['The director of the Harl Rail Company, Hal Crewe, spoke.', 'Hal Crewe', ['director of the Harl Rail Company']],
    ['Tranter’s manager of 20 years, Hal Crewe, spoke.', 'Hal Crewe', ['Tranter’s manager of 20 years']],
    ['Tranter’s daughter, Sofia, spoke.', 'Sofia', ['Tranter’s daughter']],
    ['Tranter’s editor at the Courier, Norvale, spoke.', 'Norvale', ['Tranter’s editor at the Courier']],
    ['Prosecutor Hal Crewe KC spoke.', 'Hal Crewe', ['Prosecutor', 'KC']],
    ['The shadow minister, Hal Crewe MP, spoke.', 'Hal Crewe', ['shadow minister', 'MP']],
    ['Oceanologist Hal Crewe spoke.', 'Hal Crewe', ['Oceanologist']],
    ['Conservationalist Hal Crewe spoke.', 'Hal Crewe', ['Conservationalist']],
    ['Live Rowing said so.', 'Live Rowing', []],
    ['Live Rowing is late.', 'Rowing', []],
    ['Fire Chief Hal Crewe spoke.', 'Hal Crewe', ['Fire Chief']],
    ['One of them, Hal Crewe, spoke.', 'Hal Crewe', []],
    ['One of the riders, Hal Crewe, spoke.', 'Hal Crewe', ['One of the riders']],
    ['Brio’s Hal Crewe spoke.', 'Hal Crewe', ['Brio']],
    ['ING’s Hal Crewe spoke.', 'Hal Crewe', ['ING']],
    ['Norway’s Hal Crewe spoke.', 'Hal Crewe', []],
    ['Brothers Hal Crewe and Ian Crewe spoke.', 'Hal Crewe', []],
    ['Senators Hal Crewe and Ian Boyd spoke.', 'Ian Boyd', ['Senators']],
    ['Norvale Special Agent in Charge Hal Crewe spoke.', 'Hal Crewe', ['Norvale Special Agent in Charge']],
    ['Former Speaker Nan Crewe spoke.', 'Nan Crewe', ['Former Speaker']],
    ['Labour MP for Harl East Hal Crewe spoke.', 'Hal Crewe', ['Labour MP for Harl East']],
    ['Attorney Maya D. Song spoke.', 'Maya D. Song', ['Attorney']],
    ['Harl County Recorder Hal Crewe spoke.', 'Hal Crewe', ['Harl County Recorder']],
    ['Secretary of State for Health Ana Crewe spoke.', 'Ana Crewe', ['Secretary of State for Health']],
    ['Deputy Assistant Secretary for Health Ana Crewe spoke.', 'Ana Crewe', ['Deputy Assistant Secretary for Health']],
    ['Talk show host Hal Crewe spoke.', 'Hal Crewe', ['Talk show host']],
    ['Then Rovers and England winger Hal Crewe spoke.', 'Hal Crewe', ['Rovers and England winger']],
    ['Then Boyd and Labour leader Hal Crewe spoke.', 'Hal Crewe', ['Labour leader']],
    ['World number one Hal Crewe spoke.', 'Hal Crewe', ['World number one']],
    ['A number of Crewe’s friends spoke.', 'Crewe', []],
    ['Then mother-of-three Hal Crewe spoke.', 'Hal Crewe', ['mother-of-three']],
    ['Senate President Pro Tempore Hal Crewe spoke.', 'Hal Crewe', ['Senate President Pro Tempore']],
    ['Briton Hal Crewe spoke.', 'Hal Crewe', ['Briton']],
    ['Tory frontbencher Hal Crewe spoke.', 'Hal Crewe', ['Tory frontbencher']],
    ['They praised evangelist Hal Crewe.', 'Hal Crewe', ['evangelist']],
    ['They want to hammer Hal Crewe.', 'Hal Crewe', []],
    ['Polls show voters trust Hal Crewe.', 'Hal Crewe', []],
    ['Harl Director-in-Charge Hal Crewe spoke.', 'Hal Crewe', ['Harl Director-in-Charge']],
    ['Its founder and chief executive Hal Crewe spoke.', 'Hal Crewe', ['founder and chief executive']],
    ['The poet and broadcaster Hal Crewe spoke.', 'Hal Crewe', ['poet and broadcaster']],
    ['The minister and peace campaigner Sir Hal Crewe spoke.', 'Hal Crewe', ['minister and peace campaigner']],
    ['The mayor and broadcaster Crewe spoke.', 'Crewe', ['broadcaster']],
    ['The mayor and Senator Hal Crewe spoke.', 'Hal Crewe', ['Senator']],
    ['Lexicographer Karl Boyd spoke.', 'Karl Boyd', ['Lexicographer']],
    ['Lexicographer Boyd spoke.', 'Lexicographer Boyd', []],
    ['The minister, Baroness Boyd, spoke.', 'Boyd', ['minister']],
    ['Salt and social care secretary Karl Boyd spoke.', 'Karl Boyd', ['Salt and social care secretary']],
    ['The police and crime commissioner, Karl Boyd, spoke.', 'Karl Boyd', ['police and crime commissioner']],
    ['The nurse and social care secretary Karl Boyd spoke.', 'Karl Boyd', ['nurse and social care secretary']],
    ['Salt and sand spilt, pilot Karl Boyd said.', 'Karl Boyd', ['pilot']],
    ['General secretary of the TUC Karl Boyd spoke.', 'Karl Boyd', ['General secretary of the TUC']],
    [
      'Chief executive of the Harl Trust in Wick Karl Boyd spoke.',
      'Karl Boyd',
      ['Chief executive of the Harl Trust in Wick'],
    ],
    ['Head of policy at Lamplight Karl Boyd spoke.', 'Karl Boyd', ['Head of policy at Lamplight']],
    ['Director of dredging Karl Boyd spoke.', 'Karl Boyd', ['Director of dredging']],
    [
      'Shadow minister for women and equalities Karl Boyd spoke.',
      'Karl Boyd',
      ['Shadow minister for women and equalities'],
    ],
    ['Minister of Works and Housing, Karl Boyd, spoke.', 'Karl Boyd', ['Minister of Works and Housing']],
    [
      'Minister of State for Works and Skills, Karl Boyd, spoke.',
      'Karl Boyd',
      ['Minister of State for Works and Skills'],
    ],
    ['Then the brother of Karl Boyd spoke.', 'Karl Boyd', []],
    [
      'Then Hal Crewe, treasurer of the Old Karl Foss Club of Wick, spoke.',
      'Hal Crewe',
      ['treasurer of the Old Karl Foss Club of Wick'],
    ],
    ['In Harl, the mayor, Karl Boyd, spoke.', 'Karl Boyd', ['mayor']],
    ['In Harl, the mayor, Karl Boyd, spoke.', 'Harl', []],
    ['Member for the environment Cllr Karl Boyd spoke.', 'Karl Boyd', ['Member for the environment Cllr']],
    ['He told the head of the union Cllr Karl Boyd spoke.', 'Karl Boyd', ['Cllr']],
    ['Head of the union\n\nDivers Karl Boyd and Hal Crewe spoke.', 'Karl Boyd', ['Divers']],
    ['Norvale CM Abimbola Crewe spoke.', 'Abimbola Crewe', ['Norvale CM']],
    ['Her chief of staff Karl Boyd spoke.', 'Karl Boyd', ['chief of staff']],
    ['The judge in the case, Karl Boyd, spoke.', 'Karl Boyd', ['judge in the case']],
    ['The judge before the case, Karl Boyd, spoke.', 'Karl Boyd', []],
    ['First Minister Karl Boyd spoke.', 'Karl Boyd', ['First Minister']],
    ['First Lady Ida Boyd spoke.', 'Ida Boyd', ['First Lady']],
    ['Two ministers, Karl Boyd said, spoke.', 'Karl Boyd', []],
    ['Minister of State with a say in Harl, Karl Boyd, spoke.', 'Karl Boyd', ['Minister of State with a say in Harl']],
    ['Speaking to the Ledger, the mayor, Karl Boyd, spoke.', 'the Ledger', []],
    ['Newlyweds Karl and Ida Boyd spoke.', 'Ida Boyd', []],
    ['Airline Brio spoke.', 'Brio', ['Airline']],
    ['Airline Karl Boyd spoke.', 'Karl Boyd', []],
    ['The Charity Commission spoke.', 'The Charity Commission', []],
    ['Then Airline Brio spoke.', 'Airline Brio', []],
    ['Then Harl, the mayor, spoke.', 'Harl', ['mayor']],
    ['Then Det Con Karl Boyd spoke.', 'Karl Boyd', ['Det Con']],
    ['Then Con Boyd spoke.', 'Con Boyd', []],
    ['Then DC Karl Boyd spoke.', 'Karl Boyd', ['DC']],
    ['Then DSP Abimbola Crewe spoke.', 'Abimbola Crewe', ['DSP']],
    ['Then ACC Norvale Media spoke.', 'ACC Norvale Media', []],
    ['Then CP Ana Crewe spoke.', 'Ana Crewe', ['CP']],
    ['Then Wick lock Hal Crewe spoke.', 'Hal Crewe', ['Wick lock']],
    ['Then ASP Crewe spoke.', 'Crewe', ['ASP']],
    ['Then DC Crewe spoke.', 'DC Crewe', []],
    ['Then AJ Karl Boyd spoke.', 'AJ Karl Boyd', []],
    ['Chief (Mrs) Abimbola Crewe spoke.', 'Abimbola Crewe', ['Chief']],
    ['Alhaji (Dr.) Hal Crewe spoke.', 'Hal Crewe', []],
    ['The Chief (Mrs Crewe) spoke.', 'Crewe', []],
    ['They left, angering Labour MP Hal Crewe.', 'Hal Crewe', ['Labour MP']],
    ['They left with budding actor Hal Crewe.', 'Hal Crewe', ['budding actor']],
    ['Her Labour shadow, Hal Crewe, said so.', 'Hal Crewe', ['Labour shadow']],
    ['On her arrival, Hal Crewe, said so.', 'Hal Crewe', []],
    ['Her arrival, Hal Crewe said, was late.', 'Hal Crewe', []],
    ['A jury on Friday convicted former mayor Hal Crewe.', 'Hal Crewe', ['former mayor']],
    ['The convicted former mayor Hal Crewe spoke.', 'Hal Crewe', ['convicted former mayor']],
    ['Advocate Hal Crewe, appearing for the owner, spoke.', 'Hal Crewe', ['Advocate']],
    ['Hal Crewe, of Old Mill Road, spoke.', 'Hal Crewe', []],
    ['Hal Crewe, of Old Mill Foods, spoke.', 'Hal Crewe', ['of Old Mill Foods']],
    ['Transport regulator Ofrail spoke.', 'Ofrail', ['Transport regulator']],
    ['The company Foss founded spoke.', 'Foss', []],
    ['Karl Boyd, a 46-year-old miner, spoke.', 'Karl Boyd', ['miner']],
    ['Karl Boyd, now a miner, spoke.', 'Karl Boyd', ['miner']],
    ['Karl Boyd, a miner quoted in the Courier, spoke.', 'Karl Boyd', ['miner']],
    ['Karl Boyd, a miner working for Brio, spoke.', 'Karl Boyd', ['miner']],
    ['Karl Boyd, the miner said on Friday, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, a miner by the time he left school, spoke.', 'Karl Boyd', ['miner']],
    ['Karl Boyd, a miner by trade, spoke.', 'Karl Boyd', ['miner by trade']],
    ['Karl Boyd, mayor from 2010 to 2015, spoke.', 'Karl Boyd', ['mayor']],
    ['Karl Boyd, a miner from Harl, spoke.', 'Karl Boyd', ['miner from Harl']],
    ['Karl Boyd, a noted judge, spoke.', 'Karl Boyd', ['noted judge']],
    ['Karl Boyd, noted the judge, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, 46, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, 46, of Brookmere, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, of Brookmere in Norvale, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, who rows, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, still limping, spoke.', 'Karl Boyd', []],
    ['Karl Boyd, of Leeds, spoke.', 'Karl Boyd', []],
  ])('%s – %s', (text, wanted, roles) => {
    expect(find(text, wanted).roles).toEqual(roles)
  })

  test('a description beside a name only describes it', () => {
    const { mentions, words } = runStages('Crewe, the harbour pilot, spoke.')
    const described = mentions.all.find(mention => words(mention) === 'the harbour pilot')
    expect(described && mentions.all[described.describes]).toMatchObject({ form: 'name', first: 0, end: 1 })
  })
})

describe('a capital that only the beginning lent names nobody', () => {
  test.each<[string, string[]]>([
    ['Born in Harl, he left.', ['Harl']],
    ['Tall and thin, he left.', []],
    ['Proud of the pier, he left.', []],
    ['Brio and Tranter left.', ['Brio', 'Tranter']],
    ['A second reported case left.', []],
    ['The Secretary of State for Works left.', []],
    ['The Royal College of Surgeons left.', ['The Royal College of Surgeons']],
    ['Brio left.', ['Brio']],
  ])('%s', (text, expected) => {
    const { mentions, words } = runStages(text)
    expect(mentions.all.filter(({ form }) => form === 'name').map(words)).toEqual(expected)
  })
})

describe('nobody is mentioned in lines that say who made the article', () => {
  test.each<[string, string[]]>([
    ['By Ruth Tranter\n\nShe left.', ['She']],
    ['Photograph: Ruth Tranter/Harl Images\n\nShe left.', ['She']],
    ['She left.\n\n(Additional reporting by Ruth Tranter)', ['She']],
    ['Harlpix.\n\nShe left.', ['She']],
    ['Ruth Tranter.\n\nShe left.', ['Ruth Tranter', 'She']],
    ['By the river, Ruth Tranter left.', ['the river', 'Ruth Tranter']],
    ['Photographs by Ruth Tranter were sold.', ['Photographs', 'Ruth Tranter']],
  ])('%s', (text, expected) => {
    const { mentions, words } = runStages(text)
    expect(mentions.all.map(words)).toEqual(expected)
  })
})

test('what someone is ends with the paragraph', () => {
  expect(find('Ruth Tranter, the mayor\n\n“It is late,” she said.', 'Ruth Tranter').roles).toEqual(['mayor'])
})

test('nobody is mentioned inside a quotation', () => {
  const { mentions, words } = runStages('“Osei met Tranter,” said Bell.')
  expect(mentions.all.map(words)).toEqual(['Bell'])
})

test('a token points to the outermost mention around it', () => {
  const { mentions, words } = runStages('A spokesman for Foss spoke.')
  expect(Array.from(mentions.at, index => (mentions.all[index] ? words(mentions.all[index]) : null))).toEqual([
    'A spokesman for Foss',
    'A spokesman for Foss',
    'A spokesman for Foss',
    'A spokesman for Foss',
    null,
    null,
  ])
})

test('a participle that opens a sentence is no name', () => {
  const { mentions, words } = runStages('Based on the report, Foss left. Ahmed left.')
  expect(mentions.all.filter(({ form }) => form === 'name').map(words)).toEqual(['Foss', 'Ahmed'])
})
