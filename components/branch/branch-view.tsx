import { ContentImage } from '@/components/ui/content-image'
import type { Branch } from '@/lib/content/branch'
import { BranchActions } from './branch-actions'
import { BranchBadges } from './branch-badges'
import { BranchFacts } from './branch-facts'
import { BranchStatus } from './branch-status'
import { PostalAddress } from './postal-address'
import styles from './branch-view.module.css'

type Props = {
  branch: Branch
  /** The branch to contact while this one is not open. */
  instead?: Branch | undefined
}

/** Everything that is known about a branch. */
export function BranchView({ branch, instead }: Props) {
  return (
    <>
      <h1>{branch.name}</h1>
      <BranchBadges branch={branch} />
      <BranchStatus branch={branch} instead={instead} />
      <div className={styles.reach}>
        <PostalAddress address={branch.address} />
        <BranchActions branch={branch} here />
      </div>
      <BranchFacts branch={branch} />
      {branch.photos.length > 0 && (
        <div className={styles.photos}>
          {branch.photos.map((photo) => (
            <figure key={photo._key}>
              <ContentImage image={photo} sizes="(min-width: 44rem) 24rem, 100vw" />
            </figure>
          ))}
        </div>
      )}
    </>
  )
}
