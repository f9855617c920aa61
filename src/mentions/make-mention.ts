import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { SpeakerKind } from '../types.ts'
import { type Mention, NO_ROLES, type TokenRange } from './mention.ts'
import { classesAt, isAge, ORDINALS, PERSONAL, type Scope } from './scope.ts'
import type { NameRun } from './take-apart.ts'

/** What a description is before it becomes a mention. */
export interface Draft {
  first: number
  end: number
  head: number
  kind: SpeakerKind
  governed: boolean
  possessive?: boolean
}

/** A word that opens a phrase and tells nothing of what someone is: “*two* sources”, but “*first* lady”. */
const opensOnly = ({ classes, lower }: Token): boolean =>
  (classes & (WordClass.determiner | WordClass.possessive)) !== 0 ||
  ((classes & WordClass.number) !== 0 && !/(?:th|first|second|third)$/.test(lower))

/** “A *third* source”, but “the *first* lady”. */
const isAnother = (tokens: readonly Token[], i: number): boolean =>
  ORDINALS.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'a'

/** What a noun stands for. */
export function kindOfNoun(token: Token): SpeakerKind {
  const { classes } = token
  if (classes & WordClass.organization && classes & WordClass.group && !(classes & WordClass.person))
    return 'organization'
  if (classes & WordClass.group) return 'group'
  if (classes & WordClass.person) return 'person'
  if (classes & WordClass.organization) return 'organization'
  if (classes & WordClass.document) return 'document'
  // “The 46-year-old”, “the Norvale international”, “the Spaniard”
  if (token.lower.endsWith('-year-old') || token.lower === 'international') return 'person'
  return token.capital && classes & WordClass.demonym ? 'person' : 'unknown'
}

/** Add a mention of nothing but its words. All are made here: objects of one shape are faster to read. */
export function addMention(
  out: Mention[],
  form: Mention['form'],
  first: number,
  end: number,
  kind: SpeakerKind,
  gender: Mention['gender'],
  roles = NO_ROLES,
): Mention {
  const mention: Mention = {
    index: out.length,
    form,
    first,
    end,
    phraseFirst: first,
    asideEnd: end,
    head: end - 1,
    kind,
    gender,
    roles,
    claim: null,
    honorific: -1,
    possessive: false,
    governed: false,
    describes: -1,
    leadFirst: -1,
  }
  out.push(mention)
  return mention
}

/** Add a description to the mentions. */
export function addDescription(scope: Scope, out: Mention[], draft: Draft): Mention {
  const { tokens } = scope.document
  const head = tokens[draft.head] as Token
  let roles = NO_ROLES
  if (draft.kind === 'person' || draft.kind === 'group') {
    let first = draft.first
    while (
      first < draft.head &&
      (opensOnly(tokens[first] as Token) || isAnother(tokens, first)) &&
      tokens[first + 1]?.lower !== 'of' &&
      // “A *No 10* source”
      !(first > draft.first && tokens[first]?.capital)
    )
      first++
    if (first < draft.head && isAge(tokens[first] as Token)) first++
    if (head.classes & (PERSONAL | WordClass.title)) roles = [{ first, end: draft.end }]
  }
  const gender = head.classes & WordClass.male ? 'm' : head.classes & WordClass.female ? 'f' : null
  const mention = addMention(out, 'description', draft.first, draft.end, draft.kind, gender, roles)
  mention.head = draft.head
  mention.possessive = draft.possessive ?? false
  mention.governed = draft.governed
  return mention
}

const KINDS = {
  person: 'person',
  organization: 'organization',
  place: 'organization',
  title: 'person',
  unknown: 'unknown',
} as const

/** “Her” of “her advice”: whoever that is, for a noun that stands for what they said. */
export function addPossessive(out: Mention[], i: number, token: Token): void {
  const kind =
    token.lower === 'his' || token.lower === 'her' ? 'person' : token.lower === 'its' ? 'organization' : 'group'
  const gender = token.lower === 'his' ? 'm' : token.lower === 'her' ? 'f' : null
  const mention = addMention(out, 'pronoun', i, i + 1, kind, gender)
  mention.possessive = true
  mention.governed = true
}

/** The gender that words show together, if one. */
function genderOf(classes: number): 'm' | 'f' | null {
  const male = (classes & WordClass.male) !== 0
  const female = (classes & WordClass.female) !== 0
  return male === female ? null : male ? 'm' : 'f'
}

/** Add a name to the mentions, with the role that stands before it; `shown` is what the phrase shows that it names. */
export function addName(
  scope: Scope,
  out: Mention[],
  run: NameRun,
  from: number,
  roles: readonly TokenRange[],
  governed: boolean,
  possessive: boolean,
  shown = run.kind,
): Mention {
  const { tokens } = scope.document
  const kind = KINDS[shown]
  const body = kind === 'organization'
  const determined = body && from < run.nameFirst && (tokens[run.nameFirst - 1] as Token).lower === 'the'
  const before = run.honorific >= 0 ? (tokens[run.honorific] as Token).classes : 0
  const role = roles[0]
  const title = role ? (tokens[role.end - 1] as Token).classes : 0
  const given = (tokens[run.nameFirst] as Token).classes
  const gender =
    genderOf(before | title) ?? (run.end - run.nameFirst > 1 || given & WordClass.firstName ? genderOf(given) : null)
  const titled = run.roleFirst >= 0 && roles.length === 0
  const mention = addMention(
    out,
    'name',
    determined ? run.nameFirst - 1 : run.nameFirst,
    run.end,
    kind,
    gender,
    titled ? [{ first: run.roleFirst, end: run.roleEnd }] : roles,
  )
  mention.phraseFirst = possessive ? run.first : Math.min(from, run.first)
  mention.honorific = run.honorific
  mention.possessive = possessive
  mention.governed = governed
  return mention
}

/** Add a name again whose role turned out to begin farther left. */
export function addTitled(
  scope: Scope,
  out: Mention[],
  name: Mention,
  phrase: { first: number; roleFirst: number; governed: boolean },
): Mention {
  const title = classesAt(scope, name.first - 1)
  const gender = name.gender ?? (title & WordClass.male ? 'm' : title & WordClass.female ? 'f' : null)
  const roles = [{ first: phrase.roleFirst, end: name.first }]
  const mention = addMention(out, name.form, name.first, name.end, name.kind, gender, roles)
  mention.phraseFirst = phrase.first
  mention.honorific = name.honorific
  mention.possessive = name.possessive
  mention.governed = phrase.governed
  return mention
}
