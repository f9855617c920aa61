import { toDom } from 'hast-util-to-dom'
import { h } from 'hastscript'
import type { Quote } from '../../src/index.ts'
import { articleTree } from '../../src/page/article-tree.ts'
import { quotationList } from '../../src/page/quotation-list.ts'
import { speakerLegend } from '../../src/page/speaker-legend.ts'
import sample from '../sample-article.txt'
import { countThem } from './count-them.ts'
import { elementById } from './element-by-id.ts'
import { quotationCard } from './quotation-card.ts'
import { watchTabs } from './watch-tabs.ts'

/** The browser bundle of the library, loaded by a script tag of its own. */
declare const quoteAttribution: typeof import('../../src/index.ts')

/** How long, in milliseconds, the typing has to pause before the article is read anew. */
const PAUSE = 120
/** How long, in milliseconds, a button says that it has done its work. */
const CONFIRMATION = 1600

const article = elementById('article', HTMLTextAreaElement)
const panel = elementById('panel-text', HTMLElement)
const list = elementById('panel-quotations', HTMLElement)
const json = elementById('json', HTMLElement)
const card = elementById('card', HTMLElement)
const indirect = elementById('indirect', HTMLInputElement)
const copy = elementById('copy', HTMLButtonElement)

let quotes: readonly Quote[] = []
/** The quotation that was clicked, and the one shown now, by index. */
let pinned: number | null = null
let shown: number | null = null

function read(): void {
  const began = performance.now()
  quotes = quoteAttribution.findQuotes(article.value, { indirect: indirect.checked })
  const taken = performance.now() - began
  panel.replaceChildren(toDom(articleTree(article.value, quotes, '')))
  list.replaceChildren(toDom(quotationList(quotes, '')))
  json.textContent = JSON.stringify(quotes, null, 2)
  elementById('legend', HTMLElement).replaceChildren(...(quotes.length > 0 ? [toDom(speakerLegend(quotes))] : []))
  elementById('status', HTMLElement).textContent = article.value.trim() === '' ? '' : countThem(quotes, taken)
  elementById('hint', HTMLElement).hidden = quotes.length === 0
  pinned = null
  show(null)
}

function show(index: number | null): void {
  shown = index
  const quote = index === null ? undefined : quotes[index]
  card.replaceChildren(toDom(quotationCard(quote, quotes.length)))
  card.className = `card ${quote ? (quote.speaker ? '' : 'unattributed') : 'empty'}`
  const mark = panel.querySelector<HTMLElement>(`mark[data-quote="${index}"]`)
  card.style.cssText = mark?.style.cssText ?? ''
  for (const element of panel.querySelectorAll('.active')) element.classList.remove('active')
  for (const element of panel.querySelectorAll(`[data-quote="${index}"]`)) element.classList.add('active')
}

function quoteUnder(event: Event): number | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-quote]') : null
  return element ? Number(element.dataset.quote) : null
}

function pin(index: number | null): void {
  pinned = index
  show(index)
}

panel.addEventListener('click', event => {
  const index = quoteUnder(event)
  // The numbers lead to the list on a page without a script; here the card shows it.
  if (index !== null) event.preventDefault()
  pin(index)
})
panel.addEventListener('focusin', event => show(quoteUnder(event) ?? pinned))
panel.addEventListener('pointerover', event => {
  const index = quoteUnder(event) ?? pinned
  if (event.pointerType === 'mouse' && index !== shown) show(index)
})
panel.addEventListener('pointerleave', event => {
  if (event.pointerType === 'mouse' && shown !== pinned) show(pinned)
})
card.addEventListener('click', event => {
  if (event.target instanceof HTMLButtonElement) pin(null)
})
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && shown !== null) pin(null)
})

// The card speaks of the text, so it does not stay when another view comes.
const tabs = watchTabs(document.querySelectorAll<HTMLButtonElement>('[role=tab]'), () => pin(null))
list.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a.back') : null
  if (!link) return
  event.preventDefault()
  tabs.select('tab-text')
  panel.querySelector<HTMLElement>(link.getAttribute('href') ?? '')?.focus()
})

let timer = 0
article.addEventListener('input', () => {
  window.clearTimeout(timer)
  timer = window.setTimeout(read, PAUSE)
})
indirect.addEventListener('change', read)
const put = (text: string): void => {
  article.value = text
  article.scrollTop = 0
  read()
}
elementById('sample', HTMLButtonElement).addEventListener('click', () => put(sample.trim()))
elementById('clear', HTMLButtonElement).addEventListener('click', () => {
  put('')
  article.focus()
})

copy.addEventListener('click', async () => {
  const done = await copyText(json.textContent ?? '')
  copy.textContent = done ? 'Copied' : 'Not allowed'
  window.setTimeout(() => {
    copy.textContent = 'Copy JSON'
  }, CONFIRMATION)
})

/** Some browsers give a page opened from a folder no clipboard, but still the command of old. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const carrier = toDom(
      h('textarea', { ariaHidden: 'true', style: 'position: fixed; opacity: 0' }),
    ) as HTMLTextAreaElement
    carrier.value = text
    document.body.append(carrier)
    carrier.select()
    const done = document.execCommand('copy')
    carrier.remove()
    copy.focus()
    return done
  }
}

// It holds nothing the Tab key could stop at, so it is a stop itself: a long one scrolls by keyboard.
elementById('panel-json', HTMLElement).tabIndex = 0
// A browser that goes back keeps what was typed.
if (article.value === '') article.value = sample.trim()
read()
