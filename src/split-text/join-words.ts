import { keep, PieceKind, type Pieces, signAt, startOf } from './pieces.ts'

const WORD = PieceKind.word
const SPACE = PieceKind.space
const PUNCTUATION = PieceKind.punctuation

/** What stands inside words: “e-mail”, “o’clock”, “B.B.C”, “a=b”. Underscores do so in any number. */
const INNER = new Set(['&', "'", '-', '.', ':', '=', '?', '@', '\u00AD', '\u00B7', '\u2010', '\u2011', '’', '\u2027'])
/** What is printed with an apostrophe in front: “’tis”, “’90s”. */
const ELIDED = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/
/** The longest words that a slash joins: “km/h”, “w/o”. */
const LONGEST_SLASHED = 2

/** Join the pieces of one word, in the steps of the parser and in their order. A step reads pieces and writes them back further left. */
export function joinWords(pieces: Pieces): void {
  joinElisions(pieces)
  joinAmpersands(pieces)
  joinHyphens(pieces)
  joinInnerSigns(pieces)
  joinSlashes(pieces)
  joinInitials(pieces)
}

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’'

/** “W/ milk”, “ol’ man”, “’tis”, “rock ’n’ roll”. */
function joinElisions(pieces: Pieces): void {
  const { text, kinds, from, count } = pieces
  const textOf = (first: number, end: number): string => text.slice(startOf(pieces, first), startOf(pieces, end))
  let put = 0
  let passOver = false
  for (let i = 0; i < count; i++) {
    const sign = passOver ? '' : signAt(pieces, i)
    passOver = false
    const behindWord = put > 0 && kinds[put - 1] === WORD
    if (sign === '/' && behindWord && text.slice(startOf(pieces, put - 1), startOf(pieces, i)).toLowerCase() === 'w') {
      // The parser does not look at what follows.
      passOver = true
      continue
    }
    if (isApostrophe(sign)) {
      if (
        put > 2 &&
        i + 1 < count &&
        behindWord &&
        kinds[put - 2] === SPACE &&
        kinds[i + 1] === SPACE &&
        /^ol?$/.test(text.slice(startOf(pieces, put - 1), startOf(pieces, i)).toLowerCase())
      ) {
        passOver = true
        continue
      }
      if (i + 1 < count && kinds[i + 1] === WORD && !behindWord) {
        const word = textOf(i + 1, i + 2).toLowerCase()
        const closed =
          word === 'n' && i + 2 < count && kinds[i + 2] === PUNCTUATION && isApostrophe(signAt(pieces, i + 2))
        if (closed || ELIDED.test(word)) {
          kinds[put] = WORD
          from[put++] = from[i] as number
          i += closed ? 2 : 1
          continue
        }
      }
    }
    kinds[put] = kinds[i] as number
    from[put++] = from[i] as number
  }
  keep(pieces, put)
}

/** “&c.”: an ampersand right before a word and behind none. */
function joinAmpersands(pieces: Pieces): void {
  const { kinds, from, count } = pieces
  let put = 0
  for (let i = 0; i < count; i++) {
    const joins = signAt(pieces, i) === '&' && i + 1 < count && kinds[i + 1] === WORD && kinds[put - 1] !== WORD
    const start = from[i] as number
    if (joins) i++
    kinds[put] = kinds[i] as number
    from[put++] = start
  }
  keep(pieces, put)
}

/** “Pre- and post-war”: a hyphen right behind a word and before none. */
function joinHyphens(pieces: Pieces): void {
  const { kinds, from, count } = pieces
  let put = 0
  for (let i = 0; i < count; i++) {
    if (signAt(pieces, i) === '-' && kinds[put - 1] === WORD && (i + 1 === count || kinds[i + 1] !== WORD)) continue
    kinds[put] = kinds[i] as number
    from[put++] = from[i] as number
  }
  keep(pieces, put)
}

/** Words with nothing but inner signs between them are one. */
function joinInnerSigns(pieces: Pieces): void {
  const { kinds, from, count } = pieces
  let put = 0
  for (let i = 0; i < count; i++) {
    if ((kinds[i] as number) >= PUNCTUATION && kinds[put - 1] === WORD) {
      let end = i
      for (let k = i; k < count; k++) {
        if (kinds[k] === WORD) end = k + 1
        else if (!isInner(pieces, k)) break
      }
      i = end
      if (i === count) break
    }
    kinds[put] = kinds[i] as number
    from[put++] = from[i] as number
  }
  keep(pieces, put)
}

const isInner = (pieces: Pieces, i: number): boolean =>
  (pieces.kinds[i] as number) >= PUNCTUATION &&
  (INNER.has(signAt(pieces, i)) || pieces.text[startOf(pieces, i)] === '_')

/** “Km/h”, “w/o”, “24/7”: a slash behind a short word, with the short word that may follow. */
function joinSlashes(pieces: Pieces): void {
  const { kinds, from, count } = pieces
  let put = 0
  for (let i = 0; i < count; i++) {
    if (signAt(pieces, i) === '/' && kinds[put - 1] === WORD) {
      const follows = i + 1 < count && kinds[i + 1] === WORD
      const before = startOf(pieces, i) - startOf(pieces, put - 1)
      const behind = follows ? startOf(pieces, i + 2) - startOf(pieces, i + 1) : 0
      if (before <= LONGEST_SLASHED && behind <= LONGEST_SLASHED) {
        if (follows) i++
        continue
      }
    }
    kinds[put] = kinds[i] as number
    from[put++] = from[i] as number
  }
  keep(pieces, put)
}

/** “J.F.K.”, “U.S.”: the full stop behind letters that have one between them. */
function joinInitials(pieces: Pieces): void {
  const { kinds, from, count } = pieces
  let put = 0
  for (let i = 0; i < count; i++) {
    if (
      kinds[i] === PUNCTUATION &&
      kinds[put - 1] === WORD &&
      signAt(pieces, i) === '.' &&
      isInitials(pieces, from[put - 1] as number, from[i] as number)
    )
      continue
    kinds[put] = kinds[i] as number
    from[put++] = from[i] as number
  }
  keep(pieces, put)
}

/** Are the parts of a word letters and full stops in turn, at least the last of them, and not all of them figures? */
function isInitials({ text, starts }: Pieces, first: number, end: number): boolean {
  const parts = end - first
  if (parts === 1 || parts % 2 === 0) return false
  let figures = true
  for (let at = parts - 1; at >= 0; at--) {
    const start = starts[first + at] as number
    const length = (starts[first + at + 1] as number) - start
    if (at % 2 === 0) {
      if (length > 1) return false
      if (!/\p{N}/u.test(text[start] as string)) figures = false
    } else if (length > 1 || text[start] !== '.') {
      if (at < parts - 2) break
      return false
    }
  }
  return !figures
}
