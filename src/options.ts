import { english } from './lexicon/english.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { wrongType } from './wrong-type.ts'

/** What a caller may choose. Leave a key out, or `undefined`, for its default. */
export interface Options {
  /**
   * Also find speech reported without quotation marks (“Foss said the pumps had failed.”), in sentences that have none.
   * Default `false`.
   */
  indirect?: boolean | undefined
  /** The words to go by: `english`, or what `extendLexicon` made of it. Default `english`. */
  lexicon?: Lexicon | undefined
}

/** What a caller may choose who brings a syntax tree. */
export interface TreeOptions extends Options {
  /**
   * The text into which the offsets of the tree point. The default is the tree’s own text, which is right for a tree of plain text;
   * a tree made from Markdown or HTML points into its source, so hand that source in.
   */
  source?: string | undefined
}

/**
 * Check the options and fill in the defaults. A wrong type or an unknown key is a mistake in the calling program, so it throws at once,
 * whatever the text. `more` names the keys that the caller has beside those of `Options`.
 *
 * @throws TypeError with a sentence that says what was expected.
 */
export function readOptions(
  caller: string,
  options: TreeOptions | undefined,
  more: readonly string[] = [],
): { indirect: boolean; lexicon: Lexicon; source: string | undefined } {
  if (options === undefined) return { indirect: false, lexicon: english, source: undefined }
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw wrongType(caller, 'the options to be an object', options)
  const known = ['indirect', 'lexicon', ...more]
  for (const key of Object.keys(options)) {
    if (!known.includes(key))
      throw new TypeError(`${caller} has no option \`${key}\`, only ${known.map(each => `\`${each}\``).join(', ')}.`)
  }
  const { indirect = false, lexicon = english, source } = options
  if (typeof indirect !== 'boolean') throw wrongType(caller, '`indirect` to be a boolean', indirect)
  if (!isLexicon(lexicon))
    throw wrongType(caller, '`lexicon` to be `english` or a value made with `extendLexicon`', lexicon)
  if (source !== undefined && typeof source !== 'string') throw wrongType(caller, '`source` to be a string', source)
  return { indirect, lexicon, source }
}

const isLexicon = (value: unknown): value is Lexicon =>
  typeof value === 'object' &&
  value !== null &&
  'words' in value &&
  value.words instanceof Map &&
  'table' in value &&
  'phrasal' in value &&
  value.phrasal instanceof Map
