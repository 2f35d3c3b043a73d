/**
 * Inlines the style sheets of a page: spreadsheets and office programs use classes for struck-out and raised text.
 * Existing inline styles take precedence.
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
    return [] // the browser does not support this selector
  }
}
