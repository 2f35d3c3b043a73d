import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../globals.css'
import { FooterContent } from '@/components/layout/footer-content'
import { Notice, PageFrame } from '@/components/layout/page-frame'
import { Preview } from '@/components/preview/preview'
import { getSettings } from '@/lib/content/settings'
import { siteMetadata, themeColours } from '@/lib/seo/metadata'

// Every route is dynamic, because lib/page-store keeps rendered pages: a build needs no content.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: Object.entries(themeColours).map(([scheme, color]) => ({
    media: `(prefers-color-scheme: ${scheme})`,
    color,
  })),
}

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata(await getSettings())
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const settings = await getSettings()
  return (
    <PageFrame
      name={settings?.shortName}
      preview={<Preview />}
      notice={settings?.notice && <Notice notice={settings.notice} />}
      footer={settings && <FooterContent settings={settings} />}
    >
      {children}
    </PageFrame>
  )
}
