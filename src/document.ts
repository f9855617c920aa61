import type { Nodes, Parents, Root } from 'nlcst'
import { type Lexicon, type Word, WordClass } from './lexicon/lexicon.ts'

/** What a token is: a word, a quotation mark that may open or close, another sign, or an opaque stretch such as a URL. */
export type TokenKind = 'word' | 'mark' | 'sign' | 'opaque'

/** One word or sign of the text. Offsets are UTF-16 code units of the source. */
export interface Token {
  readonly kind: TokenKind
  /** As printed, without a possessive ending: “Foss” of “Foss’s”. */
  readonly text: string
  /** The same in lower case with straight apostrophes: the key into the lexicon. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Where the word ends without its possessive or contracted ending; equals `end` where there is none. */
  readonly stemEnd: number
  /** `possessive` for “Foss’s”, `contracted` for “he’s”, `null` for neither. */
  readonly ending: 'possessive' | 'contracted' | null
  /** What the lexicon knows of it. */
  readonly word: Word
  /** Bits of `WordClass`, the same as `word.classes`. */
  readonly classes: number
  readonly capital: boolean
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number
}

/** A paragraph as a half-open range of tokens. */
export interface Paragraph {
  readonly first: number
  readonly end: number
}

/** The text as the stages see it. */
export interface Document {
  /** The source into which all offsets point. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
}

const UNKNOWN: Word = { classes: 0, forms: 0, lemma: null, sense: null }
const MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', '‹', '›', "'", '‘', '’', '‚', '‛', '``', "''", '`', '´'])
const ENDING = /^(.+?)['’](s|re|ll|d|ve|m)$/i
/** Words whose “’s” is “is” or “has”. */
const CONTRACTS = new Set([
  'he',
  'she',
  'it',
  'who',
  'that',
  'there',
  'what',
  'here',
  'where',
  'how',
  'let',
  'when',
  'why',
])

/**
 * Read a syntax tree into tokens. Sentences of the tree are not kept: quotation marks mislead them. Paragraphs are found again from
 * the line breaks: a blank line ends one, a single break only where the line before is finished or the text is not hard-wrapped.
 */
export function readDocument(tree: Root, text: string, lexicon: Lexicon): Document {
  const tokens: Token[] = []
  const paragraphs: { first: number; end: number }[] = []
  const wrapped = isHardWrapped(text)
  let paragraph = -1
  let last = 0
  /** The last single mark so far. */
  let lastSingle = -1

  const add = (kind: TokenKind, value: string, start: number, end: number): void => {
    const previous = tokens.at(-1)
    if (!previous || breaksParagraph(text, last, start, wrapped)) {
      if (previous) splitStop(tokens, lexicon)
      const open = paragraphs.at(-1)
      if (open) open.end = tokens.length
      paragraphs.push({ first: tokens.length, end: tokens.length })
      paragraph++
    }
    tokens.push(
      kind === 'word'
        ? wordToken(value, start, end, paragraph, lexicon)
        : signToken(kind, value, start, end, paragraph),
    )
    if (kind === 'mark' && /^['‘’‚]$/.test(value)) lastSingle = tokens.length - 1
    last = end
  }

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
      if (start !== undefined && end !== undefined) add('word', wordText(node), start, end)
    } else if ('children' in node) {
      stack.push({ node, next: 0 })
    } else if (start !== undefined && end !== undefined && node.type !== 'WhiteSpaceNode') {
      if (node.type === 'SourceNode') add('opaque', node.value, start, end)
      else if (closesPossessive(tokens, node.value, start, lastSingle)) tokens.push(possess(tokens.pop() as Token, end))
      else if (node.value.replaceAll(INVISIBLE, '') !== '')
        for (const [sign, from] of splitSigns(node.value)) {
          const to = from + sign.length
          // The sign may be longer in the source than in the tree: “&rdquo;”.
          add(MARKS.has(sign) ? 'mark' : 'sign', sign, start + from, to === node.value.length ? end : start + to)
        }
    }
  }
  const open = paragraphs.at(-1)
  if (open) open.end = tokens.length
  return { text, tokens, paragraphs }
}

/** Signs that print nothing: soft hyphens, joiners, directions and byte order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** A full stop that was read as part of the word, at the end of a paragraph: “added.” before a small letter. */
function splitStop(tokens: Token[], lexicon: Lexicon): void {
  const last = tokens.at(-1)
  if (last?.kind !== 'word' || !/^[^.]{3,}\.$/.test(last.text) || lexicon.words.has(last.lower)) return
  const stop = last.end - 1
  tokens.pop()
  tokens.push(wordToken(last.text.slice(0, -1), last.start, stop, last.paragraph, lexicon))
  tokens.push(signToken('sign', '.', stop, last.end, last.paragraph))
}

/**
 * An apostrophe right behind a word in “-s” and before a space makes a possessive (“officials’ pay”), unless it can close a single
 * mark that opened in the same paragraph.
 */
function closesPossessive(tokens: readonly Token[], sign: string, start: number, lastSingle: number): boolean {
  const last = tokens.at(-1)
  if ((sign !== '’' && sign !== "'") || !last || last.end !== start || last.kind !== 'word' || !/s$/i.test(last.text))
    return false
  const mark = tokens[lastSingle]
  return mark?.paragraph !== last.paragraph || tokens[lastSingle + 1]?.start !== mark.end
}

const possess = (token: Token, end: number): Token => ({ ...token, end, ending: 'possessive' })

function wordText(node: Parents): string {
  let value = ''
  for (const child of node.children) if ('value' in child) value += child.value
  return value
}

/** Equal signs come as one node: take them apart, save for an ellipsis, a long dash and doubled single marks. */
function splitSigns(value: string): [string, number][] {
  if (value.length === 1) return [[value, 0]]
  const signs: [string, number][] = []
  const pattern = /\.{2,}|-{2,}|``|''|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g
  for (const match of value.matchAll(pattern)) signs.push([match[0], match.index])
  return signs
}

function signToken(kind: TokenKind, text: string, start: number, end: number, paragraph: number): Token {
  return {
    kind,
    text,
    lower: text,
    start,
    end,
    stemEnd: end,
    ending: null,
    word: UNKNOWN,
    classes: 0,
    capital: false,
    paragraph,
  }
}

function wordToken(value: string, start: number, end: number, paragraph: number, lexicon: Lexicon): Token {
  const printed = value.replaceAll(INVISIBLE, '')
  let text = printed
  let stemEnd = end
  let ending: Token['ending'] = null
  const match = printed.length > 2 ? ENDING.exec(printed) : null
  if (match?.[1] !== undefined && match[2] !== undefined) {
    text = match[1]
    stemEnd = end - (printed.length - text.length)
    ending = match[2].toLowerCase() === 's' && !CONTRACTS.has(text.toLowerCase()) ? 'possessive' : 'contracted'
  }
  const lower = text.toLowerCase().replaceAll('’', "'").normalize('NFC')
  const first = text[0] ?? ''
  const capital = first !== first.toLowerCase()
  const word = lookUp(lower, lexicon, capital)
  return { kind: 'word', text, lower, start, end, stemEnd, ending, word, classes: word.classes, capital, paragraph }
}

/** The whole word, else what stands behind its last hyphen (“ex-wife”, “vice-president”), else nothing. */
function lookUp(lower: string, lexicon: Lexicon, capital: boolean): Word {
  const known = lexicon.words.get(lower)
  if (known) return known
  if (/^\d[\d,.]*$/.test(lower)) return FIGURE
  if (
    !capital &&
    /[a-z](?:m[ae]n|wom[ae]n|person|people|ologists?|icians?|keepers?|holders?|workers?|leaders?|masters?)$/.test(lower)
  )
    return /(?:men|people|s)$/.test(lower) ? PEOPLE : PERSON
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return UNKNOWN
  const behind = lexicon.words.get(lower.slice(hyphen + 1))
  return behind && behind.classes & PERSONAL_OR_BODY
    ? { classes: behind.classes & NOUN_LIKE, forms: 0, lemma: null, sense: null }
    : UNKNOWN
}

/** What an unknown word is that ends like a noun for a person: “committeeman”, “goatkeepers”. */
const PERSON: Word = { classes: WordClass.person, forms: 0, lemma: null, sense: null }
const FIGURE: Word = { classes: WordClass.number, forms: 0, lemma: null, sense: null }
const PEOPLE: Word = { classes: WordClass.group, forms: 0, lemma: null, sense: null }

const PERSONAL_OR_BODY =
  WordClass.person | WordClass.group | WordClass.organization | WordClass.document | WordClass.relation
/** Classes a hyphenated word takes from its last part: a person, a group, a body, a document, a relation and their gender. */
const NOUN_LIKE =
  WordClass.person |
  WordClass.group |
  WordClass.organization |
  WordClass.document |
  WordClass.relation |
  WordClass.male |
  WordClass.female

function breaksParagraph(text: string, from: number, to: number, wrapped: boolean): boolean {
  let breaks = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 0x2029 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++
  }
  if (breaks === 0) return false
  if (breaks > 1) return true
  return !wrapped && !runsOn(text, from, to)
}

/** Does a line run on into the next: no end mark before the break, a comma there, or what goes on after it? */
function runsOn(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? ''
  return before === ',' || (/[\p{L}\p{N};]/u.test(before) && GOES_ON.test(text.slice(to, to + 2)))
}

/** A small letter, or a mark before one, begins no paragraph. */
const GOES_ON = /^["“‘«]?\p{Ll}/u

/** Is the text broken into lines of a set width? Then more single breaks stand inside sentences than between them. */
function isHardWrapped(text: string): boolean {
  let inside = 0
  let between = 0
  const pattern = /[^\n\r](?:\r\n|\n|\r)(?=[^\n\r])/g
  for (const match of text.matchAll(pattern)) {
    const after = match.index + match[0].length
    if (GOES_ON.test(text.slice(after, after + 2))) inside++
    else between++
  }
  return inside > between
}
