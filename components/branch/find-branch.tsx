import { problemInWords } from '@/lib/branch-finder/explain'
import type { Problem } from '@/lib/branch-finder/place'
import { routes } from '@/lib/routes'
import styles from './find-branch.module.css'

// A page contains at most one of these forms.
const fieldId = 'branch-query'
const problemId = 'branch-query-problem'

type Props = {
  /** The text that was typed, and why no place was found. */
  query?: string
  problem?: Problem
}

/** Finds the branch for a city, area or PIN code; works without scripts. */
export function FindBranch({ problem, query }: Props) {
  return (
    <search>
      <form action={routes.branchSearch} className={styles.form}>
        <label htmlFor={fieldId}>City, area or PIN code</label>
        {problem && (
          <p id={problemId} className={styles.problem}>
            {problemInWords[problem]}
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
          <button type="submit">Find branch</button>
        </div>
      </form>
    </search>
  )
}
