import type { Document } from '../document.ts'
import type { Mention, Mentions } from '../mentions.ts'
import type { Sentences } from '../sentences.ts'

/** “¶ In the corridor stood *Ana Foss*.”, “¶ The class is taught by *Ana Foss*.”: the only person in the sentence with which a paragraph begins. */
export function isIntroduced(document: Document, sentences: Sentences, { all }: Mentions, mention: Mention): boolean {
  const { form, kind, first, end, index, phraseFirst, possessive } = mention
  if (form !== 'name' || kind !== 'person' || end - first < 2 || possessive) return false
  const sentence = sentences.of[first] as number
  const begin = sentences.all[sentence]?.first ?? 0
  if (document.paragraphAt(begin - 1) === document.paragraphAt(begin)) return false
  const joint = document.tokenAt(phraseFirst - 1).lower
  if (mention.governed ? !/^(?:by|to)$/.test(joint) : /^(?:after|for)$/.test(joint)) return false
  // “The novel was *written by* Ana Foss”: whoever made it long ago need not be there.
  if (joint === 'by' && MAKING.has(document.tokenAt(phraseFirst - 2).word.lemma)) return false
  const here = (each: Mention | undefined): boolean => each !== undefined && sentences.of[each.first] === sentence
  for (let i = index - 1; here(all[i]); i--) if (isPersonal(all[i] as Mention, mention)) return false
  for (let i = index + 1; here(all[i]); i++) if (isPersonal(all[i] as Mention, mention)) return false
  return true
}

const MAKING = new Set<string | null>(['build', 'compose', 'design', 'direct', 'paint', 'produce', 'write'])

/** Is it somebody else, or may be? */
const isPersonal = ({ form, kind, gender, describes, first, end }: Mention, other: Mention): boolean =>
  describes !== other.index &&
  !(first >= other.phraseFirst && end <= other.asideEnd) &&
  (gender !== null || kind === 'person' || kind === 'group' || (form === 'name' && kind === 'unknown'))
