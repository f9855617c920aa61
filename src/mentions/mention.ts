import type { SpeakerKind } from '../types.ts'

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Someone or something the text mentions outside quotations: a name, a description or a pronoun. */
export interface Mention {
  /** Its place in the list of mentions. */
  readonly index: number
  readonly form: 'name' | 'description' | 'pronoun'
  /** The words that name or describe: the name without title, the description with its article and modifiers. */
  readonly first: number
  readonly end: number
  /** The whole phrase: role before the name included. */
  phraseFirst: number
  /** The end of the phrase with what is said of it right behind: “(R-Tex.)”, “, 46,”, “of Lamplight”, an apposition. */
  asideEnd: number
  /** The token that says what it is: the last of a name, the noun of a description. */
  head: number
  /** What it is by its own words; an apposition may show that it is a person. */
  kind: SpeakerKind
  readonly gender: 'm' | 'f' | null
  /** What the text calls it beside this mention, the best first. */
  roles: readonly TokenRange[]
  /** What the text states it is in a sentence or clause of its own: “Foss was *mayor of Harl*”. */
  claim: TokenRange | null
  /** An honorific stands before the name: its token, else -1. */
  honorific: number
  /** It owns what follows (“Foss’s lawyer”), so it is not the one who speaks. */
  possessive: boolean
  /** It depends on a preposition or on another phrase: “for Foss”, “Trump” in “the Trump campaign”. */
  governed: boolean
  /** The mention this one only describes: the apposition after a name, the role before it set off by a comma; or -1. */
  describes: number
  /** Where the description begins that stands before the name and its comma (“*her deputy*, Ian Boyd”), else -1. */
  leadFirst: number
}

/** Most mentions have none. */
export const NO_ROLES: readonly TokenRange[] = []

/** Another role, behind all others. Lists are made anew: one that grows keeps room for many. */
export function addRole(mention: Mention, role: TokenRange): void {
  mention.roles = mention.roles.concat(role)
}

/** Another role, better than all others. */
export function addBestRole(mention: Mention, role: TokenRange): void {
  mention.roles = [role].concat(mention.roles)
}

/** The outermost mention around token `i`, out of `all`. */
export function mentionAt(all: readonly Mention[], at: Int32Array, i: number): Mention | undefined {
  const index = at[i] ?? -1
  return index < 0 ? undefined : all[index]
}
