import { newArticle } from './content.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, fill, openDocument, publish, unheardOf } from './studio.ts'

test.describe.configure({ timeout: 240_000 })

/** The same order for the same seed, so that a failure can be seen again. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  let state = seed
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  return values
    .map((value) => ({ value, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value)
}

for (const seed of [1, 2, 3])
  test(`a new note of somebody who is no author is filled in without a crash, in order ${seed}`, async ({
    browser,
    world,
  }) => {
    const page = await editorBrowser(browser, world, 'Nobody in particular')
    await page.goto('/studio/intent/create/template=article;type=article/')
    await expect(field(page, 'author').locator('input')).toBeVisible({ timeout: 45_000 })
    const steps = [
      () => fill(page, 'title', unheardOf('Filled in any order')),
      () => fill(page, 'context', 'A sentence of what happened, which is long enough for the rules.'),
      () => fill(page, 'eventDate', '2026-11-24'),
      async () => {
        await field(page, 'author').locator('input').fill('pol')
        await page.getByRole('option', { name: /Polity desk/ }).click()
      },
    ]
    for (const step of shuffled(steps, seed)) await step()
    await expect(field(page, 'author').getByText('Polity desk')).toBeVisible()
    await expect(page.getByText('crashed')).toHaveCount(0)
    await page.context().close()
  })

test('closing asks while something is not saved, and not when all is', async ({ browser, world }) => {
  const article = newArticle({ title: unheardOf('Typed without a network') })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })

  await page.context().setOffline(true)
  await fill(page, 'context', 'Words that were typed while the network was away from this room.')
  // Longer than a text may wait in its editor: it is the missing save that is asked about.
  await page.waitForTimeout(3_000)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])

  await page.context().setOffline(false)
  await expect
    .poll(async () => (await world.editor.getDocument(`drafts.${article._id}`))?.context, { timeout: 60_000 })
    .toMatch(/^Words that were typed/)
  await page.waitForTimeout(3_000)
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  expect(asked).toHaveLength(1)
})

test('a note that is scheduled is called scheduled', async ({ browser, world }) => {
  const article = newArticle({
    title: unheardOf('Called scheduled'),
    publishedAt: new Date(Date.now() + 86_400_000).toISOString(),
  })
  await world.editor.create({ ...article, _id: `drafts.${article._id}` })
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await expect(page.getByTestId('page-state')).toHaveText('Not on the site yet.')
  await publish(page, 'Schedule')
  await expect(page.getByTestId('page-state')).toContainText('Scheduled for')
  await expect(page.getByText('was published')).toHaveCount(0)
  await page.context().close()
})
