import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'
import { slogan, summary } from '@/lib/seo/home'
import styles from './home-heading.module.css'

type Props = { settings: Settings | null; branches: Branch[] }

/** What the institute is, its cities, and what the page contains. */
export function HomeHeading({ settings, branches }: Props) {
  return (
    <div className={styles.heading}>
      <h1>
        {settings ? (
          <>
            {settings.name}: <span>{slogan(settings, branches)}</span>
          </>
        ) : (
          'Current affairs'
        )}
      </h1>
      <p>{summary(branches)}</p>
    </div>
  )
}
