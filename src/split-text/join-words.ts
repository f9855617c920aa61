import { isWord, PieceKind, type Pieces, Sign, signAt, signSet, singleSignAt, wordStart } from './pieces.ts'

const { joined: JOINED, word: WORD, space: SPACE } = PieceKind

/** What stands inside words: “e-mail”, “o’clock”, “B.B.C”, “a=b”. Underscores do so in any number. */
const INNER = signSet("&'-.:=?@\u00AD\u00B7\u2010\u2011’\u2027")
/** What is printed with an apostrophe in front: “’tis”, “’90s”. */
const ELIDED = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/
/** The longest words that a slash joins: “km/h”, “w/o”. */
const LONGEST_SLASHED = 2

/**
 * Join the pieces of one word, in the steps of the parser and in their order. Each looks at one sign and what is around it, and goes over
 * all signs before the next one does. They are not in a list: functions out of a list take longer to call than most of them take.
 */
export function joinWords(pieces: Pieces): void {
  const { signs, signCount } = pieces
  for (let k = 0; k < signCount; k++) joinElision(pieces, signs[k] as number)
  for (let k = 0; k < signCount; k++) joinAmpersand(pieces, signs[k] as number)
  for (let k = 0; k < signCount; k++) joinHyphen(pieces, signs[k] as number)
  for (let k = 0; k < signCount; k++) joinInnerSigns(pieces, signs[k] as number)
  for (let k = 0; k < signCount; k++) joinSlash(pieces, signs[k] as number)
  for (let k = 0; k < signCount; k++) joinInitials(pieces, signs[k] as number)
}

const isApostrophe = (sign: number): boolean => sign === Sign.apostrophe || sign === Sign.curlyApostrophe

/** “W/ milk”, “ol’ man”, “’tis”, “rock ’n’ roll”. */
function joinElision(pieces: Pieces, i: number): void {
  const { kinds, count } = pieces
  const sign = singleSignAt(pieces, i)
  const apostrophe = isApostrophe(sign)
  if (!apostrophe && sign !== Sign.slash) return
  if (kinds[i - 1] === WORD) {
    const alone = i > 2 && kinds[i - 2] === SPACE && kinds[i + 1] === SPACE && i + 1 < count
    if (apostrophe ? alone && /^ol?$/.test(pieceText(pieces, i - 1)) : pieceText(pieces, i - 1) === 'w')
      kinds[i] = JOINED
  } else if (apostrophe && kinds[i + 1] === WORD && !isWord(pieces, i - 1)) {
    const word = pieceText(pieces, i + 1)
    const closed = word === 'n' && isApostrophe(singleSignAt(pieces, i + 2))
    if (!closed && !ELIDED.test(word)) return
    kinds[i] = WORD
    kinds[i + 1] = JOINED
    if (closed) kinds[i + 2] = JOINED
  }
}

/** A piece in lower case. */
const pieceText = ({ text, starts }: Pieces, i: number): string => text.slice(starts[i], starts[i + 1]).toLowerCase()

/** “&c.”: an ampersand right before a word and behind none. */
function joinAmpersand(pieces: Pieces, i: number): void {
  const { kinds } = pieces
  if (singleSignAt(pieces, i) !== Sign.ampersand || kinds[i + 1] !== WORD || isWord(pieces, i - 1)) return
  kinds[i] = WORD
  kinds[i + 1] = JOINED
}

/** “Pre- and post-war”: a hyphen right behind a word and before none. */
function joinHyphen(pieces: Pieces, i: number): void {
  const { kinds } = pieces
  if (singleSignAt(pieces, i) === Sign.hyphen && isWord(pieces, i - 1) && kinds[i + 1] !== WORD) kinds[i] = JOINED
}

/** Words with nothing but inner signs between them are one. */
function joinInnerSigns(pieces: Pieces, i: number): void {
  const { kinds, count } = pieces
  // Most signs have a space behind them.
  if (kinds[i + 1] === SPACE || !isWord(pieces, i - 1) || !isInner(pieces, i)) return
  let end = i
  for (let k = i; k < count; k++) {
    if (isWord(pieces, k)) end = k + 1
    else if (!isInner(pieces, k)) break
  }
  for (let k = i; k < end; k++) kinds[k] = JOINED
}

const isInner = (pieces: Pieces, i: number): boolean =>
  INNER[singleSignAt(pieces, i)] === 1 || signAt(pieces, i) === Sign.underscore

/** “Km/h”, “w/o”, “24/7”: a slash behind a short word, with the short word that may follow. */
function joinSlash(pieces: Pieces, i: number): void {
  const { kinds, starts } = pieces
  if (singleSignAt(pieces, i) !== Sign.slash || !isWord(pieces, i - 1)) return
  const follows = kinds[i + 1] === WORD
  let end = i + 1
  if (follows)
    do end++
    while (kinds[end] === JOINED)
  const before = (starts[i] as number) - (starts[wordStart(pieces, i - 1)] as number)
  const behind = (starts[end] as number) - (starts[i + 1] as number)
  if (before > LONGEST_SLASHED || behind > LONGEST_SLASHED) return
  kinds[i] = JOINED
  if (follows) kinds[i + 1] = JOINED
}

/** “J.F.K.”, “U.S.”: the full stop behind letters that have one between them. */
function joinInitials(pieces: Pieces, i: number): void {
  if (singleSignAt(pieces, i) !== Sign.stop || pieces.kinds[i - 1] !== JOINED) return
  if (isInitials(pieces, wordStart(pieces, i - 1), i)) pieces.kinds[i] = JOINED
}

/** Are the parts of a word letters and full stops in turn, at least the last of them, and not all of them figures? */
function isInitials({ text, starts }: Pieces, first: number, end: number): boolean {
  const parts = end - first
  if (parts % 2 === 0) return false
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
