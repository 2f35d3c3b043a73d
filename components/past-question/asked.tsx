import { MoreLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { Asked } from '@/lib/content/past-question/asked'
import { countYears } from '@/lib/past-question-years'
import { routes } from '@/lib/routes'
import { PastQuestionList } from './past-question-list'

const id = 'past-questions'

/** How often and when a subject was asked: “Asked 3 times: 2012, 2015, 2022”. */
export function AskedSummary({ asked: { years } }: { asked: Asked }) {
  if (years.length === 0) return null
  return (
    <p>
      <a href={`#${id}`}>{years.length === 1 ? 'Asked once' : `Asked ${years.length} times`}</a>
      {': '}
      {countYears(years)
        .map(({ year, questions }) => (questions > 1 ? `${year} (${questions})` : String(year)))
        .join(', ')}
    </p>
  )
}

/** The newest questions on a subject. */
export function AskedQuestions({ asked: { questions, years } }: { asked: Asked }) {
  if (questions.length === 0) return null
  const hasMore = years.length > questions.length
  return (
    <Section id={id} title={hasMore ? 'Newest past questions' : 'Past questions'}>
      <PastQuestionList questions={questions} />
      {hasMore && <MoreLink href={routes.pastQuestions}>All past questions by year</MoreLink>}
    </Section>
  )
}
