import type { Branch } from '@/lib/content/branch'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { slogan, summary } from '@/lib/seo/home'
import { words } from '@/lib/words'
import styles from './home-heading.module.css'

type Props = { language: Language; settings: Settings | null; branches: Branch[] }

/** What the institute is, its cities, and what the page contains. */
export function HomeHeading({ language, settings, branches }: Props) {
  return (
    <div className={styles.heading}>
      <h1>
        {settings ? (
          <>
            <Name of={settings} field="name" within={language} />:{' '}
            <span className={styles.slogan}>{slogan(language, settings, branches)}</span>
          </>
        ) : (
          words[language].layout.currentAffairs
        )}
      </h1>
      <p>
        <MixedLanguageText text={summary(language, branches)} language={language} />
      </p>
    </div>
  )
}
