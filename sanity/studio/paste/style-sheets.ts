/**
 * Writes the rules of a page’s style sheets into the `style` of its elements: spreadsheets and office programs tell by
 * class what is struck out or raised. What is written first counts.
 */
export function inlineStyleSheets(page: Document): void {
  const rules = [...page.querySelectorAll('style')].flatMap(({ textContent }) => rulesOf(textContent))
  for (const { selector, declarations } of rules.toReversed())
    for (const element of elementsOf(page, selector))
      element.setAttribute('style', `${element.getAttribute('style') ?? ''};${declarations}`)
}

function rulesOf(sheet: string): { selector: string; declarations: string }[] {
  const plain = sheet
    .replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '')
    .replace(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', declarations = '']) => ({
    selector: selector.trim(),
    declarations,
  }))
}

function elementsOf(page: Document, selector: string): Iterable<Element> {
  try {
    return page.querySelectorAll(selector)
  } catch {
    return [] // a selector that this browser doesn’t know
  }
}
