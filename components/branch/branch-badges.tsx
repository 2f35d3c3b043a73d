import { Name } from '@/components/ui/name'
import type { Branch } from '@/lib/content/branch'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import styles from './branch-view.module.css'

/** Badges of a branch: head office, partner. */
export function BranchBadges({ language, branch }: { language: Language; branch: Branch }) {
  const { headOffice, partner } = branch
  if (!headOffice && !partner) return null
  const name = partner && <Name of={partner} field="name" within={language} />
  return (
    <p className={styles.badges}>
      {headOffice && <span>{words[language].branch.headOffice}</span>}
      {partner && (
        <span>
          <Name of={partner} field="label" within={language} />{' '}
          {partner.url ? <a href={partner.url}>{name}</a> : name}
        </span>
      )}
    </p>
  )
}
