import type { Nodes, Root } from 'nlcst'
import { alignTree } from './align-tree.ts'
import { expectRoot } from './expect-root.ts'
import { readOptions, type TreeOptions } from './options.ts'
import { runPipeline } from './pipeline.ts'
import { treeLeaves } from './tree-leaves.ts'
import type { Quote } from './types.ts'

/**
 * The same as {@link findQuotes} for a text that is parsed already: an nlcst tree with positions, as parse-english, parse-latin or
 * retext make it. The tree is not changed. Nodes without a position are passed over.
 *
 * Offsets are UTF-16 code units of `options.source`, by default of the tree’s own text.
 *
 * @throws TypeError where `tree` is not an nlcst root, where its offsets do not fit its own text and there is no `source`, or where an
 * option is unknown or has the wrong type.
 * @example
 * ```ts
 * const tree = new ParseEnglish().parse('“It is late,” Shaw said.')
 * findQuotesInTree(tree)[0]?.speaker?.text  // 'Shaw'
 * ```
 */
export function findQuotesInTree(tree: Root, options?: TreeOptions): Quote[] {
  expectRoot('findQuotesInTree', tree)
  const { indirect, lexicon, source } = readOptions('findQuotesInTree', options, ['source'])
  const text = source ?? textOf(tree)
  return runPipeline(treeLeaves(alignTree(tree, text)), text, lexicon, indirect)
}

/**
 * The values of the leaves in order. A stack of its own instead of recursion: a tree may be deeper than the call stack.
 *
 * @throws TypeError where a leaf does not stand at its offsets: then they point into another text.
 */
function textOf(tree: Root): string {
  let text = ''
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Nodes)
    else if ('value' in node) {
      const start = node.position?.start.offset ?? text.length
      text += node.value
      if (start + node.value.length !== text.length)
        throw new TypeError(
          'findQuotesInTree expects `source` with this tree, the text it was made from: its offsets do not fit its own text, ' +
            'as after Markdown or HTML.',
        )
    }
  }
  return text
}
