// @ts-check
import { readFile } from 'node:fs/promises'
import { findQuotes } from 'quote-attribution'

/**
 * Read one article. What is returned is copied to the main thread, so it is made of plain values only.
 *
 * @param {string} file
 */
export default async function readArticle(file) {
  return { file, quotes: findQuotes(await readFile(file, 'utf8')) }
}
