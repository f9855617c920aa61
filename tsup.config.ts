import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Options } from 'tsup'
import { defineConfig } from 'tsup'
import { packWordLists } from './pack-word-lists.mjs'

/** The packages whose code went into the files of any build. */
const bundled = new Set<string>()
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
  // Dependencies stay imports. The command runs on Node only and needs no CommonJS. What it alone needs is bundled into it, so that
  // nobody installs it for the library.
  { ...shared, format: 'esm', entry: { ...library, cli: 'src/cli.ts' } },
  // The dependencies are published as ES modules only, which `require` cannot load everywhere: bundle them, with their licences.
  { ...shared, format: 'cjs', entry: library, platform: 'neutral', noExternal: [/.*/], splitting: true },
])

type Setup = NonNullable<Options['esbuildPlugins']>[number]['setup']

/** After a build, write the licence of every package whose code went into this one or one before. A package without one fails the build. */
function writeBundledLicenses(build: Parameters<Setup>[0]): void {
  build.initialOptions.metafile = true
  build.onEnd(({ metafile }) => {
    for (const output of Object.values(metafile?.outputs ?? {})) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
        if (folder && bytesInOutput > 0) bundled.add(folder)
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
      `The CommonJS files and the command contain code of these packages.\n${rule}${notices.join(rule)}`,
    )
  })
}
