import { describe, expect, test } from 'vitest'
import { reportProgress } from '../src/cli/report-progress.ts'

function terminal(isTTY: boolean) {
  let written = ''
  const write = (text: string) => {
    written += text
  }
  return { stream: { isTTY, write }, written: () => written }
}

describe('reportProgress', () => {
  test('shows how many files are done, and takes the line away', () => {
    const { stream, written } = terminal(true)
    const progress = reportProgress(stream, 12_000)
    progress.step(1)
    expect(written()).toBe('\r\u001b[K1 of 12,000 files')
    progress.clear()
    expect(written()).toBe('\r\u001b[K1 of 12,000 files\r\u001b[K')
    progress.clear()
    expect(written()).toBe('\r\u001b[K1 of 12,000 files\r\u001b[K')
  })

  test('does not write at every step', () => {
    const { stream, written } = terminal(true)
    const progress = reportProgress(stream, 12_000)
    for (let done = 1; done <= 100; done++) progress.step(done)
    expect(written().match(/files/g)?.length).toBeLessThan(20)
  })

  test.each([
    ['no terminal', false, 12_000],
    ['few files', true, 3],
  ])('writes nothing for %s', (_, isTTY, files) => {
    const { stream, written } = terminal(isTTY)
    const progress = reportProgress(stream, files)
    progress.step(1)
    progress.clear()
    expect(written()).toBe('')
  })
})
