import type { ReactNode } from 'react'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'
import styles from './branch-view.module.css'

type Props = {
  branch: Branch
  /** The open branch to contact instead. */
  instead?: Pick<Branch, 'name' | 'slug'> | undefined
}

/** Says that a branch has moved or is closed, with a link to another one. Nothing for an open branch. */
export function BranchStatus({ branch, instead }: Props) {
  const news = newsOf(branch)
  if (!news) return null
  return (
    <p className={styles.status}>
      {news}{' '}
      {instead && instead.slug !== branch.movedTo?.slug && (
        <>
          Contact <a href={routes.branch(instead.slug)}>{instead.name}</a> instead.
        </>
      )}
      {!instead && <a href={routes.branches}>See all branches</a>}
    </p>
  )
}

function newsOf({ status, movedTo }: Branch): ReactNode {
  switch (status) {
    case 'open':
      return null
    case 'temporarilyClosed':
      return 'This branch is temporarily closed.'
    case 'closed':
      return 'This branch has closed.'
    case 'moved':
      return movedTo ? (
        <>
          This branch has moved to <a href={routes.branch(movedTo.slug)}>{movedTo.name}</a>.
        </>
      ) : (
        'This branch has moved.'
      )
  }
}
