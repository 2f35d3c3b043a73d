import type { Words } from '@/lib/words'
import type { PastQuestion } from '@/lib/content/past-question'
import { siteLanguage, type Language } from '@/lib/languages'
import { ArchivedCopy, SourceLink } from '@/components/article/sources'
import { optionMark } from '@/lib/option-mark'
import styles from './past-question.module.css'

type Props = {
  question: PastQuestion
  labels: Words['pastQuestion']
  /** The language of the question, if the page is in another. */
  lang: Language | undefined
}

/** The official key with its state, the explanation and the sources, which open without script and are printed. */
export function OfficialAnswer({ question, labels, lang }: Props) {
  const { options, key, keyState, explanation, sources } = question
  const isAnswered = key !== null || explanation !== null || keyState === 'cancelled'
  return (
    <details className={styles.answer}>
      <summary>{isAnswered ? labels.answer : labels.source}</summary>
      {options && (
        <p>
          {key !== null && (
            <strong lang={lang}>
              {optionMark(key)} {options[key]}
            </strong>
          )}
          {key !== null && ' – '}
          {labels.keyStates[keyState ?? 'none']}
        </p>
      )}
      {explanation && <p lang={lang}>{explanation}</p>}
      <ul role="list" className={styles.sources}>
        {sources.map((source) => (
          <li key={source._key}>
            {labels.source}:{' '}
            <span lang={lang}>
              {source.publisher}, <SourceLink source={source} language={siteLanguage} />
            </span>
            <ArchivedCopy url={source.archivedUrl} label={labels.archived} />
          </li>
        ))}
      </ul>
    </details>
  )
}
