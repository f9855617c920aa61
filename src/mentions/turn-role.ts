import { PERSONAL, type Scope, wordAt } from './scope.ts'

/** What a transcript calls one whom nobody named, if it is no noun for a person. */
const UNNAMED = new Set('announcer female host male question speaker unidentified voice'.split(' '))

/** “REPORTER: …”, “UNIDENTIFIED MALE: …”: where the words end that open a turn and are no name, or -1. */
export function turnRoleEnd(scope: Scope, from: number): number {
  const { tokenAt, paragraphAt } = scope.document
  const colon = tokenAt(from + 1).text === ':' ? from + 1 : from + 2
  if (tokenAt(colon).text !== ':' || paragraphAt(from - 1) === paragraphAt(from)) return -1
  for (let i = from; i < colon; i++) {
    const token = wordAt(scope, i)
    if (!token || token.text === token.lower || token.text !== token.text.toUpperCase()) return -1
    if (!(token.classes & PERSONAL) && !UNNAMED.has(token.lower)) return -1
  }
  return colon
}
