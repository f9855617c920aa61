import { basename } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { articleStyle } from '../page/article-style.ts'
import { articleTree } from '../page/article-tree.ts'
import { headlineOf } from '../page/headline-of.ts'
import { markArticle } from '../page/mark-article.ts'
import { quotationList } from '../page/quotation-list.ts'
import { speakerLegend } from '../page/speaker-legend.ts'
import type { Finding, OutputFormat } from './output-format.ts'
import { STANDARD_INPUT } from './read-text.ts'

/** The page around the articles: beside the text on a wide screen, the speakers stay in view. */
const pageStyle = `
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
.article + .article { margin-top: 4rem; border-top: 3px double var(--rule); }
.article > h1 { margin: 1rem 0 1.5rem; color: var(--quiet); font: 600 0.875rem/1.4 var(--sans); overflow-wrap: anywhere; }
.article > section > h2 { margin: 2.5rem 0 0.5rem; font: 600 1rem/1.4 var(--sans); }
.article > .legend { margin-bottom: 2rem; }
@media (min-width: 60rem) {
  .article { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; column-gap: 3.5rem; align-items: start; }
  .article > * { grid-column: 1; }
  .article > .legend { grid-column: 2; grid-row: 2 / span 2; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; }
}
`

const opening = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${toHtml(h('title', title))}
<style>${articleStyle}${pageStyle}</style>
</head>
<body>
<main>
`

/** What the title of the page says, behind the name of the article. */
const SUBJECT = 'Who said what'
/** More files are not named in the title. */
const FEW_FILES = 3

/**
 * One page to read: each article with its quotations tinted by speaker, a legend, and a list of the quotations. It needs no network
 * and no script. Whatever the text holds is written as text. The title of the page is the headline of the only article, else the names
 * of the files.
 */
export function formatHtml(files: readonly string[]): OutputFormat {
  return {
    // The title waits for the first article.
    opening: '',
    finding: (finding, index) =>
      `${index === 0 ? opening(titleOf(files, finding)) : ''}${toHtml(articlePage(finding, `article-${index + 1}-`))}\n`,
    closing: count => `${count === 0 ? opening(SUBJECT) : ''}</main>\n</body>\n</html>\n`,
  }
}

function titleOf(files: readonly string[], { text }: Finding): string {
  const headline = files.length === 1 ? headlineOf(markArticle(text, [])) : null
  const names = files.slice(0, FEW_FILES).map(file => basename(nameOfFile(file)))
  const others = files.length > FEW_FILES ? ` and ${files.length - FEW_FILES} more` : ''
  return `${headline ?? names.join(', ')}${others} – ${SUBJECT.toLowerCase()}`
}

const nameOfFile = (file: string): string => (file === STANDARD_INPUT ? 'Article' : file)

function articlePage({ file, text, quotes }: Finding, prefix: string) {
  const title = `${prefix}title`
  const list = `${prefix}quotations`
  return h('article.article', { ariaLabelledBy: [title] }, [
    h('h1', { id: title }, nameOfFile(file)),
    ...(quotes.length > 0 ? [speakerLegend(quotes)] : []),
    articleTree(text, quotes, prefix),
    ...(quotes.length > 0
      ? [h('section', { ariaLabelledBy: [list] }, [h('h2', { id: list }, 'Quotations'), quotationList(quotes, prefix)])]
      : [h('p.key', 'No quotations found.')]),
  ])
}
