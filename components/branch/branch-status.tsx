import type { ReactNode } from 'react'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'
import styles from './branch-status.module.css'

/** Says first that a branch has moved or is closed. Nothing for an open one. */
export function BranchStatus({ branch }: { branch: Branch }) {
  const message = messageFor(branch)
  return message && <p className={styles.status}>{message}</p>
}

function messageFor({ status, movedTo }: Branch): ReactNode {
  switch (status) {
    case 'open':
      return null
    case 'temporarilyClosed':
      return 'This branch is closed for a time.'
    case 'closed':
      return (
        <>
          This branch has closed. <a href={routes.branches}>See all branches</a>
        </>
      )
    case 'moved':
      return movedTo ? (
        <>
          This branch has moved to <a href={routes.branch(movedTo.slug)}>{movedTo.name}</a>.
        </>
      ) : (
        <>
          This branch has moved. <a href={routes.branches}>See all branches</a>
        </>
      )
  }
}
