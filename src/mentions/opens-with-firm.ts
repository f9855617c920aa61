import { WordClass } from '../lexicon/lexicon.ts'
import { isInitial, type Scope } from './scope.ts'

/** Nouns for bodies with which hardly a name begins. */
const FIRMS = new Set(
  'airline automaker bookmaker brewer broadcaster carmaker charity chipmaker drugmaker housebuilder insurer jeweller lender manufacturer publisher regulator retailer shipbuilder supermarket toymaker watchdog wholesaler'.split(
    ' ',
  ),
)

/** “*Airline* Brio said”: a capital that the sentence’s beginning lent to the noun of a firm, with the name of one behind it. */
export function opensWithFirm(scope: Scope, first: number, last: number): boolean {
  const { tokenAt } = scope.document
  if (first === last || !FIRMS.has(tokenAt(first).lower) || tokenAt(first).ending !== null) return false
  const { classes } = tokenAt(first + 1)
  return isInitial(scope, first) && !(classes & (WordClass.firstName | WordClass.organization | WordClass.person))
}
