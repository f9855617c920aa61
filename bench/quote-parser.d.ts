declare module 'quote-parser' {
  export function parse(text: string, language: string): unknown[]
}
