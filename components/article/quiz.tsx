import { useId } from 'react'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Section } from '@/components/ui/section'
import type { Article } from '@/lib/content/article'
import { siteLanguage, type Language } from '@/lib/languages'
import { optionMark } from '@/lib/option-mark'
import styles from './quiz.module.css'
import { words } from './words'

type Question = Article['quiz'][number]
type Props = { questions: Question[]; language?: Language }

/** Multiple-choice questions with four options; the answer and its explanation can be opened. */
export function Quiz({ questions, language = siteLanguage }: Props) {
  // A page may show several quizzes.
  const id = useId()
  if (questions.length === 0) return null
  return (
    <Section id="quiz" title={words[language].quiz}>
      <ol role="list" className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question._key}>
            <ChoiceOfFour question={question} name={`${id}${index}`} language={language} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

type ChoiceProps = {
  question: Question
  /** The name of its radio buttons, unique on the page. */
  name: string
  language: Language
}

function ChoiceOfFour({ question, name, language }: ChoiceProps) {
  const { checkAnswer, right, wrong } = words[language]
  return (
    <fieldset className={styles.question}>
      <legend>
        <MixedLanguageText text={question.stem} language={language} />
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
        <Answer question={question} />
      </details>
    </fieldset>
  )
}

function Answer({ question: { options, answer, explanation } }: { question: Question }) {
  return (
    <p>
      <strong>
        {optionMark(answer)} {options[answer]}
      </strong>{' '}
      – {explanation}
    </p>
  )
}

/** All answers, for the last printed page; on a screen they are below their questions. */
export function QuizAnswers({ questions, language = siteLanguage }: Props) {
  if (questions.length === 0) return null
  return (
    <section className={styles.answers} lang={language}>
      <h2>{words[language].answers}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question._key}>
            <Answer question={question} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The quiz as plain text, for feed readers, in which nothing can be chosen. */
export function PlainQuiz({ questions, language = siteLanguage }: Props) {
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{words[language].quiz}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question._key}>
            <p>{question.stem}</p>
            <ol type="a">
              {question.options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ol>
            <details>
              <summary>{words[language].checkAnswer}</summary>
              <Answer question={question} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
