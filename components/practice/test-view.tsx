import type { CSSProperties } from 'react'
import { ChoiceOfFour, QuizAnswers } from '@/components/article/quiz'
import quiz from '@/components/article/quiz.module.css'
import { SharePage } from '@/components/article/share'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MoreLink } from '@/components/ui/links'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { PrintFooter } from '@/components/ui/print-footer'
import type { TestQuestion } from '@/lib/content/question/test-questions'
import type { MarkingScheme } from '@/lib/content/settings'
import { SELECTIONS, type TestAddress } from '@/lib/practice/address'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'
import { TestResult } from './test-result'
import styles from './practice.module.css'

type Props = {
  language: Language
  versions: Versions
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

/** The texts that the style sheet gives its marks, as CSS strings. */
const marks = ({
  rightMark,
  wrongMark,
}: Record<'rightMark' | 'wrongMark', string>): CSSProperties & Record<'--right' | '--wrong', string> => ({
  '--right': JSON.stringify(rightMark),
  '--wrong': JSON.stringify(wrongMark),
})

/** A test: questions to answer, which CSS marks and counts; printed, a paper with its key on the last page. */
export function TestView({
  language,
  versions,
  address,
  url,
  title,
  href,
  questions,
  available,
  schemes,
}: Props) {
  const to = pathsIn(language)
  const { layout, practice: labels } = words[language]
  const { scope, selection } = address
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versions}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: labels.here, href: to(routes.practice) },
        ]}
        here={<MixedLanguageText text={title} language={language} />}
      />
      <PreviewProblems />
      <PrintFooter start={url} />
      <h1>
        <MixedLanguageText text={labels.test(title)} language={language} />
      </h1>
      <p>
        {available > questions.length
          ? labels.ofAll(questions.length, available)
          : labels.questions(questions.length)}
        {selection > 1 && `, ${labels.selection(selection)}`}. <a href={href}>{labels.readNotes}</a>
      </p>
      <div className={styles.test} data-test="" style={marks(labels)}>
        <ol role="list" className={quiz.questions}>
          {questions.map(({ question, topic, note }, index) => (
            <li key={question._id} data-topic={topic}>
              <ChoiceOfFour question={question} name={`q${index}`} language={language}>
                {note && (
                  <p>
                    {labels.read} <a href={routes.article(note.slug, note.language)}>{note.title}</a>
                  </p>
                )}
              </ChoiceOfFour>
            </li>
          ))}
        </ol>
        <TestResult language={language} total={questions.length} schemes={schemes} />
      </div>
      {available > questions.length && (
        <MoreLink href={to(routes.test(scope, address.questions, (selection % SELECTIONS) + 1))}>
          {labels.anotherSelection}
        </MoreLink>
      )}
      <MoreLink href={to(routes.practice)}>{labels.another}</MoreLink>
      <SharePage title={labels.test(title)} address={url} language={language} />
      <QuizAnswers questions={questions.map(({ question }) => question)} language={language} />
    </>
  )
}
