import type { Nodes, Parents, Root } from 'nlcst'
import type { Leaves } from './document.ts'

/** The words and signs of a syntax tree, in order. A node without a position is passed over. */
export function treeLeaves(tree: Root): Leaves {
  return add => {
    const stack: { node: Parents; next: number }[] = [{ node: tree, next: 0 }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node: Nodes | undefined = top.node.children[top.next++]
      if (!node) {
        stack.pop()
        continue
      }
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (node.type === 'WordNode') {
        if (start !== undefined && end !== undefined) add('word', start, end, wordText(node))
      } else if ('children' in node) {
        stack.push({ node, next: 0 })
      } else if (start !== undefined && end !== undefined && node.type !== 'WhiteSpaceNode') {
        add(node.type === 'SourceNode' ? 'source' : 'sign', start, end, node.value)
      }
    }
  }
}

function wordText(node: Parents): string {
  let value = ''
  for (const child of node.children) if ('value' in child) value += child.value
  return value
}
