import type { ReactNode } from 'react'
import { FilledText } from '@/components/ui/filled-text'
import { Name } from '@/components/ui/name'
import type { Branch } from '@/lib/content/branch'
import type { Translated } from '@/lib/content/fields/translations'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './branch-view.module.css'

type LinkedBranch = Translated<'name'> & { slug: string }

type Props = {
  language: Language
  branch: Branch
  /** The open branch to contact instead. */
  instead?: LinkedBranch | undefined
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

type LinkProps = { language: Language; branch: LinkedBranch }

/** A link to a branch, by its name. */
export function BranchLink({ language, branch }: LinkProps) {
  return (
    <a href={pathsIn(language)(routes.branch(branch.slug))}>
      <Name of={branch} field="name" within={language} />
    </a>
  )
}
