import type { Token } from '../document.ts'
import { isEndSign, VerbForm, WordClass } from '../lexicon/lexicon.ts'
import type { Quotation } from '../quotations.ts'
import { dividesFields } from './portfolio.ts'
import { GRAMMAR, isAge, type Look, looksVerbal, PERSONAL, quotationAt, type Scope, SPEAKING } from './scope.ts'

/** How many words an apposition may have. */
const LONGEST_ASIDE = 45
const TIES = new Set(['of', 'from', 'for', 'at', 'with'])

/** A title in an apposition has so many tokens at most, marks included; one that ends in a stop may be a sentence instead. */
const LONG_TITLE = 10
const SHORT_TITLE = 6
const endsSentence = (scope: Scope, { wordsEnd }: Quotation): boolean =>
  isEndSign(scope.document.tokens[wordsEnd - 1]?.text ?? '')

/**
 * Where the role that begins at token `from` ends, or -1 when the words there are none: it needs a noun for a person
 * before any verb. It runs to the next comma, over one that only strings roles together (“founder, chair and part owner”). A verb
 * behind the noun spoils it (“…, the mayor has left”), unless it stands `inside` a sentence (“her years as mayor have …”): there it ends.
 */
export function roleEnd(scope: Scope, from: number, at: Look, inside = false): number {
  const first = at(from)
  if (first?.kind !== 'word') return TIES.has(first?.lower ?? '') ? from : -1
  const ofBody = first.lower === 'of' || first.lower === 'from'
  const opens = WordClass.determiner | WordClass.possessive | WordClass.modifier
  if (!ofBody && first.classes & GRAMMAR & ~opens) return -1
  let opening = from
  while ((at(opening)?.classes ?? 0) & WordClass.adverb && !((at(opening)?.classes ?? 0) & WordClass.modifier))
    opening++
  const word = at(opening)
  // “…, noted the mayor” and “…, a noted mayor”
  const modifies = ((word?.classes ?? 0) & WordClass.modifier) !== 0 && !((at(opening + 1)?.classes ?? 0) & GRAMMAR)
  if (word && looksVerbal(word) && !modifies && !(word.classes & PERSONAL)) return -1
  // “…, appearing for the owner”
  if (word && /ing$/.test(word.lower) && (at(opening + 1)?.classes ?? 0) & GRAMMAR) return -1
  let person = false
  let i = from
  for (; i < from + LONGEST_ASIDE; i++) {
    const token = at(i)
    if (!token) {
      // A quotation inside: a title (“author of …”) when a small one, else the next speech.
      const quotation = quotationAt(scope, i)
      if (
        quotation?.paragraph === scope.document.paragraphAt(from) &&
        quotation &&
        person &&
        i > from + 1 &&
        scope.document.tokens[i - 1]?.kind === 'word' &&
        quotation.end - quotation.open <= (endsSentence(scope, quotation) ? SHORT_TITLE : LONG_TITLE)
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
        (token.classes & (WordClass.person | WordClass.title) || (token.classes & WordClass.demonym && token.capital))
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
      if (person && !inside && takesObject(at, i)) return -1
      // “Eager *to* jab senators”
      if (!person && token.lower === 'to') return -1
      // “Mender *and one* of our best”
      if (person && token.lower === 'and' && at(i + 1)?.lower === 'one') break
      if (person && endsRole(scope, i)) break
      if (
        person &&
        !token.capital &&
        token.word.sense === 'speech' &&
        (token.word.forms & 6) !== 0 &&
        !(token.classes & (WordClass.document | WordClass.person)) &&
        at(i - 1)?.text !== 'the'
      )
        return -1
      if (person && token.classes & WordClass.auxiliary && token.lower !== 'to') {
        // “Ana Foss, *a* former agent has left”: the comma that closes it is lost; but “Foss, a nurse has said, is “odd””.
        const unclosed = /^an?$/.test(first.lower) && at(i + 1)?.word.sense !== 'speech'
        if (!inside && !unclosed) return -1
        break
      }
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
  while (i > from && isLeftOver(at(i - 1), at(i))) i--
  if (person || (ofBody && !isHome(at, from) && holdsCapitalOrBody(at, from + 1, i))) return i
  return -1
}

const LEFT_OVER = WordClass.conjunction | WordClass.preposition | WordClass.adverb | WordClass.subordinator

/** What no role ends with: a small word, a time (“mayor of Harl *last week*”). */
const isLeftOver = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ((token.classes & LEFT_OVER) !== 0 ||
    ((token.classes & WordClass.time) !== 0 && !token.capital) ||
    ((token.classes & WordClass.number) !== 0 && ((next?.classes ?? 0) & WordClass.time) !== 0) ||
    /^(?:last|next|this)$/.test(token.lower))

/** Where the role itself begins: without “a”, “now the”, “a 46-year-old”. */
export function roleStart(tokens: readonly Token[], from: number, end: number): number {
  let first = from
  while (
    first < end &&
    (tokens[first] as Token).classes & (WordClass.determiner | WordClass.adverb) &&
    !((tokens[first] as Token).classes & WordClass.modifier)
  )
    first++
  return first < end - 1 && isAge(tokens[first] as Token) ? first + 1 : first
}

/** What comes behind one of these tells when and why, not what someone is. */
const CIRCUMSTANCES = new Set('after amid amidst before despite following until'.split(' '))

/** “A spokesman *quoted* in the Ledger”, “a lawyer *working* for all”, “a clerk *by the time* he left”: no longer what someone is. */
function endsRole(scope: Scope, i: number): boolean {
  const { tokens } = scope.document
  const token = tokens[i] as Token
  if (token.lower === 'by') return tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'time'
  if (CIRCUMSTANCES.has(token.lower)) return true
  const next = tokens[i + 1]
  // “Mayor *in May*”, “adviser *from 2010* to 2015”
  if (/^(?:from|in|on|since)$/.test(token.lower))
    return /^\d{4}$/.test(next?.text ?? '') || ((next?.classes ?? 0) & WordClass.time) !== 0
  if (/^(?:cited|interviewed|quoted)$/.test(token.lower)) return true
  if (token.capital || token.word.sense === 'speech') return false
  if (token.classes & (GRAMMAR | SPEAKING)) return false
  const tied = next?.kind !== 'word' || (next.classes & (GRAMMAR | WordClass.adverb | WordClass.time)) !== 0
  return tied && (token.word.forms & (VerbForm.participle | VerbForm.gerund)) !== 0
}

/** “In Harl, Foss’s cook *took* the floor”, “… *toasted* rowers”: right behind a person, a verb with an object and no participle. */
function takesObject(at: Look, i: number): boolean {
  const token = at(i)
  const next = at(i + 1)
  if (!token || token.capital || next?.kind !== 'word' || !((at(i - 1)?.classes ?? 0) & PERSONAL)) return false
  const { forms } = token.word
  if (next.classes & (WordClass.preposition | WordClass.adverb | WordClass.conjunction)) return false
  return forms === 0 ? token.classes === 0 && looksVerbal(token) : (forms & VERBAL) === VerbForm.past
}
const VERBAL = VerbForm.past | VerbForm.participle

/** Do words alone run from token `i` to the stop? */
function endsUnbroken(at: Look, i: number): boolean {
  for (let k = i; k < i + LONGEST_ASIDE; k++) {
    const token = at(k)
    if (token?.kind !== 'word') return token?.text === '.'
  }
  return false
}

/** Does the comma at `i` string roles together, or belong to a place (“Eddings, Ohio, …”)? */
function goesOn(at: Look, i: number): boolean {
  const next = at(i + 1)
  if (next?.kind !== 'word') return false
  if (next.classes & WordClass.place && next.capital && /^[,.;]$/.test(at(i + 2)?.text ?? ''))
    return at(i + 2)?.text !== '.'
  // “VP Research, BLS.” and “…, one of the oldest in Norvale.” at the end of the sentence belong to the role.
  if (/^\p{Lu}{2,}$/u.test(next.text) && at(i + 2)?.text === '.') return true
  if (next.lower === 'one' && at(i + 2)?.lower === 'of') return endsUnbroken(at, i + 3)
  if (isList(at, i) || dividesFields(at, i)) return true
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

/** “Minister for *ports, tides, and fish*, …”, “… *ports, tides and fish*, …”: single words behind “for”, with an “and” before the last. */
function isList(at: Look, comma: number): boolean {
  const plain = (i: number): boolean => at(i)?.kind === 'word' && !at(i)?.capital
  const first = at(comma - 2)
  const last = at(comma + 1)?.lower === 'and' ? comma + 1 : at(comma + 2)?.text === ',' ? comma + 3 : comma + 2
  const opened = last === comma + 1 ? first?.text === ',' : /^(?:for|of)$/.test(first?.lower ?? '')
  return opened && plain(comma + 1) && at(last)?.lower === 'and' && plain(last + 1) && at(last + 2)?.text === ','
}

function holdsCapitalOrBody(at: Look, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (at(i)?.capital || (at(i)?.classes ?? 0) & WordClass.organization) return true
  return false
}

/** The last words of the names of streets, and how many words such a name has at most. */
const STREETS = new Set('avenue close court crescent drive gardens grove lane place road street terrace way'.split(' '))
const LONGEST_STREET = 4

/** “Of Leeds”, “from Eddings, Ohio”: where someone lives is no role. */
export function isHome(at: Look, tie: number): boolean {
  const place = at(tie + 1)
  if (!/^(?:of|from|in)$/.test(at(tie)?.lower ?? '') || !place?.capital) return false
  const behind = at(tie + 2)
  const alone = behind === undefined || behind.kind !== 'word' || !behind.capital
  // “Of Mill Road”
  let last = tie + 1
  while (at(last + 1)?.capital && last - tie < LONGEST_STREET) last++
  if (last > tie + 1 && STREETS.has(at(last)?.lower ?? '')) return true
  // “Of Harl in Upper Norvale”
  if (at(tie + 2)?.lower === 'in' && at(tie + 3)?.capital) return true
  // “Of Eddings, Ohio”, “from Mill Head, Ohio”
  const state = at(last + 1)?.text === ',' ? at(last + 2) : undefined
  if ((alone && place.classes & WordClass.place) || (state?.classes ?? 0) & WordClass.place) return true
  if (at(tie - 1)?.text !== ',') return false
  // “, of Fernside,”: a word that no lexicon has is rather a place than a firm.
  if (alone && place.classes === 0 && isEnd(at(last + 1))) return true
  // “, of Willow Park, *Eddings*,”: one place within another.
  return state?.capital === true && state.classes === 0 && isEnd(at(last + 3))
}

/** A comma, a stop, or where the look ends. */
const isEnd = (token: Token | undefined): boolean => token === undefined || /^[,.]$/.test(token.text)

/** “A *bearded* veteran”, “a *benefits* manager”: what could be a verb stands before a noun. */
function describes(at: Look, i: number): boolean {
  const next = at(i + 1)
  // “In Leeds, Boyd accused Ames”: between two names it is their verb.
  if (next?.capital && at(i - 1)?.capital && !at(i)?.capital) return false
  return next?.kind === 'word' && !(next.classes & (GRAMMAR | WordClass.adverb))
}
