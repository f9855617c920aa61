import { wrongType } from '../wrong-type.ts'
import { assemble } from './assemble.ts'
import { WordClass as C, type Lexicon } from './lexicon.ts'

/**
 * Words to add to a lexicon. Verbs come in dictionary form and nouns in the singular; both are inflected. Capitals make no difference.
 */
export interface LexiconAdditions {
  /** Verbs of saying: “prophesy”. A phrasal verb is written with a space: “pipe up”. */
  readonly reportingVerbs?: readonly string[] | undefined
  /** Nouns for what a person does: “lockkeeper”. */
  readonly roleNouns?: readonly string[] | undefined
  /** Nouns for bodies that speak: “gasworks”. */
  readonly organizationNouns?: readonly string[] | undefined
  /** Nouns for written things that speak: “psalter”. */
  readonly documentNouns?: readonly string[] | undefined
  /** First names of women. */
  readonly femaleFirstNames?: readonly string[] | undefined
  /** First names of men. */
  readonly maleFirstNames?: readonly string[] | undefined
}

const KEYS = [
  'reportingVerbs',
  'roleNouns',
  'organizationNouns',
  'documentNouns',
  'femaleFirstNames',
  'maleFirstNames',
] as const

const CALLER = 'extendLexicon'

/**
 * A new lexicon with more words; the old one is not changed.
 *
 * @throws TypeError where `base` is no lexicon, a key is unknown, or an addition is no array of non-empty strings.
 * @example
 * ```ts
 * const lexicon = extendLexicon(english, { reportingVerbs: ['prophesy'] })
 * findQuotes('Foss prophesied rain and “weeks of mud”.', { lexicon })[0]?.verb?.lemma // 'prophesy'
 * ```
 */
export function extendLexicon(base: Lexicon, additions: LexiconAdditions): Lexicon {
  if (!(base?.words instanceof Map))
    throw wrongType(CALLER, 'its first argument to be `english` or a value made with `extendLexicon`', base)
  if (typeof additions !== 'object' || additions === null || Array.isArray(additions))
    throw wrongType(CALLER, 'its second argument to be an object of word lists', additions)
  for (const key of Object.keys(additions)) {
    if (!(KEYS as readonly string[]).includes(key))
      throw new TypeError(`${CALLER} has no list \`${key}\`, only ${KEYS.map(each => `\`${each}\``).join(', ')}.`)
  }
  const list = (key: (typeof KEYS)[number]): string => {
    const words: unknown = additions[key] ?? []
    if (!Array.isArray(words)) throw wrongType(CALLER, `\`${key}\` to be an array of non-empty strings`, words)
    return words.map(word => packedWord(word, key)).join(' ')
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

/** A word as the lists of a lexicon hold it. */
function packedWord(word: unknown, key: string): string {
  const packed = typeof word === 'string' ? word.trim().toLowerCase().replaceAll(/\s+/g, '_') : ''
  if (packed === '') throw wrongType(CALLER, `\`${key}\` to hold non-empty strings`, word)
  return packed
}
