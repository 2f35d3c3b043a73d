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
import { pathsIn, type Language } from '@/lib/languages'
import { formatPeriod, weekNumber } from '@/lib/period'
import { routes } from '@/lib/routes'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'
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
  language: Language
  versions: Versions
  part: PeriodPart
  /** The absolute URL of the page, for printed copies. */
  address: string
}

/**
 * The notes of a day, a week or a month to revise or print: key facts, notes by paper, questions, and their answers at
 * the end. Those of a month are printed in full, after their contents.
 */
export function PeriodView({ language, versions, part: found, address }: Props) {
  const { period, days, part, parts, total, older, newer } = found
  const to = pathsIn(language)
  const labels = words[language].period
  const name = formatPeriod(period, language)
  const title = labels.title(name)
  const papers = byPaper(found.articles)
  const articles = papers.flatMap((group) => group.articles)
  const changed = articles.map(modifiedAt).sort().at(-1)
  const asOf = changed ? labels.asOf(formatDay(changed, language)) : ''
  const { quiz, mains, past } = questionsOf(articles)
  const hasCards = articles.some(({ keyFacts, quiz }) => keyFacts.length + quiz.length > 0)
  return (
    <>
      <Breadcrumb language={language} versions={versions} trail={periodTrail(found, language)} here={name} />
      <PreviewProblems />
      <PrintFooter start={address} end={asOf} />
      <h1>{parts > 1 ? labels.part(title, part, parts) : title}</h1>
      <p>
        {period.kind === 'week' && `${labels.week(weekNumber(period))}: `}
        {[labels.notes(total), asOf].filter(Boolean).join(', ')}
      </p>
      <OverlappingPeriods language={language} period={period} days={days} />
      {period.kind === 'month' && <PeriodContents language={language} articles={articles} />}
      <PeriodFacts language={language} articles={articles} />
      <PeriodNotes language={language} period={period} papers={papers} />
      <div className={styles.questions}>
        <Quiz questions={quiz} language={language} />
        {quiz.length > 0 && (
          <PracticeLink language={language} scope={{ kind: 'period', name: period.name }} />
        )}
        <MainsQuestions questions={mains} language={language} />
        <PastQuestions questions={past} language={language} />
      </div>
      <Pagination
        language={language}
        page={part}
        pages={parts}
        href={(number) => to(routes.period(period, number))}
      />
      {hasCards && period.kind === 'month' && (
        <MoreLink href={to(routes.monthDeck(period.name))}>{labels.cards}</MoreLink>
      )}
      <PageButtons
        keep
        deck={hasCards && { path: to(routes.period(period)), title: name }}
        language={language}
      />
      <PeriodLinks language={language} older={older} newer={newer} />
      <QuizAnswers questions={quiz} language={language} />
    </>
  )
}
