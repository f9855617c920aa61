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

/** Names, nicknames and labels: the storm, nicknamed “the Kettle”. */
export function label(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  const { tokens } = scope.document
  if (shape.words > 8) return null
  let at = quotation.open - 1
  const word = (i: number): string =>
    tokens[i]?.paragraph === quotation.paragraph && scope.quotations.at[i] === -1 ? (tokens[i]?.lower ?? '') : ''
  while (/^(?:as|the|a|an|is|was|,|simply|just|merely|by)$/.test(word(at)) && quotation.open - at < 3) at--
  const before = word(at)
  if (before === 'called') return null
  // What locals call a “mudlark”.
  if (/^(?:call|calls|term|terms|dub|dubs)$/.test(before) && calledWhat(scope, at)) return DROPPED
  if (
    before === 'known' ||
    before === 'dubbed' ||
    before === 'nicknamed' ||
    before === 'so-called' ||
    before === 'aka' ||
    before === 'alias'
  )
    return DROPPED
  if (/^(?:titled|entitled|headlined|subtitled|codenamed|code-named|christened|rebranded|baptised)$/.test(before))
    return DROPPED
  if (
    /^(?:term|word|words|phrase|slogan|motto|moniker|nickname|name|label|hashtag|tagline|acronym|title)$/.test(
      before,
    ) &&
    at === quotation.open - 1 &&
    !/^(?:in|his|her|their|'s)$/.test(word(at - 1)) &&
    !(tokens[at - 1]?.ending === 'possessive')
  )
    return DROPPED
  if (/^(?:goes|go|went|going)$/.test(word(at - 1)) && before === 'by') return DROPPED
  if (/^(?:goes|go|went)$/.test(before)) return DROPPED
  if (
    /^(?:slogan|motto|mantra|hashtag|tagline)$/.test(
      word(quotation.open - (word(quotation.open - 1) === ',' || tokens[quotation.open - 1]?.text === ',' ? 2 : 1)),
    )
  )
    return DROPPED
  // “Whatever works” is my new motto.
  const behind = /^(?:is|was|are|were|became|remains)$/.test(word(quotation.end))
  if (behind)
    for (let i = quotation.end + 1; i < quotation.end + 6; i++)
      if (/^(?:motto|slogan|mantra|nickname|moniker|hashtag|title)$/.test(word(i))) return DROPPED
  if (
    word(quotation.end) === ',' &&
    word(quotation.end + 1) === 'as' &&
    /^(?:they|it|he|she)$/.test(word(quotation.end + 2)) &&
    /^(?:are|is|was|were)$/.test(word(quotation.end + 3))
  )
    return DROPPED
  return null
}

/** “What locals call …”: the naming itself is told of. */
function calledWhat(scope: RuleScope, verb: number): boolean {
  for (let i = verb - 1; i > verb - 6; i--) if (scope.document.tokens[i]?.lower === 'what') return true
  return false
}

/** Titles of works, programmes, plans and awards: She hosts “Morning Ledger” on Radio Nine. */
export function title(scope: RuleScope, quotation: Quotation, shape: Shape): Found | null {
  // The “Morning Ledger” host: a title inside a phrase.
  const around = scope.mentions.all[scope.mentions.at[quotation.open] ?? -1]
  if (around && around.end > quotation.end) return DROPPED
  if (shape.words > 12 || shape.words === 0 || !shape.capital) return null
  const { tokens } = scope.document
  const previous = tokens[quotation.open - 1]
  const near = shape.before === '' ? undefined : previous
  if (/^[:,—–]$/.test(shape.before) && shape.endSign !== '' && shape.opensSentence) return null
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
  if (work) return DROPPED
  if (capitals < 2) return null
  // In title case throughout: a title, unless a verb of saying stands right before it.
  if (shape.opensSentence) return null
  const said = clausesOf(scope, scope.sentences.of[quotation.open] as number, quotation.open).some(
    clause => clause.sense === 'speech' && clause.end === quotation.open - (near?.kind === 'sign' ? 1 : 0),
  )
  return said || /^:$/.test(shape.before) ? null : DROPPED
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
