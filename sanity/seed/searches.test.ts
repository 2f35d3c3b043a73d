import { expect, test, vi } from 'vitest'
import { searchArticles } from '@/lib/content/article/search'
import { startTestLake } from '../lake/testing/test-lake.ts'
import { seedDocuments } from './index.ts'
import { heldOutSearches, type Searches } from './searches.ts'

/** The searches whose note is not among the first three, in the language of the page. */
async function missedBy(searches: Searches[string]): Promise<string[]> {
  const missed: string[] = []
  for (const [language, text, slug] of searches) {
    const result = await searchArticles({ text, page: 1 }, language)
    const found = (result?.articles ?? []).map((article) => `${article.slug} in ${article.language}`)
    if (!found.slice(0, 3).includes(`${slug} in ${language}`))
      missed.push(`${text}: ${found.slice(0, 3).join(', ')}`)
  }
  return missed
}

const title =
  'nine of ten searches in Gujarati and Hindi, in any letters, find their note among the first three'
test(title, { timeout: 120_000 }, async () => {
  const lake = await startTestLake()
  vi.stubEnv('SANITY_API_HOST', lake.url)
  vi.stubEnv('SANITY_API_READ_TOKEN', lake.tokens.viewer)
  lake.dataset.commit(
    seedDocuments().map((document) => ({ createOrReplace: { ...document } })),
    { author: 'test' },
  )
  for (const [kind, searches] of Object.entries(heldOutSearches)) {
    const missed = await missedBy(searches)
    expect(missed.length, `${kind}: ${missed.join('; ')}`).toBeLessThanOrEqual(searches.length / 10)
  }
})
