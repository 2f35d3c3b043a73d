import type { ReactNode } from 'react'
import { Name } from '@/components/ui/name'
import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import styles from './page-frame.module.css'

type Props = {
  language: Language
  /** The institute’s short name, if known. */
  name?: ReactNode
  preview?: ReactNode
  notice?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** The document of every public page: skip link, header, main, footer. */
export function PageFrame({ language, name, preview, notice, footer, children }: Props) {
  return (
    <html lang={language}>
      <body>
        <a className={styles.skip} href="#content">
          {words[language].layout.skip}
        </a>
        {preview}
        {notice}
        <SiteHeader language={language} name={name} />
        <main id="content" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter language={language}>{footer}</SiteFooter>
      </body>
    </html>
  )
}

type NoticeProps = { language: Language; notice: NonNullable<Settings['notice']> }

/** A message above every page until its last day ends. */
export function Notice({ language, notice }: NoticeProps) {
  return (
    <aside className={styles.notice} aria-label={words[language].layout.notice}>
      <Name of={notice} field="text" within={language} />
    </aside>
  )
}
