import type { Mention } from '../mentions.ts'

/**
 * Mentions by where they begin: whoever owns a phrase before it (“*her* lawyer”), else a phrase before what it holds. Phrases come in
 * the order of the text, each behind what it holds, so few have to move, and those not far: a sort that asks little of such a list.
 */
export function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const order: Mention[] = []
  for (const mention of mentions) {
    let at = order.length
    for (; at > 0 && comesBefore(mention, order[at - 1] as Mention); at--) order[at] = order[at - 1] as Mention
    order[at] = mention
  }
  return order
}

function comesBefore(a: Mention, b: Mention): boolean {
  if (a.first !== b.first) return a.first < b.first
  const owns = isOwner(a)
  return owns === isOwner(b) ? a.end > b.end : owns
}

const isOwner = ({ form, possessive }: Mention): boolean => form === 'pronoun' && possessive
