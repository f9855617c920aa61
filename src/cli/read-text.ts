import { readFile } from 'node:fs/promises'

/** The name that stands for standard input among the files. */
export const STANDARD_INPUT = '-'

/**
 * Read a file, or standard input for `-`, as UTF-8. A byte order mark stays in the text, as the character U+FEFF, so that offsets
 * count what the file holds.
 *
 * @throws Error with a message for a person where the file cannot be read or is not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const bytes = file === STANDARD_INPUT ? await readAll(process.stdin) : await readFile(file).catch(explain)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('not valid UTF-8; of an older encoding, iconv -f WINDOWS-1252 -t UTF-8 makes it so')
  }
}

async function readAll(input: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The usual reasons in plain words; any other keeps the system’s own. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
}

function explain(error: NodeJS.ErrnoException): never {
  throw new Error(REASONS[error.code ?? ''] ?? error.message)
}
