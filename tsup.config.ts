import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Options } from 'tsup'
import { defineConfig } from 'tsup'
import { packWordLists } from './pack-word-lists.mjs'

/** The packages whose code went into the files of any build, and those files. */
const bundled = new Set<string>()
const holders = new Set<string>()
const library = { index: 'src/index.ts', retext: 'src/retext.ts' }
type Plugin = NonNullable<Options['esbuildPlugins']>[number]
const plugins: Plugin[] = [packWordLists, { name: 'bundled-licenses', setup: writeBundledLicenses }]
const shared: Options = { target: 'es2022', treeshake: true, removeNodeProtocol: false }

/** The command has the library beside it, as the file that others import. */
const besideLibrary: Plugin = {
  name: 'beside-library',
  setup: build => build.onResolve({ filter: /\/find-quotes\.ts$/ }, () => ({ path: './index.js', external: true })),
}

// Two configurations run side by side, so neither cleans: the build script does it first.
export default defineConfig([
  // Split, so that the two entries share the rules and the words.
  {
    ...shared,
    format: ['esm', 'cjs'],
    entry: library,
    dts: { entry: library },
    splitting: true,
    esbuildPlugins: plugins,
  },
  // The command runs on Node only and needs no CommonJS. The packages it alone needs are bundled into it, so that nobody installs them
  // for the library, which needs none.
  { ...shared, format: 'esm', entry: { cli: 'src/cli.ts' }, esbuildPlugins: [besideLibrary, ...plugins] },
])

/** After a build, write the licence of every package whose code went into this one or one before. A package without one fails the build. */
function writeBundledLicenses(build: Parameters<Plugin['setup']>[0]): void {
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
