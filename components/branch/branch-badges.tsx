import { Badge } from '@/components/ui/badge'
import type { Branch } from '@/lib/content/branch'
import styles from './branch-badges.module.css'

/** Badges of a branch: head office, partner. */
export function BranchBadges({ branch }: { branch: Branch }) {
  const { headOffice, partner } = branch
  if (!headOffice && !partner) return null
  return (
    <p className={styles.badges}>
      {headOffice && <Badge>Head office</Badge>}
      {partner && (
        <Badge>
          {partner.label} {partner.url ? <a href={partner.url}>{partner.name}</a> : partner.name}
        </Badge>
      )}
    </p>
  )
}
