import type { Nodes, Root } from 'nlcst'
import type { Range } from './types.ts'

/** A character reference as Markdown and HTML write it: `&quot;`, `&#8220;`, `&#x201C;`; old ones in HTML need no semicolon. */
const REFERENCE = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][\dA-Za-z]*);?/y
/** The references that stand for the sign with which they begin. */
const AMPERSAND = /&(?:amp|AMP|#38|#[xX]26);?/y
/** What a Markdown source puts before the words of a line in a quoted block or a list. */
const LINE_PREFIX = /[ \t>]*/y
/** What may stand before a line feed that the tree does not hold. */
const LINE_END = /[ \t]*\r?\n/y

/**
 * Give the nodes of a tree the offsets that their words have in the source it was made from.
 *
 * The bridges from Markdown and HTML count the characters of a stretch of text from its beginning. Where the source spells a
 * character in a longer way (`&quot;`, `\*`, a line that begins with `> `), all that follows in that stretch would be too far left.
 * So the characters are read side by side with the source. A tree that is right already is returned as it is; otherwise a copy is,
 * as trees are not ours to change. A node whose words the source does not hold keeps its offsets.
 */
export function alignTree(tree: Root, source: string): Root {
  if (isAligned(tree, source)) return tree
  // How far the leaf before was off, and where it was said to end: a leaf that begins elsewhere begins a stretch of its own.
  let drift = 0
  let reached = -1
  const align = <T extends Nodes>(node: T): T => {
    if ('children' in node) {
      const children = node.children.map(child => align(child as Nodes))
      const start = children[0]?.position?.start
      const end = children.at(-1)?.position?.end
      return node.position && start && end ? { ...node, children, position: { start, end } } : { ...node, children }
    }
    const { position } = node
    const start = position?.start.offset
    const end = position?.end.offset
    if (!position || start === undefined || end === undefined) return node
    if (start !== reached) drift = 0
    reached = end
    // Code and addresses are stretches of their own, with signs around them.
    const found = node.type === 'SourceNode' ? null : readAlong(node.value, source, start + drift)
    drift = found ? found.end - end : 0
    if (!found || (found.start === start && drift === 0)) return node
    return {
      ...node,
      position: { start: { ...position.start, offset: found.start }, end: { ...position.end, offset: found.end } },
    }
  }
  return align(tree)
}

function isAligned(tree: Root, source: string): boolean {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    else if (node.type !== 'SourceNode' && node.type !== 'WhiteSpaceNode') {
      const start = node.position?.start.offset
      const end = start === undefined ? undefined : readAlong(node.value, source, start)?.end
      if (start !== undefined && end !== start + node.value.length) return false
    }
  }
  return true
}

/** Where the words of a leaf stand in the source, when they are read from `from`; `null` where the source holds something else. */
function readAlong(value: string, source: string, from: number): Range | null {
  let start = -1
  let at = from
  for (const character of value) {
    let end = characterEnd(character, source, at)
    if (end === null && source[at - 1] === '\n') {
      at = matchEnd(LINE_PREFIX, source, at) ?? at
      end = characterEnd(character, source, at)
    }
    if (end === null) return null
    if (start < 0) start = at
    at = end
  }
  return { start: start < 0 ? from : start, end: at }
}

function characterEnd(character: string, source: string, at: number): number | null {
  if (character === '&') {
    const end = matchEnd(AMPERSAND, source, at)
    if (end !== null) return end
  }
  if (source.startsWith(character, at)) return at + character.length
  if (character === '\n') return matchEnd(LINE_END, source, at)
  if (source[at] === '\\' && source.startsWith(character, at + 1)) return at + 1 + character.length
  return matchEnd(REFERENCE, source, at)
}

function matchEnd(pattern: RegExp, source: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : null
}
