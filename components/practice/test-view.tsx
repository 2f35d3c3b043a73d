import { ChoiceOfFour, QuizAnswers } from '@/components/article/quiz'
import quiz from '@/components/article/quiz.module.css'
import { SharePage } from '@/components/article/share'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MoreLink } from '@/components/ui/links'
import { PrintFooter } from '@/components/ui/print-footer'
import type { TestQuestion } from '@/lib/content/question/test-questions'
import type { MarkingScheme } from '@/lib/content/settings'
import { SELECTIONS, type TestAddress } from '@/lib/practice/address'
import { routes } from '@/lib/routes'
import { TestResult } from './test-result'
import styles from './practice.module.css'

type Props = {
  address: TestAddress
  /** The absolute URL, to share and for printed copies. */
  url: string
  title: string
  /** The page to read before. */
  href: string
  questions: TestQuestion[]
  /** The number of questions among which the test chooses. */
  available: number
  schemes: MarkingScheme[]
}

/** A test: questions to answer, which CSS marks and counts; printed, a paper with its key on the last page. */
export function TestView({ address, url, title, href, questions, available, schemes }: Props) {
  const { scope, selection } = address
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Practice', href: routes.practice },
        ]}
        here={title}
      />
      <PreviewProblems />
      <PrintFooter start={url} />
      <h1>Test: {title}</h1>
      <p>
        {available > questions.length
          ? `${questions.length} of ${available} questions`
          : counted(questions.length)}
        {selection > 1 && `, selection ${selection}`}. <a href={href}>Read the notes</a>
      </p>
      <div className={styles.test} data-test="">
        <ol role="list" className={quiz.questions}>
          {questions.map(({ question, topic, note }, index) => (
            <li key={question._id} data-topic={topic}>
              <ChoiceOfFour question={question} name={`q${index}`}>
                {note && (
                  <p>
                    Read: <a href={routes.article(note.slug, note.language)}>{note.title}</a>
                  </p>
                )}
              </ChoiceOfFour>
            </li>
          ))}
        </ol>
        <TestResult total={questions.length} schemes={schemes} />
      </div>
      {available > questions.length && (
        <MoreLink href={routes.test(scope, address.questions, (selection % SELECTIONS) + 1)}>
          Another selection of questions
        </MoreLink>
      )}
      <MoreLink href={routes.practice}>Choose another test</MoreLink>
      <SharePage title={`Test: ${title}`} address={url} />
      <QuizAnswers questions={questions.map(({ question }) => question)} />
    </>
  )
}

const counted = (questions: number) => (questions === 1 ? '1 question' : `${questions} questions`)
