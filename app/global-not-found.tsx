import type { Metadata } from 'next'
import './globals.css'
import { FooterContent } from '@/components/layout/footer-content'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { PageFrame } from '@/components/layout/page-frame'
import { getSettings } from '@/lib/content/settings'
import { siteLanguage } from '@/lib/languages'
import { words } from '@/lib/words'

// Dynamic, because its footer shows content.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: words[siteLanguage].layout.notFoundTitle }

/** The 404 page of every unknown path, which also works without content. */
export default async function GlobalNotFound() {
  const settings = await getSettings().catch(() => null)
  return (
    <PageFrame
      language={siteLanguage}
      name={settings?.shortName}
      footer={settings && <FooterContent language={siteLanguage} settings={settings} />}
    >
      <NotFoundMessage language={siteLanguage} />
    </PageFrame>
  )
}
