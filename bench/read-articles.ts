import { readFileSync } from 'node:fs'
import { makeArticle } from '../test/make-article.ts'

/** As many as a newspaper prints in some days. */
const MADE = 800

/** The `text` of every line of a JSONL file; without a file, articles made of sentences of this project, always the same. */
export function readArticles(file: string | undefined): string[] {
  if (file === undefined) return Array.from({ length: MADE }, (_, seed) => makeArticle(seed))
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map(line => String(JSON.parse(line).text))
}

/** One text of a given length, in UTF-16 code units, out of articles. */
export function joinArticles(articles: readonly string[], length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${articles[i % articles.length]}\n\n`
  // Otherwise the engine keeps the pieces and joins them within the measured time.
  return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le')
}
