/** Fewer files are done before anyone has read the line. */
const FEWEST_FILES = 20
/** A line that changes more often than this, in milliseconds, only flickers. */
const INTERVAL = 100
/** Return to the beginning of the line and clear it. */
const CLEAR = '\r\u001b[K'

/** What is needed of standard error. */
export interface ProgressStream {
  isTTY?: boolean
  write(text: string): unknown
}

/**
 * A progress line on a terminal for many files. It is on `stream` only while it lasts; `step` comes after each file, `clear` before
 * anything else is written and at the end. Nothing is written to a stream that is no terminal, or for few files.
 *
 * @example
 * ```ts
 * const written: string[] = []
 * const progress = reportProgress({ isTTY: true, write: text => written.push(text) }, 10000)
 * progress.step(2500)
 * written.join('').slice(4)  // '2,500 of 10,000 files'
 * ```
 */
export function reportProgress(stream: ProgressStream, files: number) {
  const active = stream.isTTY === true && files >= FEWEST_FILES
  let shown = false
  let last = Number.NEGATIVE_INFINITY
  return {
    step(done: number): void {
      const now = performance.now()
      if (!active || now - last < INTERVAL) return
      last = now
      shown = true
      stream.write(`${CLEAR}${done.toLocaleString('en')} of ${files.toLocaleString('en')} files`)
    },
    clear(): void {
      if (shown) stream.write(CLEAR)
      shown = false
    },
  }
}
