import type { Page } from '@playwright/test'

/** Elements that overflow the window or clip their own text. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return []
    const isCut = (element: Element) =>
      element.closest('[role="group"][tabindex="0"]') === null &&
      element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
    return [...document.body.querySelectorAll('*')]
      .filter(isCut)
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
