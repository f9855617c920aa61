import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the compiler finds in examples, each a module of its own, as strict as a reader may have it; an empty string for nothing. */
export function typeErrors(examples: readonly { name: string; code: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'quote-attribution-examples-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const [index, { name, code }] of examples.entries())
      writeFileSync(join(folder, `example-${index + 1}.ts`), `// ${name}\n${code}\nexport {}\n`)
    const paths = {
      'quote-attribution': [join(root, 'src/index.ts')],
      'quote-attribution/retext': [join(root, 'src/retext.ts')],
    }
    const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true }
    const how = { module: 'esnext', moduleResolution: 'bundler', target: 'es2023', allowImportingTsExtensions: true }
    const compilerOptions = { ...strict, ...how, paths, types: ['node'], skipLibCheck: true }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
