import type { Root } from 'nlcst'
import { wrongType } from './wrong-type.ts'

/**
 * Make sure that a tree is one of natural language. A tree of Markdown or HTML holds paragraphs and links, not words, and nothing would
 * be found in it; so that is told, with the way to get the right one.
 *
 * @throws TypeError with the type of node that came instead.
 * @example
 * ```ts
 * expectRoot('findQuotesInTree', { type: 'RootNode', children: [] }) // undefined
 * ```
 */
export function expectRoot(caller: string, tree: unknown): asserts tree is Root {
  if (typeof tree !== 'object' || tree === null || !('type' in tree))
    throw wrongType(caller, 'the tree to be an nlcst root', tree)
  if (tree.type === 'RootNode' && 'children' in tree && Array.isArray(tree.children)) return
  throw new TypeError(
    tree.type === 'RootNode'
      ? `${caller} expects the tree to be an nlcst root, but this one has no \`children\`.`
      : `${caller} expects the tree to be an nlcst root, of the type \`RootNode\`, but got the type \`${tree.type}\`. ` +
          'For Markdown use remark-retext, for HTML rehype-retext.',
  )
}
