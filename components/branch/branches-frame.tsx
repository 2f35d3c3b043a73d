import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { FilledText } from '@/components/ui/filled-text'
import { LangSpan, MixedLanguageText } from '@/components/ui/mixed-language-text'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'
import { BranchScript } from './branch-actions'
import styles from './find-branch.module.css'

type Props = { language: Language; versions: Versions; here: string; title: string; children: ReactNode }

/** The frame of the branch finder's pages: breadcrumb and credit of the PIN codes. */
export function BranchesFrame({ language, versions, here, title, children }: Props) {
  const to = pathsIn(language)
  const { layout, branch } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versions}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: branch.title, href: to(routes.branches) },
        ]}
        here={<MixedLanguageText text={here} language={language} />}
      />
      <PreviewProblems />
      <h1>
        <MixedLanguageText text={title} language={language} />
      </h1>
      {children}
      <PinCodeCredit language={language} />
      <BranchScript />
    </>
  )
}

/** The attribution required by the licence of the PIN codes (CC BY 4.0, section 3). */
export function PinCodeCredit({ language }: { language: Language }) {
  const english = (name: string, href: string) => (
    <a href={href}>
      <LangSpan within={language} language={siteLanguage}>
        {name}
      </LangSpan>
    </a>
  )
  return (
    <p className={styles.credit}>
      <FilledText
        text={words[language].finder.credit}
        language={language}
        parts={{
          source: english('GeoNames', 'https://www.geonames.org/'),
          licence: english('CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'),
        }}
      />
    </p>
  )
}
