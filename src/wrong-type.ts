/**
 * A `TypeError` whose message says what was expected and what came instead, so that a caller need not look anything up.
 *
 * @example
 * ```ts
 * wrongType('findQuotes', 'the text to be a string', null).message
 * // 'findQuotes expects the text to be a string, but got null.'
 * ```
 */
export function wrongType(caller: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${caller} expects ${expected}, but got ${kindOf(value)}.`)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string' && value.trim() === '') return 'an empty string'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
