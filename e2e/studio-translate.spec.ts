import { newArticle, paragraph, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { chooseAction, editorBrowser, field, fill, openDocument } from './studio.ts'

test('“Translate” creates a Gujarati article without its words; the English is shown beside each field', async ({
  world,
  browser,
}) => {
  const keyFacts = ['Article 51: self-defence', 'Signed in 1961']
  const article = newArticle({
    title: 'A pact of 1961 that is translated',
    body: [paragraph('It was signed in 1961.'), { ...paragraph('It lapsed in 1991.'), _key: 'second' }],
    keyFacts,
  })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await chooseAction(page, /^Translate/)
  await page.getByRole('button', { name: 'Begin: ગુજરાતી' }).click()

  await expect(field(page, 'title').getByTestId('original')).toHaveText(article.title, { timeout: 60_000 })
  await fill(page, 'title', '૧૬૯૧નો કરાર')
  await expect(field(page, 'title')).toContainText('Numbers that are missing here: 1961')
  await expect(field(page, 'title')).toContainText('Numbers that the original does not have: 1691')
  await expect(field(page, 'keyFacts').getByTestId('original')).toHaveText(keyFacts)

  const body = field(page, 'body')
  const text = body.locator('[contenteditable="true"]').first()
  await text.click()
  await expect(body.getByTestId('original')).toHaveText(['It was signed in 1961.', 'It lapsed in 1991.'])
  await body.locator('[data-pt-path]').first().click()
  await page.keyboard.type('૧૯૬૧માં સહી થઈ.')

  const draft = () => world.editor.getDocument(`drafts.${article._id}-gu`)
  await until(async () => JSON.stringify(await draft()).includes('૧૯૬૧માં સહી થઈ.'), 60_000)
  expect(await draft()).toMatchObject({
    ...{ language: 'gu', title: '૧૬૯૧નો કરાર', slug: article.slug, topics: article.topics },
    translationOf: { _ref: article._id },
    syllabus: article.syllabus,
    keyFacts: ['', ''],
  })

  // The second time, the action opens the existing translation.
  await openDocument(page, world, article._id, 'article')
  await chooseAction(page, /^Translate/)
  await expect(page.getByRole('button', { name: 'Open: ગુજરાતી' })).toBeVisible()
  await world.editor.delete(`drafts.${article._id}-gu`)
  await world.editor.delete(article._id)
})
