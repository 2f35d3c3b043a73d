import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The violations that axe finds on a page, in the light and the dark scheme. */
export async function accessibilityProblems(
  page: Page,
  narrow: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<{ rule: string; where: string[] }[]> {
  // No page has frames to look into, and what passes is not read.
  const axe = (rules: Record<string, { enabled: boolean }> = {}) =>
    narrow(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules }))
  await page.emulateMedia({ colorScheme: 'light' })
  // By default axe does not check the size of targets.
  const light = await axe({ 'target-size': { enabled: true } }).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  // The two schemes differ in their colours only.
  const dark = await axe().withRules('color-contrast').analyze()
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    rule: id,
    where: nodes.map(({ html }) => html),
  }))
}
