import { assemble } from './assemble.ts'
import { WordClass as C, type Lexicon } from './lexicon.ts'

/** Words to add to a lexicon, in lower case. Verbs come in dictionary form and nouns in the singular; both are inflected. */
export interface LexiconAdditions {
  /** Verbs of saying: “opine”. A phrasal verb is written with a space: “chime in”. */
  readonly reportingVerbs?: readonly string[]
  /** Nouns for what a person does: “harbourmaster”. */
  readonly roleNouns?: readonly string[]
  /** Nouns for bodies that speak: “quango”. */
  readonly organizationNouns?: readonly string[]
  /** Nouns for written things that speak: “white paper” is listed as “paper”. */
  readonly documentNouns?: readonly string[]
  /** First names of women. */
  readonly femaleFirstNames?: readonly string[]
  /** First names of men. */
  readonly maleFirstNames?: readonly string[]
}

const KEYS = [
  'reportingVerbs',
  'roleNouns',
  'organizationNouns',
  'documentNouns',
  'femaleFirstNames',
  'maleFirstNames',
] as const

/**
 * A new lexicon with more words; the old one is not changed.
 *
 * @throws TypeError when `base` is no lexicon, or an addition is no array of strings.
 * @example
 * ```ts
 * const lexicon = extendLexicon(english, { reportingVerbs: ['prophesy'] })
 * findQuotes('Foss prophesied rain and “weeks of mud”.', { lexicon })[0]?.verb?.lemma // 'prophesy'
 * ```
 */
export function extendLexicon(base: Lexicon, additions: LexiconAdditions): Lexicon {
  if (!(base?.words instanceof Map)) throw new TypeError('Expected a lexicon as first argument, such as `english`')
  if (typeof additions !== 'object' || additions === null)
    throw new TypeError('Expected an object of word lists as second argument')
  for (const key of Object.keys(additions)) {
    if (!(KEYS as readonly string[]).includes(key))
      throw new TypeError(`Expected only the keys ${KEYS.join(', ')} in the additions, not \`${key}\``)
  }
  const list = (key: (typeof KEYS)[number]): string => {
    const words: unknown = additions[key] ?? []
    if (!Array.isArray(words) || !words.every(word => typeof word === 'string'))
      throw new TypeError(`Expected \`${key}\` to be an array of strings`)
    return words.map(word => word.trim().toLowerCase().replaceAll(/\s+/g, '_')).join(' ')
  }
  return assemble(
    {
      classes: [
        [C.firstName | C.female, list('femaleFirstNames')],
        [C.firstName | C.male, list('maleFirstNames')],
      ],
      nouns: [
        [C.person, C.person | C.group, list('roleNouns')],
        [C.organization, C.organization, list('organizationNouns')],
        [C.document, C.document, list('documentNouns')],
      ],
      verbs: [['speech', list('reportingVerbs')]],
      irregular: '',
    },
    base,
  )
}
