/**
 * A plugin for unified.
 *
 * @module quote-attribution/retext
 */
import type { Root } from 'nlcst'
import { alignTree } from './align-tree.ts'
import { expectRoot } from './expect-root.ts'
import { type Options, readOptions } from './options.ts'
import { runPipeline } from './pipeline.ts'
import { pointAt } from './point-at.ts'
import { treeLeaves } from './tree-leaves.ts'
import type { Quote } from './types.ts'
import { wrongType } from './wrong-type.ts'

/** Who wrote a message: the name by which reporters and ignore lists know it. */
const SOURCE = 'quote-attribution'

/** What a caller may choose of the plugin. Leave a key out, or `undefined`, for its default. */
export interface PluginOptions extends Options {
  /**
   * Also warn at each quotation of which the text does not say who spoke, by a message on the file with the rule id
   * `missing-speaker` and the source `quote-attribution`. Default `false`.
   */
  warn?: boolean | undefined
}

/** A place in a text as editors name it. */
export interface Point {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units of the line. */
  column: number
  /** From 0, in UTF-16 code units of the text. */
  offset: number
}

/** Where a message of the plugin points, and by what name it can be switched off. */
export interface QuoteMessage {
  /** From the first mark of the quotation to its last, with lines and columns from 1 and offsets in UTF-16 code units. */
  place: { start: Point; end: Point }
  /** The rule of the linter: always `missing-speaker`. */
  ruleId: string
  /** The linter: always `quote-attribution`. */
  source: string
}

/** What the plugin needs of a file: a VFile has it, and so has anything of the same shape. */
export interface QuoteFile {
  /** Where the plugin puts `quotes`. */
  data: Record<string, unknown>
  /** Take a warning. Needed only with the option `warn`. */
  message?(reason: string, options: QuoteMessage): unknown
  /** The source of the file, into which the offsets point. */
  toString(): string
}

/**
 * A unified plugin that reads an nlcst tree and puts its quotations on `file.data.quotes`, an array of `Quote`. The tree stays as it is.
 * Behind remark-retext or rehype-retext the offsets point into the Markdown or HTML file. They are UTF-16 code units.
 *
 * To have `file.data.quotes` typed, say so once in your program:
 * `declare module 'vfile' { interface DataMap { quotes: Quote[] } }`
 *
 * @throws TypeError where an option is unknown or has the wrong type, when the plugin is attached; on a tree that is no nlcst root,
 * such as one of Markdown that has not gone through remark-retext, when it runs.
 * @example
 * ```ts
 * const text = '“It is late,” Shaw said.\n\nThe room fell silent. “Nothing will be the same.”'
 * const file = await retext().use(retextQuoteAttribution, { warn: true }).process(text)
 * const quotes = file.data.quotes as Quote[]
 * quotes[0]?.speaker?.text  // 'Shaw'
 * file.messages.map(String)  // ['3:23-3:50: “Nothing will be the same.” has no speaker']
 * ```
 */
export function retextQuoteAttribution(options?: PluginOptions): (tree: Root, file: QuoteFile) => undefined {
  const { indirect, lexicon } = readOptions('retextQuoteAttribution', options, ['warn'])
  const warn = options?.warn ?? false
  if (typeof warn !== 'boolean') throw wrongType('retextQuoteAttribution', '`warn` to be a boolean', warn)
  return (tree, file) => {
    expectRoot('retextQuoteAttribution', tree)
    const text = String(file)
    const quotes = runPipeline(treeLeaves(alignTree(tree, text)), text, lexicon, indirect)
    file.data.quotes = quotes
    if (warn) warnOf(quotes, text, file)
  }
}

/** So many characters of a quotation tell a reader which one it is. */
const EXCERPT = 40

function warnOf(quotes: readonly Quote[], text: string, file: QuoteFile): void {
  const toPoint = pointAt(text)
  for (const { speaker, start, end } of quotes) {
    if (speaker) continue
    const place = { start: toPoint(start), end: toPoint(end) }
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    const excerpt =
      words.length > EXCERPT ? `${words.slice(0, Math.max(0, words.lastIndexOf(' ', EXCERPT - 1)))} …` : words
    file.message?.(`${excerpt} has no speaker`, { place, ruleId: 'missing-speaker', source: SOURCE })
  }
}
