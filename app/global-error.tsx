'use client' // Next takes nothing else for the page that reports a mistake of our own.

import './globals.css'
import { PageFrame } from '@/components/layout/page-frame'
import { LinkRow } from '@/components/ui/link-row'
import { routes } from '@/lib/routes'

const ways = [
  { name: 'Home', href: routes.home },
  { name: 'Call a branch', href: routes.branches },
]

/** Shown when rendering fails for a reason other than absent content, which lib/page-store answers for. */
export default function GlobalError() {
  return (
    <PageFrame>
      <title>Something went wrong</title>
      <h1>Something went wrong</h1>
      <p>The mistake is ours and has been recorded. Please try again later.</p>
      <LinkRow links={ways} label="Ways on" />
    </PageFrame>
  )
}
