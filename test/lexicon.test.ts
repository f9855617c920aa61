import { describe, expect, test } from 'vitest'
import { packWordList } from '../pack-word-lists.mjs'
import { english, extendLexicon, findQuotes } from '../src/index.ts'
import * as actions from '../src/lexicon/actions.ts'
import * as bodies from '../src/lexicon/bodies.ts'
import * as firstNames from '../src/lexicon/first-names.ts'
import * as grammar from '../src/lexicon/grammar.ts'
import { findWord, type Lexicon, numberOf, VerbForm, WordClass } from '../src/lexicon/lexicon.ts'
import * as people from '../src/lexicon/people.ts'
import * as places from '../src/lexicon/places.ts'
import * as verbs from '../src/lexicon/reporting-verbs.ts'
import { unpack } from '../src/lexicon/unpack.ts'

const { irregularForms, ...plainActions } = actions
const lists = Object.entries({ ...bodies, ...firstNames, ...grammar, ...people, ...places, ...verbs, ...plainActions })

/** For calls that a type checker would refuse. */
const untyped = <T>(value: unknown): T => value as T

describe.each(lists)('%s', (_, list) => {
  const words = unpack(list)

  test('has words', () => {
    expect(words).not.toEqual([])
  })

  test('is in lower case', () => {
    expect(words.filter(word => word !== word.toLowerCase())).toEqual([])
  })

  test('has no word twice', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('is sorted', () => {
    const packed = list.trim().split(/\s+/)
    expect(packed.filter((word, index) => index > 0 && word < (packed[index - 1] ?? ''))).toEqual([])
  })

  test('is the same when packed', () => {
    expect(unpack(packWordList(list))).toEqual(words)
  })
})

describe('packing', () => {
  test.each([
    ['abe abraham', 'abeBraham', ['abe', 'abraham']],
    ['bet bet bit', 'betCAit', ['bet', 'bet', 'bit']],
    ['new_delhi new_york rome', 'new_delhiDyork rome', ['new delhi', 'new york', 'rome']],
    ['élan élite', 'élanBite', ['élan', 'élite']],
    ['', '', []],
  ])('%j', (list, packed, words) => {
    expect(packWordList(list)).toBe(packed)
    expect(unpack(packed)).toEqual(words)
    expect(unpack(list)).toEqual(words)
  })
})

describe('irregular forms', () => {
  const lines = irregularForms.trim().split('\n')

  test('are the same when packed', () => {
    expect(unpack(packWordList(irregularForms))).toEqual(unpack(irregularForms))
  })

  test('are three words a line, in lower case', () => {
    expect(lines.filter(line => !/^[\p{Ll}'-]+ [\p{Ll}'-]+ [\p{Ll}'-]+$/u.test(line))).toEqual([])
  })

  test('are sorted and unique', () => {
    const bases = lines.map(line => line.split(' ')[0] ?? '')
    expect(bases.filter((base, index) => index > 0 && base <= (bases[index - 1] ?? ''))).toEqual([])
  })
})

describe('the English lexicon', () => {
  test.each<[string, string, number]>([
    ['said', 'say', VerbForm.past | VerbForm.participle],
    ['says', 'say', VerbForm.present],
    ['replied', 'reply', VerbForm.past | VerbForm.participle],
    ['quipping', 'quip', VerbForm.gerund],
    ['wrote', 'write', VerbForm.past],
    ['written', 'write', VerbForm.participle],
    ['admitted', 'admit', VerbForm.past | VerbForm.participle],
    ['lying', 'lie', VerbForm.gerund],
    ['dubbed', 'dub', VerbForm.past | VerbForm.participle],
    ['visited', 'visit', VerbForm.past | VerbForm.participle],
    ['quitting', 'quit', VerbForm.gerund],
    ['viewing', 'view', VerbForm.gerund],
  ])('knows %s as a form of %s', (form, lemma, forms) => {
    expect(english.words.get(form)).toMatchObject({ lemma, forms })
  })

  test.each<[string, number]>([
    ['spokeswoman', WordClass.person | WordClass.female],
    ['committeeman', WordClass.person | WordClass.male],
    ['ombudsman', WordClass.person],
    ['spokeswomen', WordClass.person | WordClass.group],
    ['agencies', WordClass.organization],
    ['report', WordClass.document | WordClass.verb],
    ['mrs.', WordClass.honorific | WordClass.female],
    ['wednesday', WordClass.time],
  ])('knows the class of %s', (word, classes) => {
    expect((english.words.get(word)?.classes ?? 0) & classes).toBe(classes)
  })

  test('has its phrasal verbs by their verb', () => {
    expect(english.phrasal.get('point')).toContain('out')
  })
})

describe('finds where it stands', () => {
  const findIn = ({ table }: Lexicon, text: string, start: number, end: number) =>
    findWord(table, numberOf(text, start, end), text, start, end)
  const find = (before: string, word: string, behind: string) =>
    findIn(english, before + word + behind, before.length, before.length + word.length)?.text
  const listed = [...english.words.keys()].filter(word => /^[a-z]+$/.test(word))

  test('each word of letters', () => {
    expect(listed.filter(word => find('', word, '') !== word)).toEqual([])
  })

  test('each with a capital, inside a longer text', () => {
    const printed = listed.map(word => word.charAt(0).toUpperCase() + word.slice(1))
    expect(printed.filter(word => find('“the', word, 's') !== word)).toEqual([])
  })

  test.each([
    '',
    'x',
    'qwert',
    'SAID',
    'sAid',
    'said-',
    '’said',
    'sa\u0131d',
    'representativesrepresentatives',
    'a'.repeat(9999),
  ])('no other, such as “%s”', word => {
    expect(find('', word, '')).toBeUndefined()
  })

  test('no word that only begins or ends like one', () => {
    const wrong = listed.flatMap(word => [`${word}q`, `q${word}`, word.slice(1)])
    expect(wrong.filter(word => find('', word, '') !== english.words.get(word)?.text)).toEqual([])
  })

  test('words that were added', () => {
    const extended = extendLexicon(english, { roleNouns: ['lampwoman'] })
    expect(findIn(extended, 'a lampwoman', 2, 11)?.text).toBe('lampwoman')
    expect(findIn(english, 'a lampwoman', 2, 11)).toBeUndefined()
  })
})

describe('extendLexicon', () => {
  test('adds verbs and inflects them', () => {
    const { words } = extendLexicon(english, { reportingVerbs: ['prophesy'] })
    for (const form of ['prophesy', 'prophesies', 'prophesied', 'prophesying'])
      expect(words.get(form)).toMatchObject({ lemma: 'prophesy', sense: 'speech' })
  })

  test('adds phrasal verbs', () => {
    const { phrasal, words } = extendLexicon(english, { reportingVerbs: ['burble on'] })
    expect(phrasal.get('burble')).toEqual(['on'])
    expect(words.get('burbled')?.lemma).toBe('burble')
  })

  test('adds nouns and makes their plurals', () => {
    const { words } = extendLexicon(english, {
      roleNouns: ['lampwoman'],
      organizationNouns: ['moot'],
      documentNouns: ['codicil'],
    })
    expect(words.get('lampwoman')?.classes).toBe(WordClass.person | WordClass.female)
    expect(words.get('lampwomen')?.classes).toBe(WordClass.person | WordClass.group)
    expect(words.get('moots')?.classes).toBe(WordClass.organization)
    expect(words.get('codicils')?.classes).toBe(WordClass.document)
  })

  test('adds first names, whatever their case', () => {
    const { words } = extendLexicon(english, { femaleFirstNames: ['Zephrine'], maleFirstNames: ['tarnek'] })
    expect(words.get('zephrine')?.classes).toBe(WordClass.firstName | WordClass.female)
    expect(words.get('tarnek')?.classes).toBe(WordClass.firstName | WordClass.male)
  })

  test('keeps what the base knows of a word', () => {
    const before = english.words.get('report')
    const after = extendLexicon(english, { organizationNouns: ['report'] }).words.get('report')
    expect(after).toEqual({ ...before, classes: (before?.classes ?? 0) | WordClass.organization })
  })

  test('extends what is extended already', () => {
    const once = extendLexicon(english, { reportingVerbs: ['prophesy'] })
    const twice = extendLexicon(once, { reportingVerbs: ['burble'] })
    expect([twice.words.get('prophesied')?.lemma, twice.words.get('burbled')?.lemma]).toEqual(['prophesy', 'burble'])
  })

  test('takes a verb that is listed already', () => {
    const lexicon = extendLexicon(english, { reportingVerbs: ['chime in', 'chime in', 'say'] })
    const [quote] = findQuotes('Foss chimed in that it was “wholly odd”.', { lexicon })
    expect([quote?.verb?.text, quote?.verb?.lemma]).toEqual(['chimed in', 'chime in'])
  })

  test('changes nothing in the base', () => {
    const before = structuredClone(english)
    extendLexicon(english, {
      reportingVerbs: ['prophesy', 'point up', 'open'],
      roleNouns: ['report'],
      organizationNouns: ['moot'],
      documentNouns: ['nurse'],
      femaleFirstNames: ['karl'],
      maleFirstNames: ['ruth'],
    })
    expect(english).toEqual(before)
  })

  test('is what findQuotes goes by', () => {
    const text = 'Foss prophesied rain and “weeks of mud”.'
    const lexicon = extendLexicon(english, { reportingVerbs: ['prophesy'] })
    expect(findQuotes(text)).toEqual([])
    expect(findQuotes(text, { lexicon })[0]?.verb?.lemma).toBe('prophesy')
  })

  test.each<[string, unknown, unknown]>([
    ['no lexicon', undefined, {}],
    ['null for a lexicon', null, {}],
    ['a list for a lexicon', ['say'], {}],
    ['a lexicon without words', { phrasal: new Map() }, {}],
    ['no additions', english, undefined],
    ['null for additions', english, null],
    ['a word for additions', english, 'prophesy'],
    ['an unknown key', english, { verbs: ['prophesy'] }],
    ['a word for a list', english, { reportingVerbs: 'prophesy' }],
    ['a number in a list', english, { roleNouns: ['lampwoman', 7] }],
  ])('rejects %s', (_, base, additions) => {
    expect(() => extendLexicon(untyped(base), untyped(additions))).toThrow(TypeError)
  })

  test.each<[unknown, unknown, string]>([
    [{}, {}, 'expects its first argument to be `english` or a value made with `extendLexicon`, but got an object.'],
    [english, null, 'expects its second argument to be an object of word lists, but got null.'],
    [english, { verbs: [] }, 'has no list `verbs`, only `reportingVerbs`, `roleNouns`, `organizationNouns`, '],
    [english, { roleNouns: 'mayor' }, 'expects `roleNouns` to be an array of non-empty strings, but got a string.'],
    [english, { roleNouns: [7] }, 'expects `roleNouns` to hold non-empty strings, but got a number.'],
    [
      english,
      { reportingVerbs: [' '] },
      'expects `reportingVerbs` to hold non-empty strings, but got an empty string.',
    ],
  ])('says what was expected', (base, additions, message) => {
    expect(() => extendLexicon(untyped(base), untyped(additions))).toThrow(`extendLexicon ${message}`)
  })
})
