import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Options } from 'tsup'
import { defineConfig } from 'tsup'
import { packWordLists } from './pack-word-lists.mjs'

/** The packages whose code went into the files of any build, and those files. */
const bundled = new Set<string>()
const holders = new Set<string>()
const library = { index: 'src/index.ts', retext: 'src/retext.ts' }
const shared: Options = {
  dts: { entry: library },
  target: 'es2022',
  treeshake: true,
  removeNodeProtocol: false,
  esbuildPlugins: [packWordLists, { name: 'bundled-licenses', setup: writeBundledLicenses }],
}

// Two configurations run side by side, so neither cleans: the build script does it first.
export default defineConfig([
  // The command runs on Node only and needs no CommonJS. The packages it alone needs are bundled into it, so that nobody installs them
  // for the library, which needs none.
  { ...shared, format: 'esm', entry: { ...library, cli: 'src/cli.ts' } },
  // Split, so that the two entries share the rules and the words, as ES modules do without being told.
  { ...shared, format: 'cjs', entry: library, splitting: true },
])

type Setup = NonNullable<Options['esbuildPlugins']>[number]['setup']

/** After a build, write the licence of every package whose code went into this one or one before. A package without one fails the build. */
function writeBundledLicenses(build: Parameters<Setup>[0]): void {
  build.initialOptions.metafile = true
  build.onEnd(({ metafile }) => {
    for (const [file, output] of Object.entries(metafile?.outputs ?? {})) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
        if (!folder || bytesInOutput === 0) continue
        bundled.add(folder)
        holders.add(basename(file))
      }
    }
    const notices = [...bundled].sort().map(folder => {
      const file = existsSync(folder) && readdirSync(folder).find(name => /^licen[cs]e(?:[.-]|$)/i.test(name))
      if (!file) throw new Error(`${folder} holds no licence file, so it cannot be bundled.`)
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
    })
    const rule = `\n${'-'.repeat(80)}\n\n`
    mkdirSync('dist', { recursive: true })
    writeFileSync(
      'dist/THIRD-PARTY-LICENSES.txt',
      `${[...holders].sort().join(' and ')} contain code of these packages. No other file does.\n${rule}${notices.join(rule)}`,
    )
  })
}
