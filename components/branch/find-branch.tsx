import type { Problem } from '@/lib/branch-finder/place'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './find-branch.module.css'

// A page contains at most one of these forms.
const fieldId = 'branch-query'
const problemId = 'branch-query-problem'

type Props = {
  language: Language
  /** The text that was typed, and why no place was found. */
  query?: string
  problem?: Problem
}

/** Finds the branch for a city, area or PIN code; works without scripts. */
export function FindBranch({ language, problem, query }: Props) {
  const labels = words[language].finder
  return (
    <search>
      <form action={pathsIn(language)(routes.branchSearch)} className={styles.form}>
        <label htmlFor={fieldId}>{labels.field}</label>
        {problem && (
          <p id={problemId} className={styles.problem}>
            {labels.problems[problem]}
          </p>
        )}
        <div className={styles.row}>
          <input
            id={fieldId}
            name="q"
            type="text"
            defaultValue={query}
            autoComplete="postal-code"
            autoCapitalize="words"
            enterKeyHint="search"
            spellCheck={false}
            autoFocus={Boolean(problem)}
            {...(problem && { 'aria-invalid': true, 'aria-describedby': problemId })}
          />
          <button type="submit">{labels.submit}</button>
        </div>
      </form>
    </search>
  )
}
