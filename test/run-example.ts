import { inspect, isDeepStrictEqual } from 'node:util'
import { transform } from 'esbuild'

/** What the examples import, by the name they use. */
export type Modules = Readonly<Record<string, () => Promise<object>>>

/** Words that begin a statement, which has no value to compare. */
const STATEMENT =
  /^(?:(?:import|export|declare|const|let|function|async|for|if|return|interface|type|throw)\b|[})*]|\/\/)/
/** A value of which an example shows the end of the line: `quote.role.text  // 'mayor'`. */
const SHOWN = /^(?<code>\S.*?)\s+\/\/ (?<value>.+)$/
/** The beginnings of a literal; other comments are for people. */
const LITERAL = /^(?:['"`[{\d-]|null\b|true\b|false\b|undefined\b)/

/**
 * Run an example from the documentation and compare its values with those its comments show: behind an expression, or on the lines
 * below it, as a terminal would print it. Returns how many values were compared and a sentence for each that differs.
 */
export async function runExample(
  source: string,
  modules: Modules,
): Promise<{ compared: number; differences: string[] }> {
  const differences: string[] = []
  let compared = 0
  const compare = (code: string, actual: unknown, shown: string): void => {
    compared++
    const asText = typeof actual === 'string' && actual.trimEnd() === shown
    const expected = asText ? actual : evaluate(shown)
    if (!isDeepStrictEqual(plain(actual), plain(expected)))
      differences.push(`${code} is ${inspect(actual, { depth: 9 })}, not ${shown}`)
  }
  const { code } = await transform(instrument(source), { loader: 'ts', target: 'es2022' })
  const names = new Map<string, unknown>()
  const body = await bindImports(code, modules, names)
  const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => unknown
  await new AsyncFunction('compare', ...names.keys(), body)(compare, ...names.values())
  return { compared, differences }
}

/** Turn each expression with a shown value into a call that compares them. */
function instrument(source: string): string {
  const lines = source.split('\n')
  const out: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const { code, value } = SHOWN.exec(line)?.groups ?? {}
    if (code && value && !STATEMENT.test(code) && LITERAL.test(value)) {
      out.push(comparison(code, value))
      continue
    }
    let below = index + 1
    while (lines[below]?.startsWith('// ')) below++
    if (below > index + 1 && line !== '' && !/^\s/.test(line) && !STATEMENT.test(line)) {
      out.push(
        comparison(
          line,
          lines
            .slice(index + 1, below)
            .map(each => each.slice(3))
            .join('\n'),
        ),
      )
      index = below - 1
    } else out.push(line)
  }
  return out.join('\n')
}

const comparison = (code: string, value: string): string =>
  `compare(${JSON.stringify(code)}, (${code}), ${JSON.stringify(value)});`

/** Take the imports out of an example and put their values under the names it gives them. */
async function bindImports(code: string, modules: Modules, names: Map<string, unknown>): Promise<string> {
  const imports = /^import (?:(?<star>\w+),? ?)?(?:\{(?<list>[^}]*)\} )?from "(?<from>[^"]+)";$/gm
  for (const { groups } of code.matchAll(imports)) {
    const { star, list = '', from = '' } = groups ?? {}
    const load = modules[from]
    if (!load) throw new Error(`The example imports ${from}, which is not at hand.`)
    const values = (await load()) as Record<string, unknown>
    if (star) names.set(star, values.default)
    for (const name of list
      .split(',')
      .map(each => each.trim())
      .filter(Boolean))
      names.set(name, values[name])
  }
  return code.replace(imports, '')
}

/** A shown value is code of ours, not of a stranger’s. */
const evaluate = (shown: string): unknown => new Function(`return (${shown})`)()

/** Without prototypes: what `Object.groupBy` makes has none, and a literal has one. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
