import { ContentImage } from '@/components/ui/content-image'
import { Name } from '@/components/ui/name'
import type { Branch } from '@/lib/content/branch'
import type { Language } from '@/lib/languages'
import { BranchActions } from './branch-actions'
import { BranchBadges } from './branch-badges'
import { BranchFacts } from './branch-facts'
import { BranchStatus } from './branch-status'
import { PostalAddress } from './postal-address'
import styles from './branch-view.module.css'

type Props = {
  language: Language
  branch: Branch
  /** The branch to contact while this one is not open. */
  instead?: Branch | undefined
}

/** Everything that is known about a branch. */
export function BranchView({ language, branch, instead }: Props) {
  return (
    <>
      <h1>
        <Name of={branch} field="name" within={language} />
      </h1>
      <BranchBadges language={language} branch={branch} />
      <BranchStatus language={language} branch={branch} instead={instead} />
      <div className={styles.reach}>
        <PostalAddress language={language} address={branch.address} />
        <BranchActions language={language} branch={branch} here />
      </div>
      <BranchFacts language={language} branch={branch} />
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
