import { compare } from './compare.ts'
import { measureHostile } from './measure-hostile.ts'
import { measureImport } from './measure-import.ts'
import { MEMORY_OF, measureMemory, reportMemory } from './measure-memory.ts'
import { measurePool } from './measure-pool.ts'
import { measureSizes } from './measure-sizes.ts'
import { measureStages } from './measure-stages.ts'
import { readArticles } from './read-articles.ts'

/** How fast and how large: `npm run bench`, or `npm run bench -- articles.jsonl` for articles of one’s own. */
async function bench(file: string | undefined): Promise<void> {
  const articles = readArticles(file)
  const length = articles.reduce((sum, text) => sum + text.length, 0)
  const what = `${articles.length} ${file ? 'articles' : 'made articles'}, ${(length / 1e6).toFixed(2)} million code units`
  console.log(`${what}, Node ${process.version}`)
  await compare(articles)
  measureStages(articles)
  measureSizes(articles)
  measureHostile()
  measureMemory(file)
  await measurePool()
  measureImport()
}

const file = process.argv[2]
const length = Number(process.env[MEMORY_OF])
if (length > 0) await reportMemory(length, file)
else await bench(file)
