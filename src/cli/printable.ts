/**
 * A file name or an argument as a terminal may show it: what a terminal would obey or hide, such as an escape sequence, is spelled out.
 *
 * @example
 * ```ts
 * printable('a\u001b[31m.txt')  // 'a\\u{1b}[31m.txt'
 * ```
 */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
}
