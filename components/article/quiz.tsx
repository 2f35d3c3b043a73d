import { Fragment, useId, type ReactNode } from 'react'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Section } from '@/components/ui/section'
import type { QuizQuestion } from '@/lib/content/question/parser'
import type { Language } from '@/lib/languages'
import { optionMark } from '@/lib/option-mark'
import styles from './quiz.module.css'
import { words } from '@/lib/words'

type Props = { questions: QuizQuestion[]; language: Language }

/** Multiple-choice questions with four options; the answer and its explanation can be opened. */
export function Quiz({ questions, language }: Props) {
  // A page may show several quizzes.
  const id = useId()
  if (questions.length === 0) return null
  return (
    <Section id="quiz" title={words[language].article.quiz}>
      <ol role="list" className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question._id}>
            <ChoiceOfFour question={question} name={`${id}${index}`} language={language} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

type ChoiceProps = {
  question: QuizQuestion
  /** The name of its radio buttons, unique on the page. */
  name: string
  language: Language
  /** What stands below the explanation. */
  children?: ReactNode
}

/** A question to choose an option of; the answer and its explanation can be opened then. */
export function ChoiceOfFour({ question, name, language, children }: ChoiceProps) {
  const { checkAnswer, right, wrong } = words[language].article
  return (
    <fieldset className={styles.question}>
      <legend>
        <Stem text={question.stem} language={language} />
      </legend>
      {question.options.map((option, index) => (
        <label key={option}>
          <input type="radio" name={name} data-right={index === question.answer ? '' : undefined} />
          <span>
            {optionMark(index)} <MixedLanguageText text={option} language={language} />
          </span>
        </label>
      ))}
      <details className={styles.answer}>
        <summary>{checkAnswer}</summary>
        <p className={styles.verdict}>
          <span className={styles.right}>{right}</span>
          <span className={styles.wrong}>{wrong}</span>
        </p>
        <Answer question={question} language={language} />
        {children}
      </details>
    </fieldset>
  )
}

/** A stem as papers print it: each numbered statement is indented. A legend can contain no list. */
function Stem({ text, language }: { text: string; language: Language }) {
  const lines = text.split('\n')
  return lines.map((line, index) => {
    const words = <MixedLanguageText text={line} language={language} />
    return isStatement(line) ? (
      <span key={index} className={styles.statement}>
        {words}
      </span>
    ) : (
      <Fragment key={index}>
        {/* After a statement, which is a block, a line begins anyway. */}
        {index > 0 && !isStatement(lines[index - 1]) && '\n'}
        {words}
      </Fragment>
    )
  })
}

const isStatement = (line = '') => /^(?:\d+|[IVX]+)\. /.test(line)

type AnswerProps = { question: QuizQuestion; language: Language }

function Answer({ question: { options, answer, explanation }, language }: AnswerProps) {
  return (
    <p>
      <strong>
        {optionMark(answer)} <MixedLanguageText text={options[answer] ?? ''} language={language} />
      </strong>{' '}
      – <MixedLanguageText text={explanation} language={language} />
    </p>
  )
}

/** All answers, for the last printed page; on a screen they are below their questions. */
export function QuizAnswers({ questions, language }: Props) {
  if (questions.length === 0) return null
  return (
    <section className={styles.answers} lang={language}>
      <h2>{words[language].article.answers}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question._id}>
            <Answer question={question} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The quiz as plain text, for feed readers, in which nothing can be chosen. */
export function PlainQuiz({ questions, language }: Props) {
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{words[language].article.quiz}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question._id}>
            <p>{question.stem}</p>
            <ol type="a">
              {question.options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ol>
            <details>
              <summary>{words[language].article.checkAnswer}</summary>
              <Answer question={question} language={language} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
