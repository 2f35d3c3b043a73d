import type { Metadata } from 'next'
import './globals.css'
import { FooterContent } from '@/components/layout/footer-content'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { PageFrame } from '@/components/layout/page-frame'
import { getSettings } from '@/lib/content/settings'

// Dynamic, because its footer shows content.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Not found' }

/** The 404 page of every unknown path, which also works without content. */
export default async function GlobalNotFound() {
  const settings = await getSettings().catch(() => null)
  return (
    <PageFrame name={settings?.shortName} footer={settings && <FooterContent settings={settings} />}>
      <NotFoundMessage />
    </PageFrame>
  )
}
