import { ArticleList } from '@/components/article/article-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { AskedQuestions, AskedSummary } from '@/components/past-question/asked'
import { PracticeLink } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { Asked } from '@/lib/content/past-question/asked'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { paperName } from '@/lib/paper-name'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import styles from './syllabus.module.css'

type Props = {
  language: Language
  paper: SyllabusPaper
  line: SyllabusPaper['lines'][number]
  list: ArticlePage
  asked: Asked
  /** Whether there are questions to practise. */
  hasTest: boolean
}

/** A line of the syllabus, one page of its articles and, on the first page, what was asked on it. */
export function LineView({ language, paper, line, list: { articles, page, pages }, asked, hasTest }: Props) {
  const to = pathsIn(language)
  const { layout, syllabus: labels } = words[language]
  const name = <MixedLanguageText text={paperName(paper)} language={language} />
  const pathOf = (number: number) => routes.syllabusLineArticles(paper.slug, line.code, number)
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(pathOf(1))}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: labels.title, href: to(routes.syllabus) },
          { name, href: to(routes.syllabusPaper(paper.slug)) },
        ]}
        here={labels.line(line.code)}
      />
      <PreviewProblems />
      <h1>
        <MixedLanguageText
          text={layout.titleOfPage(labels.lineOf(paperName(paper), line.code), page)}
          language={language}
        />
      </h1>
      <p className={styles.text}>
        <Name of={line} field="text" within={language} />
      </p>
      <AskedSummary language={language} asked={asked} />
      <ArticleList language={language} articles={articles} level={2} empty={labels.noneOnLine} />
      <Pagination language={language} page={page} pages={pages} href={(number) => to(pathOf(number))} />
      <AskedQuestions language={language} asked={asked} />
      {hasTest && (
        <PracticeLink language={language} scope={{ kind: 'line', paper: paper.slug, line: line.code }} />
      )}
    </>
  )
}
