import type { Paragraph } from '../document.ts'
import type { Quotation } from '../quotations.ts'
import { DROPPED, type Found, type RuleScope, type Shape, SINGLE_MARK } from './rule.ts'

/** No line between parts of a text has more words. */
const LONGEST_CROSSHEAD = 8

/** ‘A fight to the end’ alone in its paragraph, in single marks where the text sets speech in double ones, or in capitals: it heads a part of the text with words from it. */
export function crosshead(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const { tokenAt, paragraphs } = scope.document
  if (!shape.opensParagraph || quotation.paragraph === 0 || shape.words > LONGEST_CROSSHEAD) return null
  const end = (paragraphs[quotation.paragraph] as Paragraph).end
  for (let i = quotation.end; i < end; i++) if (tokenAt(i).kind !== 'sign') return null
  // The banners read: ¶ “NO MORE TOLLS”
  if (/^[:,]$/.test(tokenAt(quotation.open - 1).text)) return null
  if (SINGLE_MARK.test(tokenAt(quotation.open).text)) return scope.setsSingle() ? null : DROPPED
  if (tokenAt(quotation.wordsEnd - 1).text === ':') return DROPPED
  return shape.endSign === '' && isAllCapitals(scope, quotation) ? DROPPED : null
}

/** No headline, and no line beneath it, has more tokens. */
const LONGEST_HEADLINE = 30

/** Mayor calls pier ‘unsafe’ ¶ …: words which a line above the text takes from it, in single marks where the text sets speech in double ones. */
export function headline(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const { tokenAt, paragraphs, starts, ends, text } = scope.document
  const line = paragraphs[quotation.paragraph] as Paragraph
  const below = paragraphs[quotation.paragraph + 1]
  if (!below || quotation.paragraph > 1 || line.end - line.first > LONGEST_HEADLINE) return null
  if (!SINGLE_MARK.test(tokenAt(quotation.open).text) || scope.setsSingle()) return null
  // Mayor: ‘We will rebuild’; ‘We will rebuild’, says mayor
  if (/^(?:[:—–-]|-{2,})$/.test(shape.before) || (shape.whole && (shape.before === ',' || shape.endSign === ',')))
    return null
  if (shape.opensParagraph && quotation.end < line.end && tokenAt(quotation.end).kind !== 'word') return null
  const last = quotation.wordsEnd - 1
  const words = text.slice(starts[quotation.first], tokenAt(last).kind === 'sign' ? starts[last] : ends[last])
  return text.slice(starts[below.first]).toLowerCase().includes(words.toLowerCase()) ? DROPPED : null
}

/** Two words or more, and no small letter. */
function isAllCapitals(scope: RuleScope, quotation: Quotation): boolean {
  const { starts, ends, text } = scope.document
  const words = text.slice(starts[quotation.first], ends[quotation.wordsEnd - 1])
  return !/\p{Ll}/u.test(words) && words.split(' ').filter(word => /\p{Lu}/u.test(word)).length > 1
}
