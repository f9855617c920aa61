import type { Document, Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { TokenRange } from '../mentions.ts'

/** Titles and the words by which the text may come back to them. */
const SPELT_OUT = new Map<string, readonly string[]>([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['lt', ['lieutenant']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['prof', ['professor']],
  ['rev', ['reverend', 'pastor']],
  ['dr', ['doctor']],
  ['det', ['detective']],
  ['adm', ['admiral']],
  ['maj', ['major']],
  ['supt', ['superintendent']],
  ['insp', ['inspector']],
  ['cmdr', ['commander']],
  ['mp', ['mp', 'lawmaker', 'politician']],
  ['pres', ['president']],
  ['amb', ['ambassador']],
  ['atty', ['attorney']],
])

/** The nouns of a role by which a description can mean the same person: “mayor” of “the mayor of Eddings”. */
export function roleWords(document: Document, role: TokenRange): string[] {
  const words: string[] = []
  for (let i = role.first; i < role.end; i++) {
    const token = document.tokens[i] as Token
    if (i > role.first && token.classes & WordClass.preposition) break
    if (!(token.classes & (WordClass.person | WordClass.title)) || token.ending !== null) continue
    const plain = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower
    words.push(plain)
    for (const word of SPELT_OUT.get(plain) ?? []) words.push(word)
  }
  return words
}
