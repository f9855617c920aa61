import type { Document } from './document.ts'
import { WordClass } from './lexicon/lexicon.ts'
import type { Pair } from './marks.ts'

/** One stretch between marks. What belongs together as one speech is settled when each has found its clause. */
export interface Quotation {
  /** Its place in {@link Quotations.all}. */
  readonly index: number
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark, or -1 where none is printed. */
  readonly close: number
  /** Token after the last one that belongs to it, its closing mark included. */
  readonly end: number
  /** Tokens of the quoted words, half-open. */
  readonly first: number
  readonly wordsEnd: number
  readonly paragraph: number
  /** The quotation it stands in, or -1. */
  readonly parent: number
  /** The quotation that goes on with the same speech, because this one has no closing mark and that one opens again; or -1. */
  readonly continuation: number
}

/** All quotations of the text, and which outermost one a token lies in. */
export interface Quotations {
  readonly all: readonly Quotation[]
  /** Those that stand in no other, in order. */
  readonly outer: readonly Quotation[]
  /** For each token the index of the outermost quotation around it, marks included, or -1. */
  readonly at: Int32Array
  /** Marks that make a nickname of the words between them (“Ana “Dot” Foss”): by the opening one, the token behind the closing one. */
  readonly nicknames: ReadonlyMap<number, number>
}

/** Nest the pairs, and tie a quotation without a closing mark to the one that opens where it ends. */
export function readQuotations(document: Document, printed: readonly Pair[]): Quotations {
  const pairs: Pair[] = []
  const nicknames = new Map<number, number>()
  for (const pair of printed) {
    if (isNickname(document, pair)) nicknames.set(pair.open, pair.end)
    else pairs.push(pair)
  }
  const at = new Int32Array(document.tokens.length).fill(-1)
  const parents: number[] = []
  const around: number[] = []
  const outermost: number[] = []
  pairs.forEach((pair, index) => {
    while (around.length > 0 && (pairs[around.at(-1) as number] as Pair).end <= pair.open) around.pop()
    const parent = around.at(-1) ?? -1
    parents.push(parent)
    if (parent < 0) {
      outermost.push(index)
      at.fill(index, pair.open, pair.end)
    }
    around.push(index)
  })
  const next = new Map<number, number>()
  for (const index of outermost) next.set((pairs[index] as Pair).open, index)
  const all = pairs.map((pair, index): Quotation => {
    const parent = parents[index] as number
    return {
      index,
      open: pair.open,
      close: pair.close,
      end: pair.end,
      first: pair.open + 1,
      wordsEnd: pair.close >= 0 ? pair.close : pair.end,
      paragraph: document.paragraphAt(pair.open),
      parent,
      continuation: pair.close < 0 && parent < 0 ? (next.get(pair.end) ?? -1) : -1,
    }
  })
  return { all, outer: outermost.map(index => all[index] as Quotation), at, nicknames }
}

/** Nicknames have two words at most: “The Rock”. */
const LONGEST_NICKNAME = 2
/** What stands before a first name that no lexicon has. */
const TITLED = WordClass.title | WordClass.honorific | WordClass.firstName | WordClass.person

/** What stands in capitals before and behind a word in marks, and makes no name of it. */
const NO_NAME = ~(WordClass.firstName | WordClass.male | WordClass.female | WordClass.place | WordClass.particle)

/** “Ana “*Dot*” Foss”: words in marks between the first name and the last. They are part of a name, and nobody says them. */
function isNickname({ tokenAt }: Document, { open, close, end }: Pair): boolean {
  if (close < 0 || close - open > LONGEST_NICKNAME + 1) return false
  for (let i = open + 1; i < close; i++) if (!tokenAt(i).capital) return false
  const first = tokenAt(open - 1)
  const last = tokenAt(end)
  if (!first.capital || first.ending !== null || !last.capital || last.classes & NO_NAME) return false
  // “At Ana “Murderer” Foss said”: two sentences that run together.
  const tied = (tokenAt(open - 2).classes & (WordClass.preposition | WordClass.subordinator)) === WordClass.preposition
  if (tied && tokenAt(end + 1).word.sense === 'speech') return false
  if (first.classes & WordClass.firstName) return true
  const named = tokenAt(open - 2).capital && (tokenAt(open - 2).classes & TITLED) !== 0
  return first.classes === 0 && named && !/^['‘]$/.test(tokenAt(open).text)
}
