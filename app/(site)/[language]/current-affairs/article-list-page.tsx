import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePageView } from '@/components/article/article-page-view'
import type { Stage } from '@/components/article/stage-links'
import { getArticlePage, getStageArticles } from '@/lib/content/article/lists'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { parsePage } from '../parse-page'

export type Props = { params: Promise<{ language: string; n?: string }> }

const pathOf = (stage: Stage | undefined, page: number) =>
  stage ? routes.articlesFor(stage, page) : routes.articles(page)

export async function articleListMetadata({ params }: Props, stage?: Stage): Promise<Metadata> {
  const page = Number((await params).n ?? 1)
  const title = `Current affairs for ${stage ?? 'the civil services'}`
  return hubMetadata({
    title: page > 1 ? `${title}, page ${page}` : title,
    description: `Notes on current affairs${stage ? ` for the ${stage} examination` : ''}${page > 1 ? `, page ${page}` : ''}, the newest first, by paper and topic.`,
    path: pathOf(stage, page),
  })
}

/** A page of the list of all articles, or of those for a stage. */
export async function articleListPage({ params }: Props, stage?: Stage) {
  const page = parsePage((await params).n, (number) => pathOf(stage, number))
  const [list, papers, topics] = await Promise.all([
    stage ? getStageArticles(stage, page) : getArticlePage(page),
    getSyllabusPapers(),
    getTopics(),
  ])
  if (!list) notFound()
  return <ArticlePageView list={list} stage={stage} papers={papers} topics={topics} />
}
