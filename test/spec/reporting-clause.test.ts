import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../src/index.ts'
import { checkRows } from '../check-rows.ts'

describe('27 a verb in British spelling', () =>
  checkRows(
    ['{1.speaker:Tull} {1.verb:labelled} the pier {1:“{1.words:a mess}”}.', { lemma: 'label' }],
    ['{1.speaker:Tull} {1.verb:labeled} the pier {1:“{1.words:a mess}”}.', { lemma: 'label' }],
    ['{1.speaker:Tull} left, {1.verb:labelling} the pier {1:“{1.words:a mess}”}.', { lemma: 'label' }],
    ['{1.speaker:Tull} {1.verb:rubbished} the plan as {1:“{1.words:a mess}”}.', { lemma: 'rubbish' }],
    'Tull kept the rubbish as “a mess”.',
  ))

describe('27 orders of verb, subject and quotation', () =>
  checkRows(
    ['{1:“{1.words:The dam will hold,}”} {1.speaker:Tull} {1.verb:said}.', { rule: 'clause-after' }],
    [
      '{1:‘{1.words:The dam will hold}’}, {1.verb:insisted} {1.speaker:Tull}.',
      { rule: 'clause-after', lemma: 'insist' },
    ],
    ['{1.speaker:Tull} {1.verb:said}, {1:“{1.words:The dam will hold.}”}', { rule: 'clause-before' }],
    [
      '{1.speaker:Tull} {1.verb:claimed} that the dam was {1:“{1.words:as sound as a bell}”}.',
      { kind: 'mixed', lemma: 'claim' },
    ],
    ['{1:"{1.words:The dam,}" {1.speaker:Tull} {1.verb:said}, "{1.words:will hold.}"}', { rule: 'clause-after' }],
    ['{1:“{1.words:The dam will hold,}”} {1.speaker:Tull} later quietly {1.verb:added}.', { lemma: 'add' }],
    ['{1.speaker:Tull} has repeatedly told ministers: {1:“{1.words:The dam will hold.}”}', { lemma: 'tell' }],
    '{1:“{1.words:The dam will hold,}”} {1.speaker:Tull} {1.verb:said} Monday night in Harl.',
    'On Tuesday evening {1.speaker:Tull} {1.verb:said}: {1:“{1.words:The dam will hold.}”}',
    [
      '{1:“{1.words:The dam will hold,}”} {1.speaker:Boyd}, who took over from Tull last year, {1.verb:said}.',
      { name: 'Boyd' },
    ],
    [
      '{1.speaker:Boyd}, who took over from Tull last year, {1.verb:said}: {1:‘{1.words:The dam will hold.}’}',
      { name: 'Boyd' },
    ],
    '{1:“{1.words:The dam will hold,}”} {1.speaker:Tull}, 52, {1.verb:said}.',
    'Tull inspected the dam “with care”.',
    ['{1.speaker:Berg}, meanwhile, {1.verb:insisted}: {1:“{1.words:The dam will hold.}”}', { name: 'Berg' }],
    ['{1.speaker:Berg}, speaking in Harl, {1.verb:said}: {1:‘{1.words:The dam will hold.}’}', { name: 'Berg' }],
  ))

describe('28 an unknown verb in a tight slot', () =>
  checkRows(
    '{1:“{1.words:Lovely weather,}”} {1.verb:harrumphed} {1.speaker:Foss}.',
    '{1:“{1.words:How sweet!}”} {1.verb:trilled} {1.speaker:the pianist}.',
    "{1:'{1.words:Another Monday,}'} {1.speaker:Osei} {1.verb:harrumphed}.",
    '{1:"{1.words:Is that so?}"} {1.verb:simpered} {1.speaker:Odile Brandt}.',
    'The “another Monday” mug delighted Osei.',
  ))

describe('29 manner verbs only next to a quotation', () =>
  checkRows(
    ['{1:“{1.words:I lost count at forty,}”} {1.speaker:she} {1.verb:laughed}.', { lemma: 'laugh' }],
    ['{1:“{1.words:We were lucky,}”} {1.verb:shrugged} {1.speaker:Osei}.', { lemma: 'shrug' }],
    ['{1:‘{1.words:Ask me tomorrow}’}, {1.verb:sighed} {1.speaker:the vicar}.', { lemma: 'sigh' }],
    ['{1:"{1.words:I told you so,}"} {1.verb:smiled} {1.speaker:Ines Farrow}.', { lemma: 'smile' }],
    'Osei smiled at the “wet paint” sign.',
    'Farrow laughed at the “haunted” cellar.',
  ))

describe('30 phrasal verbs', () =>
  checkRows(
    ['{1.speaker:Tull} {1.verb:called for} {1:“{1.words:calm heads}”}.', { lemma: 'call for' }],
    ['{1:“{1.words:The tap still drips,}”} {1.speaker:Tull} {1.verb:pointed out}.', { lemma: 'point out' }],
    [
      '{1:“{1.words:And another thing,}” {1.speaker:Tull} {1.verb:went on}, “{1.words:the roof leaks.}”}',
      { lemma: 'go on' },
    ],
    ['{1:“{1.words:Mind your own business,}”} {1.verb:shot back} {1.speaker:Farrow}.', { lemma: 'shoot back' }],
    ['{1:“{1.words:Me too,}”} {1.verb:chimed in} {1.speaker:her sister}.', { lemma: 'chime in' }],
    '{1.speaker:Farrow} {1.verb:put it} bluntly: {1:“{1.words:We are broke.}”}',
    'Farrow went on the “ghost train” twice.',
  ))

describe('31 participles and coordinated verbs share the subject', () =>
  checkRows(
    ['{1.speaker:Foss} walked out, {1.verb:muttering} {1:“{1.words:what a waste}”}.', { lemma: 'mutter' }],
    ['{1.speaker:Farrow} apologised, {1.verb:saying} the bread was {1:“{1.words:not our best}”}.', { lemma: 'say' }],
    '{1.speaker:Osei} stood up and {1.verb:said}: {1:“{1.words:The meeting is over.}”}',
    '{1.speaker:Brandt} shrugged and {1.verb:replied}, {1:"{1.words:Who knows?}"}',
    'Foss walked out, passing the “no exit” sign.',
    [
      '{1.speaker:Foss} declined to comment, {1.verb:saying} only: {1:“{1.words:The meeting is over.}”}',
      { lemma: 'say' },
    ],
  ))

describe('32 asked, and questions by someone else', () =>
  checkRows(
    'Asked whether the ferry would sail, {1.speaker:Crewe} {1.verb:said} {1:“{1.words:not tonight}”}.',
    'When asked about the leak, {1.speaker:the minister} {1.verb:replied}: {1:“{1.words:What leak?}”}',
    'Asked by Tull if she would resign, {1.speaker:Farrow} {1.verb:answered}: {1:“{1.words:Not today.}”}',
    'Pressed on the cost, {1.speaker:Osei} {1.verb:said} it was {1:“{1.words:under review}”}.',
    ['{1:“{1.words:Why was the gate open?}”} {1.verb:asked} {1.speaker:a reporter}.', { lemma: 'ask', name: null }],
    [
      '{1:“{1.words:Why was it open?}”} {1.speaker:a reporter} {1.verb:asked}. {2:“{2.words:Ask the farmer,}”} {2.speaker:Foss} {2.verb:said}.',
      [{ name: null }, { name: 'Foss' }],
    ],
  ))

describe('33 according to', () =>
  checkRows(
    [
      '{1:“{1.words:Two valves were missing,}”} {1.verb:according to} {1.speaker:the inspectors}.',
      { lemma: 'according to', speakerKind: 'group' },
    ],
    [
      '{1.verb:According to} {1.speaker:the audit}, the valves were {1:“{1.words:missing or rusted shut}”}.',
      { lemma: 'according to', speakerKind: 'document' },
    ],
    [
      '{1:"{1.words:Sales fell by half,}"} {1.verb:according to} {1.speaker:Odile Brandt}, an {1.role:analyst}.',
      { name: 'Odile Brandt' },
    ],
    [
      'Odile Brandt left. {1.verb:According to} {1.speaker:her}, {1:“{1.words:two of the valves were missing}”}.',
      { name: 'Odile Brandt' },
    ],
    '{1.verb:According to} {1.speaker:her {1.role:lawyer}}, {1:“{1.words:two of the valves were missing}”}.',
    'The valves were fitted according to the “blue book”.',
  ))

describe('34 as S put it, in S’s words, S’s verdict', () =>
  checkRows(
    'Farrow said it was an oven that {1.speaker:Otto Lund} {1.verb:called} {1:“{1.words:a beast with moods}”}.',
    '{1.speaker:Farrow} {1.verb:said} that Otto Lund called the oven {1:“{1.words:a beast with moods}”}.',
    '{1:“{1.words:It has moods,}”} {1.speaker:a man} can be heard {1.verb:saying}.',
    [
      'They met the objections of {1.speaker:a firm} that {1.verb:says} it has {1:“{1.words:moods and a temper}”}.',
      { name: null },
    ],
    'Farrow said the firm, whose chief {1.speaker:Otto Lund} {1.verb:called} it {1:“{1.words:a beast with moods}”}, was late.',
    'Farrow said she praised what {1.speaker:Otto Lund} {1.verb:called} {1:“{1.words:a beast with moods}”}.',
    'As {1.speaker:Farrow} put it, the oven was {1:“{1.words:a beast with moods}”}.',
    'In {1.speaker:Farrow}’s words, the oven was {1:“{1.words:a beast with moods}”}.',
    'In the {1.verb:words} of {1.speaker:Otto Farrow}, the oven was {1:“{1.words:a beast with moods}”}.',
    'The oven was, in the {1.verb:words} of {1.speaker:Otto Farrow}, {1:“{1.words:a beast with moods}”}.',
    'Farrow lives by the words of the “Green Gospel”.',
    '{1.speaker:Otto Farrow} left the kitchen and {1.verb:termed} the oven {1:“{1.words:a beast with moods}”}.',
    '{1.speaker:Farrow}’s verdict: {1:“{1.words:Burnt to a crisp.}”}',
    ['Farrow arrived last. {1.speaker:Her} verdict: {1:“{1.words:Burnt to a crisp.}”}', { name: 'Farrow' }],
    ['{1.speaker:Her} advice was to {1:“{1.words:keep the door shut}”}.', { name: null }],
    'In other words, the oven was “vintage”.',
    '{1.speaker:Tull}’s reply was short: {1:“{1.words:Nonsense.}”}',
  ))

describe('35 colon, dash and transcript turns', () =>
  checkRows(
    '{1.speaker:Foss}: {1:“{1.words:What a shambles.}”}',
    ['{1:“{1.words:What a shambles.}”} — {1.speaker:Ian Foss}', { rule: 'signature', verb: null }],
    ['{1:“{1.words:What a shambles.}”}\n\n— {1.speaker:Ian Foss}, {1.role:coach of the Larks}', { rule: 'signature' }],
    [
      '{1:"{1.words:What a shambles.}"} -{1.role:Commissioner} {1.speaker:Ian Foss}',
      { rule: 'signature', name: 'Ian Foss' },
    ],
    '{1.speaker:FOSS}: {1:“{1.words:I never saw the letter.}”}\n\n{2.speaker:TULL}: {2:“{2.words:You signed it.}”}',
    'The train — “the slow one” — was late.',
  ))

describe('36 from a sender', () =>
  checkRows(
    [
      'From {1.role:Chair} {1.speaker:Nell Crewe}:\n\n{1:“{1.words:We welcome the new rules.}”}',
      { name: 'Nell Crewe', verb: null },
    ],
    [
      'From the desk of {1.speaker:Greta Tull}, {1.role:VP Sales}.\n\n{1:“{1.words:We welcome the new rules.}”}',
      { name: 'Greta Tull', verb: null },
    ],
    [
      'And from {1.role:Commissioner} {1.speaker:Odile Brandt}:\n\n{1:"{1.words:We welcome the new rules.}"}',
      { name: 'Odile Brandt' },
    ],
    'From the tower the view is wide.\n\n{1:“{1.words:We sold every ticket by noon.}”}',
  ))

describe('37 passive', () =>
  checkRows(
    ['The scheme was mocked by {1.speaker:Stroud} as {1:“{1.words:a fairy tale}”}.', { lemma: 'mock' }],
    ['The bridge was called {1:“{1.words:an accident in waiting}”} by {1.speaker:the inspectors}.', { lemma: 'call' }],
    [
      'The deal has been condemned by {1.speaker:Ines Farrow} as {1:‘{1.words:daylight robbery}’}.',
      { name: 'Ines Farrow' },
    ],
    'The pier was described as {1:“{1.words:beyond repair}”}.',
    'The pier was nicknamed “the Finger”.',
    'The defendant was told he had been {1:“{1.words:reckless from the start}”}.',
  ))

describe('38 was quoted as saying, is heard saying', () =>
  checkRows(
    '{1.speaker:Boyd} was quoted as saying {1:“{1.words:the money is gone}”}.',
    'On the tape, {1.speaker:Boyd} is heard saying {1:“{1.words:burn the papers}”}.',
    '{1.speaker:The driver} could be heard to shout {1:“{1.words:get down}”}.',
    '{1.speaker:Farrow} was quoted by the Ledger as saying: {1:“{1.words:The money is gone.}”}',
    'Boyd was pictured in the “Harl Courier”.',
  ))

describe('39 the addressee is never the speaker', () =>
  checkRows(
    [
      '{1.speaker:Boyd} {1.verb:told {1.addressee:Ames}} {1:“{1.words:the money is gone}”}.',
      { lemma: 'tell', name: 'Boyd' },
    ],
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:reporters}}.',
    ['{1:‘{1.words:The money is gone}’}, {1.speaker:she} {1.verb:told {1.addressee:the inquiry}}.', { name: null }],
    '{1.speaker:The treasurer} {1.verb:told {1.addressee:the BBC}} that funds were {1:“{1.words:all but gone}”}.',
    ['{1.speaker:Boyd} {1.verb:asked {1.addressee:him}}: {1:“{1.words:Where is the money?}”}', { lemma: 'ask' }],
    ['Ames was {1.verb:told {1.medium:by message}} that the money was {1:“{1.words:all but gone}”}.', {}],
    ['Ames was told by {1.speaker:Boyd} that the money was {1:“{1.words:all but gone}”}.', { name: 'Boyd' }],
    ['{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:said}.', { addressee: null }],
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:reporters}} outside the court.',
    ['{1.speaker:Boyd} {1.verb:told} these: {1:“{1.words:The money is gone.}”}', { addressee: null }],
    ['{1.speaker:Boyd} {1.verb:wrote} a letter to Ames: {1:“{1.words:The money is gone.}”}', { addressee: null }],
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:the Harbour programme}}.',
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:Radio 6KX}}.',
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:Harl Today}}.',
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:Morning Harl}}.',
    '{1:“{1.words:The money is gone,}”} {1.speaker:Boyd} {1.verb:told {1.addressee:Reuters}} today.',
    '{1:“{1.words:The money is gone,}”} {1.speaker:one mother of three} {1.verb:told {1.addressee:the Harl Courier}}.',
  ))

describe('40 medium and topic', () =>
  checkRows(
    [
      '{1:“{1.words:We regret the delay,}”} {1.speaker:Boyd} {1.verb:said {1.medium:in a statement}}.',
      { lemma: 'say', addressee: null },
    ],
    '{1:“{1.words:We regret the delay,}”} {1.speaker:Farrow} {1.verb:said {1.medium:in an interview with the Harl Courier}}.',
    '{1:“{1.words:We regret the delay,}”} {1.speaker:Osei} {1.verb:wrote {1.medium:on Twitter}}.',
    '{1:"{1.words:We regret the delay,}"} {1.speaker:Osei} {1.verb:said {1.medium:in a tweet}}.',
    '{1:‘{1.words:We regret the delay}’}, {1.speaker:the firm} {1.verb:said {1.medium:by email}}.',
    [
      '{1:“{1.words:It was a poor choice,}”} {1.speaker:Osei} {1.verb:said} of the plan.',
      { addressee: null, medium: null },
    ],
    ['{1:“{1.words:We regret the delay,}”} {1.speaker:Boyd} {1.verb:said} in Harl.', { medium: null }],
  ))

describe('41 reported by someone else', () =>
  checkRows(
    ['{1:“{1.words:It was a farce,}”} {1.speaker:Crewe} {1.verb:said}, the Courier reported.', { name: 'Crewe' }],
    '{1:“{1.words:It was a farce,}”} {1.speaker:Foss} {1.verb:said}, according to the Ledger.',
    ['The Ledger reported that {1.speaker:Foss} {1.verb:called} the vote {1:“{1.words:a farce}”}.', { lemma: 'call' }],
    '{1:“{1.words:The vote was a farce,}”} {1.speaker:the Ledger} {1.verb:reported}.',
    ['Prosecutors say that {1.speaker:Crewe} {1.verb:shouted} {1:“{1.words:get out of my house}”}.', { name: 'Crewe' }],
  ))

describe('42 two verbs about one quotation', () => {
  test.each([
    'Foss said: “What a farce,” he told us.',
    'Foss was asked twice. He said: "What a farce," he told the Ledger.',
    'As Foss said: ‘What a farce’, he told reporters on Monday.',
  ])('%s', text => {
    const quotes = findQuotes(text)
    expect(quotes.map(quote => quote.segments.length)).toEqual([1])
    expect(quotes[0]?.speaker?.name).toBe('Foss')
    expect(['say', 'tell']).toContain(quotes[0]?.verb?.lemma)
  })

  checkRows(['{1.speaker:Foss} {1.verb:said}: {1:“{1.words:What a farce.}”} He told us to leave.', { lemma: 'say' }])
})

describe('43 words that were not said', () =>
  checkRows(
    'Tull did not say “sorry”.',
    'Tull never said “please”.',
    'Foss has not called the vote “rigged”.',
    'Foss didn’t say “maybe”.',
    '{1.speaker:Foss} did not hesitate and {1.verb:said} {1:“{1.words:yes}”}.',
    '{1.speaker:Foss} {1.verb:said} it was {1:“{1.words:not my problem}”}.',
    'Foss declined to say whether the vote was “rigged”.',
  ))

describe('27 the report that holds a clause', () =>
  checkRows(
    // What is thought, wanted or meant inside a report is told by whoever reports.
    '{1.speaker:Foss} {1.verb:says} there is time, but he feels sure that Norvale will {1:“{1.words:pull through}”}.',
    'Ames arrived. {1.speaker:Foss} {1.verb:protested} that aides had left early because they knew the road was {1:“{1.words:as good as shut}”}.',
    '{1.speaker:Foss} {1.verb:said} the pumps had failed, and engineers would need {1:“{1.words:a miracle or two}”}.',
    '{1.speaker:Foss} {1.verb:recalled} on Monday that nobody came but the neighbours, who wondered if it was {1:“{1.words:a kind of joke}”}.',
    '{1.speaker:Foss} {1.verb:said} that to be what the people need the post requires one to {1:“{1.words:do the best one can}”}.',
    // Someone else who speaks on the same level speaks for himself.
    'Foss said the pumps had failed, and {1.speaker:Ames} {1.verb:called} it {1:“{1.words:a disgrace}”}.',
    'Foss said the pumps had failed, but {1.speaker:Ames} {1.verb:feared} {1:“{1.words:a long dry summer}”}.',
    'Foss is assuring farmers that help will come after {1.speaker:a woman in Harl} {1.verb:told him} she worries he is {1:“{1.words:too kind}”}.',
    // The nearest report on the way out: not what “spoke” does, nor what stands beside it.
    '{1.speaker:Foss} acknowledged the loss, {1.verb:saying} he admired Ames for {1:“{1.words:sticking to the plan}”}.',
    'Foss says it is late, but {1.speaker:Ames} {1.verb:cautions} that she sees {1:“{1.words:two sides to it}”}.',
    '{1.speaker:Foss} {1.verb:told the Ledger} before he spoke to the council that he believed Ames would answer {1:“{1.words:in good time}”}.',
  ))

describe('34 a noun of speech with “that”', () =>
  checkRows(
    'Boyd made a fuss about {1.speaker:Foss}’s {1.verb:claim} that the council {1:“{1.words:sold the harbour}”}.',
    'The offer came after {1.speaker:Foss}’s {1.verb:warning} that the dam was {1:“{1.words:about to burst}”}.',
    // The verb before it has the word.
    '{1.speaker:Boyd} {1.verb:dismissed} Foss’s claim that the council was {1:“{1.words:up for sale}”}.',
    '{1.speaker:Boyd} {1.verb:told the Ledger} that Foss’s remarks {1:“{1.words:show what he is}”}.',
  ))

describe('46 a rough number is part of the description', () =>
  checkRows(
    'Outside the hall, {1.speaker:about 200 farmers} stood in the rain, {1.verb:chanting} {1:“{1.words:Fix the dam!}”}',
    '{1.speaker:Most} {1.verb:said} they were {1:“{1.words:quite content}”}.',
    // Spoken about, they do not speak.
    '{1.speaker:Foss} talked about 200 farmers and {1.verb:said} they were {1:“{1.words:quite content}”}.',
    '{1.speaker:Foss} {1.verb:pointed out} that Ames regards it as {1:“{1.words:good news}”}.',
    'Opening the day in Leeds, {1.speaker:Boyd} {1.verb:accused Ames}, the senator and winner of the prize, of {1:“{1.words:empty talk}”}.',
  ))

describe('27 what a verb is about, and what only stands beside it', () =>
  checkRows(
    // “To” and “for” make the second verb what the first is about.
    '{1.speaker:Foss} {1.verb:promised} to release a report {1:“{1.words:as soon as possible}”} on the dam.',
    '{1.speaker:Foss} {1.verb:mocked} Ames for calling himself the {1:“{1.words:king of the quay}”}.',
    '{1.speaker:Foss} {1.verb:praised} Ames for showing {1:“{1.words:a great deal of nerve}”}.',
    ['{1.speaker:Foss} waved to the crowd, {1.verb:calling} it {1:“{1.words:a great day}”}.', { lemma: 'call' }],
    // Between two dashes a clause reports nothing behind them; one dash opens a clause of its own.
    '{1.speaker:Foss} {1.verb:assured the crowd} that it rains - as Ames has said - and he can {1:“{1.words:guarantee}”} more of it.',
    'Foss was right - {1.speaker:Ames} {1.verb:said} it was {1:“{1.words:a great day}”}.',
    // Each participle with a subject of its own.
    'Both men sounded glad – {1.speaker:Foss} {1.verb:saying} he was {1:“{1.words:very much moved}”} and {2.speaker:Ames} {2.verb:calling} it {2:“{2.words:a great day}”}.',
    '{1.speaker:Foss} met Ames and Boyd on Monday, {1.verb:saying} it was {1:“{1.words:a great day}”}.',
    // A clause with “when” is over where the main one begins.
    'When Foss spoke, she {1:“{1.words:laughed out loud for once,}”} {1.verb:said} {1.speaker:Boyd}.',
    'When Foss said so at a meeting, she {1:“{1.words:laughed out loud for once,}”} {1.verb:said} {1.speaker:Boyd}.',
    'When {1.speaker:Foss} {1.verb:said} it was {1:“{1.words:as good as over,}”} the crowd cheered.',
    // An inverted tag behind a thing.
    'The trouble with Norvale, {1.verb:says} {1.speaker:Ian Foss}, a retired miner, is that it was {1:“{1.words:built on sand}”}.',
    // What comes between name and quotation is past where a mark or a dash closes it.
    '{1.speaker:The club} did not want to name “that man,” {1.verb:telling the Ledger} that it cared for {1:“{1.words:the game alone}”}.',
    '{1.speaker:Foss} declined to claim the prize - only {1.verb:saying} that it was {1:“{1.words:a great day}”}.',
    [
      '{1:"{1.words:They know us,}" {1.verb:said} {1.speaker:Foss}, speaking of Norvale, "{1.words:and we know them.}"}',
      { lemma: 'say' },
    ],
  ))

describe('27 a clause that is over', () =>
  checkRows(
    // The comma brings the main clause, and the words are in that.
    'As Foss spoke, {1.speaker:Ames} {1.verb:raged} against {1:“{1.words:every toll in town}”}.',
    'After Foss asked about it in May, the pier became “unsafe” overnight.',
    'In May, after {1.speaker:Foss} {1.verb:told a hall} in Harl, Norvale that it was {1:“{1.words:all for nothing}”}, Ames left.',
    // What is asked about is not what is answered.
    'To a question on the {1:“{1.words:price of every ticket,}”} Foss said fares would rise.',
    'The {1:“{1.words:price of every ticket,}”} {1.speaker:Foss} {1.verb:said}, would rise.',
    // To speak is to say only with what it is about.
    'Foss spoke with Ames to fetch a “lost” key.',
    '{1.speaker:Foss} {1.verb:spoke} in Harl about a {1:“{1.words:lost}”} year.',
    // A second tag has its quotation.
    '{1:“{1.words:It was late,}”} {1.speaker:she} {1.verb:said}, but for all that, {2:“{2.words:I stayed,}”} {2.verb:said} {2.speaker:Boyd}.',
    '{1:“{1.words:It was late,}” {1.speaker:she} {1.verb:said}, but for all that, “{1.words:I stayed.}”}',
    // No tag: what somebody has in order to read it.
    'Foss turned. {1:“{1.words:Mr. Boyd?}”} I had a short note to read, but kept it.',
    '{1:“{1.words:Mr. Boyd?}”} {1.speaker:I} {1.verb:read}.',
  ))

describe('34 what a noun of speech does not say', () =>
  checkRows(
    'Foss’s letter made the case in “old” words.',
    '{1.speaker:Foss}’s {1.verb:letter}: {1:“{1.words:We made the case in May.}”}',
    'Foss’s comments further “old” fears.',
    '{1.speaker:Foss}’s {1.verb:comments} about {1:“{1.words:old}”} fears did not help.',
    '{1.speaker:The members} can wave their hats and {1.verb:cry} {1:“{1.words:well rowed}”}.',
    '{1.speaker:Her team} {1.verb:calls} it {1:“{1.words:real work}”}.',
  ))

describe('27 adjectives and phrases that report', () =>
  checkRows(
    [
      '{1.speaker:Foss} {1.verb:is sure} that the plan was {1:“{1.words:a bit too late}”} for all.',
      { lemma: 'be sure' },
    ],
    [
      '{1.speaker:Foss} {1.verb:was worried} that it came {1:“{1.words:a bit too late}”} for all.',
      { lemma: 'be worried' },
    ],
    'Foss washed the “sure” sign on the door.',
    ['{1.speaker:Foss} {1.verb:made clear} that it was {1:“{1.words:too late}”}.', { lemma: 'make clear' }],
    '{1.speaker:Foss} {1.verb:made it plain} he was {1:“{1.words:done}”}.',
    'Foss made the “clear” soup.',
    ['As {1.speaker:Foss} {1.verb:put it}, it was {1:“{1.words:too late}”}.', { lemma: 'put it' }],
    'Foss kept putting it into “the box”.',
    '{1.speaker:Foss} nodded, {1.verb:mouthing} {1:“{1.words:thank you}”}.',
  ))

describe('27 what an aside or a claim of others holds', () =>
  checkRows(
    'Foss held up the sign – it said so, as Ames admits – and fetched a “lost” key.',
    'Boyd (D-Harl) left, and {1.speaker:Foss} {1.verb:said} it (the plan) was {1:“{1.words:too late}”}.',
    'In 2009, when Foss offered towns a new bridge with a toll for lorries alone, {1:“{1.words:we rode for nothing,}”} {1.speaker:Boyd} {1.verb:said}.',
    'Foss rebuked critics {1.speaker:who} {1.verb:say} he should call it {1:“{1.words:a scandal}”}.',
    'Ames slammed claims his government “botched” the vote.',
    ['Ames denied allegations that he {1:“{1.words:stole the lot}”} on Monday.', { rule: null }],
    'Ames denied allegations that he had fled and opened a “mini” fair on Monday.',
    '{1.speaker:Ames} {1.verb:denied} that he {1:“{1.words:stole the lot}”} on Monday.',
    'The plans of the harbour reach past {1.speaker:Foss}’s {1.verb:promise} to be {1:“{1.words:thrifty}”}.',
    // What one hopes is told by whoever says so.
    'Another reader wrote. {1.speaker:Foss} {1.verb:said} he hoped with his whole heart that it would rain: {1:“{1.words:That way I can stay at home for once.}”}',
    '{1.speaker:Foss} {1.verb:says} he’s proud and expects to leave with a {1:“{1.words:fair share}”} of it.',
  ))

describe('27 whose tag it is', () =>
  checkRows(
    // What a thing or a text tells is not what the tag says.
    [
      'Opinion polls suggest that {1:“{1.words:people want a new bridge,}”} Ms. {1.speaker:Tull} {1.verb:says}.',
      { lemma: 'say' },
    ],
    '{1.speaker:Opinion polls} {1.verb:suggest} that {1:“{1.words:people want a new bridge}”}, and Ms. Tull left.',
    // A tag with a quotation of its own behind it.
    '{1.speaker:Foss} {1.verb:answers} Ames with, {1:“{1.words:Is it late?}”} {2.speaker:Ames} soon {2.verb:writes back}, {2:“{2.words:The ferry left.}”}',
    'Foss waved. {1:“{1.words:Is it late?}”} {1.speaker:Ames} soon {1.verb:wrote back}.',
    // An exclamation is a whole utterance.
    'He said it was late, whereupon {1.speaker:the miners} {1.verb:shouted} {1:“{1.words:Open the gate!}”}',
    '{1.speaker:He} {1.verb:said} it was late, and that the miners wanted {1:“{1.words:a gate}”}.',
    // “While he would take it” is no part of what follows.
    '{1.speaker:Foss} {1.verb:said} that while he would accept any old name, {1:“{1.words:I would not sell the boat}”}.',
  ))

describe('34 nouns of speech and what is done with them', () =>
  checkRows(
    'The union is cool after {1.speaker:her} March {1.verb:comment} that {1:“{1.words:we will close the pits}”}.',
    'The club printed {1.speaker:his} {1.verb:remarks} at a late board meeting that {1:“{1.words:I knew it all}”}.',
    '{1.speaker:Foss} {1.verb:opened} with a call for {1:“{1.words:peace and quiet}”}.',
    '{1.speaker:Foss} {1.verb:forwarded} a note with the headline {1:“{1.words:all is lost}”}.',
    'Foss opened with a song about “peace”.',
    'The wind opened a line of “old” gates.',
  ))

describe('27 talking of something', () =>
  checkRows(
    ['{1.speaker:Foss} {1.verb:talked} of reforms to {1:“{1.words:close the gaps}”} in it.', { lemma: 'talk' }],
    '{1.speaker:Foss} {1.verb:talked} about keeping the {1:“{1.words:best of it}”}.',
    'Foss talked with Ames to fetch a “lost” key.',
    'Foss spoke with Ames {1:“{1.words:to look for a way out,}”} {1.verb:according to} {1.speaker:the filing}.',
    '{1.speaker:Foss} {1.verb:commanded} the club to {1:“{1.words:do the right thing}”}.',
    'In May, {1.speaker:he} all but {1.verb:accused Ames} of trying to {1:“{1.words:sink}”} the ferry.',
    'Foss, {1.speaker:who} {1.verb:estimates} that his costs were {1:“{1.words:in the millions}”}, left.',
  ))

describe('27 what a judgement holds', () =>
  checkRows(
    '{1.speaker:Foss} waved, {1.verb:faulting} Ames as slow because he had wanted {1:“{1.words:one more week}”} for it.',
    'Foss waved, and {1.speaker:Ames} {1.verb:feared} {1:“{1.words:a long fight}”}.',
    '{1.speaker:He} {1.verb:expressed} delight that Foss had at last described it {1:“{1.words:not once but twice}”}.',
    'He expressed delight, and {1.speaker:Foss} {1.verb:described} it as {1:“{1.words:a fine day}”}.',
    '{1.speaker:Foss} {1.verb:pledged} to fight tolls {1:“{1.words:by land and by sea}”}.',
    '{1.speaker:Foss} {1.verb:called} the sale of summer orders {1:“{1.words:a poor trick}”}.',
    'In the end, even {1.speaker:the mayor} said Ames would need a new boat, {1.verb:adding}, {1:“{1.words:The old one leaks.}”}',
    // A dash sets the quotation off from what comes before.
    'If it is so – as Ames believes, but Foss denies – {1:“{1.words:why would you not ask?}”} {1.verb:said} {1.speaker:Boyd}.',
  ))

describe('34 whose suggestion it is', () =>
  checkRows(
    [
      'It grew from the {1.verb:suggestion} by {1.speaker:a fellow judge} that someone {1:“{1.words:should have read}”} it.',
      {},
    ],
    [
      '{1.speaker:Tull}’s {1.verb:line} in that race was that Boyd {1:“{1.words:would sell the pier for a vote}”}.',
      { name: 'Tull' },
    ],
    'Tull’s line in that race was long, and he rose at “dawn”.',
    'The suggestion by a fellow judge was “odd” to many.',
  ))

describe('27 a subject behind an opening without a comma', () =>
  checkRows(
    ['In court {1.speaker:Ames} {1.verb:told {1.addressee:Ida Foss}}: {1:“{1.words:We are sorry.}”}', { name: 'Ames' }],
    ['In an interview {1.speaker:Tom Ames} {1.verb:said}: {1:“{1.words:We are sorry.}”}', { role: null }],
    ['In a statement {1.speaker:Norvale Council} {1.verb:said}: {1:“{1.words:We are sorry.}”}', {}],
    ['In a letter to staff {1.speaker:Ames} {1.verb:said}: {1:“{1.words:We are sorry.}”}', { role: null }],
    ['Outside court {1.speaker,1.role:Ames’s solicitor} {1.verb:said}: {1:“{1.words:We are sorry.}”}', { name: null }],
    ['But in court {1.speaker,1.role:prosecutors} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
    [
      'In court {1.role:defence lawyer} {1.speaker:Tom Ames} {1.verb:said} it was {1:“{1.words:odd}”}.',
      { name: 'Tom Ames' },
    ],
    ['In 2019 Mr {1.speaker:Ames} {1.verb:said}: {1:“{1.words:We are sorry.}”}', { name: 'Ames' }],
    ['In London Mr {1.speaker:Ames} {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Ames' }],
    ['On Twitter {1.speaker:Ames} {1.verb:wrote}: {1:“{1.words:We are sorry.}”}', { name: 'Ames' }],
    ['On Tuesday {1.role:Councillor} {1.speaker:Ames} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
    ['Last night {1.speaker,1.role:police} {1.verb:said}: {1:“{1.words:We are sorry.}”}', {}],
    ['On Saturday night {1.speaker,1.role:residents} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
    // What stands before a name and is part of it, or tells who that is.
    ['The Sunday night {1.role:host} {1.speaker:Ida Foss} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
    ['{1.speaker:Twitter} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
    ['{1.speaker:Norvale Council} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
  ))

describe('27 nouns that look like verbs, at the head of what is said', () =>
  checkRows(
    ['{1.speaker:Norvale Council} {1.verb:said} claims of a rift were {1:“{1.words:untrue}”}.', {}],
    ['{1.speaker:Tom Ames} {1.verb:insisted} allegations against him were {1:“{1.words:lies}”}.', {}],
    ['{1.speaker:Tom Ames} {1.verb:told {1.addressee:Ida Foss}} that demand was {1:“{1.words:strong}”}.', {}],
    ['{1.speaker:Tom Ames} {1.verb:told {1.addressee:the court}} claims of a rift were {1:“{1.words:lies}”}.', {}],
    ['{1.speaker:Tom Ames} {1.verb:told {1.addressee:Lamp News}} that claims he lied were {1:“{1.words:mad}”}.', {}],
    // What others claim, and a clause of those who claim it.
    'Tom Ames denied claims he was “rude”.',
    ['Tom Ames criticised {1.speaker:a group} that {1.verb:claims} the pier is {1:“{1.words:a wreck}”}.', {}],
  ))

describe('31 whom somebody hears, remembers or blames', () =>
  checkRows(
    [
      'Foss remembers {1.speaker:his {1.role:father}} {1.verb:telling {1.addressee:him}}, {1:“{1.words:Never quit.}”}',
      {},
    ],
    ['Foss sued {1.speaker:Tull} for {1.verb:calling} her {1:“{1.words:a liar}”}.', { name: 'Tull' }],
    ['{1.speaker:Foss} was sorry for {1.verb:calling} her {1:“{1.words:a liar}”}.', { name: 'Foss' }],
    'Foss said he never called Tull “a liar”.',
    ['Foss heard {1.speaker:a {1.role:man}} {1.verb:shout}, {1:“{1.words:Get down, all of you!}”}', {}],
    ['Neighbours heard {1.speaker:her} {1.verb:scream}, {1:“{1.words:Help me, please!}”}', {}],
    ['Foss heard {1.speaker:him} {1.verb:tell {1.addressee:the board}}: {1:“{1.words:I am done.}”}', {}],
    ['Foss watched {1.speaker:the {1.role:driver}} {1.verb:cry} {1:“{1.words:Get out of the way!}”}', {}],
    ['Foss recalled {1.speaker:a {1.role:nurse}} {1.verb:saying} he was {1:“{1.words:lucky}”}.', {}],
    ['Foss recalled hearing {1.speaker:Tull} {1.verb:say} it was {1:“{1.words:lost}”}.', { name: 'Tull' }],
    // A noun that could be a verb, and what somebody remembers of their own words.
    'Foss heard {1:“{1.words:a shout of joy}”}.',
    'Foss heard a shout: {1:“{1.words:Get down, all of you!}”}',
    ['{1.speaker:Foss} rose: {1:“{1.words:Get down, all of you!}”}', { name: 'Foss' }],
    ['{1.speaker:Foss} remembers {1.verb:saying} it was {1:“{1.words:late}”}.', { name: 'Foss' }],
    ['{1.speaker:Foss} recalled Tull’s words, {1.verb:saying} they were {1:“{1.words:odd}”}.', { name: 'Foss' }],
  ))

describe('5 known so, and works that somebody reads', () =>
  checkRows(
    'The plan was known internally as “the kettle”.',
    'She wrote “Petrol Blue” at 23.',
    'Foss read “The Eel” to the children.',
    ['{1.speaker:She} {1.verb:wrote}: {1:“{1.words:Petrol Blue}”}', {}],
  ))

describe('41 what somebody says that others cried, and a clause behind a semicolon', () =>
  checkRows(
    ['Ames said {1.speaker:the crowd} {1.verb:chanted} {1:“{1.words:Mend it}”}.', { name: null }],
    ['{1.speaker:Ames} {1.verb:said} the crowd called it {1:“{1.words:odd}”}.', { name: 'Ames' }],
    ['Foss said it was late; {1.speaker:the {1.role:baker}} rose and {1.verb:called} it {1:“{1.words:odd}”}.', {}],
    ['{1.speaker:Foss} said it was late; and {1.verb:called} it {1:“{1.words:odd}”}.', { name: 'Foss' }],
  ))

describe('33 what counsel submits, and how somebody signs off', () =>
  checkRows(
    ['{1.speaker:Tull} {1.verb:submitted} that the arrest was {1:“{1.words:unlawful}”}.', { lemma: 'submit' }],
    'Tull submitted a plan for “the kettle”.',
    ['{1.speaker:Foss} {1.verb:signed off}: {1:“{1.words:See you in court.}”}', { lemma: 'sign off' }],
    ['{1.speaker:The {1.role:man beside her}} {1.verb:said}: {1:“{1.words:I am next.}”}', { name: null }],
  ))

describe('31 whom somebody is sorry for, and what is written on signs', () =>
  checkRows(
    ['{1.speaker:Foss} upset the mayor for {1.verb:calling} it {1:“{1.words:odd}”}.', { name: 'Foss' }],
    ['Foss will thank {1.speaker:Tull} for {1.verb:calling} it {1:“{1.words:odd}”}.', { name: 'Tull' }],
    ['{1.speaker:A {1.role:witness}} described the gunman {1.verb:saying}: {1:“{1.words:He was tall.}”}', {}],
    ['{1.speaker:Foss} {1.verb:wrote} {1:“{1.words:Black Tides Matter}”} in a tweet.', {}],
    ['{1.speaker:The sign} {1.verb:read} {1:“{1.words:Keep Off The Pier}”} at the gate.', {}],
    ['I wouldn’t call it {1:“{1.words:great}”}, {1.speaker:Foss} {1.verb:said}.', {}],
    ['In a statement {1.speaker,1.role:police} {1.verb:said} it was {1:“{1.words:odd}”}.', {}],
    [
      'According to Ana Foss, who won, the {1.role:mayor}, {1.speaker:Ian Tull}, {1.verb:said} it was {1:“{1.words:odd}”}.',
      { name: 'Ian Tull' },
    ],
  ))

describe('41 what is called so, and what goes on with a report', () =>
  checkRows(
    ['{1.speaker:Foss} {1.verb:called} people who opposed it {1:“{1.words:the usual whiners}”}.', { name: 'Foss' }],
    [
      '{1.speaker:Foss} {1.verb:said} Tull had offered boats, {1:“{1.words:which is more than fair.}”}',
      { name: 'Foss' },
    ],
    ['Foss said {1.speaker:Tull} had {1.verb:promised} {1:“{1.words:boats for all}”}.', { name: 'Tull' }],
    ['{1:“{1.words:I told them,}”} {1.role:coach} {1.speaker:Ian Tull} {1.verb:said}.', { name: 'Ian Tull' }],
    ['{1:“{1.words:Big words,}”} {1.role:coach and manager} {1.speaker:Ian Tull} {1.verb:said}.', { name: 'Ian Tull' }],
    ['{1:“{1.words:Big words,}”} {1.verb:reply} {1.speaker:Foss and Tull}.', {}],
  ))
