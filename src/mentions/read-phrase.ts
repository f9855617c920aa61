import type { Token } from '../document.ts'
import { VerbForm, WordClass } from '../lexicon/lexicon.ts'
import { addDescription, addName, addPossessive, addTitled, kindOfNoun } from './make-mention.ts'
import { type Mention, NO_ROLES, type TokenRange } from './mention.ts'
import {
  endsInDoer,
  headsField,
  holdsRole,
  isCounted,
  isDemonstrative,
  isLoneQuantifier,
  isOccasion,
  isProvision,
  isRough,
  isYear,
  LINKING,
  pluralInSense,
  stripModifiers,
} from './phrase-words.ts'
import { holdsFields, portfolioEnd } from './portfolio.ts'
import { quantified } from './quantified.ts'
import { type Core, readCore } from './read-core.ts'
import { isNumberTen, readName } from './read-name.ts'
import { GRAMMAR, isInitial, lookAround, ORDINALS, PERSONAL, type Scope, SPEAKING, wordAt } from './scope.ts'
import type { NameRun } from './take-apart.ts'
import { behindSeat, joinedEnd, pairedEnd } from './tied-names.ts'
import { turnRoleEnd } from './turn-role.ts'

const OPENING = WordClass.determiner | WordClass.possessive | WordClass.number
/** Prepositions that tie a description to what follows: “a spokesman for the club”. */
const TYING = new Set(
  'of for from at in with on to inside comprising including behind beside near within outside against between close familiar'.split(
    ' ',
  ),
)
/** Those behind which an office has what it is of. */
const SEATED = new Set(['at', 'for', 'in', 'of'])
/** How deep phrases may be tied to one another: “one | of the officials | at the ministry | in Oslo”. */
const MOST_TIES = 4

/** How many articles, possessives and numbers may open a phrase. */
const LONGEST_OPENING = 12

/** Read the noun phrase that begins at token `from`. Its mentions join the list, the inner ones first; the answer is the whole phrase. */
export function readPhrase(scope: Scope, from: number, out: Mention[], governed = false, ties = 0): Mention | null {
  const first = wordAt(scope, from)
  if (first?.capital) {
    if (isProvision(scope, from, first))
      return addDescription(scope, out, { first: from, end: from + 2, head: from, kind: 'document', governed })
    const turn = turnRoleEnd(scope, from)
    if (turn >= 0)
      return addDescription(scope, out, { first: from, end: turn, head: turn - 1, kind: 'person', governed })
    // “Then Gov. Ana Foss”, “According to Ana Foss”
    const opener = isOpener(first) && (isInitial(scope, from) || !wordAt(scope, from + 1)?.capital)
    if (opener || first.lower === 'according') return null
  } else if (first && opensNothing(scope, from, first)) return null
  const opened = openingEnd(scope, from, out)
  if (opened < 0) return null
  if (opened > from && wordAt(scope, opened)?.lower === 'of' && isCounted(scope, from, opened))
    return countedOf(scope, from, opened, out, governed, ties)
  const core = readCore(scope, out, from, opened)
  if (core.run && core.head < core.run.end) return finishName(scope, core, core.run, out, governed)
  return core.head < 0 ? null : finishDescription(scope, core, out, governed, ties)
}

/** An adverb that is no more than a word of grammar or time, but “best actor”. */
const isOpener = ({ classes, lower }: Token): boolean =>
  lower === 'then' ||
  ((classes & WordClass.adverb) !== 0 &&
    (classes & ~(WordClass.adverb | WordClass.conjunction | WordClass.time)) === 0 &&
    lower !== 'best')

/** A small word of grammar that neither opens a phrase nor stands in one. */
const opensNothing = (scope: Scope, i: number, { classes }: Token): boolean =>
  (classes & GRAMMAR) !== 0 && !(classes & (OPENING | WordClass.modifier)) && !isRough(scope, i)

/** Where the articles, possessives and numbers at the start end, or -1 where they open no phrase. */
function openingEnd(scope: Scope, from: number, out: Mention[]): number {
  let i = isRough(scope, from) ? from + 1 : from
  while (i - from < LONGEST_OPENING) {
    const token = wordAt(scope, i)
    if (!token || !(token.classes & OPENING) || token.ending === 'contracted' || isNumberTen(scope, i)) break
    if (token.capital && (token.classes & WordClass.time || isOrdinalName(scope, i, token))) break
    if (isYear(scope, i)) return -1
    if (token.lower === 'that' && !isDemonstrative(scope, i)) return -1
    if (token.lower === 'her' && isObject(scope, i)) return -1
    if (token.classes & WordClass.possessive) addPossessive(out, i, token)
    i++
  }
  return i > from && isLoneQuantifier(scope, i) ? -1 : i
}

/** “Close to *her* said it”, “told *her* said Foss”: the verb behind it has no noun to go on with. */
function isObject(scope: Scope, i: number): boolean {
  const verb = wordAt(scope, i + 1)?.word
  if (verb?.sense !== 'speech' || !(verb.forms & VerbForm.past)) return false
  const object = wordAt(scope, i + 2)
  return object === null || (object.classes & OBJECT) !== 0
}
/** What begins the object of a verb. */
const OBJECT =
  WordClass.determiner | WordClass.pronoun | WordClass.possessive | WordClass.objectPronoun | WordClass.subordinator

/** “The *First* Baptist Church”: an ordinal printed as part of a name. */
const isOrdinalName = (scope: Scope, i: number, { lower }: Token): boolean =>
  ORDINALS.has(lower) && wordAt(scope, i + 1)?.capital === true

/** “One of the officials”: of their kind, and one of a group is a person. */
function countedOf(
  scope: Scope,
  from: number,
  of: number,
  out: Mention[],
  governed: boolean,
  ties: number,
): Mention | null {
  const inner = ties < MOST_TIES ? readPhrase(scope, of + 1, out, true, ties + 1) : null
  if (!inner || inner.form === 'pronoun') return null
  const single = /^(?:one|another)$/.test(wordAt(scope, of - 1)?.lower ?? '')
  const kind = single && inner.kind === 'group' ? 'person' : inner.kind
  return addDescription(scope, out, { first: from, end: inner.end, head: inner.head, kind, governed })
}

/** A phrase that ends in a name: what stands before it may be a role. */
function finishName(scope: Scope, core: Core, run: NameRun, out: Mention[], governed: boolean): Mention | null {
  const { from, opened } = core
  if (core.head >= run.first && core.head > run.roleEnd) return null
  const titled = run.roleFirst >= 0 ? run.roleEnd : run.honorific >= 0 ? run.honorific : run.nameFirst
  let role: TokenRange | null = null
  // “*First* Minister Ana Foss”, “*First* Lady Ana Foss”
  const ordinal = opened > from && /^(?:First|Second|Third)$/.test(scope.document.tokenAt(opened - 1).text)
  if (ordinal && run.roleFirst === opened) role = { first: opened - 1, end: run.roleEnd }
  const fullName = run.kind === 'person' && run.end - run.nameFirst > 1
  // “A server Foss used” goes on with a clause.
  const doer = fullName && !/^an?$/.test(wordAt(scope, from)?.lower ?? '') && endsInDoer(scope, opened, titled)
  if (!role && titled > opened && (doer || holdsRole(scope, opened, titled)))
    role = { first: roleFirst(scope, core, run, titled), end: titled }
  // “Telecom *regulator* Ofcom”, but “the company Foss founded”
  const described = titled === run.nameFirst && titled - opened > (opened > from ? 1 : 0)
  const bodied = described && takesArticle(scope, run) && isBodyNoun(scope, titled - 1)
  if (bodied && !role) role = { first: stripModifiers(scope, opened, titled), end: titled }
  if (!role && core.employer?.end === run.first && fullName) role = core.employer
  const article = opened === run.first && wordAt(scope, from)?.lower === 'the'
  const body =
    bodied ||
    (article && takesArticle(scope, run)) ||
    (run.kind === 'organization' && (run.roleFirst >= 0 || !isTitled(scope, titled)))
  const kind = body ? 'organization' : role ? 'person' : run.kind
  return addName(scope, out, run, from, role ? [role] : NO_ROLES, governed, false, kind)
}

/** What may stand before a title as a part of it: “the *party* chairman”. */
const TITLING = PERSONAL | WordClass.organization | WordClass.modifier | WordClass.adverb

/** “The last thing *Officer* Foss heard”, “a plan *co-founder* Ana Foss dismissed”: the noun before the title is what the clause is about. */
function roleFirst(scope: Scope, { from, opened }: Core, { roleFirst }: NameRun, titled: number): number {
  const first = stripModifiers(scope, opened, titled)
  const title = roleFirst >= 0 ? roleFirst : titled - 1
  const article = wordAt(scope, from)?.lower ?? ''
  const noun = wordAt(scope, title - 1)
  const plain = noun !== null && !noun.capital && !(noun.classes & TITLING)
  return plain && title > opened && (/^an?$/.test(article) || (roleFirst >= 0 && article === 'the')) ? title : first
}

/** Does a noun for a single person stand right before token `i`? */
const isTitled = (scope: Scope, i: number): boolean => {
  const classes = wordAt(scope, i - 1)?.classes ?? 0
  return (classes & (WordClass.person | WordClass.title)) !== 0 && !(classes & WordClass.group)
}

/** A noun for a body, in small letters. */
function isBodyNoun(scope: Scope, i: number): boolean {
  const token = wordAt(scope, i)
  return token !== null && !token.capital && kindOfNoun(token) === 'organization'
}

/** “*The* Red Cross”: people have no article before their names, unless a title stands between. */
const takesArticle = (scope: Scope, { kind, first, roleFirst, honorific }: NameRun): boolean =>
  kind !== 'title' &&
  kind !== 'place' &&
  roleFirst < 0 &&
  honorific < 0 &&
  !((wordAt(scope, first)?.classes ?? 0) & WordClass.firstName)

/** A phrase that ends in a noun, with what prepositions tie to it. */
function finishDescription(scope: Scope, core: Core, out: Mention[], governed: boolean, ties: number): Mention | null {
  addInnerNames(scope, core, out)
  const { from, opened, head } = core
  const noun = scope.document.tokens[head] as Token
  // “Gave only his first *name*, Karl, and said”
  if (noun.lower === 'name' && scope.document.tokenAt(head + 1).text === ',' && wordAt(scope, head + 2)?.capital)
    return null
  if (opened === from && !core.owned && !(noun.classes & SPEAKING) && !noun.lower.endsWith('s') && !noun.capital)
    return null
  let kind = kindOfNoun(noun)
  if (opened > from) {
    // “Ten *fishermen*”
    const many = noun.classes & WordClass.person && /(?:[^s]s|men|people)$/.test(noun.lower)
    if (many && isCounted(scope, from, opened)) kind = 'group'
    if (kind === 'person' && pluralInSense(scope, from, opened)) kind = 'group'
  }
  const fields = fieldsEnd(scope, core, noun)
  const holder = fields < 0 ? null : readName(scope, fields)
  if (holder?.kind === 'person' && holder.nameFirst === fields) return addHolder(scope, core, holder, out, governed)
  if (fields >= 0) return addDescription(scope, out, { first: from, end: fields, head, kind, governed })
  let end = core.end
  for (let tie = ties; tie < MOST_TIES; tie++) {
    const at = tiedAt(scope, end, noun)
    if (at < 0) break
    const joint = wordAt(scope, end)?.lower ?? ''
    const inner = readPhrase(scope, at, out, true, MOST_TIES)
    if (inner && joint === 'of' && isTitleOf(scope, noun, inner)) {
      // “Her chief of staff Ana Foss”: what stands before the name is all one role.
      out.pop()
      return addTitled(scope, out, inner, {
        first: from,
        roleFirst: stripModifiers(scope, opened, inner.first),
        governed,
      })
    }
    const name = inner && SEATED.has(joint) ? behindSeat(scope, noun, inner) : -1
    if (inner && name >= 0) {
      // “Labour MP for Harl Ana Foss”
      out.pop()
      return addTitled(
        scope,
        out,
        { ...inner, first: name, kind: 'person' },
        { first: from, roleFirst: stripModifiers(scope, opened, name), governed },
      )
    }
    // “Grandfather of seven”
    const number = !inner && joint === 'of' && ((wordAt(scope, at)?.classes ?? 0) & WordClass.number) !== 0
    // “Manager of 40 years”
    if (inner) end = pairedEnd(scope, joinedEnd(scope, from, inner, out))
    else if (number) end = (wordAt(scope, at + 1)?.classes ?? 0) & WordClass.time ? at + 2 : at + 1
    // “Head of *policy* at Lamplight”
    else if (joint === 'of' && (isField(scope, at) || headsField(scope, noun, at))) end = at + 1
    // “A source close to *her* said”
    else if (wordAt(scope, at)?.lower === 'her') end = at + 1
    else break
  }
  return addDescription(scope, out, { first: from, end, head, kind: quantified(scope, out, head) ?? kind, governed })
}

/** Where the several fields of an office end, or -1. */
function fieldsEnd(scope: Scope, { from, end }: Core, noun: Token): number {
  const at = holdsFields(noun.lower) ? tiedAt(scope, end, noun) : -1
  return at < 0 ? -1 : portfolioEnd(lookAround(scope, { first: from, end }), at)
}

/** “Minister for Enterprise, Trade and Employment *Ana Foss*” */
function addHolder(scope: Scope, { from, opened }: Core, run: NameRun, out: Mention[], governed: boolean): Mention {
  const roles = [{ first: stripModifiers(scope, opened, run.first), end: run.first }]
  const possessive = scope.document.tokens[run.end - 1]?.ending === 'possessive'
  return addName(scope, out, run, from, roles, governed, possessive)
}

/** A bare noun that no lexicon has, with a preposition behind it. */
const isField = (scope: Scope, i: number): boolean =>
  wordAt(scope, i)?.classes === 0 && !wordAt(scope, i)?.capital && TYING.has(wordAt(scope, i + 1)?.lower ?? '')

/** Names inside a description: “the Trump campaign”, “Norvale officials”. */
function addInnerNames(scope: Scope, { names, end }: Core, out: Mention[]): void {
  for (const name of names) {
    const named = name.kind !== 'title' && name.nameFirst < name.end && name.end <= end
    if (named && scope.document.tokens[name.end - 1]?.ending === null)
      addName(scope, out, name, name.first, NO_ROLES, true, false)
  }
}

/** Where the phrase begins that a preposition at token `joint` ties to the noun, or -1. */
function tiedAt(scope: Scope, joint: number, noun: Token): number {
  const token = wordAt(scope, joint)
  if (!token || token.ending !== null) return -1
  if (noun.classes & SPEAKING ? !TYING.has(token.lower) : token.lower !== 'of') return -1
  const linking = LINKING.has(token.lower)
  if (linking && !/^(?:to|with)$/.test(wordAt(scope, joint + 1)?.lower ?? '')) return -1
  const at = linking ? joint + 2 : joint + 1
  const next = wordAt(scope, at)
  if (!next || next.classes & (WordClass.time | WordClass.pronoun | WordClass.objectPronoun)) return -1
  return isOccasion(scope, at) && !(token.lower === 'of' && headsField(scope, noun, at)) ? -1 : at
}

/** Does the noun with “of” only make a longer title of what stands before the name? */
const isTitleOf = (scope: Scope, noun: Token, inner: Mention): boolean =>
  inner.form === 'name' &&
  inner.kind === 'person' &&
  inner.phraseFirst < inner.first &&
  !((scope.document.tokens[inner.first - 1] as Token).classes & WordClass.determiner) &&
  !isSomebody(scope.document.tokens[inner.first - 1] as Token) &&
  inner.honorific < 0 &&
  (noun.classes & WordClass.person) !== 0

/** “A friend of *actor* Ana Foss”, “the widow of the *late* Ian Foss”: a word that tells of the name behind it, unlike “*staff*”. */
const isSomebody = ({ classes, lower }: Token): boolean =>
  (classes & (WordClass.person | WordClass.group)) === WordClass.person ||
  (classes & (WordClass.modifier | WordClass.organization | WordClass.group)) === WordClass.modifier ||
  (classes & WordClass.title) !== 0 ||
  lower.endsWith('-year-old')
