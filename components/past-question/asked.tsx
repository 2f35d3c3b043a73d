import { MoreLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { Asked } from '@/lib/content/past-question/asked'
import { countYears } from '@/lib/past-question-years'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { PastQuestionList } from './past-question-list'

const id = 'past-questions'

type Props = { language: Language; asked: Asked }

/** How often and when a subject was asked: “Asked 3 times: 2012, 2015, 2022”. */
export function AskedSummary({ language, asked: { years } }: Props) {
  if (years.length === 0) return null
  return (
    <p>
      <a href={`#${id}`}>{words[language].pastQuestion.asked(years.length)}</a>
      {': '}
      {countYears(years)
        .map(({ year, questions }) => (questions > 1 ? `${year} (${questions})` : String(year)))
        .join(', ')}
    </p>
  )
}

/** The newest questions on a subject. */
export function AskedQuestions({ language, asked: { questions, years } }: Props) {
  if (questions.length === 0) return null
  const { article, pastQuestion } = words[language]
  const hasMore = years.length > questions.length
  return (
    <Section id={id} title={hasMore ? pastQuestion.newest : article.pastQuestions}>
      <PastQuestionList questions={questions} language={language} />
      {hasMore && <MoreLink href={pathsIn(language)(routes.pastQuestions)}>{pastQuestion.all}</MoreLink>}
    </Section>
  )
}
