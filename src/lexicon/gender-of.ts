import { WordClass } from './lexicon.ts'

/** Nouns in “-man” for women as well as men. */
const EITHER = /(?:fresh|hu|ombuds)man$/

/** The gender that the form of a noun for a person shows, as a bit of {@link WordClass}: “spokeswoman”, “chairman”. */
export function genderOf(noun: string): number {
  if (noun.endsWith('woman')) return WordClass.female
  return noun.endsWith('man') && !EITHER.test(noun) ? WordClass.male : 0
}
