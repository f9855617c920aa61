import type { Document, Token } from '../document.ts'
import { isDash, isEndSign } from '../lexicon/lexicon.ts'
import type { Quotations } from '../quotations.ts'
import type { Sentences } from '../sentences.ts'
import type { TokenRange } from './mention.ts'

/** A headline of so many words at least is told from a sentence by its capitals. */
const SHORTEST_HEADLINE = 6
/** The share of capitals among its longer words that makes a headline. */
const HEADLINE_SHARE = 0.85
/** A line of credits has no more tokens. */
const LONGEST_CREDIT = 16
/** What opens a line that says who made the article or its pictures. */
const CREDITS =
  /^(?:by|compiled|edited|editing|graphics?|illustrations?|images?|pictures?|photos?|photographs?|photography|reporting|updated|videos?|words|written)$/

/**
 * For each sentence whether it is no part of what an article tells: a headline with capitals throughout, a byline, a credit, a
 * dateline. Nobody in it speaks.
 */
export function readFurniture(document: Document, quotations: Quotations, sentences: Sentences): Uint8Array {
  const found = new Uint8Array(sentences.all.length)
  sentences.all.forEach((sentence, index) => {
    if (!isTitleCased(document, sentence) && !isCredit(document, sentence) && !isDateline(document, sentence)) return
    if (!holdsQuotation(quotations, sentence)) found[index] = 1
  })
  return found
}

function holdsQuotation(quotations: Quotations, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (quotations.at[i] !== -1) return true
  return false
}

/** A Sentence Printed Like This One: where every word is a capital, none shows a name. */
function isTitleCased({ tokens, paragraphAt }: Document, { first, end }: TokenRange): boolean {
  if (end - first <= SHORTEST_HEADLINE) return false
  // A list of names in running text: “Take Sens. Ana Foss and Ian Boyd. Last week …”
  if (tokens[end - 1]?.text === '.' && paragraphAt(end) === paragraphAt(end - 1)) return false
  /** So many words may be small, even if all are longer ones. */
  const most = (1 - HEADLINE_SHARE) * (end - first)
  let capitals = 0
  let small = 0
  for (let i = first + 1; i < end && small <= most; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || token.text.length < 4) continue
    if (token.capital) capitals++
    else small++
  }
  const words = capitals + small
  return words >= SHORTEST_HEADLINE && capitals >= words * HEADLINE_SHARE
}

/** “HARL, Ohio (AP) —”: nothing but a dateline ends in a dash before its paragraph does. */
const isDateline = ({ tokenAt, paragraphAt }: Document, { end }: TokenRange): boolean =>
  isDash(tokenAt(end - 1).text) && paragraphAt(end) === paragraphAt(end - 1)

/** “By Ian Foss”, “Photo: Ian Foss”, “(Additional reporting by Ian Foss)”: a line of its own without a stop, or a lone word. */
function isCredit({ tokens, paragraphAt, paragraphs }: Document, { first, end }: TokenRange): boolean {
  const paragraph = paragraphs[paragraphAt(first)]
  if (!paragraph || paragraph.first !== first || paragraph.end !== end || end - first > LONGEST_CREDIT) return false
  // “Harlpix.”, for a picture
  if (end - first < 3 && (end - first === 1 || tokens[end - 1]?.text === '.')) return true
  if (isEndSign(tokens[end - 1]?.text ?? '')) return false
  let opening = tokens[first]?.text === '(' ? first + 1 : first
  if (tokens[opening]?.lower === 'additional') opening++
  return CREDITS.test(tokens[opening]?.lower ?? '') && (tokens[opening]?.capital === true || opening > first)
}
