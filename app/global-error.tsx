'use client' // Next requires a client component for this page.

import './globals.css'
import { PageFrame } from '@/components/layout/page-frame'
import { LinkRow } from '@/components/ui/links'
import { siteLanguage } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

const labels = words[siteLanguage].layout

const links = [
  { name: labels.home, href: routes.home },
  { name: labels.callBranch, href: routes.branches },
]

/** Shown when rendering fails for any reason but unavailable content, which lib/page-store handles. */
export default function GlobalError() {
  return (
    <PageFrame language={siteLanguage}>
      <title>{labels.errorTitle}</title>
      <h1>{labels.errorTitle}</h1>
      <p>{labels.error}</p>
      <LinkRow links={links} label={labels.continue} />
    </PageFrame>
  )
}
