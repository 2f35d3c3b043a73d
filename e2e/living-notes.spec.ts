import { newArticle, paragraph } from './content.ts'
import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

test('updates stand on top of a note, newest first, in lists and in the timeline of its topics', async ({
  page,
  world,
}) => {
  const article = newArticle({
    title: 'A note that was updated twice',
    publishedAt: '2026-03-02T03:30:00Z',
    eventDate: '2026-03-01',
    topics: [{ _type: 'reference', _key: 'environment', _ref: 'topic-environment' }],
    updates: [
      { _type: 'update', _key: 'a', date: '2026-03-10', text: 'A committee has been appointed.' },
      {
        _type: 'update',
        _key: 'b',
        date: '2026-04-20',
        text: 'The committee has reported.',
        source: {
          _type: 'source',
          publisher: 'Ministry of Home Affairs',
          title: 'Report',
          url: 'https://www.mha.gov.in/',
        },
      },
    ],
  })
  const path = `/current-affairs/${article.slug.current}`
  await world.editor.create(article)

  await page.goto(path)
  const updates = page.getByRole('main').getByRole('listitem').filter({ hasText: 'committee' })
  await expect(updates).toHaveText([
    'Updated 20 April 2026: The committee has reported. (Ministry of Home Affairs: Report)',
    'Updated 10 March 2026: A committee has been appointed.',
  ])
  const text = page.getByText('The body of a note')
  const top = async (locator: typeof text) => (await locator.boundingBox())?.y ?? 0
  expect(await top(updates.first())).toBeLessThan(await top(text))

  await page.goto('/topics/environment')
  const listed = page.getByRole('listitem').filter({ has: page.locator(`h2 a[href="${path}"]`) })
  await expect(listed.last()).toContainText('Updated 20 Apr 2026')
  const timeline = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem')
  await expect(timeline.filter({ hasText: article.title })).toHaveText([
    `20 Apr 2026: ${article.title}. The committee has reported.`,
    `10 Mar 2026: ${article.title}. A committee has been appointed.`,
    `1 Mar 2026: ${article.title}`,
  ])
})

test('a superseded note leads to the newer one, which searches prefer', async ({ page, world }) => {
  const newer = newArticle({
    title: 'The newer of two notes',
    body: [paragraph('It says more about the Quetzalcoatlus of Gujarat.')],
  })
  const older = newArticle({
    title: 'Quetzalcoatlus, the older note',
    supersededBy: { _type: 'reference', _ref: newer._id },
  })
  await world.editor.transaction().create(newer).create(older).commit()

  await page.goto(`/current-affairs/${older.slug.current}`)
  const notice = page.getByRole('paragraph').filter({ hasText: 'A newer note takes the place of this one' })
  await notice.getByRole('link', { name: newer.title }).click()
  await expect(page).toHaveURL(`/current-affairs/${newer.slug.current}`)

  await page.goto('/search?q=Quetzalcoatlus')
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('heading')).toHaveText([
    newer.title,
    older.title,
  ])
})
