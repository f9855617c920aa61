import type { Lexicon } from './lexicon.ts'

/** A lexicon that is put together when a word of it is first asked for, so that importing the library does not wait for that. */
export function onFirstUse(make: () => Lexicon): Lexicon {
  let made: Lexicon | undefined
  const lexicon = (): Lexicon => {
    made ??= make()
    return made
  }
  return {
    get words() {
      return lexicon().words
    },
    get openings() {
      return lexicon().openings
    },
    get table() {
      return lexicon().table
    },
    get phrasal() {
      return lexicon().phrasal
    },
  } as Lexicon
}
