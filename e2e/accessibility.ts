import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The violations that axe finds on a page, in the light and the dark scheme. */
export async function accessibilityProblems(
  page: Page,
  narrow: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<{ rule: string; where: string[] }[]> {
  // No page has frames to look into, and what passes is not read.
  const axe = () => narrow(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }))
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await axe().analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  // The two schemes differ in their colours only.
  const dark = await axe().withRules('color-contrast').analyze()
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    rule: id,
    where: nodes.map(({ html }) => html),
  }))
}
