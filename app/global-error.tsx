'use client' // Next requires a client component for this page.

import './globals.css'
import { PageFrame } from '@/components/layout/page-frame'
import { LinkRow } from '@/components/ui/links'
import { routes } from '@/lib/routes'

const links = [
  { name: 'Home', href: routes.home },
  { name: 'Call a branch', href: routes.branches },
]

/** Shown when rendering fails for any reason but unavailable content, which lib/page-store handles. */
export default function GlobalError() {
  return (
    <PageFrame>
      <title>Something went wrong</title>
      <h1>Something went wrong</h1>
      <p>This is our mistake, and it has been recorded. Please try again later.</p>
      <LinkRow links={links} label="Continue" />
    </PageFrame>
  )
}
