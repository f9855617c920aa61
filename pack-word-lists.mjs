// @ts-check
import { readFile } from 'node:fs/promises'

/** As many letters of the word before as one capital can tell. */
const MOST_KEPT = 26
const BEFORE_A = 64

/**
 * Pack the entries of a word list: a capital tells how many letters of the entry before are kept. Sorted words share many, so the list
 * becomes a third shorter, a fifth when compressed. `src/lexicon/unpack.ts` reads both.
 *
 * @param {string} list
 */
export function packWordList(list) {
  let last = ''
  let packed = ''
  for (const entry of list.trim().split(/\s+/)) {
    let kept = 0
    while (kept < MOST_KEPT && kept < entry.length && entry[kept] === last[kept]) kept++
    packed += (kept > 0 ? String.fromCharCode(BEFORE_A + kept) : packed && ' ') + entry.slice(kept)
    last = entry
  }
  return packed
}

/** @type {import('esbuild').Plugin} Packs the word lists of `src/lexicon/` on their way into a bundle. */
export const packWordLists = {
  name: 'pack-word-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      return {
        loader: 'ts',
        contents: code.replaceAll(
          /^(export const \w+ = )`([^`$]*)`$/gm,
          (_, name, list) => name + JSON.stringify(packWordList(list)),
        ),
      }
    })
  },
}
