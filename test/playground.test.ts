import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findQuotes } from '../src/index.ts'
import { browserProgram, launchBrowser } from './browser.ts'

const build = fileURLToPath(new URL('../docs/website/build-playground.mjs', import.meta.url))

const ARTICLE = [
  '“The pumps failed at noon,” harbour master Ana Ortega told reporters. “We had no choice.”',
  'The repair firm called the closure "wholly unnecessary".',
  '“We will see,” Ortega said.',
].join('\n\n')

describe.skipIf(!browserProgram)('the playground', () => {
  let folder: string
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quote-attribution-playground-'))
    execFileSync(process.execPath, [build, folder])
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** Open the page from its folder, without a server and without a network. */
  async function open(options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options })
    page = await context.newPage()
    complaints = []
    page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('requestfailed', request => complaints.push(request.url()))
    page.on('request', request => request.url().startsWith('http') && complaints.push(request.url()))
    await load()
  }
  const load = () => page.goto(pathToFileURL(join(folder, 'index.html')).href)
  const mark = (index: number) => page.locator(`mark[data-quote="${index}"]`).first()
  const card = () => page.locator('#card').innerText()
  /** The value of an expression in the page. */
  const ask = <T>(expression: string): Promise<T> => page.evaluate(expression)
  async function paste(text: string): Promise<void> {
    await page.fill('#article', text)
    await page.locator('#status', { hasText: new RegExp(`^${findQuotes(text).length} quotation`) }).waitFor()
  }

  describe('on a desk', () => {
    // A new window for each test would take longer than the test.
    beforeAll(() => open())
    beforeEach(async () => {
      complaints = []
      await load()
    })

    test('shows a sample without a complaint', async () => {
      expect(await page.locator('mark').count()).toBeGreaterThan(10)
      expect(await page.locator('h2').first().innerText()).toMatch(/Ferry/)
      expect(complaints).toEqual([])
    })

    test('reads what is pasted and tells who said it', async () => {
      await paste(ARTICLE)
      expect(await page.locator('#status').innerText()).toMatch(/^3 quotations by 2 speakers/)
      await mark(0).hover()
      const [quote] = findQuotes(ARTICLE)
      for (const part of ['Ana Ortega', 'harbour master', 'told reporters', quote?.rule ?? ''])
        expect(await card()).toContain(part)
      expect(complaints).toEqual([])
    })

    test('keeps the one that was clicked until another is or Escape is pressed', async () => {
      await paste(ARTICLE)
      await mark(1).click()
      await page.locator('h1').hover()
      expect(await card()).toMatch(/^the repair firm/i)
      await page.keyboard.press('Escape')
      expect(await card()).toMatch(/^Point at a quotation/)
    })

    test('gives one speaker one tint', async () => {
      await paste(ARTICLE)
      const tints = await ask<string[]>(
        'Array.from(document.querySelectorAll("mark"), each => getComputedStyle(each).background)',
      )
      expect(tints).toHaveLength(4)
      expect(tints[0]).toBe(tints[3])
      expect(tints[0]).not.toBe(tints[2])
    })

    test('works by keyboard', async () => {
      await paste(ARTICLE)
      await page.focus('#tab-text')
      // Past the button and the switch.
      for (let step = 0; step < 3; step++) await page.keyboard.press('Tab')
      expect(await card()).toMatch(/^Ana Ortega/)
      await page.keyboard.press('Tab')
      expect(await card()).toMatch(/^the repair firm/i)
      await page.focus('#tab-text')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('#tab-json').getAttribute('aria-selected')).toBe('true')
      expect(await page.locator('#json').isVisible()).toBe(true)
      expect(await page.locator('#panel-text').isVisible()).toBe(false)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await ask('document.activeElement.id')).toBe('panel-json')
    })

    test('finds speech without marks when asked', async () => {
      await page.fill('#article', 'Ana Ortega said the pumps had failed.')
      await page.locator('#status', { hasText: 'No quotations found' }).waitFor()
      await page.check('#indirect')
      expect(await page.locator('#status').innerText()).toMatch(/^1 quotation by 1 speaker/)
      expect(await mark(0).innerText()).toBe('the pumps had failed')
    })

    test('tells how to choose a quotation only where there is one to choose', async () => {
      await page.click('#tab-quotations')
      expect(await page.locator('#card').isVisible()).toBe(false)
      await page.click('#tab-text')
      expect(await page.locator('#card').isVisible()).toBe(true)
      expect(await page.locator('#hint').isVisible()).toBe(false)
    })

    test('shows and copies the JSON that findQuotes gives', async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await paste(ARTICLE)
      await page.click('#tab-json')
      expect(JSON.parse(await page.locator('#json').innerText())).toEqual(findQuotes(ARTICLE))
      await page.click('#copy')
      await expect.poll(() => page.locator('#copy').innerText()).toBe('Copied')
      const copied = await ask<string>('navigator.clipboard.readText()')
      expect(JSON.parse(copied)).toEqual(findQuotes(ARTICLE))
    })

    test('lists the quotations and leads back into the text', async () => {
      await paste(ARTICLE)
      await page.click('#tab-quotations')
      expect(await page.locator('#panel-quotations li').count()).toBe(3)
      await page.locator('#panel-quotations .back').nth(2).click()
      expect(await page.locator('#panel-text').isVisible()).toBe(true)
      expect(await ask('document.activeElement.textContent')).toBe('3')
    })

    test('shows whatever is pasted as text', async () => {
      await paste('“<img src=x onerror=alert(1)> is no picture,” said Ana <script>Ortega</script>.')
      expect(await page.locator('.text img, .text script, #panel-quotations img').count()).toBe(0)
      expect(await mark(0).innerText()).toContain('<img src=x onerror=alert(1)>')
      expect(complaints).toEqual([])
    })

    test('says so when nothing is quoted, and is empty without a text', async () => {
      await page.fill('#article', 'Nobody spoke.')
      await page.locator('#status', { hasText: 'No quotations found' }).waitFor()
      await page.click('#clear')
      expect(await page.locator('#status').innerText()).toBe('')
      expect(await ask('document.activeElement.id')).toBe('article')
      await page.click('#sample')
      expect(await page.locator('mark').count()).toBeGreaterThan(10)
    })
  })

  test('fits a phone and opens the card by a tap', async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await ask('document.documentElement.scrollWidth')).toBe(390)
    expect(await page.locator('#card').isVisible()).toBe(false)
    expect(await page.locator('#hint').isVisible()).toBe(true)
    await mark(1).tap()
    expect(await page.locator('#card').isVisible()).toBe(true)
    await page.locator('#card button').tap()
    expect(await page.locator('#card').isVisible()).toBe(false)
  })

  test.each(['light', 'dark'] as const)('can be read in %s', async colorScheme => {
    await open({ colorScheme })
    const colour = (name: string) => ask<string>(`getComputedStyle(document.body).${name}`)
    const [ink = 0, paper = 0] = [await colour('color'), await colour('backgroundColor')].map(value =>
      Number(/\d+/.exec(value)?.[0]),
    )
    expect(ink > paper).toBe(colorScheme === 'dark')
    expect(Math.abs(ink - paper)).toBeGreaterThan(150)
  })
})
