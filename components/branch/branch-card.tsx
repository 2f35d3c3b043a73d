import { pointsOf } from '@/lib/branch-finder/points'
import { alternativeBranch } from '@/lib/branch-finder/rank'
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
  /** The branch to contact while it is not open. */
  instead?: Branch | undefined
}

/** A branch at a glance: whether it is there, where it is, and the numbers to call. */
export function BranchCard({ branch, level = 2, note, instead }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={styles.card}>
      <div>
        <Heading className={styles.name}>{branch.name}</Heading>
        <BranchBadges branch={branch} />
        <BranchStatus branch={branch} instead={instead} />
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.where}>
        <PostalAddress address={branch.address} />
      </div>
      <BranchActions branch={branch} />
    </article>
  )
}

type ListProps = {
  branches: Branch[]
  /** All branches, if these are some of them. */
  among?: Branch[]
  level?: 2 | 3
  /** A note for a branch, by its id. */
  notes?: Map<string, string>
  /** Brings where each branch is, so that a browser can find the visitor's. */
  located?: boolean
}

/** Branches in the order they come in. */
export function BranchList({ branches, among = branches, level = 2, notes, located = false }: ListProps) {
  if (branches.length === 0) return <p>No branches have been published yet.</p>
  return (
    <ul role="list" className={styles.list}>
      {branches.map((branch) => (
        <li key={branch._id} data-points={(located && pointsAttribute(branch)) || undefined}>
          <BranchCard
            branch={branch}
            level={level}
            note={notes?.get(branch._id)}
            instead={alternativeBranch(branch, among)}
          />
        </li>
      ))}
    </ul>
  )
}

/** `23.03,72.62 21.8,71.9` */
const pointsAttribute = (branch: Branch) =>
  pointsOf(branch)
    .map(({ lat, lng }) => `${lat.toFixed(2)},${lng.toFixed(2)}`)
    .join(' ')
