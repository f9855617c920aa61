import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Mention } from './mention.ts'
import { POSTNOMINALS } from './read-name.ts'
import { GRAMMAR, looksVerbal, PERSONAL, type Scope } from './scope.ts'

/** How many words an apposition may have. */
const LONGEST_ASIDE = 45
const PARTY = /^\(?[RDI]-[\p{L}.'’-]+$/u
const TIES = new Set(['of', 'from', 'for', 'at', 'with'])

/**
 * Read what stands right behind a name and says who that is: “(R-Tex.)”, “, 46,”, “, the mayor of Paris,”, “of Lamplight”.
 * Roles found go to the name, and the phrases in them are marked as only describing it.
 */
export function readAside(scope: Scope, mention: Mention, mentionAt: Int32Array, mentions: readonly Mention[]): void {
  if (mention.form !== 'name' || mention.possessive || mention.describes >= 0) return
  const { tokens } = scope.document
  let i = mention.end
  const paragraph = tokens[mention.first]?.paragraph
  const at = (k: number): Token | undefined =>
    tokens[k]?.paragraph === paragraph && scope.quotations.at[k] === -1 ? tokens[k] : undefined

  if (POSTNOMINALS.has(at(i)?.text ?? '')) {
    mention.roles.push({ first: i, end: i + 1 })
    i++
    mention.asideEnd = i
  }
  if (at(i)?.text === '(' || at(i)?.text === '[') {
    let close = i + 1
    while (close < i + 12 && at(close) && !/^[)\]]$/.test(at(close)?.text ?? '')) close++
    if (!/^[)\]]$/.test(at(close)?.text ?? '')) return
    if (PARTY.test(at(i + 1)?.text ?? '')) mention.roles.push({ first: i + 1, end: close })
    i = close + 1
    mention.asideEnd = i
  }
  const tie = at(i)
  if (tie?.kind === 'word' && TIES.has(tie.lower) && mention.kind !== 'organization') {
    const inner = mentions[mentionAt[i + 1] ?? -1]
    if (inner?.phraseFirst === i + 1 && inner.form === 'name' && !inner.possessive) {
      const body = inner.kind === 'organization' && !isPlaceName(tokens, inner)
      const given = (tokens[inner.first]?.classes ?? 0) & WordClass.firstName
      const unknown = (inner.kind === 'unknown' || (inner.kind === 'person' && !given)) && !isPlaceName(tokens, inner)
      if (!isHome(at, i) && (body || ((tie.lower === 'of' || tie.lower === 'from') && unknown)))
        mention.roles.push({ first: i, end: inner.end })
      inner.governed = true
      inner.describes = mention.index
      i = inner.end
      mention.asideEnd = i
    }
  }
  while (at(i)?.text === ',') {
    const next = at(i + 1)
    if (!next) return
    if (/^\d{1,3}$/.test(next.text) || PARTY.test(next.text) || next.classes & WordClass.suffix) {
      if (PARTY.test(next.text)) mention.roles.push({ first: i + 1, end: i + 2 })
      i += 2
      mention.asideEnd = i
      continue
    }
    break
  }
  const sign = at(i)?.text ?? ''
  if (sign !== ',' && !/^(?:[–—-]|-{2,})$/.test(sign)) {
    predicate(scope, mention, i, at)
    return
  }
  const end = apposition(scope, i + 1, at)
  if (end < 0 || (sign !== ',' && at(end)?.text !== sign)) return
  let first = i + 1
  while (
    first < end &&
    (tokens[first] as Token).classes & (WordClass.determiner | WordClass.adverb) &&
    !((tokens[first] as Token).classes & WordClass.modifier)
  )
    first++
  if (first >= end) return
  mention.roles.push({ first, end })
  mention.asideEnd = end
  for (let k = i + 1; k < end; k++) {
    const inner = mentions[mentionAt[k] ?? -1]
    if (inner && inner !== mention && inner.first >= i + 1 && inner.describes < 0) {
      if (inner.phraseFirst <= first && inner.form === 'description') inner.describes = mention.index
      else inner.governed = true
    }
  }
}

/** “Of Leeds”, “from Eddings, Ohio”: where someone lives is no role. */
function isHome(at: (k: number) => Token | undefined, tie: number): boolean {
  const place = at(tie + 1)
  if (!/^(?:of|from|in)$/.test(at(tie)?.lower ?? '') || !place?.capital) return false
  const behind = at(tie + 2)
  const alone = behind === undefined || behind.kind !== 'word' || !behind.capital
  return (
    (alone && (place.classes & WordClass.place) !== 0) ||
    (at(tie + 2)?.text === ',' && ((at(tie + 3)?.classes ?? 0) & WordClass.place) !== 0)
  )
}

/** “Burke County”, “Norvale Beach”: the last word says that it is a place. */
const isPlaceName = (tokens: readonly Token[], mention: Mention): boolean =>
  ((tokens[mention.head]?.classes ?? 0) & WordClass.place) !== 0 ||
  /^(?:beach|borough|city|county|falls|heights|hills|island|park|springs|town|township|valley|village)$/.test(
    tokens[mention.head]?.lower ?? '',
  )

/** “A *bearded* veteran”, “a *benefits* manager”: what could be a verb stands before a noun. */
function describes(at: (k: number) => Token | undefined, i: number): boolean {
  const next = at(i + 1)
  return next?.kind === 'word' && !(next.classes & (GRAMMAR | WordClass.adverb))
}

/** Ian Foss is a retired miner: a plain statement of what the name is. */
function predicate(scope: Scope, mention: Mention, verb: number, at: (k: number) => Token | undefined): void {
  if (!/^(?:is|was)$/.test(at(verb)?.lower ?? '') || !/^an?$/.test(at(verb + 1)?.lower ?? '')) return
  const end = apposition(scope, verb + 1, at)
  if (end > verb + 2) mention.roles.push({ first: verb + 2, end })
}

/**
 * Where the apposition that begins at token `from` ends, or -1 when the words there are none: it needs a noun for a person
 * before any verb. It runs to the next comma, over one that only strings roles together (“founder, chair and part owner”).
 */
function apposition(scope: Scope, from: number, at: (k: number) => Token | undefined): number {
  const first = at(from)
  if (first?.kind !== 'word') return TIES.has(first?.lower ?? '') ? from : -1
  const ofBody = first.lower === 'of' || first.lower === 'from'
  const opens = WordClass.determiner | WordClass.possessive | WordClass.modifier
  if (!ofBody && first.classes & GRAMMAR & ~opens) return -1
  let opening = from
  while ((at(opening)?.classes ?? 0) & WordClass.adverb && !((at(opening)?.classes ?? 0) & WordClass.modifier))
    opening++
  const word = at(opening)
  if (word && looksVerbal(word) && !(word.classes & (WordClass.modifier | PERSONAL))) return -1
  let person = false
  let i = from
  for (; i < from + LONGEST_ASIDE; i++) {
    const token = at(i)
    if (!token) {
      // A quotation inside: a title (“author of …”) when a small one, else the next speech.
      const quotation = scope.quotations.all[scope.quotations.at[i] ?? -1]
      if (
        quotation &&
        person &&
        i > from + 1 &&
        scope.document.tokens[i - 1]?.kind === 'word' &&
        quotation.end - quotation.open <= 10
      ) {
        i = quotation.end - 1
        // The comma that closes the aside may stand inside the marks.
        if (scope.document.tokens[quotation.wordsEnd - 1]?.text !== ',') continue
        i++
      }
      break
    }
    if (token.kind === 'word') {
      if (
        token.classes & WordClass.subordinator &&
        token.lower !== 'than' &&
        !(token.classes & WordClass.preposition) &&
        i > from
      )
        break
      if (
        !(token.classes & WordClass.group) &&
        (token.classes & (WordClass.person | WordClass.title | WordClass.relation) ||
          (token.classes & WordClass.demonym && token.capital))
      )
        person = true
      // A noun for a doer that the lexicon lacks: “a glassblower from Norvale”.
      if (token.classes === 0 && !token.capital && /(?:er|or|ist|ian|eer|ess|eur)$/.test(token.lower)) person = true
      if (
        !person &&
        i > from &&
        looksVerbal(token) &&
        !describes(at, i) &&
        !(token.classes & (WordClass.modifier | WordClass.organization | WordClass.document | PERSONAL))
      )
        return -1
      if (
        person &&
        !token.capital &&
        token.word.sense === 'speech' &&
        (token.word.forms & 6) !== 0 &&
        !(token.classes & (WordClass.document | WordClass.person)) &&
        at(i - 1)?.text !== 'the'
      )
        return -1
      if (person && token.classes & WordClass.auxiliary && token.lower !== 'to') return -1
      if (!person && token.classes & (WordClass.pronoun | WordClass.auxiliary) && !(token.classes & WordClass.number))
        return -1
      continue
    }
    if (token.text === ',') {
      if (goesOn(at, i)) continue
      break
    }
    if (/^[.;:!?)]$/.test(token.text) || /^(?:[—–-]|-{2,}|…)$/.test(token.text)) break
  }
  while (
    i > from &&
    at(i - 1)?.kind === 'word' &&
    (at(i - 1)?.classes ?? 0) &
      (WordClass.conjunction | WordClass.preposition | WordClass.adverb | WordClass.subordinator)
  )
    i--
  if (person || (ofBody && !isHome(at, from) && holdsCapitalOrBody(at, from + 1, i))) return i
  return -1
}

/** Do words alone run from token `i` to the stop? */
function endsUnbroken(at: (k: number) => Token | undefined, i: number): boolean {
  for (let k = i; k < i + LONGEST_ASIDE; k++) {
    const token = at(k)
    if (token?.kind !== 'word') return token?.text === '.'
  }
  return false
}

/** Does the comma at `i` string roles together, or belong to a place (“Eddings, Ohio, …”)? */
function goesOn(at: (k: number) => Token | undefined, i: number): boolean {
  const next = at(i + 1)
  if (next?.kind !== 'word') return false
  if (next.classes & WordClass.place && next.capital && /^[,.;]$/.test(at(i + 2)?.text ?? ''))
    return at(i + 2)?.text !== '.'
  // “VP Research, BLS.” and “…, one of the oldest in Norvale.” at the end of the sentence belong to the role.
  if (/^\p{Lu}{2,}$/u.test(next.text) && at(i + 2)?.text === '.') return true
  if (next.lower === 'one' && at(i + 2)?.lower === 'of') return endsUnbroken(at, i + 3)
  // “founder, chair and part owner”: another noun for a person before the next comma, with “and” before it.
  let joined = next.lower === 'and'
  for (let k = i + 1; k < i + 9; k++) {
    const token = at(k)
    if (token?.kind !== 'word') return false
    if (k > i + 1 && token.lower === 'and') joined = true
    if (token.classes & (WordClass.subordinator | WordClass.auxiliary | WordClass.pronoun)) return false
    if (looksVerbal(token) && !(token.classes & (WordClass.modifier | PERSONAL))) return false
    if (joined && token.classes & WordClass.person) return true
  }
  return false
}

function holdsCapitalOrBody(at: (k: number) => Token | undefined, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (at(i)?.capital || (at(i)?.classes ?? 0) & WordClass.organization) return true
  return false
}
