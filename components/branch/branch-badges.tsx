import { LangSpan } from '@/components/ui/mixed-language-text'
import type { Branch } from '@/lib/content/branch'
import { siteLanguage, type Language } from '@/lib/languages'
import { words } from '@/lib/words'
import styles from './branch-view.module.css'

/** Badges of a branch: head office, partner. */
export function BranchBadges({ language, branch }: { language: Language; branch: Branch }) {
  const { headOffice, partner } = branch
  if (!headOffice && !partner) return null
  return (
    <p className={styles.badges}>
      {headOffice && <span>{words[language].branch.headOffice}</span>}
      {partner && (
        <span>
          <LangSpan within={language} language={siteLanguage}>
            {partner.label} {partner.url ? <a href={partner.url}>{partner.name}</a> : partner.name}
          </LangSpan>
        </span>
      )}
    </p>
  )
}
