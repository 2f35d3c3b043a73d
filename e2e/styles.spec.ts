import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../scripts/processes.ts'
import { distDir } from './built.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes, unknownPages } from './page-types.ts'

/** The rules that a page could match, as its own style elements hold them and as the sheets of the build do. */
type Rules = { inPage: string[]; inSheets: string[] }

const paths = [
  ...pageTypes.map(({ path }) => path),
  '/search?q=panchayati+raj',
  '/branches/find?q=',
  unknownPages[0],
]

test('each page carries every rule that it can match', async ({ page }) => {
  const sheets: string[] = []
  for await (const file of glob('static/**/*.css', { cwd: path.join(root, distDir) }))
    sheets.push(await readFile(path.join(root, distDir, file), 'utf8'))
  expect(sheets.length).toBeGreaterThan(0)

  for (const address of paths) {
    await page.goto(address)
    const { inPage, inSheets } = await page.evaluate(matchingRules, sheets)
    expect(inPage.length, address).toBeGreaterThan(20)
    expect(
      inSheets.filter((rule) => !inPage.includes(rule)),
      address,
    ).toEqual([])
  }
})

/** Runs in the page. */
function matchingRules(sheets: string[]): Rules {
  /** Without states and generated boxes, which depend on more than the markup. */
  const canMatch = (selector: string) => {
    const bare = selector.replace(
      /::?(?!is|where|not|has|lang|root|nth|first|last|only|empty)[\w-]+(?:\([^)]*\))?/g,
      '',
    )
    try {
      return document.querySelector(bare.replace(/(^|[\s>+~(,])(?=$|[\s>+~),])/g, '$1*') || '*') !== null
    } catch {
      return true
    }
  }
  const collect = (rules: CSSRuleList, condition: string): string[] =>
    Array.from(rules).flatMap((rule) => {
      if (rule instanceof CSSStyleRule)
        return rule.selectorText
          .split(/,(?![^(]*\))/)
          .filter((selector) => canMatch(selector.trim()))
          .map((selector) => `${condition}${selector.trim()}{${rule.style.cssText}}`)
      if (rule instanceof CSSGroupingRule)
        return collect(rule.cssRules, `${condition}${rule.cssText.slice(0, rule.cssText.indexOf('{'))}|`)
      return []
    })
  const inSheets = sheets.flatMap((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return collect(sheet.cssRules, '')
  })
  const inPage = Array.from(document.styleSheets).flatMap(({ cssRules }) => collect(cssRules, ''))
  return { inPage, inSheets }
}
