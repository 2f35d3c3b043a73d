import { MainsQuestions } from '@/components/article/questions'
import { Quiz, QuizAnswers } from '@/components/article/quiz'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PageButtons } from '@/components/page-buttons/page-buttons'
import { PastQuestions } from '@/components/past-question/past-question-list'
import { PracticeLink } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MoreLink } from '@/components/ui/links'
import { PrintFooter } from '@/components/ui/print-footer'
import type { PeriodPart } from '@/lib/content/article/periods'
import { formatDay, modifiedAt } from '@/lib/dates'
import { formatPeriod, weekNumber } from '@/lib/period'
import { routes } from '@/lib/routes'
import { byPaper } from './by-paper'
import { PeriodContents } from './period-contents'
import { PeriodFacts } from './period-facts'
import { PeriodLinks } from './period-links'
import { PeriodNotes } from './period-notes'
import { OverlappingPeriods } from './overlapping-periods'
import { periodTrail } from './period-trail'
import styles from './period.module.css'
import { questionsOf } from './questions-of'

type Props = {
  part: PeriodPart
  /** The absolute URL of the page, for printed copies. */
  address: string
}

/**
 * The notes of a day, a week or a month to revise or print: key facts, notes by paper, questions, and their answers at
 * the end. Those of a month are printed in full, after their contents.
 */
export function PeriodView({ part: found, address }: Props) {
  const { period, days, part, parts, total, older, newer } = found
  const name = formatPeriod(period)
  const papers = byPaper(found.articles)
  const articles = papers.flatMap((group) => group.articles)
  const changed = articles.map(modifiedAt).sort().at(-1)
  const asOf = changed ? `as of ${formatDay(changed)}` : ''
  const { quiz, mains, past } = questionsOf(articles)
  const hasCards = articles.some(({ keyFacts, quiz }) => keyFacts.length + quiz.length > 0)
  return (
    <>
      <Breadcrumb trail={periodTrail(found)} here={name} />
      <PreviewProblems />
      <PrintFooter start={address} end={asOf} />
      <h1>
        Current affairs, {name}
        {parts > 1 && `, part ${part} of ${parts}`}
      </h1>
      <p>
        {period.kind === 'week' && `Week ${weekNumber(period)}: `}
        {total === 1 ? '1 note' : `${total} notes`}, {asOf}
      </p>
      <OverlappingPeriods period={period} days={days} />
      {period.kind === 'month' && <PeriodContents articles={articles} />}
      <PeriodFacts articles={articles} />
      <PeriodNotes period={period} papers={papers} />
      <div className={styles.questions}>
        <Quiz questions={quiz} />
        {quiz.length > 0 && <PracticeLink scope={{ kind: 'period', name: period.name }} />}
        <MainsQuestions questions={mains} />
        <PastQuestions questions={past} />
      </div>
      <Pagination page={part} pages={parts} href={(number) => routes.period(period, number)} />
      {hasCards && period.kind === 'month' && (
        <MoreLink href={routes.monthDeck(period.name)}>Facts and questions as cards</MoreLink>
      )}
      <PageButtons keep deck={hasCards && { path: routes.period(period), title: name }} />
      <PeriodLinks older={older} newer={newer} />
      <QuizAnswers questions={quiz} />
    </>
  )
}
