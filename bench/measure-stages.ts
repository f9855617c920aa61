import { attribute } from '../src/attribute.ts'
import { readClauses } from '../src/clauses.ts'
import { readDocument } from '../src/document.ts'
import { english } from '../src/lexicon/english.ts'
import { pairMarks } from '../src/marks.ts'
import { readMentions } from '../src/mentions.ts'
import { readQuotations } from '../src/quotations.ts'
import { writeQuotes } from '../src/quotes.ts'
import { readSentences } from '../src/sentences.ts'
import { readSpeakers } from '../src/speakers.ts'
import { splitText } from '../src/split-text.ts'
import { printTable } from './print-table.ts'

const ROUNDS = 10

/** How the time is shared among the stages of the pipeline, the least of some rounds for each. */
export function measureStages(articles: readonly string[]): void {
  const best = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<string, number>()
    for (const text of articles) runStages(text, sums)
    for (const [stage, time] of sums) best.set(stage, Math.min(best.get(stage) ?? Infinity, time))
  }
  const total = Array.from(best.values()).reduce((sum, time) => sum + time, 0)
  printTable(
    'Share of each stage',
    ['', '%'],
    Array.from(best, ([stage, time]) => [stage, ((100 * time) / total).toFixed(0)]),
  )
}

/** The pipeline, with a clock between its stages. */
function runStages(text: string, sums: Map<string, number>): void {
  let began = performance.now()
  const done = <T>(stage: string, value: T): T => {
    const now = performance.now()
    sums.set(stage, (sums.get(stage) ?? 0) + now - began)
    began = now
    return value
  }
  const document = done('split-text, document', readDocument(splitText(text), text, english))
  const quotations = done('marks, quotations', readQuotations(document, pairMarks(document)))
  if (quotations.all.length === 0) return
  const sentences = done('sentences', readSentences(document, quotations))
  const mentions = done('mentions', readMentions(document, quotations, sentences, english))
  const clauses = done('clauses', readClauses(document, quotations, sentences, mentions, english))
  const attributions = done('attribute', attribute(document, quotations, sentences, mentions, clauses))
  const identities = done('speakers', readSpeakers(document, sentences, mentions, clauses, attributions))
  done('quotes', writeQuotes(document, quotations, mentions, attributions, [], identities))
}
