import type { Quote } from '../types.ts'

/** A file that was read, and what was found in it. */
export interface Finding {
  /** The file as it was named on the command line; `-` for standard input. */
  file: string
  text: string
  quotes: Quote[]
}

/**
 * One way to print findings. They are printed one at a time, as they are found, so that ten thousand files need no more memory than
 * one.
 */
export interface OutputFormat {
  /** What stands before the first finding. */
  opening: string
  /** One finding; `index` counts from 0. */
  finding(finding: Finding, index: number): string
  /** What stands behind the last of `count` findings. */
  closing(count: number): string
}
