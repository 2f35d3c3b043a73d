import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePageView } from '@/components/article/article-page-view'
import type { Stage } from '@/components/article/stage-links'
import { getArticlePage, getStageArticles } from '@/lib/content/article/lists'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { getTopics } from '@/lib/content/topic'
import { words } from '@/lib/words'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { listVersions } from '@/lib/versions'
import { languageOf } from '../language-of'
import { parsePage } from '../parse-page'

export type Props = { params: Promise<{ language: string; n?: string }> }

const pathOf = (stage: Stage | undefined, page: number) =>
  stage ? routes.articlesFor(stage, page) : routes.articles(page)

export async function articleListMetadata({ params }: Props, stage?: Stage): Promise<Metadata> {
  const page = Number((await params).n ?? 1)
  const language = await languageOf(params)
  const { layout, list } = words[language]
  const description = list.descriptions[stage ?? 'all']
  return hubMetadata({
    title: layout.titleOfPage(list.pageTitles[stage ?? 'all'], page),
    description: page > 1 ? `${layout.page(page)}: ${description}` : description,
    language,
    versions: listVersions((number) => pathOf(stage, number), page, language),
  })
}

/** A page of the list of all articles, or of those for a stage. */
export async function articleListPage({ params }: Props, stage?: Stage) {
  const language = await languageOf(params)
  const page = parsePage((await params).n, (number) => pathsIn(language)(pathOf(stage, number)))
  const [list, papers, topics] = await Promise.all([
    stage ? getStageArticles(stage, page, language) : getArticlePage(page, language),
    getSyllabusPapers(),
    getTopics(language),
  ])
  if (!list) notFound()
  return <ArticlePageView language={language} list={list} stage={stage} papers={papers} topics={topics} />
}
