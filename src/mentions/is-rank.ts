import type { Token } from '../document.ts'
import { WordClass } from '../lexicon/lexicon.ts'
import type { Scope } from './scope.ts'

/** Ranks and offices that are printed as letters alone, of which others need a full name behind them. */
const RANKS = new Set('ACC ACP ADGP AIG ASP CM CSP DCC DCP DGP DIG DSP DSU IGP PCSO PM SHO SSP WPC'.split(' '))

/** “*DSP* Foss”, “*DC* Ana Foss”: the letters of a rank, unlike the initials of “AJ Foss”. */
export function isRank(scope: Scope, i: number, last: number): boolean {
  const { tokens } = scope.document
  const { text } = tokens[i] as Token
  // “Det *Con* Ana Foss”
  if (RANKS.has(text) || (text === 'Con' && tokens[i - 1]?.lower === 'det')) return i < last
  return /^(?:D[CIS]|SP)$/.test(text) && i + 1 < last && ((tokens[i + 1]?.classes ?? 0) & WordClass.firstName) !== 0
}
