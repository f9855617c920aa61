import type { Document, Token } from './document.ts'
import { isDash, isEndSign, isFigure, VerbForm, WordClass } from './lexicon/lexicon.ts'
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
      const quoted = quotations.at[i] as number
      if (i !== dateline && i + 1 < end) {
        const ends =
          quoted < 0
            ? endsAt(tokens, i)
            : endsBehind(document, quotations, quotations.all[quoted] as Quotation, i, begin)
        if (!ends) continue
      }
      all.push({ first: begin, end: i + 1 })
      begin = i + 1
    }
  }
  return { of, all }
}

/** Does a sentence end with the token `i` of a quotation: with the last, behind a stop and before what is no tag? */
function endsBehind(
  document: Document,
  quotations: Quotations,
  quotation: Quotation,
  i: number,
  begin: number,
): boolean {
  if (i !== quotation.end - 1 || quotation.continuation >= 0) return false
  const { tokens } = document
  let last = quotation.wordsEnd - 1
  while (last > quotation.open && tokens[last]?.kind === 'mark') last--
  const sign = tokens[last]?.text ?? ''
  if (!/^(?:[.?!…]+)$/.test(sign) || !startsSentence(tokens[i + 1] as Token)) return false
  // “So it is,” she said. “Why?” *Boyd said:* “No.”: behind another one in the paragraph, what a colon ends leads on.
  const goesOn = quotations.all[quotation.index - 1]?.paragraph === quotation.paragraph
  if (sign !== '.') return !isTag(document, quotations, i + 1, TAG_WORDS, goesOn)
  // Foss called it “odd.” Ames said, …: a fragment at the end of a sentence that has its verb before it.
  return quotation.open > begin || !isTag(document, quotations, i + 1, SHORT_TAG_WORDS, goesOn)
}

const FULL_STOP = 46

/** Does a sentence end with the token `i`, outside quotations? */
function endsAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  if (token.kind === 'sign') {
    if (token.text === ',' || !startsSentence(next)) return false
    // “The *No. 2* at the ministry”
    if (isFigure(next) && /^Nos?$/.test(tokens[i - 1]?.text ?? '')) return false
    if (isEndSign(token.text)) return true
    if (/^(?:…|\.{2,})$/.test(token.text)) return next.capital
    return /^[)\]]$/.test(token.text) && isEndSign(tokens[i - 1]?.text ?? '')
  }
  // “They came at 5 p.m. He left.” What follows is asked first: few words begin with a capital.
  if (!next.capital && next.kind !== 'mark') return false
  if (token.text.charCodeAt(token.text.length - 1) !== FULL_STOP || token.kind !== 'word') return false
  if (token.classes & WordClass.title) return false
  if (next.kind === 'mark') return tokens[i + 2]?.capital ?? false
  return (next.classes & OPENERS) !== 0 || isFigure(token)
}

const startsSentence = (token: Token): boolean =>
  token.capital || token.kind === 'mark' || token.kind === 'opaque' || /^[\d([{•·*@#—–-]/.test(token.text)

/** How many words a dateline may have before its dash. */
const LONGEST_DATELINE = 9

/** The dash that ends a dateline (“LEEDS, Ohio (AP) —”), or -1: capitals, places and dates alone stand before it. */
function datelineEnd({ tokens }: Document, first: number, end: number): number {
  const last = Math.min(end - 1, first + LONGEST_DATELINE)
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'sign' && isDash(token.text)) return i > first && isDateline(tokens, first, i) ? i : -1
    const plain = token.kind === 'sign' || token.capital || isFigure(token)
    if (!plain || (token.classes & (WordClass.verb | WordClass.pronoun) && !(token.classes & WordClass.time))) return -1
  }
  return -1
}

/** Do capitals open the words up to a dash, or does an agency stand there, “(AP)”? */
function isDateline(tokens: readonly Token[], first: number, dash: number): boolean {
  if (/^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[first]?.text ?? '')) return true
  for (let i = first; i < dash; i++)
    if (tokens[i]?.text === '(' && /^\p{Lu}{2,}$/u.test(tokens[i + 1]?.text ?? '')) return true
  return false
}

/** Behind the verb of a tag comes its end, an adverb, a time, a place or whom it tells; “Foss said students want …” is a sentence anew. */
function closesTag(document: Document, verb: number): boolean {
  const next = document.tokens[verb + 1]
  if (next?.kind !== 'word' || document.paragraphAt(verb + 1) !== document.paragraphAt(verb)) return true
  if (/^(?:tell|remind|warn|assure|ask)$/.test(document.tokens[verb]?.word.lemma ?? '')) return !reports(document, verb)
  if (/^(?:as|when|while|after|before)$/.test(next.lower)) return true
  return (next.classes & (WordClass.adverb | WordClass.time | WordClass.preposition)) !== 0 || next.lower.endsWith('ly')
}

/** “Told the board *that* it …”, “told the board the pier *was* …”: whoever is told, something is reported. */
function reports({ tokens }: Document, verb: number): boolean {
  for (let i = verb + 2; i < verb + FARTHEST_REPORTED; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (token.lower === 'that') return true
    if (token.classes & (WordClass.preposition | WordClass.subordinator)) return false
    if (token.classes & WordClass.auxiliary && token.lower !== 'to') return true
  }
  return false
}
/** So many words behind “told” what is reported has its own verb. */
const FARTHEST_REPORTED = 8

/** “*Coach* Ana Foss”, “his *report*”: what could be a verb, by itself or right behind an article. */
const isNoun = ({ tokenAt }: Document, i: number): boolean =>
  tokenAt(i).word.forms === VerbForm.base &&
  (tokenAt(i).capital ||
    (tokenAt(i).classes & WordClass.person) !== 0 ||
    /^(?:an?|his|her|its|the|their)$/.test(tokenAt(i - 1).lower))

/** Do the next words make a tag, such as “Mary cried” after `“Stop!”`? */
function isTag(document: Document, quotations: Quotations, from: number, most: number, goesOn: boolean): boolean {
  for (let i = from; i < from + most; i++) {
    const token = document.tokens[i]
    if (!token || (quotations.at[i] ?? -1) >= 0) return false
    if (i === from && (token.kind !== 'word' || token.lower === 'that')) return false
    if (token.kind === 'sign' && /^[.?!;:]$/.test(token.text)) return false
    const tags =
      (token.word.sense === 'speech' && token.word.forms !== VerbForm.gerund && !isNoun(document, i)) ||
      (token.word.sense === 'manner' && most > SHORT_TAG_WORDS) ||
      (token.word.sense === 'judgement' && i - from < SHORT_TAG_WORDS && document.tokens[i + 1]?.kind === 'sign') ||
      (/^(?:goes|went)$/.test(token.lower) && document.tokens[i + 1]?.lower === 'on')
    // “What is it?” Asked Beth.
    if (i === from && tags && token.capital && document.tokens[i + 1]?.capital) return true
    if (i > from && tags && (most > SHORT_TAG_WORDS ? closesTag(document, i) : true)) {
      const after = document.tokens[i + 1]
      if (goesOn && after?.text === ':') return false
      return (
        most > SHORT_TAG_WORDS ||
        !after ||
        after.kind === 'sign' ||
        document.paragraphAt(i + 1) !== document.paragraphAt(i)
      )
    }
  }
  return false
}
