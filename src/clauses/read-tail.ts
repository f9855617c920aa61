import { WordClass } from '../lexicon/lexicon.ts'
import type { TokenRange } from '../mentions.ts'
import { type ClauseScope, mentionAt, wordNear } from './clause-scope.ts'

/** What follows a reporting verb and belongs to it. */
export interface Tail {
  readonly addressee: TokenRange | null
  readonly medium: TokenRange | null
  /** Token after the last that belongs to the verb. */
  readonly end: number
}

/** Verbs whose object is the one spoken to. */
const TELLING = new Set(
  'accuse address advise ask assure blame chide email implore inform instruct interrupt lecture order press question remind scold tell thank urge warn write text'.split(
    ' ',
  ),
)
/** Where and by what things are said. */
const MEDIA = new Set(
  'ad advertisement affidavit announcement article audio blog bluesky book briefing broadcast call channel column comment comments complaint conference debate decision dissent documentary e-mail editorial email essay facebook filing hearing indictment instagram interview lawsuit letter linkedin livestream meeting memo memoir message motion news newsletter note op-ed opinion petition phone podcast post posting posts press program programme radio rally recording reddit release remarks reply report ruling show slack snapchat social speech statement statements substack telegram telephone television testimony text threads tiktok tv tweet tweets twitter video voicemail website weibo whatsapp x youtube'.split(
    ' ',
  ),
)
/** Nouns behind the name of an outlet, or a word for where it is. */
const OUTLETS = new Set(
  'agency broadcaster channel daily magazine network news newspaper paper podcast programme program radio show station television tv website weekly'.split(
    ' ',
  ),
)
const MEDIUM_JOINTS = new Set('by during in on over through via'.split(' '))
/** How many words a medium may have before its noun: “in a hastily arranged news conference”. */
const LONGEST_MEDIUM = 6

/** Read addressee and medium behind the verb that ends at token `end`. */
export function readTail(scope: ClauseScope, verb: number, lemma: string, limit: number): Tail {
  let end = verb + 1
  let addressee: TokenRange | null = null
  if (TELLING.has(lemma)) {
    const mention = mentionAt(scope, end)
    const token = wordNear(scope, end, verb)
    // “Blamed *the court’s* “odd” ruling”, but “told Radio Nine’s “Today””
    const owns = mention?.possessive === true && lemma !== 'tell'
    if (owns || (lemma === 'write' && mention?.kind === 'document')) addressee = null
    else if (mention && mention.form !== 'pronoun') {
      addressee = { first: mention.phraseFirst, end: mention.end }
    } else if (
      token.kind === 'word' &&
      !(
        token.classes &
        (WordClass.preposition |
          WordClass.subordinator |
          WordClass.pronoun |
          WordClass.auxiliary |
          WordClass.adverb |
          WordClass.determiner |
          WordClass.time)
      )
    ) {
      addressee = { first: end, end: end + 1 }
    }
    if (addressee) {
      end = readOutlet(scope, addressee.end, verb)
      addressee = { first: addressee.first, end }
    }
  }
  const at = skipTime(scope, end, verb)
  const medium = readMedium(scope, at, verb, limit)
  return { addressee, medium, end: medium ? medium.end : end }
}

/** “Told the Guardian *newspaper*”, “told local *radio*”: where an addressee ends whose name ends at token `from`. */
function readOutlet(scope: ClauseScope, from: number, verb: number): number {
  let end = from
  while (OUTLETS.has(wordNear(scope, end, verb).lower)) end++
  return end
}

/** A medium may follow a word of time: “said Monday in a statement”. */
function skipTime(scope: ClauseScope, from: number, verb: number): number {
  let i = from
  for (; i < from + 4; i++) {
    const token = wordNear(scope, i, verb)
    if (
      !(token.classes & WordClass.time) &&
      !(token.lower === 'on' && wordNear(scope, i + 1, verb).classes & WordClass.time)
    )
      return i
  }
  return from
}

function readMedium(scope: ClauseScope, from: number, verb: number, limit: number): TokenRange | null {
  const joint = wordNear(scope, from, verb)
  if (!MEDIUM_JOINTS.has(joint.lower)) return null
  let noun = -1
  for (let i = from + 1; i < Math.min(limit, from + 1 + LONGEST_MEDIUM); i++) {
    const token = wordNear(scope, i, verb)
    if (token.kind !== 'word') break
    if (MEDIA.has(token.lower) && token.ending === null) noun = i
    else if (
      noun >= 0 ||
      (token.classes & (WordClass.pronoun | WordClass.auxiliary | WordClass.subordinator | WordClass.preposition)) !== 0
    )
      break
  }
  if (noun < 0) return null
  const tie = wordNear(scope, noun + 1, verb)
  const partner = mentionAt(scope, noun + 2)
  if (!/^(?:with|to|on|for)$/.test(tie.lower)) return { first: from, end: noun + 1 }
  if (partner?.phraseFirst === noun + 2) return { first: from, end: partner.end }
  // “In a post on *X*”, but “in a post on Monday”
  let end = noun + 2
  for (let place = wordNear(scope, end, verb); place.capital && !(place.classes & WordClass.time); end++)
    place = wordNear(scope, end + 1, verb)
  return { first: from, end: end > noun + 2 ? end : noun + 1 }
}
