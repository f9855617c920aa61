import type { Document, Paragraph, Token } from './document.ts'

/** A quotation mark with its partner. `close` is -1 where none is printed; then the words run to before `end`. */
export interface Pair {
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark, or -1. */
  readonly close: number
  /** Token after the last quoted one. */
  readonly end: number
}

type Family = 'double' | 'angle' | 'single'

interface Mark {
  readonly token: number
  readonly family: Family
  readonly canOpen: boolean
  readonly canClose: boolean
}

const FAMILIES = new Map<string, Family>([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['``', 'double'],
  ["''", 'double'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'angle'],
  ['›', 'angle'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['`', 'single'],
  ['´', 'single'],
])
/** Words that are printed with an apostrophe in front. */
const ELISIONS = new Set('bout cause cos em er til tis twas tween twere twill n round nuff cuz ere nother'.split(' '))

/** Find the quotation marks of every paragraph and pair them. Pairs come in the order of their opening marks and never cross. */
export function pairMarks(document: Document): Pair[] {
  const pairs: Pair[] = []
  const { paragraphAt, paragraphs, marks } = document
  for (let next = 0; next < marks.length; ) {
    const { first, end } = paragraphs[paragraphAt(marks[next] as number)] as Paragraph
    const flagged: Mark[] = []
    for (let i = marks[next] as number; i < end; i = marks[++next] ?? end) {
      const mark = flagMark(document, i, first, end)
      if (mark) flagged.push(mark)
    }
    for (const pair of pairParagraph(document, flagged, end)) pairs.push(pair)
  }
  return pairs
}

function pairParagraph(document: Document, marks: readonly Mark[], end: number): Pair[] {
  const of = (family: Family): Mark[] => marks.filter(mark => mark.family === family)
  const doubles = resolve(document, of('double'), end)
  const singles = readsDoubled(document, marks) ? [] : resolveSingles(document, of('single'), end)
  const angles = withoutCrossing(doubles, resolve(document, of('angle'), end))
  const outer = [...doubles, ...angles]
  return [...outer, ...withoutCrossing(outer, singles)].sort((x, y) => x.open - y.open)
}

/** Two apostrophes as marks of their own, which are not read: then single marks stand inside them. */
function readsDoubled(document: Document, marks: readonly Mark[]): boolean {
  const printed = (sign: string): boolean => marks.some(mark => document.tokenAt(mark.token).text === sign)
  return printed("''") && !printed('``')
}

/** Those of `pairs` that cross none of `others`. Neither may cross among themselves; `pairs` come in the order of their ends. */
function withoutCrossing(others: readonly Pair[], pairs: readonly Pair[]): readonly Pair[] {
  if (others.length === 0 || pairs.length === 0) return pairs
  const around = [...others].sort((x, y) => x.open - y.open)
  const ended = new Set<Pair>()
  const atEnd = innermostAt(
    around,
    pairs.map(pair => pair.end),
  )
  pairs.forEach((pair, i) => {
    if ((atEnd[i]?.open ?? -1) > pair.open) ended.add(pair)
  })
  const byOpen = [...pairs].sort((x, y) => x.open - y.open)
  const atOpen = innermostAt(
    around,
    byOpen.map(pair => pair.open),
  )
  return byOpen.filter((pair, i) => !ended.has(pair) && !((atOpen[i]?.end ?? pair.end) < pair.end))
}

/** The innermost pair around each place; both come in order. */
function innermostAt(pairs: readonly Pair[], places: readonly number[]): (Pair | undefined)[] {
  const open: Pair[] = []
  let next = 0
  return places.map(place => {
    for (; next < pairs.length && (pairs[next] as Pair).open < place; next++) open.push(pairs[next] as Pair)
    while (open.length > 0 && (open.at(-1) as Pair).end <= place) open.pop()
    return open.at(-1)
  })
}

/** No sign before the soft hyphen prints nothing. */
const FIRST_INVISIBLE = 0xad

/** From offset `i` on in steps of `step`, the first sign that prints something; a space where there is none. */
function visible(text: string, i: number, step: 1 | -1): string {
  while (
    text.charCodeAt(i) >= FIRST_INVISIBLE &&
    /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(text.charAt(i))
  )
    i += step
  return text.charAt(i) || ' '
}

const isSpace = (sign: string): boolean => sign.trim() === ''
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'
/** What may stand before a mark that opens, and behind one that closes. */
const isLooseBefore = (sign: string): boolean => /[\s([{—–\-/"“”„«»‘’'`]/.test(sign)
const isLooseAfter = (sign: string): boolean => /[\s)\]},.;:!?…—–\-/"“”„«»‘’'`]/.test(sign)

/** May this mark open, may it close? Spaces and signs around it say so, the printed shape where it is turned. */
function flagMark(document: Document, i: number, first: number, end: number): Mark | null {
  const { tokens, text } = document
  const shape = (tokens[i] as Token).text
  const family = FAMILIES.get(shape) as Family
  const start = document.starts[i] as number
  const before = i > first ? visible(text, start - 1, -1) : ' '
  const after = i + 1 < end ? visible(text, document.ends[i] as number, 1) : ' '
  if (family === 'single') return flagSingle(document, i, before, after)
  // <a href="…">: the value of an attribute.
  if (before === '=' || after === '>') return null
  // Inches: a mark right behind the figures of “6'2"”.
  if (isDigit(before) && /\d['’′]\d{0,2}$/.test(text.slice(Math.max(0, start - 4), start))) return null
  if (shape === '"') {
    const spaceBefore = isSpace(before)
    const spaceAfter = isSpace(after)
    if (spaceBefore && spaceAfter) return { token: i, family, canOpen: true, canClose: true }
    if (spaceAfter) return { token: i, family, canOpen: false, canClose: true }
    return { token: i, family, canOpen: isLooseBefore(before) || !isLooseAfter(after), canClose: !OPENING.test(before) }
  }
  // Two apostrophes close what two grave accents opened; by themselves they are no mark.
  if (shape === "''") return { token: i, family, canOpen: false, canClose: true }
  if (OPENERS.has(shape)) {
    const canClose = isLooseAfter(after) && !OPENING.test(before) && !/[—–\-/(]/.test(before)
    return { token: i, family, canOpen: true, canClose }
  }
  return { token: i, family, canOpen: /[\s(—–]/.test(before) && /[\p{L}\p{N}…]/u.test(after), canClose: true }
}

/** Marks printed as opening ones. */
const OPENERS = new Set(['“', '„', '‟', '``', '«', '‹'])

/** No word ends in these. */
const OPENING = /[\s([{]/

function flagSingle({ tokens, tokenAt }: Document, i: number, before: string, after: string): Mark | null {
  const { text } = tokens[i] as Token
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return null
  const { lower } = tokenAt(i + 1)
  const elided = ELISIONS.has(lower) || /^\d\ds?$/.test(lower)
  const feet = isDigit(before) && text !== '‘'
  const canOpen =
    isLooseBefore(before) &&
    text !== '´' &&
    !elided &&
    /[\p{L}\p{N}"“«[…$£€ ]/u.test(after) &&
    (text !== '’' || /[\p{Lu}"“]/u.test(after))
  const canClose = text !== '‘' && text !== '`' && !isSpace(before) && isLooseAfter(after) && !feet
  return canOpen || canClose ? { token: i, family: 'single', canOpen, canClose } : null
}

/** Pair marks of one family with a stack: what can close the open one closes it, else what can open opens. */
function resolve(document: Document, marks: readonly Mark[], end: number): Pair[] {
  const pairs: Pair[] = []
  const stack: Mark[] = []
  const isStraight = (mark: Mark): boolean => document.tokenAt(mark.token).text === '"'
  /** How many marks from each one on can close. */
  const closers = new Uint32Array(marks.length + 1)
  for (let at = marks.length - 1; at >= 0; at--)
    closers[at] = (closers[at + 1] as number) + Number((marks[at] as Mark).canClose)
  marks.forEach((mark, at) => {
    const open = stack.at(-1)
    if (open && mark.canClose) {
      stack.pop()
      pairs.push({ open: open.token, close: mark.token, end: mark.token + 1 })
    } else if (mark.canOpen) {
      if (open) {
        // "They said so. “Never,” in fact.": in marks of another shape than those which open and close around it.
        const enclosed = isStraight(open) === isStraight(marks.at(-1) as Mark) && isStraight(open) !== isStraight(mark)
        if (endsSentence(document.tokenAt(mark.token - 1)) && !enclosed)
          pairs.push({ open: (stack.pop() as Mark).token, close: -1, end: mark.token })
        else if ((closers[at + 1] as number) < 2 && !staysOpen(document, open, mark, end)) stack.pop()
      }
      stack.push(mark)
    }
  })
  const left = stack[0]
  if (left) pairs.push({ open: left.token, close: -1, end })
  return pairs.filter(pair => pair.end > pair.open + 1)
}

/**
 * ¶ “They call it “odd” here. ¶ We left.: a speech from the start of a paragraph that nothing closes, and in it a quotation, right behind
 * a word or in marks of another shape. Behind a comma (“We row, he added, “and win.”) the mark that closes before it is lost, unless
 * the next paragraph goes on with the speech.
 */
function staysOpen({ tokenAt, paragraphAt }: Document, open: Mark, mark: Mark, end: number): boolean {
  const outer = tokenAt(open.token)
  if (paragraphAt(open.token - 1) === paragraphAt(open.token)) return false
  return (
    tokenAt(mark.token).text !== outer.text ||
    tokenAt(mark.token - 1).kind === 'word' ||
    tokenAt(end).text === outer.text
  )
}

/**
 * Single marks pair only where a partner stands in the same paragraph, or where the next one opens with the same mark again; an “s’”
 * before a space is a possessive while another is left.
 */
function resolveSingles(document: Document, marks: readonly Mark[], end: number): Pair[] {
  const pairs: Pair[] = []
  const lastCloser = marks.findLastIndex(mark => mark.canClose)
  const ends = endsSentence(document.tokenAt(end - 1))
  /** ¶ ‘They call it odd. ¶ ‘We do not.’ */
  const goesOn = ({ token }: Mark): boolean =>
    ends && document.tokenAt(end).text === document.tokenAt(token).text && document.tokenAt(token + 1).capital
  for (let at = 0; at < marks.length; at++) {
    const open = marks[at] as Mark
    if (!open.canOpen) continue
    let close = -1
    let owns = false
    for (let later = at + 1; later <= lastCloser; later++) {
      const mark = marks[later] as Mark
      if (mark.canOpen && !mark.canClose) {
        if (close >= 0) break
        continue
      }
      if (!mark.canClose) continue
      const possessive =
        document.tokenAt(mark.token - 1).lower.endsWith('s') && document.tokenAt(mark.token + 1).kind === 'word'
      if (close < 0 || !possessive) {
        close = later
        owns = possessive
      }
      if (!possessive) break
    }
    if ((close < 0 || owns) && goesOn(open)) {
      pairs.push({ open: open.token, close: -1, end })
      break
    }
    if (close < 0) continue
    const token = (marks[close] as Mark).token
    pairs.push({ open: open.token, close: token, end: token + 1 })
    at = close
  }
  return pairs
}

const endsSentence = ({ text }: Token): boolean => /^[.!?…]+$/.test(text)
