import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import { addRole, type Mention, mentionAt } from './mention.ts'
import { POSTNOMINALS } from './read-name.ts'
import { isHome, roleEnd, roleStart } from './role-end.ts'
import { lookAround, PERSONAL, type Scope } from './scope.ts'

const PARTY = /^\(?[RDI]-[\p{L}.'’-]+$/u
const TIES = new Set(['of', 'from', 'for', 'at', 'with'])

/**
 * Read what stands right behind a name and says who that is: “(R-Tex.)”, “, 46,”, “, the mayor of Paris,”, “of Lamplight”.
 * Roles found go to the name, and the phrases in them are marked as only describing it.
 */
export function readAside(scope: Scope, mention: Mention, places: Int32Array, mentions: readonly Mention[]): void {
  if (mention.form !== 'name' || mention.possessive || mention.describes >= 0) return
  const { tokens } = scope.document
  let i = mention.end
  const behind = tokens[i]
  // What is said stands behind a sign, a preposition, or is printed large.
  if (behind?.kind === 'word' && !behind.capital && !(behind.classes & WordClass.preposition)) return
  const at = lookAround(scope, mention)

  if (behind?.capital && at(i) && POSTNOMINALS.has(behind.text)) {
    addRole(mention, { first: i, end: i + 1 })
    i++
    mention.asideEnd = i
  }
  if (at(i)?.text === '(' || at(i)?.text === '[') {
    let close = i + 1
    while (close < i + 12 && at(close) && !/^[)\]]$/.test(at(close)?.text ?? '')) close++
    if (!/^[)\]]$/.test(at(close)?.text ?? '')) return
    if (PARTY.test(at(i + 1)?.text ?? '')) addRole(mention, { first: i + 1, end: close })
    i = close + 1
    mention.asideEnd = i
  }
  const tie = at(i)
  if (tie?.kind === 'word' && TIES.has(tie.lower) && mention.kind !== 'organization') {
    const inner = mentionAt(mentions, places, i + 1)
    if (inner?.phraseFirst === i + 1 && inner.form === 'name' && !inner.possessive) {
      const body = inner.kind === 'organization' && !isPlaceName(tokens, inner)
      const given = (tokens[inner.first]?.classes ?? 0) & WordClass.firstName
      const unknown = (inner.kind === 'unknown' || (inner.kind === 'person' && !given)) && !isPlaceName(tokens, inner)
      if (!isHome(at, i) && (body || ((tie.lower === 'of' || tie.lower === 'from') && unknown)))
        addRole(mention, { first: i, end: inner.end })
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
      const party = PARTY.test(next.text)
      const seat = party ? mentionAt(mentions, places, i + 1) : undefined
      if (seat) seat.describes = mention.index
      // “R-*Queen Ada’s*”
      const end = seat?.form === 'name' && at(seat.end)?.text === ',' ? seat.end : i + 2
      if (party) addRole(mention, { first: i + 1, end })
      i = end
      mention.asideEnd = i
      continue
    }
    break
  }
  const sign = at(i)?.kind === 'sign' ? at(i)?.text : undefined
  if (sign === undefined || (sign !== ',' && !/^(?:[–—-]|-{2,})$/.test(sign))) return
  // “In Harl, Colo., the mayor said”: what follows a town and its state says nothing of either.
  if (at(mention.first - 1)?.text === ',' && at(mention.first - 2)?.capital && isPlaceName(tokens, mention)) return
  // “The commissioner for Harl, Ana Foss”: the name behind the comma is the commissioner’s.
  const holder = mentionAt(mentions, places, mention.first)
  if (holder?.form === 'description' && holder.kind === 'person' && holder.end === mention.end)
    if (mentionAt(mentions, places, i + 1)?.form === 'name') return
  // “In Harl, Mayor Ana Foss said”: a name with its own title and a verb is no apposition.
  const next = mentionAt(mentions, places, i + 1)
  const titled = next?.form === 'name' && next.kind === 'person' && next.phraseFirst === i + 1 && next.first > i + 1
  if (titled && tokens[next.first - 1]?.lower !== 'the' && at(next.end)?.kind === 'word') return
  // “Ana Foss, Ian Boyd and Mayor Lena Ames”: a list of people; “with Ana Foss, Boyd also called …”: a clause
  if (next?.form === 'name' && next.phraseFirst === next.first && next.first === i + 1 && !next.possessive)
    if (next.kind === 'person' || (at(next.end)?.classes ?? 0) & WordClass.adverb) return
  const end = roleEnd(scope, i + 1, at)
  const first = roleStart(tokens, i + 1, end)
  if (end <= first || (sign !== ',' && at(end)?.text !== sign)) return
  // “The governor of Harl, Chief Ana Foss, …”: someone else, with a title.
  const other = mentionAt(mentions, places, i + 1)
  if (other?.end === end && other.first > i + 1 && end - other.first > 1 && isTitle(tokens[i + 1])) return
  // “In Harl, *the mayor*, Ana Foss, said”, “speaking to the Ledger, *the mayor*, Ana Foss, said”
  const joint = tokens[mention.phraseFirst - 1]
  const definite = first > i + 1 && at(end)?.text === ','
  if (definite && joint && (joint.classes & WordClass.preposition || joint.lower === 'to')) {
    const named = mentionAt(mentions, places, end + 1)
    if (named?.form === 'name' && at(named.end)?.text === ',') return
  }
  mention.asideEnd = end
  // “Karl Boyd, 46, of Harl”: behind an age comes where someone lives.
  const home = /^\d+$/.test(at(i - 1)?.text ?? '') && /^(?:of|from)$/.test(at(i + 1)?.lower ?? '')
  if (!home) addRole(mention, { first, end })
  for (let k = i + 1; k < end; k++) {
    const inner = mentionAt(mentions, places, k)
    if (inner && inner !== mention && inner.first >= i + 1 && inner.describes < 0) {
      if (inner.phraseFirst <= first && inner.form === 'description') inner.describes = mention.index
      else inner.governed = true
    }
  }
}

const isTitle = (token: Token | undefined): boolean =>
  token?.capital === true && (token.classes & (PERSONAL | WordClass.title | WordClass.honorific)) !== 0

/** “Burke County”, “Norvale Beach”: the last word says that it is a place. */
const isPlaceName = (tokens: readonly Token[], mention: Mention): boolean =>
  ((tokens[mention.head]?.classes ?? 0) & WordClass.place) !== 0 || PLACES.has(tokens[mention.head]?.lower ?? '')

const PLACES = new Set(
  'beach borough city county falls heights hills island park springs town township valley village'.split(' '),
)
