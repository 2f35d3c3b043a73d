import type { ReactNode } from 'react'
import { FilledText } from '@/components/ui/filled-text'
import type { Branch } from '@/lib/content/branch'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { BranchName } from './branch-name'
import styles from './branch-view.module.css'

type Props = {
  language: Language
  branch: Branch
  /** The open branch to contact instead. */
  instead?: Pick<Branch, 'name' | 'slug'> | undefined
}

/** Says that a branch has moved or is closed, with a link to another one. Nothing for an open branch. */
export function BranchStatus({ language, branch, instead }: Props) {
  const labels = words[language].branch
  const news = newsOf(branch, language)
  if (!news) return null
  return (
    <p className={styles.status}>
      {news}{' '}
      {instead && instead.slug !== branch.movedTo?.slug && (
        <FilledText
          text={labels.instead}
          language={language}
          parts={{ branch: <BranchLink language={language} branch={instead} /> }}
        />
      )}
      {!instead && <a href={pathsIn(language)(routes.branches)}>{labels.all}</a>}
    </p>
  )
}

function newsOf({ status, movedTo }: Branch, language: Language): ReactNode {
  if (status === 'open') return null
  const labels = words[language].branch
  if (status !== 'moved' || !movedTo) return labels.statuses[status]
  return (
    <FilledText
      text={labels.movedTo}
      language={language}
      parts={{ branch: <BranchLink language={language} branch={movedTo} /> }}
    />
  )
}

type LinkProps = { language: Language; branch: Pick<Branch, 'name' | 'slug'> }

/** A link to a branch, by its name. */
export function BranchLink({ language, branch }: LinkProps) {
  return (
    <a href={pathsIn(language)(routes.branch(branch.slug))}>
      <BranchName branch={branch} language={language} />
    </a>
  )
}
