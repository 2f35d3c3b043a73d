import { HtmlValidate } from 'html-validate'
import type { Page } from '@playwright/test'
import { accessibilityProblems } from './accessibility.ts'
import { locationsIn, newArticle, paragraph, until } from './content.ts'
import { expect, test } from './fixtures.ts'

const block = (text: string, more: object) => ({ ...paragraph(text), ...more })
const heading = (text: string, style = 'h2') => block(text, { style })
const point = (text: string, level: number, listItem = 'bullet') => block(text, { listItem, level })
const link = (href: string, _key: string) => ({
  ...paragraph(`to ${href}`),
  markDefs: [{ _type: 'link', _key, href }],
  children: [{ _type: 'span', _key: 's', text: `to ${href}`, marks: [_key] }],
})
const row = (_key: string, ...cells: string[]) => ({ _type: 'tableRow', _key, cells })
const question = (_key: string, stem: string) => ({
  _type: 'quizQuestion',
  _key,
  stem,
  options: ['Trade', 'Self-defence', 'Membership', 'Budget'],
  answer: 1,
  explanation: `Article 51 says so (${_key}).`,
})

const safe = [
  'https://www.un.org/',
  'http://example.org/a?b=1',
  'mailto:office@example.org',
  'tel:+917940098991',
]
const unsafe = [
  '//evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org/',
  '/branches',
]

const everything = newArticle({
  title: 'Everything that a note can hold',
  updates: [{ _type: 'update', _key: 'k', date: '2024-03-21', text: 'The court has decided.' }],
  eventDate: '2024-03-19',
  reviewer: { _type: 'reference', _ref: 'author-history-desk' },
  publishedAt: '2024-03-20T03:30:00Z',
  body: [
    heading('Background'),
    point('One', 1),
    point('Inner', 2, 'number'),
    point('Two', 1),
    heading('Details', 'h3'),
    heading('Background'),
    ...[...safe, ...unsafe].map((href, index) => link(href, `l${index}`)),
    {
      ...paragraph(''),
      markDefs: [
        {
          _type: 'internalLink',
          _key: 'i',
          reference: { _type: 'reference', _ref: 'article-russia-north-korea-pact-gu' },
        },
      ],
      children: [{ _type: 'span', _key: 's', text: 'the note in Gujarati', marks: ['i'] }],
    },
    {
      _type: 'table',
      _key: 't',
      caption: 'Rights by article',
      headerColumn: true,
      rows: [
        row('r1', 'Article', 'Right', 'Who has it', 'Since', 'Chapter', 'Part'),
        row('r2', '14', 'Equality', 'Everyone', '1950', 'Rights', 'III'),
      ],
    },
    { _type: 'callout', _key: 'c', tone: 'remember', text: 'Article 51 is about self-defence.' },
    { _type: 'quote', _key: 'q', text: 'ہزاروں خواہشیں ایسی', source: 'Mirza Ghalib' },
  ],
  keyFacts: ['Article 51: the right to self-defence'],
  quiz: [question('first', 'What is Article 51 about?'), question('second', 'And Article 51 again?')],
  mainsQuestions: [
    {
      _type: 'mainsQuestion',
      _key: 'm',
      text: 'Discuss self-defence.',
      words: 250,
      marks: 15,
      hint: 'Begin in 1945.',
    },
  ],
  pastQuestions: [{ _type: 'reference', _key: 'p', _ref: 'past-question-writs-2022' }],
  sources: [
    { _type: 'source', _key: 'o', publisher: 'UN', title: 'Charter', url: 'https://www.un.org/charter' },
  ],
  corrections: [{ _type: 'correction', _key: 'k', date: '2024-03-22', text: 'It was 1961, not 1962.' }],
  related: [{ _type: 'reference', _key: 'a', _ref: 'article-paris-agreement' }],
})
const path = `/current-affairs/${everything.slug.current}`

test.beforeAll(async ({ world }) => {
  const image = await world.editor.fetch<string>(
    '*[_type == "sanity.imageAsset" && metadata.isOpaque == true] | order(_id asc) [0]._id',
  )
  const figure = { asset: { _type: 'reference', _ref: image }, alt: 'A drawing', credit: 'Drawn by us' }
  const body = [...everything.body, { ...figure, _type: 'figure', _key: 'f', caption: 'A caption' }]
  await world.editor.create({ ...everything, body, cover: { ...figure, _type: 'image' } })
})

/** The fieldset of a quiz question: its options and the answer that opens below them. */
const quizOf = (page: Page, stem: string) => {
  const group = page.getByRole('group', { name: stem })
  return {
    choose: (option: string) => group.getByRole('radio', { name: option }).check(),
    summary: group.getByText('Check your answer'),
    right: group.getByText('Your answer is right.'),
    wrong: group.getByText('Your answer is wrong.'),
    why: group.getByText('Article 51 says so'),
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an article shows its kind, its place in the syllabus and all its content', async ({ page }) => {
    await page.goto(path)
    const article = page.getByRole('article')
    await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Current affairs')
    for (const words of [
      'Published 20 March 2024',
      'Updated',
      'Date of the event: 19 March 2024',
      'By Polity desk',
      'Reviewed by History and culture desk',
      'min read',
      'Context: A note that a test',
      'Prelims and mains',
      'Article 51: the right',
      '(250 words, 15 marks)',
      'UPSC Civil Services Prelims 2022, GS',
      'With reference to the writs issued by the Courts in India',
      'UN: Charter',
      '22 March 2024: It was 1961, not 1962.',
    ])
      await expect(article).toContainText(words)
    await expect(article.getByRole('link', { name: /^2\.1 / })).toHaveAttribute(
      'href',
      '/syllabus/upsc-mains-gs2#2.1',
    )
    await expect(article.locator('ul > li', { hasText: /^One/ }).locator('ol > li')).toHaveText('Inner')
    await expect(article.locator('blockquote')).toHaveCSS('direction', 'rtl')
  })

  test('the table of contents links to every heading, including headings with equal text', async ({
    page,
  }) => {
    await page.goto(path)
    const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link')
    await expect(links).toHaveText(['Background', 'Details', 'Background'])
    for (const [index, id] of ['section-background', 'section-details', 'section-background-2'].entries()) {
      await links.nth(index).click()
      await expect(page).toHaveURL(new RegExp(`#${id}$`))
      await expect(page.locator(`#${id}`)).toBeInViewport()
    }
  })

  test('only safe link targets are rendered as links', async ({ page }) => {
    await page.goto(path)
    for (const href of safe)
      await expect(page.getByRole('link', { name: `to ${href}`, exact: true })).toHaveAttribute('href', href)
    for (const href of unsafe) {
      await expect(page.getByText(`to ${href}`, { exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: `to ${href}`, exact: true })).toHaveCount(0)
    }
    await expect(page.getByRole('link', { name: 'the note in Gujarati' })).toHaveAttribute(
      'href',
      '/gu/current-affairs/russia-north-korea-pact',
    )
  })

  test('a quiz: choose an option, then see the answer and the explanation', async ({ page }) => {
    await page.goto(path)
    const { choose, summary, right, wrong, why } = quizOf(page, 'What is Article 51 about?')
    await expect(summary).toBeHidden()
    await choose('Trade')
    await expect(why).toBeHidden()
    await summary.click()
    await expect(wrong).toBeVisible()
    await expect(why).toBeVisible()
    await choose('Self-defence')
    await expect(right).toBeVisible()
    await expect(wrong).toBeHidden()
    // The second question has not been touched.
    await expect(quizOf(page, 'And Article 51 again?').summary).toBeHidden()
  })

  test('an image is served in the right width, with reserved space and a placeholder', async ({
    page,
    world,
  }) => {
    await page.goto(path)
    const image = page
      .getByRole('figure', { name: 'A caption' })
      .or(page.locator('figure', { hasText: 'A caption' }))
      .locator('img')
    const [width, height, src, srcset, style] = await Promise.all(
      ['width', 'height', 'src', 'srcset', 'style'].map((name) => image.getAttribute(name)),
    )
    expect(Number(width)).toBeGreaterThan(0)
    expect(Number(height)).toBeGreaterThan(0)
    expect(src).toContain(`${world.lakeUrl}/images/`)
    for (const candidate of srcset?.split(', ') ?? []) expect(candidate).toContain(world.lakeUrl)
    expect(style).toContain('data:image/')
  })

  test('on a phone only a table overflows the screen, and it scrolls by keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const scroller = page.getByRole('group', { name: 'Rights by article' })
    await scroller.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    await expect(scroller.getByRole('rowheader', { name: '14' })).toBeVisible()
    await expect(scroller.getByRole('columnheader')).toHaveCount(6)
  })

  test('on a wide screen the table of contents stays beside the text', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 })
    await page.goto(path)
    await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeInViewport()
    const [contents, text, facts] = await Promise.all(
      ['nav[aria-label="Contents"]', '#section-background', '#key-facts'].map((part) =>
        page.locator(part).boundingBox(),
      ),
    )
    expect(contents!.x + contents!.width).toBeLessThan(text!.x)
    expect(text!.x + text!.width).toBeLessThanOrEqual(facts!.x)
  })

  test('further reading: the next older and newer articles, chosen articles before related ones', async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.locator('a[rel="prev"], a[rel="next"]')).not.toHaveCount(0)
    const related = page.getByRole('region', { name: 'Related notes' }).getByRole('link')
    await expect(related).toHaveCount(4)
    await expect(related.first()).toHaveAttribute('href', '/current-affairs/paris-agreement')
    const share = page.getByRole('link', { name: 'Share on WhatsApp' })
    const text = new URL((await share.getAttribute('href')) ?? '').searchParams.get('text')
    expect(text).toMatch(new RegExp(`^Everything that a note can hold\nhttps?://[^/]+${path}$`))
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeHidden()
  })

  test('in print: no navigation, the quiz answers at the end, the URL at the foot', async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden()
    await expect(page.getByRole('region', { name: 'Related notes' })).toBeHidden()
    const answers = page.getByRole('heading', { name: 'Answers to the quiz' })
    await expect(answers).toBeVisible()
    await expect(answers.locator('..')).toHaveCSS('break-before', 'page')
    const foot = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .filter((rule) => rule.startsWith('@page'))
        .join(),
    )
    expect(foot).toContain(everything.slug.current)
  })
})

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the copy button copies the URL, and the quiz works with the script as without', async ({
    page,
    baseURL,
  }) => {
    await page.goto(path)
    const share = page.getByRole('group', { name: 'Share' })
    await share.getByRole('button', { name: 'Copy the link' }).click()
    await expect(share.getByRole('status')).toHaveText('The link is copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).pathname).toBe(path)
    expect(new URL(copied).port).toBe(new URL(baseURL ?? '').port)
    const { choose, summary, right } = quizOf(page, 'And Article 51 again?')
    await choose('Self-defence')
    await summary.click()
    await expect(right).toBeVisible()
  })
})

test('axe finds no violations in an article with every kind of content and an answered quiz', async ({
  page,
}) => {
  await page.goto(path)
  const { choose, summary } = quizOf(page, 'What is Article 51 about?')
  await choose('Trade')
  await summary.click()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('the HTML is valid, and the JSON-LD agrees with the page', async ({ request }) => {
  const html = await (await request.get(path)).text()
  const report = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // React renders these attribute names in camel case.
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attr-case': 'off',
      'script-type': 'off',
      'no-inline-style': 'off',
      'prefer-native-element': 'off',
      'tel-non-breaking': 'off',
      'long-title': 'off',
      'no-implicit-button-type': 'off',
      'no-redundant-role': 'off',
    },
  }).validateStringSync(html)
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([])

  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
  const { '@context': context, '@graph': graph } = JSON.parse(json)
  expect(context).toBe('https://schema.org')
  expect(graph.map((thing: { '@type': string }) => thing['@type'])).toEqual([
    'NewsArticle',
    'BreadcrumbList',
    'EducationalOrganization',
  ])
  expect(graph[0]).toMatchObject({ headline: everything.title, datePublished: '2024-03-20T03:30:00Z' })
})

test.describe('languages', () => {
  const english = '/current-affairs/russia-north-korea-pact'
  const gujarati = '/gu/current-affairs/russia-north-korea-pact'

  test('an article and its translation link to each other, with hreflang as well', async ({ page }) => {
    for (const [here, there, language, name] of [
      [english, gujarati, 'gu', 'ગુજરાતી'],
      [gujarati, english, 'en', 'English'],
    ] as const) {
      await page.goto(here)
      const other = page.getByRole('link', { name, exact: true })
      await expect(other).toHaveAttribute('href', there)
      await expect(other).toHaveAttribute('hreflang', language)
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`[0-9]${here}$`))
      for (const [hreflang, address] of [
        ['en', english],
        ['gu', gujarati],
      ] as const)
        await expect(page.locator(`head link[rel="alternate"][hreflang="${hreflang}"]`)).toHaveAttribute(
          'href',
          new RegExp(`[0-9]${address}$`),
        )
    }
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'gu')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('રશિયા–ઉત્તર કોરિયા કરાર')
    await expect(page.getByRole('article').getByRole('listitem').filter({ hasText: 'અનુચ્છેદ' })).toHaveCount(
      2,
    )
    await expect(page.locator('span[lang="en"]', { hasText: /^DPRK$/ })).toBeVisible()
  })

  test('the sitemap lists both, lists show only the article in their language', async ({ request }) => {
    expect(await locationsIn(request, '/sitemaps/2024-06.xml')).toEqual(
      expect.arrayContaining([english, gujarati]),
    )
    const topic = '/topics/international-relations'
    expect(await (await request.get(topic)).text()).not.toContain(gujarati)
    expect(await (await request.get(`/gu${topic}`)).text()).toContain(gujarati)
    for (const path of [`/hi${english}`, `/xx${english}`, '/gu/current-affairs/no-such-note'])
      expect((await request.get(path)).status()).toBe(404)
  })

  test('publishing, moving and unpublishing a translation updates the other page', async ({
    world,
    request,
  }) => {
    const original = newArticle({ title: 'A note that will be translated' })
    const originalPath = `/current-affairs/${original.slug.current}`
    await world.editor.create(original)
    const translation = newArticle({
      title: 'Anuvaad of the note in Hindi',
      language: 'hi',
      translationOf: { _type: 'reference', _ref: original._id },
    })
    const place = (slug: string) => `/hi/current-affairs/${slug}`
    const named = async (slug: string) =>
      (await (await request.get(originalPath)).text()).includes(`"${place(slug)}"`)
    const { current: first } = translation.slug

    await world.editor.create(translation)
    await until(() => named(first), 20_000)
    expect((await request.get(place(first))).status()).toBe(200)

    await world.editor
      .patch(translation._id)
      .set({ 'slug.current': `${first}-moved` })
      .commit()
    await until(async () => (await named(`${first}-moved`)) && !(await named(first)), 20_000)
    expect((await request.get(place(`${first}-moved`))).status()).toBe(200)

    await world.editor.delete(translation._id)
    await until(async () => !(await named(`${first}-moved`)), 20_000)
    await until(async () => (await request.get(place(`${first}-moved`))).status() === 404, 20_000)
  })
})
