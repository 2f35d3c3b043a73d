import sharp from 'sharp'
import { expect, test } from './fixtures.ts'
import { headOf, locationsIn, newArticle, sitemapOf, statusOf, until } from './content.ts'

const article = '/current-affairs/russia-north-korea-pact'

test('every page has a canonical URL, its own image or the image of the site, feeds, icons and colours', async ({
  request,
  baseURL,
}) => {
  const pictures: string[] = []
  for (const path of [
    '/',
    '/current-affairs',
    article,
    '/branches',
    '/branches/surat',
    '/topics',
    '/topics/polity',
  ]) {
    const head = await headOf(request, path)
    expect(new URL(head.canonical).pathname, path).toBe(path)
    expect(new URL(head.canonical).origin).toBe(baseURL)
    expect(head.url).toBe(head.canonical)
    expect(head.feeds).toBeGreaterThanOrEqual(2)
    expect(head.themes.join()).toMatch(/dark\)" content="#161513".*|content="#161513".*dark/)
    expect(head.icons).toHaveLength(2)
    pictures.push(head.image, ...head.icons.map((href) => new URL(href, baseURL).href))
  }
  for (const url of new Set(pictures)) expect(await statusOf(request, url), url).toBe(200)
})

test('the social image of an article declares its size, is small and changes with the title', async ({
  world,
  request,
}) => {
  const { image } = await headOf(request, article)
  const response = await request.get(image)
  expect(response.headers()['content-type']).toBe('image/png')
  const png = await response.body()
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  expect(png.byteLength).toBeLessThan(100_000)

  const draft = newArticle({ title: 'A picture with its first title' })
  const path = `/current-affairs/${draft.slug.current}`
  await world.editor.create(draft)
  await until(async () => (await statusOf(request, path)) === 200)
  const first = (await headOf(request, path)).image
  expect(await statusOf(request, first)).toBe(200)
  await world.editor.patch(draft._id).set({ title: 'ક્ષેત્ર અને જ્ઞાન: બીજું શીર્ષક' }).commit()
  await until(async () => (await headOf(request, path)).image !== first)
  const second = (await headOf(request, path)).image
  expect(await statusOf(request, second)).toBe(200)
  await world.editor.delete(draft._id)
})

test('only existing articles have a social image', async ({ request }) => {
  for (const path of [
    '/cards/article-en/no-such-note/0123456789ab.png',
    '/cards/article-en/russia-north-korea-pact/x.png',
    '/cards/settings-en/polity/0123456789ab.png',
    '/cards/topic-en/polity',
    '/cards/topic/polity/0123456789ab.png',
    '/cards/period-en/2026-11-23/0123456789ab.png',
    '/cards/period-en/2026-02-30/0123456789ab.png',
  ])
    expect(await statusOf(request, path), path).toBe(404)
  const { image } = await headOf(request, '/topics/polity')
  const old = await request.get('/cards/topic-en/polity/0123456789ab.png', { maxRedirects: 0 })
  expect([old.status(), old.headers().location]).toEqual([308, new URL(image).pathname])
})

test('sitemaps list the published content, robots.txt names them, and a publish updates them', async ({
  world,
  request,
  page,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  const named = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, url]) => new URL(url ?? '').pathname)
  expect(named).toEqual(['/sitemap.xml', '/news-sitemap.xml'])
  await page.goto('/robots.txt')
  const entries = async (path: string) =>
    page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml')
        if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent)
        return [...document.querySelectorAll('urlset > url')].map((url) => ({
          loc: new URL(url.querySelector('loc')?.textContent ?? '').pathname,
          lastmod: url.querySelector('lastmod')?.textContent,
          title: url.getElementsByTagName('news:title')[0]?.textContent,
        }))
      },
      await (await request.get(path)).text(),
    )
  const files = await locationsIn(request, '/sitemap.xml')
  expect(files).toEqual(expect.arrayContaining(['/sitemaps/pages.xml', '/sitemaps/2024-06.xml']))
  expect(await locationsIn(request, '/sitemaps/pages.xml')).toEqual(
    expect.arrayContaining(['/', '/topics/polity', '/current-affairs/archive/2024-06']),
  )
  const listed = await entries('/sitemaps/2024-06.xml')
  const kept = await world.editor.getDocument('article-russia-north-korea-pact')
  const lastmod = listed.find(({ loc }) => loc === article)?.lastmod ?? ''
  expect(Date.parse(lastmod)).toBe(Date.parse(kept?.publishedAt))
  const paths = listed.map(({ loc }) => loc)
  for (const name of ['2024-06-21', '2024-W25']) {
    const path = `/current-affairs/${name}`
    expect(paths.filter((listed) => listed === path)).toEqual([path])
  }
  for (const unknown of ['1', '2024-13', '1999-01', 'pages.xml'])
    expect(await statusOf(request, `/sitemaps/${unknown}.xml`), unknown).toBe(404)

  const news = newArticle({ title: 'News of today & <no other> day' })
  const old = newArticle({
    title: 'What is no longer news',
    publishedAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
  })
  await world.editor.transaction().create(old).create(news).commit()
  const path = `/current-affairs/${news.slug.current}`
  await until(async () => (await entries('/news-sitemap.xml')).some(({ loc }) => loc === path))
  const titles = (await entries('/news-sitemap.xml')).map(({ title }) => title)
  expect(titles).toContain(news.title)
  expect(titles).not.toContain(old.title)
  await until(async () => (await entries(sitemapOf(news))).some(({ loc }) => loc === path))
  for (const { _id } of [news, old]) await world.editor.delete(_id)
  await until(async () => !(await entries('/news-sitemap.xml')).some(({ loc }) => loc === path))
})

test('a phone finds icons and names for its home screen', async ({ request }) => {
  const response = await request.get('/manifest.webmanifest')
  const manifest = await response.json()
  expect(manifest).toMatchObject({ short_name: 'DICS', start_url: '/', lang: 'en-IN' })
  expect(
    manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`),
  ).toEqual(['192x192 any', '192x192 maskable', '512x512 any', '512x512 maskable'])
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  // Browsers ask for these without a link.
  expect((await request.get('/favicon.ico')).headers()['content-type']).toMatch(/icon/)
  const touchIcon = await sharp(await (await request.get('/apple-touch-icon.png')).body()).metadata()
  expect(touchIcon).toMatchObject({ width: 180, height: 180 })
})

test('old URLs redirect in any case and script, removed ones answer 410, and redirect loops end', async ({
  world,
  request,
}) => {
  const leadsTo = async (path: string) => {
    const response = await request.get(path, { maxRedirects: 0 })
    return `${response.status()} ${response.headers().location ?? ''}`.trim()
  }
  const redirect = (from: string, to?: string) => ({
    _id: `redirect-${Buffer.from(from).toString('hex').slice(0, 60)}`,
    _type: 'redirect',
    from,
    statusCode: to ? 308 : 410,
    ...(to && { to }),
  })
  const made = [
    redirect('/જૂનું-પાનું', '/branches'),
    redirect('/to-gujarati', '/topics/gujarat'),
    redirect('/gone/for-good'),
    redirect('/circle/a', '/circle/b'),
    redirect('/circle/b', '/circle/a'),
    redirect('/chain/a', '/chain/b'),
    redirect('/chain/b', '/branches'),
    redirect('/self', '/SELF'),
  ]
  const legacy = newArticle({
    title: 'A note with old addresses',
    legacyPaths: ['/Blog/Old-Note', '/નોંધ/જૂની'],
  })
  const transaction = world.editor.transaction().create(legacy)
  for (const document of made) transaction.create(document)
  await transaction.commit()
  const target = `308 /current-affairs/${legacy.slug.current}`

  const expected: [string, string][] = [
    ['/જૂનું-પાનું', '308 /branches'],
    [encodeURI('/જૂનું-પાનું').toLowerCase(), '308 /branches'],
    ['/TO-Gujarati', '308 /topics/gujarat'],
    ['/gone/for-good', '410'],
    ['/Gone/For-Good', '410'],
    ['/blog/old-note', target],
    ['/BLOG/OLD-NOTE', target],
    ['/નોંધ/જૂની', target],
    ['/chain/a', '308 /branches'],
    ['/circle/a', '404'],
    ['/circle/b', '404'],
    ['/self', '404'],
  ]
  for (const [path, answer] of expected) {
    await until(async () => (await leadsTo(path)) === answer, 15_000)
    // The second answer comes from the page store.
    expect(await leadsTo(path), path).toBe(answer)
  }
  const removal = world.editor.transaction()
  for (const { _id } of [...made, legacy]) removal.delete(_id)
  await removal.commit()
  for (const path of ['/જૂનું-પાનું', '/gone/for-good', '/blog/old-note'])
    await until(async () => (await leadsTo(path)) === '404', 15_000)
})
