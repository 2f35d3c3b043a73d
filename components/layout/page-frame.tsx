import type { ReactNode } from 'react'
import type { Settings } from '@/lib/content/settings'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import styles from './page-frame.module.css'

type Props = {
  /** The institute’s short name, if known. */
  name?: string | undefined
  preview?: ReactNode
  notice?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** The document of every public page: skip link, header, main, footer. */
export function PageFrame({ name, preview, notice, footer, children }: Props) {
  return (
    <html lang="en">
      <body>
        <a className={styles.skip} href="#content">
          Skip to the content
        </a>
        {preview}
        {notice}
        <SiteHeader name={name} />
        <main id="content" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter>{footer}</SiteFooter>
      </body>
    </html>
  )
}

/** A message above every page until its last day ends. */
export function Notice({ notice }: { notice: NonNullable<Settings['notice']> }) {
  return (
    <aside className={styles.notice} aria-label="Notice">
      {notice.text}
    </aside>
  )
}
