import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import styles from './find-branch.module.css'

/** The geolocation button, hidden without scripts; public/branches.js does the work with the texts of the line below. */
export function Locate({ language }: { language: Language }) {
  const labels = words[language].finder
  return (
    <div className={styles.locate}>
      <p>
        <button type="button" id="locate" hidden aria-describedby="locate-privacy">
          {labels.locate}
        </button>
        <span id="locate-privacy">{labels.privacy}</span>
      </p>
      <p
        id="located"
        role="status"
        data-asking={labels.asking}
        data-denied={labels.denied}
        data-failed={labels.failed}
        data-far={labels.far}
        data-near={labels.near}
        data-short={labels.short}
        data-kilometres={labels.kilometres('{number}')}
      />
    </div>
  )
}
