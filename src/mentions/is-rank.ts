import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Scope } from './scope.ts'

/** Ranks and offices that are printed as letters alone. */
const RANKS = new Set(
  'ACC ACP ADGP ASI ASP CM DCC DCP DGP DIG DSI DSP DSU DYSP DySP IGP PCSO PM SHO SSP WDC WPC'.split(' '),
)
/** Others mean many things, so a full name has to stand behind them. */
const DOUBTFUL = new Set('AC AIG CC CI CP CSP DC DI DS IG SI SP'.split(' '))
const NO_PERSON = WordClass.place | WordClass.organization | WordClass.bodyEnding

/** “*DSP* Foss”, “*DC* Ana Foss”: the letters of a rank, unlike the initials of “AJ Foss”. */
export function isRank(scope: Scope, i: number, last: number): boolean {
  const { tokens } = scope.document
  const { text } = tokens[i] as Token
  if (i >= last) return false
  // “Det *Con* Ana Foss”
  if (text === 'Con' && tokens[i - 1]?.lower === 'det') return true
  // “DSP Foss”, but “ACC Liverpool”
  if (RANKS.has(text)) return !((tokens[last]?.classes ?? 0) & NO_PERSON)
  return DOUBTFUL.has(text) && i + 1 < last && ((tokens[i + 1]?.classes ?? 0) & WordClass.firstName) !== 0
}
