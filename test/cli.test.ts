import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const version = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
const TEXT = '“The pumps failed at noon,” harbour master Ana Ortega told reporters.\n'
const REPORTED = 'Ana Ortega said the pumps had failed.\n'

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quote-attribution-cli-'))
  writeFileSync(path('article.txt'), TEXT)
  writeFileSync(path('marked.txt'), `\uFEFF${TEXT}`)
  writeFileSync(path('reported.txt'), REPORTED)
  writeFileSync(path('quiet.txt'), 'Nobody spoke.\n')
  writeFileSync(path('latin1.txt'), Buffer.from([0x22, 0x63, 0x61, 0x66, 0xe9, 0x22]))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the table', () => {
  test('has one line a quote: speaker, role, verb, quote', () => {
    const { status, stdout, stderr } = run([path('article.txt')])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [heading, row, ...rest] = stdout.trimEnd().split('\n')
    expect(heading).toMatch(/^Speaker +Role +Verb +Quote$/)
    expect(row).toMatch(/^Ana Ortega +harbour master +told reporters +The pumps failed at noon,$/)
    expect(rest).toEqual([])
  })

  test('is read from standard input without files and for -', () => {
    const { stdout } = run([path('article.txt')])
    expect(run([], TEXT)).toEqual({ status: 0, stdout, stderr: '' })
    expect(run(['-'], TEXT)).toEqual({ status: 0, stdout, stderr: '' })
  })

  test('is whole where it goes to no terminal', () => {
    const words = 'The pumps failed at noon '.repeat(20).trim()
    const role = 'harbour master and keeper of all the locks and lights on the Upper Harl'
    const { stdout } = run([], `“${words},” said Ana Ortega, ${role}.`)
    expect(stdout.split('\n')[1]).toBe(`Ana Ortega  ${role}  said  ${words},`)
  })

  test('stands under the name of its file when there are several', () => {
    const { stdout } = run([path('article.txt'), path('quiet.txt')])
    const lines = stdout.split('\n')
    expect(lines[0]).toBe(path('article.txt'))
    expect(lines.slice(-3)).toEqual([path('quiet.txt'), 'No quotations found.', ''])
  })
})

describe('--json', () => {
  test('prints an array of file and quotes', () => {
    const { status, stdout } = run(['--json', path('article.txt'), path('quiet.txt')])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      { file: path('article.txt'), quotes: findQuotes(TEXT) },
      { file: path('quiet.txt'), quotes: [] },
    ])
  })

  test('prints the quotes alone for standard input', () => {
    expect(JSON.parse(run(['--json'], TEXT).stdout)).toEqual(findQuotes(TEXT))
  })

  test('counts a byte order mark as a part of the text', () => {
    const [{ quotes }] = JSON.parse(run(['--json', path('marked.txt')]).stdout)
    expect(quotes).toEqual(findQuotes(`\uFEFF${TEXT}`))
  })

  test('holds reported speech with --indirect', () => {
    const [{ quotes }] = JSON.parse(run(['--json', '--indirect', path('reported.txt')]).stdout)
    expect(quotes).toEqual(findQuotes(REPORTED, { indirect: true }))
    expect(quotes.length).toBeGreaterThan(findQuotes(REPORTED).length)
  })
})

describe('--jsonl', () => {
  test('prints one quote a line with its file', () => {
    const { status, stdout } = run(['--jsonl', path('article.txt'), path('quiet.txt'), path('marked.txt')])
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([
      ...findQuotes(TEXT).map(quote => ({ file: path('article.txt'), ...quote })),
      ...findQuotes(`\uFEFF${TEXT}`).map(quote => ({ file: path('marked.txt'), ...quote })),
    ])
  })

  test('calls standard input -', () => {
    expect(JSON.parse(run(['--jsonl'], TEXT).stdout)).toEqual({ file: '-', ...findQuotes(TEXT)[0] })
  })

  test('prints nothing where nothing is quoted', () => {
    expect(run(['--jsonl', path('quiet.txt')])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('--html', () => {
  test('prints one page of all articles', () => {
    const { status, stdout, stderr } = run(['--html', path('article.txt'), path('quiet.txt')])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(stdout).toMatch(/<\/html>\n$/)
    expect(stdout.match(/<article/g)).toHaveLength(2)
    expect(stdout).toContain('“The pumps failed at noon,”</mark>')
    expect(stdout).toContain('No quotations found.')
  })

  test('reads standard input', () => {
    expect(run(['--html'], TEXT).stdout).toContain('“The pumps failed at noon,”</mark>')
  })
})

describe('many files', () => {
  /** As many as a year of a local paper. */
  const MANY = 10_000
  /** In megabytes. The quotes of all files together do not fit. */
  const HEAP = 48

  test('need no more memory than a few', () => {
    const article = Array.from({ length: 4 }, (_, index) => `“Pump ${index} failed,” Ana Ortega told reporters.`).join(
      '\n\n',
    )
    writeFileSync(path('small.txt'), article)
    const script = `"$0" --max-old-space-size=${HEAP} "$1" --json $(yes small.txt | head -n ${MANY}) | wc -c`
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, command], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(Number(stdout)).toBeGreaterThan(4 * 500 * MANY)
  })

  test('end quietly when the reader goes away', () => {
    const script = `"$0" "$1" --jsonl $(yes article.txt | head -n 500) | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, command], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('what goes wrong', () => {
  test.each([
    ['a missing file', 'missing.txt', 'no such file'],
    ['a folder', '.', 'is a directory'],
    [
      'text that is not UTF-8',
      'latin1.txt',
      'not valid UTF-8; of an older encoding, iconv -f WINDOWS-1252 -t UTF-8 makes it so',
    ],
  ])('%s is told of, and the other files still run', (_, name, reason) => {
    const { status, stdout, stderr } = run(['--json', path(name), path('article.txt')])
    expect(status).toBe(1)
    expect(stderr).toBe(`quote-attribution: ${path(name)}: ${reason}\n`)
    expect(JSON.parse(stdout)).toEqual([{ file: path('article.txt'), quotes: findQuotes(TEXT) }])
  })

  test.each([
    ['--jsno', `Unknown option '--jsno'`],
    ['-x', `Unknown option '-x'`],
    ['--json=yes', `Option '-j, --json' does not take an argument`],
  ])('the wrong option %s is told of in a line', (option, message) => {
    const stderr = `quote-attribution: ${message}\nTry quote-attribution --help\n`
    expect(run([option])).toEqual({ status: 2, stdout: '', stderr })
  })

  test('a name is shown without what a terminal would obey', () => {
    expect(run(['a\u001b[31m\n.txt']).stderr).toBe('quote-attribution: a\\u{1b}[31m\\u{a}.txt: no such file\n')
  })
})

describe('a file of Markdown or HTML', () => {
  test('is read as plain text, and that is told once', () => {
    for (const name of ['a.html', 'b.HTM', 'c.md']) writeFileSync(path(name), TEXT)
    const names = ['article.txt', 'a.html', 'b.HTM', 'c.md']
    const { status, stdout, stderr } = run(['--json', ...names.map(path)])
    expect(status).toBe(0)
    expect(stderr).toBe(
      `quote-attribution: ${path('a.html')}: read as plain text; for Markdown and HTML there is quote-attribution/retext\n`,
    )
    expect(JSON.parse(stdout)).toEqual(names.map(name => ({ file: path(name), quotes: findQuotes(TEXT) })))
    for (const name of ['b.HTM', 'c.md']) expect(run([path(name)]).stderr).toMatch(/read as plain text/)
  })
})

test('two formats at once are refused', () => {
  const { status, stdout, stderr } = run(['--json', '--html', path('article.txt')])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^quote-attribution: Choose one of --json and --html\n/)
})

test('colours go to a terminal only', () => {
  expect(run([path('article.txt')]).stdout).not.toContain('\u001b')
})

// The command of util-linux lends a program a terminal.
const canLend = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false

describe.skipIf(!canLend)('on a terminal', () => {
  /** What the terminal shows; what goes to `redirected` instead is not shown. */
  function onTerminal(args: string[], { columns = 0, redirected = '', env = {} } = {}): string {
    const line = [process.execPath, command, ...args].map(part => `'${part}'`).join(' ')
    const sized = columns > 0 ? `stty cols ${columns}; ${line}` : line
    const script = redirected === '' ? sized : `${sized} > '${redirected}'`
    // A build server's environment takes the colours away: only what a person's terminal has goes in.
    const bare = { PATH: process.env.PATH, TERM: 'xterm' }
    const options = { encoding: 'utf8', env: { ...bare, ...env } } as const
    return spawnSync('script', ['-qec', script, '/dev/null'], options).stdout
  }

  test('the table has colours, but for those who want none', () => {
    expect(onTerminal([path('article.txt')])).toContain('\u001b[36mAna Ortega')
    expect(onTerminal([path('article.txt')], { env: { NO_COLOR: '1' } })).not.toContain('\u001b')
  })

  test('the table is no wider than the terminal', () => {
    const [, row = ''] = onTerminal([path('article.txt')], { columns: 60, env: { NO_COLOR: '1' } }).split('\r\n')
    expect(row).toMatch(/^Ana Ortega .*…$/)
    expect(row.length).toBeLessThanOrEqual(60)
  })

  test('many files show how far they are, unless the terminal shows them anyway', () => {
    const many = Array.from({ length: 40 }, () => path('article.txt'))
    const progress = onTerminal(['--jsonl', ...many], { redirected: path('out.jsonl') })
    expect(progress).toMatch(/\d+ of 40 files/)
    expect(progress.endsWith('\r\u001b[K')).toBe(true)
    expect(onTerminal(['--jsonl', ...many])).not.toContain('of 40 files')
  })
})

test.each(['--help', '-h'])('%s prints the usage', flag => {
  const { status, stdout } = run([flag])
  expect(status).toBe(0)
  for (const option of ['--json', '--jsonl', '--html', '--indirect', '--help', '--version'])
    expect(stdout).toContain(option)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test.each(['--version', '-v'])('%s prints the version', flag => {
  expect(run([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})
