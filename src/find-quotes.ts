import { type Options, readOptions } from './options.ts'
import { runPipeline } from './pipeline.ts'
import { splitText } from './split-text.ts'
import type { Quote } from './types.ts'
import { wrongType } from './wrong-type.ts'

/**
 * Find every quotation in an English news article: the words, who said them, in what role, with what verb, and where each of these
 * stands in the text. Quotes come in the order of the text and never overlap. Offsets are UTF-16 code units of `text`.
 *
 * No text makes it throw. It keeps nothing between calls.
 *
 * @throws TypeError where `text` is not a string, or an option is unknown or has the wrong type.
 * @example
 * ```ts
 * const [quote] = findQuotes('“The pumps failed at noon,” harbour master Ana Ortega told reporters.')
 * quote?.content        // 'The pumps failed at noon,'
 * quote?.speaker?.name  // 'Ana Ortega'
 * quote?.role?.text     // 'harbour master'
 * quote?.verb?.text     // 'told reporters'
 * ```
 */
export function findQuotes(text: string, options?: Options): Quote[] {
  if (typeof text !== 'string') throw wrongType('findQuotes', 'the text to be a string', text)
  const { indirect, lexicon } = readOptions('findQuotes', options)
  return runPipeline(splitText(text), text, lexicon, indirect)
}
