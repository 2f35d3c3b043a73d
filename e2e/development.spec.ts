import { languages, siteLanguage } from '../lib/languages.ts'
import { accessibilityProblems } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { ready, startCommand, statusAt } from './start-command.ts'

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

// In order, by one worker: Next runs one development server for a build folder.
test.describe.serial('npm run dev', () => {
  let command: Awaited<ReturnType<typeof startCommand>>

  test.beforeAll(async () => {
    command = await startCommand(['dev'], {})
  })
  test.afterAll(() => command.clear())

  test('seeds a new lake and prints its URLs', async () => {
    test.setTimeout(180_000)
    await command.prints(ready)
    expect(command.output()).toContain(`http://localhost:${command.port}\n`)
    expect(command.output()).toContain(`http://localhost:${command.port}/studio`)
    expect(command.output()).toContain(command.lakeUrl)
    expect(await statusAt(`${command.siteUrl}/branches`)).toBe(200)
  })

  test('the style guide shows every component in every state; all pass axe in each language', async ({
    page,
  }) => {
    test.setTimeout(300_000)
    for (const language of languages) {
      const address = `http://localhost:${command.port}/styleguide?language=${language}`
      await page.goto(address, { timeout: 120_000 })
      expect(await page.locator('[data-fixture]').count()).toBeGreaterThan(50)
      expect(await page.locator(`[data-fixture][lang=${language}]`).count()).toBeGreaterThan(50)
      // The colours are the same in all languages.
      const colours = language === siteLanguage
      expect(await accessibilityProblems(page, { include: 'main', except: elsewhere, colours })).toEqual([])
    }
  })

  test('SIGINT ends every process', () => command.endBy('SIGINT'))
})

test('a production build has no style guide', async ({ request }) => {
  expect((await request.get('/styleguide')).status()).toBe(404)
})
