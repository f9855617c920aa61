import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatHtml } from '../src/cli/format-html.ts'
import { findQuotes } from '../src/index.ts'
import { browserProgram, launchBrowser } from './browser.ts'

/** Ways in which markup makes a page do something. Each would call `alarm` or ask for a picture. */
const ATTACKS = [
  '<script>alarm()</script>',
  '</script><script>alarm()</script>',
  '</style></title></textarea><script>alarm()</script>',
  '<img src=x onerror=alarm()>',
  '<svg onload=alarm()><animate onbegin=alarm() attributeName=x dur=1s>',
  '" onmouseover="alarm()" autofocus onfocus="alarm()" x="',
  "' style='background:url(\"https://attack.example/a.png\")' x='",
  '<iframe srcdoc="<script>parent.alarm()</script>"></iframe>',
  '<a href="javascript:alarm()">here</a>',
  '<link rel=stylesheet href=https://attack.example/a.css><base href=https://attack.example>',
  '<meta http-equiv=refresh content="0;url=https://attack.example">',
  '<!--><script>alarm()</script>-->',
  '&lt;script&gt;alarm()&lt;/script&gt;',
  '<math><mtext><table><mglyph><style><img src=x onerror=alarm()>',
]

describe.skipIf(!browserProgram)('the page of an article full of markup', () => {
  let folder: string
  let browser: Browser
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quote-attribution-page-'))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** Markup in every part of an article: headline, words, speaker, role, verb, and the name of the file. */
  const text = ATTACKS.flatMap(attack => [
    attack,
    `“It is ${attack} late,” said Ana ${attack} Ortega, the mayor of ${attack} Wick, in ${attack}. “Go ${attack} home.”`,
    `Ortega ${attack} called it “${attack}”.`,
  ]).join('\n\n')

  test('runs nothing, asks for nothing and shows all of it as text', async () => {
    const name = ATTACKS.join('')
    const format = formatHtml([name])
    const quotes = findQuotes(text)
    expect(quotes.length).toBeGreaterThan(ATTACKS.length)
    const file = join(folder, 'article.html')
    writeFileSync(file, format.opening + format.finding({ file: name, text, quotes }, 0) + format.closing(1))

    const page = await browser.newPage()
    const alarms: string[] = []
    await page.exposeFunction('alarm', () => alarms.push('a script ran'))
    page.on('dialog', dialog => alarms.push(dialog.message()))
    page.on('pageerror', error => alarms.push(error.message))
    page.on('request', request => request.url() !== pathToFileURL(file).href && alarms.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    for (const mark of await page.locator('mark').all()) await mark.hover()
    for (const link of await page.locator('a').all()) await link.focus()

    expect(alarms).toEqual([])
    expect(page.url()).toBe(pathToFileURL(file).href)
    expect(await page.locator('script, iframe, img, link, base, svg, math, [onmouseover], [onfocus]').count()).toBe(0)
    const shown = await page.locator('body').innerText()
    for (const attack of ATTACKS) expect(shown).toContain(attack)
  })
})
