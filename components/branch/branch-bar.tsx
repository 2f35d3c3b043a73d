import type { Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import type { Language } from '@/lib/languages'
import { formatPhone, telHref } from '@/lib/phone'
import { words } from '@/lib/words'
import { directionsHref } from './directions'
import styles from './branch-bar.module.css'

/** The two main actions, fixed within reach of the thumb on phones. */
export function BranchBar({ language, branch }: { language: Language; branch: Branch }) {
  const labels = words[language].branch
  const primary = branch.phones.find((phone) => phone.primary)
  if (!primary || branch.status !== 'open') return null
  return (
    <ul
      role="list"
      className={styles.bar}
      aria-label={labels.reach(translated(branch, 'name', language).text)}
    >
      <li>
        <a href={telHref(primary.number)}>{labels.call(formatPhone(primary.number))}</a>
      </li>
      <li>
        <a href={directionsHref(branch)}>{labels.directions}</a>
      </li>
    </ul>
  )
}
