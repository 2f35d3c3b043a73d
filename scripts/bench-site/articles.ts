import type { SeedDocument } from '../../sanity/seed/document.ts'
import { seedDocuments } from '../../sanity/seed/index.ts'

const HOUR = 3_600_000

/** The slug of the nth further article. */
export const slugOf = (number: number): string => `bench-${number}`

/** The seed and `count` further articles: copies of the seed's articles, each older than the previous one. */
export function contentWith(count: number): SeedDocument[] {
  const documents = seedDocuments()
  const articles = documents.filter(({ _type, language }) => _type === 'article' && language === 'en')
  const oldest = Date.parse('2024-01-01T00:00:00Z')
  const further = Array.from({ length: count }, (_, number) => {
    const article = articles[number % articles.length] ?? articles[0]
    return {
      ...article,
      _type: 'article',
      _id: `article-bench-${number}`,
      title: `Copy ${number} of a note, to see how the site fares with many`,
      slug: { _type: 'slug', current: slugOf(number) },
      publishedAt: new Date(oldest - number * HOUR).toISOString(),
      updates: undefined,
    }
  })
  return [...documents, ...further]
}
