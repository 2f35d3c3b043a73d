import { rm } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../scripts/ports.ts'
import { root, stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'
import { copyOfBuild } from './built.ts'
import { newArticle, sitemapOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { findNginx, startNginx } from './nginx.ts'

test('two instances behind a load balancer both show a publish, although the lake knows neither', async ({
  world,
  request,
}) => {
  test.setTimeout(120_000)
  const program = findNginx()
  test.skip(!program, 'There is no nginx on this machine.')
  const distDir = await copyOfBuild('second')
  const port = await freePort()
  const onLine = (line: string) => world.log.push(line)
  const { environment } = world
  const site = await serveSite({ environment, distDir, mode: 'start', port, host: '127.0.0.1', onLine })
  const second = `http://localhost:${port}`
  const nginx = await startNginx(program!, [world.siteUrl, second], { cache: false })
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
    for (const origin of [world.siteUrl, second])
      for (const place of places)
        await until(async () => (await (await request.get(origin + place)).text()).includes(slug))
    for (const place of places) expect(await shownTwice(place, slug), place).toBe(true)
    await world.editor.delete(article._id)
  } finally {
    await nginx.stop()
    await stop(site)
    await rm(path.join(root, distDir), { recursive: true, force: true })
  }
})
