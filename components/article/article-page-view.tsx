import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { ArticlePage } from '@/lib/content/article/lists'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
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
export function ArticlePageView({ language, list: { articles, page, pages }, stage, papers, topics }: Props) {
  const to = pathsIn(language)
  const { layout, list } = words[language]
  const pathOf = (number: number) => (stage ? routes.articlesFor(stage, number) : routes.articles(number))
  const home = { name: layout.home, href: to(routes.home) }
  const all = { name: layout.currentAffairs, href: to(routes.articles()) }
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(pathOf(1))}
        trail={stage ? [home, all] : [home]}
        here={stage ? list.stages[stage] : layout.currentAffairs}
      />
      <PreviewProblems />
      <h1>{layout.titleOfPage(list.titles[stage ?? 'all'], page)}</h1>
      <StageLinks language={language} stage={stage} />
      <div className={styles.columns}>
        <div>
          <ArticleList language={language} articles={articles} level={2} />
          <Pagination language={language} page={page} pages={pages} href={(number) => to(pathOf(number))} />
        </div>
        <Browse language={language} papers={papers} topics={topics} />
      </div>
    </>
  )
}
