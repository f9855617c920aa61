import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** A browser named by the environment has to be there; one of the usual places may. `undefined` where there is none. */
export const browserProgram: string | undefined =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** It is to do nothing but show the page. */
const FLAGS = [
  ...['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run'],
  ...['disable-background-networking', 'disable-component-update', 'disable-sync'],
].map(flag => `--${flag}`)

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserProgram as string, args: FLAGS })
