// @ts-check
import { JSX } from 'typedoc'

/**
 * A plugin for typedoc: a link to the playground on top of the navigation of every page.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.renderer.hooks.on('pageSidebar.begin', context =>
    JSX.createElement(
      'p',
      null,
      JSX.createElement(
        'a',
        { href: context.relativeURL('playground/index.html') ?? '' },
        'Playground: paste an article',
      ),
    ),
  )
}
