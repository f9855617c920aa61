#!/usr/bin/env node
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { formatJson } from './cli/format-json.ts'
import { formatJsonLines } from './cli/format-json-lines.ts'
import { formatTable } from './cli/format-table.ts'
import type { OutputFormat } from './cli/output-format.ts'
import { printable } from './cli/printable.ts'
import { type Arguments, readArguments, USAGE } from './cli/read-arguments.ts'
import { readText, STANDARD_INPUT } from './cli/read-text.ts'
import { reportProgress } from './cli/report-progress.ts'
import { findQuotes } from './find-quotes.ts'

/** Of a terminal that does not say how wide it is. */
const DEFAULT_WIDTH = 100
/** Files that by their name hold more than plain text. */
const MARKUP = /\.(?:html?|xhtml|md|markdown)$/i
const EXIT = { ok: 0, unread: 1, misuse: 2 }

process.exitCode = await main()

async function main(): Promise<number> {
  // A reader that closes early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unread),
  )
  let given: Arguments
  try {
    given = readArguments(process.argv.slice(2))
  } catch (error) {
    tell(`${printable(messageOf(error))}\nTry quote-attribution --help\n`)
    return EXIT.misuse
  }
  if (given.help) await print(USAGE)
  else if (given.version) await print(`${version()}\n`)
  else return printFindings(given)
  return EXIT.ok
}

/** One file after the other: read, print, forget. */
async function printFindings({ format: name, files: named, indirect }: Arguments): Promise<number> {
  const files = named.length > 0 ? named : [STANDARD_INPUT]
  const format = await chooseFormat(name, files, named.length)
  if (files.includes(STANDARD_INPUT) && process.stdin.isTTY) tell('Reading standard input; end it with Ctrl+D.\n')
  const markup = files.find(file => MARKUP.test(file))
  if (markup)
    tell(`${printable(markup)}: read as plain text; for Markdown and HTML there is quote-attribution/retext\n`)
  // Where the findings go to a terminal they show the progress themselves.
  const progress = reportProgress(process.stdout.isTTY ? { write: () => {} } : process.stderr, files.length)
  let status = EXIT.ok
  let found = 0
  await print(format.opening)
  for (const [done, file] of files.entries()) {
    try {
      const text = await readText(file)
      await print(format.finding({ file, text, quotes: findQuotes(text, { indirect }) }, found))
      found++
    } catch (error) {
      progress.clear()
      tell(`${file === STANDARD_INPUT ? 'standard input' : printable(file)}: ${messageOf(error)}\n`)
      status = EXIT.unread
    }
    progress.step(done + 1)
  }
  progress.clear()
  await print(format.closing(found))
  return status
}

async function chooseFormat(name: Arguments['format'], files: string[], named: number): Promise<OutputFormat> {
  if (name === 'json') return formatJson(named === 0)
  if (name === 'jsonl') return formatJsonLines()
  // Loaded for those who want a page only, so that the other formats start faster.
  if (name === 'html') return (await import('./cli/format-html.ts')).formatHtml(files)
  const { stdout } = process
  // What goes to a file or a pipe has no width to keep within.
  const width = stdout.isTTY ? stdout.columns || DEFAULT_WIDTH : Number.POSITIVE_INFINITY
  return formatTable(width, named > 1, stdout.isTTY && stdout.hasColors())
}

/** Write, and wait while the reader is slower than we are: what waits to be written takes up memory. */
async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

function tell(text: string): void {
  process.stderr.write(`quote-attribution: ${text}`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return String((about as { version: unknown }).version)
}
