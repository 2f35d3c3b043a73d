import type { Words } from '@/components/article/words'
import type { PastQuestion } from '@/lib/content/past-question'
import type { Language } from '@/lib/languages'
import styles from './past-question.module.css'

type Props = {
  question: PastQuestion
  labels: Words['pastQuestion']
  /** The language of the question, if the page is in another. */
  lang: Language | undefined
}

const letters = ['a', 'b', 'c', 'd']

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
              ({letters[key]}) {options[key]}
            </strong>
          )}
          {key !== null && ' – '}
          {labels.keyStates[keyState ?? 'none']}
        </p>
      )}
      {explanation && <p lang={lang}>{explanation}</p>}
      <ul role="list" className={styles.sources}>
        {sources.map(({ _key, publisher, title, url, archivedUrl }) => (
          <li key={_key}>
            {labels.source}:{' '}
            <span lang={lang}>
              {publisher}, {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}
            </span>
            {archivedUrl && (
              <>
                {' '}
                (<a href={archivedUrl}>{labels.archived}</a>)
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
