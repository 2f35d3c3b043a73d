import type { Language } from '../../lib/languages.ts'
import { reference, type SeedDocument } from './document.ts'
import { articleDocument, type SeedArticle } from './article.ts'

/** The texts of an article in another language. Everything else is the original's. */
export interface Translation extends Pick<
  SeedArticle,
  'title' | 'context' | 'body' | 'keyFacts' | 'mainsQuestions' | 'quiz'
> {
  of: SeedArticle
  language: Exclude<Language, 'en'>
}

/** The article document of a translation, at the slug of the original. */
export function translationDocument({ of, language, ...words }: Translation): SeedDocument {
  const { slug, publishedAt, eventDate, author, reviewer, topics, syllabus, relevance, sources } = of
  const facts = {
    slug,
    publishedAt,
    eventDate,
    author,
    reviewer,
    topics,
    syllabus,
    relevance,
    sources,
  }
  return {
    ...articleDocument({ ...facts, ...words }),
    _id: `article-${slug}-${language}`,
    language,
    translationOf: reference(`article-${slug}`),
  }
}
