/** Which way a key moves among tabs. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * Make a row of tabs work by pointer and by keyboard: one of them is in the order of the Tab key, the arrow keys move between them, and
 * each shows the panel it names in `aria-controls`. `changed` is called after each change.
 */
export function watchTabs(tabs: Iterable<HTMLButtonElement>, changed: () => void): { select(id: string): void } {
  const all = [...tabs]
  const select = (chosen: HTMLButtonElement): void => {
    for (const tab of all) {
      const selected = tab === chosen
      tab.ariaSelected = String(selected)
      tab.tabIndex = selected ? 0 : -1
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = !selected
    }
    changed()
  }
  for (const [index, tab] of all.entries()) {
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const next = all[(index + (STEPS[key] ?? 0) + all.length) % all.length]
      if (!next || next === tab) return
      select(next)
      next.focus()
    })
  }
  return {
    select(id) {
      const tab = all.find(each => each.id === id)
      if (tab) select(tab)
    },
  }
}
