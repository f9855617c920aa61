// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fromHtml } from 'hast-util-from-html'

/**
 * Find the links of a built site that lead nowhere: to a file that is not there, or to a part of a page that has no such id. Links to
 * other sites are not followed.
 *
 * @param {string} site
 * @returns {{ pages: number, links: number, broken: string[] }}
 */
function checkLinks(site) {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.html'))
  const read = new Map(pages.map(file => [resolve(site, file), readPage(join(site, file))]))
  let links = 0
  const broken = []
  for (const [page, { targets }] of read) {
    for (const target of targets) {
      if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target)) continue
      links++
      const [path = '', anchor = ''] = target.split('#').map(decodeURIComponent)
      const file = path === '' ? page : resolve(dirname(page), path.replace(/\?.*/s, ''))
      const found = existsSync(file) && statSync(file).isFile()
      const part = anchor === '' || !read.has(file) || read.get(file)?.ids.has(anchor)
      if (!found || !part) broken.push(`${relative(site, page)}: ${target}`)
    }
  }
  return { pages: pages.length, links, broken }
}

/**
 * @param {string} file
 */
function readPage(file) {
  /** @type {Set<string>} */
  const ids = new Set()
  /** @type {string[]} */
  const targets = []
  /** @param {import('hast').Root | import('hast').ElementContent | import('hast').RootContent} node */
  const visit = node => {
    if (node.type === 'element') {
      const { id, href, src } = node.properties
      if (typeof id === 'string') ids.add(id)
      for (const target of [href, src]) if (typeof target === 'string') targets.push(target)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromHtml(readFileSync(file, 'utf8')))
  return { ids, targets }
}

const { pages, links, broken } = checkLinks(process.argv[2] ?? 'site')
for (const link of broken) console.error(`Broken link in ${link}`)
console.log(`${links} links on ${pages} pages, ${broken.length} broken`)
process.exitCode = broken.length > 0 ? 1 : 0
