import { attribute } from '../src/attribute.ts'
import { readClauses } from '../src/clauses.ts'
import { readDocument } from '../src/document.ts'
import { english } from '../src/lexicon/english.ts'
import { pairMarks } from '../src/marks.ts'
import { readMentions } from '../src/mentions.ts'
import { readQuotations } from '../src/quotations.ts'
import { readSentences } from '../src/sentences.ts'
import { readSpeakers } from '../src/speakers.ts'
import { splitText } from '../src/split-text.ts'

/** What every stage makes of a text, and a way to read ranges of tokens as words. */
export function runStages(text: string) {
  const document = readDocument(splitText(text), text, english)
  const pairs = pairMarks(document)
  const quotations = readQuotations(document, pairs)
  const sentences = readSentences(document, quotations)
  const mentions = readMentions(document, quotations, sentences, english)
  const clauses = readClauses(document, quotations, sentences, mentions, english)
  const attributions = attribute(document, quotations, sentences, mentions, clauses)
  const identities = readSpeakers(document, sentences, mentions, clauses, attributions)

  /** The source from the first token of a range to its last, without the possessive ending; an empty string for no tokens. */
  const words = ({ first, end }: { first: number; end: number }): string =>
    text.slice(
      document.starts[first],
      first < end
        ? (document.ends[end - 1] as number) - document.tokenAt(end - 1).endingLength
        : document.starts[first],
    )
  /** The words of a mention by its index; `null` for -1. */
  const mentionWords = (index: number): string | null => {
    const mention = mentions.all[index]
    return mention ? words(mention) : null
  }
  return { document, pairs, quotations, sentences, mentions, clauses, attributions, identities, words, mentionWords }
}
