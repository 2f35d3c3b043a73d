import { randomBytes, randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { signInLink } from '../scripts/local-lake.ts'
import { firstOpening, mainEditor, openInStudio, viewport } from './editors.ts'
import { expect } from './fixtures.ts'
import { collectConsoleErrors } from './studio-console.ts'
import type { World } from './world.ts'

/**
 * A page of an editor who is signed in to the Studio. Editors keep their pages for all tests of a worker, because
 * loading the Studio takes as much processor time as most tests. Tests leave it open.
 */
export async function editorBrowser(
  browser: Browser,
  world: Pick<World, 'lakeUrl' | 'editorToken' | 'editors' | 'studioErrors'>,
  name = mainEditor,
) {
  const known = world.editors.get(name)
  const context = known?.context ?? (await browser.newContext({ viewport }))
  const page = context.pages()[0] ?? (await context.newPage())
  collectConsoleErrors(page, world.studioErrors)
  if (!known) {
    await page.goto(await signInLink(world.lakeUrl, world.editorToken, name))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('link', { name: 'Notes', exact: true })).toBeVisible(firstOpening)
    world.editors.set(name, { context, signedIn: await context.storageState() })
    context.once('close', () => world.editors.delete(name))
  }
  return page
}

/** Opens the first screen of the Studio. */
export async function openDesk(page: Page, world: Pick<World, 'siteUrl'>) {
  await openInStudio(page, world.siteUrl, '/studio/structure')
  await expect(page.getByRole('link', { name: 'Notes', exact: true })).toBeVisible(firstOpening)
}

/** A visitor's browser context: signed out, with scripts disabled. */
export const visitorBrowser = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ javaScriptEnabled: false })

/** Opens the form of a document, at a path within it if one is given. */
export async function openDocument(
  page: Page,
  world: Pick<World, 'siteUrl'>,
  id: string,
  type: string,
  path?: string,
) {
  const at = path ? `;path=${encodeURIComponent(path)}` : ''
  await openInStudio(page, world.siteUrl, `/studio/intent/edit/id=${id};type=${type}${at}/`)
  await expect(page.getByTestId('document-panel-document-title')).toBeVisible(firstOpening)
}

/** Opens the import tool, ready for files: while the Studio stays loaded, the tool keeps the import before. */
export async function openImport(page: Page, world: Pick<World, 'siteUrl'>) {
  await openInStudio(page, world.siteUrl, '/studio/import')
  const choose = page.getByRole('button', { name: 'Choose files' })
  const again = page.getByRole('button', { name: /^(Choose other|Import more) files$/ })
  await expect(choose.or(again)).toBeVisible(firstOpening)
  if (await again.isVisible()) await again.click()
  await expect(choose).toBeVisible()
}

/** The part of a form that belongs to one field. */
export const field = (page: Page, path: string): Locator => page.getByTestId(`field-${path}`)

/** Replaces the text of a field. */
export async function fill(page: Page, path: string, text: string) {
  const input = field(page, path).locator('input, textarea').first()
  await expect(input).toBeEditable({ timeout: 90_000 })
  await input.fill(text)
  await expect(input).toHaveValue(text)
}

/** Opens the list of validation errors beside the form. */
export async function problems(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open document actions' }).waitFor()
  const list = page
    .getByTestId('validation-inspector')
    .or(page.locator('[data-ui="DocumentInspectorPanel"]'))
    .first()
  await chooseUntil(list, () =>
    page
      .getByRole('button', { name: /validation/i })
      .first()
      .click(),
  )
  return list
}

/** Opens something beside a form, repeatedly if needed: a click is lost while the form arrives. */
export async function chooseUntil(opened: Locator, choose: () => Promise<void>) {
  await expect(async () => {
    if (!(await opened.isVisible())) await choose()
    await expect(opened).toBeVisible({ timeout: 10_000 })
  }).toPass({ timeout: 90_000 })
}

/** A title unique to one test. */
export const unheardOf = (title: string) => `${title} ${randomUUID().slice(0, 6)}`

/** A picture unique to one test: the same bytes would be the asset of another test, and keep the name of its file. */
export async function newPicture(name: string) {
  const [r, g, b] = randomBytes(3)
  const create = { width: 1200, height: 800, channels: 3, background: { r, g, b } } as const
  return { name, mimeType: 'image/png', buffer: await sharp({ create }).png().toBuffer() }
}

/** Resolves when the lake has answered a publish: the Studio validates the document before it publishes. */
export const publication = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.url().includes('/data/actions/') &&
      (response.request().postData() ?? '').includes('action.document.publish'),
  )

/** The button of a document action, by its label in lower case without spaces. */
export const actionButton = (page: Page, action: string): Locator => page.getByTestId(`action-${action}`)

/** Clicks the button of a document action once it is enabled. */
export async function takeAction(page: Page, action: string) {
  await expect(actionButton(page, action)).toBeEnabled({ timeout: 90_000 })
  await actionButton(page, action).click()
}

/** Clicks Publish or Schedule once the form is saved and validated. */
export const publish = (page: Page, label: 'Publish' | 'Schedule' = 'Publish') =>
  takeAction(page, label.toLowerCase())

/** Chooses one of the document actions in the menu beside Publish. */
export async function chooseAction(page: Page, name: RegExp) {
  await chooseFromMenu(
    page.getByRole('button', { name: 'Open document actions' }),
    page.getByRole('menuitem', { name }),
    90_000,
  )
}

/** Opens a menu, repeatedly if needed: it closes by itself when more of the document arrives behind it. */
export async function chooseFromMenu(button: Locator, item: Locator, patience: number) {
  await expect(async () => {
    if (!(await item.isVisible())) await button.click({ timeout: 5_000 })
    await item.click({ timeout: 5_000 })
  }).toPass({ timeout: patience })
}
