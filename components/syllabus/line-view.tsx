import { ArticleList } from '@/components/article/article-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { AskedQuestions, AskedSummary } from '@/components/past-question/asked'
import { PracticeLink } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { Asked } from '@/lib/content/past-question/asked'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { routes } from '@/lib/routes'
import { paperName } from '@/lib/paper-name'
import styles from './syllabus.module.css'

type Props = {
  paper: SyllabusPaper
  line: SyllabusPaper['lines'][number]
  list: ArticlePage
  asked: Asked
  /** Whether there are questions to practise. */
  hasTest: boolean
}

/** A line of the syllabus, one page of its articles and, on the first page, what was asked on it. */
export function LineView({ paper, line, list: { articles, page, pages }, asked, hasTest }: Props) {
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Syllabus', href: routes.syllabus },
          { name: paperName(paper), href: routes.syllabusPaper(paper.slug) },
        ]}
        here={`Line ${line.code}`}
      />
      <PreviewProblems />
      <h1>
        {paperName(paper)}, line {line.code}
        {page > 1 && `, page ${page}`}
      </h1>
      <p className={styles.text}>{line.text}</p>
      <AskedSummary asked={asked} />
      <ArticleList articles={articles} level={2} empty="No notes on this line have been published yet." />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => routes.syllabusLineArticles(paper.slug, line.code, number)}
      />
      <AskedQuestions asked={asked} />
      {hasTest && <PracticeLink scope={{ kind: 'line', paper: paper.slug, line: line.code }} />}
    </>
  )
}
