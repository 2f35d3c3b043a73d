import type { Page } from '@playwright/test'
import { expect as expectInTwentySeconds, test } from './fixtures.ts'
import { editorBrowser, field, openDesk, unheardOf } from './studio.ts'

const expect = expectInTwentySeconds.configure({ timeout: 90_000 })

/** The element that takes what is typed into a text field, also of Portable Text. */
const input = (page: Page, name: string) =>
  field(page, name).locator('input, textarea, [contenteditable="true"]').first()

async function newNote(page: Page) {
  await page.getByTestId('new-document-button').click()
  await page.getByTestId('create-new-article').click()
}

test('the title of a new note has the cursor even if its field is shown late', async ({ browser, world }) => {
  const page = await editorBrowser(browser, world)
  // The Studio is reloaded, so it does not have the parts that another test has loaded.
  await page.goto(`${world.siteUrl}/studio`)
  // The fields wait for this part of the Studio, and meanwhile the Studio focuses the first thing that it finds.
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const fields = page.waitForRequest('**/CommentsField-*.js')
  await page.route('**/CommentsField-*.js', async (route) => {
    await released
    await route.continue()
  })
  await newNote(page)
  await fields
  await expect(page.locator('form button:focus')).toHaveCount(1)
  release()
  await expect(input(page, 'title')).toBeFocused()
  await page.unrouteAll()
})

test('what is typed into a new note on a slow machine is stored whole', async ({ browser, world }) => {
  // A few keys are enough for a queue: each takes almost half a second.
  const title = unheardOf('Pact')
  const context = 'It lapsed.'
  const points = ['Allies', 'Foes']
  const facts = ['1961', '1991']

  const page = await editorBrowser(browser, world)
  await openDesk(page, world)
  const devtools = await page.context().newCDPSession(page)
  // A person does not wait for the page, so keys queue up while it is busy.
  const keys: Promise<unknown>[] = []
  const type = (text: string) => {
    for (const letter of text) {
      const key =
        letter === '\n'
          ? { key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }
          : { key: letter, text: letter }
      for (const event of [
        { type: 'keyDown', ...key },
        { type: 'keyUp', key: key.key },
      ] as const)
        keys.push(devtools.send('Input.dispatchKeyEvent', event))
    }
  }
  await newNote(page)
  await expect(input(page, 'title')).toBeFocused()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  type(title)
  for (const [name, text] of [
    ['context', context],
    ['keyFacts', facts.join('\n')],
  ] as const) {
    await input(page, name).click()
    await expect(input(page, name)).toBeFocused()
    type(text)
  }
  await field(page, 'body').locator('.pt-list-item-bullet').first().click()
  await expect(input(page, 'body')).toBeFocused()
  type(points.join('\n'))
  await input(page, 'context').click()
  await Promise.all(keys)
  await devtools.detach()

  const query = `*[_type == "article" && title == $title][0]{ context, keyFacts, "texts": body[].children[].text }`
  await expect
    .poll(() => world.editor.fetch<unknown>(query, { title }, { perspective: 'raw' }))
    .toEqual({ context, keyFacts: facts, texts: expect.arrayContaining(points) })
})
