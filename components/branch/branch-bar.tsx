import type { Branch } from '@/lib/content/branch'
import { formatPhone, telHref } from '@/lib/phone'
import { directionsHref } from './directions'
import styles from './branch-bar.module.css'

/** The two main actions, fixed within reach of the thumb on phones. */
export function BranchBar({ branch }: { branch: Branch }) {
  const primary = branch.phones.find((phone) => phone.primary)
  if (!primary || branch.status !== 'open') return null
  return (
    <ul role="list" className={styles.bar} aria-label={`Reach ${branch.name}`}>
      <li>
        <a href={telHref(primary.number)}>Call {formatPhone(primary.number)}</a>
      </li>
      <li>
        <a href={directionsHref(branch)}>Directions</a>
      </li>
    </ul>
  )
}
