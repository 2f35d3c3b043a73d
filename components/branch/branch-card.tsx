import { Name } from '@/components/ui/name'
import { pointsOf } from '@/lib/branch-finder/points'
import { alternativeBranch } from '@/lib/branch-finder/rank'
import type { Branch } from '@/lib/content/branch'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import { BranchActions } from './branch-actions'
import { BranchBadges } from './branch-badges'
import { BranchStatus } from './branch-status'
import { PostalAddress } from './postal-address'
import styles from './branch-card.module.css'

type Props = {
  language: Language
  branch: Branch
  level?: 2 | 3
  /** A remark for this page, such as the distance. */
  remark?: string | undefined
  /** The branch to contact while this one is not open. */
  instead?: Branch | undefined
}

/** A branch in short: status, address and phone numbers. */
export function BranchCard({ language, branch, level = 2, remark, instead }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={styles.card}>
      <div>
        <Heading className={styles.name}>
          <Name of={branch} field="name" within={language} />
        </Heading>
        <BranchBadges language={language} branch={branch} />
        <BranchStatus language={language} branch={branch} instead={instead} />
        {remark && <p className={styles.remark}>{remark}</p>}
      </div>
      <div className={styles.where}>
        <PostalAddress language={language} address={branch.address} />
      </div>
      <BranchActions language={language} branch={branch} />
    </article>
  )
}

type ListProps = {
  language: Language
  branches: Branch[]
  /** All branches, if `branches` is only some of them. */
  among?: Branch[]
  level?: 2 | 3
  /** A remark for a branch, by its id. */
  remarks?: Map<string, string>
  /** Includes the coordinates, so that the browser can find the branch nearest to the visitor. */
  located?: boolean
}

/** Branches in the given order. */
export function BranchList({
  language,
  branches,
  among = branches,
  level = 2,
  remarks,
  located = false,
}: ListProps) {
  if (branches.length === 0) return <p>{words[language].branch.none}</p>
  return (
    <ul role="list" className={styles.list}>
      {branches.map((branch) => (
        <li key={branch._id} data-points={(located && pointsAttribute(branch)) || undefined}>
          <BranchCard
            language={language}
            branch={branch}
            level={level}
            remark={remarks?.get(branch._id)}
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
