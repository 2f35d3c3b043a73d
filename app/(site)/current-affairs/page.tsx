import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePageView } from '@/components/article/article-page-view'
import { getArticlePage } from '@/lib/content/articles'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Current affairs',
    description: 'Study notes on current affairs for the civil services examinations, newest first.',
    path: routes.articles(),
  })
}

export default async function ArticlesPage() {
  const list = await getArticlePage(1)
  if (!list) notFound()
  return <ArticlePageView list={list} />
}
