import type { Document } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Quotation } from '../quotations.ts'
import { issuedIn, reportedBy } from './continued.ts'
import { byClause, type Found, mentionAt, mentionOf, type RuleScope, type Shape, topicOf } from './rule.ts'

/** A bare paragraph of quoted words after a paragraph that reports one person’s speech, or is about exactly one person. */
export function soleSpeaker(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (!shape.opensParagraph || !shape.whole) return null
  const { document, sentences } = scope
  const paragraph = document.paragraphs[quotation.paragraph - 1]
  if (!paragraph) return null
  const lastSentence = sentences.of[paragraph.end - 1] as number
  const reported = reportedBy(scope, lastSentence)
  const reporter = mentionOf(scope, reported?.subject ?? -1)
  if (reported && reporter && isSomebody(reporter, document)) return { ...reported }
  const issued = issuedIn(scope, lastSentence)
  if (issued) return byClause(issued)
  if (!isProse(scope, paragraph)) return null
  const people = new Set<string>()
  const unnamed = new Set<string>()
  let only = -1
  for (let i = paragraph.first; i < paragraph.end; i++) {
    const mention = mentionAt(scope, i)
    if (!mention || mention.phraseFirst !== i) continue
    const topic = topicOf(scope, sentences.of[i] as number) === mention
    if (mention.governed && mention.kind !== 'person') continue
    if (mention.form === 'name' && mention.kind !== 'organization') people.add(document.tokenAt(mention.head).lower)
    else if (!topic || mention.kind !== 'person') continue
    else if (mention.form === 'description') unnamed.add(document.tokenAt(mention.head).lower)
    if (topic && (mention.form === 'name' || only < 0)) only = mention.index
  }
  // The mayor may be the one who is named, but not the nurse and the diver one person.
  return people.size <= 1 && unnamed.size <= 1 && only >= 0 ? { subject: only, clause: null } : null
}

/** A person, or a name that may be one; “who” and “families” are nobody in particular. */
const isSomebody = (mention: Mention, document: Document): boolean =>
  mention.form === 'name'
    ? mention.kind !== 'organization'
    : mention.kind === 'person' && document.tokenAt(mention.head).lower !== 'who'

/** A paragraph of sentences, not a caption, a byline or a line of page furniture: it ends in a stop and has a verb. */
function isProse(scope: RuleScope, paragraph: { readonly first: number; readonly end: number }): boolean {
  const { tokenAt } = scope.document
  if (!/[.?!…)\]”"’']$/.test(tokenAt(paragraph.end - 1).text)) return false
  for (let i = paragraph.first; i < paragraph.end; i++)
    if (tokenAt(i).classes & (WordClass.verb | WordClass.auxiliary)) return true
  return false
}
