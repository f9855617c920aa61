import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('nouns that look like verbs', () =>
  checkRows(
    ['{1.speaker:They} {1.verb:note} that under harbour rules, boats can be called {1:“{1.words:top craft}”}.', {}],
    ['{1.speaker:Critics} {1.verb:note} that the mayor would {1:“{1.words:close}”} the pier.', {}],
    ['But {1.speaker:he} {1.verb:said} that, in regard to Boyd, {1:“{1.words:our fight goes on}”}.', { lemma: 'say' }],
    ['{1.speaker:Ana Tull} {1.verb:said} reading had {1:“{1.words:kept her afloat}”}.', { lemma: 'say' }],
    ['{1.speaker:Tull} left, {1.verb:saying} it had {1:“{1.words:kept her afloat}”}.', { lemma: 'say' }],
    'Members filed a slew of papers against Liberal claims of “big finds” in the case.',
    ['{1.speaker:The harbour board} {1.verb:rules} that boats are {1:“{1.words:top craft}”}.', {}],
  ))

describe('no verb right behind another', () =>
  checkRows(
    ['The vote prompted gasps, and at least one shout of {1:“{1.words:Shame!}”}', { rule: null }],
    ['{1.speaker:The vote} {1.verb:claims} to be {1:“{1.words:free}”}.', {}],
  ))
