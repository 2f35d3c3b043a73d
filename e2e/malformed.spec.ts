import { expect, test } from './fixtures.ts'
import { newArticle, paragraph, statusOf, until } from './content.ts'

const attack = '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">'

/** Wrong values that any field may hold after a bad import or a changed schema. */
const wrong: [what: string, value: unknown][] = [
  ['null', null],
  ['a number', 42],
  ['a boolean', true],
  ['an empty text', ''],
  ['a text', attack],
  ['an empty object', {}],
  ['an object of another type', { _type: 'unheardOf', title: attack }],
  ['an empty list', []],
  ['a list of nothings', [null, 7, attack, {}, []]],
  ['a dangling reference', { _type: 'reference', _ref: 'is-not-there', _weak: true }],
  ['a list of dangling references', [{ _type: 'reference', _key: 'a', _ref: 'is-not-there', _weak: true }]],
  ['a very long text', 'x'.repeat(100_000)],
]

const fields = [
  ...[
    'title',
    'slug',
    'language',
    'context',
    'publishedAt',
    'updatedAt',
    'eventDate',
    'author',
    'reviewer',
    'topics',
  ],
  ...[
    'syllabus',
    'relevance',
    'body',
    'keyFacts',
    'mainsQuestions',
    'quiz',
    'previousQuestions',
    'sources',
    'cover',
  ],
  ...['related', 'corrections', 'seo', 'legacyPaths', 'translationOf'],
]

const link = (href: unknown) => ({
  ...paragraph('a link'),
  markDefs: [{ _type: 'link', _key: 'l', href }],
  children: [{ _type: 'span', _key: 's', text: 'a link', marks: ['l', 'unheardOf'] }],
})

const bodies: [what: string, body: unknown[]][] = [
  [
    'unsafe links',
    ['javascript:alert(1)', ' java\nscript:alert(1)', '//evil.example', 'data:text/html,x', 7, null].map(
      link,
    ),
  ],
  [
    'unknown blocks',
    [{ _type: 'iframe', _key: 'i', src: 'https://evil.example', html: attack }, { _key: 'none' }],
  ],
  [
    'figures without an image',
    [
      { _type: 'figure', _key: 'f', alt: attack },
      { _type: 'figure', _key: 'g', asset: { _ref: 'is-not-there', _weak: true } },
    ],
  ],
  [
    'broken tables',
    [
      { _type: 'table', _key: 't' },
      { _type: 'table', _key: 'u', rows: [{ cells: null }, null, { cells: [attack, 7] }] },
    ],
  ],
  [
    'markup as text',
    [
      paragraph(attack),
      { _type: 'callout', _key: 'c', text: attack, tone: 'loud' },
      { _type: 'quote', _key: 'q', text: 7 },
    ],
  ],
  [
    'broken blocks',
    [
      { _type: 'block', _key: 'b' },
      {
        _type: 'block',
        _key: 'd',
        children: [null, { text: 5 }],
        style: 'h7',
        listItem: 'square',
        level: 99,
      },
    ],
  ],
]

test('no content, however wrong, breaks a page or runs on it', async ({ world, request, page }) => {
  test.setTimeout(300_000)
  const articles = [
    ...fields.flatMap((field) =>
      wrong.map(([, value]) => ({ ...newArticle({ title: `Wrong ${field}` }), [field]: value })),
    ),
    ...fields.map((field) => ({ ...newArticle({ title: `Without ${field}` }), [field]: undefined })),
    ...bodies.map(([what, body]) => newArticle({ title: `Body with ${what}`, body })),
  ].map((article, index) => ({ ...article, _id: `article-malformed-${index}` }))
  const slugs = articles.map(({ slug }) => (slug as { current?: unknown } | null)?.current)

  for (let first = 0; first < articles.length; first += 50) {
    const transaction = world.editor.transaction()
    for (const article of articles.slice(first, first + 50)) transaction.createOrReplace(article)
    await transaction.commit()
  }
  const branch = await world.editor.getDocument('branch-surat')
  const branchFields = [
    'name',
    'city',
    'state',
    'address',
    'phones',
    'status',
    'partner',
    'geo',
    'serviceDistricts',
    'order',
    'headOffice',
    'hours',
  ]
  await Promise.all(
    branchFields.flatMap((field) =>
      wrong.map(([what, value]) => {
        const slug = `wrong-${field}-${what.replace(/\W/g, '-')}`.toLowerCase()
        return world.editor.createOrReplace({
          ...branch,
          _id: `branch-malformed-${slug}`,
          _type: 'branch',
          slug: { _type: 'slug', current: slug },
          headOffice: false,
          [field]: value,
        })
      }),
    ),
  )
  const branchSlugs = await world.editor.fetch<string[]>(
    '*[string::startsWith(_id, "branch-malformed-")].slug.current',
  )
  expect(branchSlugs.length).toBe(branchFields.length * wrong.length)

  let [shown, refused] = [0, 0]
  const paths = [
    ...['/', '/current-affairs', '/current-affairs/page/2', '/branches', '/sitemap.xml'],
    ...slugs
      .filter((slug) => typeof slug === 'string')
      .map((slug) => `/current-affairs/${encodeURIComponent(slug)}`),
    ...branchSlugs.map((slug) => `/branches/${slug}`),
  ]
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([200, 404], `${path} answered ${response.status()}`).toContain(response.status())
    const html = await response.text()
    // The one script of a note is a file of ours.
    expect(html, path).not.toMatch(
      /<script(?![^>]*(?:application\/ld\+json|src="\/(?:copy-link|branches)\.js"))/i,
    )
    expect(html, path).not.toMatch(/href="\s*(java|data|vbscript|\/\/)/i)
    expect(html, path).not.toMatch(/<img[^>]*onerror/i)
    if (response.status() === 200) shown += 1
    else refused += 1
  }
  console.log(
    `malformed content: ${articles.length + branchSlugs.length} documents, ${shown} pages shown, ${refused} refused`,
  )
  expect(shown).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(30)

  // What is only wrong in part is looked at in a browser too: nothing may have run.
  for (const path of paths.filter((path) => path.includes('body-with'))) {
    await page.goto(path)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  }

  await world.editor.delete({
    query: '*[string::startsWith(_id, "article-malformed-") || string::startsWith(_id, "branch-malformed-")]',
  })
  await until(async () => (await statusOf(request, '/current-affairs')) === 200)
})
