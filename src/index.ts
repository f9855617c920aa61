/**
 * Who said what in an English news article.
 *
 * @module quote-attribution
 */
export { findQuotes } from './find-quotes.ts'
export { findQuotesInTree } from './find-quotes-in-tree.ts'
export { english } from './lexicon/english.ts'
export { extendLexicon, type LexiconAdditions } from './lexicon/extend-lexicon.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export type { Options, TreeOptions } from './options.ts'
export type { Quote, Range, Segment, Span, Speaker, SpeakerKind, Verb } from './types.ts'
