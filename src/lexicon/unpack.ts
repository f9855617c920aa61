/**
 * The entries of a word list, which stand between spaces. An underscore stands for the space inside an entry. In the published files the
 * lists are packed: a capital in place of the space says how many letters of the entry before are kept, A for one (“abeBraham” is “abe
 * abraham”). `pack-word-lists.mjs` packs them.
 */
export function unpack(list: string): string[] {
  const entries: string[] = []
  let last = ''
  for (const part of list.trim().split(/\s+|(?=[A-Z])/)) {
    const kept = /^[A-Z]/.test(part) ? part.charCodeAt(0) - BEFORE_A : 0
    last = kept > 0 ? last.slice(0, kept) + part.slice(1) : part
    if (last) entries.push(last.replaceAll('_', ' '))
  }
  return entries
}

/** The code of the character before A. */
const BEFORE_A = 64
