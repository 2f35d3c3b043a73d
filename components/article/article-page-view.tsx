import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { ArticlePage } from '@/lib/content/article/lists'
import { routes } from '@/lib/routes'
import { ArticleList } from './article-list'
import styles from './article-page-view.module.css'
import { Browse, type BrowseProps } from './browse'
import { StageLinks, type Stage } from './stage-links'

type Props = BrowseProps & {
  list: ArticlePage
  /** The stage of the examination that the list is for; undefined for all articles. */
  stage?: Stage | undefined
}

/** One page of the list of articles, with pagination and links to shorter lists. */
export function ArticlePageView({ list: { articles, page, pages }, stage, papers, topics }: Props) {
  const home = { name: 'Home', href: routes.home }
  const all = { name: 'Current affairs', href: routes.articles() }
  return (
    <>
      <Breadcrumb trail={stage ? [home, all] : [home]} here={stage ? `For ${stage}` : 'Current affairs'} />
      <PreviewProblems />
      <h1>
        Current affairs
        {stage && ` for ${stage}`}
        {page > 1 && `, page ${page}`}
      </h1>
      <StageLinks stage={stage} />
      <div className={styles.columns}>
        <div>
          <ArticleList articles={articles} level={2} />
          <Pagination
            page={page}
            pages={pages}
            href={(number) => (stage ? routes.articlesFor(stage, number) : routes.articles(number))}
          />
        </div>
        <Browse papers={papers} topics={topics} />
      </div>
    </>
  )
}
