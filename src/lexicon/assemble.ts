import { genderOf } from './gender-of.ts'
import { doublesInBritain, plural, withEd, withIng, withS } from './inflect.ts'
import { type Lexicon, VerbForm, type VerbSense, WordClass } from './lexicon.ts'
import { listedToken, withCapital } from './token.ts'
import { unpack } from './unpack.ts'
import { makeWordTable } from './word-table.ts'

/** The parts a lexicon is made of: lists of words as {@link unpack} reads them. */
export interface LexiconParts {
  /** Words by class, printed forms only. */
  readonly classes: ReadonlyArray<readonly [classes: number, words: string]>
  /** Nouns whose plurals are inflected here: class of the singular, class of the plural. */
  readonly nouns: ReadonlyArray<readonly [singular: number, plural: number, words: string]>
  /** Verbs in dictionary form, by what they do. A verb in several lists keeps the first. */
  readonly verbs: ReadonlyArray<readonly [sense: VerbSense, words: string]>
  /** Base, past and participle of each verb in turn. */
  readonly irregular: string
}

interface MutableWord {
  text: string
  classes: number
  forms: number
  lemma: string | null
  sense: VerbSense | null
}

/** Make a lexicon out of lists, on top of `base` when there is one. */
export function assemble(parts: LexiconParts, base?: Lexicon): Lexicon {
  const words = new Map<string, MutableWord>()
  const openings = new Set(base?.openings)
  const phrasal = new Map<string, string[]>()
  for (const [word, entry] of base?.words ?? []) words.set(word, { ...entry })
  for (const [verb, rests] of base?.phrasal ?? []) phrasal.set(verb, [...rests])

  const entry = (word: string): MutableWord => {
    let known = words.get(word)
    if (!known) {
      known = { text: word, classes: 0, forms: 0, lemma: null, sense: null }
      words.set(word, known)
      const space = word.indexOf(' ')
      if (space > 0) openings.add(word.slice(0, space))
    }
    return known
  }
  const addClass = (word: string, classes: number): void => {
    entry(word).classes |= classes
  }
  const addForm = (word: string, form: number, lemma: string, sense: VerbSense): void => {
    const known = entry(word)
    known.classes |= WordClass.verb
    known.forms |= form
    if (known.lemma === null || (known.sense === 'action' && sense !== 'action')) {
      known.lemma = lemma
      known.sense = sense
    }
  }

  for (const [classes, list] of parts.classes) for (const word of unpack(list)) addClass(word, classes)
  for (const [singular, many, list] of parts.nouns) {
    for (const noun of unpack(list)) {
      addClass(noun, singular & WordClass.person ? singular | genderOf(noun) : singular)
      addClass(plural(noun), many)
    }
  }
  const irregular = new Map<string, [string, string]>()
  const forms = unpack(parts.irregular)
  for (let i = 0; i < forms.length; i += 3) irregular.set(forms[i] ?? '', [forms[i + 1] ?? '', forms[i + 2] ?? ''])
  for (const [sense, list] of parts.verbs) {
    for (const packed of unpack(list)) {
      const [verb = '', ...rest] = packed.split(' ')
      if (rest.length > 0) {
        const rests = phrasal.get(verb) ?? []
        if (!rests.includes(rest.join(' '))) rests.push(rest.join(' '))
        phrasal.set(verb, rests)
      }
      const listed = rest.length > 0 ? 'action' : sense
      const [past, participle] = irregular.get(verb) ?? [withEd(verb), withEd(verb)]
      addForm(verb, VerbForm.base, verb, listed)
      addForm(withS(verb), VerbForm.present, verb, listed)
      addForm(past, VerbForm.past, verb, listed)
      addForm(participle, VerbForm.participle, verb, listed)
      addForm(withIng(verb), VerbForm.gerund, verb, listed)
      if (doublesInBritain(verb)) {
        addForm(`${verb}led`, VerbForm.past | VerbForm.participle, verb, listed)
        addForm(`${verb}ling`, VerbForm.gerund, verb, listed)
      }
    }
  }
  return {
    words,
    table: makeWordTable(Array.from(words.values(), listedToken), withCapital),
    openings,
    phrasal,
  } as unknown as Lexicon
}
