import type { Branch } from '@/lib/content/branch'
import { BranchActions } from './branch-actions'
import { BranchBadges } from './branch-badges'
import { BranchStatus } from './branch-status'
import { PostalAddress } from './postal-address'
import styles from './branch-card.module.css'

type Props = { branch: Branch; level?: 2 | 3 }

/** A branch at a glance: whether it is there, where it is, and the numbers to call. */
export function BranchCard({ branch, level = 2 }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={styles.card}>
      <div>
        <Heading className={styles.name}>{branch.name}</Heading>
        <BranchBadges branch={branch} />
        <BranchStatus branch={branch} />
      </div>
      <div className={styles.where}>
        <PostalAddress address={branch.address} />
      </div>
      <BranchActions branch={branch} />
    </article>
  )
}

/** Branches in the order they come in. */
export function BranchList({ branches, level = 2 }: { branches: Branch[]; level?: 2 | 3 }) {
  if (branches.length === 0) return <p>No branches have been published yet.</p>
  return (
    <ul role="list" className={styles.list}>
      {branches.map((branch) => (
        <li key={branch._id}>
          <BranchCard branch={branch} level={level} />
        </li>
      ))}
    </ul>
  )
}
