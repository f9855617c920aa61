import { describe, expect, test } from 'vitest'
import { checkAnswers, checkClauses } from './check-outline.ts'
import { checkRows } from './check-rows.ts'
import { runStages } from './stages.ts'

/** The clauses of a text, as words. */
function clauses(text: string) {
  const { clauses, words, mentionWords } = runStages(text)
  return clauses.all.map(clause => ({
    ...clause,
    verb: words({ first: clause.verb, end: clause.verb + 1 }),
    text: words(clause),
    subject: mentionWords(clause.subject),
    together: clause.together && words(clause.together),
    addressee: clause.addressee && words(clause.addressee),
    medium: clause.medium && words(clause.medium),
  }))
}

/** The only clause of a text with that lemma. */
function one(text: string, lemma: string) {
  const found = clauses(text).filter(clause => clause.lemma === lemma)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('the verb and who does it', () => {
  test.each<[string, string, object]>([
    ['Tull said so.', 'say', { subject: 'Tull', side: 'before', sense: 'speech', kind: 'verb' }],
    ['“No,” said Tull.', 'say', { subject: 'Tull', side: 'after' }],
    ['Said Tull: “No.”', 'say', { subject: 'Tull', side: 'after' }],
    ['Tull, who left in May, said so.', 'say', { subject: 'Tull' }],
    ['Tull, the harbour pilot, later quietly said so.', 'say', { subject: 'Tull' }],
    ['Tull has never told it.', 'tell', { subject: 'Tull', negated: true }],
    ['Tull did not say so.', 'say', { subject: 'Tull', negated: true }],
    ['Tull left, saying so.', 'say', { subject: 'Tull', dependent: true }],
    ['Tull rose and said so.', 'say', { subject: 'Tull' }],
    ['Foss’s lawyer said so.', 'say', { subject: 'Foss’s lawyer' }],
    ['A spokesman for Foss said so.', 'say', { subject: 'A spokesman for Foss' }],
    ['The groups who wrote to her in May say so.', 'say', { subject: 'The groups' }],
    ['The man who had met Tull said so.', 'say', { subject: 'The man' }],
    ['Tull met a man who said so.', 'say', { subject: 'who' }],
    ['An aide who came by to discuss plans said so.', 'say', { subject: 'An aide' }],
    ['Tull told Boyd that he was making a film set to be shown and said so.', 'say', { subject: 'Tull' }],
    ['Asked about it, Tull laughed and said so.', 'say', { subject: 'Tull' }],
    ['When Ames was told it had failed, he laughed and said so.', 'say', { subject: 'he' }],
    ['In answer to questions in Harl, Deputy Harbour Master Ana Tull said so.', 'say', { subject: 'Ana Tull' }],
    ['Tull wearied voters by warning loudly that it would rain.', 'warn', { subject: 'Tull' }],
    [
      'Foss reversed a finding that Tull had no claim, as well as ruling that it was late.',
      'rule',
      { subject: 'Foss' },
    ],
    ['We watched Tull openly calling it odd.', 'call', { subject: 'Tull' }],
    ['Foss spoke in the square, where miners had met, chanting slogans.', 'chant', { subject: 'miners' }],
    ['Foss spoke in the square, where miners had met, asking why.', 'ask', { subject: 'Foss' }],
    ['The salvo began with a film in which children use a doll, yelling at it.', 'yell', { subject: 'children' }],
    ['Tull wears a tie in films he calls lessons, pointing at it and telling viewers so.', 'tell', { subject: 'Tull' }],
    ['Tull gave a warning that it would rain.', 'give', { subject: 'Tull' }],
    ['Foss denied it, with Tull calling it odd and asking why.', 'ask', { subject: 'Tull' }],
    ['Foss walked with Tull and left, asking why.', 'ask', { subject: 'Foss' }],
    ['The scheme was dismissed by Tull.', 'dismiss', { subject: 'Tull', passive: true, sense: 'judgement' }],
    ['The scheme was dismissed.', 'dismiss', { subject: null, passive: true }],
    ['“How odd,” harrumphed Tull.', 'harrumphed', { subject: 'Tull', sense: 'speech' }],
    ['Tull pointed out the leak.', 'point out', { subject: 'Tull', text: 'pointed out' }],
    ['“Yes,” Tull smiled.', 'smile', { subject: 'Tull', sense: 'manner' }],
    ['Tull fears rain.', 'fear', { subject: 'Tull', sense: 'thought' }],
    ['Tull opened the door.', 'open', { subject: 'Tull', sense: 'action' }],
    ['Tull nicknamed the storm.', 'nickname', { subject: 'Tull', sense: 'naming' }],
    ['Tull opposed a loophole called “the gap” in May.', 'call', { sense: 'naming' }],
    ['Tull said a driver called “odd” the plan.', 'call', { sense: 'judgement' }],
  ])('%s – %s', (text, lemma, expected) => {
    expect(one(text, lemma)).toMatchObject(expected)
  })
})

test('a noun in the tail of a verb is no clause of its own', () => {
  expect(clauses('Tull said in her formal statement: “No.”').map(each => each.lemma)).toEqual(['say'])
  expect(clauses('In her formal statement: “No.”').map(each => each.lemma)).toEqual(['statement'])
})

describe('what stands for a verb', () => {
  test.each<[string, string, object]>([
    [
      'Sales fell, according to the filing.',
      'according to',
      { kind: 'according', subject: 'the filing', text: 'according to' },
    ],
    ['According to Ana Tull, sales fell.', 'according to', { kind: 'according', subject: 'Ana Tull' }],
    ['Tull’s verdict: “Dreadful.”', 'verdict', { kind: 'noun', subject: 'Tull' }],
    ['Her advice was to “wait a week”.', 'advice', { kind: 'noun', subject: 'Her' }],
  ])('%s – %s', (text, lemma, expected) => {
    expect(one(text, lemma)).toMatchObject(expected)
  })
})

describe('addressee and medium', () => {
  test.each<[string, string, object]>([
    ['Tull told reporters so.', 'tell', { text: 'told reporters', addressee: 'reporters', medium: null }],
    ['Tull told Ana Ames so.', 'tell', { text: 'told Ana Ames', addressee: 'Ana Ames' }],
    ['Tull told them so.', 'tell', { text: 'told them', addressee: 'them' }],
    ['Tull said so.', 'say', { text: 'said', addressee: null, medium: null }],
    ['Tull said in a statement that it rained.', 'say', { text: 'said in a statement', medium: 'in a statement' }],
    ['“No,” Tull said on Twitter.', 'say', { text: 'said on Twitter', medium: 'on Twitter' }],
    ['“No,” Tull told us by email.', 'tell', { text: 'told us by email', addressee: 'us', medium: 'by email' }],
    ['“No,” Tull said in Harl.', 'say', { text: 'said', medium: null }],
    ['“No,” Tull said of the plan.', 'say', { text: 'said', medium: null }],
  ])('%s – %s', (text, lemma, expected) => {
    expect(one(text, lemma)).toMatchObject(expected)
  })
})

describe('several who speak together', () => {
  test.each<[string, string | null]>([
    ['Ames and Boyd said so.', 'Ames and Boyd'],
    ['Ames, Boyd and Cole said so.', 'Ames, Boyd and Cole'],
    ['“No,” said Ames and Boyd.', 'Ames and Boyd'],
    ['An army of miners and nurses said so.', 'An army of miners and nurses'],
    ['The office of Ames and nurses said so.', null],
    ['Ames sat and Boyd said so.', null],
    ['“No,” Ames said, and Boyd nodded.', null],
    ['Maud Tranter and her deputy, Ian Cole, said so.', 'Maud Tranter and her deputy, Ian Cole'],
    ['“No,” said Maud Tranter, 40, and her deputy, Ian Cole.', 'Maud Tranter, 40, and her deputy, Ian Cole'],
    ['Maud Tranter came and her deputy, Ian Cole, said so.', null],
  ])('%s – %s', (text, together) => {
    expect(one(text, 'say')?.together).toBe(together)
  })
})

describe('no clause', () => {
  test.each(['The report is long.', 'Her answer pleased nobody at all', 'The said pump', ''])('%j', text => {
    expect(clauses(text).filter(clause => clause.kind === 'verb' && clause.sense === 'speech')).toEqual([])
  })
})

test('each sentence knows its clauses and what it is about', () => {
  const {
    clauses: found,
    sentences,
    mentionWords,
  } = runStages('Tull said so and left. Nobody slept. The mayor told Ames.')
  expect(sentences.all).toHaveLength(3)
  expect([...found.from]).toHaveLength(4)
  expect(found.from[3]).toBe(found.all.length)
  for (const clause of found.all) {
    expect(clause.index).toBeGreaterThanOrEqual(found.from[clause.sentence] ?? Number.NaN)
    expect(clause.index).toBeLessThan(found.from[clause.sentence + 1] ?? Number.NaN)
  }
  expect([mentionWords(found.topics[0] ?? -1), mentionWords(found.topics[2] ?? -1)]).toEqual(['Tull', 'The mayor'])
})

describe('to consent is not to say', () =>
  checkRows(
    ['{1.speaker:Osei} {1.verb:agreed} it was {1:“{1.words:a mess}”}.', { rule: 'governing-clause', role: null }],
    'Osei agreed to “row on”.',
    ['{1.speaker:Osei} {1.verb:allowed} that it was {1:“{1.words:a mess}”}.', { rule: 'governing-clause', role: null }],
    'The law allows towns to shut “unsafe piers”.',
  ))

describe('what is only asked, learnt or related to is not held', () =>
  checkRows(
    'Osei leant over to see if it would “float well”.',
    ['{1.speaker:Osei} {1.verb:saw} it as {1:“{1.words:a floating cork}”}.', { rule: 'governing-clause', role: null }],
    'Osei broke the rules relating to “deep water”.',
    ['{1.speaker:Osei} {1.verb:related} that it had been {1:“{1.words:a long swim}”}.', { role: null }],
    'Feel free to “row your boat”, Osei.',
    [
      '{1.speaker:Osei} {1.verb:felt} it was {1:“{1.words:a floating cork}”}.',
      { rule: 'governing-clause', role: null },
    ],
    'Osei swims past various known seal “haunts”.',
    [
      '{1.speaker:Osei} has {1.verb:known} it as {1:“{1.words:a floating cork}”}.',
      { rule: 'governing-clause', role: null },
    ],
    'Norvale has rules regarding “deep water”.',
    'According to her “three boats” plan, all would sail.',
  ))

describe('all clauses of a sentence that can report', () =>
  checkClauses(
    [
      'A baker who helped break the clock, yet now goes on to claim it was deaf, got no prize.',
      'who: goes on [lent]',
      'who: claim [lent]',
    ],
    [
      'Our oven is old, though no ruin - bakers lend us their boys to warm it and warn us that coal is short.',
      'bakers: warn us [lent, to us]',
    ],
    ['The crew shouted back at her, “Cast off,” and “Row home.”', 'The crew: shouted'],
    ['“No,” said Ames, and Boyd nodded.', 'Ames: said [behind]', 'Boyd: nodded [manner]'],
    [
      'Three gifts were left by noon: one clock (hers); some bread (an anti-rye feast announced by Ian Ames on Sunday) and the old song (that one about “Granny” Ruth Osei at Easter).',
      'Ian Ames: announced [passive]',
    ],
    ['Some chanted “Row! Row!”', 'Some: chanted'],
    ['Foss thinks a plan called “the gap” will fail.', 'Foss: thinks [thought]', 'a plan: called [judgement]'],
    [
      'Osei, with a map showing the bakery’s oven ringed in red, told Wick Radio on Monday that Boyd knows the tune.',
      'Osei: told Wick Radio [to Wick Radio]',
      'Boyd: knows [thought]',
    ],
    ['Foss went on saying it was late.', 'Foss: went on', 'Foss: saying [lent]'],
    ['It was said to be clear why Foss called it “odd”.', 'nobody: said [passive]', 'Foss: called [judgement]'],
    [
      'For lunch Osei chose some verse that spared nobody. “All clocks are liars.” Then, he put up a notice urging the bakers “to burn their hats.”',
      'he: urging the bakers [lent, to the bakers]',
    ],
    ['Ames spoke by Boyd, and Foss said so.', 'Ames: spoke', 'Foss: said'],
    [
      'Bakers want to learn how the cat got in, and if anyone told guests.',
      'Bakers: want [thought]',
      'nobody: told guests [lent, to guests]',
    ],
    [
      'Osei saved the clock from rust, yet in a note one night she cursed its bell, saying it “should drown.”',
      'she: saying [lent]',
    ],
    ['Foss slammed claims it was “odd and old and cold”.', 'Foss: slammed [judgement]'],
    ['Foss thinks somehow it is “odd”.', 'Foss: thinks [thought]'],
    ['Foss thinks however it is “odd”.', 'Foss: thinks [thought]'],
    ['Foss put it today that it was “odd”.', 'Foss: put it'],
  ))

describe('what “made it clear”, “went on” and “allowed” bring in is said', () =>
  checkAnswers(
    ['Ames said Foss made it clear: “We row at dawn.”', 'clause-before: Foss made it clear'],
    ['Ames said Foss went on: “We row at dawn.”', 'clause-before: Foss went on'],
    ['Ames said Foss allowed that “It was late for all of us.”', 'clause-before: Foss allowed'],
  ))

describe('a verb with a word behind it that makes no report of it', () =>
  checkAnswers(
    ['Foss went on: “We row at dawn.”', 'clause-before: Foss went on'],
    ['Foss carried on: “We row at dawn.”', 'colon-before: Foss carried'],
    ['Foss agreed on a “fair” toll.', 'none'],
    ['Foss agreed it was a “fair” toll.', 'governing-clause: Foss agreed'],
    ['Foss made plainly “odd” boats.', 'none'],
    ['Foss made it plain that boats are “odd”.', 'governing-clause: Foss made it plain'],
    ['As Foss put it soon after, it was “odd”.', 'governing-clause: Foss put it'],
  ))

describe('by whom something is said', () =>
  checkAnswers(
    ['The plan was called “odd” by Foss and Boyd.', 'clause-before: Foss and Boyd called'],
    ['The plan was described by postmen as “odd”.', 'governing-clause: postmen described'],
    ['The plan was described by post as “odd”.', 'unnamed-agent: nobody described by post'],
    ['Boats said by Lamplight Ltd. to be “odd” left.', 'governing-clause: Lamplight Ltd. said'],
  ))

describe('a verb with “that” behind it, which is no passive without a comma', () =>
  checkClauses(
    ['Foss told that story again.', 'Foss: told'],
    ['Foss, told that it was late, left.', 'nobody: told [passive]'],
  ))

describe('a participle behind a determiner', () => checkClauses(['Those said to be odd left.']))
