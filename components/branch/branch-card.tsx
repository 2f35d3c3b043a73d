import type { Branch } from '@/lib/content/branch'
import { BranchActions } from './branch-actions'
import { BranchBadges } from './branch-badges'
import { BranchStatus } from './branch-status'
import { PostalAddress } from './postal-address'
import styles from './branch-card.module.css'

type Props = {
  branch: Branch
  level?: 2 | 3
  /** What there is to say of it on this page, such as how far it is. */
  note?: string | undefined
}

/** A branch at a glance: whether it is there, where it is, and the numbers to call. */
export function BranchCard({ branch, level = 2, note }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={styles.card}>
      <Heading className={styles.name}>{branch.name}</Heading>
      <BranchStatus branch={branch} />
      <BranchBadges branch={branch} />
      {note && <p className={styles.note}>{note}</p>}
      <PostalAddress address={branch.address} />
      <BranchActions branch={branch} />
    </article>
  )
}

type ListProps = {
  branches: Branch[]
  level?: 2 | 3
  /** A note for a branch, by its id. */
  notes?: Map<string, string>
}

/** Branches in the order they come in. */
export function BranchList({ branches, level = 2, notes }: ListProps) {
  if (branches.length === 0) return <p>No branches have been published yet.</p>
  return (
    <ul role="list" className={styles.list}>
      {branches.map((branch) => (
        <li key={branch._id}>
          <BranchCard branch={branch} level={level} note={notes?.get(branch._id)} />
        </li>
      ))}
    </ul>
  )
}
