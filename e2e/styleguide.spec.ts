import { languages } from '../lib/languages.ts'
import { freePort } from '../scripts/ports.ts'
import { stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'
import { accessibilityProblems } from './accessibility.ts'
import { distDir } from './built.ts'
import { expect, test } from './fixtures.ts'

/** Rules that fail because the components share one page: repeated landmarks, headings and ids. */
const ofWholePages = [
  'duplicate-id-aria',
  'heading-order',
  'landmark-complementary-is-top-level',
  'landmark-unique',
  'page-has-heading-one',
]

/** The tests of every page check the size of targets. */
const elsewhere = [...ofWholePages, 'target-size']

test('every component in every state passes axe in each language, light and dark', async ({
  page,
  world,
}) => {
  test.setTimeout(300_000)
  const port = await freePort()
  const site = await serveSite({
    environment: {
      SITE_URL: `http://localhost:${port}`,
      SANITY_API_HOST: world.lakeUrl,
      SANITY_PROJECT_ID: 'local',
      SANITY_DATASET: 'production',
      SANITY_API_READ_TOKEN: 'the-style-reference-reads-nothing',
    },
    distDir,
    mode: 'dev',
    port,
    host: '127.0.0.1',
  })
  try {
    for (const language of languages) {
      await page.goto(`http://localhost:${port}/styleguide?language=${language}`, { timeout: 120_000 })
      expect(await page.locator('[data-fixture]').count()).toBeGreaterThan(50)
      expect(await page.locator(`[data-fixture][lang=${language}]`).count()).toBeGreaterThan(50)
      expect(await accessibilityProblems(page, { include: 'main', except: elsewhere })).toEqual([])
    }
  } finally {
    await stop(site)
  }
})

test('a production build has no style guide', async ({ request }) => {
  expect((await request.get('/styleguide')).status()).toBe(404)
})
