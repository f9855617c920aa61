import type { Nodes, Root } from 'nlcst'
import { alignTree } from './align-tree.ts'
import { readOptions, type TreeOptions } from './options.ts'
import { runPipeline } from './pipeline.ts'
import { treeLeaves } from './tree-leaves.ts'
import type { Quote } from './types.ts'
import { wrongType } from './wrong-type.ts'

/**
 * The same as {@link findQuotes} for a text that is parsed already: an nlcst tree with positions, as parse-english, parse-latin or
 * retext make it. The tree is not changed. Nodes without a position are passed over.
 *
 * Offsets are UTF-16 code units of `options.source`, by default of the tree’s own text.
 *
 * @throws TypeError where `tree` is not an nlcst root or an option has the wrong type.
 * @example
 * ```ts
 * const tree = new ParseEnglish().parse('“It is late,” Shaw said.')
 * findQuotesInTree(tree)[0].speaker.text  // 'Shaw'
 * ```
 */
export function findQuotesInTree(tree: Root, options?: TreeOptions): Quote[] {
  if (!isRoot(tree)) throw wrongType('findQuotesInTree', 'the tree to be an nlcst root', tree)
  const { indirect, lexicon, source } = readOptions('findQuotesInTree', options)
  const text = source ?? textOf(tree)
  return runPipeline(treeLeaves(alignTree(tree, text)), text, lexicon, indirect)
}

const isRoot = (value: unknown): value is Root =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'RootNode' &&
  'children' in value &&
  Array.isArray(value.children)

/** The values of the leaves in order. A stack of its own instead of recursion: a tree may be deeper than the call stack. */
function textOf(tree: Root): string {
  let text = ''
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Nodes)
    else if ('value' in node) text += node.value
  }
  return text
}
