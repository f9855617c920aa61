import { expect, test } from 'vitest'
import { pointAt } from '../src/point-at.ts'

test.each([
  ['the beginning', 'one\ntwo', 0, 1, 1],
  ['the last character of a line', 'one\ntwo', 2, 1, 3],
  ['a line feed, which belongs to the line it ends', 'one\ntwo', 3, 1, 4],
  ['the first character of the next line', 'one\ntwo', 4, 2, 1],
  ['the end of the text', 'one\ntwo', 7, 2, 4],
  ['behind empty lines', '\n\n\nfour', 5, 4, 3],
  ['behind a carriage return', 'one\r\ntwo', 5, 2, 1],
])('%s', (_, text, offset, line, column) => {
  expect(pointAt(text)(offset)).toEqual({ line, column, offset })
})

test('gives many points of one text in order', () => {
  const point = pointAt('a\nb\nc')
  expect([0, 0, 2, 4, 5].map(offset => point(offset).line)).toEqual([1, 1, 2, 3, 3])
})
