import type { Branch } from '@/lib/content/branch'
import styles from './branch-view.module.css'

/** Badges of a branch: head office, partner. */
export function BranchBadges({ branch }: { branch: Branch }) {
  const { headOffice, partner } = branch
  if (!headOffice && !partner) return null
  return (
    <p className={styles.badges}>
      {headOffice && <span>Head office</span>}
      {partner && (
        <span>
          {partner.label} {partner.url ? <a href={partner.url}>{partner.name}</a> : partner.name}
        </span>
      )}
    </p>
  )
}
