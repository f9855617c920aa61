import { attribute } from './attribute.ts'
import { readClauses } from './clauses.ts'
import { type Leaves, readDocument } from './document.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { pairMarks } from './marks.ts'
import { readMentions } from './mentions.ts'
import { readQuotations } from './quotations.ts'
import { writeQuotes } from './quotes.ts'
import { readReports } from './reports.ts'
import { readSentences } from './sentences.ts'
import { readSpeakers } from './speakers.ts'
import type { Quote } from './types.ts'

/** The stages in order. Each knows only what the ones before it made. */
export function runPipeline(leaves: Leaves, text: string, lexicon: Lexicon, indirect: boolean): Quote[] {
  const document = readDocument(leaves, text, lexicon)
  const quotations = readQuotations(document, pairMarks(document))
  if (quotations.all.length === 0 && !indirect) return []
  const sentences = readSentences(document, quotations)
  const mentions = readMentions(document, quotations, sentences, lexicon)
  const clauses = readClauses(document, quotations, sentences, mentions, lexicon)
  const attributions = attribute(document, quotations, sentences, mentions, clauses)
  const reports = indirect ? readReports(document, quotations, sentences, mentions, clauses) : []
  const all = [...attributions, ...reports.map(report => report.attribution)]
  const identities = readSpeakers(document, sentences, mentions, clauses, all)
  return writeQuotes(document, quotations, mentions, attributions, reports, identities)
}
