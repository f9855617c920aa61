import { WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { clausesOf, type Found, type RuleScope, type Shape } from './rule.ts'

const DROPPED: Found = { dropped: true }
/** Nouns for works and programmes, before or behind their title. */
const WORKS = new Set(
  'album anthem article ballad book bestseller blockbuster cartoon column comedy documentary drama episode essay exhibition film films game hit hymn magazine memoir movie movies musical novel novels opera painting play podcast poem programme program record remake sequel series show shows single sitcom song songs soundtrack story thriller track trilogy video award prize'.split(
    ' ',
  ),
)

/** No line between parts of a text has more words. */
const LONGEST_CROSSHEAD = 8

/** ‘A fight to the end’ alone in its paragraph, in single marks where the text sets speech in double ones, or in capitals: it heads a part of the text with words from it. */
export function crosshead(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const { tokens, paragraphs } = scope.document
  if (!shape.opensParagraph || quotation.paragraph === 0 || shape.words > LONGEST_CROSSHEAD) return null
  const end = paragraphs[quotation.paragraph]?.end ?? 0
  for (let i = quotation.end; i < end; i++) if (tokens[i]?.kind !== 'sign') return null
  // The banners read: ¶ “NO MORE TOLLS”
  if (/^[:,]$/.test(tokens[quotation.open - 1]?.text ?? '')) return null
  if (/^['‘’`]$/.test(tokens[quotation.open]?.text ?? '')) return scope.singleMarks ? null : DROPPED
  return shape.endSign === '' && isAllCapitals(scope, quotation) ? DROPPED : null
}

/** No headline, and no line beneath it, has more tokens. */
const LONGEST_HEADLINE = 30

/** Mayor calls pier ‘unsafe’ ¶ …: words which a line above the text takes from it, in single marks where the text sets speech in double ones. */
export function headline(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const { tokens, paragraphs, text } = scope.document
  const line = paragraphs[quotation.paragraph]
  const below = tokens[line?.end ?? 0]
  if (!line || !below || quotation.paragraph > 1 || line.end - line.first > LONGEST_HEADLINE) return null
  if (scope.singleMarks || !/^['‘’`]$/.test(tokens[quotation.open]?.text ?? '')) return null
  // Mayor: ‘We will rebuild’; ‘We will rebuild’, says mayor
  if (/^(?:[:—–-]|-{2,})$/.test(shape.before) || (shape.before === ',' && shape.whole)) return null
  if (shape.opensParagraph && quotation.end < line.end && tokens[quotation.end]?.kind !== 'word') return null
  const last = tokens[quotation.wordsEnd - 1]
  const words = text.slice(tokens[quotation.first]?.start, last?.kind === 'sign' ? last.start : last?.end)
  return text.slice(below.start).toLowerCase().includes(words.toLowerCase()) ? DROPPED : null
}

/** Two words or more, and no small letter. */
function isAllCapitals(scope: RuleScope, quotation: Quotation): boolean {
  const { tokens, text } = scope.document
  const words = text.slice(tokens[quotation.first]?.start, tokens[quotation.wordsEnd - 1]?.end)
  return /\p{Lu} \p{Lu}|\p{Lu}{2}.* .*\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words)
}

/** No label has more words. */
const LONGEST_LABEL = 8
/** What names the thing before it: the storm, nicknamed “the Kettle”. */
const NAMED =
  /^(?:aka|alias|baptised|christened|code-?named|dubbed|entitled|headlined|known|nicknamed|rebranded|so-called|subtitled|titled)$/
/** What the marks behind it hold is said of words, not with them: the word “ferry”. */
const NOUNS = /^(?:acronym|hashtag|label|moniker|motto|name|nickname|phrase|slogan|tagline|term|title|word)$/
/** A comma may stand between these and what they say. */
const MOTTOS = /^(?:hashtag|mantra|motto|slogan|tagline)$/

/** Names, nicknames and labels: the storm, nicknamed “the Kettle”. */
export function label(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  if (shape.words > LONGEST_LABEL) return null
  const { tokens } = scope.document
  const word = (i: number): string =>
    tokens[i]?.paragraph === quotation.paragraph && scope.quotations.at[i] === -1 ? (tokens[i]?.lower ?? '') : ''
  const last = quotation.open - 1
  let at = last
  while (/^(?:as|the|a|an|is|was|,|simply|just|merely|by)$/.test(word(at)) && last - at < 2) at--
  const before = word(at)
  const owned = /^(?:in|his|her|their)$/.test(word(last - 1)) || tokens[last - 1]?.ending === 'possessive'
  const named =
    NAMED.test(before) ||
    (before === 'called' && isOnlyCalled(scope, at, quotation)) ||
    // What locals call a “mudlark”.
    (/^(?:calls?|terms?|dubs?)$/.test(before) && calledByAll(scope, at)) ||
    (NOUNS.test(word(last)) && !owned) ||
    MOTTOS.test(word(word(last) === ',' ? last - 1 : last)) ||
    // Who goes by “Lil Fen”.
    (/^(?:goes|go|went|going)$/.test(before) && at < last)
  return named || isMotto(word, quotation) ? DROPPED : null
}

/** “An account called “Nightjar”” and “the so called “ghost bus”” name a thing; “a plan called “odd” by Foss” does not. */
function isOnlyCalled(scope: RuleScope, called: number, quotation: Quotation): boolean {
  const { tokens } = scope.document
  if (/^so-?$/.test(tokens[called - 1]?.lower ?? '')) return true
  const thing = scope.mentions.all[scope.mentions.at[called - 1] ?? -1]
  if (thing?.form !== 'description' || tokens[quotation.end]?.lower === 'by') return false
  // The head of *a* group called “Nightjar”
  let article = called - 1
  while (article > thing.phraseFirst && !((tokens[article]?.classes ?? 0) & WordClass.determiner)) article--
  // In what a judge called “odd”
  const told = /^(?:what|which|that)$/.test(tokens[article - 1]?.lower ?? '')
  return !told && /^(?:a|an|another|one)$/.test(tokens[article]?.lower ?? '')
}

/** “What locals call …”: the naming itself is told of; what one person calls it is that person’s word. */
function calledByAll(scope: RuleScope, verb: number): boolean {
  const { tokens } = scope.document
  const namer = scope.mentions.all[scope.mentions.at[verb - 1] ?? -1]
  if (namer?.form === 'name' || namer?.kind === 'person' || /^(?:he|she)$/.test(tokens[verb - 1]?.lower ?? ''))
    return false
  for (let i = verb - 1; i > verb - 6; i--) if (tokens[i]?.lower === 'what') return true
  return false
}

/** “Whatever works” is my new motto; “the Larks”, as they are known. */
function isMotto(word: (i: number) => string, { end }: Quotation): boolean {
  if (/^(?:is|was|are|were|became|remains)$/.test(word(end)))
    for (let i = end + 1; i < end + 6; i++)
      if (/^(?:hashtag|mantra|moniker|motto|nickname|slogan|title)$/.test(word(i))) return true
  return (
    word(end) === ',' &&
    word(end + 1) === 'as' &&
    /^(?:they|it|he|she)$/.test(word(end + 2)) &&
    /^(?:are|is|was|were)$/.test(word(end + 3))
  )
}

/** Titles of works, programmes, plans and awards: She hosts “Morning Ledger” on Radio Nine. */
export function title(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  // The “Morning Ledger” host: a title inside a phrase.
  const around = scope.mentions.all[scope.mentions.at[quotation.open] ?? -1]
  if (around && around.end > quotation.end) return DROPPED
  if (shape.words > 12 || shape.words === 0 || !shape.capital) return null
  if (/^[:,—–]$/.test(shape.before) && shape.endSign !== '' && shape.opensSentence) return null
  const { tokens } = scope.document
  const work = isWork(scope, quotation)
  let capitals = 0
  let small = 0
  for (let i = quotation.first; i < quotation.wordsEnd; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') {
      if (token && /^[.?!]$/.test(token.text) && i < quotation.wordsEnd - 1) return null
      continue
    }
    if (token.capital || /^\d/.test(token.text)) capitals++
    else if (
      !(token.classes & (WordClass.determiner | WordClass.preposition | WordClass.conjunction | WordClass.particle)) &&
      token.lower !== 'to'
    )
      small++
  }
  if (small > 0) return work && shape.words <= 6 && !shape.opensSentence && small < capitals ? DROPPED : null
  if (work || isProgramme(scope, quotation)) return DROPPED
  if (capitals < 2) return null
  // In title case throughout: a title, unless a verb of saying or calling stands right before it.
  if (shape.opensSentence) return opensAsSubject(scope, quotation) ? DROPPED : null
  return shape.before === ':' || isSpoken(scope, quotation, shape) ? null : DROPPED
}

/** “Told Radio Nine’s “Today””: what a broadcaster owns, by the capitals of its name. */
function isProgramme(scope: RuleScope, quotation: Quotation): boolean {
  const owner = scope.document.tokens[quotation.open - 1]
  return owner?.ending === 'possessive' && /^\p{Lu}{2,}\d?$/u.test(owner.text)
}

/** “Paper Lanterns” is an old song; “Morning Ledger” host Ian Foss: the title is the subject, or part of it, and no tag follows. */
function opensAsSubject(scope: RuleScope, quotation: Quotation): boolean {
  const { tokens } = scope.document
  const next = tokens[quotation.end]
  const last = tokens[quotation.wordsEnd - 1]
  if (last?.kind !== 'word' || next?.kind !== 'word' || next.capital || next.paragraph !== quotation.paragraph)
    return false
  const sentence = scope.sentences.of[quotation.open] as number
  return (
    sentence === scope.sentences.of[quotation.end] &&
    !clausesOf(scope, sentence, quotation.open).some(
      clause => clause.sense === 'speech' && clause.verb >= quotation.end && clause.verb < quotation.end + NEAR_TAG,
    )
  )
}

/** A tag has its verb within so many words: “Rent Is Theft” a long banner read. */
const NEAR_TAG = 5
/** What one says of another with these is a word for him, however it is printed: called Foss “Little Ian”. */
const CALLING =
  /^(?:brand|call|characterise|characterize|declare|deem|depict|describe|label|proclaim|pronounce|refer|term)$/

/** A verb of saying right before it, or one that calls somebody so. “Told “Morning Ledger” that …” is whom one told. */
function isSpoken(scope: RuleScope, quotation: Quotation, shape: Shape): boolean {
  const { tokens } = scope.document
  const end = quotation.open - (tokens[quotation.open - 1]?.kind === 'sign' && shape.before !== '' ? 1 : 0)
  return clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open).some(clause => {
    if (clause.sense === 'speech' && clause.end === end)
      return !(clause.lemma === 'tell' && clause.addressee === null && end === quotation.open)
    if (!CALLING.test(clause.lemma) || clause.verb >= quotation.open || clause.subject < 0) return false
    let at = clause.verb + (tokens[clause.verb + 1]?.lower === 'to' ? 2 : 1)
    const object = scope.mentions.all[scope.mentions.at[at] ?? -1]
    if (!object || object.possessive || object.kind === 'document') return false
    if (object.form === 'description' && object.kind === 'unknown') return false
    if (tokens[at]?.lower === 'it') return false
    for (at = object.end; /^(?:as|the|a|an)$/.test(tokens[at]?.lower ?? ''); at++);
    return at === quotation.open
  })
}

function isWork(scope: RuleScope, quotation: Quotation): boolean {
  const { tokens } = scope.document
  const before = tokens[quotation.open - 1]
  const after = tokens[quotation.end]
  const noun = (i: number): boolean =>
    scope.quotations.at[i] === -1 && tokens[i]?.kind === 'word' && WORKS.has(tokens[i]?.lower ?? '')
  if (before?.paragraph !== quotation.paragraph) return false
  return (
    noun(quotation.open - 1) ||
    (before?.text === ',' && noun(quotation.open - 2)) ||
    (after?.paragraph === quotation.paragraph && noun(quotation.end))
  )
}

/** Words that are denied or imagined: No minister will ever say “I was wrong”. */
export function unsaid(scope: RuleScope, quotation: Quotation): Found | null {
  const { tokens } = scope.document
  const clauses = clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open)
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]
    if (!clause || clause.verb >= quotation.open) continue
    if (clause.end < quotation.open - 2) return null
    if (clause.sense !== 'speech' || !/^(?:say|utter|hear|use|shout|write|call)$/.test(clause.lemma)) return null
    if (clause.negated) return DROPPED
    for (let k = clause.verb - 1; k > clause.verb - 4; k--) {
      if (/^(?:ever|never)$/.test(tokens[k]?.lower ?? '')) return DROPPED
    }
    if (tokens[clause.verb - 1]?.lower === 'to' && /^were$/.test(tokens[clause.verb - 2]?.lower ?? '')) return DROPPED
    if (
      tokens[clause.verb - 1]?.lower === 'to' &&
      /^(?:occasion|reason|unable|refuse|refused|refuses|declined|if|easy)$/.test(tokens[clause.verb - 2]?.lower ?? '')
    )
      return DROPPED
    return null
  }
  return null
}
