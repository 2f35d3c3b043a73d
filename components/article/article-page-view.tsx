import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { ArticlePage } from '@/lib/content/articles'
import { routes } from '@/lib/routes'
import { ArticleList } from './article-list'

/** One page of the list of notes, with the ways to the others. */
export function ArticlePageView({ list: { articles, page, pages } }: { list: ArticlePage }) {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Current affairs" />
      <PreviewProblems />
      <h1>Current affairs{page > 1 && `, page ${page}`}</h1>
      <ArticleList articles={articles} level={2} />
      <Pagination page={page} pages={pages} href={routes.articles} />
    </>
  )
}
