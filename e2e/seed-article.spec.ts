import { expect, test } from './fixtures.ts'

/** The institute's article, word for word as published on its old site. */
const context =
  'Russian President Vladimir Putin’s recent Pyongyang visit culminated with a landmark pact between Russia and North Korea.'
const sections: [heading: string, points: string[]][] = [
  [
    'Historical context of Russia-North Korea relations',
    [
      'After WW II, the erstwhile Soviet Union wanted the installation of a communist regime in Korea. It offered significant military assistance to North Korean founder Kim Il Sung during the Korean War.',
      'The USSR and China continued military and other aid to communist North Korea even after the war.',
      'The two nations solidified their alliance in 1961 with the signing of the Russo-North Korea Treaty of Friendship, Cooperation and Mutual Assistance, which contained a mutual defence agreement.',
      'After the dissolution of the USSR in 1991, this treaty was voided, and relations temporarily deteriorated.',
      'Russia still did not back North Korea’s nuclear ambitions and, for a time, even supported sanctions against the country aimed at curbing Pyongyang’s nuclear capabilities.',
      'However, in the aftermath of the Ukraine invasion, Russia and North Korea stood together against the Western liberal order based on highly pragmatic considerations.',
    ],
  ],
  [
    'About the recent pact',
    [
      'It talks about cooperation on a wide range of issues, including mutual military support and unspecified technological assistance.',
      'The partnership also calls for developing economic ties, an especially important issue for North Korea, which suffers from an array of international sanctions.',
      'Article 4 of the landmark pact states that both countries will cooperate to provide immediate military assistance without delay in accordance with Article 51 of the UN Charter and the laws of the DPRK (North Korea) and the Russian Federation if either faces armed aggression.',
      'Article 51 of the United Nations Charter recognises a U.N. member state’s right to self-defence.',
    ],
  ],
  [
    'Implications and responses',
    [
      'It would lead to closer cooperation in weapons production, with North Korea manufacturing more munitions for Russia and Russia providing more high-end help for North Korea.',
      'For South Korea and Japan, this treaty is likely to be perceived as a direct security threat, leading both countries to strengthen their defences and rethink their security policies.',
      'Japan has already abandoned its long-standing pacifist foreign policy and building its military might.',
      'South Korea convened an emergency meeting of its national security council in response and said it will now consider sending arms to Ukraine.',
      'Both South Korea and Japan are likely going to cement their alliance with the United States further.',
      'The Russia-North Korea pact could encourage similar partnerships elsewhere, most notably with Iran.',
      'China would be wary of Russia’s growing military collaboration with North Korea, which could undermine its near-exclusive geopolitical influence over Pyongyang.',
    ],
  ],
]

test.describe('the institute’s article', () => {
  test.use({ javaScriptEnabled: false })

  test('has every sentence, in order, under its heading', async ({ page }) => {
    const response = await page.goto('/current-affairs/russia-north-korea-pact')
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia-North Korea pact')
    await expect(page.getByText(context, { exact: false })).toBeVisible()

    // Each heading of the body with the list items up to the next heading.
    const found = await page.locator('article').evaluate((article) => {
      const sections: [string, string[]][] = []
      for (const element of article.querySelectorAll('h2, li')) {
        const text = element.textContent.replace(/\s+/g, ' ').trim()
        if (element.tagName === 'H2') sections.push([text, []])
        else sections.at(-1)?.[1].push(text)
      }
      return sections
    })
    const headings = sections.map(([heading]) => heading)
    expect(found.filter(([heading]) => headings.includes(heading))).toEqual(sections)
  })

  test('shows its title once: the text does not repeat it', async ({ page }) => {
    await page.goto('/current-affairs/russia-north-korea-pact')
    await expect(
      page.locator('article').getByRole('heading', { name: 'Russia-North Korea pact' }),
    ).toHaveCount(1)
  })

  for (const path of [
    '/current-affairs/Russia-North-Korea-pact',
    '/current-affairs/RUSSIA-NORTH-KOREA-PACT',
    '/Current-Affairs/russia-North-Korea-Pact',
  ]) {
    test(`is linked from ${path}`, async ({ request }) => {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status()).toBe(308)
      expect(new URL(response.headers().location ?? '', response.url()).pathname).toBe(
        '/current-affairs/russia-north-korea-pact',
      )
    })
  }
})
