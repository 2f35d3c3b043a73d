import 'server-only'
import { defineQuery } from 'next-sanity'
import { articleCardProjection, lineArticleFilter, type ArticleCard, type Language } from './card'
import { latestArticlesSchema, fetchPage, type ArticlePage } from './lists'
import type { SyllabusPaper } from '../syllabus-paper/parser'
import { fetchContent } from '../fetch-content'

/** Articles shown below each line on a paper’s page; a line with more has its own pages. */
const LINE_SIZE = 5

export const lineArticlesQuery = defineQuery(`
  *[${lineArticleFilter}] | order(publishedAt desc, _id desc) [0...$count] { ${articleCardProjection} }
`)

/** A line of a paper with its newest articles. */
export type LineArticles = SyllabusPaper['lines'][number] & { articles: ArticleCard[]; hasMore: boolean }

/** The lines of a paper, each with its newest articles. @throws ContentUnavailableError */
export async function getPaperArticles(
  { _id, lines }: SyllabusPaper,
  language: Language,
): Promise<LineArticles[]> {
  return Promise.all(
    lines.map(async (line) => {
      const articles = await fetchContent({
        query: lineArticlesQuery,
        params: { paper: _id, line: line.code, count: LINE_SIZE + 1, language },
        schema: latestArticlesSchema,
      })
      return {
        ...line,
        articles: articles?.slice(0, LINE_SIZE) ?? [],
        hasMore: (articles?.length ?? 0) > LINE_SIZE,
      }
    }),
  )
}

export const lineArticlePageQuery = defineQuery(`{
  "articles": *[${lineArticleFilter}] | order(publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection} },
  "total": count(*[${lineArticleFilter}])
}`)

/**
 * Page `page` (from 1) of the articles on a line of a paper, newest first. Null if there is no such page; page 1 always
 * exists.
 * @throws ContentUnavailableError
 */
export async function getLineArticles(
  { paper, line }: { paper: string; line: string },
  page: number,
  language: Language,
): Promise<ArticlePage | null> {
  return fetchPage(page, lineArticlePageQuery, { paper, line, language })
}
