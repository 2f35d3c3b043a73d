import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

type Parts = {
  /** The selector of the part to look at; by default, the whole page. */
  include?: string
  /** Rules that can't hold. */
  except?: string[]
  /** Whether the contrast of the colours is measured, which takes most of the time; by default it is. */
  colours?: boolean
}

const contrast = 'color-contrast'

/** The violations that axe finds on a page, in the light and the dark scheme. */
export async function accessibilityProblems(
  page: Page,
  { include, except = [], colours = true }: Parts = {},
): Promise<{ rule: string; where: string[] }[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = async (options: RunOptions) => page.evaluate(runAxe, { include, options })
  const off = colours ? except : [...except, contrast]
  const rules = {
    // By default axe does not check the size of targets.
    'target-size': { enabled: true },
    ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  }
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await violations({ rules })
  if (!colours) return light
  await page.emulateMedia({ colorScheme: 'dark' })
  // The two schemes differ in their colours only.
  const dark = await violations({ runOnly: { type: 'rule', values: [contrast] } })
  return [...light, ...dark]
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Runs in the page. */
const runAxe = async ({ include, options }: { include: string | undefined; options: RunOptions }) => {
  const { violations } = await window.axe.run(include ?? document, {
    resultTypes: ['violations'],
    // axe is loaded in the page only; the previews in the Studio are pages that have tests of their own.
    iframes: false,
    ...options,
  })
  return violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map(({ html }) => html) }))
}
