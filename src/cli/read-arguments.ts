import { parseArgs } from 'node:util'

/** The ways to print; without one of these options it is a table. */
const FORMATS = ['json', 'jsonl', 'html'] as const

/** What was asked for on the command line. */
export interface Arguments {
  format: 'table' | (typeof FORMATS)[number]
  indirect: boolean
  help: boolean
  version: boolean
  files: string[]
}

/** How to use the command, for `--help`. */
export const USAGE = `Usage: quote-attribution [options] [files…]

Print who said what in English news articles, as a table: cut to fit a
terminal, whole in a file or a pipe. Without files, or for the file "-", read
standard input. Articles are plain text in UTF-8; Markdown and HTML go through
the plugin quote-attribution/retext, in a program.

  -j, --json      print JSON: an array of { file, quotes };
                  without files, the array of quotes alone
      --jsonl     print JSON Lines: one quote a line, with its file
      --html      print a page with the quotations tinted by speaker
  -i, --indirect  also find speech reported without quotation marks
  -h, --help      print this help
  -v, --version   print the version

Exit status: 0 when every file was read, 1 when one was not,
2 for a wrong option.
`

/**
 * Read the command line.
 *
 * @throws Error with a message for a person where an option is unknown, or two ask for different formats.
 * @example
 * ```ts
 * readArguments(['--jsonl', 'a.txt'])
 * // { format: 'jsonl', indirect: false, help: false, version: false, files: ['a.txt'] }
 * ```
 */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args)
  const asked = FORMATS.filter(format => values[format])
  if (asked.length > 1) throw new Error(`Choose one of ${asked.map(format => `--${format}`).join(' and ')}`)
  const { indirect, help, version } = values
  return { format: asked[0] ?? 'table', indirect, help, version, files: positionals }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', short: 'j', default: false },
        jsonl: { type: 'boolean', default: false },
        html: { type: 'boolean', default: false },
        indirect: { type: 'boolean', short: 'i', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    })
  } catch (error) {
    // Node goes on about arguments that begin with a dash.
    const { message } = error as Error
    const end = message.startsWith('Unknown option') ? message.indexOf("'. ") + 1 : 0
    throw new Error(end > 0 ? message.slice(0, end) : message)
  }
}
