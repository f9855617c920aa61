import type { Document, Token } from './document.ts'
import { WordClass } from './lexicon/lexicon.ts'
import type { Quotation, Quotations } from './quotations.ts'

/** The sentences of the text, each a half-open range of tokens. A quotation never holds a boundary; its end may be one. */
export interface Sentences {
  /** The sentence of each token. */
  readonly of: Int32Array
  readonly all: ReadonlyArray<{ readonly first: number; readonly end: number }>
}

/** How many words after `?”` or `!”` a reporting verb may stand off and still make one sentence with it. */
const TAG_WORDS = 25
/** The same after `.”`, where a new sentence is the rule. */
const SHORT_TAG_WORDS = 3

const OPENERS =
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.subordinator |
  WordClass.conjunction |
  WordClass.preposition |
  WordClass.possessive

/** Split the paragraphs into sentences, by signs outside quotations and by how a quotation ends. */
export function readSentences(document: Document, quotations: Quotations): Sentences {
  const { tokens } = document
  const of = new Int32Array(tokens.length)
  const all: { first: number; end: number }[] = []
  for (const { first, end } of document.paragraphs) {
    let begin = first
    const dateline = datelineEnd(document, first, end)
    for (let i = first; i < end; i++) {
      of[i] = all.length
      const at = quotations.at[i] as number
      const quotation = at < 0 ? undefined : quotations.all[at]
      const last = quotation ? i === quotation.end - 1 : true
      if (i === dateline) {
        all.push({ first: begin, end: i + 1 })
        begin = i + 1
        continue
      }
      if (i + 1 === end || (last && endsHere(document, quotations, quotation, i, begin))) {
        all.push({ first: begin, end: i + 1 })
        begin = i + 1
      }
    }
  }
  return { of, all }
}

function endsHere(
  document: Document,
  quotations: Quotations,
  quotation: Quotation | undefined,
  i: number,
  begin: number,
): boolean {
  const { tokens } = document
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  if (quotation) {
    if (quotation.continuation >= 0) return false
    let last = quotation.wordsEnd - 1
    while (last > quotation.open && tokens[last]?.kind === 'mark') last--
    const sign = tokens[last]?.text ?? ''
    if (!/^(?:[.?!…]+)$/.test(sign) || !startsSentence(next)) return false
    if (sign !== '.') return !isTag(document, quotations, i + 1, TAG_WORDS)
    // Foss called it “odd.” Ames said, …: a fragment at the end of a sentence that has its verb before it.
    return quotation.open > begin || !isTag(document, quotations, i + 1, SHORT_TAG_WORDS)
  }
  if (token.kind === 'sign') {
    if (!startsSentence(next)) return false
    if (/^[.?!]$/.test(token.text)) return true
    if (/^(?:…|\.{2,})$/.test(token.text)) return next.capital
    return /^[)\]]$/.test(token.text) && /^[.?!]$/.test(tokens[i - 1]?.text ?? '')
  }
  if (token.kind !== 'word' || !token.text.endsWith('.')) return false
  if (next.kind === 'mark') return !(token.classes & WordClass.title) && (tokens[i + 2]?.capital ?? false)
  return (
    next.capital && (/^\d/.test(token.text) || (next.classes & OPENERS) !== 0) && !(token.classes & WordClass.title)
  )
}

const startsSentence = (token: Token): boolean =>
  token.capital || token.kind === 'mark' || token.kind === 'opaque' || /^[\d([{•·*@#—–-]/.test(token.text)

/** How many words a dateline may have before its dash. */
const LONGEST_DATELINE = 9

/** The dash that ends a dateline (“LEEDS, Ohio (AP) —”), or -1: capitals, places and dates alone stand before it. */
function datelineEnd(document: Document, first: number, end: number): number {
  const capitals = /^\p{Lu}[\p{Lu}.'’-]+$/u.test(document.tokens[first]?.text ?? '')
  let agency = false
  for (let i = first; i < Math.min(end - 1, first + LONGEST_DATELINE); i++) {
    const token = document.tokens[i] as Token
    if (/^(?:[—–-]|-{2,})$/.test(token.text)) return i > first && (capitals || agency) ? i : -1
    if (token.text === '(' && /^\p{Lu}{2,}$/u.test(document.tokens[i + 1]?.text ?? '')) agency = true
    const plain = token.kind === 'sign' || token.capital || /^\d/.test(token.text)
    if (!plain || (token.classes & (WordClass.verb | WordClass.pronoun) && !(token.classes & WordClass.time))) return -1
  }
  return -1
}

/** Behind the verb of a tag comes its end, an adverb, a time, a place or whom it tells; “Foss said students want …” is a sentence anew. */
function closesTag(document: Document, verb: number): boolean {
  const next = document.tokens[verb + 1]
  if (next?.kind !== 'word' || next.paragraph !== document.tokens[verb]?.paragraph) return true
  if (/^(?:tell|remind|warn|assure|ask)$/.test(document.tokens[verb]?.word.lemma ?? '')) return true
  if (/^(?:as|when|while|after|before)$/.test(next.lower)) return true
  return (next.classes & (WordClass.adverb | WordClass.time | WordClass.preposition)) !== 0 || next.lower.endsWith('ly')
}

/** Do the next words make a tag, such as “Mary cried” after `“Stop!”`? */
function isTag(document: Document, quotations: Quotations, from: number, most: number): boolean {
  for (let i = from; i < from + most; i++) {
    const token = document.tokens[i]
    if (!token || (quotations.at[i] ?? -1) >= 0) return false
    if (i === from && (token.kind !== 'word' || token.lower === 'that')) return false
    if (token.kind === 'sign' && /^[.?!;:]$/.test(token.text)) return false
    const tags =
      token.word.sense === 'speech' ||
      (token.word.sense === 'manner' && most > SHORT_TAG_WORDS) ||
      (token.word.sense === 'judgement' && i - from < SHORT_TAG_WORDS && document.tokens[i + 1]?.kind === 'sign') ||
      (/^(?:goes|went)$/.test(token.lower) && document.tokens[i + 1]?.lower === 'on')
    // “What is it?” Asked Beth.
    if (i === from && tags && token.capital && document.tokens[i + 1]?.capital) return true
    if (i > from && tags && (most > SHORT_TAG_WORDS ? closesTag(document, i) : true)) {
      const after = document.tokens[i + 1]
      return most > SHORT_TAG_WORDS || !after || after.kind === 'sign' || after.paragraph !== token.paragraph
    }
  }
  return false
}
