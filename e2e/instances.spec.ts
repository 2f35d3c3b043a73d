import { newArticle, sitemapOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { startInstance } from './instance.ts'
import { findNginx, startNginx } from './nginx.ts'

test('two instances behind a load balancer both show a publish, although the lake knows neither', async ({
  world,
  request,
}) => {
  test.setTimeout(120_000)
  const program = findNginx()
  test.skip(!program, 'There is no nginx on this machine.')
  const second = await startInstance(world, 'second')
  const nginx = await startNginx(program!, [world.siteUrl, second.url], { cache: false })
  // nginx balances round-robin.
  const shownTwice = async (at: string, words: string) => {
    const answers = [await request.get(nginx.url + at), await request.get(nginx.url + at)]
    return (await Promise.all(answers.map((answer) => answer.text()))).every((html) => html.includes(words))
  }
  try {
    const article = newArticle({ title: 'Seen on both instances' })
    const slug = article.slug.current
    const places = [`/current-affairs/${slug}`, '/current-affairs', '/', sitemapOf(article)]
    for (const place of places) expect(await shownTwice(place, slug)).toBe(false)
    await world.editor.create(article)
    for (const origin of [world.siteUrl, second.url])
      for (const place of places)
        await until(async () => (await (await request.get(origin + place)).text()).includes(slug))
    for (const place of places) expect(await shownTwice(place, slug), place).toBe(true)
    await world.editor.delete(article._id)
  } finally {
    await nginx.stop()
    await second.stop()
  }
})
