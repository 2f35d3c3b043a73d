import { newArticle, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import {
  chooseFromMenu,
  chooseUntil,
  editorBrowser,
  field,
  openDocument,
  publish,
  unheardOf,
} from './studio.ts'

test('an old version is restored from the history and published again', async ({
  browser,
  world,
  request,
}) => {
  const first = newArticle({ title: unheardOf('As it was at first') })
  const second = unheardOf('As it was afterwards')
  const [publishedId, draftId] = [first._id, `drafts.${first._id}`]
  const publishDraft = () =>
    world.editor.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })
  await world.editor.action({
    actionType: 'sanity.action.document.create',
    publishedId,
    attributes: { ...first, _id: draftId },
    ifExists: 'fail',
  })
  await publishDraft()
  const patch = { set: { title: second } }
  await world.editor.action({ actionType: 'sanity.action.document.edit', draftId, publishedId, patch })
  await publishDraft()

  const page = await editorBrowser(browser, world)
  await openDocument(page, world, publishedId, 'article')
  await expect(field(page, 'title').locator('input')).toHaveValue(second, { timeout: 60_000 })
  const menu = page.getByTestId('pane-context-menu-button').last()
  const versions = page.getByTestId('timeline-item-button').filter({ hasText: 'Published' })
  await chooseUntil(versions.first(), () =>
    chooseFromMenu(menu, page.getByRole('menuitem', { name: /History/ }), 60_000),
  )
  await expect(versions).toHaveCount(2)
  await versions.last().click()
  await expect(field(page, 'title').locator('input')).toHaveValue(first.title, { timeout: 90_000 })
  await page.getByTestId('action-reverttorevision').click()
  await page.getByTestId('confirm-popover-confirm-button').click()

  await until(async () => (await world.editor.getDocument(draftId))?.title === first.title, 60_000)
  await openDocument(page, world, publishedId, 'article')
  await publish(page)
  const path = `/current-affairs/${first.slug.current}`
  await until(async () => (await (await request.get(path)).text()).includes(first.title), 60_000)
  await world.editor.delete({ query: '*[_id in [$id, "drafts." + $id]]', params: { id: publishedId } })
})
