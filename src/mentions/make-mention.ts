import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { SpeakerKind } from '../types.ts'
import type { Mention, TokenRange } from './mention.ts'
import { PERSONAL, type Scope } from './scope.ts'
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

/** Add a description to the mentions. */
export function addDescription(scope: Scope, out: Mention[], draft: Draft): Mention {
  const { tokens } = scope.document
  const head = tokens[draft.head] as Token
  const roles: TokenRange[] = []
  if (draft.kind === 'person' || draft.kind === 'group') {
    let first = draft.first
    while (
      first < draft.head &&
      opensOnly(tokens[first] as Token) &&
      tokens[first + 1]?.lower !== 'of' &&
      // “A *No 10* source”
      !(first > draft.first && tokens[first]?.capital)
    )
      first++
    if (first < draft.head && /^\d+-year-old$/.test((tokens[first] as Token).lower)) first++
    if (head.classes & (PERSONAL | WordClass.title)) roles.push({ first, end: draft.end })
  }
  const mention: Mention = {
    index: out.length,
    form: 'description',
    first: draft.first,
    end: draft.end,
    phraseFirst: draft.first,
    asideEnd: draft.end,
    head: draft.head,
    kind: draft.kind,
    gender: head.classes & WordClass.male ? 'm' : head.classes & WordClass.female ? 'f' : null,
    roles,
    claim: null,
    honorific: -1,
    possessive: draft.possessive ?? false,
    governed: draft.governed,
    describes: -1,
    leadFirst: -1,
  }
  out.push(mention)
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
  out.push({
    index: out.length,
    form: 'pronoun',
    first: i,
    end: i + 1,
    phraseFirst: i,
    asideEnd: i + 1,
    head: i,
    kind,
    gender: token.lower === 'his' ? 'm' : token.lower === 'her' ? 'f' : null,
    roles: [],
    claim: null,
    honorific: -1,
    possessive: true,
    governed: true,
    describes: -1,
    leadFirst: -1,
  })
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
  roles: TokenRange[],
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
  const gendered = before | title
  const given = (tokens[run.nameFirst] as Token).classes
  const mention: Mention = {
    index: out.length,
    form: 'name',
    first: determined ? run.nameFirst - 1 : run.nameFirst,
    end: run.end,
    phraseFirst: possessive ? run.first : Math.min(from, run.first),
    asideEnd: run.end,
    head: run.end - 1,
    kind,
    gender: genderOf(gendered) ?? (run.end - run.nameFirst > 1 || given & WordClass.firstName ? genderOf(given) : null),
    roles: run.roleFirst >= 0 && roles.length === 0 ? [{ first: run.roleFirst, end: run.roleEnd }] : roles,
    claim: null,
    honorific: run.honorific,
    possessive,
    governed,
    describes: -1,
    leadFirst: -1,
  }
  out.push(mention)
  return mention
}

/** Add a name again whose role turned out to begin farther left. */
export function addTitled(
  scope: Scope,
  out: Mention[],
  name: Mention,
  phrase: { first: number; roleFirst: number; governed: boolean },
): Mention {
  const tokens = scope.document.tokens
  const title = (tokens[name.first - 1] as Token).classes
  const mention: Mention = {
    // Every field in its place: a copy by spreading has another shape, and two shapes are slower to read than one.
    index: out.length,
    form: name.form,
    first: name.first,
    end: name.end,
    phraseFirst: phrase.first,
    asideEnd: name.asideEnd,
    head: name.head,
    kind: name.kind,
    gender: name.gender ?? (title & WordClass.male ? 'm' : title & WordClass.female ? 'f' : null),
    roles: [{ first: phrase.roleFirst, end: name.first }],
    claim: name.claim,
    honorific: name.honorific,
    possessive: name.possessive,
    governed: phrase.governed,
    describes: name.describes,
    leadFirst: name.leadFirst,
  }
  out.push(mention)
  return mention
}
